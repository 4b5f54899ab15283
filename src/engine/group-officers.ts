import { hasRole, type Person } from '../directory/directory';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { comesBackOnly, groupIn, type GroupMeeting } from './group-meeting';
import { gatheringOf, officersInvited, shows, type Piece } from './meeting';
import { namedIn, samePerson } from './named-people';
import { namesNothing, ofOneMatter } from './taken-up';

/** An officer who is asked to a group's meeting, or said to come. */
export interface Asked {
  person: Person;
  /** Gets the item; else only named in it. */
  invited: boolean;
  piece: Piece;
}

const you = /(?:^|[^a-z])(?:you|your|yours|you'd|you'll|you're|u)(?![a-z])/i;
const orders = /^(?:please|pls|can|could|would|will|come|join|pop|be|see|looking|thank|thanks|fancy|any chance|grateful|delighted|hoping|hope)/i;
/** "She came to our group and answered questions": told of, and asked of nobody. */
const hasBeen = /(?:^|[^a-z])(?:came|attended|joined us|spoke|was at|were at|sat in|sat through|took us through|talked us|briefed|was there|were there|answered|presented|showed us|gave us|had (?:him|her|you) (?:at|along)|has been|have been|turned up|dropped in|looked in|stayed|left)(?![a-z])/i;
/** "You need not come", "don't attend". */
const stays = /(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n't|n\u2019t|cannot|never)(?: \w+){0,2} (?:come|attend|join|be there|be present|invited|stay)(?![a-z])/i;
const past = /(?:^|[^a-z])(?:thank(?:s| you) (?:again )?for (?:coming|attending|joining|speaking|presenting|your (?:presentation|talk|time))|last (?:night|week|month)|went well|yesterday)(?![a-z])/i;

const pleads = /(?:^|[^a-z])(?:you(?:['\u2019]re| are) (?:on|down|up|first|due)|any chance|could|can|would|will|fancy|please|i['\u2019]d like|i would like|we['\u2019]d like|we would like|need|want|hop(?:e|ing)|how about|grateful)(?![a-z])/i;
/** What an officer may do for a group from their desk, or is asked to decide. */
const chores = /(?:^|[^a-z])(?:book|room|projector|print|copies|minutes|check|confirm|tell|send|let (?:me|us)|decide|whom|who|ask|whether|order|lunch|sandwiches|key|keys|open up|diary|have (?:the|your|some|them|it)|remind|date|free on|available|figures for|paper for|report for|draft|email|forward|know)(?![a-z])/i;

/** "I can come to your office", "for me to speak sitting down": the writer comes, and asks nobody to. */
const writerComes = /(?:^|[^A-Za-z])(?:[Ii]|me|[Ww]e)(?:['\u2019](?:m|ll|d|ve|re))?(?: (?!you|your|so|do|please|if|him|her|them|officers?|somebody|someone|anybody|anyone)[a-z'\u2019]+){0,8} (?:come|coming|join|joining|attend|attending|speak|speaking|present|presenting|talk|talking|sit|sitting)(?![a-z])(?:[^.!?]{0,30} (?:or|and) (?:come|join|attend|speak|talk|sit)(?![a-z]))?/g;
const coming = /(?:^|[^a-z])(?:come|coming|join|joining|attend|attending|speak|speaking|speaker|present|presentation|talk|talking|address|brief|briefing|explain|help|advise|answer|update|take|walk|run|lead|guide|give|do|spare|there|along|hear|slot|say|ask|like you|need you|want you)(?![a-z])/i;

/** "Could you come and take us through it?": somebody is asked to join the writer's own, wherever that was named. */
const toUs = /(?:^|[^a-z])(?:(?:come|pop|drop) (?:along|over|in|by|and)|join us|attend|be there|(?:take|talk|walk|lead|guide|brief|address|tell|show|give|help|advise) us|(?:talk|speak|explain|present) (?:[a-z]+ )?to us)(?![a-z])/i;

/** Whether all the coming that a sentence speaks of is the writer's own. */
export function onlyWriterComes(text: string): boolean {
  const rest = text.replace(writerComes, ' ');
  return rest !== text && !coming.test(rest);
}

/** "Members would love to hear about the pool. What do you say?" */
function asksBehind(next: Piece | undefined): boolean {
  return next !== undefined && next.part === 'body' && next.sentence.question && you.test(next.text);
}

/** The officers whom a member asks to the meeting of a group. */
export function officersAsked(situation: Situation, group: GroupMeeting): Asked[] {
  const { pieces, isInvitation } = gatheringOf(situation);
  const asked: Asked[] = [];
  const add = (person: Person, invited: boolean, piece: Piece) => {
    if (person.officer?.post !== 'political-assistant' && !asked.some((each) => samePerson(each.person, person))) asked.push({ person, invited, piece });
  };
  if (isInvitation) for (const person of officersInvited(situation)) add(person, true, group.piece);
  const at = pieces.indexOf(group.piece);
  // What stands beside the meeting in another paragraph is asked for it only where it speaks of it, or of nothing else.
  const beside = (piece: Piece) => namesNothing(piece.text) || (you.test(piece.text) && toUs.test(piece.text)) || ofOneMatter(situation, piece.sentence, group.piece.sentence);
  const near = pieces.filter((piece, i) => piece.part === 'body' && (group.piece.part !== 'body' || (Math.abs(i - at) <= (group.party ? 3 : 2) && beside(piece)) || groupIn(situation, piece.text) !== null));
  const requests = near.filter((piece) => shows(piece, 'group-meetings-attend') && !piece.sentence.quoted && !comesBackOnly(piece.text) && !onlyWriterComes(piece.text) && !past.test(piece.text) && !stays.test(piece.text) && (piece.sentence.question || !hasBeen.test(piece.text) || pleads.test(piece.text)));
  for (const piece of requests) {
    for (const mention of namedIn(piece.text, situation.directory)) {
      const person = mention.people[0];
      if (mention.people.length !== 1 || !person || person.kind !== 'officer') continue;
      if (!isInvitation && situation.recipients.some((each) => samePerson(each.person, person) && each.field === 'to')) continue;
      if (/(?:asked|ask|told|tell|copied|agreed|thank|thanks to|instead of|on behalf of|says|said|suggested|checked with|cleared with|permission of|nominat)/i.test(piece.text)) continue;
      add(person, situation.recipients.some((each) => samePerson(each.person, person)), piece);
    }
  }
  if (isInvitation) return asked;
  const to = situation.recipients.filter((each) => each.field === 'to' && isOfficerSide(each.person));
  const direct = requests.filter((piece) => you.test(piece.text) || orders.test(piece.text.trim()) || asksBehind(pieces[pieces.indexOf(piece) + 1]));
  const first = direct[0];
  // "We're having a group meeting on the 12th. Will you do it?"
  const plainly = first ?? near.filter((piece) => (you.test(piece.text) || /(?:^|[^a-z])(?:briefing|presentation|talk|session|update|slot)(?![a-z])/i.test(piece.text)) && pleads.test(piece.text) && !comesBackOnly(piece.text) && !onlyWriterComes(piece.text) && !chores.test(piece.text) && !past.test(piece.text) && !stays.test(piece.text) && !piece.sentence.quoted)[0];
  if (!first && plainly && asked.length === 0) for (const each of to) add(each.person, true, plainly);
  if (first && !asked.some((each) => !to.some((one) => samePerson(one.person, each.person)))) for (const each of to) add(each.person, true, first);
  return asked;
}

const seniorTitle = /^(?:director|head of|chief|deputy chief|assistant director|service lead|town clerk|managing director|corporate director|executive director|section 151|county solicitor)/i;

/** Whether an officer is senior as this council counts it. */
export function isSenior(person: Person, posts: string[]): boolean {
  const { post, title } = person.officer ?? {};
  if (post !== undefined && posts.indexOf(post) >= 0) return true;
  if (post === 'assistant-director') return false;
  return title !== undefined && seniorTitle.test(title) && !(/^assistant director|^service lead/i.test(title) && posts.indexOf('assistant-director') < 0);
}

/** Whether the member may ask for officers' help for a group: leaders, Cabinet Members, chairs. */
export function speaksForGroup(person: Person | null): boolean {
  return person !== null && hasRole(person, 'leader', 'deputy-leader', 'executive', 'lead-member', 'chair', 'chair-scrutiny', 'opposition-leader', 'group-leader');
}
