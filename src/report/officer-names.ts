import { isNameWord, isPersonName, isPlaceholder, nameBeforePost, namesPost } from './person-names';

/** Somebody named in a report's particulars; either may be ''. */
export interface OfficerName {
  name: string;
  post: string;
}

const mail = /[^\s@,;:()<>]{1,64}@[^\s@,;()<>]{1,100}/g;
const site = /\b(?:https?:\/\/|www\.)[^\s,;()<>]{1,200}/g;
const phoneWord = /\b(?:tel(?:ephone)?|phone|ext(?:ension|n)?|mobile|mob|fax|e-?mail|ddi|direct (?:line|dial)|switchboard|web(?:site)?|room)\b(?: (?:no|number|address))?\b[.:]*/gi;
const phone = /(?:\+|\(?\b)\d[\d \u00a0()-]{2,22}\d\b/g;
const date = /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{4})?\b/gi;

/** The pieces of a line of particulars, without telephone numbers, addresses and dates. */
function piecesOf(text: string): string[] {
  const plain = text.replace(/\u00a0/g, ' ').replace(/\bn\/a\b/gi, ' ').replace(mail, '|').replace(site, '|').replace(date, '|').replace(phoneWord, '|').replace(phone, '|');
  return plain.split(/[|,;\n\t()]|:\s| [-\u2013\u2014] | ?\/ ?/).map(trimmed).filter((piece) => /[A-Za-z]/.test(piece));
}

const leading = /^(?:(?:by|from|the|to|please|contact|is|are|at|on|or|and|via|for|with|name|names)\b[ :]*)+/;
const trailing = /(?:[ .:]+|\b(?:on|at|or|and|by|via|in|the|please|email|telephone|contact|using)$)+$/i;

function trimmed(piece: string): string {
  const inner = piece.trim().replace(leading, '');
  // "J." and "Esq." keep their stop only where a letter stands alone before it.
  return /\b[A-Z]\.$/.test(inner) ? inner : inner.replace(trailing, '').trim();
}

/** "Jane Smith and Omar Khan" as two pieces; "Legal and Democratic Services" as one. */
function parted(pieces: string[]): string[] {
  const all: string[] = [];
  pieces.forEach((piece, index) => {
    const parts = piece.split(/ (?:and|&) /);
    let held = parts[0] as string;
    for (let at = 1; at < parts.length; at++) {
      const part = parts[at] as string;
      const next = at === parts.length - 1 ? pieces[index + 1] : undefined;
      const follows = isPersonName(part) || nameBeforePost(part) !== null;
      if (follows && (isPersonName(held) || nameBeforePost(held) !== null || (next !== undefined && namesPost(next)))) {
        all.push(held);
        held = part;
      } else {
        held += ` and ${part}`;
      }
    }
    all.push(held);
  });
  return all;
}

/** Everybody whom a line of particulars names: "Jane Smith, Head of Place, ext 7401" is one name with a post, "Housing Service" a post. */
export function officersIn(text: string): OfficerName[] {
  const found: OfficerName[] = [];
  const pieces = parted(piecesOf(text.slice(0, 600)));
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as string;
    const last = found[found.length - 1];
    const next = pieces[at + 1] ?? '';
    if (isPlaceholder(piece)) continue;
    const both = nameBeforePost(piece);
    if (both) found.push({ name: both[0], post: both[1] });
    else if (isPersonName(piece)) {
      if (last && last.name === '') last.name = piece;
      else found.push({ name: piece, post: '' });
    } else if (isNameWord(piece) && !last && /^[A-Z][A-Za-z\u00c0-\u024f'\u2019-]*(?: [A-Z]\.?){0,2}$/.test(next) && isNameWord(next.split(' ')[0] as string)) {
      found.push({ name: `${piece}, ${next}`, post: '' });
      at++;
    } else if (namesPost(piece)) {
      if (last) last.post = last.post === '' ? piece : `${last.post}, ${piece}`;
      else found.push({ name: '', post: piece });
    } else if (last && last.name !== '' && /^[A-Z]/.test(piece) && piece.split(' ').length <= 6) {
      last.post = last.post === '' ? piece : `${last.post}, ${piece}`;
    } else if (!last && isNameWord(piece)) {
      found.push({ name: piece, post: '' });
    }
  }
  return found;
}
