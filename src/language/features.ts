import { classNames, classesOf } from './lexicon';
import { moneyWord, numberWord, wordId, type Tokens } from './words';
import { fold } from './characters';
import { readForce, type Force } from './force';
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

/** Calls `each` with the key of every feature of the tokens from `first` to before `last`; returns the force it read on the way. */
export function eachFeature(text: string, tokens: Tokens, first: number, last: number, shape: SentenceShape, each: (feature: number) => void): { force: Force; matches: PhraseMatch[] } {
  let previous = beginning;
  let money = false;
  let number = false;
  let capitals = 0;
  let a = 0;
  let b = 0;
  for (let i = first; i < last; i++) {
    const id = tokens.id[i] as number;
    if (id === moneyWord) money = true;
    else if (id === numberWord) number = true;
    if (id !== 0) each(key(1, id, 0));
    if (id !== 0 && previous !== 0) each(key(2, previous, id));
    const own = classSymbol(id);
    if (own !== 0) {
      each(key(1, own, 0));
      if (i === first) each(key(3, beginning, own));
      const from = Math.max(first, i - reach);
      for (let j = i - 1; j >= from; j--) {
        const other = classSymbol(tokens.id[j] as number);
        if (other !== 0) {
          each(key(3, other, own));
        }
      }
      // A class beside a plain word: "to @you", "@we are".
      if (previous !== 0) each(key(2, previous, own));
    }
    const before = classSymbol(previous);
    if (before !== 0 && id !== 0) each(key(2, before, id));
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (end - start > 3 && fold(text.charCodeAt(start)) !== text.charCodeAt(start) && fold(text.charCodeAt(end - 1)) !== text.charCodeAt(end - 1)) capitals++;
    const c = skeletonOf(id, text, start, end, i === first);
    if (i > first) each(bones(7, a, b, c));
    if (i - first === 2) each(bones(8, a, b, c));
    a = b;
    b = c;
    previous = id;
  }
  each(bones(7, a, b, 0));
  if (previous !== 0) each(key(2, previous, ending));
  const matches = phraseBook.find(tokens, first, last);
  const force = readForce(text, shape, tokens, matches);
  const families = matches.map((match) => match.family).sort((a, b) => a - b);
  for (let i = 0; i < families.length; i++) {
    each(key(5, families[i] as number, 0));
    for (let j = i + 1; j < families.length; j++) each(key(6, families[i] as number, families[j] as number));
  }
  const length = last - first;
  mark('question', shape.question, each);
  mark('quoted', shape.quoted, each);
  mark('short', length <= 6, each);
  mark('long', length > 26, each);
  mark('money', money, each);
  mark('number', number, each);
  mark('capitals', capitals * 2 >= length && length > 0, each);
  if (last > first) {
    const end = tokens.end[last - 1] as number;
    mark('exclaims', text.charAt(end) === '!', each);
    let quotation = false;
    for (let i = first; i < last && !quotation; i++) {
      const before = text.charCodeAt((tokens.start[i] as number) - 1);
      quotation = before === 0x201c || before === 34 || before === 0x2018;
    }
    mark('quotation', quotation, each);
  }
  mark('effort', force.effort, each);
  mark('pocket', force.pocket, each);
  if (force.blocked) mark(`blocked-${force.blocked}`, true, each);
  return { force, matches };
}

function mark(name: (typeof sentenceMarks)[number], holds: boolean, each: (feature: number) => void): void {
  if (holds) each(key(4, sentenceMarks.indexOf(name), 0));
}

/** The names of all features a sentence has, for training and for showing why. */
export function featureNames(text: string, tokens: Tokens, first: number, last: number, shape: SentenceShape, spelling: (id: number) => string): string[] {
  const names: string[] = [];
  eachFeature(text, tokens, first, last, shape, (feature) => {
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
