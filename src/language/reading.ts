import { readSentence, type SentenceReading } from './acts';
import { readBody, type Body, type EarlierMessage } from './body';
import { splitSentences, type Sentence } from './sentences';
import type { Span } from './span';

/** A sentence with what it does. Offsets are into the text it was read from. */
export interface ReadSentence extends Sentence, SentenceReading {
  text: string;
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

/** Sentences of one stretch of text, each with its acts. */
export function readSentences(text: string, start = 0, end = text.length): ReadSentence[] {
  return splitSentences(text, start, end).map((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const { acts, force, families } = readSentence(words, sentence);
    return { start: sentence.start, end: sentence.end, question: sentence.question, quoted: sentence.quoted, text: words, acts, force, families };
  });
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

/** Reads a message body: cost grows in a straight line with its length. */
export function readText(text: string): Reading {
  const body = readBody(text);
  const own: ReadSentence[] = [];
  for (const part of ownWords(body)) for (const sentence of readSentences(text, part.start, part.end)) own.push(sentence);
  return {
    body,
    own,
    earlier: body.earlier.map((message) => ({ message, sentences: readSentences(message.text) })),
  };
}
