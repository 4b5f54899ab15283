import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { DirectoryPicker } from './DirectoryPicker';
import { LineList, type Line } from './LineList';
import type { ServedState } from './served-council';
import { servedWords } from './served-words';
import type { PaneServices } from './services';
import type { Settings } from './settings-store';
import { useStyles } from './styles';
import { words } from './words';

interface Props {
  services: Pick<PaneServices, 'rulebooks' | 'readDirectory' | 'exampleDirectory'>;
  settings: Settings;
  /** What the council serves is not asked for. */
  served: ServedState;
  onDone(settings: Settings): void;
  /** Absent where there is nothing to go back to. */
  onCancel?(): void;
}

/** Which council's protocol to check against, and who is who there. */
export function CouncilChoice({ services, settings, served, onDone, onCancel }: Props) {
  const styles = useStyles();
  const [rulebook, setRulebook] = useState(settings.rulebook || services.rulebooks[0]?.id || '');
  const [directory, setDirectory] = useState(settings.directory);
  const [faults, setFaults] = useState<{ name: string; lines: Line[] } | null>(null);
  const [missing, setMissing] = useState(false);

  const takeExample = (id: string) => {
    const text = services.exampleDirectory(id);
    setDirectory(text === null ? null : { name: id, text, example: true });
    setFaults(null);
    setMissing(false);
  };
  const chooseCouncil = (id: string) => {
    setRulebook(id);
    if (directory?.example) takeExample(id);
  };
  const takeFile = (name: string, text: string) => {
    const read = services.readDirectory(text, name);
    if ('faults' in read) return setFaults({ name, lines: read.faults });
    setDirectory({ name, text, example: false });
    setFaults(null);
    setMissing(false);
  };

  /** An example belongs to one protocol: another council's made-up people would make nonsense of the check. */
  const exampleOf = served.rulebook?.id ?? rulebook;
  const { readDirectory } = services;
  const read = useMemo(() => (directory ? readDirectory(directory.text, directory.name) : null), [directory, readDirectory]);
  const usable = read !== null && 'directory' in read ? read : null;
  const start = () => (served.directory || (usable && directory) ? onDone({ ...settings, rulebook, directory }) : setMissing(true));
  const people = served.directory?.directory;
  const intro = served.rulebook ? servedWords.introCouncil : people ? servedWords.introDirectory : words.setup.intro;

  return (
    <section aria-labelledby="choose-council" className={styles.stack}>
      <h2 id="choose-council" tabIndex={-1} data-landing="setup" className={styles.title}>{served.rulebook ? servedWords.titleDirectory : words.setup.title}</h2>
      <p className={styles.text}>{intro}</p>
      {served.rulebook ? <p className={styles.text}>{servedWords.council(served.rulebook.council)}</p> : (
        <Field label={words.setup.council}>
          <Select value={rulebook} onChange={(_, data) => chooseCouncil(data.value)}>
            {services.rulebooks.map((each) => <option key={each.id} value={each.id}>{each.council}</option>)}
          </Select>
        </Field>
      )}
      {people ? <p className={styles.text}>{servedWords.directory(people.council.name, people.members?.length ?? 0, people.officers?.length ?? 0)}</p> : (
        <>
          <h3 className={styles.heading}>{words.setup.directory}</h3>
          <DirectoryPicker onText={takeFile} onProblem={(name, message) => setFaults({ name, lines: [{ line: 0, message }] })} />
          {services.exampleDirectory(exampleOf) !== null && (
            <div className={styles.remedy}>
              <Button onClick={() => takeExample(exampleOf)}>{words.setup.example}</Button>
              <p className={styles.quiet}>{words.setup.exampleHint}</p>
            </div>
          )}
          <div role="status" className={styles.stack}>
            {usable && directory && (
              <p className={styles.text}>
                {directory.example
                  ? words.setup.exampleInUse(usable.directory.council.name)
                  : words.setup.inUse(directory.name, usable.directory.members?.length ?? 0, usable.directory.officers?.length ?? 0)}
              </p>
            )}
            {usable && usable.warnings.length > 0 && <LineList title={words.setup.warnings} lines={usable.warnings} />}
          </div>
          <div role="alert" className={styles.stack}>
            {faults && <LineList title={words.setup.faults(faults.name)} lines={faults.lines} next={words.setup.faultsNext} />}
            {directory && read && 'faults' in read && <LineList title={words.setup.faults(directory.name)} lines={read.faults} />}
            {missing && <p className={styles.text}>{words.setup.missing}</p>}
          </div>
        </>
      )}
      <div className={styles.row}>
        <Button appearance="primary" onClick={start}>{words.setup.done}</Button>
        {onCancel && <Button onClick={onCancel}>{words.setAside.cancel}</Button>}
      </div>
    </section>
  );
}
