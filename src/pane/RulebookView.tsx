import { Button, Checkbox, Field, Input, mergeClasses } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckResult } from '../engine/check';
import { guidanceFor } from '../engine/guidance';
import type { Rule } from '../engine/rule';
import type { Rulebook } from '../engine/rulebook';
import { isDraftRulebook } from '../files/draft-mark';
import { wordsFrom } from '../files/protocol/attached-text';
import { rulebookCoverage } from '../files/rulebook-coverage';
import { Disclosure } from './Disclosure';
import { GuidanceList } from './GuidanceList';
import { keptWords, ownWords } from './own-words';
import { OwnWordsChoice } from './OwnWordsChoice';
import { bearingsOf } from './provision-bearings';
import { ProvisionEntry } from './ProvisionEntry';
import { searchProvisions } from './provision-search';
import { ReferralList } from './ReferralList';
import { rulebookWords } from './rulebook-words';
import type { Settings } from './settings-store';
import { useStyles } from './styles';

interface Props {
  rulebook: Rulebook;
  rules: Rule[];
  /** What the check of the item says, or null while there is none. */
  result: CheckResult | null;
  /** The council's own words that this device keeps. */
  attached?: Settings['attached'];
  /** Keeps other words, or none; absent where nothing can be kept. */
  onAttach?(attached: Settings['attached']): void;
}

/** The whole protocol by our summaries: to read, to search, and what of it bears on the item. */
export function RulebookView({ rulebook, rules, result: latest, attached, onAttach }: Props) {
  // The last council's findings must not stand beside the next one's paragraphs.
  const result = latest?.rulebook === rulebook.id ? latest : null;
  const styles = useStyles();
  const view = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState('');
  const [narrow, setNarrow] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(0);
  /** The paragraph that the keyboard goes to once it is on the page. */
  const sought = useRef<string | null>(null);
  const query = useDeferredValue(typed);

  const titles = useMemo(() => new Map(rules.map((rule) => [rule.id, rule.title])), [rules]);
  const titleOf = useCallback((rule: string) => titles.get(rule) ?? '', [titles]);
  const coverage = useMemo(
    () => new Map(rulebookCoverage(rulebook, rules.map((rule) => rule.id)).provisions.map((each) => [each.paragraph, each])),
    [rulebook, rules],
  );
  const bearings = useMemo(() => (result ? bearingsOf(result, rulebook) : null), [result, rulebook]);
  const inUse = useMemo(() => keptWords(attached, rulebook.id), [attached, rulebook.id]);
  const wordsOf = useMemo(() => wordsFrom(inUse, rulebook.id), [inUse, rulebook.id]);
  const guidance = useMemo(() => (result ? guidanceFor(result, rulebook) : []), [result, rulebook]);
  const bearing = bearings?.size ?? 0;
  const narrowed = narrow && bearing > 0;
  const shown = useMemo(
    () => searchProvisions(rulebook.provisions, query).filter((each) => !narrowed || bearings?.has(each.paragraph)),
    [rulebook, query, narrowed, bearings],
  );

  useEffect(() => {
    if (sought.current === null) return;
    const headings = view.current?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [];
    const found = [...headings].find((heading) => heading.dataset.paragraph === sought.current);
    if (!found) return;
    sought.current = null;
    found.focus();
    found.scrollIntoView?.({ block: 'start' });
  }, [asked, shown]);
  const show = (paragraph: string) => {
    sought.current = paragraph;
    setTyped('');
    setNarrow(false);
    setAsked(asked + 1);
  };

  return (
    <section ref={view} aria-labelledby="protocol-title" className={styles.stack}>
      <h2 id="protocol-title" className={styles.title}>{rulebook.document}</h2>
      <p className={styles.quiet}>{rulebookWords.source(rulebook.edition)}</p>
      {isDraftRulebook(rulebook) && <p className={styles.quiet}>{rulebookWords.incomplete}</p>}
      {guidance.length > 0 && (
        <Disclosure title={rulebookWords.guidance.title(guidance.length)} startOpen={guidance.length <= 3}><GuidanceList guidance={guidance} /></Disclosure>
      )}
      {Object.keys(rulebook.refer).length > 0 && (
        <Disclosure title={rulebookWords.referrals.title(Object.keys(rulebook.refer).length)}><ReferralList rulebook={rulebook} onShow={show} /></Disclosure>
      )}
      {onAttach && (
        <Disclosure title={ownWords.title}>
          <OwnWordsChoice rulebook={rulebook.id} inUse={inUse} paragraphs={rulebook.provisions.length} onAttach={onAttach} />
        </Disclosure>
      )}
      <div role="search" className={styles.stack}>
        <Field label={rulebookWords.search.label} hint={rulebookWords.search.hint}>
          <Input
            ref={box} type="text" inputMode="search" autoComplete="off" value={typed} contentBefore={<SearchRegular aria-hidden />}
            onChange={(_, data) => setTyped(data.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && typed !== '') setTyped('');
            }}
            contentAfter={typed === '' ? undefined : (
              <Button
                appearance="transparent" size="small" icon={<DismissRegular />} aria-label={rulebookWords.search.clear}
                onClick={() => {
                  setTyped('');
                  box.current?.focus();
                }}
              />
            )}
          />
        </Field>
        {bearing > 0 && <Checkbox label={rulebookWords.search.bearing(bearing)} checked={narrow} onChange={(_, data) => setNarrow(data.checked === true)} />}
      </div>
      <h3 className={styles.heading}>{rulebookWords.list}</h3>
      <p role="status" className={styles.quiet}>{rulebookWords.search.status(shown.length, rulebook.provisions.length, narrowed || query.trim() !== '')}</p>
      {shown.length === 0 && <p className={styles.text}>{rulebookWords.search.none}</p>}
      <ol aria-label={rulebookWords.list} className={mergeClasses(styles.plainList, styles.joined)}>
        {shown.map((provision) => {
          const dealt = coverage.get(provision.paragraph);
          return dealt && <ProvisionEntry key={provision.paragraph} provision={provision} coverage={dealt} own={wordsOf(provision.paragraph)} titleOf={titleOf} bearings={bearings?.get(provision.paragraph)} />;
        })}
      </ol>
    </section>
  );
}
