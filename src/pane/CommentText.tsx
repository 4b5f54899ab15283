import type { Remedy } from '../engine/finding';
import { CopyText } from './CopyText';
import { reportWords } from './report-words';
import { useStyles } from './styles';
import { words } from './words';

/** A comment as text, where the program does not take comments from an add-in. */
export function CommentText({ comment }: { comment: NonNullable<Remedy['comment']> }) {
  const styles = useStyles();
  return (
    <section aria-label={reportWords.comment.title} className={styles.card}>
      <p className={styles.quiet}>{reportWords.comment.intro(comment.on)}</p>
      <CopyText label={reportWords.comment.text} text={comment.text} copy={words.draft.copy} copied={words.draft.copied} />
    </section>
  );
}
