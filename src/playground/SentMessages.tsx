import { Disclosure } from '../pane/Disclosure';
import { useStyles } from '../pane/styles';
import { recordHeader } from '../sending/record';
import type { SentMessage } from './mail-sending';
import { sendWords } from './send-words';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

/** What was sent from the simulated Outlook, with the header that it carries. */
export function SentMessages({ sent }: { sent: readonly SentMessage[] }) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  return (
    <section aria-labelledby="sent" className={styles.panel}>
      <h2 id="sent" className={shared.title}>{sendWords.sentTitle}</h2>
      <p className={shared.quiet}>{sent.length === 0 ? sendWords.nothingSent : sendWords.sentNote}</p>
      {sent.length > 0 && (
        <ul className={shared.plainList}>
          {sent.map(({ subject, record }, at) => (
            <li key={sent.length - at}>
              <Disclosure title={subject || words.noSubject}>
                <p className={shared.text}>{record === '' ? sendWords.noRecord : sendWords.record}</p>
                {record !== '' && <p className={styles.prepared}>{`${recordHeader}: ${record}`}</p>}
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
