import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Provision } from '../engine/rulebook';
import type { ProvisionCoverage } from '../files/rulebook-coverage';
import { ownWords } from './own-words';
import type { Bearing } from './provision-bearings';
import { rulebookWords } from './rulebook-words';
import { useStyles } from './styles';

const useEntryStyles = makeStyles({
  /** What is far from view is neither laid out nor painted; search, Tab and screen readers still find it. */
  entry: {
    display: 'flex', flexDirection: 'column', gap: '0.25rem', padding: '0.5rem 0.25rem', contentVisibility: 'auto', containIntrinsicSize: 'auto 6rem',
    borderTopWidth: '1px', borderTopStyle: 'solid', borderTopColor: tokens.colorNeutralStroke2,
  },
  own: { margin: 0, paddingInlineStart: '0.5rem', borderInlineStartWidth: '1px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorNeutralStroke1, whiteSpace: 'pre-line' },
  bearing: { paddingInlineStart: '0.5rem', borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorBrandStroke1 },
});

interface Props {
  provision: Provision;
  coverage: ProvisionCoverage;
  /** The council's own words, where they are attached. */
  own: string | undefined;
  /** A rule's title by its id; '' for one that is not built. */
  titleOf(rule: string): string;
  bearings: Bearing[] | undefined;
}

function doneWith({ status, outcome, rules, reason }: ProvisionCoverage, titleOf: (rule: string) => string): string {
  const { done } = rulebookWords;
  const titles = rules.map(titleOf).filter((title) => title !== '');
  if (status === 'checked') return outcome === 'breach' ? done.breach(titles) : done.review(titles);
  return status === 'unchecked' ? done.unchecked(reason) : done[status];
}

/** One paragraph of the protocol: our summary, what it has to do with this item, and what is done with it. */
export const ProvisionEntry = memo(function ProvisionEntry({ provision, coverage, own, titleOf, bearings }: Props) {
  const styles = useStyles();
  const entry = useEntryStyles();
  return (
    <li className={entry.entry}>
      <h4 tabIndex={-1} data-paragraph={provision.paragraph} className={mergeClasses(styles.heading, styles.landing)}>{rulebookWords.paragraph(provision.paragraph)}</h4>
      <p className={styles.text}>{provision.summary}</p>
      {own !== undefined && (
        <div>
          <p className={styles.quiet}>{ownWords.label}</p>
          <blockquote className={mergeClasses(styles.text, entry.own)}>{own}</blockquote>
        </div>
      )}
      {bearings?.map(({ kind, because }, at) => (
        <p key={at} className={mergeClasses(styles.text, entry.bearing)}>
          <strong className={kind === 'breach' ? styles.breachWord : kind === 'review' ? styles.reviewWord : undefined}>{rulebookWords.bearing[kind]}: </strong>
          {because}
        </p>
      ))}
      <p className={styles.quiet}>{doneWith(coverage, titleOf)}</p>
    </li>
  );
});
