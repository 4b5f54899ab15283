import type { Draft } from '../engine/finding';
import { Disclosure } from '../pane/Disclosure';
import { useStyles } from '../pane/styles';
import { writeMailbox } from './mailbox-text';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

/** Messages that the add-in opened beside this one. */
export function PreparedMessages({ drafts }: { drafts: readonly Draft[] }) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  return (
    <section aria-labelledby="prepared" className={styles.panel}>
      <h2 id="prepared" className={shared.title}>{words.prepared}</h2>
      <p className={shared.quiet}>{drafts.length === 0 ? words.noPrepared : words.notSent}</p>
      {drafts.length > 0 && (
        <ul className={shared.plainList}>
          {drafts.map((draft, at) => (
            <li key={at}>
              <Disclosure title={draft.subject || words.noSubject}>
                <p className={shared.text}>{words.preparedTo([...draft.to, ...draft.cc].map(writeMailbox).join(', '))}</p>
                <p className={styles.prepared}>{draft.text}</p>
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
