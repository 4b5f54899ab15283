import { conductPhrases } from './conduct';
import { forceData } from './force-data';
import { letterData } from './letter-data';
import { phraseData } from './phrase-data';
import { PhraseBook, type PhraseMatch } from './phrases';
import { remembered } from './remembered';
import type { Span } from './span';
import { linesAsTyped } from './typed-apostrophes';
import { scanWords } from './words';

/** The families that the model weighs. They come first, so that its features keep their numbers. */
const weighed: Record<string, string[]> = { ...phraseData, ...forceData, ...letterData };

/** All phrases of the language layer in one book, so that a sentence is searched once. */
export const phraseBook = new PhraseBook({ ...weighed, ...linesAsTyped(conductPhrases) });

/** How many of the book's families, from the first on, the model weighs. */
export const weighedFamilies = Object.keys(weighed).length;

const numbers = new Map(phraseBook.families.map((name, index): [string, number] => [name, index]));

/** How many whole numbers hold one bit for every family. */
const words = (phraseBook.families.length + 31) >> 5;

/** The number of a family; throws on a name that is none. */
export function familyNumber(name: string): number {
  const found = numbers.get(name);
  if (found === undefined) throw new Error(`There is no family of phrases “${name}”.`);
  return found;
}

/** The families of phrases that a stretch of text shows, asked by name. */
export class Families {
  /** One bit a family: most are asked for, and not there, in every sentence. */
  private readonly shown = new Int32Array(words);

  constructor(private readonly matches: PhraseMatch[], private readonly text: string, private readonly span: Span) {
    for (let i = 0; i < matches.length; i++) {
      const { family } = matches[i] as PhraseMatch;
      this.shown[family >> 5] = (this.shown[family >> 5] as number) | (1 << (family & 31));
    }
  }

  has(name: string): boolean {
    return this.shows(familyNumber(name));
  }

  /** Where a family is first shown, as offsets into the text; null where it is not. */
  place(name: string): Span | null {
    const family = familyNumber(name);
    if (!this.shows(family)) return null;
    const found = this.matches.filter((match) => match.family === family)[0] as PhraseMatch;
    const tokens = scanWords(this.text, this.span.start, this.span.end);
    return { start: tokens.start[found.first] as number, end: tokens.end[found.last - 1] as number };
  }

  /** Calls `each` with every name. */
  forEach(each: (name: string) => void): void {
    for (const { family } of this.matches) each(phraseBook.families[family] as string);
  }

  private shows(family: number): boolean {
    return (((this.shown[family >> 5] as number) >>> (family & 31)) & 1) === 1;
  }
}

/** The families that a whole text shows. */
const inWhole = remembered((text) => phrasesFrom(text, { start: 0, end: text.length }));

function phrasesFrom(text: string, span: Span): Families {
  const tokens = scanWords(text, span.start, span.end);
  return new Families(phraseBook.find(tokens, 0, tokens.count), text, span);
}

/** The families that one stretch of text shows. */
export function phrasesIn(text: string, span: Span): Families {
  return span.start === 0 && span.end === text.length ? inWhole(text) : phrasesFrom(text, span);
}
