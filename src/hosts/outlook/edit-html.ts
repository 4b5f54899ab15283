import { HostError } from '../host';
import { openPage } from './html-page';
import { isBlock, linesOf, plainWords, textOf, type HtmlLine } from './html-lines';
import { ownLines, placeFor, type ReadSections } from './own-part';

export type LinePlace = 'start' | 'after-greeting' | 'before-sign-off';

/** Formatting that says something of the words inside and is not carried over to a new line. */
const emphasis = new Set(['A', 'B', 'I', 'U', 'S', 'STRONG', 'EM', 'MARK', 'DEL', 'INS', 'SUB', 'SUP']);

function withoutIdentity(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  for (const name of ['id', 'name']) copy.removeAttribute(name);
  return copy;
}

/** Whether the line is all that its block holds, so that a line beside it is a block of the same make. */
function fillsBlock(line: HtmlLine, lines: HtmlLine[]): boolean {
  const { block } = line;
  if (!['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE'].includes(block.nodeName)) return false;
  return lines.filter((each) => each.block === block).length === 1 && !Array.from(block.querySelectorAll('*')).some(isBlock);
}

/** A block of the same make and lettering as the line's own, with other words. */
function blockLike(line: HtmlLine, text: string): Element {
  const made = withoutIdentity(line.block);
  const wrappers: Element[] = [];
  const first = line.nodes.find((node) => node.data.trim() !== '') ?? line.nodes[0];
  for (let up = first?.parentElement ?? null; up && up !== line.block; up = up.parentElement) {
    if (!emphasis.has(up.nodeName)) wrappers.unshift(withoutIdentity(up));
  }
  let inner = made;
  for (const wrapper of wrappers) {
    inner.appendChild(wrapper);
    inner = wrapper;
  }
  if (text === '') inner.appendChild(made.ownerDocument.createElement('br'));
  else inner.textContent = text;
  return made;
}

/** Climbs out of links and emphasis, so that new words beside the node do not take part in them. */
function clearOfEmphasis(node: Node, block: Element): Node {
  let clear = node;
  for (let up = node.parentElement; up && up !== block; up = up.parentElement) if (emphasis.has(up.nodeName)) clear = up;
  return clear;
}

function putBefore(line: HtmlLine, lines: HtmlLine[], text: string, spaced: boolean): void {
  if (fillsBlock(line, lines)) {
    line.block.before(blockLike(line, text), ...(spaced ? [blockLike(line, '')] : []));
    return;
  }
  const first = line.nodes[0] ?? line.ending;
  if (!first) return;
  const page = line.block.ownerDocument;
  const spot = clearOfEmphasis(first, line.block) as ChildNode;
  spot.before(page.createTextNode(text), page.createElement('br'), ...(spaced ? [page.createElement('br')] : []));
}

function putAfter(line: HtmlLine, lines: HtmlLine[], text: string, spaced: boolean): void {
  if (fillsBlock(line, lines)) {
    line.block.after(...(spaced ? [blockLike(line, '')] : []), blockLike(line, text));
    return;
  }
  const page = line.block.ownerDocument;
  const gap = spaced ? [page.createElement('br')] : [];
  if (line.ending) {
    (line.ending as ChildNode).after(...gap, page.createTextNode(text), page.createElement('br'));
    return;
  }
  const last = line.nodes[line.nodes.length - 1];
  if (last) (clearOfEmphasis(last, line.block) as ChildNode).after(page.createElement('br'), ...gap, page.createTextNode(text));
}

/**
 * Puts a line of its own into a body, in the lettering of the line beside it; nothing else changes.
 * @param html body as Outlook gave it
 * @param text one line of plain text
 * @param read takes the plain text of the body apart
 */
export function insertLine(html: string, at: LinePlace, text: string, read: ReadSections): string {
  const page = openPage(html);
  const lines = linesOf(page.body);
  const words = lines.map((line) => (line.quoted ? `> ${line.words}` : line.words));
  const whole = textOf(lines);
  const sections = read(whole.text);
  const own = ownLines(words, whole.starts, sections, (index) => lines[index]?.quoted ?? false);
  if (own.indexOf(true) < 0) {
    // Nothing of the writer's own yet: a paragraph above the thread, outside any quotation.
    const line = page.body.ownerDocument.createElement('p');
    line.textContent = text;
    let spot: Node | null = lines.find((each) => each.words !== '')?.nodes[0] ?? null;
    while (spot && spot.parentNode && spot.parentNode !== page.body) spot = spot.parentNode;
    page.body.insertBefore(line, spot ?? page.body.firstChild);
    return page.toHtml();
  }
  const place = placeFor(at, words, whole.starts, sections, own);
  const beside = lines[place.line];
  if (beside && place.side === 'before') putBefore(beside, lines, text, place.spaced);
  else if (beside) putAfter(beside, lines, text, place.spaced);
  return page.toHtml();
}

interface Letter {
  node: Text;
  at: number;
}

/** The words of a line letter by letter, white space run together, with the place of each in its text node. */
function lettersOf(line: HtmlLine): { words: string; letters: Letter[] } {
  let words = '';
  const letters: Letter[] = [];
  for (const node of line.nodes) {
    for (let at = 0; at < node.data.length; at += 1) {
      const letter = plainWords(node.data.charAt(at));
      if (letter === '' || (letter === ' ' && words.endsWith(' '))) continue;
      words += letter;
      letters.push({ node, at });
    }
  }
  return { words, letters };
}

function countOf(words: string, find: string): number[] {
  const found: number[] = [];
  for (let at = words.indexOf(find); at >= 0; at = words.indexOf(find, at + 1)) found.push(at);
  return found;
}

/**
 * Replaces words in the writer's own part, only where they stand there exactly once and within one line.
 * @throws HostError where they stand there not at all or more than once
 */
export function replaceText(html: string, find: string, text: string, read: ReadSections): string {
  const page = openPage(html);
  const lines = linesOf(page.body);
  const words = lines.map((line) => (line.quoted ? `> ${line.words}` : line.words));
  const whole = textOf(lines);
  const own = ownLines(words, whole.starts, read(whole.text), (index) => lines[index]?.quoted ?? false);
  const sought = plainWords(find).trim();
  const hits = lines.flatMap((line, index) => {
    if (!own[index] || sought === '') return [];
    const spelt = lettersOf(line);
    return countOf(spelt.words, sought).map((at) => spelt.letters.slice(at, at + sought.length));
  });
  const [hit] = hits;
  if (!hit || hits.length > 1) throw notOnce(find, hits.length);
  replaceLetters(hit, text);
  return page.toHtml();
}

export function notOnce(find: string, count: number): HostError {
  const short = find.length > 60 ? `${find.slice(0, 57)}…` : find;
  return count === 0
    ? new HostError(`The words “${short}” no longer stand in your part of the message.`, 'Check the message again.')
    : new HostError(`The words “${short}” stand more than once in your part of the message.`, 'Change the right one by hand.');
}

function replaceLetters(hit: Letter[], text: string): void {
  const first = hit[0];
  if (!first) return;
  const nodes = [...new Set(hit.map((letter) => letter.node))];
  const last = nodes[nodes.length - 1];
  for (const node of nodes) {
    const places = hit.filter((letter) => letter.node === node).map((letter) => letter.at);
    // White space that the page runs together has no letter of its own, hence whole nodes on the way.
    const start = node === first.node ? Math.min(...places) : 0;
    const end = node === last ? Math.max(...places) + 1 : node.data.length;
    node.data = node.data.slice(0, start) + (node === first.node ? text : '') + node.data.slice(end);
  }
}

/**
 * Takes out a line that stands exactly once in a body, with a blank line after it where the block before is
 * blank too. Undoes `insertLine` in a body that has changed since.
 * @throws HostError where it stands there not at all or more than once
 */
export function removeLine(html: string, text: string): string {
  const page = openPage(html);
  const lines = linesOf(page.body);
  const sought = plainWords(text).trim();
  const hits = lines.map((line, index) => (!line.quoted && line.words === sought ? index : -1)).filter((index) => index >= 0);
  const [hit] = hits;
  if (hit === undefined || hits.length > 1) throw notOnce(text, hits.length);
  const gone = [lines[hit]];
  const after = lines[hit + 1];
  if (after && after.words === '' && !after.quoted && (hit === 0 || lines[hit - 1]?.words === '')) gone.push(after);
  for (const line of gone) {
    if (!line) continue;
    if (fillsBlock(line, lines)) {
      line.block.remove();
      continue;
    }
    if (line.ending) line.ending.remove();
    else if (line !== after) (lines[hit - 1]?.ending as Element | null | undefined)?.remove();
    for (const node of line.nodes) node.remove();
  }
  return page.toHtml();
}

/**
 * Takes pictures out of a body.
 * @param named says of a picture's source, `cid:…` or an address, whether it is one of them
 * @throws HostError where there is none
 */
export function removePictures(html: string, named: (source: string) => boolean): string {
  const page = openPage(html);
  const pictures = Array.from(page.body.querySelectorAll('img')).filter((each) => named((each.getAttribute('src') ?? '').trim()));
  if (pictures.length === 0) throw new HostError('The picture no longer stands in the message.', 'Check the message again.');
  for (const picture of pictures) picture.remove();
  return page.toHtml();
}
