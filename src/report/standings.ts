import type { WordParagraph } from '../item/word-document';
import { keyOf } from './plain-text';
import type { Outline, Section } from './report';
import { typedNumber } from './typed-numbers';

/** Where a paragraph of one version stands. */
export interface Standing {
  section: Section;
  number: string;
  /** It counts as the author's professional view. */
  judged: boolean;
  /** It is a heading, or a cell for a number: nothing is said there. */
  heading: boolean;
}

/** The cell before a row's words that holds only their number. */
export function isNumberCell({ cell, accepted, original }: WordParagraph): boolean {
  if (!cell || cell.column > 0) return false;
  return [accepted, original].every((text) => text.trim() === '' || typedNumber(text.trim()).end >= text.trim().length);
}

/** A paragraph without words in either version may have held an addition that is gone again: its own words will tell. */
function mayHold({ kind }: Section, { accepted, original, cell }: WordParagraph): boolean {
  const nobodys = kind === 'head' || kind === 'contact' || kind === 'consultation';
  return !nobodys && accepted.trim() === '' && original.trim() === '' && (!cell || cell.column > 0);
}

/** Where each paragraph stands, by its index; undefined for what is in no section. */
export function standingsOf(outline: Outline): (Standing | undefined)[] {
  const standings: (Standing | undefined)[] = [];
  for (const section of outline.sections) {
    if (section.headingIndex >= 0) standings[section.headingIndex] = { section, number: section.number, judged: false, heading: true };
    for (const { index, number, judgement, paragraph } of section.passages) {
      const known = standings[index];
      if (known && !known.heading && (known.judged || !judgement)) continue;
      standings[index] = { section, number, judged: judgement || mayHold(section, paragraph), heading: isNumberCell(paragraph) };
    }
  }
  return standings;
}

/** What says something at a place: its own standing, that of a heading over judgement as judged, or null for a number and the like. */
export function speaking(standing: Standing | undefined): Standing | null {
  if (!standing) return null;
  if (!standing.heading) return standing;
  const { section } = standing;
  return section.judgement && section.headingIndex >= 0 && standing.number === section.number && !standing.judged ? { ...standing, judged: true } : null;
}

/** A name for a section that stays the same where its number changes. */
export function sectionKey(section: Section): string {
  return section.heading === '' ? section.kind : keyOf(section.heading);
}

/** Finds the section of an outline that another version's section has become; that section itself where there is none. */
export function sectionFinder(outline: Outline): (section: Section) => Section {
  const own = new Set(outline.sections);
  const named = new Map<string, Section>();
  for (const section of outline.sections) {
    const key = sectionKey(section);
    if (!named.has(key)) named.set(key, section);
  }
  return (section) => (own.has(section) ? section : named.get(sectionKey(section)) ?? section);
}
