import { mergeClasses } from '@fluentui/react-components';
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
        return (
          <dl key={at} className={styles.changes}>
            {before !== null && <dt className={styles.quiet}>{what}, {words.finding.now.toLowerCase()}</dt>}
            {before !== null && <dd className={styles.changeText}><del className={mergeClasses(after === null && styles.removed)}>{before}</del></dd>}
            {after !== null && <dt className={styles.quiet}>{what}, {words.finding.then.toLowerCase()}</dt>}
            {after !== null && <dd className={styles.changeText}><ins className={styles.added}>{after}</ins></dd>}
          </dl>
        );
      })}
      {draft && <p className={styles.quiet}>{(opensDrafts ? words.change.draft : words.change.draftShown)(draft.to.map(mailboxWords).join(', ') || words.change.draftNobody, draft.subject)}</p>}
      {attest && <p className={styles.quiet}>{words.change.attest(attest.statement)}</p>}
    </>
  );
}
