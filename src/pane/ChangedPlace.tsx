import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evidence } from '../engine/finding';
import { DifferingText } from './DifferingText';
import { partWords } from './labels';
import { reportWords } from './report-words';
import { useStyles } from './styles';
import { words } from './words';

interface Props {
  evidence: Evidence;
  revealable: boolean;
  onReveal(evidence: Evidence): Promise<boolean>;
}

/** One change of a report: where it stands, what it said and says, whose hand it was and when. */
export function ChangedPlace({ evidence, revealable, onReveal }: Props) {
  const styles = useStyles();
  const [missing, setMissing] = useState(false);
  const { before = '', text = '', place = '', hand = '', when = '' } = evidence;
  const where = place || partWords[evidence.part];
  return (
    <div className={mergeClasses(styles.quote, styles.stack)}>
      {revealable ? (
        <Button appearance="subtle" size="small" className={mergeClasses(styles.place, styles.placeName)} onClick={() => void onReveal(evidence).then((shown) => setMissing(!shown))}>
          {where}<span className={styles.hidden}> {reportWords.change.show(where)}</span>
        </Button>
      ) : <p className={mergeClasses(styles.text, styles.placeName)}>{where}</p>}
      <p className={styles.text}><DifferingText before={before} after={text} />{text === '' && <> {reportWords.change.nothingLeft}</>}</p>
      <p className={styles.quiet}>{hand === '' ? reportWords.change.untracked : reportWords.change.by(hand, when)}</p>
      <p role="status" className={missing ? styles.quiet : styles.hidden}>{missing ? words.finding.notShown : ''}</p>
    </div>
  );
}
