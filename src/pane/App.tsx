import { Button, FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { CheckView } from './CheckView';
import { CouncilChoice } from './CouncilChoice';
import { PaneTabs } from './PaneTabs';
import { RulebookView } from './RulebookView';
import type { PaneServices } from './services';
import { usePageStyles, useStyles } from './styles';
import { themes } from './theme';
import { useCheck } from './use-check';
import { useSettings } from './use-settings';
import { words } from './words';

/** The task pane: given a host and everything else it needs, and naming no program. */
export function App({ services }: { services: PaneServices }) {
  usePageStyles();
  const styles = useStyles();
  const theme = useSyncExternalStore(services.theme.watch, services.theme.current);
  const { settings, setup, kept, save } = useSettings(services);
  const { controller, state } = useCheck(services, setup);
  const [choosing, setChoosing] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const choose = (open: boolean) => {
    moved.current = true;
    setChoosing(open);
  };
  const showChoice = choosing || !setup;
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    pane.current?.querySelector<HTMLElement>(showChoice ? '[data-landing="setup"]' : '[data-landing="summary"]')?.focus();
  }, [showChoice]);

  return (
    <FluentProvider theme={themes[theme]}>
      <div ref={pane} className={mergeClasses(styles.pane, styles.fit)}>
        <header className={styles.stack}>
          <h1 className={styles.title}>{words.product}</h1>
          {setup && !choosing && (
            <div className={styles.row}>
              <span>{setup.rulebook.council}</span>
              <Button size="small" appearance="subtle" onClick={() => choose(true)}>{words.setup.change}</Button>
            </div>
          )}
        </header>
        <div role="status" className={styles.hidden}>{state.announcement}</div>
        <main className={styles.stack}>
          {!kept && <p className={styles.quiet}>{words.setup.notKept}</p>}
          {showChoice || !setup ? (
            <CouncilChoice
              services={services} settings={settings} onCancel={setup ? () => choose(false) : undefined}
              onDone={(next) => {
                save(next);
                choose(false);
              }}
            />
          ) : (
            <PaneTabs
              item={<CheckView controller={controller} state={state} setup={setup} services={services} />}
              protocol={() => <RulebookView key={setup.rulebook.id} rulebook={setup.rulebook} rules={services.rules} result={state.result} />}
            />
          )}
        </main>
        <footer className={styles.footer}>
          <p className={styles.quiet}>{words.privacy}</p>
        </footer>
      </div>
    </FluentProvider>
  );
}
