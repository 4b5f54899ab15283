import type { Version } from './lines';
import { sentencePairs } from './sentence-pairs';
import { speaking, type Standing } from './standings';
import { keysOf, statementsOf, type Comparison, type Gap, type Statement } from './statements';
import type { Block, Segment } from './tracked-text';

/** Where the paragraphs of one version stand. */
type Standings = (Standing | undefined)[];

/** The sentences of a block in one version, line by line. */
function blockStatements(block: Block, version: (segment: Segment) => boolean, standings: Standings, firstLine: number): Statement[] {
  const shown = block.segments.filter(version);
  const text = shown.map((segment) => segment.text).join('');
  const statements: Statement[] = [];
  let start = 0;
  let at = 0;
  let line = firstLine;
  let first = -1;
  const endLine = (end: number, index: number): void => {
    const standing = speaking(standings[index] ?? standings[first]);
    if (standing && end > start) {
      for (const statement of statementsOf(text, { start, end, index: standings[index] ? index : first, line, standing }, block)) statements.push(statement);
    }
    line++;
    first = -1;
  };
  for (const segment of shown) {
    if (first < 0) first = segment.paragraph;
    if (segment.text === '\n' && isMark(segment, block)) {
      endLine(at, segment.paragraph);
      start = at + 1;
    }
    at += segment.text.length;
  }
  if (at > start) endLine(at, (shown[shown.length - 1] as Segment).paragraph);
  return statements;
}

const isMark = (segment: Segment, block: Block): boolean => block.marks.has(segment);

const lettered = /[a-z0-9\u00c0-\u024f]/i;

/** For each sentence of either version the first sentence before it that it shares words with, as one tree. */
class Kinship {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, at) => at);
  }

  root(at: number): number {
    let top = at;
    while (this.parents[top] !== top) top = this.parents[top] as number;
    for (let low = at; low !== top;) {
      const next = this.parents[low] as number;
      this.parents[low] = top;
      low = next;
    }
    return top;
  }

  join(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}

/** Joins the sentences of both versions that share kept words. Both lists are in the order of the text. */
function kinship(block: Block, from: (segment: Segment) => boolean, to: (segment: Segment) => boolean, before: Statement[], after: Statement[]): Kinship {
  const kin = new Kinship(before.length + after.length);
  let [o, a, b, c] = [0, 0, 0, 0];
  for (const segment of block.segments) {
    const { length } = segment.text;
    if (from(segment) && to(segment)) {
      for (let at = 0; at < length;) {
        while (b < before.length && (before[b]?.run?.end ?? 0) <= o + at) b++;
        while (c < after.length && (after[c]?.run?.end ?? 0) <= a + at) c++;
        const one = before[b]?.run;
        const other = after[c]?.run;
        if (!one || !other) break;
        const start = Math.max(at, one.start - o, other.start - a);
        const end = Math.min(length, one.end - o, other.end - a);
        if (start < end && lettered.test(segment.text.slice(start, end))) kin.join(b, before.length + c);
        at = Math.max(at + 1, Math.min(one.end - o, other.end - a));
      }
    }
    if (from(segment)) o += length;
    if (to(segment)) a += length;
  }
  return kin;
}

/** Sentences of one block, in order: those that share words held against each other, and the gaps between them. */
function compareBlock(before: Statement[], after: Statement[], kin: Kinship, into: Comparison, open: Gap): Gap {
  const partners = new Map<number, { before: Statement[]; after: Statement[] }>();
  const family = (at: number): { before: Statement[]; after: Statement[] } => {
    const root = kin.root(at);
    let found = partners.get(root);
    if (!found) partners.set(root, found = { before: [], after: [] });
    return found;
  };
  before.forEach((statement, at) => family(at).before.push(statement));
  after.forEach((statement, at) => family(before.length + at).after.push(statement));
  let gap = open;
  let c = 0;
  const close = (): void => {
    if (gap.before.length + gap.after.length > 0) into.gaps.push(gap);
    gap = { before: [], after: [], at: 0 };
  };
  const done = new Set<unknown>();
  const alone = (until: Statement | undefined): void => {
    for (; c < after.length && after[c] !== until; c++) {
      const own = family(before.length + c);
      if (own.before.length === 0) gap.after.push(after[c] as Statement);
    }
  };
  before.forEach((statement, at) => {
    const own = family(at);
    if (own.after.length === 0) {
      gap.before.push(statement);
      return;
    }
    if (done.has(own)) return;
    done.add(own);
    alone(own.after[0]);
    close();
    if (keysOf(own.before) !== keysOf(own.after)) sentencePairs(own.before, own.after, true, (own.after[0] as Statement).index, into);
  });
  alone(undefined);
  return gap;
}

/** What two versions of a tracked text have in common and where they differ, by the changes themselves. */
export function compareTracked(blocks: Block[], one: Side, other: Side): Comparison {
  const into: Comparison = { pairs: [], gaps: [] };
  let gap: Gap = { before: [], after: [], at: 0 };
  let line = 0;
  for (const block of blocks) {
    line += block.marks.size + 1;
    if (!block.changed) {
      if (block.segments.length > 1 && gap.before.length + gap.after.length > 0) {
        into.gaps.push(gap);
        gap = { before: [], after: [], at: 0 };
      }
      continue;
    }
    const before = blockStatements(block, one.shows, one.standings, line);
    const after = blockStatements(block, other.shows, other.standings, line);
    gap = compareBlock(before, after, kinship(block, one.shows, other.shows, before, after), into, gap);
  }
  if (gap.before.length + gap.after.length > 0) into.gaps.push(gap);
  return into;
}

/** One version of a tracked text. */
export interface Side {
  shows: (segment: Segment) => boolean;
  standings: Standings;
}

/** The version of that name. */
export function sideOf(version: Version, standings: Standings): Side {
  return { shows: (segment) => segment[version], standings };
}
