import { hasDigit, isCapital, isLetter, lower, stripEnds, tokens } from './body-lines';

const heads = ['regards', 'regard', 'wishes', 'thanks', 'thank', 'thankyou', 'yours', 'sincerely', 'faithfully', 'truly', 'best', 'cheers', 'ta', 'rgds', 'kr', 'br', 'bw', 'bws', 'yrs', 'kindest', 'warmly', 'cordially', 'respectfully', 'love', 'tia', 'thx', 'haste', 'salutations', 'ttfn'];
const around = ['kind', 'kindest', 'warm', 'warmest', 'best', 'many', 'with', 'and', '&', 'all', 'the', 'my', 'very', 'good', 'again', 'advance', 'in', 'you', 'ever', 'every', 'sincere', 'so', 'much', 'a', 'lot', 'as', 'always', 'most', 'to', 'own'];

/** A line that takes leave: "Kind regards", "Yours faithfully,", "Cheers, Stuart". `name` is what follows on it. */
export function readValediction(words: string): { name: string } | null {
  if (words.length > 60 || words === '') return null;
  const all = tokens(words);
  if (all.length > 8) return null;
  let headed = false;
  let at = 0;
  for (; at < all.length; at += 1) {
    const word = stripEnds(lower(all[at] ?? ''), ',.!-\u2013\u2014:*_');
    if (heads.indexOf(word) >= 0) headed = true;
    else if (word !== '' && around.indexOf(word) < 0) break;
  }
  const name = all.slice(at).join(' ');
  if (!headed || (name !== '' && !isNameLine(name, true))) return null;
  return { name };
}

const notNames = ['thanks', 'thank', 'summary', 'background', 'recommendation', 'recommendations', 'agenda', 'minutes', 'apologies', 'notes', 'note', 'conclusion', 'introduction', 'yes', 'no', 'ok', 'okay', 'sorry', 'sent', 'attached', 'draft', 'urgent', 'confidential', 'private', 'update', 'actions', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'tomorrow', 'please', 'regards', 'enc', 'encs', 'enclosed', 'option', 'appendix', 'annex', 'item', 'the', 'this', 'that', 'these', 'those', 'there', 'it', 'i', 'we', 'you', 'what', 'when', 'where', 'who', 'why', 'how', 'if', 'all', 'any', 'see', 'for', 'from', 'to', 'on', 'in', 'at', 'my', 'our', 'your', 'and', 'but', 'or', 'so', 'is', 'are', 'be', 'not', 'a', 'an', 'as', 'with', 'of', 'done', 'agreed', 'noted', 'great', 'perfect', 'brilliant', 'understood', 'ends', 'end', 'editors', 'contact', 'embargo', 'embargoed'];
const particles = ['de', 'van', 'der', 'den', 'von', 'la', 'le', 'al', 'ap', 'mac', 'o', 'and', '&', 'bin', 'da', 'di', 'du', 'el', 'ter', 'y', 'x', 'xx', '-'];

/** Whether a line could be a person's name and nothing else. `loose`: small letters do too, as after "cheers". */
export function isNameLine(words: string, loose = false): boolean {
  const plain = stripEnds(words, ' ,*_-\u2013\u2014!|');
  if (plain === '' || plain.length > 60 || hasDigit(plain) || plain.indexOf('@') >= 0 || plain.indexOf('|') >= 0) return false;
  const last = words.charAt(words.length - 1);
  if (last === '?' || last === ':' || last === ';' || '-*\u2022\u00b7'.indexOf(words.charAt(0)) >= 0) return false;
  const all = tokens(plain);
  if (all.length > 6) return false;
  let capitals = 0;
  for (const token of all) {
    const word = stripEnds(token, '()[],"\u201c\u201d');
    if (word === '' || word.indexOf('/') >= 0) continue;
    if (notNames.indexOf(lower(stripEnds(word, '.'))) >= 0) return false;
    const dot = word.indexOf('.');
    if (dot >= 0 && dot === word.length - 1 && word.length > 5) return false;
    for (const character of word) if (!isLetter(character) && '\'\u2019-.\u2010'.indexOf(character) < 0) return false;
    if (isCapital(word.charAt(0)) || (word.length > 2 && lower(word).startsWith("o'"))) capitals += 1;
    else if (token.charAt(0) === '(' || token.charAt(token.length - 1) === ')') continue;
    else if (!loose && particles.indexOf(lower(word)) < 0) return false;
  }
  return loose ? all.length <= 5 : capitals > 0;
}

const sayings = ['i ', "i'", 'we ', "we'", 'please ', 'can you', 'could you', 'let me', 'do ', "don't", 'you '];

/** Whether a line is a sentence, and so not part of a signature. */
export function isSentence(words: string): boolean {
  const count = tokens(words).length;
  const last = words.charAt(words.length - 1);
  if (words.indexOf('|') >= 0 && count < 40) return false;
  if (words.length > 160 || count > 22) return true;
  if (last === '?' && count >= 2) return true;
  if ((last === '.' || last === '!' || last === '\u2026') && count >= 5) return true;
  const small = lower(words);
  return count >= 4 && sayings.some(opening => small.startsWith(opening));
}

/** Words that a person adds below their name: they are the writer's own again. */
export function isAfterthought(words: string): boolean {
  const small = lower(words.slice(0, 8));
  return small.startsWith('ps ') || small.startsWith('ps:') || small.startsWith('ps.') || small.startsWith('p.s') || small.startsWith('ps,') || small.startsWith('ps-') || small.startsWith('pps') || small.startsWith('nb ') || small.startsWith('nb:') || small.startsWith('n.b') || small.startsWith('edit:');
}

const devices = ['sent from my ', 'get outlook for ', 'sent from outlook', 'sent from mail for ', 'sent from yahoo', 'sent via ', 'sent from samsung', 'sent from the all-new', 'sent from proton', 'sent with proton', 'sent from an android', 'sent from a mobile', 'sent on the move', 'sent using ', 'sent from windows mail', 'sent from aol', 'sent from workspace', 'sent from blackberry', 'get bluemail for'];

/** A line that a telephone or mail program adds: "Sent from my iPhone". */
export function isDeviceLine(words: string): boolean {
  if (words.length > 120) return false;
  const small = stripEnds(lower(words), '*_-[]<> ');
  return devices.some(device => small.startsWith(device));
}

/** The line that mail programs put above a signature. */
export function isDelimiter(words: string): boolean {
  return words === '--' || words === '\u2014' || words === '-- ';
}

/** Whether a line can stand in a signature: short, no sentence, no point in a list. */
export function standsInSignature(words: string): boolean {
  if (words === '' || isDeviceLine(words)) return true;
  const first = words.charAt(0);
  if ((first === '-' || first === '*' || first === '\u2022' || first === '\u00b7') && words.charAt(1) === ' ') return false;
  if (isAfterthought(words) || isSentence(words)) return false;
  return words.length <= 110 || words.indexOf('|') >= 0 || words.indexOf('@') >= 0;
}
