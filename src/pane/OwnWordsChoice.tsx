import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { FileFault } from '../files/file-fault';
import { loadAttachedText, type AttachedText } from '../files/protocol/attached-text';
import { LineList, type Line } from './LineList';
import { ownWords } from './own-words';
import type { Settings } from './settings-store';
import { useStyles } from './styles';
import { words } from './words';

/** An attached text larger than this, in bytes, is taken for some other file. */
const mostBytes = 1_500_000;

type Attached = NonNullable<Settings['attached']>;

interface Props {
  /** Id of the rulebook that the text has to belong to. */
  rulebook: string;
  /** The text in use, read; null for none. */
  inUse: AttachedText | null;
  /** How many paragraphs the rulebook has. */
  paragraphs: number;
  onAttach(attached: Attached | null): void;
}

/** Takes the file of the council's own words that the command line wrote. It is read and kept on this device. */
export function OwnWordsChoice({ rulebook, inUse, paragraphs, onAttach }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<{ name: string; lines: Line[] } | null>(null);

  const refuse = (name: string, message: string) => setFaults({ name, lines: [{ line: 0, message }] });
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return refuse(file.name, ownWords.tooBig);
    try {
      const text = await file.text();
      const read = loadAttachedText(text, file.name);
      if (read.rulebook !== rulebook) return refuse(file.name, ownWords.another(read.council));
      setFaults(null);
      onAttach({ name: file.name, text });
    } catch (fault) {
      if (fault instanceof FileFault) setFaults({ name: file.name, lines: fault.problems });
      else refuse(file.name, words.setup.unreadable);
    }
  };

  return (
    <>
      <p className={styles.text}>{inUse ? ownWords.inUse(inUse.source, inUse.provisions.length, paragraphs) : ownWords.none}</p>
      <div className={styles.row}>
        <Button onClick={() => input.current?.click()}>{ownWords.pick}</Button>
        {inUse && <Button onClick={() => onAttach(null)}>{ownWords.remove}</Button>}
      </div>
      <input
        ref={input} type="file" accept=".json,application/json" aria-label={ownWords.pick} className={styles.hidden} tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div role="alert" className={styles.stack}>{faults && <LineList title={words.setup.faults(faults.name)} lines={faults.lines} />}</div>
    </>
  );
}
