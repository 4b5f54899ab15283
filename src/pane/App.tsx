import { Button, FluentProvider, Spinner, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { CheckView } from './CheckView';
import { CouncilChoice } from './CouncilChoice';
import { PaneTabs } from './PaneTabs';
import { RulebookView } from './RulebookView';
import { SelfTest } from './SelfTest';
import { ServedNotice } from './ServedNotice';
import { servedWords } from './served-words';
import type { PaneServices } from './services';
import { usePageStyles, useStyles } from './styles';
import { themes } from './theme';
import { useAsked } from './use-asked';
import { useCheck } from './use-check';
import { useSettings } from './use-settings';
import { words } from './words';

/** The task pane: given a host and everything else it needs, and naming no program. */
export function App({ services }: { services: PaneServices }) {
  usePageStyles();
  const styles = useStyles();
  const theme = useSyncExternalStore(services.theme.watch, services.theme.current);
  const { settings, served, setup, kept, save } = useSettings(services);
  const { controller, state } = useCheck(services, setup);
  const asked = useAsked(services.host);
  const { keepForSending } = services;
  useEffect(() => keepForSending?.(setup, served.sending), [keepForSending, setup, served.sending]);
  const [choosing, setChoosing] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const choose = (open: boolean) => {
    moved.current = true;
    setChoosing(open);
  };
  const showChoice = choosing || !setup;
  const fetching = served.fetching && !setup;
  const change = served.rulebook ? servedWords.changeDirectory : served.directory ? servedWords.changeCouncil : words.setup.change;
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
              {!(served.rulebook && served.directory) && <Button size="small" appearance="subtle" onClick={() => choose(true)}>{change}</Button>}
            </div>
          )}
        </header>
        <div role="status" className={styles.hidden}>{state.announcement}</div>
        <main className={styles.stack}>
          {!kept && <p className={styles.quiet}>{words.setup.notKept}</p>}
          <ServedNotice problems={served.problems} />
          {fetching && <Spinner label={servedWords.fetching} />}
          {!fetching && (showChoice || !setup ? (
            <CouncilChoice
              services={services} settings={settings} served={served} onCancel={setup ? () => choose(false) : undefined}
              onDone={(next) => {
                save(next);
                choose(false);
              }}
            />
          ) : (
            <PaneTabs
              item={<CheckView controller={controller} state={state} setup={setup} services={services} asked={asked} held={served.sending?.hold} />} call={asked}
              protocol={() => <RulebookView key={setup.rulebook.id} rulebook={setup.rulebook} rules={services.rules} result={state.result} attached={settings.attached} onAttach={(attached) => save({ ...settings, attached })} />}
            />
          ))}
        </main>
        <footer className={styles.footer}>
          <p className={styles.quiet}>{words.privacy}</p>
          {services.about && <SelfTest host={services.host} about={services.about} setup={setup} served={served} />}
        </footer>
      </div>
    </FluentProvider>
  );
}
