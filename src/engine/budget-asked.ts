import { budgetTopic, proposalsOut, type BudgetTalk } from './budget-talk';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { administrationGroups, groupOfNamed, groupsNamed } from './group-names';
import { bodyOf, meant, signIn, signs } from './signs';
import type { Told } from './spoken-of';

const sums = signs("savings|list|budget|options|numbers|figures|sums|workings|draft|drafts|costings|proposals|alternative budget|their budget|budget plans|put in for|they've put|what they're putting|spreadsheet");
const wants = signs("a hint|hint would|what has ~ got|what have ~ got|what's in their|what is in their|give me|give us|rough idea|some idea|an idea of|an inkling|a clue|a flavour|the gist|what's on|what is on|tell me|tell us|let me know|let me see|let me have|show me|send me|give me|get him to|get her to|get them to|find out|sight of|see what|a look at|a peek|a copy|what they've|what they have|what he's|what she's|slip me|share");

/** A member asks officers for the sums of another side; null where nobody asks. */
export function budgetAsked(situation: Situation): { told: Told; group: string; side: BudgetTalk['side'] } | null {
  const own = (situation.writer.inNameOf ?? situation.writer.person)?.member?.group;
  if (situation.writer.role !== 'member' || !own || !situation.recipients.some((each) => isOfficerSide(each.person)) || proposalsOut(situation.own) === 'yes') return null;
  const { directory } = situation;
  const administration = administrationGroups(directory);
  const subject = situation.item.subject;
  const told = bodyOf(situation);
  if (!budgetTopic.test(subject) && !told.some((each) => budgetTopic.test(each.sentence.text))) return null;
  for (let at = 0; at < told.length; at++) {
    const each = told[at] as Told;
    if (!meant(each, wants, 'negated', 'past')) continue;
    const near = told.slice(Math.max(0, at - 1), at + 2);
    if (!near.some((one) => signIn(one, sums))) continue;
    const text = `${near.map((one) => one.sentence.text).join(' ')} ${subject}`;
    const group = groupsNamed(text, directory).concat(groupOfNamed(near.map((one) => one.sentence.text).join(' '), directory)?.group ?? []).filter((one) => one !== own)[0];
    if (!group || (administration.indexOf(group) >= 0 && administration.indexOf(own) >= 0)) continue;
    return { told: each, group, side: administration.indexOf(group) >= 0 ? 'administration' : 'opposition' };
  }
  return null;
}
