import type { Span } from './span';

/** One line of a body, without its line ending. Offsets are UTF-16 into the body. */
export interface Line extends Span {
  /** Its place among the lines of the body. */
  index: number;
  /** How many > stand before the words. */
  depth: number;
  /** Where the words begin, after quoting and white space. */
  from: number;
  /** The words, white space at both ends removed; empty for a blank line. */
  words: string;
}

/** White space as mail programs write it: no-break and zero-width space, byte order mark. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x202f;
}

/** Takes the stretch `start` to `end` as one line; `depth` is given where the line continues another. */
export function lineOf(text: string, start: number, end: number, index: number, depth?: number): Line {
  let from = start;
  let quoted = 0;
  while (from < end) {
    const code = text.charCodeAt(from);
    if (code === 62 && depth === undefined) quoted += 1;
    else if (!isSpace(code)) break;
    from += 1;
  }
  let last = end;
  while (last > from && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return { index, start, end: Math.max(last, start), depth: depth ?? quoted, from, words: text.slice(from, last) };
}

/** The lines of a body, in order; \n, \r\n and a lone \r each end one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push(lineOf(text, start, at, lines.length));
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

/** The words of a line in lower case with typographic apostrophes made plain. */
export function lower(words: string): string {
  return words.toLowerCase().split('\u2019').join("'");
}

/** Words of a line, split at white space; an empty line has none. */
export function tokens(words: string): string[] {
  return words.split(/\s/).filter(word => word !== '');
}

/** Whether a character is a letter in any script that has capitals. */
export function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

export function isCapital(character: string): boolean {
  return isLetter(character) && character === character.toUpperCase();
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

export function hasDigit(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) if (isDigit(words.charAt(at))) return true;
  return false;
}

/** Takes any of the given characters off both ends. */
export function stripEnds(words: string, characters: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && characters.indexOf(words.charAt(start)) >= 0) start += 1;
  while (end > start && characters.indexOf(words.charAt(end - 1)) >= 0) end -= 1;
  return words.slice(start, end);
}
