import { authorKnown, changesRecommendation, judgedChanges, means, type JudgedChange } from '../engine/changed-judgement';
import type { Context } from '../engine/context';
import { doerOf, openChanges } from '../engine/open-changes';
import { authorName, byGravity, deedOf, evidenceOf, othersOf, placeOf, remediesFor } from '../engine/report-findings';
import { breach, defineRule, pass, review } from '../engine/rule';

/** A change of force, a hedge or a denial. Of a recommendation turned as a whole another rule speaks. */
function weakens(judged: JudgedChange): boolean {
  if (means(judged, 'force-weakened')) return true;
  return !changesRecommendation(judged) && means(judged, 'negation-added', 'negation-removed', 'condition-added', 'condition-removed', 'recommendation-turned');
}

function softened(context: Context): JudgedChange[] {
  return judgedChanges(context).filter(weakens);
}

export const adviceWeakened = defineRule({
  id: 'advice-weakened',
  reads: ['report'],
  title: 'Advice keeps the force that its author gave it',
  why: 'Members need to know when officers advise against a course, and how strongly.',
  assumes: ['Those whose advice it is may put it more gently.', 'A turned recommendation is another matter.'],
  parameters: { breachBy: 'nobody' },

  appliesTo: (context) => softened(context).length > 0,

  decide(context) {
    const open = byGravity(openChanges(context).filter(weakens));
    const first = open[0];
    if (!first) return pass('Whoever gave the advice changed it, or has taken the change on.');
    const message = `${doerOf(first)} ${deedOf(first)} in ${placeOf(first)}${othersOf(open)}.`;
    const evidence = evidenceOf(context, open);
    const remedies = remediesFor(context, open);
    const byMember = open.filter((each) => each.change.found === 'tracked' && each.by.kind === 'member');
    if (context.with.breachBy === 'member' && authorKnown(context) && byMember.some((each) => each.by.sure && !each.withAuthor && !each.agreed && means(each, 'force-weakened', 'negation-added', 'negation-removed', 'recommendation-turned'))) return breach(message, evidence, remedies, 1);
    const whose = first.change.found === 'tracked' && first.by.kind === 'author' ? 'whoever gave this advice' : authorName(context);
    return review(message, `Is the gentler wording the own professional judgement of ${whose}?`, evidence, remedies, 1);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member turns a duty into a choice', with: { breachBy: 'member' }, item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the bridge be inspected.', '# Legal implications', 'The Council [-must|Cllr Nesta Powell-][+may|Cllr Nesta Powell+] inspect the bridge every year.'],
    },
    {
      outcome: 'review', because: 'another officer softens the legal advice', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the bridge be inspected.', '# Legal implications', 'The Council [-must|Helen Pryce-][+may|Helen Pryce+] inspect the bridge every year.'],
    },
    {
      outcome: 'pass', because: 'the monitoring officer puts his own legal advice more gently', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the bridge be inspected.', '# Legal implications', 'The Council [-must|Derek Munro-][+may|Derek Munro+] inspect the bridge every year. (Monitoring Officer)'],
    },
    {
      outcome: 'not-applicable', because: 'the words change and their force does not', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the bridge be inspected.', '# Legal implications', 'The Council must inspect the bridge [-every|Helen Pryce-][+each|Helen Pryce+] year.'],
    },
  ],
});
