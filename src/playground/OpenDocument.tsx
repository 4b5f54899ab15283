import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { readDocument, UnreadableFile } from '../readers';
import { useStyles } from '../pane/styles';
import type { OpenedDocument } from './word-simulation';
import { words } from './words';

/** In whose name a person works on their own document here. */
const person = 'Sam Brook';

/** Opens a person's own Word document, read on this device. @param onOpen throws where it cannot be opened */
export function OpenDocument({ onOpen }: { onOpen(opened: OpenedDocument): void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState('');

  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { name } = file;
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!(await readDocument({ name, bytes }))) return setSaid(words.word.notWord(name));
      onOpen({ name, bytes, person });
      setSaid(words.opened(name));
    } catch (fault) {
      setSaid(fault instanceof UnreadableFile ? fault.message : words.notOpened(file.name));
    }
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.dropOver)} onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Button onClick={() => input.current?.click()}>{words.word.open}</Button>
      <p className={styles.quiet}>{words.word.openHint}</p>
      <input
        ref={input} type="file" accept=".docx" className={styles.hidden} tabIndex={-1} aria-label={words.word.open}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <p role="status" className={styles.text}>{said}</p>
    </div>
  );
}
