import { Button, Field, Link, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../engine/finding';
import { mailboxWords } from './change-preview';
import { useStyles } from './styles';
import { words } from './words';

interface Props {
  draft: Draft;
  /** An address that opens the message in the person's mail program, or null where it would not fit. */
  link: string | null;
}

/** A prepared message as text, where the program does not open new messages for an add-in. */
export function DraftText({ draft, link }: Props) {
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => text.current?.focus(), []);

  const copy = async () => {
    text.current?.select();
    try {
      await navigator.clipboard.writeText(draft.text);
      setSaid(words.draft.copied);
    } catch {
      // Add-ins are often refused the clipboard; the text stands selected for the keyboard.
      text.current?.focus();
      setSaid(words.draft.copyYourself);
    }
  };
  return (
    <section aria-label={words.draft.title} className={styles.card}>
      <p className={styles.quiet}>{words.draft.intro}</p>
      <p className={styles.text}><strong>{words.draft.to}: </strong>{draft.to.map(mailboxWords).join(', ') || words.change.draftNobody}</p>
      {draft.cc.length > 0 && <p className={styles.text}><strong>{words.draft.cc}: </strong>{draft.cc.map(mailboxWords).join(', ')}</p>}
      <p className={styles.text}><strong>{words.draft.subject}: </strong>{draft.subject}</p>
      <Field label={words.draft.text}>
        <Textarea textarea={{ ref: text, readOnly: true, rows: 6 }} value={draft.text} resize="vertical" />
      </Field>
      <div className={styles.row}>
        <Button onClick={() => void copy()}>{words.draft.copy}</Button>
        {link && <Link href={link}>{words.draft.open}</Link>}
      </div>
      <p role="status" className={styles.quiet}>{said}</p>
    </section>
  );
}
