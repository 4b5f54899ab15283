import { Link } from '@fluentui/react-components';
import type { Draft } from '../engine/finding';
import { mailboxWords } from './change-preview';
import { CopyText } from './CopyText';
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
  return (
    <section aria-label={words.draft.title} className={styles.card}>
      <p className={styles.quiet}>{words.draft.intro}</p>
      <p className={styles.text}><strong>{words.draft.to}: </strong>{draft.to.map(mailboxWords).join(', ') || words.change.draftNobody}</p>
      {draft.cc.length > 0 && <p className={styles.text}><strong>{words.draft.cc}: </strong>{draft.cc.map(mailboxWords).join(', ')}</p>}
      <p className={styles.text}><strong>{words.draft.subject}: </strong>{draft.subject}</p>
      <CopyText label={words.draft.text} text={draft.text} copy={words.draft.copy} copied={words.draft.copied}>
        {link && <Link href={link}>{words.draft.open}</Link>}
      </CopyText>
    </section>
  );
}
