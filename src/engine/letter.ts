import { hasRole, type Person } from '../directory/directory';
import type { MemberRole } from '../directory/directory-file';
import { signatureLines } from '../language/body';
import { capacitiesStated, capacityInSignature, type Capacity } from '../language/capacity';
import type { ReadSentence } from '../language/reading';
import type { Span } from '../language/span';
import type { Evidence } from './finding';
import type { Recipient, Situation } from './context';
import { addressBlock } from './letter-address';
import { letterheadOn } from './letterhead';
import { otherCouncilsIn } from './other-councils';

/** What the rules on letters have in common: over whose name, to whom, and for whom it is written. */
export interface Letter {
  /** The member over whose name it goes out, or null where that is an officer or nobody known. */
  member: Person | null;
  /** Recipients who are neither members, officers nor other accounts of the council. */
  outsiders: Recipient[];
  /** Goes to at least one outsider; a document without recipients goes outside unless it is addressed to the council's own people. */
  goesOutside: boolean;
  /** Who is addressed, in words: recipients' names, the address block and the greeting. */
  addressedTo: string;
  /** The capacities that the text states, and where. */
  stated: { capacity: Capacity; sentence: ReadSentence; span: Span }[];
  /** The capacities that the lines under the name show. */
  signed: Capacity[];
  /** Sentences in which the council itself speaks. */
  councilSpeaks: ReadSentence[];
  /** The council's picture or heading stands on it. */
  paper: Evidence | null;
}

function isOutsider(person: Person): boolean {
  return person.kind !== 'member' && person.kind !== 'officer' && person.kind !== 'council' && person.kind !== 'records';
}

/** The member over whose name an item goes out: the signatory, else From. */
function memberOf(situation: Situation): Person | null {
  const { writer } = situation;
  if (writer.inNameOf?.kind === 'member') return writer.inNameOf;
  if (writer.signedBy || writer.role !== 'member') return null;
  const from = situation.item.from;
  // Told that a member writes whom the directory does not know.
  if (writer.inNameOf && writer.inNameOf.kind !== 'outside' && writer.inNameOf.kind !== 'unknown') return null;
  return { kind: 'member', name: from?.name || 'the member', address: from?.address ?? '' };
}

function signatureSpan(situation: Situation): Span | null {
  const { body } = situation.reading;
  return body.signOff ?? body.signature;
}

function signedCapacities(situation: Situation): Capacity[] {
  const span = signatureSpan(situation);
  if (!span) return [];
  const found: Capacity[] = [];
  const block = situation.item.text.slice(span.start, span.end);
  for (const line of signatureLines(situation.item.text, span)) {
    const at = block.indexOf(line);
    if (at < 0) continue;
    const asCouncillor = /\b(cllr|councillor|member|representative)\b/i.test(line) && situation.directory.places.find(line).some((place) => place.isWardName);
    const capacity = capacityInSignature(situation.item.text, { start: span.start + at, end: span.start + at + line.length });
    const office = /\b(leader|cabinet|executive|portfolio|chair|chairman|mayor)\b/i.test(line);
    const shown: (Capacity | null)[] = asCouncillor ? ['ward', office ? 'council' : null] : [capacity === 'councillor' ? null : capacity];
    for (const each of shown) if (each && found.indexOf(each) < 0) found.push(each);
  }
  return found;
}

const letters = new WeakMap<Situation['reading'], Letter>();

/** Reads an item as a letter; worked out once an item, for all the rules that ask. */
export function letterOf(situation: Situation): Letter {
  let letter = letters.get(situation.reading);
  if (!letter) {
    letter = new ReadLetter(situation);
    letters.set(situation.reading, letter);
  }
  return letter;
}

/** Reads each part when a rule first asks for it: most items are no letter at all. */
class ReadLetter implements Letter {
  readonly member: Person | null;
  readonly outsiders: Recipient[];
  readonly goesOutside: boolean;
  private words: Pick<Letter, 'stated' | 'councilSpeaks'> | null = null;
  private underName: Capacity[] | null = null;
  private head: Evidence | null | undefined;

  constructor(private readonly situation: Situation) {
    const { item, recipients } = situation;
    const open = recipients.filter((recipient) => recipient.field !== 'bcc');
    this.member = memberOf(situation);
    this.outsiders = recipients.filter((recipient) => isOutsider(recipient.person));
    this.goesOutside = recipients.length === 0 ? item.kind === 'letter' : (open.length > 0 ? open : recipients).some((recipient) => isOutsider(recipient.person));
  }

  get addressedTo(): string {
    return addressBlock(this.situation, this.member?.name ?? '');
  }

  get stated(): Letter['stated'] {
    return this.read.stated;
  }

  get councilSpeaks(): ReadSentence[] {
    return this.read.councilSpeaks;
  }

  get signed(): Capacity[] {
    return this.underName ?? (this.underName = signedCapacities(this.situation));
  }

  get paper(): Evidence | null {
    if (this.head === undefined) this.head = letterheadOn(this.situation);
    return this.head;
  }

  private get read(): Pick<Letter, 'stated' | 'councilSpeaks'> {
    return this.words ?? (this.words = capacitiesIn(this.situation.own, this.situation.directory));
  }
}

/** Another body whose name ends in the same word. */
const otherCouncil = /(?:^|[^a-z])(?:parish|town|village|community|youth|school|student|pupils?['\u2019]?|works|arts|sports) council(?![a-z])/i;

/** What a council is like, or is bound to do, anybody may tell of it: "the Council is obliged to act", "is a small council". */
const toldOfCouncil = /(?:council|authority) (?:is|are|has|have) (?:obliged|required|bound|supposed|meant|expected|failing|failed|ignor[a-z]+|an?|one|well|under a duty|a duty)(?![a-z])/i;

function capacitiesIn(own: ReadSentence[], directory: Situation['directory']): Pick<Letter, 'stated' | 'councilSpeaks'> {
  const stated: Letter['stated'] = [];
  const councilSpeaks: ReadSentence[] = [];
  for (const sentence of own) {
    for (const statement of capacitiesStated(sentence)) stated.push({ capacity: statement.capacity, sentence, span: statement });
    const { families } = sentence;
    const silent = sentence.quoted || sentence.question || families.has('says-not-council') || families.has('says-of-others') || families.has('reported');
    if (!silent && families.has('council-speaks') && !otherCouncil.test(sentence.text) && !toldOfCouncil.test(sentence.text) && otherCouncilsIn(sentence.text, directory).length === 0) councilSpeaks.push(sentence);
  }
  return { stated, councilSpeaks };
}

const minister = /\b(minister|ministers|secretary of state|prime minister|chancellor of the exchequer|under-secretary|private office|downing street)\b/i;
const parliament = /\b(mp|rt hon|house of commons)\b/i;

/** Whether it goes to somebody to whom a member's own hand on an official letter is in place: `minister`, `mp`. */
export function addressedToGovernment(letter: Letter, addressees: string[]): boolean {
  if (addressees.indexOf('minister') >= 0 && minister.test(letter.addressedTo)) return true;
  if (addressees.indexOf('mp') < 0) return false;
  return parliament.test(letter.addressedTo) || letter.outsiders.some((recipient) => recipient.person.kind === 'mp');
}

/** Whether nobody outside but the press gets it: a statement then, which other provisions hold to their own terms. */
export function toPressAlone({ outsiders }: Letter): boolean {
  return outsiders.length > 0 && outsiders.every((recipient) => recipient.person.kind === 'press');
}

/** Heads of other bodies, with whom a leader may have to write as leader. */
export function addressedToPeer(letter: Letter): boolean {
  return /\b(leader|lord mayor|mayor|bishop|ambassador|high commissioner|police and crime commissioner|lord lieutenant|chief constable)\b/i.test(letter.addressedTo);
}

/** Whether the member holds one of the roles that a rulebook lists. */
export function holds(member: Person, roles: string[]): boolean {
  return hasRole(member, ...(roles as MemberRole[]));
}

/** Whether the letter speaks for the council: surely, perhaps, or not. */
export function speaksForCouncil(letter: Letter): { sure: boolean; sentence: ReadSentence | null } | null {
  const statement = letter.stated.find((each) => each.capacity === 'council');
  if (statement) return { sure: true, sentence: statement.sentence };
  if (letter.stated.some((each) => each.capacity === 'ward' || each.capacity === 'personal' || each.capacity === 'party')) return null;
  const sentence = letter.councilSpeaks[0] ?? null;
  if (sentence) return { sure: letter.paper !== null || letter.signed.indexOf('council') >= 0 || letter.councilSpeaks.length > 1, sentence };
  return null;
}

/** A sentence of the item as evidence. */
export function quote(sentence: ReadSentence): Evidence {
  return { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end };
}

/** "Cllr Jane Smith", for a sentence about them. */
export function titled(person: Person): string {
  return /^(cllr|councillor|the )/i.test(person.name) ? person.name : `Cllr ${person.name}`;
}
