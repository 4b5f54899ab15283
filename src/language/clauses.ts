import { remembered } from './remembered';
import { scanWords, wordId, type Tokens } from './words';

/** A stretch of one sentence between commas, dashes or "but": token numbers, `last` exclusive. */
export interface Clause {
  first: number;
  last: number;
}

export interface Clauses {
  tokens: Tokens;
  clauses: Clause[];
}

const openers = new Set(['but', 'though', 'although', 'however', 'yet', 'whereas', 'only'].map(wordId));
const parting = ',;:()[]\u2013\u2014';

function parted(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (parting.indexOf(mark) >= 0) return true;
    if ((mark === '-' || mark === '/') && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') return true;
  }
  return false;
}

/** Takes a sentence apart at its punctuation and at "but", so that one half's "not" leaves the other alone. */
export const clausesOf = remembered((text: string): Clauses => {
  const tokens = scanWords(text, 0, text.length);
  const clauses: Clause[] = [];
  let first = 0;
  for (let i = 1; i < tokens.count; i++) {
    // "not only" and "eyes only" are no openers: the word opens only where a clause could begin.
    const opens = openers.has(tokens.id[i] as number) && i > first + 2 && i + 2 < tokens.count;
    if (!opens && !parted(text, tokens.end[i - 1] as number, tokens.start[i] as number)) continue;
    clauses.push({ first, last: i });
    first = i;
  }
  if (tokens.count > first) clauses.push({ first, last: tokens.count });
  return { tokens, clauses };
});

/** Where a clause stands in its text. */
export function spanOfClause({ tokens }: Clauses, clause: Clause): { start: number; end: number } {
  return { start: tokens.start[clause.first] as number, end: tokens.end[clause.last - 1] as number };
}
