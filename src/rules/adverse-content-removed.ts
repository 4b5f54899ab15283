import { judgedChanges, means, type JudgedChange } from '../engine/changed-judgement';
import type { Context } from '../engine/context';
import { doerOf, openChanges } from '../engine/open-changes';
import { byGravity, deedOf, doesAuthor, evidenceOf, othersOf, placeOf, remediesFor } from '../engine/report-findings';
import { defineRule, pass, review } from '../engine/rule';

function takesOut(judged: JudgedChange): boolean {
  return means(judged, 'adverse-removed', 'advice-removed', 'moved-away');
}

function takenOut(context: Context): JudgedChange[] {
  return judgedChanges(context).filter(takesOut);
}

export const adverseContentRemoved = defineRule({
  id: 'adverse-content-removed',
  reads: ['report'],
  title: 'Risks, objections and unwelcome advice stay in the report',
  why: 'A decision holds only if those who take it could see what speaks against it.',
  assumes: ['Those whose advice it is may take out a risk that is no more.', 'To move a passage to where few read it takes it out of the advice.'],
  parameters: {},

  appliesTo: (context) => takenOut(context).length > 0,

  decide(context) {
    const open = byGravity(openChanges(context).filter(takesOut));
    const first = open[0];
    if (!first) return pass('Whoever gave the advice took it out, or has taken the change on.');
    return review(
      `${doerOf(first)} ${deedOf(first)} in ${placeOf(first)}${othersOf(open)}.`,
      `${doesAuthor(context)} agree, in their own professional judgement, that members need not read this?`,
      evidenceOf(context, open), remediesFor(context, open), 1,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'a member takes a risk out', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.', '# Risks', 'Delivery lorries may block the school gate.', '[-There is a serious risk that the bridge fails in a flood.|Cllr Nesta Powell-]'],
    },
    {
      outcome: 'pass', because: 'the author takes out a risk of their own', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.', '# Risks', 'Delivery lorries may block the school gate.', '[-There is a serious risk that the bridge fails in a flood.|Simon Archer-]'],
    },
    {
      outcome: 'not-applicable', because: 'a member shortens the history and leaves the risks alone', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Background', 'The lane was made up in 1931. [-It was then used by the brewery.|Cllr Nesta Powell-]', '# Recommendation', 'That the closure be approved.', '# Risks', 'Delivery lorries may block the school gate.'],
    },
  ],
});
