import { isLetter, lower, stripEnds, tokens } from './body-lines';

/** A person as a quoted header names them; either part may be empty. */
export interface Name {
  name: string;
  address: string;
}

function isAddress(piece: string): boolean {
  const at = piece.indexOf('@');
  return at > 0 && at < piece.length - 1 && tokens(piece).length === 1;
}

/** Finds an address held by a pair of brackets; the words outside the brackets are the name. */
function bracketed(text: string, open: string, close: string): Name | null {
  let start = text.indexOf(open);
  while (start >= 0) {
    const end = text.indexOf(close, start + 1);
    if (end < 0) return null;
    const inside = stripEnds(text.slice(start + 1, end), ' <>*');
    const address = lower(inside).startsWith('mailto:') ? inside.slice(7) : inside;
    if (isAddress(address)) return { name: text.slice(0, start), address };
    start = text.indexOf(open, end);
  }
  return null;
}

/** Reads one person: `Smith, Ann (Cllr) <a@b>`, `Ann [mailto:a@b]`, `a@b`, `Ann Smith`. */
export function readName(text: string): Name | null {
  const behalf = lower(text).indexOf(' on behalf of ');
  const whole = stripEnds(behalf > 0 ? text.slice(0, behalf) : text, ' \t*;,');
  if (whole === '') return null;
  const found = bracketed(whole, '<', '>') ?? bracketed(whole, '[', ']') ?? bracketed(whole, '(', ')');
  if (found) {
    const name = stripEnds(found.name, ' \t"\'*<>\u2018\u2019\u201c\u201d');
    return { name: name === found.address ? '' : name, address: found.address };
  }
  const bare = stripEnds(whole, ' "\'\u2018\u2019\u201c\u201d<>');
  if (isAddress(bare)) return { name: '', address: bare.toLowerCase().startsWith('mailto:') ? bare.slice(7) : bare };
  return bare === '' ? null : { name: bare, address: '' };
}

function wordsWithLetters(piece: string): number {
  return tokens(piece).filter(word => isLetter(word.charAt(0))).length;
}

/** Whether a comma between these pieces parts two people, not a surname from a forename. */
function partsPeople(before: string, after: string): boolean {
  if (before.indexOf('@') >= 0) return true;
  return wordsWithLetters(before) >= 2 && wordsWithLetters(after) >= 2 && after.indexOf('@') < 0;
}

/** Reads a list of people, parted by semicolons or, where there are none, by commas. */
export function readNames(text: string): Name[] {
  const pieces: string[] = [];
  if (text.indexOf(';') >= 0) {
    for (const piece of text.split(';')) pieces.push(piece);
  } else {
    for (const piece of text.split(',')) {
      const last = pieces.length - 1;
      const before = pieces[last];
      if (before === undefined || partsPeople(before, piece)) pieces.push(piece);
      else pieces[last] = `${before},${piece}`;
    }
  }
  const names: Name[] = [];
  for (const piece of pieces) {
    const name = readName(piece);
    if (name) names.push(name);
  }
  return names;
}
