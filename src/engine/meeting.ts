import type { Person } from '../directory/directory';
import type { Evidence } from './finding';
import { readSentences, type Reading, type ReadSentence } from '../language/reading';
import { stanceOf } from '../language/stance';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';

/** A sentence of the subject, of the place of a meeting, or of the writer's own words. */
export interface Piece {
  part: 'subject' | 'property' | 'body';
  text: string;
  sentence: ReadSentence;
}

/** A meeting or event that an item calls, or tells of. */
export interface Gathering {
  /** Subject first, then the place, then the writer's own sentences. */
  pieces: Piece[];
  /** Comes from a calendar and so is itself the invitation. */
  isInvitation: boolean;
  organiser: Person | null;
  side: 'officer' | 'member' | 'mp' | 'other';
  /** The sentence that shows that the public may come; null for none. */
  open: Piece | null;
  /** The sentence that shows an opening, a launch or a celebration. */
  launch: Piece | null;
  /** The sentence that shows that the public is asked for its views. */
  consults: Piece | null;
  /** A body of the Council sits. */
  formal: boolean;
  /** The sentence that asks people to come; of a calendar's invitation its subject. */
  invites: Piece | null;
}

const gatherings = new WeakMap<Reading, Gathering>();

function piecesOf(situation: Situation): Piece[] {
  const { item } = situation;
  const pieces: Piece[] = [];
  const add = (part: Piece['part'], sentence: ReadSentence) => pieces.push({ part, text: sentence.text, sentence });
  for (const sentence of readSentences(item.subject)) add('subject', sentence);
  if (item.meeting && item.meeting.location !== '') for (const sentence of readSentences(item.meeting.location)) add('property', sentence);
  for (const sentence of situation.own) add('body', sentence);
  return pieces;
}

function sideOf(situation: Situation): Gathering['side'] {
  const { role, person } = situation.writer;
  if (role === 'officer') return 'officer';
  if (role === 'member') return 'member';
  return person?.kind === 'mp' ? 'mp' : 'other';
}

/** Whether a piece says something of a family of phrases, neither denied nor in somebody else's words. */
export function says(piece: Piece, family: string): boolean {
  const place = piece.sentence.families.place(family);
  if (!place || piece.sentence.quoted) return false;
  const stance = stanceOf(piece.sentence, place);
  return !stance.quoted && !stance.negated;
}

/** Whether a piece shows a family of phrases, however it stands. */
export function shows(piece: Piece, family: string): boolean {
  return piece.sentence.families.has(family);
}

/** The first piece that says something of a family. */
export function firstSaying(pieces: Piece[], ...families: string[]): Piece | null {
  for (const piece of pieces) if (families.every((family) => says(piece, family))) return piece;
  return null;
}

/** Where a piece stands, for a finding. */
export function pieceEvidence(piece: Piece): Evidence {
  if (piece.part !== 'body') return { part: piece.part, text: piece.text };
  return { part: 'body', text: piece.text, start: piece.sentence.start, end: piece.sentence.end };
}

const scheduling = /(?:^|[^a-z])(?:(?:the|this|these|our|all) (?:[a-z-]+ )?(?:works?|jobs?|repairs?|resurfacing|closures?|diversion|contract|programme|survey|replanting|felling) (?:will|should|is to|are to|is due to|are due to|is expected to|would) (?:take|last|start|begin|finish|end|run|go on|be done|be carried)|(?:association|society|group|club|you|they|residents|council|we|i) held|were held|thank(?:s| you) for (?:sending|having|coming|hosting|holding)|moved|cancelled|postponed|called off|went|was held|took place|attended by|last (?:night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|lessons learned|debrief)(?![a-z])/i;

const event = /(?:^|[^a-z])(?:meeting|evening|exhibition|forum|event|session|drop[- ]?in|workshop|roadshow|open (?:day|morning|afternoon|house)|gathering|assembly|talk|display|conversation)s?(?![a-z])/i;
const anybody = /(?:^|[^a-z])(?:tenants|constituents|the public|public|everyone|everybody|anyone|anybody|all (?:are |is |very )?welcome|residents|neighbours|your members|traders|spread the word|villagers|parents|householders|shopkeepers|community|bring (?:your|a|along)|whoever|people (?:who|in|from|near|of))(?![a-z])/i;
const others = /(?:^|[^a-z])(?:developers?|applicants?|agents?|parish|town council|association|compan(?:y|ies)|firms?|church|police|nhs|hospital|trust|school|mp|friends|owners?|landlords?|residents)(?:['\u2019]s|s['\u2019])? (?:own )?(?:public |open )?(?:meeting|exhibition|event|evening|consultation)(?![a-z])|(?:organi[sz]ed|held|called|arranged|hosted|run|put on) by (?:the |a |your |their )?(?:developers?|applicant|parish|town council|residents|association|company|police|nhs|trust|school|mp|friends|church|chamber|action)/i;

/** An event to which people at large may come, though no one sentence says so. */
function openEvent(pieces: Piece[]): Piece | null {
  if (!pieces.some((piece) => anybody.test(piece.text) && !piece.sentence.quoted)) return null;
  return pieces.filter((piece) => piece.part === 'body' && event.test(piece.text) && timed.test(piece.text) && !scheduling.test(piece.text) && !piece.sentence.quoted && !piece.sentence.question)[0] ?? null;
}

const timed = /(?:^|[^a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:^|[^a-z0-9])\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|(?:^|[^a-z0-9])\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)/i;

/** "LAUNCH: the community garden". */
const titledLaunch = /^(?:invitation|invite|save the date)?[:, ]*(?:(?:official|grand|formal) )?(?:launch|relaunch|opening|reopening|unveiling|ribbon[- ]cutting)\s*[:\u2013-]/i;

function read(situation: Situation): Gathering {
  const pieces = piecesOf(situation);
  const isInvitation = situation.item.kind === 'meeting';
  const present = pieces.filter((piece) => piece.part !== 'property');
  const ahead = (family: string) => present.filter((piece) => says(piece, family) && !(piece.part === 'body' && scheduling.test(piece.text)))[0] ?? null;
  const told = present.some((piece) => others.test(piece.text));
  const open = told ? null : ahead('meetings-public') ?? openEvent(pieces);
  const subject = pieces.filter((piece) => piece.part === 'subject')[0] ?? null;
  const formalIn = open ?? subject;
  return {
    pieces, isInvitation, organiser: situation.writer.inNameOf ?? situation.writer.person, side: sideOf(situation),
    open, launch: ahead('meetings-launch') ?? (subject && titledLaunch.test(subject.text) ? subject : null), consults: ahead('consultations-opens'),
    formal: (formalIn !== null && shows(formalIn, 'meetings-formal')) || (subject !== null && shows(subject, 'meetings-formal') && !shows(subject, 'meetings-public')),
    invites: isInvitation ? subject ?? pieces[0] ?? null : ahead('meetings-invites'),
  };
}

/** Reads an item as a meeting or event, once an item. */
export function gatheringOf(situation: Situation): Gathering {
  let gathering = gatherings.get(situation.reading);
  if (!gathering) gatherings.set(situation.reading, (gathering = read(situation)));
  return gathering;
}

const proposing = /(?:^|[^a-z])(?:could|can|shall|would|are you|is|let's|let\u2019s|does|do|how about|what about|suggest|propose|free|available|suits?|i(?:'ve|\u2019ve| have) (?:put|booked|set|pencilled)|i can do|works?)(?![a-z])/i;
const deadline = /(?:^|[^a-z])(?:by|before|until|since|after) (?:the |next |this |end of |close on )?(?:mon|tues|wednes|thurs|fri|satur|sun|\d)|let me (?:know|have)|reply|answer|send/i;
const faceToFace = /(?:^|[^a-z])(?:in (?:my|your|our) office|go over|run through|talk (?:it|this|that|you) (?:through|over)|sit down|catch up|get together|meet|meeting|show you|on site|walk|half an hour|twenty minutes|ten minutes|an hour|see you|come|join|visit|slot|diary|you,? (?:and )?me|you and i|stand|round the table|look (?:at|round|over)|see (?:it|them|this) for yourself|at the [\w ]{1,20}end)(?![a-z])/i;

/** The sentence that puts a time to meeting face to face: "Could we say Monday at 2?" */
export function proposesTime(pieces: Piece[]): Piece | null {
  if (!pieces.some((piece) => piece.part === 'body' && faceToFace.test(piece.text))) return null;
  return pieces.filter((piece, at) => piece.part === 'body' && timed.test(piece.text) && proposing.test(piece.text) && !deadline.test(piece.text) && !scheduling.test(piece.text) && !piece.sentence.quoted
    && pieces.slice(Math.max(0, at - 2), at + 3).some((near) => near.part === 'body' && faceToFace.test(near.text)))[0] ?? null;
}

/** The officers asked to come, or written to. Political assistants serve their group and are not counted. */
export function officersInvited(situation: Situation): Person[] {
  const people: Person[] = [];
  for (const { person } of situation.recipients) if (person.kind === 'officer' && person.officer?.post !== 'political-assistant') people.push(person);
  return people;
}

/** The members asked to come, or written to. */
export function membersInvited(situation: Situation): Person[] {
  return situation.recipients.filter((each) => each.person.kind === 'member').map((each) => each.person);
}

/** People who belong neither to the Council nor to its staff. */
export function outsidersInvited(situation: Situation): Person[] {
  return situation.recipients.filter(({ person }) => person.kind !== 'member' && !isOfficerSide(person) && person.kind !== 'unknown').map((each) => each.person);
}
