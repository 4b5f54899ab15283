import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { useStyles } from './styles';
import { words } from './words';

/** A directory file larger than this, in bytes, is taken for some other file. */
const mostBytes = 5_000_000;

interface Props {
  onText(name: string, text: string): void;
  onProblem(name: string, message: string): void;
}

/** Takes a directory file by picking or dropping it. The file is read on this device. */
export function DirectoryPicker({ onText, onProblem }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return onProblem(file.name, words.setup.tooBig);
    try {
      onText(file.name, await file.text());
    } catch {
      onProblem(file.name, words.setup.unreadable);
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <div
      className={mergeClasses(styles.drop, over && styles.dropOver)} onDrop={onDrop} onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
    >
      <p className={styles.text}>{words.setup.directoryHint}</p>
      <Button onClick={() => input.current?.click()}>{words.setup.pick}</Button>
      <input
        ref={input} type="file" accept=".json,application/json" aria-label={words.setup.pick} className={styles.hidden} tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
