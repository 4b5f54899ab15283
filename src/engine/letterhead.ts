import type { Situation } from './context';
import type { Evidence } from './finding';

/** Where the council's crest, logo or heading stands on the item, or null. The quoted thread does not count. */
export function letterheadOn(situation: Situation): Evidence | null {
  const { item, directory, reading } = situation;
  const known = directory.file.letterhead ?? {};
  const images = (known.images ?? []).map((name) => name.toLowerCase());
  for (const image of item.images) {
    const named = [image.name, image.alt, image.digest ?? ''].map((name) => name.toLowerCase());
    if (named.some((name) => name !== '' && images.some((each) => name === each || stem(name) === stem(each)))) return { part: 'image', text: image.name || image.alt };
  }
  const first = reading.body.earlier[0];
  const end = first ? first.span.start : item.text.length;
  const own = item.text.slice(0, end).toLowerCase();
  for (const phrase of known.phrases ?? []) {
    const folded = phrase.toLowerCase();
    if (item.header.toLowerCase().indexOf(folded) >= 0) return { part: 'header', text: phrase };
    const at = own.indexOf(folded);
    // In the middle of a sentence the address is a landmark, not a heading.
    if (at >= 0 && standsAlone(item.text, at, at + phrase.length)) return { part: 'body', text: item.text.slice(at, at + phrase.length), start: at, end: at + phrase.length };
  }
  return null;
}

function stem(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start).trim();
  let lineEnd = text.indexOf('\n', end);
  if (lineEnd < 0) lineEnd = text.length;
  const after = text.slice(end, lineEnd);
  return before.split(' ').filter((word) => word).length <= 3 && !/[a-z] [a-z]+ [a-z]+ [a-z]+/.test(after.slice(0, 60));
}
