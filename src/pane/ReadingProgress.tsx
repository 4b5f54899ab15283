import { Button, ProgressBar } from '@fluentui/react-components';
import { useId } from 'react';
import { reportWords } from './report-words';
import { useStyles } from './styles';

/** How far a long reading is, with the way to stop it. `done` is 1 once the check has begun. */
export function ReadingProgress({ done, onStop }: { done: number; onStop(): void }) {
  const styles = useStyles();
  const id = useId();
  const checking = done >= 1;
  return (
    <div className={styles.bar}>
      <div className={styles.grow}>
        <p id={id} className={styles.text}>{checking ? reportWords.reading.checking : `${reportWords.reading.label}: ${reportWords.reading.done(done)}`}</p>
        <ProgressBar aria-labelledby={id} thickness="large" value={checking ? undefined : done} />
      </div>
      <Button onClick={onStop}>{reportWords.reading.stop}</Button>
    </div>
  );
}
