import { mergeClasses } from '@fluentui/react-components';
import { differingParagraphs } from '../seal/differing-paragraphs';
import type { SealComparison } from '../seal/seal-state';
import { momentWords, sealSentence, sectionStateWords } from '../seal/seal-words';
import { CopyText } from './CopyText';
import { DifferingText } from './DifferingText';
import { Disclosure } from './Disclosure';
import { reportWords } from './report-words';
import { useStyles } from './styles';

/** What the seals of a document show: in a sentence, section by section, and the receipt to compare. */
export function SealState({ comparison }: { comparison: SealComparison }) {
  const styles = useStyles();
  const { state, against, sections, seals } = comparison;
  const words = reportWords.seal;
  const changed = sections.filter((section) => section.state !== 'as-sealed');
  const marked = state === 'changed' || state === 'damaged' || state === 'another-key';
  return (
    <>
      <p className={mergeClasses(styles.text, marked && styles.marked)}>{sealSentence(comparison)}</p>
      {changed.length > 0 && (
        <ul aria-label={words.sections} className={styles.plainList}>
          {changed.map((section, at) => (
            <li key={at} className={mergeClasses(styles.quote, styles.stack)}>
              <p className={styles.text}><strong>{`${section.number} ${section.heading || words.unnamed}`.trim()}</strong>: {sectionStateWords(section.state)}</p>
              {differingParagraphs(section.before, section.after).map(({ before, after }, which) => (
                <p key={which} className={styles.text}><DifferingText before={before.join('\n')} after={after.join('\n')} /></p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {against && (
        <>
          <CopyText label={words.receiptIs(against.receipt)} text={`${against.author}, ${momentWords(against.at)}, ${words.receiptIs(against.receipt)}`} copy={words.copy} copied={words.copied} rows={3} takeFocus={false} />
          <p className={styles.quiet}>{words.receiptHint}</p>
        </>
      )}
      {seals.length > 1 && (
        <Disclosure title={words.all(seals.length)}>
          <ol className={styles.bullets}>
            {seals.map(({ seal, fits }, at) => (
              <li key={at}>{seal.intact ? `${words.by(seal.author, momentWords(seal.at), seal.receipt)}: ${fits ? words.fits : words.differs}` : words.damaged(seal.author, seal.fault ?? '')}</li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}
