import { forceData } from './force-data';
import { letterData } from './letter-data';
import { phraseData } from './phrase-data';
import { PhraseBook } from './phrases';
import type { Span } from './span';
import { scanWords } from './words';

/** All phrases of the language layer in one book, so that a sentence is searched once. */
export const phraseBook = new PhraseBook({ ...phraseData, ...forceData, ...letterData });

/** The number of a family; throws on a name that is none. */
export function familyNumber(name: string): number {
  const found = phraseBook.families.indexOf(name);
  if (found < 0) throw new Error(`There is no family of phrases “${name}”.`);
  return found;
}

/** The names of the families that one stretch of text shows. */
export function phrasesIn(text: string, span: Span): Set<string> {
  const tokens = scanWords(text, span.start, span.end);
  return new Set(phraseBook.find(tokens, 0, tokens.count).map((match) => phraseBook.families[match.family] as string));
}
