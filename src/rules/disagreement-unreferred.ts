import type { Context } from '../engine/context';
import { disagreementInMessage, disagreementInText, disagreementsInReport, isReferred, type Disagreement } from '../engine/disagreements';
import { memberComments } from '../engine/member-comments';
import { referral } from '../engine/report-findings';
import { decidersOf } from '../engine/report-referral';
import { defineRule, pass, review } from '../engine/rule';

/** Members between whom and the author the protocol has a way of settling it; a member of unknown role may be one. */
function isParty(context: Context, { roles }: Disagreement): boolean {
  const { parties } = context.with;
  return !Array.isArray(parties) || roles.length === 0 || roles.some((role) => parties.indexOf(role) >= 0);
}

function disagreements(context: Context): Disagreement[] {
  if (context.item.kind !== 'report') {
    const found = disagreementInMessage(context);
    return found ? [found] : [];
  }
  const told = disagreementInText(context);
  return told ? [...disagreementsInReport(context), told] : disagreementsInReport(context);
}

export const disagreementUnreferred = defineRule({
  id: 'disagreement-unreferred',
  reads: ['message', 'report'],
  title: 'A standing disagreement over a report goes to whoever decides it',
  why: 'Otherwise whoever holds the file last, or presses hardest, decides what the report says.',
  assumes: ['A disagreement stands where each side has said so and neither has come round.', 'A comment marked as resolved is settled.'],
  parameters: { parties: 'any' },

  appliesTo: (context) => disagreements(context).length > 0 || (context.item.kind === 'report' && memberComments(context).some((each) => each.does.has('objects'))),

  decide(context) {
    const open = disagreements(context).filter((each) => isParty(context, each));
    const first = open[0];
    if (!first) return pass('No disagreement over what the report says is left standing.');
    if (isReferred(context)) return pass('The disagreement has gone to somebody who can settle it.');
    const { post } = decidersOf(context);
    return review(
      `${first.member} and ${first.author} differ over what the report says, and nothing shows that it was referred to anybody.`,
      `Has it gone to ${post}, or is it settled?`,
      first.evidence,
      [referral(context, open.reduce((all: string[], each) => all.concat(each.passages), [])), { id: 'settled', label: 'It is settled or referred', attest: { statement: `The disagreement between ${first.member} and ${first.author} is settled, or has been referred to ${post}.` } }],
      1,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'each keeps to their own view in the comments', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.', '> Cllr Nesta Powell: I do not accept this.', '> Simon Archer: I stand by my recommendation.'],
    },
    {
      outcome: 'pass', because: 'it has gone to the Chief Executive', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.', '> Cllr Nesta Powell: I do not accept this.', '> Simon Archer: I stand by my recommendation. I have asked the Chief Executive to decide.'],
    },
    {
      outcome: 'not-applicable', because: 'the member only asks', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.', '> Cllr Nesta Powell: Why not one-way traffic?', '> Simon Archer: I stand by my recommendation, because the lane is too narrow.'],
    },
  ],
});
