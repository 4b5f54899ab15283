import { mailboxOf } from '../directory/directory';
import { adviceTrace, comesFrom, type AdviceOn, type AdviceTrace } from '../engine/advice-traces';
import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { deciderOf, decisionsAsked } from '../engine/report-frame';
import { breach, defineRule, pass, review } from '../engine/rule';
import { evidenceFor, outlineOf, type Statement } from '../engine/statements';

const names: Record<AdviceOn, string> = { legal: 'legal', financial: 'financial' };
const posts = { legal: 'monitoring-officer', financial: 'finance-officer' } as const;

interface Gap {
  on: AdviceOn;
  trace: AdviceTrace;
}

function wanted(context: Context): AdviceOn[] {
  const list = Array.isArray(context.with.advice) ? context.with.advice : [];
  return (['legal', 'financial'] as AdviceOn[]).filter((each) => list.indexOf(each) >= 0);
}

function within(context: Context): boolean {
  const decider = deciderOf(context);
  const { decisions } = context.with;
  if (decisions === 'individual') return decider === 'individual';
  if (decisions === 'executive') return decider === 'executive' || decider === 'individual' || decider === 'unknown';
  // On an application the officer’s assessment is the advice.
  return decider !== 'informal' && decider !== 'regulatory';
}

/** Advice that is not shown: for certain, or in doubt whose it is. */
function gapsOf(context: Context): { missing: Gap[]; open: Gap[] } {
  const missing: Gap[] = [];
  const open: Gap[] = [];
  for (const on of wanted(context)) {
    const trace = adviceTrace(context, on);
    if (trace.shown === 'named' || comesFrom(context, on)) continue;
    if (trace.shown === 'none') missing.push({ on, trace });
    else if (context.with.by === 'officer') (trace.shown === 'to-come' ? missing : open).push({ on, trace });
    else if (trace.shown === 'to-come') open.push({ on, trace });
  }
  return { missing, open };
}

function listed(gaps: Gap[]): string {
  return gaps.map((gap) => names[gap.on]).join(' and ');
}

function remedies(context: Context, gaps: Gap[], asked: Statement): Remedy[] {
  const offered: Remedy[] = [];
  const officers = gaps.map((gap) => context.directory.holderOf(posts[gap.on])).filter((each) => each !== null);
  offered.push({
    id: 'send-for-advice', label: officers.length > 0 ? `Send it to ${officers.map((each) => each.name).join(' and ')}` : 'Send it for advice',
    draft: { to: officers.map((each) => mailboxOf(each)), cc: [], subject: `For your advice: ${context.item.subject}`.replace(/: $/, ''), text: `Could I have your ${listed(gaps)} advice on the report attached, to go into it under your name?\n\n` },
  });
  if (context.item.document) offered.push({ id: 'add-heading', label: 'Leave a comment where advice is due', comment: { on: (gaps[0]?.trace.statement ?? asked).text, text: `Add the ${listed(gaps)} advice here, and say whose it is.` } });
  offered.push({ id: 'advice-taken', label: 'Record the advice that was taken', attest: { statement: `The ${listed(gaps)} advice was taken from … on …` } });
  return offered;
}

export const statutoryAdviceMissing = defineRule({
  id: 'statutory-advice-missing',
  reads: ['report'],
  title: 'A report for decision shows the advice of the officers who have to advise',
  why: 'Members who decide without legal and financial advice may act beyond the law or the budget.',
  assumes: ['Any trace of the officer’s advice or of asking them is enough.', 'A report to be noted needs none.'],
  parameters: {
    advice: ['legal', 'financial'],
    // `officer`: it has to be plain whose advice it is; `anyone`: a section on it is enough.
    by: 'anyone',
    // Whose decisions: `executive`, `individual` or `any`.
    decisions: 'any',
  },

  appliesTo: (context) => outlineOf(context) !== null && within(context) && decisionsAsked(context).length > 0,

  decide(context) {
    const { missing, open } = gapsOf(context);
    const asked = decisionsAsked(context)[0] as Statement;
    const gaps = missing.length > 0 ? missing : open;
    if (gaps.length === 0) return pass('It shows the advice that was taken.');
    const evidence: Evidence[] = [...gaps.map((gap) => gap.trace.statement).filter((each): each is Statement => each !== null), asked].slice(0, 2).map(evidenceFor);
    const certain = missing.length > 0 && (context.with.decisions !== 'executive' || deciderOf(context) !== 'unknown');
    const message = `This asks for a decision and shows no ${listed(gaps)} advice${context.with.by === 'officer' ? ' from the officer who has to give it' : ''}.`;
    if (certain) return breach(message, evidence, remedies(context, gaps, asked), missing.length);
    return review(`This asks for a decision, and it is open whose ${listed(gaps)} advice it rests on.`, `Who gave the ${listed(gaps)} advice?`, evidence, remedies(context, gaps, asked), 0);
  },

  examples: [
    {
      outcome: 'breach', because: 'nothing shows legal advice',
      item: { kind: 'report' },
      document: ['# Report to Cabinet', '## Recommendations', 'That the kiosk be sold.', '## Financial implications', 'The Director of Finance comments that the receipt is £40,000.'],
    },
    {
      outcome: 'review', because: 'legal words stand there and it is open whose they are', with: { by: 'officer' },
      item: { kind: 'report' },
      document: ['# Report to Cabinet', '## Recommendations', 'That the kiosk be sold.', '## Legal implications', 'The lease allows it.', '## Financial implications', 'The Director of Finance comments that the receipt is £40,000.'],
    },
    {
      outcome: 'pass', because: 'both officers advised',
      item: { kind: 'report' },
      document: ['# Report to Cabinet', '## Recommendations', 'That the kiosk be sold.', '## Legal implications', 'The Monitoring Officer advises that the lease allows it.', '## Financial implications', 'The Director of Finance comments that the receipt is £40,000.'],
    },
    {
      outcome: 'not-applicable', because: 'it is only to be noted',
      item: { kind: 'report' },
      document: ['# Report to Cabinet', '## Recommendations', 'That the report be noted.', '## Background', 'Nine kiosks are let.'],
    },
  ],
});
