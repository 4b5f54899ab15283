import type { Person } from '../directory/directory';
import type { Evidence } from './finding';
import type { Recipient, Situation, ThreadMessage } from './context';
import { samePerson } from './named-people';

/** An earlier message that passed between one member and an officer, and goes along with this item. */
export interface Letter {
  message: ThreadMessage;
  author: Person;
  /** The member whose correspondence it is: the author, or the one member written to. */
  member: Person;
  /** Author and receivers. */
  parties: Person[];
  /** Members who have not had it yet and would get it now. */
  newcomers: Recipient[];
  evidence: Evidence;
}

/** Whether somebody writes or reads for the Council: a named officer or an account of a team. */
export function isOfficerSide(person: Person | null): boolean {
  return person !== null && (person.kind === 'officer' || person.kind === 'council' || person.kind === 'records');
}

/** Whether this person writes the item, or it is written for them. */
export function isWriter(situation: Situation, person: Person): boolean {
  const { person: writer, onBehalfOf } = situation.writer;
  return (writer !== null && samePerson(writer, person)) || (onBehalfOf !== null && samePerson(onBehalfOf, person));
}

/** Whether the item's writer is on this side. */
export function writerIs(situation: Situation, side: 'officer' | 'member'): boolean {
  const { role } = situation.writer;
  return side === 'member' ? role === 'member' : role === 'officer' || role === 'political-assistant';
}

/** Where an earlier message stands: its own words, or the attached message. */
export function evidenceOf(message: ThreadMessage, text?: string): Evidence {
  const { span, own } = message.message;
  if (span.end === 0) return { part: 'attachment', text: text ?? message.message.subject };
  const at = own.end > own.start ? own : span;
  return { part: 'thread', text: text ?? message.message.text.slice(0, 160), start: at.start, end: at.end };
}

/** How many messages of the thread stand in the body; attached ones follow. */
function quotedCount(situation: Situation): number {
  return situation.reading.earlier.length;
}

/**
 * Who wrote and who received one earlier message. A quotation that does not say to whom it went is taken
 * to have gone to whoever quotes it: the author of the next newer message, or the item's writer.
 */
export function partiesOf(situation: Situation, index: number): { author: Person | null; receivers: Person[] } {
  const message = situation.thread[index] as ThreadMessage;
  const receivers = message.recipients.slice();
  if (receivers.length === 0) {
    const newer = index > 0 && index < quotedCount(situation) ? situation.thread[index - 1]?.author ?? null : null;
    const reader = newer ?? situation.writer.person;
    if (reader) receivers.push(reader);
  }
  let { author } = message;
  if (!author && index < quotedCount(situation) && index === 0) {
    // A bare quotation is of the one who is answered.
    const answered = situation.recipients.filter((each) => each.field === 'to');
    if (answered.length === 1 && answered[0]) author = answered[0].person;
  }
  return { author, receivers };
}

/** A list that reaches every member: "All Councillors", members@…. */
function isMembersList(person: Person): boolean {
  if (person.kind !== 'council' && person.kind !== 'unknown') return false;
  const name = `${person.name} ${person.address.split('@')[0] ?? ''}`.toLowerCase();
  return /\ball[ ._-]?(members|councillors|cllrs)|^(the )?(members|councillors)\b|group leaders|members of (the )?council/.test(name);
}

/** By person, the first message of the quoted thread that they wrote or received, newest counted first. */
const firstSeen = new WeakMap<Situation['reading'], Map<Person, number>>();

function sawFirst(situation: Situation, person: Person): number {
  let known = firstSeen.get(situation.reading);
  if (!known) firstSeen.set(situation.reading, (known = new Map()));
  let first = known.get(person);
  if (first === undefined) {
    first = 0;
    while (first < quotedCount(situation) && !hadOne(situation, first, person)) first++;
    known.set(person, first);
  }
  return first;
}

function hadOne(situation: Situation, index: number, person: Person): boolean {
  const { author, receivers } = partiesOf(situation, index);
  if (author && samePerson(author, person)) return true;
  return receivers.some((each) => samePerson(each, person) || (person.kind === 'member' && isMembersList(each)));
}

/** Whether somebody had this earlier message before: as its author or receiver, or with a newer message that quotes it. */
export function hadAlready(situation: Situation, index: number, person: Person): boolean {
  return index < quotedCount(situation) ? sawFirst(situation, person) <= index : hadOne(situation, index, person);
}

/** "Dear Members", "Hi all": what an officer sends round. */
function greetsMany(text: string): boolean {
  const first = (text.split('\n')[0] ?? '').trim().toLowerCase();
  return first.length < 60 && /^(dear|hi|hello|good (morning|afternoon|evening)|to|all|members|colleagues|councillors)\b/.test(first)
    && /\b(all|both|members|councillors|colleagues|everyone|leaders)\b/.test(first);
}

/** Every earlier message between one member and an officer, newest first. */
export function lettersOf(situation: Situation): Letter[] {
  const found: Letter[] = [];
  situation.thread.forEach((message, index) => {
    const { author, receivers } = partiesOf(situation, index);
    if (!author) return;
    const others = receivers.filter((each) => !samePerson(each, author));
    const members = others.filter((each) => each.kind === 'member');
    let member: Person | undefined;
    if (author.kind === 'member' && others.some(isOfficerSide)) member = author;
    // What an officer sends to several members at once is no individual member's correspondence.
    else if (isOfficerSide(author) && members.length === 1 && !greetsMany(message.message.text)) member = members[0];
    if (!member) return;
    const newcomers = situation.recipients.filter((each) => each.person.kind === 'member'
      && !isWriter(situation, each.person) && !hadAlready(situation, index, each.person));
    found.push({ message, author, member, parties: [author, ...others], newcomers, evidence: evidenceOf(message) });
  });
  return found;
}

/** The people of a list by name, as a sentence says them. */
export function namesOf(people: Person[]): string {
  const names: string[] = [];
  for (const person of people) {
    const name = person.kind === 'member' && person.member ? `Cllr ${person.member.name}` : person.name || person.address;
    if (names.indexOf(name) < 0) names.push(name);
  }
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] as string}`;
}
