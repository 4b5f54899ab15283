import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { Item } from '../item/item';
import { useStyles } from '../pane/styles';
import { words } from './words';

/** Opens a person's own saved message or invitation, read on this device. */
export function OpenFile({ onItem }: { onItem(item: Item): void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState<{ sentence: string; unread: string[] }>({ sentence: '', unread: [] });

  const take = async (file: File | undefined) => {
    if (!file) return;
    // Loaded when first needed: readers of other programs' files are large.
    const { readItem, UnreadableFile } = await import('../readers');
    try {
      const item = await readItem({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      onItem(item);
      const unread = [...item.unread, ...(item.meeting?.cancelled ? [words.openedCancelled] : [])];
      setSaid({ sentence: item.unread.length > 0 ? words.openedPartly(file.name) : words.opened(file.name), unread });
    } catch (fault) {
      setSaid({ sentence: fault instanceof UnreadableFile ? fault.message : words.notOpened(file.name), unread: [] });
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
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      <p className={styles.quiet}>{words.openHint}</p>
      <input
        ref={input} type="file" accept=".eml,.msg,.ics,message/rfc822,text/calendar" className={styles.hidden} tabIndex={-1} aria-label={words.open}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div role="status">
        <p className={styles.text}>{said.sentence}</p>
        {said.unread.length > 0 && <ul className={styles.bullets}>{said.unread.map((each) => <li key={each}>{each}</li>)}</ul>}
      </div>
    </div>
  );
}
