import type { Rulebook } from '../engine/rulebook';
import { useStyles } from './styles';
import { words } from './words';

/** Our summary of the provision that a finding stands under. */
export function ProvisionText({ paragraph, also, rulebook }: { paragraph: string; also: string[]; rulebook: Rulebook }) {
  const styles = useStyles();
  const provision = rulebook.provisions.find((each) => each.paragraph === paragraph);
  if (paragraph === '') return <p className={styles.text}>{words.finding.careOnly}</p>;
  return (
    <>
      <p className={styles.text}>{provision?.summary ?? words.finding.noSummary}</p>
      {also.length > 0 && <p className={styles.quiet}>{words.finding.also(also)}</p>}
      <p className={styles.quiet}>{words.finding.source(`${rulebook.council}, ${rulebook.document}`)}</p>
    </>
  );
}
