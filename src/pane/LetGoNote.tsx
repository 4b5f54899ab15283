import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostSending } from '../hosts/host';
import { readLetGo } from '../sending/let-go';
import { dayWords } from './labels';
import { sendingWords } from './sending-words';
import { useStyles } from './styles';

/** What was sent without a check since the pane was last open: said once, and gone when the person hides it. */
export function LetGoNote({ sending }: { sending: HostSending }) {
  const styles = useStyles();
  const [list, setList] = useState(() => readLetGo(sending.letGo()));
  if (list.length === 0) return null;
  const hide = () => {
    setList([]);
    sending.forgetLetGo().catch(() => undefined);
  };
  return (
    <section aria-label={sendingWords.letGo.title} className={styles.card}>
      <h2 className={styles.heading}>{sendingWords.letGo.title}</h2>
      <ul>
        {list.map(({ at, why }) => <li key={at + why}>{sendingWords.letGo.one(dayWords(at.slice(0, 10)), at.slice(11, 16), sendingWords.letGo.why[why])}</li>)}
      </ul>
      <p className={styles.text}>{sendingWords.letGo.next}</p>
      <Button size="small" className={styles.start} onClick={hide}>{sendingWords.letGo.hide}</Button>
    </section>
  );
}
