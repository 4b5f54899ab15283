import { handsOf } from './hands';
import { settledPairs } from './moves';
import type { Pair } from './statements';
import { compareTracked, type Side } from './tracked-pairs';
import type { Block, Segment } from './tracked-text';
import { piecesOf, rebuilt, type Piece } from './touched';
import type { HandMark } from './report';

/** Words that one put in and another struck out again. */
export interface StruckAddition {
  pair: Pair;
  /** The sentences as they were with the addition; where nothing else was in them, the addition itself. */
  before: string;
  after: string;
  /** What was added and struck out, where the sentence around it still stands; '' where all of it went or was replaced. */
  fragment: string;
  /** Who struck it out first, then who had added it. */
  hands: HandMark[];
}

/** What one added and another struck out; moved words are no addition. */
function isStruckAddition({ inserted, struck }: Segment): boolean {
  return inserted !== null && struck !== null && inserted.author !== struck.author && inserted.move === undefined;
}

/** Words that the one who struck out put in the place of what they struck out: nothing kept stands between. */
function replacements(pieces: Piece[], striker: string): Set<Segment> {
  const found = new Set<Segment>();
  let waiting: Segment[] = [];
  let struck = false;
  for (const { segment } of pieces) {
    if (segment.accepted && segment.original) {
      waiting = [];
      struck = false;
    } else if (isStruckAddition(segment) && segment.struck?.author === striker) {
      struck = true;
      for (const each of waiting) found.add(each);
    } else if (segment.accepted && segment.inserted?.author === striker) {
      if (struck) found.add(segment);
      else waiting.push(segment);
    }
  }
  return found;
}

function additionOf(pair: Pair, pieces: Piece[], striker: string, from: Side): StruckAddition | null {
  const added = pieces.filter(({ segment, text }) => isStruckAddition(segment) && segment.struck?.author === striker && text.trim() !== '');
  if (added.length === 0) return null;
  const changes = added.map(({ segment }) => segment.struck).concat(added.map(({ segment }) => segment.inserted));
  const hands = handsOf(changes.filter((change) => change !== null));
  if (pair.after.length === 0) return { pair, before: rebuilt(pieces, from.shows), after: '', fragment: '', hands };
  const replaced = replacements(pieces, striker);
  const before = rebuilt(pieces, (segment) => from.shows(segment) && !replaced.has(segment));
  const fragment = replaced.size > 0 ? '' : added.map(({ text }) => text).join('').trim();
  return { pair, before, after: rebuilt(pieces, (segment) => segment.accepted), fragment, hands };
}

/** Each addition that somebody else struck out, with what the text around it says without it. */
export function struckAdditions(blocks: Block[], accepted: Side): StruckAddition[] {
  const strikers = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const author of new Set(block.segments.filter(isStruckAddition).map(({ struck }) => struck?.author ?? ''))) {
      strikers.set(author, (strikers.get(author) ?? []).concat(block));
    }
  }
  const found: StruckAddition[] = [];
  strikers.forEach((own, striker) => {
    const from: Side = { ...accepted, shows: (segment) => segment.accepted || (isStruckAddition(segment) && segment.struck?.author === striker) };
    for (const pair of settledPairs(compareTracked(own, from, accepted), () => '')) {
      const addition = pair.moved ? null : additionOf(pair, piecesOf(pair.before, pair.after, from, accepted), striker, from);
      if (addition) found.push(addition);
    }
  });
  return found;
}
