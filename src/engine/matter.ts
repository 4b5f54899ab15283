import type { PlaceMention } from '../directory/places';
import { likely, strengthOf, type Act } from '../language/acts';
import { readSentences, type Reading, type ReadSentence } from '../language/reading';
import { speaksOf, topicsOf, type Topic, type TopicMatch } from '../language/subject-matter';
import type { Situation } from './context';
import type { Evidence } from './finding';

/** A sentence of the item with what it is about and the places it names. */
export interface MatterSentence {
  part: 'subject' | 'body' | 'thread';
  text: string;
  /** Offsets into the part's text; those of a thread's sentence are into its message's text. */
  start: number;
  end: number;
  acts: Act[];
  topics: TopicMatch[];
  places: PlaceMention[];
  question: boolean;
}

/** The subject and own sentences, and the sentences of each earlier message, newest first. */
export interface Matter {
  own: MatterSentence[];
  earlier: MatterSentence[][];
}

const read = new WeakMap<Reading, Matter>();

/** "Kingsholm's" with its ending blanked, so that offsets stay. */
function withoutPossessive(text: string): string {
  return text.replace(/['\u2019]s(?![A-Za-z])/g, '  ');
}

function placesIn(situation: Situation, text: string, start: number, end: number): PlaceMention[] {
  const { places } = situation.directory;
  const found = places.find(text, start, end);
  const taken = (from: number, to: number): boolean => found.some((each) => from < each.end && to > each.start);
  for (const each of places.find(withoutPossessive(text), start, end)) if (!taken(each.start, each.end)) found.push(each);
  return found;
}

function sentenceOf(situation: Situation, part: MatterSentence['part'], text: string, sentence: ReadSentence): MatterSentence {
  return {
    part, text: sentence.text, start: sentence.start, end: sentence.end, acts: sentence.acts, question: sentence.question,
    topics: topicsOf(text, sentence.start, sentence.end), places: placesIn(situation, text, sentence.start, sentence.end),
  };
}

/** Reads what an item is about, once an item. */
export function matterOf(situation: Situation): Matter {
  const known = read.get(situation.reading);
  if (known) return known;
  const { item } = situation;
  const own: MatterSentence[] = [];
  for (const sentence of readSentences(item.subject)) own.push(sentenceOf(situation, 'subject', item.subject, sentence));
  for (const sentence of situation.own) own.push(sentenceOf(situation, 'body', item.text, sentence));
  const earlier = situation.thread.map((message) =>
    message.sentences.map((sentence) => sentenceOf(situation, 'thread', message.message.text, sentence)));
  const matter = { own, earlier };
  read.set(situation.reading, matter);
  return matter;
}

/** Where a sentence stands, for a finding. A thread's sentence is given by its words alone. */
export function evidenceOf(sentence: MatterSentence): Evidence {
  if (sentence.part === 'thread') return { part: 'thread', text: sentence.text };
  return { part: sentence.part, text: sentence.text, start: sentence.start, end: sentence.end };
}

/** Whether a sentence speaks of one of the topics and does not deny it. */
export function about(sentence: MatterSentence, ...topics: Topic[]): boolean {
  return speaksOf(sentence.topics, ...topics);
}

/** A matter that several people share: "the whole street", "two neighbours". */
export function speaksOfMany(sentence: MatterSentence): boolean {
  return about(sentence, 'manyPeople') && !about(sentence, 'onlyOne');
}

/** The members for an area spoken of without their names: "the other ward members", "the three Castlegate councillors". */
export function speaksOfWardMembers(sentence: MatterSentence): boolean {
  if (about(sentence, 'wardMembers')) return true;
  return sentence.places.some((place) => place.isWardName && /^ (?:ward )?(?:councillors?|members?|cllrs?)(?![A-Za-z])/i.test(sentence.text.slice(place.end - sentence.start)));
}

/** "41 Denmark Road": one property's address, unless it only says where something stands. */
function isOneAddress(sentence: MatterSentence, offset: number): boolean {
  const before = sentence.text.slice(Math.max(0, offset - 24), offset);
  const number = /(?:^|[^\w])(?:no\.? ?)?\d{1,4}[a-z]?,? $/i.exec(before);
  // A shop, a pub or a site is more than a household.
  if (!number || about(sentence, 'premises')) return false;
  const lead = before.slice(0, number.index + 1);
  return !/(?:outside|opposite|near|by|to|and|beside|between|from|-)[ (]*$/i.test(lead);
}

/** One person's or household's own case. */
export function isPersonalCase(sentence: MatterSentence): boolean {
  // Whoever asks for information is no case; what they ask about is the matter.
  if (about(sentence, 'foi')) return false;
  if (strengthOf(sentence, 'personal-case') >= personalForSure && !speaksOfMany(sentence)) return true;
  if (sentence.places.some((place) => isOneAddress(sentence, place.start - sentence.start)) && !speaksOfMany(sentence)) return true;
  if (speaksOfMany(sentence) && strengthOf(sentence, 'personal-case') < likely) return false;
  return about(sentence, 'onePerson') && (strengthOf(sentence, 'general-matter') < likely || strengthOf(sentence, 'personal-case') >= likely);
}
const personalForSure = 0.7;

/** A place is named on the way to something else: a venue, an address, where somebody lives. */
export function namesInPassing(sentence: MatterSentence): boolean {
  if (about(sentence, 'housekeeping')) return true;
  return about(sentence, 'passing') && !speaksOfMany(sentence) && strengthOf(sentence, 'general-matter') < generalForSure;
}
const generalForSure = 0.75;

/** Whether a sentence asks that the matter stay between writer and reader. */
function asksConfidence(sentence: MatterSentence): boolean {
  if (sentence.question || about(sentence, 'open', 'markElsewhere')) return false;
  const strength = strengthOf(sentence, 'asks-confidence');
  return strength >= confidenceForSure || (strength >= confidenceWithMark && about(sentence, 'marked'));
}
const confidenceForSure = 0.7;
const confidenceWithMark = 0.35;

/** Whether anybody asked, in the item or its thread, that the matter stay between them. */
export function askedInConfidence(situation: Situation): boolean {
  const { own, earlier } = matterOf(situation);
  return own.some(asksConfidence) || earlier.some((message) => message.some(asksConfidence));
}

/** Significant or sensitive enough that the people who represent the place would wish to hear of it. */
export function isSignificant(sentences: MatterSentence[]): boolean {
  if (sentences.some((each) => about(each, 'denied') && !about(each, 'significant'))) return false;
  if (isMinor(sentences)) return false;
  return sentences.some((each) => about(each, 'significant', 'operational', 'incident', 'controversial'));
}

/** Small repairs and an hour's work, with nothing lasting and nobody up in arms. */
export function isMinor(sentences: MatterSentence[]): boolean {
  return sentences.some((each) => about(each, 'minor')) && !sentences.some((each) => about(each, 'controversial', 'incident', 'lasting'));
}
