import { HostError } from '../host';
import { plainWords, scanHtml, textOf, type HtmlElement, type HtmlLine, type Letter } from './html-lines';
import { ownLines, placeFor, type ReadSections } from './own-part';

export type LinePlace = 'start' | 'after-greeting' | 'before-sign-off';

/** A stretch of the source and what is to stand there instead. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Everything outside the stretches stays as it was, letter for letter. */
function splice(html: string, splices: Splice[]): string {
  return splices.slice().sort((a, b) => b.start - a.start).reduce((text, each) => text.slice(0, each.start) + each.text + text.slice(each.end), html);
}

/** Formatting that says something of the words inside and is not carried over to a new line. */
const emphasis = new Set(['a', 'b', 'i', 'u', 's', 'strong', 'em', 'mark', 'del', 'ins', 'sub', 'sup']);
const repeatable = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The tag again, without what may stand only once on a page. */
function openTag({ name, attributes }: HtmlElement): string {
  const kept = Object.keys(attributes).filter((each) => each !== 'id' && each !== 'name');
  return `<${name}${kept.map((each) => ` ${each}="${escape(attributes[each] ?? '')}"`).join('')}>`;
}

/** Whether the line is all that its block holds, so that a line beside it is a block of the same make. */
function fillsBlock(line: HtmlLine, lines: HtmlLine[]): boolean {
  const { block } = line;
  return repeatable.has(block.name) && block.parent !== null && !block.holdsBlock && lines.filter((each) => each.block === block).length === 1;
}

function firstSeen(line: HtmlLine): Letter | undefined {
  return line.letters.find((each) => each.letter.trim() !== '') ?? line.letters[0];
}

/** A block of the same make and lettering as the line's own, with other words. */
function blockLike(line: HtmlLine, text: string): string {
  const around: HtmlElement[] = [];
  for (let up: HtmlElement | null = firstSeen(line)?.inside ?? null; up && up !== line.block; up = up.parent) {
    if (!emphasis.has(up.name)) around.unshift(up);
  }
  const all = [line.block, ...around];
  return `${all.map(openTag).join('')}${text === '' ? '<br>' : escape(text)}${all.reverse().map((each) => `</${each.name}>`).join('')}`;
}

/** Climbs out of links and emphasis, so that new words beside the letter do not take part in them. */
function clearOfEmphasis(letter: Letter, block: HtmlElement): { start: number; end: number } {
  let clear: { start: number; end: number } = letter;
  for (let up: HtmlElement | null = letter.inside; up && up !== block; up = up.parent) if (emphasis.has(up.name)) clear = up;
  return clear;
}

function besides(line: HtmlLine, lines: HtmlLine[], side: 'before' | 'after', text: string, spaced: boolean): Splice {
  if (fillsBlock(line, lines)) {
    const made = [blockLike(line, text), ...(spaced ? [blockLike(line, '')] : [])];
    const at = side === 'before' ? line.block.start : line.block.end;
    return { start: at, end: at, text: (side === 'before' ? made : made.reverse()).join('') };
  }
  const gap = spaced ? '<br>' : '';
  const first = line.letters[0];
  const last = line.letters[line.letters.length - 1];
  if (side === 'before') {
    const at = first ? clearOfEmphasis(first, line.block).start : line.ending?.start ?? line.block.start;
    return { start: at, end: at, text: `${escape(text)}<br>${gap}` };
  }
  if (line.ending) return { start: line.ending.end, end: line.ending.end, text: `${gap}${escape(text)}<br>` };
  const at = last ? clearOfEmphasis(last, line.block).end : line.block.end;
  return { start: at, end: at, text: `<br>${gap}${escape(text)}` };
}

/** The outermost block around a place that is not the page itself. */
function outermost(line: HtmlLine): number {
  let found = firstSeen(line)?.start ?? line.block.start;
  for (let up: HtmlElement | null = firstSeen(line)?.inside ?? line.block; up && up.parent; up = up.parent) {
    if (up.name !== 'body' && up.name !== 'html') found = up.start;
  }
  return found;
}

/**
 * Puts a line of its own into a body, in the lettering of the line beside it; nothing else changes.
 * @param html body as Outlook gave it: a whole page or a piece of one
 * @param text one line of plain text
 * @param read takes the plain text of the body apart
 */
export function insertLine(html: string, at: LinePlace, text: string, read: ReadSections): string {
  const { lines, top } = scanHtml(html);
  const whole = textOf(lines);
  const sections = read(whole.text);
  const own = ownLines(whole.words, whole.starts, sections, (index) => lines[index]?.quoted ?? false);
  if (own.indexOf(true) < 0) {
    // Nothing of the writer's own yet: a paragraph above the thread, outside any quotation.
    const thread = lines.find((each) => each.words !== '');
    const start = thread ? outermost(thread) : top;
    return splice(html, [{ start, end: start, text: `<p>${escape(text)}</p>` }]);
  }
  const place = placeFor(at, whole.words, whole.starts, sections, own);
  const beside = lines[place.line];
  return beside ? splice(html, [besides(beside, lines, place.side, text, place.spaced)]) : html;
}

/** The words of a line with white space run together, and the letter of the source behind each of theirs. */
function spelling(line: HtmlLine): { words: string; letters: Letter[] } {
  let words = '';
  const letters: Letter[] = [];
  for (const each of line.letters) {
    for (const shown of plainWords(each.letter)) {
      if (shown === ' ' && words.endsWith(' ')) continue;
      words += shown;
      for (let unit = 0; unit < shown.length; unit += 1) letters.push(each);
    }
  }
  return { words, letters };
}

function placesOf(words: string, find: string): number[] {
  const found: number[] = [];
  for (let at = words.indexOf(find); at >= 0; at = words.indexOf(find, at + 1)) found.push(at);
  return found;
}

export function notOnce(find: string, count: number): HostError {
  const short = find.length > 60 ? `${find.slice(0, 57)}…` : find;
  return count === 0
    ? new HostError(`The words “${short}” no longer stand in your part of the text.`, 'Check again.')
    : new HostError(`The words “${short}” stand more than once in your part of the text.`, 'Change the right one by hand.');
}

/**
 * Replaces words in the writer's own part, only where they stand there exactly once and within one line. Tags
 * between the words stay.
 * @throws HostError where they stand there not at all or more than once
 */
export function replaceText(html: string, find: string, text: string, read: ReadSections): string {
  const { lines } = scanHtml(html);
  const whole = textOf(lines);
  const own = ownLines(whole.words, whole.starts, read(whole.text), (index) => lines[index]?.quoted ?? false);
  const sought = plainWords(find).trim();
  const hits = lines.flatMap((line, index) => {
    if (!own[index] || sought === '') return [];
    const spelt = spelling(line);
    return placesOf(spelt.words, sought).map((at) => {
      const first = line.letters.indexOf(spelt.letters[at] as Letter);
      const last = line.letters.indexOf(spelt.letters[at + sought.length - 1] as Letter);
      // From the line itself: white space that the page runs together has letters only there.
      return line.letters.slice(first, last + 1);
    });
  });
  const [hit] = hits;
  if (!hit || hits.length > 1) throw notOnce(find, hits.length);
  return splice(html, hit.map((each, index) => ({ start: each.start, end: each.end, text: index === 0 ? escape(text) : '' })));
}

/**
 * Takes out a line that stands exactly once in a body, with the blank line after it where there is one before
 * it too. Undoes `insertLine` in a body that has changed since.
 * @throws HostError where it stands there not at all or more than once
 */
export function removeLine(html: string, text: string): string {
  const { lines } = scanHtml(html);
  const sought = plainWords(text).trim();
  const hits = lines.map((line, index) => (!line.quoted && line.words === sought ? index : -1)).filter((index) => index >= 0);
  const [hit] = hits;
  if (hit === undefined || hits.length > 1) throw notOnce(text, hits.length);
  const before = lines[hit - 1];
  const after = lines[hit + 1];
  const gone = [lines[hit] as HtmlLine];
  if (after && after.words === '' && !after.quoted && (!before || before.words === '')) gone.push(after);
  const splices = gone.flatMap((line): Splice[] => {
    if (fillsBlock(line, lines)) return [{ start: line.block.start, end: line.block.end, text: '' }];
    // The last line of a block has no break after it; the one before it goes instead.
    const ending = line.ending ?? (line.block === before?.block ? before.ending : null);
    return [...line.letters, ...(ending ? [ending] : [])].map(({ start, end }) => ({ start, end, text: '' }));
  });
  return splice(html, splices);
}

/**
 * Takes pictures out of a body.
 * @param named says of a picture's source, `cid:…` or an address, whether it is one of them
 * @throws HostError where there is none
 */
export function removePictures(html: string, named: (source: string) => boolean): string {
  const gone = scanHtml(html).pictures.filter((each) => named((each.attributes.src ?? '').trim()));
  if (gone.length === 0) throw new HostError('The picture no longer stands in the text.', 'Check again.');
  return splice(html, gone.map(({ start, end }) => ({ start, end, text: '' })));
}
