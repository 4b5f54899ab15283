import { classNames, classesOf } from './lexicon';
import { moneyWord, numberWord, wordId, type Tokens } from './words';
import { isCapital } from './characters';
import type { Force } from './force';
import { phraseBook } from './phrase-book';
import type { PhraseMatch } from './phrases';
import type { SentenceShape } from './sentences';
import { skeletonOf, skeletonSymbols } from './skeleton';

/**
 * A sentence as a list of numbered features: words, pairs of neighbours, pairs of word classes at most
 * six words apart in their order, and marks of the whole sentence. Each number is one whole key, so
 * that looking it up needs no strings.
 */
const symbolBits = 16384;
/** Symbols are word numbers below 16,000 and, above them, class numbers. */
const firstClass = symbolBits - 200;

export const sentenceMarks = ['question', 'quoted', 'exclaims', 'short', 'long', 'money', 'number', 'capitals', 'quotation', 'effort', 'pocket', 'blocked-question', 'blocked-denied', 'blocked-conditional', 'blocked-reported', 'blocked-past', 'blocked-quoted'] as const;

const beginning = wordId('#begin');
const ending = wordId('#end');
const markKeys: Record<string, number> = {};
sentenceMarks.forEach((name, index) => {
  markKeys[name] = key(4, index, 0);
});

/** How many words apart two classes may stand to count as a pair. */
const reach = 6;

/** Kinds 1 to 8 and two symbols in 31 bits, so that a key is a small integer to every engine. */
function key(kind: number, a: number, b: number): number {
  return ((kind - 1) << 28) | (a << 14) | b;
}

/** The name of a feature in the shipped data, and back: "share|officers" is a neighbour pair, "we~pay" a class pair. */
export function featureKey(name: string): number {
  const mark = name.indexOf(' ');
  const kind = name.slice(0, mark);
  const [a = '', b = ''] = name.slice(mark + 1).split(' ');
  if (kind === 'word') return key(1, symbol(a), 0);
  if (kind === 'pair') return key(2, symbol(a), symbol(b));
  if (kind === 'near') return key(3, symbol(a), symbol(b));
  if (kind === 'mark') return key(4, sentenceMarks.indexOf(a as (typeof sentenceMarks)[number]), 0);
  if (kind === 'bones' || kind === 'start') {
    const [x = '', y = '', z = ''] = name.slice(mark + 1).split(' ').map((part) => (part === '_' ? '' : part));
    return bones(kind === 'bones' ? 7 : 8, skeletonSymbols.indexOf(x), skeletonSymbols.indexOf(y), skeletonSymbols.indexOf(z));
  }
  if (kind === 'phrase') return key(5, phraseBook.families.indexOf(a), 0);
  if (kind === 'both') return key(6, phraseBook.families.indexOf(a), phraseBook.families.indexOf(b));
  throw new Error(`There is no kind of feature “${kind}”.`);
}

function bones(kind: number, a: number, b: number, c: number): number {
  return ((kind - 1) << 28) | (a << 18) | (b << 9) | c;
}

function symbol(name: string): number {
  return name.charAt(0) === '@' ? firstClass + classNames.indexOf(name.slice(1)) + 1 : wordId(name);
}

/** The class that stands for a word in pairs, or 0. */
const mainClass: number[] = [];
function classSymbol(id: number): number {
  let known = mainClass[id];
  if (known === undefined) {
    const classes = classesOf(id);
    known = classes.length > 0 ? firstClass + (classes[0] as number) : 0;
    mainClass[id] = known;
  }
  return known;
}

/** The features of the sentence read last: the first `count` entries. Used again by the next sentence. */
const found: number[] = [];
let count = 0;

function mark(name: (typeof sentenceMarks)[number]): void {
  found[count++] = markKeys[name] as number;
}

/** Class symbols of the sentence's words, 0 for words in no class. */
const symbols: number[] = [];

function wordFeatures(text: string, tokens: Tokens): void {
  let previous = beginning;
  let before = 0;
  let a = 0;
  let b = 0;
  for (let i = 0; i < tokens.count; i++) {
    const id = tokens.id[i] as number;
    const own = id === 0 ? 0 : classSymbol(id);
    symbols[i] = own;
    if (id !== 0) {
      found[count++] = key(1, id, 0);
      if (previous !== 0) found[count++] = key(2, previous, id);
      if (before !== 0) found[count++] = key(2, before, id);
    }
    if (own !== 0) {
      found[count++] = key(1, own, 0);
      if (i === 0) found[count++] = key(3, beginning, own);
      for (let j = i - 1, from = Math.max(0, i - reach); j >= from; j--) {
        const other = symbols[j] as number;
        if (other !== 0) found[count++] = key(3, other, own);
      }
      // A class beside a plain word: "to @you", "@we are".
      if (previous !== 0) found[count++] = key(2, previous, own);
    }
    const c = skeletonOf(id, text, tokens.start[i] as number, tokens.end[i] as number, i === 0);
    if (i > 0) found[count++] = bones(7, a, b, c);
    if (i === 2) found[count++] = bones(8, a, b, c);
    a = b;
    b = c;
    previous = id;
    before = own;
  }
  found[count++] = bones(7, a, b, 0);
  if (previous !== 0) found[count++] = key(2, previous, ending);
}

function isShouted(text: string, start: number, end: number): boolean {
  return end - start > 3 && isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(end - 1));
}

function sentenceFeatures(text: string, tokens: Tokens, shape: SentenceShape, force: Force): void {
  let money = false;
  let number = false;
  let capitals = 0;
  let quotation = false;
  for (let i = 0; i < tokens.count; i++) {
    const id = tokens.id[i] as number;
    const start = tokens.start[i] as number;
    if (id === moneyWord) money = true;
    else if (id === numberWord) number = true;
    if (isShouted(text, start, tokens.end[i] as number)) capitals++;
    if (!quotation && start > 0) {
      const mark = text.charCodeAt(start - 1);
      quotation = mark === 0x201c || mark === 34 || mark === 0x2018;
    }
  }
  if (shape.question) mark('question');
  if (shape.quoted) mark('quoted');
  if (tokens.count <= 6) mark('short');
  if (tokens.count > 26) mark('long');
  if (money) mark('money');
  if (number) mark('number');
  if (tokens.count > 0 && capitals * 2 >= tokens.count) mark('capitals');
  if (tokens.count > 0 && text.charAt(tokens.end[tokens.count - 1] as number) === '!') mark('exclaims');
  if (quotation) mark('quotation');
  if (force.effort) mark('effort');
  if (force.pocket) mark('pocket');
  if (force.blocked) mark(`blocked-${force.blocked}`);
}

/** Keys in a list that the next sentence uses again: read the first `count` before then. */
export interface FeatureReading {
  features: number[];
  count: number;
}

/** The features of one sentence; `text` is the sentence alone. */
export function readFeatures(text: string, tokens: Tokens, shape: SentenceShape, phrases: { matches: PhraseMatch[]; force: Force }): FeatureReading {
  count = 0;
  wordFeatures(text, tokens);
  const { matches } = phrases;
  for (let i = 0; i < matches.length; i++) {
    const family = (matches[i] as PhraseMatch).family;
    found[count++] = key(5, family, 0);
    for (let j = i + 1; j < matches.length; j++) {
      const other = (matches[j] as PhraseMatch).family;
      found[count++] = family < other ? key(6, family, other) : key(6, other, family);
    }
  }
  sentenceFeatures(text, tokens, shape, phrases.force);
  return { features: found, count };
}

/** The names of all features a sentence has, for training and for showing why. */
export function featureNames(text: string, tokens: Tokens, shape: SentenceShape, phrases: { matches: PhraseMatch[]; force: Force }, spelling: (id: number) => string): string[] {
  const names: string[] = [];
  const reading = readFeatures(text, tokens, shape, phrases);
  reading.features.slice(0, reading.count).forEach((feature) => {
    const kind = (feature >>> 28) + 1;
    if (kind >= 7) {
      const part = (n: number) => skeletonSymbols[n] || '_';
      names.push(`${kind === 7 ? 'bones' : 'start'} ${part((feature >>> 18) & 511)} ${part((feature >>> 9) & 511)} ${part(feature & 511)}`);
      return;
    }
    const a = (feature >>> 14) & 16383;
    const b = feature & 16383;
    const say = (n: number) => (n > firstClass ? `@${classNames[n - firstClass - 1]}` : spelling(n));
    const family = (n: number) => phraseBook.families[n];
    if (kind === 5) names.push(`phrase ${family(a)}`);
    else if (kind === 6) names.push(`both ${family(a)} ${family(b)}`);
    else if (kind === 4) names.push(`mark ${sentenceMarks[a]}`);
    else if (kind === 1) names.push(`word ${say(a)}`);
    else if (a !== 0 && b !== 0) names.push(`${kind === 2 ? 'pair' : 'near'} ${say(a)} ${say(b)}`);
  });
  return names;
}
