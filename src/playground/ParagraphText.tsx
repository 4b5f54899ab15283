import { Fragment } from 'react';
import { fileTimeWords } from '../pane/report-words';
import { useStyles } from '../pane/styles';
import type { Segment } from '../report/tracked-text';
import { words } from './words';

/** One paragraph with its tracked changes marked; who made each is said on hover and to those who listen. */
export function ParagraphText({ segments }: { segments: Segment[] }) {
  const styles = useStyles();
  return (
    <>
      {segments.filter(({ accepted, original }) => accepted || original).map(({ text, accepted, original, inserted, struck }, at) => {
        if (accepted === original) return <Fragment key={at}>{text}</Fragment>;
        const change = accepted ? inserted : struck;
        const by = words.word.changeBy(accepted, change?.author ?? '', change?.date ? fileTimeWords(change.date) : '');
        const Tag = accepted ? 'ins' : 'del';
        return (
          <Tag key={at} title={by} className={accepted ? styles.putIn : styles.struck}>
            <span className={styles.hidden}> [{by}: </span>{text}<span className={styles.hidden}>] </span>
          </Tag>
        );
      })}
    </>
  );
}
