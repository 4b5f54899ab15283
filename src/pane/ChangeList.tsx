import { Fragment } from 'react';
import type { Remedy } from '../engine/finding';
import type { Item } from '../item/item';
import { changeOf, mailboxWords } from './change-preview';
import { useStyles } from './styles';
import { words } from './words';

/** What a remedy will do, before it is pressed: each edit now and after, a draft's addressees, a statement's words. */
export function ChangeList({ remedy, item, opensDrafts }: { remedy: Remedy; item: Item; opensDrafts: boolean }) {
  const styles = useStyles();
  const { edits = [], draft, attest } = remedy;
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
      {attest && <p className={styles.quiet}>{words.change.attest(attest.statement)}</p>}
    </>
  );
}
