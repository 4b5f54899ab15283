import { Button, Spinner, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { CheckResult } from '../engine/check';
import type { Failure } from './check-state';
import { useStyles } from './styles';
import { words } from './words';

/** The first reading of the item. */
export function Loading() {
  return <Spinner label={words.loading} />;
}

/** No finding: what was checked, and that it is no guarantee. */
export function NothingFound({ result, council, partly }: { result: CheckResult; council: string; partly: boolean }) {
  const styles = useStyles();
  const applied = result.passed.length + result.settled.length;
  return (
    <div className={styles.card}>
      <p className={mergeClasses(styles.text, styles.outcome)}>
        <CheckmarkCircleRegular aria-hidden className={styles.goodWord} />
        {applied > 0 ? words.nothing.checked(applied, council) : words.nothing.none(council)}
      </p>
      <p className={styles.quiet}>{partly ? `${words.nothing.partly} ${words.nothing.limits}` : words.nothing.limits}</p>
    </div>
  );
}

/** Nothing could be read and there is no earlier result. */
export function Unreadable({ failure, onAgain }: { failure: Failure | null; onAgain(): void }) {
  const styles = useStyles();
  const said = failure ?? words.failed.general.read;
  return (
    <div className={styles.card}>
      <p className={mergeClasses(styles.heading, styles.outcome, styles.breachWord)}><ErrorCircleRegular aria-hidden />{words.failed.title}</p>
      <p className={styles.text}>{said.message}</p>
      <p className={styles.text}>{said.next}</p>
      <p className={styles.quiet}>{words.failed.kept}</p>
      <Button className={styles.start} appearance="primary" onClick={onAgain}>{words.failed.again}</Button>
    </div>
  );
}

/** Something did not work while there is a result to keep. */
export function HostFailure({ failure, onHide }: { failure: Failure; onHide(): void }) {
  const styles = useStyles();
  return (
    <div tabIndex={-1} data-landing="failure" className={mergeClasses(styles.card, styles.breach, styles.landing)}>
      <p className={mergeClasses(styles.text, styles.outcome)}><ErrorCircleRegular aria-hidden /><strong>{failure.message}</strong></p>
      <p className={styles.text}>{failure.next}</p>
      <p className={styles.quiet}>{words.failed.kept}</p>
      <Button className={styles.start} size="small" onClick={onHide}>{words.failed.dismiss}</Button>
    </div>
  );
}

/** The checks that applied and were met. */
export function PassedList({ passed }: { passed: CheckResult['passed'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.bullets}>
      {passed.map((verdict) => <li key={verdict.rule}>{words.passed.paragraph(verdict.paragraph, verdict.message)}</li>)}
    </ul>
  );
}
