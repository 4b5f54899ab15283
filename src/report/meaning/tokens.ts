import { APOSTROPHE, DIGIT, LETTER, LINE, QUOTE, SPACE, classOf, fold, isCapital } from '../../language/characters';
import { splitSentences } from '../../language/sentences';

/** A word, number or dividing mark of a passage. */
export interface Token {
  /** Lower case, straight apostrophes; for a mark the mark itself. */
  word: string;
  raw: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  capital: boolean;
  /** First of its sentence. */
  first: boolean;
  /** Which sentence of the passage. */
  sentence: number;
  /** No space stands between it and the token before. */
  joined: boolean;
  /** Opens one of several items of a list that one sentence holds: "(b)", "; and that". */
  item?: boolean;
}

const marks = ',;:()-/%\u2013\u2014&.\u00bd\u00bc\u00be';
const questionWords = new Set(['where', 'when', 'how', 'what', 'who', 'which']);
const prefixes = new Set('by co re pre non anti sub multi inter over under on un semi mid ultra counter'.split(' '));

function folded(raw: string): string {
  let word = '';
  for (let i = 0; i < raw.length; i++) word += String.fromCharCode(fold(raw.charCodeAt(i)));
  return word;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    const inside = kind === APOSTROPHE && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER;
    if (kind !== LETTER && !inside) break;
    at++;
  }
  return at;
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const mark = text.charAt(at);
    if (classOf(text.charCodeAt(at)) === DIGIT) at++;
    else if ((mark === ',' || mark === '.') && at + 1 < end && classOf(text.charCodeAt(at + 1)) === DIGIT) at++;
    else break;
  }
  return at;
}

/** "co-operate" is one word, "three-year" two. */
function hyphenJoins(text: string, word: string, at: number, end: number): boolean {
  return text.charAt(at) === '-' && prefixes.has(word) && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER;
}

function scan(text: string, start: number, end: number, sentence: number, tokens: Token[]): void {
  let at = start;
  let first = true;
  let joined = false;
  const add = (raw: string, word: string, kind: Token['kind']): void => {
    const last = tokens[tokens.length - 1];
    // "Where ever" is "wherever" spelt otherwise.
    if (word === 'ever' && last && last.sentence === sentence && questionWords.has(last.word)) {
      last.word = last.word === 'where' ? 'wherever' : last.word + word;
      last.raw += raw;
      return;
    }
    tokens.push({ word, raw, kind, capital: isCapital(raw.charCodeAt(0)), first: first && kind !== 'mark', sentence, joined });
    if (kind !== 'mark') first = false;
    joined = true;
  };
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    const mark = text.charAt(at);
    if (kind === LETTER) {
      let to = wordEnd(text, at, end);
      let word = folded(text.slice(at, to));
      if (hyphenJoins(text, word, to, end)) {
        const more = wordEnd(text, to + 1, end);
        word += folded(text.slice(to + 1, more));
        to = more;
      }
      if (to === at + 1) {
        // "V.A.T." is one word, as "VAT" is.
        while (text.charAt(to) === '.' && classOf(text.charCodeAt(to + 1)) === LETTER && classOf(text.charCodeAt(to + 2)) !== LETTER && to + 1 < end) {
          word += folded(text.charAt(to + 1));
          to += 2;
        }
        if (word.length > 1) {
          add(word.length > 2 ? word.toUpperCase() : word, word, 'word');
          at = text.charAt(to) === '.' && to + 1 < end ? to + 1 : to;
          continue;
        }
      }
      add(text.slice(at, to), word.slice(-2) === "'s" ? word.slice(0, -2) : word, 'word');
      at = to;
    } else if (kind === DIGIT) {
      const to = numberEnd(text, at, end);
      add(text.slice(at, to), text.slice(at, to), 'number');
      at = to;
    } else {
      if (kind === SPACE || kind === LINE) joined = false;
      else if (mark === '\u00a3' || mark === '$' || mark === '\u20ac') add(mark, '\u00a3', 'mark');
      // A hyphen between two words parts them as a space does.
      else if (mark === '-' && joined && classOf(text.charCodeAt(at - 1)) === LETTER && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER) joined = true;
      else if (marks.indexOf(mark) >= 0) add(mark, mark === '\u2013' || mark === '\u2014' ? '-' : mark, 'mark');
      else if (kind !== QUOTE && kind !== APOSTROPHE) joined = false;
      at++;
    }
  }
}

/** The words, numbers and dividing marks of a passage, sentence by sentence. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  splitSentences(text).forEach(({ start, end }, sentence) => scan(text, start, end, sentence, tokens));
  return tokens;
}
