import { authorKnown, isExecutive, judgedChanges, means, changesRecommendation, type JudgedChange } from '../engine/changed-judgement';
import type { Context } from '../engine/context';
import { handOf } from '../engine/hands';
import { reportOf } from '../engine/report';
import { authorDoes, authorName, byGravity, deedOf, evidenceOf, othersOf, placeOf, remediesFor } from '../engine/report-findings';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';

function editedByMember(context: Context): boolean {
  const report = reportOf(context);
  return report !== null && report.document.changes.some((change) => handOf(change.author, report, context.directory).kind === 'member');
}

/** "I do not consider", "officers advise": the author's own view in so many words. */
const ownView = /(?:^|[^a-z])(?:(?:i|we|officers?) (?:(?:do|does|did|would|can|could) ?not |don['\u2019]t |cannot |therefore |also |strongly )?(?:consider|advise|recommend|believe|conclude|support|think|object|warn)s?|in (?:my|our|officers['\u2019]) (?:professional )?(?:view|opinion|judgement|assessment))(?![a-z])/i;

/** The author's view in so many words is gone, and the sentence says another thing in its place. */
function takesView({ change }: JudgedChange): boolean {
  return change.after.trim() !== '' && ownView.test(change.before) && !ownView.test(change.after) && /(?:^|[^a-z])(?:not|no|none|never|cannot|unsafe|refused?|against)(?![a-z])/i.test(change.before) && !/(?:^|[^a-z])(?:not|no|none|never|cannot|unsafe|refused?|against)(?![a-z])/i.test(change.after);
}

/** A date, a name or words of no known weight may be the mending of a slip. */
function mayBeSlip(judged: JudgedChange): boolean {
  if (takesView(judged)) return false;
  return judged.change.meanings.every((meaning) => meaning === 'content-changed') || (!changesRecommendation(judged) && judged.change.meanings.every((meaning) => meaning === 'content-changed' || meaning === 'date-changed' || meaning === 'name-changed'));
}

export const judgementEditedByMember = defineRule({
  id: 'judgement-edited-by-member',
  reads: ['report'],
  title: 'No member’s edit changes the author’s professional judgement',
  why: 'Those who decide on a report rely on its being what its author thinks.',
  assumes: ['Spelling, layout and plain facts outside the judgement are no judgement.', 'What a member added and the author struck out again is nothing.', 'A section for members’ comments is theirs.'],
  parameters: { members: 'all', breachBy: 'member', adoption: 'cures' },

  appliesTo: editedByMember,

  decide(context) {
    const theirs = judgedChanges(context).filter((each) => each.change.found === 'tracked' && each.by.kind === 'member');
    if (theirs.length === 0) return pass('No member’s edit changes what the author advises.');
    const here = context.with.members === 'executive' ? theirs.filter((each) => isExecutive(each.by)) : theirs;
    if (here.length === 0) return notApplicable('The edits are by members outside the executive.');
    const open = byGravity(here.filter((each) => !each.adopted));
    const fit = context.with.members === 'executive' ? 2 : 1;
    const author = authorName(context);
    const first = open[0];
    if (!first) {
      if (context.with.adoption === 'cures') return pass(`A comment by ${author} takes the change on as their own judgement.`);
      const taken = byGravity(here);
      const one = taken[0] as JudgedChange;
      return review(`${one.by.name} ${deedOf(one)} in ${placeOf(one)}, and a comment by ${author} accepts it.`, 'Did the author accept it freely, and not because a member insisted?', evidenceOf(context, taken), remediesFor(context, taken), fit);
    }
    const message = `${first.by.name} ${deedOf(first)} in ${placeOf(first)}${othersOf(open)}.`;
    const plain = open.filter((each) => each.by.sure && !each.withAuthor && !each.agreed && !mayBeSlip(each));
    if (plain.length > 0 && context.with.breachBy === 'member' && authorKnown(context)) return breach(message, evidenceOf(context, open), remediesFor(context, open), fit);
    const question = means(first, 'date-changed', 'name-changed') ? `Is this the mending of a slip, or is it a change of what ${authorDoes(context, 'advises', 'advise')}?` : `Is the change the own professional judgement of ${author}?`;
    return review(message, question, evidenceOf(context, open), remediesFor(context, open), fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'a Cabinet Member takes the warning out of the advice', item: { kind: 'report' },
      document: ['by: Simon Archer', '# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.', '# Advice', 'A closure would [-be unsafe|Powell, Nesta (Cllr)-][+be welcome|Powell, Nesta (Cllr)+] for cyclists on the bridge.'],
    },
    {
      outcome: 'review', because: 'the author worked on the words that the member put in, so it may be theirs', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be [-refused|Cllr Nesta Powell-][+approved|Simon Archer+].'],
    },
    {
      outcome: 'pass', because: 'the member mends spelling only', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the [-clousure|Cllr Nesta Powell-][+closure|Cllr Nesta Powell+] be refused.'],
    },
    {
      outcome: 'not-applicable', because: 'the author turned their own recommendation', item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be [-refused|Simon Archer-][+approved|Simon Archer+].'],
    },
  ],
});
