import { isExecutive, judgedChanges, type JudgedChange } from '../engine/changed-judgement';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { authorsOf, handOf, lastHand, type Hand } from '../engine/hands';
import { reportOf } from '../engine/report';
import { authorDoes, authorName, byGravity, confirmation, deedOf, doesAuthor, evidenceOf, othersOf, placeOf, remediesFor } from '../engine/report-findings';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import type { Report } from '../report/report';

/** Changes of fact and wording, which may be the mending of a slip. */
const slight = ['date-changed', 'name-changed', 'content-changed'];

function ofSubstance({ change }: JudgedChange): boolean {
  return change.meanings.some((meaning) => slight.indexOf(meaning) < 0);
}

/** What is wrong with the marks themselves: altered, or set by somebody other than the author. */
function doubtOfSeal(context: Context, report: Report): Decision | null {
  const seals = context.item.seals ?? [];
  const last = seals[seals.length - 1];
  if (!last) return null;
  const remedies: Remedy[] = [confirmation(context)];
  const author = authorName(context);
  const place = { part: 'property' as const, text: last.author, when: last.at };
  if (!last.intact) return review(`The mark that ${last.author} set over the judgement was altered.`, `Is this the judgement as ${author} left it?`, [place], remedies, 1);
  const first = seals.filter((seal) => seal.intact)[0];
  const by = handOf(last.author, report, context.directory);
  if (by.kind === 'member' || (by.kind === 'officer' && authorsOf(report, context.directory).length > 0)) return review(`${by.name} set the mark over the judgement, and is not its author.`, `Is this the judgement as ${author} left it?`, [place], remedies, 1);
  if (first && first.key !== last.key) return review(`The mark over the judgement was set anew on another device than the author’s first one.`, `Did ${author} set it?`, [place], remedies, 1);
  return null;
}

/** Who saved the file, in words. */
function savedBy(last: Hand): string {
  return last.kind === 'unnamed' ? 'the file does not say who saved it last' : `the file was saved last by ${last.name.replace('Somebody at', 'somebody at')}`;
}

export const sealedJudgementChanged = defineRule({
  id: 'sealed-judgement-changed',
  reads: ['report'],
  title: 'The judgement is as its author left it',
  why: 'Without tracked changes nobody sees that advice was altered, unless it is held against the author’s own version.',
  assumes: ['Numbering, spelling and layout are no judgement.', 'A version that the author saved last is the author’s own.'],
  parameters: { breachBy: 'nobody' },

  appliesTo: (context) => reportOf(context) !== null && (context.item.baseline !== undefined || (context.item.seals ?? []).length > 0),

  decide(context) {
    const report = reportOf(context) as Report;
    const untracked = judgedChanges(context).filter((each) => each.change.found !== 'tracked');
    const open = byGravity(untracked.filter((each) => !each.adopted));
    const first = open[0];
    const doubt = doubtOfSeal(context, report);
    if (!first) return doubt ?? pass('Nothing in the judgement has another meaning than in the author’s version.');
    const last = lastHand(report, context.directory);
    const sealed = open.some((each) => each.change.found === 'seal');
    if (last.kind === 'author' && !sealed) return pass('The author saved this version last, so that it is their own.');
    const author = authorName(context);
    const evidence = evidenceOf(context, open);
    const remedies = remediesFor(context, open);
    if (last.kind === 'author') return review(`The judgement in ${placeOf(first)} has changed since ${author} sealed it.`, `${doesAuthor(context)} stand by what it says now, and will they seal it again?`, evidence, remedies, 1);
    const what = deedOf(first).replace(/^.*\((.*)\)$/, '$1');
    const message = `The judgement in ${placeOf(first)} differs from the version that ${authorDoes(context, 'stands by', 'stand by')} (${what})${othersOf(open)}; no change is tracked, and ${savedBy(last)}.`;
    const theirs = context.with.breachBy === 'anybody' ? last.kind !== 'unnamed' && !open.every((each) => each.ordinary)
      : context.with.breachBy === 'executive' && last.kind === 'member' && last.sure && isExecutive(last);
    if (theirs && !doubt && authorsOf(report, context.directory).length > 0 && open.some(ofSubstance)) return breach(message, evidence, remedies, 1);
    return review(message, `Is what it says now the own professional judgement of ${author}?`, evidence, remedies, 1);
  },

  examples: [
    {
      outcome: 'breach', because: 'a risk is gone, untracked, and somebody else saved the file', with: { breachBy: 'anybody' }, item: { kind: 'report' },
      document: ['last: Members Support', '# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.', '# Risks', 'Delivery lorries may block the school gate.'],
      baseline: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.', '# Risks', 'Delivery lorries may block the school gate.', 'There is a serious risk that the bridge fails in a flood.'],
    },
    {
      outcome: 'review', because: 'the rulebook leaves it to a person', item: { kind: 'report' },
      document: ['last: Members Support', '# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.'],
      baseline: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.'],
    },
    {
      outcome: 'pass', because: 'the author saved the new version', with: { breachBy: 'anybody' }, item: { kind: 'report' },
      document: ['last: Simon Archer', '# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.'],
      baseline: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.'],
    },
    {
      outcome: 'not-applicable', because: 'there is no earlier version to hold it against', with: { breachBy: 'anybody' }, item: { kind: 'report' },
      document: ['last: Members Support', '# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.'],
    },
  ],
});
