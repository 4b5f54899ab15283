import { bareText } from './plain-text';
import type { Run, Statement } from './statements';
import type { Side } from './tracked-pairs';
import type { Block, Segment } from './tracked-text';

/** The part of a segment that lies within what is looked at. */
export interface Piece {
  segment: Segment;
  text: string;
}

/** Words that went and words that came are read as one stretch where no more segments than these stand between. */
const besides = 4;

/** Where each segment of a block starts in one version. */
type Starts = number[];

const known = new WeakMap<Block, Map<Side, Starts>>();

function startsOf(block: Block, side: Side): Starts {
  const sides = known.get(block) ?? new Map<Side, Starts>();
  known.set(block, sides);
  const found = sides.get(side);
  if (found) return found;
  let at = 0;
  const starts = block.segments.map((segment) => {
    const start = at;
    if (side.shows(segment)) at += segment.text.length;
    return start;
  });
  sides.set(side, starts);
  return starts;
}

/** The last segment that starts at or before an offset. */
function segmentAt(starts: Starts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretches of blocks that sentences take up, each block once. */
function stretches(statements: Statement[]): Run[] {
  const runs: Run[] = [];
  for (const { run } of statements) {
    if (!run) continue;
    const last = runs[runs.length - 1];
    if (last && last.block === run.block) last.end = run.end;
    else runs.push({ ...run });
  }
  return runs;
}

interface Bounds {
  first: number;
  last: number;
}

function boundsOf({ block, start, end }: Run, side: Side): Bounds {
  const starts = startsOf(block, side);
  let first = segmentAt(starts, start);
  // Words that this version does not show start where the next ones do.
  while (first > 0 && starts[first - 1] === start && !side.shows(block.segments[first - 1] as Segment)) first--;
  return { first, last: segmentAt(starts, end - 1) };
}

function clipped({ block, start, end }: Run, at: number, side: Side): string {
  const segment = block.segments[at] as Segment;
  const from = startsOf(block, side)[at] as number;
  return segment.text.slice(Math.max(0, start - from), Math.max(0, end - from));
}

/**
 * The words of a pair of sentences with their history, in the order of the document: kept, struck out, put in, and
 * those between them that are in neither version.
 */
export function piecesOf(before: Statement[], after: Statement[], from: Side, to: Side): Piece[] {
  const [one, ...others] = stretches(before);
  const [other, ...more] = stretches(after);
  const pieces: Piece[] = [];
  const add = (segment: Segment, text: string): void => {
    if (text !== '') pieces.push({ segment, text });
  };
  if (one && other && one.block === other.block && others.length === 0 && more.length === 0) {
    const [b, a] = [boundsOf(one, from), boundsOf(other, to)];
    if (Math.max(b.first, a.first) - Math.min(b.last, a.last) <= besides) {
      for (let at = Math.min(b.first, a.first); at <= Math.max(b.last, a.last); at++) {
        const segment = one.block.segments[at] as Segment;
        if (from.shows(segment)) add(segment, clipped(one, at, from));
        else if (to.shows(segment)) add(segment, clipped(other, at, to));
        else add(segment, segment.text);
      }
      return pieces;
    }
  }
  for (const [runs, side] of [[stretches(before), from], [stretches(after), to]] as const) {
    for (const run of runs) {
      const { first, last } = boundsOf(run, side);
      for (let at = first; at <= last; at++) {
        const segment = run.block.segments[at] as Segment;
        add(segment, side.shows(segment) ? clipped(run, at, side) : segment.inserted && segment.struck ? segment.text : '');
      }
    }
  }
  return pieces;
}

/** A text put together again from its pieces, numbered or not as its first sentence was. */
export function rebuilt(pieces: Piece[], shown: (segment: Segment) => boolean): string {
  const text = pieces.filter(({ segment }) => shown(segment)).map((piece) => piece.text).join('');
  return bareText(text);
}

/** Finds what pairs the halves of the tracked move that a sentence is part of; '' for none. */
export function moveFinder(from: Side, to: Side): (statement: Statement, side: 'before' | 'after') => string {
  return (statement, side) => {
    const pieces = side === 'before' ? piecesOf([statement], [], from, to) : piecesOf([], [statement], from, to);
    for (const { segment } of pieces) {
      const move = side === 'before' ? segment.struck?.move : segment.inserted?.move;
      if (move) return move;
    }
    return '';
  };
}
