import { LETTER, DIGIT, APOSTROPHE, LINE, classOf, fold } from './characters';

/** Word numbers shared by phrases and model: 0 stands for every word that neither knows. */
const ids = new Map<string, number>();
const spelled: string[] = [''];
const hashes: number[] = [0];

/** Word numbers by hash, open-addressed, so that scanning makes no strings and reads one array. */
let table = new Int32Array(1 << 14);
let mask = table.length - 1;

function hashOf(word: string): number {
  let hash = 17;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + fold(word.charCodeAt(i))) | 0;
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function enter(id: number): void {
  let slot = slotOf(hashes[id] as number);
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = id;
}

/** Contractions as telephones type them, where nothing else is spelled so. */
const unmarked = ["don't", "can't", "won't", "didn't", "doesn't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't", "hadn't", "couldn't", "wouldn't", "shouldn't", "mustn't", "needn't", "shan't", "i'm", "i've", "you're", "you've", "they're", "they've", "we've", "that's", "what's", "there's", "here's", "who's", "he's", "she's", "let's"]
  .reduce((all, word) => all.set(word.replace("'", ''), word), new Map<string, string>());
/** By number of a spelling without its apostrophe, the number of the word. */
const meant: number[] = [];

/** The number of a word, given at first sight. Words are lower case with straight apostrophes. */
export function wordId(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const full = unmarked.get(word);
  if (full !== undefined) {
    const id = wordId(full);
    meant[newId(word)] = id;
    ids.set(word, id);
    return id;
  }
  const id = newId(word);
  const short = word.replace("'", '');
  if (unmarked.get(short) === word) wordId(short);
  return id;
}

function newId(word: string): number {
  const id = spelled.length;
  ids.set(word, id);
  spelled.push(word);
  hashes.push(hashOf(word));
  if (id * 3 > table.length) {
    table = new Int32Array(table.length * 2);
    mask = table.length - 1;
    for (let each = 1; each < id; each++) enter(each);
  }
  enter(id);
  return id;
}

/** Numbers of words that stand for kinds of tokens rather than spellings. */
export const numberWord = wordId('#number');
export const moneyWord = wordId('#money');
/** Minutes of the clock, which are no record of a meeting. */
export const minutesWord = wordId('#minutes');
const minutes = wordId('minutes');
const counts = new Set([...'two three four five six seven eight nine ten fifteen twenty thirty forty fifty ninety few several odd more spare extra'.split(' ').map(wordId), numberWord]);

/** The words of a stretch of text, in parallel lists (small integers, which every engine keeps as flat as typed arrays and makes sooner): number, first offset, offset after the last, and whether a colon, dash or line break stands before. */
export interface Tokens {
  count: number;
  id: number[];
  start: number[];
  end: number[];
  opens: number[];
}

function lookUp(text: string, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (let id = table[slot] as number; id !== 0; id = table[slot] as number) {
    if (hashes[id] === hash) {
      const word = spelled[id] as string;
      if (word.length === end - start) {
        let i = 0;
        while (i < word.length && word.charCodeAt(i) === fold(text.charCodeAt(start + i))) i++;
        if (i === word.length) return meant[id] ?? id;
      }
    }
    slot = (slot + 1) & mask;
  }
  return 0;
}

function noTokens(): Tokens {
  return { count: 0, id: [], start: [], end: [], opens: [] };
}

const buffer = noTokens();

/** Scans of whole short texts: the parts of the language layer ask for the same sentence in turn. */
let scanned = new Map<string, Tokens>();
const longestKept = 600;
const mostKept = 4000;

/**
 * Scans words once. "don't" and "we'll" are one word; "£1,275.50" and "23rd" are numbers.
 * Scanning a whole short text twice gives the same tokens; anything else shares one buffer, which the
 * next scan uses again.
 */
export function scanWords(text: string, start: number, end: number): Tokens {
  const keep = start === 0 && end === text.length && end <= longestKept;
  if (keep) {
    const known = scanned.get(text);
    if (known) return known;
  }
  const tokens = buffer;
  tokens.count = 0;
  let opens = 1;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT) {
      if (code === 58 || code === 59 || code === 0x2013 || code === 0x2014 || kind === LINE) opens = 1;
      at++;
      continue;
    }
    const first = at;
    let id: number;
    if (kind === DIGIT) {
      at = numberEnd(text, at, end);
      const before = first > start ? text.charCodeAt(first - 1) : 0;
      id = before === 0xa3 || before === 0x20ac || before === 0x24 ? moneyWord : numberWord;
    } else {
      let hash = 17;
      for (; at < end; at++) {
        const each = text.charCodeAt(at);
        const eachKind = classOf(each);
        if (eachKind === LETTER) { /* goes on */ }
        else if (eachKind === APOSTROPHE && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER) { /* goes on */ }
        else break;
        hash = (Math.imul(hash, 31) + fold(each)) | 0;
      }
      id = lookUp(text, first, at, hash);
      if (id === minutes && tokens.count > 0 && counts.has(tokens.id[tokens.count - 1] as number) && isClock(text, tokens.end[tokens.count - 1] as number, first, at)) id = minutesWord;
    }
    const n = tokens.count++;
    tokens.id[n] = id;
    tokens.start[n] = first;
    tokens.end[n] = at;
    tokens.opens[n] = opens;
    opens = 0;
  }
  if (!keep) return tokens;
  const { count } = tokens;
  const kept = { count, id: tokens.id.slice(0, count), start: tokens.start.slice(0, count), end: tokens.end.slice(0, count), opens: tokens.opens.slice(0, count) };
  if (scanned.size >= mostKept) scanned = new Map();
  scanned.set(text, kept);
  return kept;
}

/** "Ten minutes", on one line; not "item 3 Minutes" or "3 minutes of the last meeting". */
function isClock(text: string, counted: number, first: number, end: number): boolean {
  return first === counted + 1 && text.charCodeAt(first) !== 77 && text.slice(end, end + 4) !== ' of ';
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === DIGIT || kind === LETTER) at++;
    else if ((text.charCodeAt(at) === 44 || text.charCodeAt(at) === 46 || text.charCodeAt(at) === 58 || text.charCodeAt(at) === 47)
      && at + 1 < end && classOf(text.charCodeAt(at + 1)) === DIGIT) at++;
    else break;
  }
  return at;
}

/** The spelling of a word number. */
export function spellingOf(id: number): string {
  return spelled[id] ?? '';
}
