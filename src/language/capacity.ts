import { familyNumber, phraseBook, type Families } from './phrase-book';
import { scanWords, wordId, type Tokens } from './words';
import type { Sentence } from './sentences';
import type { Span } from './span';

/** In what capacity somebody says they write. */
export type Capacity = 'ward' | 'council' | 'personal' | 'party';

export interface CapacityStatement extends Span {
  capacity: Capacity;
}

const families: [Capacity, number][] = [
  ['ward', familyNumber('says-ward')],
  ['council', familyNumber('says-council')],
  ['personal', familyNumber('says-personal')],
  ['party', familyNumber('says-party')],
];
const others = familyNumber('says-of-others');
const notCouncil = familyNumber('says-not-council');
const asWriter = familyNumber('says-as-writer');
const writerWords = new Set(["i", "i'm", "i've", "i'd", "i'll", 'me', 'my', 'mine'].map(wordId));

/**
 * The capacities that a sentence states for its writer. "Councillor Stroud wrote on behalf of the Council"
 * states none, nor does a question which of the two somebody is; "Not on behalf of the Council but as ward
 * member, may I ask …" states one.
 */
export function capacitiesStated(sentence: Sentence & { text: string; families: Families }): CapacityStatement[] {
  if (sentence.quoted || !families.some(([capacity]) => sentence.families.has(`says-${capacity}`))) return [];
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const matches = phraseBook.find(tokens, 0, tokens.count);
  const found = (family: number) => matches.find((match) => match.family === family);
  const place = (index: number) => tokens.start[index] as number;
  const inQuotes = (at: number) => openQuotes(sentence.text, 0, at);
  const other = found(others);
  const own = found(asWriter) !== undefined;
  // The "my" of "my fellow ward members" tells nothing of the writer.
  const ownBesideOthers = own && (!other || phraseBook.find(tokens, 0, other.first).some((match) => match.family === asWriter) || namesWriter(tokens, other.last));
  const stated: CapacityStatement[] = [];
  for (const [capacity, family] of families) {
    const match = found(family);
    if (!match || inQuotes(place(match.first))) continue;
    if (other && other.first <= match.first && !(ownBesideOthers && capacity === 'ward')) continue;
    if (sentence.question && !own) continue;
    if (capacity === 'council' && (inTheChair.test(sentence.text) || found(notCouncil) || refused.test(sentence.text.slice(0, place(match.first))))) continue;
    stated.push({ capacity, start: sentence.start + place(match.first), end: sentence.start + (tokens.end[match.last - 1] as number) });
  }
  return stated;
}

/** "It wouldn't be right for me to promise on the Council's behalf": the words before tell what is not done. */
const refused = /(?:^|[^a-z])(?:cannot|can not|can['\u2019]?t|could not|couldn['\u2019]t|may not|must not|mustn['\u2019]t|should not|shouldn['\u2019]t|would not|wouldn['\u2019]t|(?:not|isn['\u2019]t|wasn['\u2019]t) (?:able|free|allowed|entitled|authori[sz]ed|empowered|permitted|in a position|for me|my place|my job|mine|right|up to me|possible)|no (?:power|powers|authority|right|standing|business|mandate|position)|nobody|no[- ]one|no (?:single )?councillors?|unable|wrong (?:of|for) me|wrong (?:for me )?to|don['\u2019]t (?:get to|have)|do not (?:get to|have)|never (?:speak|write|promise|agree|commit|sign)|if (?:you|they|he|she|anyone|anybody|somebody|people)|who(?:ever)? (?:can|may|could|will|is to|has to|must|speaks|writes))(?![a-z])(?! (?:only|just|merely|simply|help|let|leave|allow|wait|go without|thank))[^,.;:]{0,70}$/i;

/** "As chairman I shall take apologies first": how a meeting is to be run, whoever's meeting it is. */
const inTheChair = /(?:^|[^a-z])as (?:the |your |its )?chair(?:man|woman|person)?(?![a-z])[^.;:]{0,40}?(?:^|[^a-z])(?:i|we)(?:['\u2019](?:ll|d|m)| will| shall| am| must| would| have)?(?: [a-z]+){0,2} (?:call|calling|tak(?:e|ing)|invit(?:e|ing)|keep|rule|begin|start|allow|move|adjourn|introduce|put|ask|run|open|close|go through)(?: [a-z']+){0,4} (?:speakers?|apologies|declarations?|minutes|items?|agenda|questions?|motions?|amendments?|votes?|order|meeting|the list|introductions|the public|the gallery)(?![a-z])/i;

/** Whether the writer speaks of themselves from one token on. */
function namesWriter(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.count; i++) if (writerWords.has(tokens.id[i] as number)) return true;
  return false;
}

/** The post that a signature line names: a ward, an office of the council, or neither. */
export function capacityInSignature(text: string, line: Span): Capacity | 'councillor' | null {
  const tokens = scanWords(text, line.start, line.end);
  const matches = phraseBook.find(tokens, 0, tokens.count);
  const found = (name: string) => matches.find((match) => match.family === familyNumber(name));
  if (found('signs-council')) return 'council';
  if (found('signs-for')) return 'ward';
  const ward = found('signs-ward');
  const held = found('signs-office');
  // The "member for" of "Cabinet Member for Housing" is the office's, not a ward's.
  if (ward && !(held && held.first < ward.first && ward.first < held.last)) return 'ward';
  return held ? 'council' : null;
}

/** Whether an opening quotation mark before `at` has not been closed. */
function openQuotes(text: string, start: number, at: number): boolean {
  let open = false;
  for (let i = start; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) open = !open;
    else if (code === 0x201c) open = true;
    else if (code === 0x201d) open = false;
  }
  return open;
}
