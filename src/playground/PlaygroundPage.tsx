import { Field, FluentProvider, Select, Switch, Tab, TabList, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Directory } from '../directory/directory';
import { emptyMeeting, type StateMessage } from '../hosts/simulated/mailbox-state';
import type { SettingsStore } from '../pane/settings-store';
import { usePageStyles, useStyles } from '../pane/styles';
import { themes, type ThemeName } from '../pane/theme';
import { rulebooks } from '../rulebooks';
import { exampleDirectories, exampleDirectoryText } from './example-directories';
import { MailWindow } from './MailWindow';
import { MeetingWindow } from './MeetingWindow';
import { OutlookDrawer } from './OutlookDrawer';
import { OutlookExamples } from './OutlookExamples';
import { PreparedMessages } from './PreparedMessages';
import { SendBar } from './SendBar';
import { sendWords } from './send-words';
import { SentMessages } from './SentMessages';
import type { Simulation } from './simulation';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

/** Loaded when first needed: the simulated Word is large. */
const WordSide = lazy(() => import('./WordSide'));

type Side = keyof typeof words.sides;

interface Props {
  simulation: Simulation;
  /** The settings that the pane in the frame reads. */
  settings: SettingsStore;
  startTheme: ThemeName;
}

/** A mail window, a meeting's or a document, and beside it the add-in's own pane, for people without Office. */
export function PlaygroundPage({ simulation, settings, startTheme }: Props) {
  usePageStyles();
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  useSyncExternalStore(simulation.subscribe, simulation.current);
  const [council, setCouncil] = useState(() => rulebooks.find((each) => each.id === settings.load().rulebook)?.id ?? rulebooks[0]?.id ?? '');
  const [inWord, setInWord] = useState(false);
  const { meeting } = simulation.state.current;
  const side: Side = inWord ? 'word' : meeting ? 'meeting' : 'message';
  /** What was being written on the other sides. */
  const kept = useRef<{ message?: Partial<StateMessage>; meeting?: Partial<StateMessage> }>({});
  const [theme, setTheme] = useState(startTheme);
  const file = exampleDirectories[council];
  const directory = useMemo(() => (file ? new Directory(file) : null), [file]);
  const nth = rulebooks.findIndex((each) => each.id === council);

  useEffect(() => simulation.setTheme(theme), [simulation, theme]);

  useEffect(() => {
    // The frame in which the add-in's part for sending runs asks its page.
    const page = window as unknown as { fairCopySendSettings?: unknown };
    page.fairCopySendSettings = () => simulation.sending.settings;
    return () => void delete page.fairCopySendSettings;
  }, [simulation]);

  const chooseCouncil = (id: string) => {
    setCouncil(id);
    const text = exampleDirectoryText(id);
    settings.save({ rulebook: id, directory: text === null ? null : { name: id, text, example: true } });
    // Beside the simulated Word, Outlook's Office must not come back onto the page.
    if (inWord) simulation.state.open({});
    else simulation.openNew();
    kept.current = {};
  };
  const turnTo = (next: Side) => {
    if (next === side) return;
    if (side !== 'word') kept.current[side] = simulation.state.current;
    setInWord(next === 'word');
    if (next === 'word') return;
    const again = kept.current[next] ?? (next === 'meeting' ? { meeting: emptyMeeting() } : {});
    if (inWord) simulation.state.open(again);
    else simulation.open(again);
  };
  const backToOutlook = useCallback(() => simulation.install(), [simulation]);
  const choices = (
    <div className={shared.row}>
      <Field label={words.council}>
        <Select value={council} onChange={(_, data) => chooseCouncil(data.value)}>
          {rulebooks.map((each) => <option key={each.id} value={each.id}>{each.council}</option>)}
        </Select>
      </Field>
      <Switch label={words.dark} checked={theme === 'dark'} onChange={(_, data) => setTheme(data.checked ? 'dark' : 'light')} />
    </div>
  );
  return (
    <FluentProvider theme={themes[theme]}>
      <div className={mergeClasses(styles.page, shared.fit, theme !== 'light' && styles.dark)}>
        <header className={shared.stack}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={shared.text}>{words.intro}</p>
          <TabList className={styles.tabs} aria-label={words.side} selectedValue={side} onTabSelect={(_, data) => turnTo(data.value as Side)}>
            {(Object.keys(words.sides) as Side[]).map((each) => <Tab key={each} value={each}>{words.sides[each]}</Tab>)}
          </TabList>
        </header>
        <main className={styles.columns}>
          {side === 'word' ? (
            <Suspense fallback={<p className={shared.text}>{words.loading}</p>}><WordSide directory={file ?? null} theme={theme} choices={choices} onLeave={backToOutlook} /></Suspense>
          ) : (
            <>
              <div className={styles.column}>
                <section aria-label={words.examples} className={styles.panel}>
                  {choices}
                  <OutlookExamples simulation={simulation} council={council} directory={directory} nth={nth} />
                </section>
                {meeting
                  ? <MeetingWindow key={`${council} ${simulation.state.opened}`} state={simulation.state} directory={directory} send={<SendBar sending={simulation.sending} />} />
                  : <MailWindow key={`${council} ${simulation.state.opened}`} state={simulation.state} directory={directory} nth={nth} send={<SendBar sending={simulation.sending} />} />}
                <PreparedMessages drafts={simulation.state.drafts} />
                <SentMessages sent={simulation.sending.sent} />
                <section aria-label={words.simulated} className={styles.panel}><OutlookDrawer simulation={simulation} /></section>
              </div>
              <iframe key={`${simulation.turn} ${council}`} className={styles.frame} src="playground-pane.html" title={words.pane} />
              {simulation.sending.loaded && <iframe key={`sending ${simulation.turn} ${council}`} hidden src="playground-sending.html" title={sendWords.frame} />}
            </>
          )}
        </main>
      </div>
    </FluentProvider>
  );
}
