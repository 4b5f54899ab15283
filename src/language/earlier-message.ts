import { lineOf, linesOf, type Line } from './body-lines';
import { quoteFollows, readAttribution, readHeaderBlock, readMarker, type Head } from './header-block';
import { readNotesHead } from './notes-head';

/** One message of a body as its lines lie in the thread; the writer's own is the first. */
export interface Part {
  head: Head | null;
  style: 'own' | 'reply' | 'forward' | 'quoted';
  /** How often its words are quoted with >. */
  quoting: number;
  /** 0 for the writer's own, 1 for what they answer, and so on. */
  depth: number;
  /** Where its head begins; for a bare quotation, its first line. */
  start: number;
  lines: Line[];
}

/** A head may stand this many lines below the line that announces it. */
const announced = 4;

interface Found {
  head: Head | null;
  style: 'reply' | 'forward';
  /** How deep the head itself is quoted. */
  at: number;
  /** How deep the message's words are quoted. */
  quoting: number;
  next: number;
}

const noHead = (next: number): Head => ({ from: null, to: [], cc: [], subject: '', date: '', next });

/** Reads what begins at line `index`, if an earlier message begins there. */
function beginning(text: string, lines: Line[], index: number): Found | null {
  const line = lines[index];
  if (!line || line.words.length < 5) return null;
  const first = line.words.charAt(0);
  const marker = '-_=*BbSs'.indexOf(first) >= 0 ? readMarker(line.words) : null;
  if (marker) {
    let next = index + 1;
    while (next < lines.length && next <= index + announced && lines[next]?.words === '') next += 1;
    const block = readHeaderBlock(text, lines, next, marker !== 'rule') ?? readNotesHead(text, lines, next);
    const deep = lines[next]?.depth ?? line.depth;
    if (block && deep >= line.depth) return { head: block, style: marker === 'forward' ? 'forward' : 'reply', at: line.depth, quoting: after(lines, block.next, deep), next: block.next };
    if (marker !== 'rule') return { head: noHead(index + 1), style: marker, at: line.depth, quoting: after(lines, index + 1, line.depth), next: index + 1 };
    return null;
  }
  const block = readHeaderBlock(text, lines, index, false);
  if (block) return { head: block, style: 'reply', at: line.depth, quoting: after(lines, block.next, line.depth), next: block.next };
  const notes = toFollows(lines, index) ? readNotesHead(text, lines, index) : null;
  if (notes) return { head: notes, style: 'reply', at: line.depth, quoting: after(lines, notes.next, line.depth), next: notes.next };
  const attribution = line.words.indexOf('rote:') >= 0 || line.words.startsWith('On ') || line.words.startsWith('At ') ? readAttribution(lines, index) : null;
  if (!attribution) return null;
  const quoting = attribution.rest === undefined ? after(lines, attribution.next, line.depth) : line.depth;
  return { head: attribution, style: 'reply', at: line.depth, quoting, next: attribution.next };
}

/** Whether one of the next lines begins "To:", as under a head without a From. */
function toFollows(lines: Line[], index: number): boolean {
  for (let next = index + 1; next <= index + announced; next += 1) {
    const words = lines[next]?.words;
    if (words && (words.startsWith('To:') || words.startsWith('TO:'))) return true;
  }
  return false;
}

function after(lines: Line[], next: number, depth: number): number {
  return quoteFollows(lines, next, depth) ? depth + 1 : depth;
}

/** Says which message each line belongs to, in one walk down the body. */
class Thread {
  readonly parts: Part[];
  /** The message now speaking at each depth of quoting. */
  private readonly open: Array<Part | undefined>;

  constructor() {
    const own: Part = { head: null, style: 'own', quoting: 0, depth: 0, start: 0, lines: [] };
    this.parts = [own];
    this.open = [own];
  }

  private speaker(quoting: number): Part {
    for (let level = Math.min(quoting, this.open.length - 1); level >= 0; level -= 1) {
      const part = this.open[level];
      if (part) return part;
    }
    return this.parts[0] as Part;
  }

  begin(found: Found, start: number): Part {
    const above = this.speaker(found.at);
    const part: Part = { head: found.head, style: found.style, quoting: found.quoting, depth: above.depth + 1, start, lines: [] };
    this.open.length = Math.min(this.open.length, Math.max(found.quoting, found.at + 1));
    this.open[found.quoting] = part;
    this.parts.push(part);
    return part;
  }

  add(line: Line): void {
    const part = this.open[line.depth];
    if (part) {
      part.lines.push(line);
      return;
    }
    const above = this.speaker(line.depth);
    if (line.words === '') {
      above.lines.push(line);
      return;
    }
    const quoted: Part = { head: null, style: 'quoted', quoting: line.depth, depth: above.depth + line.depth - above.quoting, start: line.start, lines: [line] };
    this.open[line.depth] = quoted;
    this.parts.push(quoted);
  }
}

/** Nobody quotes deeper than this; deeper lines count as this deep. */
const deepest = 50;

/**
 * Parts a body into the messages of its thread: one pass over its lines.
 * @param text the whole body
 * @returns the writer's own part first, the others as they stand
 */
export function partsOf(text: string): Part[] {
  const lines = linesOf(text);
  for (const line of lines) if (line.depth > deepest) line.depth = deepest;
  const thread = new Thread();
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    const found = beginning(text, lines, index);
    if (!found) {
      thread.add(line);
      index += 1;
      continue;
    }
    const part = thread.begin(found, line.from);
    const rest = found.head?.rest;
    if (rest !== undefined) part.lines.push(lineOf(text, rest, lines[found.next - 1]?.end ?? rest, found.next - 1, line.depth));
    index = found.next;
  }
  return thread.parts;
}
