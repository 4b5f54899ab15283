import type { Directory } from '../directory/directory';
import type { PlaceMention } from '../directory/places';
import { likely, strengthOf, type Act } from '../language/acts';
import { confidenceAskedIn, releaseIn } from '../language/confidence';
import { markingOf, marksSubject } from '../language/marking';
import { readSentences, type Reading, type ReadSentence } from '../language/reading';
import { speaksOf, topicsOf, type Topic, type TopicMatch } from '../language/subject-matter';
import type { Situation } from './context';
import type { Evidence } from './finding';
import { placesIn } from './place-names';

/** A sentence of the item with what it is about and the places it names, each read when it is first asked for. */
export class MatterSentence {
  readonly text: string;
  /** Offsets into the part's text; those of a thread's sentence are into its message's text. */
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  private readTopics: TopicMatch[] | null = null;
  private readPlaces: PlaceMention[] | null = null;

  constructor(readonly part: 'subject' | 'body' | 'thread', private readonly sentence: ReadSentence, private readonly directory: Directory) {
    this.text = sentence.text;
    this.start = sentence.start;
    this.end = sentence.end;
    this.question = sentence.question;
  }

  get acts(): Act[] {
    return this.sentence.acts;
  }

  /** Offsets are into `text`. */
  get topics(): TopicMatch[] {
    return this.readTopics ?? (this.readTopics = topicsOf(this.text));
  }

  /** Offsets are into `text`. */
  get places(): PlaceMention[] {
    return this.readPlaces ?? (this.readPlaces = placesIn(this.directory, this.text));
  }
}

/** The subject and own sentences, and the sentences of each earlier message, newest first. */
export interface Matter {
  own: MatterSentence[];
  earlier: MatterSentence[][];
}

const read = new WeakMap<Reading, Matter>();

/** Reads what an item is about, once an item. */
export function matterOf(situation: Situation): Matter {
  const known = read.get(situation.reading);
  if (known) return known;
  const { item, directory } = situation;
  const own: MatterSentence[] = [];
  for (const sentence of readSentences(item.subject)) own.push(new MatterSentence('subject', sentence, directory));
  for (const sentence of situation.own) own.push(new MatterSentence('body', sentence, directory));
  const earlier = situation.thread.map((message) => message.sentences.map((sentence) => new MatterSentence('thread', sentence, directory)));
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

/** Whether a sentence speaks of one of the topics, be it to deny it: "the field isn't being sold". */
export function mentions(sentence: MatterSentence, ...topics: Topic[]): boolean {
  return sentence.topics.some((match) => topics.indexOf(match.topic) >= 0);
}

/** A matter that several people share: "the whole street", "two neighbours". */
export function speaksOfMany(sentence: MatterSentence): boolean {
  return about(sentence, 'manyPeople') && !about(sentence, 'onlyOne');
}

/** Others may share one person's trouble: "hers is the fourth", "isn't just her". */
export function mayBeShared(sentence: MatterSentence): boolean {
  const only = sentence.topics.filter((match) => match.topic === 'onlyOne')[0];
  if (only && !only.negated && !sentence.topics.some((match) => match.topic === 'sharedByOthers' && match.start <= only.start)) return false;
  return (only !== undefined && only.negated) || sentence.topics.some((match) => match.topic === 'sharedByOthers') || about(sentence, 'manyPeople');
}

/** The members for an area spoken of without their names: "the other ward members", "the three Castlegate councillors". */
export function speaksOfWardMembers(sentence: MatterSentence): boolean {
  if (about(sentence, 'wardMembers')) return true;
  return sentence.places.some((place) => place.isWardName && /^ (?:ward )?(?:councillors?|members?|cllrs?)(?![A-Za-z])/i.test(sentence.text.slice(place.end)));
}

/** "41 Denmark Road": one property's address, unless it only says where something stands. */
function isOneAddress(sentence: MatterSentence, offset: number): boolean {
  const before = sentence.text.slice(Math.max(0, offset - 24), offset);
  const number = /(?:^|[^\w])(?:no\.? ?)?\d{1,4}[a-z]?,? $/i.exec(before);
  // A shop, a pub or a site is more than a household.
  if (!number || about(sentence, 'premises')) return false;
  const lead = before.slice(0, number.index + 1);
  // "Outside 41" says where something stands; "2 to 41" is a stretch of the street.
  return !/(?:outside|opposite|near|by|beside|between|from|\d ?(?:to|and|-|\u2013))[ (]*$/i.test(lead);
}

/** One person's or household's own case. */
export function isPersonalCase(sentence: MatterSentence): boolean {
  // Whoever asks for information is no case; what they ask about is the matter.
  if (about(sentence, 'foi')) return false;
  const many = speaksOfMany(sentence);
  const strength = strengthOf(sentence, 'personal-case');
  // One person may speak of what everybody suffers: "Mrs Hale tells me that the lamps are out".
  const shared = about(sentence, 'publicThings') && !about(sentence, 'ownThings');
  if (strength >= personalForSure && !many && !shared) return true;
  if (!many && sentence.places.some((place) => isOneAddress(sentence, place.start))) return true;
  if ((many || shared) && strength < personalForSure) return false;
  return about(sentence, 'onePerson') && (about(sentence, 'ownThings') || strengthOf(sentence, 'general-matter') < generalForPerson || strength >= likely);
}
const personalForSure = 0.7;
const generalForPerson = 0.6;

/** A place is named on the way to something else: a venue, an address, where somebody lives. */
export function namesInPassing(sentence: MatterSentence): boolean {
  if (about(sentence, 'housekeeping') && !speaksOfMany(sentence) && !about(sentence, 'publicThings')) return true;
  if (about(sentence, 'civic')) return true;
  if (about(sentence, 'addressGiven') && !about(sentence, 'publicThings')) return true;
  return about(sentence, 'passing') && !speaksOfMany(sentence) && strengthOf(sentence, 'general-matter') < generalForSure;
}
const generalForSure = 0.75;

/** Whether one message asks that what it says stay between writer and reader. */
function asksConfidence(text: string, sentences: ReadSentence[], read: MatterSentence[]): boolean {
  if (markingOf(text, sentences) !== null) return true;
  if (sentences.some((each) => (confidenceAskedIn(each)?.strength ?? 0) >= confidenceForSure)) return true;
  return read.some((each) => !each.question && !about(each, 'open', 'markElsewhere') && about(each, 'marked') && strengthOf(each, 'asks-confidence') >= likely);
}
const confidenceForSure = 0.6;

/** Whether anybody asked, in the item or its thread, that the matter stay between them, and nobody released it since. */
export function askedInConfidence(situation: Situation): boolean {
  const { own, earlier } = matterOf(situation);
  if (marksSubject(situation.item.subject)) return true;
  const body = situation.reading.body.own;
  if (asksConfidence(situation.item.text.slice(body.start, body.end), situation.own, own.filter((each) => each.part === 'body'))) return true;
  if (situation.own.some((each) => releaseIn(each) === 'yes')) return false;
  for (let index = 0; index < situation.thread.length; index++) {
    const message = situation.thread[index];
    if (!message) continue;
    if (asksConfidence(message.message.text, message.sentences, earlier[index] ?? [])) return true;
    if (message.sentences.some((each) => releaseIn(each) === 'yes')) return false;
  }
  return false;
}

/** Significant or sensitive enough that the people who represent the place would wish to hear of it. */
export function isSignificant(sentences: MatterSentence[]): boolean {
  const known = significance.get(sentences);
  if (known !== undefined) return known;
  const answer = sentences.some((each) => about(each, 'significant', 'operational', 'incident', 'controversial'))
    && !sentences.some((each) => about(each, 'denied') && !about(each, 'significant'))
    && !isMinor(sentences) && !isExercise(sentences);
  significance.set(sentences, answer);
  return answer;
}
const significance = new WeakMap<MatterSentence[], boolean>();

/** A practice of what to do if it came to that: nothing has happened. */
export function isExercise(sentences: MatterSentence[]): boolean {
  return sentences.some((each) => about(each, 'exercise')) && !sentences.some((each) => each.topics.some((match) => match.topic === 'exercise' && match.negated));
}

/** Small repairs and an hour's work, with nothing lasting and nobody up in arms. */
export function isMinor(sentences: MatterSentence[]): boolean {
  return sentences.some((each) => about(each, 'minor')) && !sentences.some((each) => about(each, 'controversial', 'incident', 'lasting'));
}
