import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../engine/check';
import type { Settlement } from '../engine/finding';
import { Disclosure } from './Disclosure';
import { sendingWords } from './sending-words';
import { useStyles } from './styles';
import { words } from './words';

function stated({ how, statement, by, when }: Settlement): string {
  return how === 'attested' ? words.settled.attested(statement, by, when) : words.settled.setAside(statement, by, when);
}

interface Props {
  settled: CheckResult['settled'];
  /** Whether the statements go out with the item; null where nothing is sent. */
  carried: boolean | null;
  onTakeBack(settlement: Settlement): void;
}

/** What the person settled, out of the way but never out of reach. */
export function SettledList({ settled, carried, onTakeBack }: Props) {
  const styles = useStyles();
  if (settled.length === 0) return null;
  return (
    <Disclosure title={words.settled.title(settled.length)}>
      {carried !== null && <p className={styles.quiet}>{carried ? sendingWords.carried : sendingWords.held}</p>}
      <ul className={styles.plainList}>
        {settled.map(({ finding, settlement }) => (
          <li key={finding.rule} className={styles.card}>
            <p className={styles.text}>{finding.message}</p>
            <p className={styles.quiet}>{stated(settlement)}</p>
            <Button size="small" className={styles.start} aria-label={`${words.settled.takeBack}: ${finding.message}`} onClick={() => onTakeBack(settlement)}>
              {words.settled.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
