import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { Baseline, ReadBaseline } from './baseline';
import { reportWords } from './report-words';
import { useStyles } from './styles';

/** A file larger than this, in bytes, is not read: it would hold the pane up for minutes. */
const mostBytes = 100_000_000;

interface Props {
  baseline: Baseline | null;
  read: ReadBaseline;
  onChange(baseline: Baseline | null): void;
}

/** Takes the earlier version of a report by picking or dropping it. The file is read on this device. */
export function BaselineChoice({ baseline, read, onChange }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState<{ text: string; fault: boolean }>({ text: '', fault: false });
  const words = reportWords.baseline;

  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return setSaid({ text: words.tooBig(file.name), fault: true });
    setSaid({ text: words.reading(file.name), fault: false });
    try {
      const found = await read(file.name, new Uint8Array(await file.arrayBuffer()));
      if ('fault' in found) return setSaid({ text: found.fault, fault: true });
      setSaid({ text: '', fault: false });
      onChange({ name: file.name, document: found.document });
    } catch {
      setSaid({ text: words.unreadable(file.name), fault: true });
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const stop = () => {
    onChange(null);
    button.current?.focus();
  };
  const { lastModifiedBy = '', creator = '', modified = '', created = '' } = baseline?.document.properties ?? {};
  const [by, when] = [lastModifiedBy || creator, modified || created];

  return (
    <section
      aria-label={words.title} className={mergeClasses(styles.drop, over && styles.dropOver)} onDrop={onDrop} onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
    >
      {baseline ? (
        <>
          <p className={styles.text}><strong>{words.comparing(baseline.name)}</strong> {by || when ? words.made(by, when) : words.unknown}</p>
          {baseline.document.unread.length > 0 && (
            <>
              <p className={styles.quiet}>{words.partly}</p>
              <ul className={styles.bullets}>{baseline.document.unread.map((each) => <li key={each}>{each}</li>)}</ul>
            </>
          )}
        </>
      ) : <p className={styles.text}>{words.hint}</p>}
      <div className={styles.row}>
        <Button ref={button} onClick={() => input.current?.click()}>{words.pick}</Button>
        {baseline && <Button onClick={stop}>{words.stop}</Button>}
      </div>
      <input
        ref={input} type="file" accept=".docx" data-takes="baseline" aria-label={words.pick} className={styles.hidden} tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <p role={said.fault ? 'alert' : 'status'} className={styles.text}>{said.text}</p>
    </section>
  );
}
