/** A word as places are read: a ward's possessive is no part of it, and `text` is in small letters. */
export interface Word {
  text: string;
  start: number;
  end: number;
  capital: boolean;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 0x2019 || (code >= 48 && code <= 57) || code >= 0xc0;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** "KINGSHOLM", not "Kingsholm". */
export function isShouted(text: string, word: Word): boolean {
  for (let i = word.start; i < word.end; i++) if (text.charCodeAt(i) >= 97 && text.charCodeAt(i) <= 122) return false;
  return word.capital && word.end - word.start > 1;
}

/** "Kingsholm's" names Kingsholm. */
function isPossessive(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 39 && code !== 0x2019) return false;
  const next = text.charCodeAt(at + 1) | 32;
  return at + 1 < end && next === 115 && (at + 2 >= end || !isLetter(text.charCodeAt(at + 2)));
}

/** Where the next word begins, or `end`. */
export function wordStart(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && (!isLetter(text.charCodeAt(start)) || isPossessive(text, start, end))) start++;
  return start;
}

/** The offset after the word that begins at `start`. */
export function wordEnd(text: string, start: number, end: number): number {
  let stop = start;
  while (stop < end && isLetter(text.charCodeAt(stop)) && !isPossessive(text, stop, end)) stop++;
  return stop;
}

/** A number from 0 to 32,767 by first letter, last letter and length, the same for capitals and small letters. */
export function shapeOf(text: string, start: number, stop: number): number {
  const length = stop - start < 32 ? stop - start : 31;
  return (((text.charCodeAt(start) & 31) << 10) | ((foldApostrophe(text.charCodeAt(stop - 1)) & 31) << 5) | length);
}

function foldApostrophe(code: number): number {
  return code === 0x2019 ? 39 : code;
}

/** The next word at or after an offset. */
export function nextWord(text: string, from: number, end: number): Word | null {
  const start = wordStart(text, from, end);
  return start < end ? wordAt(text, start, wordEnd(text, start, end)) : null;
}

/** The word between two offsets. */
export function wordAt(text: string, start: number, stop: number): Word {
  const raw = text.slice(start, stop);
  let folded = raw.toLowerCase();
  if (folded.indexOf('\u2019') >= 0) folded = folded.replace(/\u2019/g, "'");
  return { text: folded, start, end: stop, capital: isUpper(text.charCodeAt(start)) };
}
