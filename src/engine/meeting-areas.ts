import type { MemberEntry } from '../directory/directory-file';
import type { Person } from '../directory/directory';
import type { Remedy } from './finding';
import type { Situation } from './context';
import { gatheringOf, says, shows, type Gathering, type Piece } from './meeting';
import { matterOf, speaksOfMany, isPersonalCase, speaksOfWardMembers } from './matter';
import { placesIn } from './place-names';
import { stanceOf } from '../language/stance';
import { memberMailbox, memberNames, membersFor, namesPerson, toldAlready } from './ward-members';
import { areasConcerned } from './wards';

/** A ward or division that a meeting is about. */
export interface MeetingArea {
  ward: string;
  piece: Piece;
  /** Only the place where people meet shows it. */
  byVenue: boolean;
  present: MemberEntry[];
  /** Local members who are not asked, nor said to be. */
  missing: MemberEntry[];
}

const rooms = "hall|centre|center|church|chapel|school|academy|club|pub|inn|hotel|library|pavilion|rooms?|office|offices|depot|caf\u00e9|cafe|museum|theatre|arms|tavern|community";
const beforeVenue = new RegExp(`(?:^|[^a-z])(?:at|in|venue:?|held|outside|inside|place:?|where:?) (?:the |our |your )?(?:[\\w.'\\u2019-]{1,20} ){0,3}(?:${rooms})[,]?(?: in| on| at| off)?(?: the)? ?$`, 'i');
const afterVenue = new RegExp(`^(?:['\\u2019]s)?(?: [A-Z][\\w'\\u2019]{1,20}| community| primary| village| methodist| leisure| council| social){0,2} (?:${rooms})(?![a-z])`, 'i');
const lead = /(?:^|[^a-z])(?:at|in|venue:?|place:?|where:?)(?: the| our)? $/i;

/** "In the hall on Weir Lane", "at Millbrook Community Centre": where people meet, not what they meet about. */
function isVenue(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const listed = /(?:^|[;:(\u2022\u2013-]) ?(?:the )?$/.test(before) && /^[^;.]{0,60}\d/.test(text.slice(end));
  return beforeVenue.test(before) || (listed && afterVenue.test(text.slice(end, end + 50))) || (lead.test(before) && afterVenue.test(text.slice(end, end + 50)));
}

const mostWards = 3;

/** The wards a meeting is about: named in its subject or text, else by where it is held. */
function wardsOf(situation: Situation, gathering: Gathering): { ward: string; piece: Piece; byVenue: boolean }[] {
  const found: { ward: string; piece: Piece; byVenue: boolean }[] = [];
  const add = (ward: string, piece: Piece, byVenue: boolean) => {
    if (!found.some((each) => each.ward === ward)) found.push({ ward, piece, byVenue });
  };
  const location = (situation.item.meeting?.location ?? '').toLowerCase();
  const venues: { ward: string; piece: Piece }[] = [];
  for (const piece of gathering.pieces) {
    if (piece.sentence.quoted) continue;
    for (const place of placesIn(situation.directory, piece.text)) {
      if (stanceOf(piece.sentence, place).quoted) continue;
      const venue = piece.part === 'property' || isVenue(piece.text, place.start, place.end) || (piece.part === 'body' && !place.isWardName && location.indexOf(place.place.toLowerCase()) >= 0);
      if (venue) venues.push({ ward: place.ward, piece });
      else add(place.ward, piece, false);
    }
  }
  // What the subject names is the matter; other places of the text stand beside it.
  const titled = found.filter((each) => each.piece.part === 'subject');
  if (titled.length > 0) return titled.length > mostWards ? [] : titled;
  if (found.length === 0) {
    const unnamed = areasConcerned(situation).filter((concern) => !concern.fromThread && concern.sentences.every((sentence) => sentence.places.length === 0));
    const piece = gathering.pieces.filter((each) => each.part === 'body')[0] ?? gathering.pieces[0];
    if (piece) for (const concern of unnamed) add(concern.ward, piece, false);
  }
  if (found.length === 0) for (const venue of venues) add(venue.ward, venue.piece, true);
  return found.length > mostWards ? [] : found;
}

/** "Hucclecote ward members", "All councillors": an account that reaches the ward's members. */
function isListFor(person: Person, ward: string): boolean {
  if (person.kind !== 'council' && person.kind !== 'unknown') return false;
  const words = `${person.name} ${person.address.split('@')[0] ?? ''}`.toLowerCase();
  if (!/members|councillors|cllrs/.test(words)) return false;
  return /all|ward|local|divisional/.test(words) || words.indexOf((ward.split(' ')[0] ?? ward).toLowerCase()) >= 0;
}

const groups = /(?:^|[^a-z])(?:(?:all|both|other|three|two|local|every|each) (?:of )?(?:the |our )?(?:\d{1,3} |forty |sixty )?(?:other |local |ward |division(?:al)? |three |two |city |county |district |borough ){0,2}(?:members|councillors|cllrs)|(?:the|your|our|their) (?:other |local |ward |division(?:al)? |three |two |city |county |district |borough ){0,2}(?:councillors|cllrs))(?![a-z])|(?:ward|local|divisional?) (?:member|councillor|cllr)s?(?![a-z])/i;

/** "Cllr Hale and Cllr Webb, ward councillors", "Jo Reed, the county councillor": those, and nobody else of the ward. */
const apposed = /[A-Z][A-Za-z'\u2019-]+(?:,| \(|, as| as|,? (?:two|both)) (?:(?:of |the |our |your |two |both |as ){0,3})(?:local |ward |divisional? |city |county |district |borough ){1,2}(?:members?|councillors?|cllrs?)(?![a-z])/;

function tellsOfOthers(text: string, member: MemberEntry): boolean {
  return apposed.test(text) && !namesPerson(text, member);
}

/** Whether the item says that somebody comes or was asked in another way. */
export function invitedInWords(situation: Situation, gathering: Gathering, member: MemberEntry): boolean {
  for (const piece of gathering.pieces) {
    if (!says(piece, 'meetings-has-invited') || (piece.sentence.question && piece.part === 'body')) continue;
    if (namesPerson(piece.text, member) || (groups.test(piece.text) && !tellsOfOthers(piece.text, member))) return true;
  }
  const told = toldAlready(situation, member);
  return (told !== null && !tellsOfOthers(told.text, member)) || matterOf(situation).own.some((each) => each.part === 'body' && !each.question && speaksOfWardMembers(each) && !tellsOfOthers(each.text, member) && /(?:invit|ask|told|inform|attend|there|join|notif|know|cop(?:y|ied))/i.test(each.text) && !/(?:not|n't|never|no need|without|rather not|don\u2019t) /i.test(each.text));
}

/** The areas a meeting is about with the local members who are asked and those who are not. */
export function areasOfMeeting(situation: Situation): MeetingArea[] {
  const gathering = gatheringOf(situation);
  return wardsOf(situation, gathering).map(({ ward, piece, byVenue }) => {
    const { present, missing } = membersFor(situation, ward);
    const listed = situation.recipients.some((each) => isListFor(each.person, ward));
    return { ward, piece, byVenue, present, missing: listed ? [] : missing.filter((member) => !invitedInWords(situation, gathering, member)) };
  });
}

/** Wards that the text names beside those that the meeting is about, with the members who are not asked. */
export function areasBeside(situation: Situation): MeetingArea[] {
  const gathering = gatheringOf(situation);
  const main = areasOfMeeting(situation).map((area) => area.ward);
  const beside: MeetingArea[] = [];
  for (const piece of gathering.pieces) {
    if (piece.part !== 'body') continue;
    for (const { ward, start, end } of placesIn(situation.directory, piece.text)) {
      if (main.indexOf(ward) >= 0 || beside.some((each) => each.ward === ward) || isVenue(piece.text, start, end)) continue;
      const { present, missing } = membersFor(situation, ward);
      beside.push({ ward, piece, byVenue: false, present, missing: missing.filter((member) => !invitedInWords(situation, gathering, member)) });
    }
  }
  return beside;
}

/** One person's own affairs: no meeting on a matter of the ward. */
export function isPersonalMeeting(situation: Situation): boolean {
  const { own } = matterOf(situation);
  return own.some((each) => isPersonalCase(each)) && !own.some((each) => speaksOfMany(each));
}

/** Whether the text shows that it is politically disputed. */
export function isPartisan(gathering: Gathering): Piece | null {
  return gathering.pieces.filter((piece) => shows(piece, 'meetings-partisan') && !piece.sentence.quoted)[0] ?? null;
}

/** Adds members to the invitation, or records that they were asked. */
export function inviteRemedies(missing: MemberEntry[], field: 'to' | 'cc' = 'to'): Remedy[] {
  const names = memberNames(missing);
  return [
    { id: 'add-members', label: `Invite ${names}`, edits: missing.map((member) => ({ do: 'add-recipient' as const, field, mailbox: memberMailbox(member) })) },
    { id: 'invited-elsewhere', label: missing.length === 1 ? `${names} has been invited` : `${names} have been invited`, attest: { statement: `${names} ${missing.length === 1 ? 'was' : 'were'} invited in another way.` } },
  ];
}

/** The members missing from several areas, each once. */
export function missingFrom(areas: MeetingArea[]): MemberEntry[] {
  const all: MemberEntry[] = [];
  for (const area of areas) for (const member of area.missing) if (all.indexOf(member) < 0) all.push(member);
  return all;
}
