import type { WordChange } from '../item/word-document';
import type { HandMark, Meaning } from './report';
import type { Side } from './tracked-pairs';
import type { Segment } from './tracked-text';
import { rebuilt, type Piece } from './touched';

/** More hands than this in one sentence are not told apart. */
const several = 6;

/** A meaning with those whose own changes brought it about. */
export interface Deed {
  meanings: Meaning[];
  hands: HandMark[];
}

/** Each hand once, in the order given, with the last time it was at work. */
export function handsOf(changes: WordChange[]): HandMark[] {
  const hands = new Map<string, HandMark>();
  for (const { author, date } of changes) {
    const known = hands.get(author);
    if (!known) hands.set(author, { author, date });
    else if (date > known.date) known.date = date;
  }
  return Array.from(hands.values());
}

/** The change that took a segment from the one version or put it into the other; null where it is kept. */
function changeOf(segment: Segment, from: Side, to: Side): WordChange | null {
  if (from.shows(segment) === to.shows(segment)) return null;
  return from.shows(segment) ? segment.struck : segment.inserted;
}

/** The changes within a pair: those of spaces only where there are no others, and those that only move where nothing else is done. */
export function changesIn(pieces: Piece[], from: Side, to: Side): WordChange[] {
  const all: Piece[] = pieces.filter(({ segment }) => changeOf(segment, from, to) !== null || isStruckMove(segment));
  const worded = all.filter(({ text }) => text.trim() !== '');
  const changes = (worded.length > 0 ? worded : all).map(({ segment }) => (isStruckMove(segment) ? segment.struck : changeOf(segment, from, to)) as WordChange);
  const edits = changes.filter(({ move }) => move === undefined);
  return edits.length > 0 ? edits : changes;
}

/** Words that were moved here and then struck out. */
const isStruckMove = ({ inserted, struck }: Segment): boolean => inserted?.move !== undefined && struck !== null && struck.move === undefined;

/** Which authors worked on the same words, one striking out and the other filling the gap: each by the first of its group. */
function partners(pieces: Piece[], from: Side, to: Side): Map<string, string> {
  const group = new Map<string, string>();
  const root = (author: string): string => {
    let top = author;
    while ((group.get(top) ?? top) !== top) top = group.get(top) as string;
    return top;
  };
  let cluster = new Map<string, { puts: boolean; strikes: boolean }>();
  const close = (): void => {
    cluster.forEach((one, author) => cluster.forEach((other, another) => {
      if (author !== another && !one.puts && !other.strikes) group.set(root(another), root(author));
    }));
    cluster = new Map();
  };
  for (const { segment } of pieces) {
    const change = changeOf(segment, from, to);
    if (change) {
      const known = cluster.get(change.author) ?? { puts: false, strikes: false };
      known[from.shows(segment) ? 'strikes' : 'puts'] = true;
      cluster.set(change.author, known);
      if (!group.has(change.author)) group.set(change.author, change.author);
    } else if (from.shows(segment)) close();
  }
  close();
  const roots = new Map<string, string>();
  group.forEach((_, author) => roots.set(author, root(author)));
  return roots;
}

/** Those who put a text in or took it out, without those who only mended it on the way. */
export function weightyHands(pieces: Piece[], from: Side, to: Side, judge: (before: string, after: string) => Meaning[]): HandMark[] {
  const changes = changesIn(pieces, from, to);
  const hands = handsOf(changes);
  if (hands.length < 2 || hands.length > several) return hands;
  const [before, after] = [rebuilt(pieces, from.shows), rebuilt(pieces, to.shows)];
  const weighty = hands.filter(({ author }) => {
    const of = (segment: Segment): boolean => changeOf(segment, from, to)?.author === author;
    if (before !== '') return judge(before, rebuilt(pieces, (segment) => from.shows(segment) && !of(segment))).length > 0;
    const without = rebuilt(pieces, (segment) => (to.shows(segment) && !of(segment)) || (segment.inserted !== null && segment.struck?.author === author));
    return judge(without, after).length > 0;
  });
  return weighty.length > 0 ? weighty : hands;
}

/**
 * What each hand did to a pair of sentences: where several were at work, each by its own changes alone, and all
 * together only for what none of them did alone.
 * @param meanings what all changes together mean
 * @param judge what it means that one text became another
 */
export function deedsOf(pieces: Piece[], from: Side, to: Side, meanings: Meaning[], judge: (before: string, after: string) => Meaning[]): Deed[] {
  const changes = changesIn(pieces, from, to);
  const whole = { meanings, hands: handsOf(changes) };
  const groups = partners(pieces, from, to);
  const names = Array.from(new Set(groups.values())).filter((name) => changes.some(({ author }) => groups.get(author) === name));
  if (names.length < 2 || names.length > several || meanings.length === 0) return meanings.length > 0 ? [whole] : [];
  const before = rebuilt(pieces, from.shows);
  const deeds: Deed[] = [];
  const told = new Set<Meaning>();
  for (const name of names) {
    const own = rebuilt(pieces, (segment) => {
      const change = changeOf(segment, from, to);
      return change && groups.get(change.author) !== name ? from.shows(segment) : to.shows(segment);
    });
    const alone = judge(before, own);
    for (const meaning of alone) told.add(meaning);
    if (alone.length > 0) deeds.push({ meanings: alone, hands: handsOf(changes.filter(({ author }) => groups.get(author) === name)) });
  }
  const untold = meanings.filter((meaning) => !told.has(meaning) && meaning !== 'content-changed');
  return deeds.length === 0 ? [whole] : untold.length > 0 ? [...deeds, { ...whole, meanings: untold }] : deeds;
}
