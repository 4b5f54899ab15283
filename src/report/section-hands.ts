import type { WordDocument } from '../item/word-document';
import { alignedKeys } from './alignment';
import { versionLines, type VersionLine } from './lines';
import { bareText, keyOf } from './plain-text';
import type { Outline, Section } from './report';
import { trackedBlocks } from './tracked-text';

/** How many letters of one section somebody put in or struck out. */
export interface HandShare {
  /** As the document names them; '' where it does not. */
  author: string;
  letters: number;
}

/** One section with how much of it is whose doing. All counts are characters, spaces included. */
export interface TouchedSection {
  section: Section;
  /** As it lies in the file: what stands there and what is struck out. */
  letters: number;
  /** Most first. */
  hands: HandShare[];
  /** What differs from the earlier version without a tracked change. */
  untracked: number;
}

/** Paragraphs longer than this are compared as a whole: a hundred pages without a break are no paragraph. */
const mostWords = 4000;

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}


/** Counts letters under the paragraph that they belong to. */
type Count = (paragraph: number, letters: number) => void;

/** What differs between stretches of lines that have no equal between them; what is gone counts where its neighbours stand. */
function countStretch(before: VersionLine[], after: VersionLine[], at: number, count: Count): void {
  const gone: string[] = [];
  for (const { text } of before) for (const word of wordsOf(bareText(text))) gone.push(word);
  const come: { word: string; index: number }[] = [];
  for (const { text, index } of after) for (const word of wordsOf(bareText(text))) come.push({ word, index });
  const matches = gone.length <= mostWords && come.length <= mostWords ? alignedKeys(gone, come.map(({ word }) => word)) : gone.map(() => -1);
  const kept = new Set(matches);
  let place = after[0] ? after[0].index : at;
  gone.forEach((word, index) => {
    const match = matches[index] as number;
    if (match >= 0) place = (come[match] as { index: number }).index;
    else count(place, word.length + 1);
  });
  come.forEach(({ word, index }, position) => {
    if (!kept.has(position)) count(index, word.length + 1);
  });
}

function countUntracked(document: WordDocument, baseline: WordDocument, count: Count): void {
  const before = versionLines(baseline.paragraphs, 'accepted');
  const after = versionLines(document.paragraphs, 'original');
  const matches = alignedKeys(before.map(({ text }) => keyOf(bareText(text))), after.map(({ text }) => keyOf(bareText(text))));
  let from = 0;
  let to = 0;
  const stretch = (b: number, a: number): void => {
    const near = after[to] ?? after[to - 1];
    if (from < b || to < a) countStretch(before.slice(from, b), after.slice(to, a), near ? near.index : 0, count);
    from = b + 1;
    to = a + 1;
  };
  matches.forEach((match, index) => {
    if (match >= 0) stretch(index, match);
  });
  stretch(before.length, after.length);
}

/** The section in which each paragraph stands. */
function sectionsByParagraph({ sections }: Outline): (number | undefined)[] {
  const places: (number | undefined)[] = [];
  sections.forEach((section, index) => {
    if (section.headingIndex >= 0) places[section.headingIndex] = index;
    for (const passage of section.passages) if (places[passage.index] === undefined) places[passage.index] = index;
  });
  return places;
}

/**
 * How much of each section is whose doing, in the order of the report: by its tracked changes and, where there is an
 * earlier version, by what differs from it untracked. The cost grows in a straight line with the document.
 * @param baseline the earlier version that the author stands by
 */
export function touchedSections(document: WordDocument, outline: Outline, baseline: WordDocument | null = null): TouchedSection[] {
  const places = sectionsByParagraph(outline);
  const counts = outline.sections.map((section) => ({ section, letters: 0, hands: new Map<string, number>(), untracked: 0 }));
  const at = (paragraph: number): (typeof counts)[0] | undefined => counts[places[paragraph] ?? -1];
  for (const { segments, marks } of trackedBlocks(document)) {
    for (const segment of segments) {
      const count = at(segment.paragraph);
      if (!count || marks.has(segment) || (!segment.accepted && !segment.original)) continue;
      count.letters += segment.text.length;
      const change = segment.accepted === segment.original ? null : segment.inserted ?? segment.struck;
      if (change) count.hands.set(change.author, (count.hands.get(change.author) ?? 0) + segment.text.length);
    }
  }
  if (baseline) {
    countUntracked(document, baseline, (paragraph, letters) => {
      const count = at(paragraph);
      if (count) count.untracked += letters;
    });
  }
  return counts.map(({ section, letters, hands, untracked }) => {
    const shares: HandShare[] = [];
    hands.forEach((sum, author) => shares.push({ author, letters: sum }));
    shares.sort((one, other) => other.letters - one.letters);
    return { section, letters, hands: shares, untracked };
  });
}
