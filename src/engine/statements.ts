import type { Section } from '../report/report';
import { quotationsIn, touches } from '../language/quotation-marks';
import { readSentences, type ReadSentence } from '../language/reading';
import type { Span } from '../language/span';
import type { Evidence } from './finding';
import type { Situation } from './context';
import { reportOf } from './report';

/** One sentence of an item, with the section that it stands in where the item is a report. */
export interface Statement {
  sentence: ReadSentence;
  text: string;
  /** Offsets into the item's text. */
  start: number;
  end: number;
  question: boolean;
  section: Section | null;
  /** "Legal implications, 5.2"; '' outside a report. */
  place: string;
  /** The line is the section's heading. */
  heading: boolean;
  /** Which line of the item's text it stands in, counted from 0. */
  line: number;
}

interface Held {
  statements: Statement[];
  quotations: Span[];
}

const held = new WeakMap<Situation['reading'], Held>();

interface Home {
  start: number;
  section: Section;
  number: string;
  heading: boolean;
}

/** Which section each paragraph of a report belongs to, by where the paragraph begins in the item's text. */
function homesOf(situation: Situation): Home[] {
  const report = reportOf(situation);
  if (!report) return [];
  const byParagraph: ({ section: Section; number: string; heading: boolean } | undefined)[] = [];
  for (const section of report.outline.sections) {
    for (const passage of section.passages) byParagraph[passage.index] = { section, number: passage.number, heading: false };
    if (section.headingIndex >= 0 && !byParagraph[section.headingIndex]) byParagraph[section.headingIndex] = { section, number: section.number, heading: true };
  }
  const homes: Home[] = [];
  let from = 0;
  report.document.paragraphs.forEach((paragraph, index) => {
    const words = paragraph.accepted;
    const at = words.trim() === '' ? -1 : situation.item.text.indexOf(words, from);
    if (at < 0) return;
    from = at + words.length;
    const home = byParagraph[index];
    if (home) homes.push({ start: at, ...home });
  });
  return homes;
}

function placeOf(home: Home): string {
  const heading = home.section.heading || home.section.number;
  return home.number && heading ? `${heading}, ${home.number}` : heading || home.number;
}

function readDocument(situation: Situation): Statement[] {
  const { text } = situation.item;
  const homes = homesOf(situation);
  const found: Statement[] = [];
  let next = 0;
  let home: Home | null = null;
  let line = 0;
  for (let start = 0; start <= text.length; line++) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    while (next < homes.length && (homes[next] as Home).start <= end) home = homes[next++] as Home;
    const here = home;
    for (const sentence of readSentences(text, start, end)) {
      found.push({
        sentence, text: sentence.text, start: sentence.start, end: sentence.end, question: sentence.question,
        section: here?.section ?? null, place: here ? placeOf(here) : '', heading: here !== null && here.heading && here.start >= start, line,
      });
    }
    start = end + 1;
  }
  return found;
}

function readOwn(situation: Situation): Statement[] {
  return situation.own.map((sentence, line) => ({
    sentence, text: sentence.text, start: sentence.start, end: sentence.end, question: sentence.question, section: null, place: '', heading: false, line,
  }));
}

function hold(situation: Situation): Held {
  const known = held.get(situation.reading);
  if (known) return known;
  const fresh: Held = {
    // A report has no greeting, signature or thread to be told from the writer's words.
    statements: situation.item.kind === 'report' ? readDocument(situation) : readOwn(situation),
    quotations: quotationsIn(situation.item.text),
  };
  held.set(situation.reading, fresh);
  return fresh;
}

/** The sentences that an item says for itself: those of a report by its paragraphs, else the writer's own. Read once. */
export function statementsOf(situation: Situation): Statement[] {
  return hold(situation).statements;
}

/** Whether a stretch of the item's text stands in quotation marks. */
export function inQuotation(situation: Situation, start: number, end: number): boolean {
  return touches(hold(situation).quotations, start, end);
}

/** A statement as evidence. */
export function evidenceFor(statement: Statement): Evidence {
  return { part: 'body', text: statement.text, start: statement.start, end: statement.end, ...(statement.place ? { place: statement.place } : {}) };
}

/** The outline of a report that came as a document; null of any other item. */
export function outlineOf(situation: Situation) {
  return reportOf(situation)?.outline ?? null;
}
