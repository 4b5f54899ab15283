import { authorKnown, changesRecommendation, isExecutive, judgedChanges, type JudgedChange } from '../engine/changed-judgement';
import type { Context } from '../engine/context';
import { lastHand } from '../engine/hands';
import { memberComments } from '../engine/member-comments';
import { reportOf } from '../engine/report';
import { authorDoes, authorName, byGravity, deedOf, evidenceOf, othersOf, placeOf, remediesFor } from '../engine/report-findings';
import { breach, defineRule, pass, review } from '../engine/rule';

function recommendations(context: Context): JudgedChange[] {
  return judgedChanges(context).filter(changesRecommendation);
}

/** Whether the report itself was saved last by its author, so that what differs untracked is the author's own later version. */
function authorsOwnVersion(context: Context): boolean {
  const report = reportOf(context);
  return report !== null && lastHand(report, context.directory).kind === 'author';
}

/** Members under whose hand a change is a breach here. */
function isBarred(context: Context, judged: JudgedChange): boolean {
  if (judged.by.kind !== 'member' || !judged.by.sure || judged.withAuthor || judged.agreed || !authorKnown(context)) return false;
  return context.with.breachBy === 'executive' ? isExecutive(judged.by) : context.with.breachBy === 'member';
}

function onlyReworded({ change }: JudgedChange): boolean {
  return change.meanings.every((meaning) => meaning === 'content-changed');
}

export const recommendationChanged = defineRule({
  id: 'recommendation-changed',
  reads: ['report'],
  title: 'The recommendation is the author’s own',
  why: 'A recommendation is the professional advice on which members decide, and the author answers for it.',
  assumes: ['An author may change their own recommendation.', 'Where no change is tracked, whoever saved the file last has made it.'],
  parameters: { breachBy: 'nobody', adoption: 'cures' },

  appliesTo: (context) => recommendations(context).length > 0,

  decide(context) {
    const author = authorName(context);
    const all = recommendations(context);
    const tracked = all.filter((each) => each.change.found === 'tracked');
    const cured = context.with.adoption === 'cures';
    const others = tracked.filter((each) => each.by.kind === 'member' || (each.by.kind !== 'author' && authorKnown(context)));
    const open = byGravity(others.filter((each) => !each.adopted || (!cured && each.by.kind === 'member')));
    const first = open[0];
    if (first) {
      const message = `${first.by.name} ${deedOf(first)} in ${placeOf(first)}${othersOf(open)}.`;
      const evidence = evidenceOf(context, open);
      const remedies = remediesFor(context, open);
      if (open.some((each) => isBarred(context, each) && !each.adopted && !onlyReworded(each))) return breach(message, evidence, remedies, 2);
      return review(message, `Is this the recommendation that ${authorDoes(context, 'makes', 'make')} in their own professional judgement?`, evidence, remedies, 1);
    }
    const untracked = byGravity(all.filter((each) => each.change.found !== 'tracked' && !each.adopted));
    const silent = untracked[0];
    if (silent && !authorsOwnVersion(context)) {
      return review(
        `The recommendation in ${placeOf(silent)} differs from the version that ${authorDoes(context, 'stands by', 'stand by')}: it was changed, and the change is not tracked.`,
        `Is this the recommendation that ${authorDoes(context, 'makes', 'make')} in their own professional judgement?`, evidenceOf(context, untracked), remediesFor(context, untracked), 1,
      );
    }
    const own = byGravity(tracked.filter((each) => each.by.kind === 'author' && !each.adopted));
    const asked = memberComments(context).filter((each) => !each.explained && each.directions.some((one) => one.about === 'recommendation' || each.onRecommendation))[0];
    if (own[0] && asked) {
      return review(
        `${asked.hand.name} asked for another recommendation in a comment, and ${author} then ${deedOf(own[0])} in ${placeOf(own[0])}.`,
        `Did ${author} change it because their own judgement changed?`, evidenceOf(context, own), remediesFor(context, own), 1,
      );
    }
    return pass('What changed in the recommendation is the author’s own doing.');
  },

  examples: [
    {
      outcome: 'breach', because: 'a member turns the recommendation', with: { breachBy: 'member' }, item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be [-refused|Powell, Nesta (Cllr)-][+approved|Powell, Nesta (Cllr)+].'],
    },
    {
      outcome: 'review', because: 'the recommendation differs from the author’s version and somebody else saved the file', item: { kind: 'report' },
      document: ['last: Members Support', '# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be approved.'],
      baseline: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.'],
    },
    {
      outcome: 'pass', because: 'the author changes their own recommendation', with: { breachBy: 'member' }, item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be [-refused|Simon Archer-][+approved|Simon Archer+].'],
    },
    {
      outcome: 'not-applicable', because: 'a member mends a comma in the recommendation', with: { breachBy: 'member' }, item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That[+,|Cllr Nesta Powell+] from 1 May[+,|Cllr Nesta Powell+] the closure be refused.'],
    },
  ],
});
