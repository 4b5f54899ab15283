import { hasRole } from '../directory/directory';
import type { Reading } from '../language/reading';
import type { Situation } from './context';
import { namedIn } from './named-people';
import { gatheringOf, membersInvited, says, shows, type Piece } from './meeting';
import { ofOneMatter } from './taken-up';

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
    party: new RegExp(`(?:^|[^A-Za-z])(?:((?:${names}))s? (?:ward |constituency |local |branch )?(?:party|branch|association|supper club|ward meeting|agm)|(?:ward|local|constituency|branch|district|city) (?:party|association|labour party|conservative association)|clp|blp|branch (?:meeting|agm|night|committee)|constituency (?:meeting|agm|dinner|supper|social|lunch|general|executive|association)|(?:the|our|my) (?:[A-Za-z]+ )?branch(?:['\\u2019]s)? (?:has its|have their|is having|are having|holds its|hold their|meets|is meeting|are meeting|get[- ]together|monthly|annual)|branch (?:night|supper|social|dinner|evening|do)|association(?:['\\u2019]s)? (?:supper|dinner|lunch|evening|agm|meeting|executive|drinks)|(?:${names})s? (?:supper|dinner|lunch|social|fundraiser|drinks)|party (?:meeting|branch|agm|members(?:['\\u2019])? meeting)|ward (?:labour|conservative|liberal|green) (?:party|branch|meeting)|(?:${names}) members(?:['\\u2019])? (?:meeting|evening|night))(?![A-Za-z])`, 'i'),
  };
  patterns.set(situation.directory, made);
  return made;
}

/** Groups that are no political ones. */
const otherGroups = /(?:^|[^a-z])(?:task|working|user|users|steering|focus|project|tenants?|residents?|friends|youth|support|action|liaison|reference|stakeholder|peer|study|interest|community|local|officer|delivery|finance|review|advisory|scrutiny|parents?|play|walking|consultative|implementation|management|panel|small|discussion|age|operational|programme|whole|women(?:'s|\u2019s)?|history|housing|flood|neighbourhood|partnership|parliamentary|staff|this|that|a|one|other|another|each|whatsapp)(?: and finish)? $/i;
const meeting = /(?:^|[^A-Za-z])group(?:'s|\u2019s)? (?:meeting|pre-?meet|pre-?meeting|away ?day|room|night)/gi;
const owned = /(?:^|[^A-Za-z])(?:our|my|the|your|(?:Our|My)(?= [Gg]roup (?:meets?|next meets|(?:is|are) meeting|gathers|sits|is having|has its|would (?:like|love) (?:you|to hear)))) (?:whole |full |own |next |monday |tuesday |wednesday |thursday |friday )?(group|Group)(?![A-Za-z])(?! (?:leader|spokes|whip|secretar|Leader|of |[A-Z]))/g;
const asGroup = /(?:^|[^A-Za-z])(?:(?:for|at|to|before|after) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['\u2019]s|s['\u2019])? group(?! of)|(?:getting|get|gather(?:ing)?|meet(?:ing)?|come|coming|sit(?:ting)?) (?:together )?(?:[\w' \u2019]{0,40} )?(?:as a group|with my group|with our group|among ourselves)|(?:my|our) (?:fellow |party |group )?(?:colleagues|lot|troops) (?:are |will be )?(?:meet(?:ing)?|getting together|gather(?:ing)?))(?![A-Za-z])/i;
const atGroup = /(?:^|[^A-Za-z])(?:to|at|for|before|after|into|by) (?:full )?(group|Group)(?: (?:on|at|this|next|tonight|tomorrow|and|for|to)|[,.?!;:]|$)/;

/** Whether a text speaks of a political group's meeting, and of which group where it says. */
export function groupIn(situation: Situation, text: string): { name: string | null } | null {
  const match = patternsFor(situation).group.exec(text);
  if (match) return { name: match[1] ?? null };
  meeting.lastIndex = 0;
  for (let each = meeting.exec(text); each; each = meeting.exec(text)) if (!otherGroups.test(text.slice(0, each.index + (/^[A-Za-z]/.test(each[0]) ? 0 : 1)))) return { name: null };
  const speakers = situation.writer.role === 'member' || membersInvited(situation).length > 0;
  if (!speakers) return null;
  if (atGroup.test(text) || asGroup.test(text)) return { name: null };
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

const campaigns = /(?:^|[^a-z])(?:candidates?|leaflets?|canvass\w*|polling day|calling cards?|manifesto|posters?|election address|rosettes?|doorstep|by-election)(?![a-z])/i;
const gathers = /(?:^|[^a-z])(?:meet|meets|meeting|meetings|briefing|brief|seminar|session|tonight|evening|agenda|awayday|away day|attend|come (?:along|to|and)|join us|at (?:six|seven|half past))(?![a-z])/i;

/** "It was the Labour group that cut the mowing": what a group did, and no meeting of it. */
const groupActs = /(?:^|[^a-z])group,? (?:(?:that|which|who) )?(?:voted|cut|cuts|closed|opposed|supported|blocked|moved|tabled|promised|pushed|brought|ran|runs|took|made|put|failed|saved|wasted|stopped|started|set|sold|bought|lost|won|did|does)(?![a-z])/i;

function read(situation: Situation): GroupMeeting | null {
  const { pieces, isInvitation } = gatheringOf(situation);
  const shared = groupOfMembers(situation);
  const { party } = patternsFor(situation);
  const speaks = pieces.some((piece) => !piece.sentence.quoted && groupIn(situation, piece.text) !== null);
  for (const piece of pieces) {
    const match = party.exec(piece.text);
    if (match && !piece.sentence.quoted && !/(?:^|[^a-z])(?:green|play|third|wedding|search|working) party$/i.test(match[0]) && (!/party$/i.test(match[0]) || meets.test(piece.text))) {
      if (speaks && piece.part !== 'subject') continue;
      return { piece, party: true, name: match[1] ?? shared };
    }
  }
  for (const piece of pieces) {
    // "Our group's candidates need a leaflet" calls no meeting.
    if (!isInvitation && campaigns.test(piece.text) && !pieces.some((each) => gathers.test(each.text))) continue;
    if (groupActs.test(piece.text) && !gathers.test(piece.text)) continue;
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

/**
 * The words that show business of a party at the meeting; null for none.
 * @param of what asks for the meeting: the leaflets of another matter are none of its business
 */
export function partyBusiness(situation: Situation, of: Piece[]): Piece | null {
  const here = of.filter((each) => each.part === 'body');
  const there = (piece: Piece) => situation.item.kind !== 'message' || piece.part !== 'body' || here.length === 0 || here.some((each) => ofOneMatter(situation, piece.sentence, each.sentence));
  return gatheringOf(situation).pieces.filter((piece) => says(piece, 'group-meetings-party-business') && there(piece) && !(/candidates?|agent/i.test(piece.text) && /(?:^|[^a-z])(?:coming|comes?|join|joining|sit in|attend|there|welcome|with us|along|here)(?![a-z])/i.test(piece.text)))[0] ?? null;
}

/** Somebody goes, or a part of the meeting ends: a lift that is out until Friday lets nobody go. */
const whoGoes = /(?:^|[^a-z])(?:you|your|yours|you['\u2019](?:re|ll|d|ve)|i|i['\u2019](?:m|ll|d|ve)|me|he|she|they|them|him|her|officers?|staff|guests?|presentation|slides|briefing|items?|slot|part|business|private|party|group|session|meeting)(?![a-z])/i;

/** The officer who is written to, or officers at large. */
const theOfficer = /(?:^|[^a-z])(?:you|your|you['\u2019](?:re|ll|d|ve)|officers?|staff)(?![a-z])/i;
const stays = /stay as long|stay for (?:the|all|as)|welcome to stay|stay on|carry on|whole (?:meeting|evening)|throughout|to the end|all evening/i;

/** The words that let officers go before the party's business; null for none. */
export function leavesBefore(situation: Situation, group: GroupMeeting): Piece | null {
  const goes = (piece: Piece) => theOfficer.test(piece.text) || namedIn(piece.text, situation.directory).length > 0
    || (whoGoes.test(piece.text) && (situation.item.kind !== 'message' || group.piece.part !== 'body' || ofOneMatter(situation, piece.sentence, group.piece.sentence)));
  return gatheringOf(situation).pieces.filter((piece) => shows(piece, 'group-meetings-leaves') && goes(piece) && !stays.test(piece.text))[0] ?? null;
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

/** "I will come back to you by Thursday" goes nowhere. */
const comesNowhere = /(?:^|[^a-z])(?:come|coming|get|go|be) (?:straight |right )?back (?:to (?:you|him|her|them|this|that|it|all)|with)(?![a-z])|(?:^|[^a-z])come (?:up with|across|to (?:that|this|it) (?:later|below|next))(?![a-z])|(?:^|[^a-z])(?:papers?|reports?|items?|motions?|matter) (?:[a-z]+ ){0,2}(?:come|coming|go|going) (?:back )?(?:to|before|on)(?![a-z])/gi;

/** Whether all the coming that a sentence speaks of is coming back with an answer. */
export function comesBackOnly(text: string): boolean {
  const rest = text.replace(comesNowhere, ' ');
  return rest !== text && !/(?:^|[^a-z])(?:come|coming|attend|join|there|see you|be with|present|stay|talk|speak|brief|meet|along)(?![a-z])/i.test(rest);
}

/** Whether an officer says in a piece that they will be at what they were asked to. */
export function acceptsToCome(piece: Piece): boolean {
  return says(piece, 'group-meetings-accepts') && !comesBackOnly(piece.text);
}
