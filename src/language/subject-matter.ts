import { caseworkPhrases } from './casework-phrases';
import { PhraseBook } from './phrases';
import { remembered } from './remembered';
import { subjectPhrases } from './subject-phrases';
import { asTyped, linesAsTyped } from './typed-apostrophes';
import { scanWords, wordId, type Tokens } from './words';

/** What a sentence of council mail is about, beside what it does. */
export type Topic = keyof typeof subjectPhrases | keyof typeof caseworkPhrases;

const book = new PhraseBook(linesAsTyped({ ...subjectPhrases, ...caseworkPhrases }));
const negations = new Set(("not no never nor neither cannot can't won't don't doesn't didn't wouldn't shouldn't couldn't isn't aren't wasn't weren't haven't hasn't hadn't mustn't without nobody none nothing yet").split(' ').map(asTyped).join('|').split('|').map(wordId));
const reach = 3;

/** A topic found in a sentence, with offsets into the text that was scanned. */
export interface TopicMatch {
  topic: Topic;
  negated: boolean;
  start: number;
  end: number;
}

function negatedBefore(tokens: Tokens, first: number): boolean {
  for (let i = Math.max(0, first - reach); i < first; i++) if (negations.has(tokens.id[i] as number)) return true;
  return false;
}

function negatedWithin(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (negations.has(tokens.id[i] as number)) return true;
  return false;
}

const inWhole = remembered((text) => topicsFrom(text, 0, text.length));

/** Every topic of one sentence, each at its first match. */
export function topicsOf(text: string, start = 0, end = text.length): TopicMatch[] {
  return start === 0 && end === text.length ? inWhole(text) : topicsFrom(text, start, end);
}

function topicsFrom(text: string, start: number, end: number): TopicMatch[] {
  const tokens = scanWords(text, start, end);
  return book.find(tokens, 0, tokens.count).map((match) => ({
    topic: book.families[match.family] as Topic,
    negated: negatedBefore(tokens, match.first) || (match.last - match.first > 1 && negatedWithin(tokens, match.first + 1, match.last)),
    start: tokens.start[match.first] as number,
    end: tokens.end[match.last - 1] as number,
  }));
}

/** Whether one of the topics is said, and not denied, in these matches. */
export function speaksOf(matches: TopicMatch[], ...topics: Topic[]): boolean {
  return matches.some((match) => !match.negated && topics.indexOf(match.topic) >= 0);
}
