import { Fragment } from 'react';
import type { Remedy } from '../engine/finding';
import type { Item } from '../item/item';
import { changeOf, mailboxWords } from './change-preview';
import { reportWords } from './report-words';
import { useStyles } from './styles';
import { words } from './words';

interface Props {
  remedy: Remedy;
  item: Item;
  /** Whether the host opens new messages. */
  opensDrafts: boolean;
  /** Whether the host takes comments. */
  comments: boolean;
  /** Whether the statement goes into the author's seal. */
  confirms: boolean;
}

/** What a remedy will do, before it is pressed: each edit now and after, a draft's addressees, a statement's words. */
export function ChangeList({ remedy, item, opensDrafts, comments, confirms }: Props) {
  const styles = useStyles();
  const { edits = [], draft, attest, comment } = remedy;
  return (
    <>
      {edits.map((edit, at) => {
        const { what, before, after } = changeOf(edit, item);
        const both = before !== null && after !== null;
        return (
          <Fragment key={at}>
            {before !== null && (
              <p className={styles.change}>
                <span className={styles.quiet}>{both ? words.change.now(what) : what}: </span><del className={styles.removed}>{before}</del>
              </p>
            )}
            {after !== null && (
              <p className={styles.change}>
                <span className={styles.quiet}>{both ? words.change.then(what) : what}: </span><ins className={styles.added}>{after}</ins>
              </p>
            )}
          </Fragment>
        );
      })}
      {draft && <p className={styles.quiet}>{(opensDrafts ? words.change.draft : words.change.draftShown)(draft.to.map(mailboxWords).join(', ') || words.change.draftNobody, draft.subject)}</p>}
      {comment && (
        <p className={styles.change}>
          <span className={styles.quiet}>{(comments ? reportWords.comment.does : reportWords.comment.shown)(comment.on.length > 60 ? `${comment.on.slice(0, 57)}…` : comment.on)} </span>{comment.text}
        </p>
      )}
      {confirms && <p className={styles.quiet}>{reportWords.confirm.says}</p>}
      {attest && <p className={styles.quiet}>{words.change.attest(attest.statement)}</p>}
    </>
  );
}
