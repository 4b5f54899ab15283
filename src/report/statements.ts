import { splitSentences } from '../language/sentences';
import { bareText, keyOf, plainText, wordsOf } from './plain-text';
import type { Standing } from './standings';
import type { Block } from './tracked-text';
import { typedNumber } from './typed-numbers';

/** Where a sentence of a tracked document lies: offsets in its block as one version shows it. */
export interface Run {
  block: Block;
  start: number;
  end: number;
}

/** One sentence of one version. */
export interface Statement {
  /** Without the number or bullet of its paragraph. */
  text: string;
  key: string;
  /** The paragraph of the document that it stands in, in that version. */
  index: number;
  /** Tells the lines of one version apart. */
  line: number;
  standing: Standing;
  run: Run | null;
}

/** Sentences that stood, and what stands in their place; either may be empty. */
export interface Pair {
  before: Statement[];
  after: Statement[];
  /** Sorts pairs by where they are in the document. */
  at: number;
  /** The second holds the first's words in another place. */
  moved: boolean;
}

/** Sentences with nothing kept between them, not yet matched. */
export interface Gap {
  before: Statement[];
  after: Statement[];
  at: number;
}

/** Two versions held against each other. */
export interface Comparison {
  pairs: Pair[];
  gaps: Gap[];
}

/** A stretch of text that is one line of a version. */
export interface LineRange {
  start: number;
  end: number;
  index: number;
  line: number;
  standing: Standing;
}

/** The sentences of one line; those without words are left out. */
export function statementsOf(text: string, { start, end, index, line, standing }: LineRange, block: Block | null): Statement[] {
  const statements: Statement[] = [];
  for (const sentence of splitSentences(text, start, end)) {
    const words = text.slice(sentence.start, sentence.end);
    const stated = statements.length === 0 ? bareText(words) : plainText(words);
    const key = keyOf(stated);
    if (key === '') continue;
    statements.push({ text: stated, key, index, line, standing, run: block && { block, start: sentence.start, end: sentence.end } });
  }
  return statements;
}

export const textOf = (statements: Statement[]): string => statements.map(({ text }) => text).join(' ');
export const keysOf = (statements: Statement[]): string => statements.map(({ key }) => key).join(' ');

/** Those that are more than the number which the other version's paragraph bore: struck out to its number, a paragraph says nothing. */
function beyondNumber(statements: Statement[], others: Statement[]): Statement[] {
  return statements.filter(({ text }) => {
    const { number, end } = typedNumber(text);
    return number === '' || end < text.length || !others.some(({ standing, text: words }) => standing.number === number && words !== text);
  });
}

/** The pair without numbers that lost, or have yet to get, the words of their paragraph. */
export function withoutBareNumbers(pair: Pair): Pair {
  return { ...pair, before: beyondNumber(pair.before, pair.after), after: beyondNumber(pair.after, pair.before) };
}

/** How alike two texts are by their words: 0 for nothing in common, 1 for the same words. */
export function likeness(one: string[], other: string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return (2 * shared) / (one.length + other.length);
}

export const wordsIn = (statement: { key: string }): string[] => wordsOf(statement.key);
