import type { WordDocument } from '../item/word-document';
import { readOutline } from './outline';
import type { SectionKind } from './report';

/** How far down a letter's greeting or a release's heading may stand, in paragraphs with words. */
const top = 30;

const release = /^(?:\W*)(?:(?:press|media|news) (?:release|statement|notice)|for immediate (?:release|publication)|(?:strictly )?embargoed|embargo:|not for (?:release|publication) before|notes? (?:to|for) editors)\b/i;
const greeting = /^(?:dear|to whom it may concern)\b.{0,80}$/i;
const farewell = /^(?:yours (?:sincerely|faithfully|truly|ever)|(?:kind|best|warm) (?:regards|wishes)|with (?:kind|best) (?:regards|wishes))\b.{0,40}$/i;

/** Sections that reports for a decision have and letters do not. */
const telling: SectionKind[] = ['recommendations', 'reasons', 'options', 'implications', 'risks', 'background', 'consultation', 'conclusions', 'summary'];

/**
 * What a document is, by how it is laid out: a release by its heading, a letter by greeting and farewell, a report
 * by its sections. One that shows none of these is taken for a letter.
 */
export function kindOfDocument(document: WordDocument): 'letter' | 'report' | 'press' {
  const lines = document.paragraphs.map((paragraph) => paragraph.accepted.trim()).filter((line) => line !== '');
  const first = lines.slice(0, top);
  if (first.some((line) => release.test(line)) || lines.slice(-top).some((line) => /^notes? (?:to|for) editors?\b/i.test(line))) return 'press';
  const outline = readOutline(document);
  const kinds = new Set(outline.sections.map((section) => section.kind));
  const sections = telling.filter((kind) => kinds.has(kind)).length;
  const isLetter = first.some((line) => greeting.test(line)) && lines.slice(-top).some((line) => farewell.test(line));
  if (isLetter) return 'letter';
  const named = outline.authors.length + outline.reportOf.length > 0;
  return sections >= 2 || (sections >= 1 && (named || kinds.has('recommendations'))) ? 'report' : 'letter';
}
