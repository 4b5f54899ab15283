import type { Guidance } from '../engine/guidance';
import { rulebookWords } from './rulebook-words';
import { useStyles } from './styles';

/** Provisions worth knowing for this item, with what brought each up. */
export function GuidanceList({ guidance }: { guidance: Guidance[] }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.quiet}>{rulebookWords.guidance.intro}</p>
      <ul className={styles.plainList}>
        {guidance.map(({ paragraph, summary, because }) => (
          <li key={paragraph} className={styles.card}>
            <p className={styles.text}><strong>{rulebookWords.paragraph(paragraph)}: </strong>{summary}</p>
            <p className={styles.quiet}>{because}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
