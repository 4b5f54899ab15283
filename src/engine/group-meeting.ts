import { hasRole, type Person } from '../directory/directory';
import type { Reading } from '../language/reading';
import type { Situation } from './context';
import { gatheringOf, membersInvited, officersInvited, says, shows, type Piece } from './meeting';
import { isOfficerSide } from './correspondence';
import { namedIn, samePerson } from './named-people';

/** A meeting of a political group, or of a party outside the Council, that an item calls or speaks of. */
export interface GroupMeeting {
  /** The words that show it. */
  piece: Piece;
  /** A branch, ward party or constituency meets, not the group of councillors. */
  party: boolean;
  /** "Labour", where the words name it or all the members asked are of it. */
  name: string | null;
}

const found = new WeakMap<Reading, GroupMeeting | null>();
const patterns = new WeakMap<Situation['directory'], { group: RegExp; party: RegExp }>();

function plain(word: string): string {
  return word.replace(/[^A-Za-z0-9 ]/g, '').replace(/ (?:group|party)$/i, '');
}

/** Parties as the directory names them, and as people shorten them. */
function partyNames(situation: Situation): string[] {
  const names: string[] = [];
  const { file, members } = situation.directory;
  for (const name of [...(file.parties ?? []), ...members.map((member) => member.group ?? '')]) {
    const word = plain(name);
    if (word !== '' && names.indexOf(word) < 0) names.push(word);
  }
  return [...names, 'Tory', 'Tories', 'Lib Dem', 'LibDem', 'Conservative', 'Labour', 'Liberal Democrat', 'Green', 'Independent', 'Reform'].filter((name, i, all) => all.indexOf(name) === i);
}

function patternsFor(situation: Situation): { group: RegExp; party: RegExp } {
  const known = patterns.get(situation.directory);
  if (known) return known;
  const names = partyNames(situation).join('|');
  const kinds = 'political|party|majority|ruling|controlling|opposition|administration|minority';
  const made = {
    group: new RegExp(`(?:^|[^A-Za-z])(?:((?:${names}))s?(?: (?:and|&) (?:${names})s?)?(?:['\\u2019]s?)? (?:group|caucus|(?:councillors|members)(?:['\\u2019])? (?:meeting|pre-?meeting|pre-?meet|away ?day))|(?:${kinds}) group|caucus|pre-?group)(?:['\\u2019]s)?(?![A-Za-z]| (?:leaders?|spokes|whips?|secretar|councillor|member|colleague|offices?|budget|amendment|motion|press|submitted|proposed|says|said|has |have ))`, 'i'),
    party: new RegExp(`(?:^|[^A-Za-z])(?:((?:${names}))s? (?:ward |constituency |local |branch )?(?:party|branch|association|supper club|ward meeting|agm)|(?:ward|local|constituency|branch|district|city) (?:party|association|labour party|conservative association)|clp|blp|branch (?:meeting|agm|night|committee)|constituency (?:meeting|agm|dinner|general|executive)|party (?:meeting|branch|agm|members(?:['\\u2019])? meeting)|ward (?:labour|conservative|liberal|green) (?:party|branch|meeting)|(?:${names}) members(?:['\\u2019])? (?:meeting|evening|night))(?![A-Za-z])`, 'i'),
  };
  patterns.set(situation.directory, made);
  return made;
}

/** Groups that are no political ones. */
const otherGroups = /(?:^|[^a-z])(?:task|working|user|users|steering|focus|project|tenants?|residents?|friends|youth|support|action|liaison|reference|stakeholder|peer|study|interest|community|local|officer|delivery|finance|review|advisory|scrutiny|parents?|play|walking|consultative|implementation|management|panel|small|discussion|age|operational|programme|whole|women(?:'s|\u2019s)?|history|housing|flood|neighbourhood|partnership|parliamentary|staff|this|that|a|one|other|another|each|whatsapp)(?: and finish)? $/i;
const meeting = /(?:^|[^A-Za-z])group(?:'s|\u2019s)? (?:meeting|pre-?meet|pre-?meeting|away ?day|room|night)/gi;
const owned = /(?:^|[^A-Za-z])(?:our|my|the|your) (?:whole |full |own |next |monday |tuesday |wednesday |thursday |friday )?(group|Group)(?![A-Za-z])(?! (?:leader|spokes|whip|secretar|Leader|of |[A-Z]))/g;
const atGroup = /(?:^|[^A-Za-z])(?:to|at|for|before|after|into|by) (?:full )?(group|Group)(?: (?:on|at|this|next|tonight|tomorrow|and|for|to)|[,.?!;:]|$)/;

function groupIn(situation: Situation, text: string): { name: string | null } | null {
  const match = patternsFor(situation).group.exec(text);
  if (match) return { name: match[1] ?? null };
  meeting.lastIndex = 0;
  for (let each = meeting.exec(text); each; each = meeting.exec(text)) if (!otherGroups.test(text.slice(0, each.index + (/^[A-Za-z]/.test(each[0]) ? 0 : 1)))) return { name: null };
  const speakers = situation.writer.role === 'member' || membersInvited(situation).length > 0;
  if (!speakers) return null;
  if (atGroup.test(text)) return { name: null };
  owned.lastIndex = 0;
  for (let each = owned.exec(text); each; each = owned.exec(text)) {
    const word = each[1] ?? '';
    const words = each[0].trim().toLowerCase();
    const whose = words.slice(0, 2) === 'th' ? 'the' : words.charAt(0) === 'y' ? 'your' : 'our';
    if (word === 'Group' || (whose === 'the' && leads(situation) && !otherGroups.test(`${situation.item.subject} `) && !/(?:working|task|steering|project|residents?|friends|support|user|community) group/i.test(situation.item.text)) || (whose === 'our' && situation.writer.role === 'member') || (whose === 'your' && situation.writer.role === 'officer')) return { name: null };
  }
  return null;
}

/** A leader of a group writes, or is alone written to: "the group" is theirs. */
function leads(situation: Situation): boolean {
  const people = situation.writer.role === 'member' ? [situation.writer.inNameOf] : membersInvited(situation);
  return people.length === 1 && people.every((person) => person !== null && hasRole(person, 'group-leader', 'opposition-leader', 'leader'));
}

/** The one political group of which all the members written to are, with the writer; null where they are of several or of none. */
export function groupOfMembers(situation: Situation): string | null {
  const people = membersInvited(situation);
  const { inNameOf } = situation.writer;
  if (inNameOf?.kind === 'member') people.push(inNameOf);
  let name: string | null = null;
  for (const person of people) {
    const group = person.member?.group;
    if (!group || (name !== null && name !== group)) return null;
    name = group;
  }
  return name;
}

/** A party that meets, not one that only has an office. */
const meets = /(?:^|[^a-z])(?:meet|meets|meeting|agm|branch|event|evening|night|dinner|speak|talk|gathering|committee|conference|members)(?![a-z])/i;
const room = /(?:^|[^a-z])(?:group (?:room|office)|members(?:'|\u2019)? room|leader(?:'s|\u2019s) (?:room|office)|opposition (?:room|office))/i;

function read(situation: Situation): GroupMeeting | null {
  const { pieces, isInvitation } = gatheringOf(situation);
  const shared = groupOfMembers(situation);
  const { party } = patternsFor(situation);
  for (const piece of pieces) {
    const match = party.exec(piece.text);
    if (match && !piece.sentence.quoted && !/(?:^|[^a-z])(?:green|play|third|wedding|search|working) party$/i.test(match[0]) && (!/party$/i.test(match[0]) || meets.test(piece.text))) {
      if (groupIn(situation, piece.text) && piece.part !== 'subject') continue;
      return { piece, party: true, name: match[1] ?? shared };
    }
  }
  for (const piece of pieces) {
    const group = piece.sentence.quoted ? null : groupIn(situation, piece.text);
    if (group) return { piece, party: false, name: group.name ?? shared };
  }
  const place = pieces.filter((piece) => piece.part === 'property')[0];
  const several = membersInvited(situation).length > 0 && situation.writer.role === 'member';
  if (isInvitation && place && room.test(place.text) && several && shared && pieces.some((piece) => shows(piece, 'group-meetings-party-business'))) return { piece: place, party: false, name: shared };
  return null;
}

/** The meeting of a group or party that an item calls or speaks of; null for none. */
export function groupMeetingOf(situation: Situation): GroupMeeting | null {
  const known = found.get(situation.reading);
  if (known !== undefined) return known;
  const group = read(situation);
  found.set(situation.reading, group);
  return group;
}

/** An officer who is asked to a group's meeting, or said to come. */
export interface Asked {
  person: Person;
  /** Gets the item; else only named in it. */
  invited: boolean;
  piece: Piece;
}

const you = /(?:^|[^a-z])(?:you|your|yours|you'd|you'll|you're|u)(?![a-z])/i;
const orders = /^(?:please|pls|can|could|would|will|come|join|pop|be|see|looking|thank|thanks|fancy|any chance|grateful|delighted|hoping|hope)/i;
/** "You need not come", "don't attend". */
const stays = /(?:^|[^a-z])(?:not|n't|n\u2019t|cannot|never)(?: \w+){0,2} (?:come|attend|join|be there|be present|invited|stay)(?![a-z])/i;
const past = /(?:^|[^a-z])(?:thank(?:s| you) (?:again )?for (?:coming|attending|joining|speaking|presenting|your (?:presentation|talk|time))|last (?:night|week|month)|went well|yesterday)(?![a-z])/i;

/** The officers whom a member asks to the meeting of a group. */
export function officersAsked(situation: Situation, group: GroupMeeting): Asked[] {
  const { pieces, isInvitation } = gatheringOf(situation);
  const asked: Asked[] = [];
  const add = (person: Person, invited: boolean, piece: Piece) => {
    if (person.officer?.post !== 'political-assistant' && !asked.some((each) => samePerson(each.person, person))) asked.push({ person, invited, piece });
  };
  if (isInvitation) for (const person of officersInvited(situation)) add(person, true, group.piece);
  const at = pieces.indexOf(group.piece);
  const near = pieces.filter((piece, i) => piece.part === 'body' && (group.piece.part !== 'body' || Math.abs(i - at) <= (group.party ? 3 : 2) || groupIn(situation, piece.text) !== null));
  const requests = near.filter((piece) => shows(piece, 'group-meetings-attend') && !piece.sentence.quoted && !past.test(piece.text) && !stays.test(piece.text));
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
  const direct = requests.filter((piece) => you.test(piece.text) || orders.test(piece.text.trim()));
  const first = direct[0];
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

/** The words that show business of a party at the meeting; null for none. */
export function partyBusiness(situation: Situation): Piece | null {
  return gatheringOf(situation).pieces.filter((piece) => says(piece, 'group-meetings-party-business') && !(/candidates?|agent/i.test(piece.text) && /(?:^|[^a-z])(?:coming|comes?|join|joining|sit in|attend|there|welcome|with us|along|here)(?![a-z])/i.test(piece.text)))[0] ?? null;
}

/** The words that let officers go before the party's business; null for none. */
export function leavesBefore(situation: Situation): Piece | null {
  return gatheringOf(situation).pieces.filter((piece) => shows(piece, 'group-meetings-leaves') && !/stay as long|stay for (?:the|all|as)|welcome to stay|stay on|carry on|whole (?:meeting|evening)|throughout|to the end|all evening/i.test(piece.text))[0] ?? null;
}

const shortNames: Record<string, string> = { tory: 'Conservative', tories: 'Conservative', 'lib dem': 'Liberal Democrat', libdem: 'Liberal Democrat', 'lib dems': 'Liberal Democrat' };

/** The parties that a text names, under their full names. */
export function partiesNamed(situation: Situation, text: string): string[] {
  const found: string[] = [];
  for (const name of partyNames(situation)) {
    const at = text.indexOf(name);
    if (at < 0 || /[A-Za-z]/.test(text.charAt(at - 1)) || /^[a-rt-z]/.test(text.slice(at + name.length)) || /^s?(?: Party)? (?:MP|Road|Street|Lane)/.test(text.slice(at + name.length))) continue;
    const full = shortNames[name.toLowerCase()] ?? name;
    if (found.indexOf(full) < 0) found.push(full);
  }
  return found;
}
