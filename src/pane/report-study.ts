import type { Directory } from '../directory/directory';
import { authorsOf, handOf, type HandKind } from '../engine/hands';
import type { Item } from '../item/item';
import type { WordDocument } from '../item/word-document';
import { readOutline } from '../report/outline';
import type { Report, Section } from '../report/report';
import { touchedSections, type TouchedSection } from '../report/section-hands';
import { checkSeals, judgementOf, type Judgement } from '../seal/judgement';
import type { SealComparison } from '../seal/seal-state';
import type { Touch } from './touches';

/** One section of the picture. Plain data, so that another thread may make it. */
export interface StudiedSection {
  heading: string;
  number: string;
  /** It holds the author's professional view. */
  judgement: boolean;
  letters: number;
  /** Letters by whose hand they are; what is missing is nobody's. */
  touched: Partial<Record<Touch, number>>;
  /** Who is meant by each, as the pane names them. */
  names: Partial<Record<Touch, string[]>>;
  /** Words to look for in the document, and where they stand in the item's text. */
  find: { text: string; start?: number; end?: number };
}

/** What the pane shows of a report beside its findings. */
export interface ReportStudy {
  sections: StudiedSection[];
  /** Whom the report names as its authors. */
  authors: string[];
  /** What a seal would cover. */
  judgement: Judgement;
  /** What its seals show, or why that could not be found out. */
  seals: SealComparison | { fault: string };
}

const touchOf: Record<HandKind, Touch> = { author: 'author', member: 'member', 'line-manager': 'officer', officer: 'officer', shared: 'unknown', unknown: 'unknown', unnamed: 'unknown' };

/** Words at the start of a passage are enough to find it by. */
const mostFind = 80;

function findWords({ headingIndex, passages }: Section, { paragraphs }: WordDocument, text: string): StudiedSection['find'] {
  const index = headingIndex >= 0 ? headingIndex : passages.find(({ paragraph }) => paragraph.accepted.trim() !== '')?.index ?? -1;
  const words = (paragraphs[index]?.accepted ?? '').trim();
  if (words === '') return { text: '' };
  const short = words.length <= mostFind ? words : words.slice(0, words.lastIndexOf(' ', mostFind) > 0 ? words.lastIndexOf(' ', mostFind) : mostFind);
  // Headings come again in appendices: the place tells which one is meant.
  let earlier = paragraphs.slice(0, index).filter(({ accepted }) => accepted.trim() === words).length;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole = (at === 0 || text.charAt(at - 1) === '\n') && (at + words.length === text.length || text.charAt(at + words.length) === '\n');
    if (whole && earlier-- === 0) return { text: short, start: at, end: at + short.length };
  }
  return { text: short };
}

function studied(touched: TouchedSection, report: Report, directory: Directory, text: string): StudiedSection {
  const { section, letters, hands, untracked } = touched;
  const sums: StudiedSection['touched'] = {};
  const names: StudiedSection['names'] = {};
  for (const { author, letters: count } of hands) {
    const hand = handOf(author, report, directory);
    const touch = touchOf[hand.kind];
    sums[touch] = (sums[touch] ?? 0) + count;
    const known = (names[touch] ??= []);
    if (!known.includes(hand.name)) known.push(hand.name);
  }
  if (untracked > 0) sums.untracked = untracked;
  return {
    heading: section.heading, number: section.number, letters, touched: sums, names,
    judgement: section.judgement || section.passages.some((passage) => passage.judgement),
    find: findWords(section, report.document, text),
  };
}

async function sealsOf(document: WordDocument): Promise<ReportStudy['seals']> {
  try {
    return (await checkSeals(document)).comparison;
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : 'The seals could not be checked on this device.' };
  }
}

/**
 * What a report shows beside its findings: who touched which section, what a seal covers, what its seals say.
 * @returns null where the item comes with no Word document
 */
export async function studyReport(item: Item, directory: Directory): Promise<ReportStudy | null> {
  const { document, baseline = null, text } = item;
  if (!document) return null;
  const outline = readOutline(document);
  const report: Report = { document, outline, changes: [] };
  const sections = touchedSections(document, outline, baseline).filter(({ letters, untracked }) => letters > 0 || untracked > 0);
  return {
    sections: sections.map((each) => studied(each, report, directory, text)),
    authors: authorsOf(report, directory).map(({ name }) => name),
    judgement: judgementOf(document),
    seals: await sealsOf(document),
  };
}
