import { authorKnown, isGrave, judgedChanges, type JudgedChange } from '../engine/changed-judgement';
import type { Context } from '../engine/context';
import { authorName, byGravity, deedOf, doesAuthor, evidenceOf, othersOf, placeOf, remediesFor } from '../engine/report-findings';
import { defineRule, notApplicable, pass, review } from '../engine/rule';

function byOthers(context: Context): JudgedChange[] {
  if (!authorKnown(context)) return [];
  return judgedChanges(context).filter((each) => each.change.found === 'tracked' && each.by.kind !== 'author' && each.by.kind !== 'member');
}

export const judgementEditedByOther = defineRule({
  id: 'judgement-edited-by-other',
  reads: ['report'],
  title: 'Nobody but the author changes the judgement in a report',
  why: 'Whoever is named as the author answers for every word of the advice.',
  assumes: ['Advisers may change their own advice: finance officers on money, lawyers on law.', 'A line manager may mend a report, but does not turn, weaken or take out its advice without the author.'],
  parameters: { whose: 'all' },

  appliesTo: (context) => byOthers(context).length > 0,

  decide(context) {
    const managers = context.with.whose === 'managers';
    const here = byOthers(context).filter((each) => !managers || each.by.kind === 'line-manager');
    if (here.length === 0) return notApplicable('No line manager changed the judgement.');
    const open = byGravity(here.filter((each) => !each.ordinary && !each.adopted && (each.by.kind !== 'line-manager' || isGrave(each))));
    const first = open[0];
    const author = authorName(context);
    if (!first) return pass(`The changes are an adviser’s own advice, a manager’s mending, or taken on by ${author}.`);
    const asked = doesAuthor(context);
    return review(
      `${first.by.name} ${deedOf(first)} in ${placeOf(first)}${othersOf(open)}.`,
      first.by.kind === 'shared' || first.by.kind === 'unnamed' ? `Who made this change, and ${asked.charAt(0).toLowerCase()}${asked.slice(1)} take it on as their own judgement?` : `${asked} take this on as their own judgement?`,
      evidenceOf(context, open), remediesFor(context, open), managers ? 2 : 1,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'another officer takes a risk out of the report', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.', '# Risks', 'Delivery lorries may block the school gate.', '[-There is a serious risk that the bridge fails in a flood.|Marcus Dunn-]'],
    },
    {
      outcome: 'pass', because: 'the finance officer changes the financial advice, which is hers', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.', '# Financial implications', 'The scheme will cost [-£40,000|Farah Anwar-][+£46,000|Farah Anwar+].'],
    },
    {
      outcome: 'not-applicable', because: 'another officer mends spelling only', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the [-clousure|Marcus Dunn-][+closure|Marcus Dunn+] be approved.'],
    },
  ],
});
