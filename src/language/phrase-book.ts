import { forceData } from './force-data';
import { letterData } from './letter-data';
import { phraseData } from './phrase-data';
import { PhraseBook } from './phrases';
import type { Span } from './span';
import { scanWords } from './words';

/** All phrases of the language layer in one book, so that a sentence is searched once. */
export const phraseBook = new PhraseBook({ ...phraseData, ...forceData, ...letterData });

const numbers = new Map(phraseBook.families.map((name, index): [string, number] => [name, index]));

/** The number of a family; throws on a name that is none. */
export function familyNumber(name: string): number {
  const found = numbers.get(name);
  if (found === undefined) throw new Error(`There is no family of phrases “${name}”.`);
  return found;
}

/** The families of phrases that a stretch of text shows, asked by name. */
export class Families {
  constructor(private readonly numbers: number[]) {}

  has(name: string): boolean {
    return this.numbers.indexOf(familyNumber(name)) >= 0;
  }

  /** Calls `each` with every name. */
  forEach(each: (name: string) => void): void {
    for (const number of this.numbers) each(phraseBook.families[number] as string);
  }
}

/** The families that one stretch of text shows. */
export function phrasesIn(text: string, span: Span): Families {
  const tokens = scanWords(text, span.start, span.end);
  return new Families(phraseBook.find(tokens, 0, tokens.count).map((match) => match.family));
}
