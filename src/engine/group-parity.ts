import type { MemberEntry } from '../directory/directory-file';
import type { Situation } from './context';
import { servedApart } from './frames-one-side';
import { groupsNamed } from './group-names';
import { namedIn } from './named-people';
import { acceptsToCome, groupMeetingOf, groupOfMembers, partiesNamed } from './group-meeting';
import { gatheringOf, membersInvited, says, shows, type Piece } from './meeting';

/** How an officer treats one group beside the others. */
export interface Parity {
  is: 'one-sided' | 'refused' | 'differs';
  piece: Piece;
  /** "Labour"; null where it is not named. */
  group: string | null;
}

const coming = /(?:^|[^a-z])(?:come|coming|attend|attending|join|there|see you|be with|present|talk|speak|brief|briefing|session|along|presentation|walk|take|offer|slot|do|run|address|go|going|count me|put me|bring)(?![a-z])/i;
const other = /(?:^|[^a-z])(?:another|other|the other|one of the|different|opposition|administration|ruling|majority|minority)(?:['\u2019]s)?(?: political)? groups?(?![a-z])|(?:^|[^a-z])(?:the (?:administration|opposition)|once already|twice)(?![a-z])/i;
const anotherDay = /(?:^|[^a-z])(?:but (?:i |we )?(?:can|could|would be able|am free|will)|(?:could|can) (?:do|manage|make|come on) (?:the|on|any|mon|tues|wednes|thurs|fri|satur|sun|another|early|late|next)|how about|instead on|another (?:date|day|evening|time|night)|the following|any other|happy to (?:come|do|brief|attend)|in my place|will come instead|can come instead|is free|alternative)(?![a-z])/i;
const alike = /(?:^|[^a-z])(?:as i (?:said|told|wrote) to|(?:said|told|gave|wrote) (?:\w+ )?the same|i (?:also )?(?:declined|refused|turned down|said no)|same answer|also declined|declined (?:the|theirs|them)|to (?:any|either|neither|no) (?:of the )?groups?)(?![a-z])/i;

/** Whether the item, or its thread, shows that the other groups get the same. */
function offeredAlike(situation: Situation): boolean {
  const { pieces } = gatheringOf(situation);
  if (pieces.some((piece) => says(piece, 'group-meetings-same-offer'))) return true;
  return otherLeaders(situation, null).every((leader) => situation.recipients.some((each) => each.person.member === leader));
}

/** The leaders of the other groups, or of all of them. */
export function otherLeaders(situation: Situation, group: string | null): MemberEntry[] {
  const leaders: MemberEntry[] = [];
  const led: string[] = [];
  const { members } = situation.directory;
  const add = (member: MemberEntry) => {
    if (member.group === undefined || member.group === group || led.indexOf(member.group) >= 0) return;
    led.push(member.group);
    leaders.push(member);
  };
  for (const role of ['group-leader', 'opposition-leader', 'leader'] as const) for (const member of members) if ((member.roles ?? []).indexOf(role) >= 0) add(member);
  return leaders;
}

/** "I'm not doing another group." */
const noMore = /(?:^|[^a-z])(?:(?:i['\u2019]m|i am|we['\u2019]re|we are|i['\u2019]ll|i will|i shall) not (?:be )?(?:doing|coming|going|attending|briefing|repeating|do|come|go|attend|brief|repeat)(?![a-z])[^.!?]{0,30}(?:another|any more|again|more|yours|your|further|other)|(?:not|don['\u2019]t|do not) (?:consider|think|believe|feel)[^.!?]{0,60}(?:good use|proper use|right|appropriate|helpful|sensible|attend|come|repeat|necessary)|once (?:was|is) (?:once too often|enough|plenty)|that(?:['\u2019]s| is| was) (?:quite )?enough(?: for)?|sat this (?:one )?out)(?![a-z])/i;
const gaveOthers = /(?:^|[^a-z])(?:had me|has had me|(?:having|have|had) (?:already )?(?:attended|briefed|been|done|given|spoken|gone|met|addressed|presented|advised)|(?:i|we) (?:did|gave|briefed|attended|met|saw|went)|seeing)(?![a-z])/i;

function refused(situation: Situation, group: string | null): Parity | null {
  const body = gatheringOf(situation).pieces.filter((piece) => piece.part === 'body');
  const declines = body.filter((piece) => shows(piece, 'group-meetings-declines') && !piece.sentence.quoted && coming.test(piece.text))[0]
    ?? body.filter((piece) => shows(piece, 'group-meetings-declines') && /declin|refus|say no|turn(?:ed|ing)? (?:it|this|you|down)|no thank|regret|(?:a|be|is) no(?![a-z])|enough|as much as|leave it/i.test(piece.text) && !piece.sentence.quoted)[0];
  const plain = declines ?? body.filter((piece) => noMore.test(piece.text) && !piece.sentence.quoted)[0];
  // What a group said stays with it, and that refuses nobody.
  if (!plain || body.some((piece) => /(?:^|[^a-z])between (?:them|him|her|us|you|that group) and (?:me|us|you)(?![a-z])|(?:as|just as) it is when i (?:come|go) to/i.test(piece.text))) return null;
  if (body.some((piece) => anotherDay.test(piece.text) || alike.test(piece.text))) return null;
  const had = body.some((piece) => shows(piece, 'group-meetings-had-it') && !/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n't|n\u2019t|never|nor)(?: \w+){0,2} (?:briefed|met|been|attended|accepted|spoken|agreed|gone)/i.test(piece.text)
    && (other.test(piece.text) || partiesNamed(situation, piece.text).some((name) => name !== group) || groupsNamed(piece.text, situation.directory).some((name) => name !== group)));
  const others = body.some((piece) => gaveOthers.test(piece.text) && !/(?:^|[^a-z])(?:never|not) (?:briefed|met|been|attended)/i.test(piece.text) && (groupsNamed(piece.text, situation.directory).concat(partiesNamed(situation, piece.text)).some((name) => name !== group) || leaderNamed(situation, piece.text, group)));
  return had || others || acceptedAnother(situation, group) ? { is: 'refused', piece: plain, group } : null;
}

/** "Miriam's had me once": the leader of another group stands for it. */
function leaderNamed(situation: Situation, text: string, group: string | null): boolean {
  return namedIn(text, situation.directory).some((mention) => mention.people.some((person) => person.member !== undefined && person.member.group !== undefined && person.member.group !== group && (person.member.roles ?? []).some((role) => role === 'leader' || role === 'group-leader' || role === 'opposition-leader')));
}

/** An earlier message of the thread in which this officer accepts another group's invitation. */
function acceptedAnother(situation: Situation, group: string | null): boolean {
  return situation.thread.some((message) => message.author !== null && message.author.officer !== undefined
    && message.sentences.some((sentence) => sentence.families.has('group-meetings-accepts') && !sentence.families.has('group-meetings-declines') && /group/i.test(message.message.text)
      && (partiesNamed(situation, message.message.text).some((name) => name !== group) || message.recipients.some((person) => person.member?.group !== undefined && person.member.group !== group))));
}

function differs(situation: Situation, group: string | null): Parity | null {
  const body = gatheringOf(situation).pieces.filter((piece) => piece.part === 'body');
  for (let i = 0; i < body.length; i++) {
    const piece = body[i] as Piece;
    if (!shows(piece, 'group-meetings-differs') || piece.sentence.quoted || piece.sentence.question || says(piece, 'group-meetings-same-offer')) continue;
    const near = [piece, body[i - 1], body[i + 1]].filter((each): each is Piece => each !== undefined);
    const compares = near.some((each) => other.test(each.text) || partiesNamed(situation, each.text).some((name) => name !== group));
    if (compares && /(?:^|[^a-z])(?:slides|deck|one with|figures|version|advice|briefing|presentation|annex|table|numbers|detail|picture|account|paper|pack|note|options|pages?)(?![a-z])/i.test(piece.text)) return { is: 'differs', piece, group };
  }
  return null;
}

function oneSided(situation: Situation, group: string | null): Parity | null {
  const gathering = gatheringOf(situation);
  if (offeredAlike(situation)) return null;
  const named = groupMeetingOf(situation);
  if (!named || named.party) return null;
  if (gathering.isInvitation) return membersInvited(situation).length > 0 && group !== null ? { is: 'one-sided', piece: named.piece, group } : null;
  const at = gathering.pieces.indexOf(named.piece);
  const head = situation.writer.inNameOf?.officer?.post;
  const allows = head === 'managing-director' || head === 'chief-executive';
  for (let i = 0; i < gathering.pieces.length; i++) {
    const piece = gathering.pieces[i] as Piece;
    if (piece.part !== 'body' || (named.piece.part === 'body' && Math.abs(i - at) > 1)) continue;
    if (/(?:^|[^a-z])(?:projector|room|keys?|chairs|screen|laptop|heating|alarm|refreshments|tea|urn|parking|caretaker)(?![a-z])/i.test(piece.text) && !/(?:^|[^a-z])(?:brief|present|presentation|talk|speak|explain|take (?:you|them|members|everyone|people) through)(?![a-z])/i.test(piece.text)) continue;
    const accepts = acceptsToCome(piece) && coming.test(piece.text) && !shows(piece, 'group-meetings-declines');
    if (accepts || (allows && says(piece, 'group-meetings-permission') && coming.test(piece.text) && !piece.sentence.question)) return { is: 'one-sided', piece, group };
  }
  return null;
}

/** Groups of people who do something together, of all parties or none. */
const otherGroups = /(?:^|[^a-z])(?:working|steering|task(?: and finish)?|user|focus|project|friends|residents['\u2019]?|support|age|peer|advisory|reading|walking) groups?(?![a-z])/gi;

/** How the officer treats one group beside the others, where the item shows it to be unlike; null where it does not. */
export function parityOf(situation: Situation): Parity[] {
  const group = groupOfMembers(situation) ?? groupMeetingOf(situation)?.name ?? null;
  const meets = groupMeetingOf(situation);
  const spoken = gatheringOf(situation).pieces.some((piece) => /(?:^|[^a-z])groups?(?![a-z])/i.test(piece.text.replace(otherGroups, ' ')) || partiesNamed(situation, piece.text).length > 0 || groupsNamed(piece.text, situation.directory).length > 0);
  if (meets?.party) return [];
  const member = situation.recipients.some((each) => each.person.kind === 'member');
  const apart = member && situation.writer.role === 'officer' && !offeredAlike(situation) ? servedApart(gatheringOf(situation).pieces) : null;
  const aside: Parity[] = apart ? [{ is: 'one-sided', piece: apart, group }] : [];
  if (!spoken) return aside;
  return [...aside, ...[refused(situation, group), differs(situation, group), oneSided(situation, group)].filter((each): each is Parity => each !== null)];
}
