import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { HostError, type Host } from '../hosts/host';
import type { CheckSetup } from './check-state';
import { CopyText } from './CopyText';
import { Disclosure } from './Disclosure';
import { selfTestLines, selfTestText, type About, type ReadTrial } from './self-test';
import { selfTestWords as words } from './self-test-words';
import type { ServedState } from './served-council';
import { useStyles } from './styles';

interface Props {
  host: Host;
  about: About;
  setup: CheckSetup | null;
  served: ServedState;
}

async function tryReading(host: Host): Promise<ReadTrial> {
  const start = performance.now();
  try {
    await host.read();
    return { milliseconds: Math.round(performance.now() - start), trouble: null };
  } catch (fault) {
    return { milliseconds: 0, trouble: fault instanceof HostError ? fault.message : words.failed };
  }
}

/** Which Fair Copy this is, and a test of it in this program whose result can be copied. */
export function SelfTest({ host, about, setup, served }: Props) {
  const styles = useStyles();
  const [running, setRunning] = useState(false);
  const [text, setText] = useState('');
  const run = async () => {
    setRunning(true);
    const [client, program, trial] = await Promise.all([
      host.identity().then((found) => found.client, () => words.unknown), about.program().catch(() => null), tryReading(host),
    ]);
    setText(selfTestText(selfTestLines({ about, client, program, trial, setup, served })));
    setRunning(false);
  };
  return (
    <Disclosure title={words.title(about.version)}>
      <p className={styles.text}>{words.intro}</p>
      <Button className={styles.start} size="small" disabledFocusable={running} icon={running ? <Spinner size="tiny" /> : undefined} onClick={() => void run()}>
        {running ? words.running : words.run}
      </Button>
      {text !== '' && <CopyText label={words.result} text={text} copy={words.copy} copied={words.copied} rows={10} />}
    </Disclosure>
  );
}
