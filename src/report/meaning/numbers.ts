import { clock, clockWords, sameHour } from './clock';
import { sizes, spans } from './data/units';
import { outOf } from './out-of';
import { digits, isWord, powers, smallNumber, spelled } from './spelled';
import type { Token } from './tokens';

/** What a figure measures; a share is a percentage or fraction, kept as a part of one. */
export type Measure = 'money' | 'share' | 'number' | 'rank' | 'time' | 'span' | 'size';

export interface Figure {
  measure: Measure;
  value: number;
  /** Spelled so that it may be no figure at all: "one", "first", "second". */
  loose: boolean;
  /** For a span of time or a size: how many of its own unit, "2" for "two weeks". */
  count?: number;
}

const ranks = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const parts: Record<string, number> = { half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, eighth: 8, eighths: 8, tenth: 10, tenths: 10, sixths: 6 };
const marks: Record<string, number> = { '\u00bd': 0.5, '\u00bc': 0.25, '\u00be': 0.75 };

const multiples: Record<string, number> = { twice: 2, thrice: 3, double: 2, doubled: 2, doubles: 2, doubling: 2, treble: 3, trebled: 3, trebles: 3, trebling: 3, triple: 3, tripled: 3, quadruple: 4, quadrupled: 4 };

const plainEnds = 'since between last this next when while because after before less fewer higher lower compared who which that do did does over under than if but so as only now still live lives said say think want wanted use used is are was were has had will would can could may of to and or in by on for from at'.split(' ');
/** Nothing that a fraction could count comes next: "a fifth is recoverable". */
function isPlainEnd(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'mark' && next.word !== '-') || plainEnds.indexOf(next.word) >= 0;
}

/** A fraction in words: "two-thirds", "a half", "half", "three quarters of". */
function fraction(tokens: Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at] as Token;
  const mark = marks[token.word];
  if (mark !== undefined) return { value: mark, to: at + 1 };
  let over = 1;
  let to = at;
  // "3/4".
  const beneath = tokens[at + 2];
  if (token.kind === 'number' && /^\d{1,2}$/.test(token.word) && tokens[at + 1]?.word === '/' && tokens[at + 1]?.joined && beneath?.joined && /^(2|3|4|5|6|8|10|12|16|20|100)$/.test(beneath.word) && digits(token) < digits(beneath) && tokens[at + 3]?.word !== '/' && !/^(on|by|from|until|till|before|after|since|dated)$/.test(tokens[at - 1]?.word ?? '')) return { value: digits(token) / digits(beneath), to: at + 3 };
  if (smallNumber(token.word) > 0) {
    over = smallNumber(token.word);
    to = at + 1;
    if (tokens[to]?.word === '-') to++;
  } else if (token.word === 'a' || token.word === 'an') to = at + 1;
  const under = parts[tokens[to]?.word ?? ''];
  const word = tokens[to]?.word ?? '';
  if (under === undefined) return null;
  const plural = word.charAt(word.length - 1) === 's';
  if (to === at && word === 'quarter' && tokens[at + 1]?.word === 'of' && /^an?$/.test(tokens[at + 2]?.word ?? '')) return { value: 0.25, to: at + 1 };
  if (to === at) return word === 'half' ? { value: 0.5, to: at + 1 } : null;
  // "a quarter" may be three months and "a second" a moment; "of" or a plural tells a share.
  if (!plural && word !== 'half' && !isWord(tokens[to + 1], ['of', 'more', 'less', 'the']) && !(word !== 'quarter' && isPlainEnd(tokens[to + 1]))) return null;
  return { value: over / under, to: to + 1 };
}

function ofWhole(tokens: Token[], share: { value: number; to: number }): { figure: Figure; to: number } | null {
  let to = share.to;
  if (tokens[to]?.word === 'of') to++;
  if (tokens[to]?.word !== 'a' && tokens[to]?.word !== 'an') return null;
  const word = tokens[to + 1]?.word ?? '';
  const power = word === 'hundred' ? 100 : word.length > 2 ? powers[word] : undefined;
  if (power !== undefined) return { figure: { measure: 'number', value: share.value * power, loose: false }, to: to + 2 };
  if (word === 'dozen') return { figure: { measure: 'number', value: share.value * 12, loose: false }, to: to + 2 };
  const [size, past] = sizeAt(tokens, to + 1);
  if (size !== null) return { figure: { measure: 'size', value: share.value * size, loose: false, count: share.value }, to: past };
  const span = spans[word];
  return span === undefined ? null : { figure: { measure: 'span', value: Math.round(share.value * span), loose: false, count: share.value }, to: to + 2 };
}

/** "A couple of firms", "a pair of gates", "a score of trees". */
function aFew(tokens: Token[], at: number): { figure: Figure; to: number } | null {
  const value = ({ couple: 2, pair: 2, brace: 2, trio: 3, score: 20 } as Record<string, number>)[(tokens[at] as Token).word];
  return typeof value === 'number' && tokens[at + 1]?.word === 'of' && /^(a|the|that|this)$/.test(tokens[at - 1]?.word ?? '') ? { figure: { measure: 'number', value, loose: true }, to: at + 2 } : null;
}

/** The measure that stands at a token, "km", "square metres", in its smallest unit, and the token after it. */
function sizeAt(tokens: Token[], at: number): [number | null, number] {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (one?.kind !== 'word') return [null, at];
  const pair = two?.kind === 'word' ? sizes[`${one.word} ${two.word}`] : undefined;
  if (typeof pair === 'number') return [pair, at + 2];
  const size = sizes[one.word];
  return typeof size === 'number' ? [size, at + 1] : [null, at];
}

/** The figure that begins at a token and the token after it; null where none does. */
export function figureAt(tokens: Token[], at: number): { figure: Figure; to: number } | null {
  const token = tokens[at] as Token;
  const money = token.word === '\u00a3';
  const from = money ? at + 1 : at;
  const start = tokens[from];
  if (!start) return null;
  const few = money ? null : clockWords(tokens, from) ?? aFew(tokens, from);
  if (few) return few;
  const share = money ? null : fraction(tokens, from);
  // "Half a million", "a quarter of a century".
  const whole = share ? ofWhole(tokens, share) : null;
  if (whole) return whole;
  if (share) return { figure: { measure: 'share', value: share.value, loose: false }, to: share.to };
  if (start.word === 'q' && /^[1-4]$/.test(tokens[from + 1]?.word ?? '') && (tokens[from + 1] as Token).joined) return { figure: { measure: 'rank', value: Number((tokens[from + 1] as Token).word), loose: false }, to: from + 2 };
  const multiple = multiples[start.word];
  if (typeof multiple === 'number' && !money) return { figure: { measure: 'number', value: multiple, loose: true }, to: from + 1 };
  if (start.word === 'fortnightly' || start.word === 'fortnight') return { figure: { measure: 'span', value: spans.fortnight as number, loose: true, count: 1 }, to: from + 1 };
  if (start.word === 'dozen') return { figure: { measure: 'number', value: 12, loose: false }, to: from + 1 };
  const rank = ranks.indexOf(start.word);
  if (rank >= 0) return { figure: { measure: 'rank', value: rank + 1, loose: true }, to: from + 1 };
  if (/^(decade|century)$/.test(start.word) && !money) return { figure: { measure: 'span', value: spans[start.word] as number, loose: true, count: 1 }, to: from + 1 };
  // "A million pounds".
  const alone = /^(thousand|million|billion)$/.test(start.word) && tokens[from - 1]?.word === 'a';
  const read = alone ? { value: powers[start.word] as number, to: from + 1 } : start.kind === 'number' ? { value: digits(start), to: from + 1 } : start.kind === 'word' ? spelled(tokens, from) : null;
  if (!read || isNaN(read.value)) return null;
  let { value, to } = read;
  if (start.kind === 'number' && !money) {
    const time = clock(tokens, from, value);
    if (time) return { figure: { measure: 'time', value: time.value, loose: false }, to: time.to };
    if (isWord(tokens[to], ['st', 'nd', 'rd', 'th']) && (tokens[to] as Token).joined) return { figure: { measure: 'rank', value, loose: false }, to: to + 1 };
  }
  const power = powers[tokens[to]?.word ?? ''];
  if (power !== undefined && ((tokens[to] as Token).word.length > 2 || ((tokens[to] as Token).joined || money) && (money || (tokens[to] as Token).word !== 'm'))) {
    value *= power;
    to++;
  } else if (marks[tokens[to]?.word ?? ''] !== undefined) {
    value += marks[(tokens[to] as Token).word] as number;
    to++;
  } else if (isWord(tokens[to], ['and']) && isWord(tokens[to + 1], ['a']) && isWord(tokens[to + 2], ['half'])) {
    value += 0.5;
    to += 3;
  }
  // "£10-12k", "£10 to £12 million".
  if (power === undefined && value < 1000 && /^(-|to|and)$/.test(tokens[to]?.word ?? '')) {
    const then = tokens[to + 1]?.word === '\u00a3' ? to + 2 : to + 1;
    const shared = tokens[then]?.kind === 'number' && digits(tokens[then] as Token) > value ? powers[tokens[then + 1]?.word ?? ''] : undefined;
    if (shared !== undefined && (money || (tokens[then + 1] as Token).word.length > 2) && ((tokens[then + 1] as Token).word.length > 1 || (tokens[then + 1] as Token).joined)) value *= shared;
  }
  // "£2 3/4 million".
  const extra = start.kind === 'number' && tokens[to]?.kind === 'number' && tokens[to + 1]?.word === '/' ? fraction(tokens, to) : null;
  if (extra) {
    value += extra.value;
    to = extra.to;
    const times = powers[tokens[to]?.word ?? ''];
    if (times !== undefined) {
      value *= times;
      to++;
    }
  }
  value = Math.round(value * 1e6) / 1e6;
  // "One pound in every four", "£1 in £5".
  const pounds = money || isWord(tokens[to], ['pounds', 'pound']) ? outOf(tokens, money ? to : to + 1, true) : null;
  if (pounds && value < pounds.value) return { figure: { measure: 'share', value: Math.round(value / pounds.value * 1e6) / 1e6, loose: false }, to: pounds.to };
  if (money) return { figure: { measure: 'money', value, loose: false }, to: isWord(tokens[to], ['pounds']) ? to + 1 : to };
  if (isWord(tokens[to], ['pounds', 'pound'])) return { figure: { measure: 'money', value, loose: false }, to: to + 1 };
  if (isWord(tokens[to], ['pence', 'p']) && (tokens[to]?.word === 'pence' || tokens[to]?.joined)) return { figure: { measure: 'money', value: value / 100, loose: false }, to: to + 1 };
  if (isWord(tokens[to], ['%', 'percent', 'pc'])) return { figure: { measure: 'share', value: Math.round(value * 1e6) / 1e8, loose: false }, to: to + 1 };
  if (isWord(tokens[to], ['per']) && isWord(tokens[to + 1], ['cent'])) return { figure: { measure: 'share', value: Math.round(value * 1e6) / 1e8, loose: false }, to: to + 2 };
  const loose = start.word === 'one' && to === from + 1;
  // "One child in four".
  const over = outOf(tokens, to) ?? (value < 10 && tokens[to]?.kind === 'word' && tokens[to + 1]?.word === 'in' && !money && tokens[to + 2]?.kind !== 'number' ? outOf(tokens, to + 1) : null);
  if (over && value < over.value) return { figure: { measure: 'share', value: Math.round(value / over.value * 1e6) / 1e6, loose: false }, to: over.to };
  const unit = tokens[to]?.word === '-' && (tokens[to] as Token).joined ? to + 1 : to;
  const span = tokens[unit]?.kind === 'word' ? spans[(tokens[unit] as Token).word] : undefined;
  // "Nought point six years" or "24 hour" alike; "one" alone counts nothing new.
  // "A year and a half".
  if (typeof span === 'number' && isWord(tokens[unit + 1], ['and']) && isWord(tokens[unit + 2], ['a']) && isWord(tokens[unit + 3], ['half'])) return { figure: { measure: 'span', value: Math.round((value + 0.5) * span), loose: false, count: value + 0.5 }, to: unit + 4 };
  if (typeof span === 'number') return { figure: { measure: 'span', value: Math.round(value * span), loose, count: value }, to: unit + 1 };
  const [size, past] = sizeAt(tokens, unit);
  if (size !== null) return { figure: { measure: 'size', value: Math.round(value * size * 1e3) / 1e3, loose, count: value }, to: past };
  return { figure: { measure: 'number', value, loose }, to };
}

/** Whether two figures say the same: fractions are compared as people round them. */
export function sameFigure(a: Figure, b: Figure): boolean {
  // "A quarter of a point" and "0.25 of a point".
  if (a.measure !== b.measure && a.value === b.value && a.value < 1 && a.measure !== 'money' && b.measure !== 'money') return true;
  // "Half past seven" in the morning or the evening.
  if (a.measure === 'time' && b.measure === 'time' && (a.count === -1 || b.count === -1)) return a.value % 720 === b.value % 720;
  const counts = (one: Figure, other: Figure): boolean => (one.measure === 'span' || one.measure === 'size') && other.measure === 'number' && one.count === other.value;
  if (a.measure !== b.measure && (sameHour(a, b) || counts(a, b) || counts(b, a))) return true;
  if (a.measure !== b.measure && !(a.value === b.value && a.measure !== 'share' && b.measure !== 'share' && a.measure !== 'money' && b.measure !== 'money')) return false;
  return Math.abs(a.value - b.value) <= (a.measure === 'share' ? 1e-6 : 1e-9);
}
