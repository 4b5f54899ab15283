import { strengthOf } from '../language/acts';
import type { Context } from './context';
import type { Remedy } from './finding';
import { about, askedInConfidence, evidenceOf, isMinor, isSignificant, matterOf, speaksOfWardMembers, type MatterSentence } from './matter';
import { pass, review, type Decision } from './rule';
import { freshNote, leftOut, little, matterIn, memberRecipients, missingFrom, weightOf } from './ward-left-out';
import { memberNames, namesPerson } from './ward-members';
import { inOwnWords } from './wards';

/** Whoever puts a ward matter to a Cabinet Member thinks of those who represent the ward. */
export function decideConsider(context: Context): Decision {
  const { own } = matterOf(context);
  const areas = leftOut(context).filter((area) => area.missing.length > 0 && area.concern.kind === 'general' && inOwnWords(context, area.concern));
  const first = areas[0];
  if (!first || askedInConfidence(context)) return pass('No ward matter is discussed here without its councillors.');
  if (own.some((each) => each.part === 'body' && (speaksOfWardMembers(each) || areas.some((area) => area.missing.some((member) => namesPerson(each.text, member)))))) {
    return pass('Whether the ward councillors should discuss this has been considered.');
  }
  if (isMinor(first.concern.passage)) return pass('This is too small to need discussing with the ward councillors.');
  const names = memberNames(first.missing);
  return review(
    `This puts a matter in ${first.concern.ward} to a Cabinet Member and says nothing of ${names}, who represent it.`,
    `Should this be discussed with ${names}, and does the Cabinet Member agree with whom and when?`,
    [evidenceOf(first.concern.sentences[0] as MatterSentence)],
    [
      { id: 'ask-cabinet-member', label: 'Ask the Cabinet Member', edits: [{ do: 'insert-line', at: 'before-sign-off', text: `Would you be content for me to discuss this with the ward councillors (${names}) in a note of their own, and when?` }] },
      freshNote(context, areas),
      { id: 'considered', label: 'Record that you considered it', attest: { statement: `Whether to discuss this with ${names} has been considered.` } },
    ], 1,
  );
}

function toldElsewhere(missing: string): Remedy {
  return { id: 'told-elsewhere', label: 'Record how they are told', attest: { statement: `${missing} have been told of this in another way.` } };
}

/** Works or a closure that people are taking against: a member of another ward may know and those of the place not. */
function isResented(own: MatterSentence[]): boolean {
  const body = own.filter((each) => each.part === 'body' && !each.question);
  const felt = body.filter((each) => about(each, 'operational') && (/\d/.test(each.text) || each.places.length > 0));
  return felt.length > 0 && body.some((each) => about(each, 'controversial', 'complaints') && (felt.length > 1 || each !== felt[0]));
}

const scopeFit: Record<string, number> = { general: 1, 'significant-operation': 3, 'early-policy': 4, 'several-wards': 5, scrutiny: 6 };

/** News of what matters in a ward goes to each of its members. */
export function decideInform(context: Context): Decision {
  const scope = String(context.with.scope);
  const areas = leftOut(context).filter((area) => area.concern.kind === 'general' && inOwnWords(context, area.concern) && matterIn(area.concern) !== 'none');
  const short = areas.filter((area) => area.missing.length > 0);
  if (short.length === 0) return pass('Every ward member is in this correspondence or has been told.');
  const inWords = (topic: 'scrutiny' | 'earlyPolicy'): boolean => areas.some(({ concern }) => concern.passage.some((each) => about(each, topic) && (each.part === 'subject' || each.places.length > 0 || weightOf(each) === 'plain' || strengthOf(each, 'general-matter') >= little)));
  const members = memberRecipients(context).length > 0;
  const outsiders = context.recipients.some((recipient) => recipient.person.kind === 'outside' || recipient.person.kind === 'parish');
  const significant = areas.some(({ concern }) => isSignificant(concern.passage));
  const weighs = significant || areas.some(({ concern }) => !isMinor(concern.passage) && concern.passage.some((each) => strengthOf(each, 'general-matter') >= 0.5));
  const someShort = short.some((area) => area.present.length > 0);
  let fires: boolean;
  if (scope === 'scrutiny') fires = members && inWords('scrutiny');
  else if (scope === 'early-policy') fires = members && inWords('earlyPolicy');
  else if (scope === 'several-wards') fires = areas.length > 1 && areas.some((area) => area.present.length > 0) && weighs;
  else if (scope === 'significant-operation') fires = significant && (someShort || (members && areas.some(({ concern }) => isResented(concern.passage))));
  else {
    const someTold = areas.some((area) => area.present.length > 0) && ((areas.length > 1 && weighs) || (significant && someShort));
    fires = someTold || (members && (inWords('scrutiny') || inWords('earlyPolicy'))) || (context.with.outsiders === true && outsiders && !members);
  }
  if (!fires || askedInConfidence(context)) return pass('No ward member is left out of news that the others get.');
  const names = memberNames(missingFrom(short));
  const wards = short.map((area) => area.concern.ward).join(' and ');
  return review(
    `This tells of something that matters in ${wards}, and nothing shows that ${names} know of it.`,
    `Have ${names} been told of this, or should they be now?`,
    short.map((area) => evidenceOf(area.concern.sentences[0] as MatterSentence)),
    [freshNote(context, short), toldElsewhere(names)], scopeFit[scope] ?? 1,
  );
}
