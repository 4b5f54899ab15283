import { WarningRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useStyles } from './styles';
import { words } from './words';

/** What the check could not see. */
export function UnreadList({ unread }: { unread: string[] }) {
  const styles = useStyles();
  const id = useId();
  if (unread.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.heading}>
        <span className={styles.outcome}><WarningRegular aria-hidden />{words.unread.title}</span>
      </h2>
      <p className={styles.text}>{words.unread.intro}</p>
      <ul className={styles.bullets}>{unread.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  );
}
