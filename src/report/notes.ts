import type { WordDocument, WordParagraph } from '../item/word-document';
import { compareLines, lineOf, type Line } from './aligned-paragraphs';
import type { ChangeBook } from './change-book';
import { versionLines, type Version } from './lines';
import { settledPairs } from './moves';
import type { Standing } from './standings';
import type { Pair } from './statements';
import { moveFinder } from './touched';
import { compareTracked, sideOf } from './tracked-pairs';
import { trackedBlocks } from './tracked-text';

type Standings = (Standing | undefined)[];

/** Keeps the flows of endnotes apart from those of footnotes. */
const apart = 1e6;

const kindOf = ({ noteOf }: WordParagraph): string => noteOf?.story ?? '';

/** The notes that the body names, as the body of a document of their own with their own changes. */
function notesOf(document: WordDocument): WordDocument {
  const [feet, ends] = ['footnote', 'endnote'].map((kind) => document.notes.filter((note) => kindOf(note) === kind));
  const paragraphs = [...(feet ?? []), ...(ends ?? []).map((note) => ({ ...note, flow: note.flow + apart }))];
  const from = (story: string): number => (story === 'endnote' ? (feet ?? []).length : 0);
  const changes = document.changes.filter(({ place }) => place.story === 'footnote' || place.story === 'endnote')
    .map((change) => ({ ...change, place: { ...change.place, story: 'body' as const, paragraph: change.place.paragraph + from(change.place.story) } }))
    .filter(({ place }) => place.paragraph < paragraphs.length);
  return { ...document, paragraphs, changes };
}

/** A note is judgement where the paragraph that names it is. */
function standingsIn(notes: WordDocument, body: Standings): Standings {
  return notes.paragraphs.map(({ noteOf }) => {
    const standing = noteOf ? body[noteOf.paragraph] : undefined;
    return standing && !standing.heading ? standing : undefined;
  });
}

function inPlace(pair: Pair, notes: WordDocument): Pair {
  const { index } = (pair.after[0] ?? pair.before[0]) as { index: number };
  return { ...pair, at: notes.paragraphs[index]?.noteOf?.paragraph ?? pair.at };
}

/** Takes the tracked changes of footnotes and endnotes into the book. */
export function trackedNotes(document: WordDocument, original: Standings, accepted: Standings, book: ChangeBook): void {
  const notes = notesOf(document);
  if (notes.changes.length === 0) return;
  const [from, to] = [sideOf('original', standingsIn(notes, original)), sideOf('accepted', standingsIn(notes, accepted))];
  for (const pair of settledPairs(compareTracked(trackedBlocks(notes), from, to), moveFinder(from, to))) book.tracked(inPlace(pair, notes), from, to);
}

function linesIn(notes: WordDocument, version: Version, body: Standings): Line[] {
  const standings = standingsIn(notes, body);
  return versionLines(notes.paragraphs, version).map(({ text, index }) => lineOf(text, index, standings[index])).filter((line) => line !== null);
}

/** Holds the notes of a document, its changes rejected, against those of an earlier version, its changes accepted. */
export function comparedNotes(earlier: WordDocument, before: Standings, document: WordDocument, now: Standings, book: ChangeBook): void {
  const [old, notes] = [notesOf(earlier), notesOf(document)];
  // Not every reader tells of notes and of what names them: none at all may be none that was read.
  if (old.paragraphs.length === 0 || notes.paragraphs.length === 0) return;
  for (const pair of settledPairs(compareLines(linesIn(old, 'accepted', before), linesIn(notes, 'original', now)), () => '')) book.untracked(inPlace(pair, notes), 'baseline');
}
