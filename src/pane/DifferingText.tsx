import { Fragment } from 'react';
import { useStyles } from './styles';
import { shortened, wordDifference } from './word-difference';
import { reportWords } from './report-words';

/** Two versions of a text in one, with what differs marked by lines and, for those who listen, in words. */
export function DifferingText({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  return (
    <span className={styles.differing}>
      {shortened(wordDifference(before, after)).map(({ kind, text }, at) => (
        <Fragment key={at}>
          {kind === 'kept' && text}
          {kind !== 'kept' && text.startsWith(' ') && ' '}
          {kind === 'removed' && (
            <del className={styles.struck}>
              <span className={styles.hidden}>{reportWords.change.removed}</span>{text.trimStart()}<span className={styles.hidden}>{reportWords.change.end}</span>
            </del>
          )}
          {kind === 'added' && (
            <ins className={styles.putIn}>
              <span className={styles.hidden}>{reportWords.change.added}</span>{text.trimStart()}<span className={styles.hidden}>{reportWords.change.end}</span>
            </ins>
          )}
        </Fragment>
      ))}
    </span>
  );
}
