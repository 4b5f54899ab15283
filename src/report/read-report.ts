import type { Seal } from '../item/seal';
import type { WordDocument } from '../item/word-document';
import { compareLines, lineOf, type Line } from './aligned-paragraphs';
import { ChangeBook } from './change-book';
import { versionLines, versionOf, type Version } from './lines';
import { settledPairs } from './moves';
import { comparedNotes, trackedNotes } from './notes';
import { readOutline } from './outline';
import type { Report } from './report';
import { confirmed, sealedLines, standingSeal } from './sealed-lines';
import { standingsOf, type Standing } from './standings';
import { struckAdditions } from './struck-additions';
import { compareTracked, sideOf } from './tracked-pairs';
import { moveFinder } from './touched';
import { trackedBlocks } from './tracked-text';

function linesOf(document: WordDocument, version: Version, standings: (Standing | undefined)[]): Line[] {
  return versionLines(document.paragraphs, version).map(({ text, index }) => lineOf(text, index, standings[index])).filter((line) => line !== null);
}

/**
 * Reads a report: its sections, its authors, and every change of meaning in its judgement.
 * @param baseline the earlier version that the author stands by; its own tracked changes count as accepted
 * @param seals the author's marks, oldest first; the last one that was not altered counts
 */
export function readReport(document: WordDocument, baseline: WordDocument | null = null, seals: Seal[] = []): Report {
  const outline = readOutline(document);
  const tracked = document.changes.length > 0;
  const originalOutline = tracked ? readOutline(versionOf(document, 'original')) : outline;
  const accepted = standingsOf(outline);
  const original = tracked ? standingsOf(originalOutline) : accepted;
  const book = new ChangeBook(outline, confirmed(seals));
  if (tracked) {
    const blocks = trackedBlocks(document);
    const [from, to] = [sideOf('original', original), sideOf('accepted', accepted)];
    for (const pair of settledPairs(compareTracked(blocks, from, to), moveFinder(from, to))) book.tracked(pair, from, to);
    for (const addition of struckAdditions(blocks, to)) book.struckAddition(addition);
    trackedNotes(document, original, accepted, book);
  }
  const seal = standingSeal(seals);
  const current = seal || baseline ? linesOf(document, 'original', original) : [];
  if (seal) for (const pair of settledPairs(compareLines(sealedLines(seal, originalOutline), current), () => '')) book.untracked(pair, 'seal');
  if (baseline) {
    const earlier = versionOf(baseline, 'accepted');
    const stood = standingsOf(readOutline(earlier));
    const before = linesOf(earlier, 'accepted', stood);
    for (const pair of settledPairs(compareLines(before, current), () => '')) book.untracked(pair, 'baseline');
    comparedNotes(baseline, stood, document, original, book);
  }
  return { document, outline, changes: book.changes() };
}
