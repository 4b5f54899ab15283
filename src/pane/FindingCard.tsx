import { Button, mergeClasses } from '@fluentui/react-components';
import { ErrorCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { Draft, Evidence, Finding, Remedy } from '../engine/finding';
import type { Rulebook } from '../engine/rulebook';
import type { HostCapabilities } from '../hosts/host';
import type { Item } from '../item/item';
import type { SendSettings } from '../sending/settings';
import { ChangedPlace } from './ChangedPlace';
import { ChangeList } from './ChangeList';
import { CommentText } from './CommentText';
import { takesOn } from './confirmations';
import { Disclosure } from './Disclosure';
import { DraftText } from './DraftText';
import { ProvisionText } from './ProvisionText';
import { QuotedPlace } from './QuotedPlace';
import { labelled } from './remedy-label';
import { reportWords } from './report-words';
import { sendingWords } from './sending-words';
import { StatementForm, type Asked } from './StatementForm';
import { useStyles } from './styles';
import { outcomeWords } from './labels';
import { words } from './words';

/** What a person can do about a finding. */
export interface FindingActions {
  reveal(evidence: Evidence): Promise<boolean>;
  apply(remedy: Remedy): void;
  attest(finding: Finding, statement: string, by: string, when: string): void;
  setAside(finding: Finding, reason: string): void;
}

interface Props {
  finding: Finding;
  item: Item;
  rulebook: Rulebook;
  capabilities: HostCapabilities;
  /** Whether a reason goes out with the item. */
  carried?: boolean;
  /** Outcomes that the council holds back on sending, whatever the reason. */
  held?: SendSettings['hold'];
  busy: boolean;
  reopened: boolean;
  /** Whom a report names as its author, or ''. */
  author: string;
  /** In words, for what the person confirms now. */
  today: string;
  draftLink(draft: Draft): string | null;
  actions: FindingActions;
}

const attestForm = (statement: string): Asked[] => [
  { name: 'statement', label: words.attest.statement, missing: words.attest.statementMissing, start: statement, long: true },
  { name: 'by', label: words.attest.by, missing: words.attest.byMissing },
  { name: 'when', label: words.attest.when, hint: words.attest.whenHint, missing: words.attest.whenMissing },
];
const confirmForm = (author: string): Asked[] => [{ name: 'by', label: reportWords.confirm.by, missing: reportWords.confirm.missing, start: author }];
const reasonForm = (carried: boolean, held: boolean): Asked[] => [{
  name: 'reason', label: words.setAside.reason, missing: words.setAside.missing, long: true,
  hint: [words.setAside.hint, ...(carried ? [sendingWords.hint] : []), ...(held ? [sendingWords.heldBack] : [])].join(' '),
}];

/** What a remedy needs a form or a text for, before or instead of a host call. */
function opensHere(remedy: Remedy, { draft, comment }: HostCapabilities): boolean {
  if (remedy.attest !== undefined || (remedy.comment !== undefined && !comment)) return true;
  return remedy.draft !== undefined && !draft && !remedy.edits?.length;
}

/** One finding: what, where, why with the provision's number, and what to do. */
export function FindingCard({ finding, item, rulebook, capabilities, carried = false, held = [], busy, reopened, author, today, draftLink, actions }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const breach = finding.outcome === 'breach';
  const remedies = finding.remedies.filter((remedy) => !remedy.edits?.length || capabilities.edit).map((remedy) => labelled(remedy, item));

  const openForm = (which: string, button: HTMLElement) => {
    opener.current = button;
    setOpen(open === which ? null : which);
  };
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const press = (remedy: Remedy, button: HTMLElement) => (opensHere(remedy, capabilities) ? openForm(remedy.id, button) : actions.apply(remedy));

  return (
    <article aria-labelledby={id} className={mergeClasses(styles.card, breach ? styles.breach : styles.review)}>
      <h3 id={id} tabIndex={-1} data-finding={finding.rule} className={mergeClasses(styles.heading, styles.landing)}>
        <span className={mergeClasses(styles.outcome, breach ? styles.breachWord : styles.reviewWord)}>
          {breach ? <ErrorCircleRegular aria-hidden /> : <QuestionCircleRegular aria-hidden />}
          {outcomeWords[finding.outcome]}
        </span>
        {' '}
        {finding.message}
      </h3>
      {reopened && <p className={styles.quiet}>{words.finding.reopened}</p>}
      {finding.question && <p className={styles.text}><strong>{words.finding.question}: </strong>{finding.question}</p>}
      {finding.evidence.map((evidence, at) => (evidence.before === undefined
        ? <QuotedPlace key={at} item={item} revealable={capabilities.reveal !== false} evidence={evidence} onReveal={actions.reveal} />
        : <ChangedPlace key={at} revealable={capabilities.reveal !== false} evidence={evidence} onReveal={actions.reveal} />
      ))}
      <Disclosure title={words.finding.provision(finding.paragraph)}>
        <ProvisionText paragraph={finding.paragraph} also={finding.also} rulebook={rulebook} />
      </Disclosure>
      {remedies.length > 0 && (
        <ul aria-label={words.finding.remedies} className={styles.plainList}>
          {remedies.map((remedy, at) => (
            <li key={remedy.id} className={styles.remedy}>
              <Button
                appearance={at === 0 ? 'primary' : 'secondary'} disabledFocusable={busy} aria-expanded={opensHere(remedy, capabilities) ? open === remedy.id : undefined}
                onClick={(event) => press(remedy, event.currentTarget)}
              >
                {takesOn(finding, remedy) ? reportWords.confirm.button : remedy.label}
              </Button>
              <ChangeList remedy={remedy} item={item} opensDrafts={capabilities.draft} comments={capabilities.comment === true} confirms={takesOn(finding, remedy)} />
              {open === remedy.id && remedy.draft && !remedy.attest && <DraftText draft={remedy.draft} link={draftLink(remedy.draft)} />}
              {open === remedy.id && remedy.comment && !remedy.attest && <CommentText comment={remedy.comment} />}
              {open === remedy.id && remedy.attest && takesOn(finding, remedy) && (
                <StatementForm
                  title={reportWords.confirm.title} asked={confirmForm(author)} save={reportWords.confirm.save} onCancel={close}
                  onSave={({ by = '' }) => actions.attest(finding, remedy.attest?.statement ?? '', by, today)}
                />
              )}
              {open === remedy.id && remedy.attest && !takesOn(finding, remedy) && (
                <StatementForm
                  title={words.attest.title} asked={attestForm(remedy.attest.statement)} save={words.attest.save} onCancel={close}
                  onSave={({ statement = '', by = '', when = '' }) => actions.attest(finding, statement, by, when)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Button className={styles.flush} appearance="subtle" size="small" aria-expanded={open === 'set-aside'} onClick={(event) => openForm('set-aside', event.currentTarget)}>
        {words.setAside.open}
      </Button>
      {open === 'set-aside' && (
        <StatementForm
          title={words.setAside.open} asked={reasonForm(carried, held.includes(finding.outcome))} save={words.setAside.save} onCancel={close}
          onSave={({ reason = '' }) => actions.setAside(finding, reason)}
        />
      )}
    </article>
  );
}
