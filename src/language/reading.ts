import { readActs, readPhrases, type Act, type PhraseReading } from './acts';
import type { Force } from './force';
import type { Families } from './phrase-book';
import { readBody, type Body, type EarlierMessage } from './body';
import { onOneLine } from './line-breaks';
import { remembered } from './remembered';
import { splitSentences, type Sentence, type SentenceShape } from './sentences';
import type { Span } from './span';

/** A sentence with what it does. Offsets are into the text it was read from. */
export interface ReadSentence extends Sentence {
  readonly text: string;
  readonly families: Families;
  readonly force: Force;
  readonly acts: Act[];
}

/** What one sentence means wherever it stands. Reads itself when it is first asked: most rules ask of few sentences, and of a long thread often none. */
class Meaning implements SentenceShape {
  private phrases: PhraseReading | null = null;
  private does: Act[] | null = null;

  constructor(readonly text: string, readonly question: boolean, readonly quoted: boolean) {}

  get read(): PhraseReading {
    return this.phrases ?? (this.phrases = readPhrases(this.text, this));
  }

  get acts(): Act[] {
    return this.does ?? (this.does = readActs(this.text, this, this.read));
  }
}

const statement = remembered((text) => new Meaning(text, false, false));
const question = remembered((text) => new Meaning(text, true, false));
const quotation = remembered((text) => new Meaning(text, false, true));
const quotedQuestion = remembered((text) => new Meaning(text, true, true));

function meaningOf(text: string, shape: SentenceShape): Meaning {
  if (shape.quoted) return shape.question ? quotedQuestion(text) : quotation(text);
  return shape.question ? question(text) : statement(text);
}

class PlacedSentence implements ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  readonly quoted: boolean;
  /** The same for the same words, wherever they stand. */
  readonly meaning: Meaning;

  constructor(readonly text: string, sentence: Sentence) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.question = sentence.question;
    this.quoted = sentence.quoted;
    this.meaning = meaningOf(text, sentence);
  }

  get families(): Families {
    return this.meaning.read.families;
  }

  get force(): Force {
    return this.meaning.read.force;
  }

  get acts(): Act[] {
    return this.meaning.acts;
  }
}

/**
 * A question about a sentence that keeps its answers: the sentences of a thread are asked the same by several
 * rules, for each pair of people, and again at every pause in the writing. The answer must hang on the words
 * and on what they do, never on where the sentence stands.
 */
export function rememberedOfSentence<T>(read: (sentence: ReadSentence) => T): (sentence: ReadSentence) => T {
  const known = new WeakMap<object, { answer: T }>();
  return (sentence) => {
    const key = sentence instanceof PlacedSentence ? sentence.meaning : sentence;
    let said = known.get(key);
    if (!said) known.set(key, (said = { answer: read(sentence) }));
    return said.answer;
  };
}

export interface ReadMessage {
  message: EarlierMessage;
  /** Offsets are into `message.text`. */
  sentences: ReadSentence[];
}

/** A whole text taken apart: the writer's own sentences and, apart from them, those of every earlier message. */
export interface Reading {
  body: Body;
  /** The writer's own sentences, greeting and signature left out; offsets into the whole text. */
  own: ReadSentence[];
  /** Newest first. */
  earlier: ReadMessage[];
}

/** Sentences of one stretch of text, each with its acts; a line break within one is read as a space. */
export function readSentences(text: string, start = 0, end = text.length): ReadSentence[] {
  return splitSentences(text, start, end).map((sentence) => new PlacedSentence(onOneLine(text.slice(sentence.start, sentence.end)), sentence));
}

/** The writer's own words without greeting and sign-off, in the pieces in which they stand between quotes. */
function ownWords(body: Body): Span[] {
  const parts: Span[] = [];
  for (const part of body.ownParts) {
    const start = body.greeting && body.greeting.start <= part.start && body.greeting.end > part.start ? Math.min(body.greeting.end, part.end) : part.start;
    if (start < part.end) parts.push({ start, end: part.end });
  }
  return parts;
}

/** The texts read last: adding a recipient or asking under another council leaves the text as it was. */
let latest: { text: string; reading: Reading }[] = [];
const mostKept = 4;

/** Reads a message body: cost grows in a straight line with its length. Every reading is an object of its own, to keep by it what hangs on more than the text. */
export function readText(text: string): Reading {
  let known = latest.filter((each) => each.text === text)[0];
  if (!known) latest = [(known = { text, reading: readAnew(text) })].concat(latest.slice(0, mostKept - 1));
  return { ...known.reading };
}

function readAnew(text: string): Reading {
  const body = readBody(text);
  const own: ReadSentence[] = [];
  for (const part of ownWords(body)) for (const sentence of readSentences(text, part.start, part.end)) own.push(sentence);
  return {
    body,
    own,
    earlier: body.earlier.map((message) => ({ message, sentences: readSentences(message.text) })),
  };
}
