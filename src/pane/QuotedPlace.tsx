import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evidence } from '../engine/finding';
import type { Item } from '../item/item';
import { quotationOf } from './quotation';
import { useStyles } from './styles';
import { partName } from './labels';
import { words } from './words';

interface Props {
  item: Item;
  /** Whether the host can show places at all; else the quotation is no button. */
  revealable: boolean;
  evidence: Evidence;
  /** Resolves to false where the host cannot show the place. */
  onReveal(evidence: Evidence): Promise<boolean>;
}

/** The place of a finding within a short quotation; pressing it shows the place in the item itself. */
export function QuotedPlace({ item, revealable, evidence, onReveal }: Props) {
  const styles = useStyles();
  const [missing, setMissing] = useState(false);
  const quotation = quotationOf(item, evidence);
  const part = partName(evidence.part, item);
  const quoted = (
    <span>
      <span className={styles.quiet}>{part}{quotation ? ': ' : ''}</span>
      {quotation && <>{quotation.before}<mark className={styles.mark}>{quotation.marked}</mark>{quotation.after}</>}
    </span>
  );
  if (!revealable) return <p className={styles.quote}>{quoted}</p>;
  return (
    <div className={styles.stack}>
      <Button
        appearance="subtle" className={mergeClasses(styles.quote, styles.place)}
        onClick={() => void onReveal(evidence).then((shown) => setMissing(!shown))}
      >
        {quoted}
        <span className={styles.hidden}> {words.finding.show(part)}</span>
      </Button>
      <p role="status" className={missing ? styles.quiet : styles.hidden}>{missing ? words.finding.notShown : ''}</p>
    </div>
  );
}
