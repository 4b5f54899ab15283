import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { DirectoryFile } from '../directory/directory-file';
import { useStyles } from '../pane/styles';
import type { ThemeName } from '../pane/theme';
import { exampleDocuments } from './documents/examples';
import { offerBaseline } from './offer-baseline';
import { OpenDocument } from './OpenDocument';
import { usePlaygroundStyles } from './styles';
import { WordDrawer } from './WordDrawer';
import { WordSimulation, type OpenedDocument } from './word-simulation';
import { WordWindow } from './WordWindow';
import { words } from './words';

interface Props {
  directory: DirectoryFile | null;
  theme: ThemeName;
  /** The choice of council and colours. */
  choices: ReactNode;
  /** Called once this Word is off the page. */
  onLeave(): void;
}

/** A Word window and beside it the add-in's own pane. Its simulated Word is on the page as long as this is. */
export default function WordSide({ directory, theme, choices, onLeave }: Props) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  const [simulation] = useState(() => new WordSimulation());
  useSyncExternalStore(simulation.subscribe, simulation.current);
  const examples = useMemo(() => (directory ? exampleDocuments(directory) : []), [directory]);
  const example = examples.find(({ id }) => id === simulation.opened?.id) ?? null;
  const [notOffered, setNotOffered] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);

  const open = (opened: OpenedDocument) => {
    simulation.open(opened);
    setNotOffered(false);
  };
  useEffect(() => simulation.setTheme(theme), [simulation, theme]);
  useEffect(() => {
    const first = examples[0];
    if (first) simulation.open(first);
    return () => simulation.leave();
  }, [simulation, examples]);
  useEffect(() => onLeave, [onLeave]);

  const baseline = example?.baseline;
  return (
    <>
      <div className={styles.column}>
        <section aria-label={words.examples} className={styles.panel}>
          {choices}
          <h2 className={shared.heading}>{words.examples}</h2>
          <ul className={styles.tokens}>
            {examples.map((each) => <li key={each.id}><Button size="small" onClick={() => open(each)}>{each.title}</Button></li>)}
          </ul>
          {baseline && (
            <div className={shared.remedy}>
              <Button onClick={() => setNotOffered(!offerBaseline(frame.current, baseline.name, baseline.bytes))}>{words.word.compare}</Button>
              <p role="status" className={shared.quiet}>{notOffered ? words.word.notYet : words.word.compareHint}</p>
            </div>
          )}
          <OpenDocument onOpen={open} />
        </section>
        <WordWindow simulation={simulation} />
        <section aria-label={words.word.simulated} className={styles.panel}><WordDrawer simulation={simulation} /></section>
      </div>
      {simulation.turn > 0 && <iframe ref={frame} key={simulation.turn} className={styles.frame} src="playground-pane.html" title={words.word.pane} />}
    </>
  );
}
