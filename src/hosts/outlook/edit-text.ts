import { placeOfWords } from '../../engine/words-in-text';
import { HostError } from '../host';
import type { LinePlace } from './edit-html';
import { notOnce } from './edit-html';
import { ownLines, placeFor, type ReadSections } from './own-part';

function startsOf(lines: string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The same as `insertLine` for a body in plain text. */
export function insertTextLine(body: string, at: LinePlace, text: string, read: ReadSections): string {
  const lines = body.split('\n');
  const words = lines.map((line) => line.trim());
  const starts = startsOf(lines);
  const sections = read(body);
  const own = ownLines(words, starts, sections, (index) => words[index]?.startsWith('>') ?? false);
  if (own.indexOf(true) < 0) return `${text}\n${body}`;
  const place = placeFor(at, words, starts, sections, own);
  const added = place.spaced ? (place.side === 'before' ? [text, ''] : ['', text]) : [text];
  lines.splice(place.side === 'before' ? place.line : place.line + 1, 0, ...added);
  return lines.join('\n');
}

/** The same as `replaceText` for a body in plain text. */
export function replacePlainText(body: string, find: string, text: string, read: ReadSections): string {
  const lines = body.split('\n');
  const own = ownLines(lines.map((line) => line.trim()), startsOf(lines), read(body), (index) => lines[index]?.trim().startsWith('>') ?? false);
  const starts = startsOf(lines);
  const lineAt = (offset: number): number => starts.filter((start) => start <= offset).length - 1;
  const hits: number[] = [];
  for (let at = find === '' ? -1 : placeOfWords(body, find); at >= 0; at = placeOfWords(body, find, at + find.length)) {
    if (own.slice(lineAt(at), lineAt(at + find.length - 1) + 1).every(Boolean)) hits.push(at);
  }
  const [at] = hits;
  if (at === undefined || hits.length > 1) throw notOnce(find, hits.length);
  return body.slice(0, at) + text + body.slice(at + find.length);
}

/** The same as `removeLine` for a body in plain text. */
export function removeTextLine(body: string, text: string): string {
  const lines = body.split('\n');
  const hits = lines.filter((line) => line.trim() === text.trim()).length;
  if (hits !== 1) throw notOnce(text, hits);
  const at = lines.findIndex((line) => line.trim() === text.trim());
  const blankAround = lines[at + 1]?.trim() === '' && (at === 0 || lines[at - 1]?.trim() === '');
  lines.splice(at, blankAround ? 2 : 1);
  return lines.join('\n');
}

export function noPictures(): HostError {
  return new HostError('This is in plain text and shows no pictures.', 'Check again.');
}
