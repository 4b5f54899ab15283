import { FluentProvider } from '@fluentui/react-components';
import { systemTheme, themes } from '../pane/theme';
import { usePageStyles, useStyles } from '../pane/styles';
import type { OfficeState } from './office-ready';

/** Every way in which the pane did not start. */
export type Unstarted = Exclude<OfficeState, 'outlook' | 'word'> | 'unloaded';

const sentences: Record<Unstarted, { what: string; next: string }> = {
  elsewhere: {
    what: 'This page is Fair Copy’s part of Outlook and Word, and it is open somewhere else.',
    next: 'Open Fair Copy from a message that you are writing in Outlook, or from a document in Word.',
  },
  silent: {
    what: 'Office did not answer, so Fair Copy could not start.',
    next: 'Close this pane and open it again. If that does not help, restart Outlook or Word.',
  },
  missing: {
    what: 'Microsoft’s script for add-ins did not load, so Fair Copy could not start.',
    next: 'Check that you are online. If you are, ask your IT service to allow appsforoffice.microsoft.com.',
  },
  unloaded: {
    what: 'A part of Fair Copy did not load, so it could not start.',
    next: 'Check that you are online, then close this pane and open it again.',
  },
};

/** Why the pane could not start, and what to do. */
export function NoOffice({ state }: { state: Unstarted }) {
  usePageStyles();
  const styles = useStyles();
  const { what, next } = sentences[state];
  return (
    <FluentProvider theme={themes[systemTheme().current()]}>
      <main className={styles.pane}>
        <h1 className={styles.title}>Fair Copy</h1>
        <p className={styles.text} role="alert">{what} {next}</p>
        <p className={styles.text}>You can try Fair Copy without Outlook in the <a className={styles.link} href="playground.html">playground</a>.</p>
      </main>
    </FluentProvider>
  );
}
