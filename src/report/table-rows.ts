import type { WordParagraph } from '../item/word-document';
import { officerLabel } from './author-labels';
import { headingText, wordsOf } from './heading-words';
import { isParticular } from './headings';
import { isPersonName } from './person-names';
import { senseAmongImplications, senseOf, type HeadingSense } from './section-kinds';

/** What a row of a table is in the report. */
export interface RowPlan {
  /** `section`: its first cell heads the others; `particulars`: a label and its value; `text`: cells of a table; `flow`: text in a frame or beside its number. */
  form: 'section' | 'particulars' | 'text' | 'flow';
  heading: string;
  number: string;
  sense: HeadingSense | null;
  /** The column of the heading or label; what stands before it is its number. */
  headingColumn: number;
}

/** Where the rows of a table lie in the document, and what each is. */
export interface TablePlan {
  rows: Map<number, RowPlan>;
  /** How many of its rows head sections. */
  sections: number;
}

interface Row {
  cells: Map<number, string[]>;
}

const text: RowPlan = { form: 'text', heading: '', number: '', sense: null, headingColumn: -1 };
const captions = /^(?:comments?|details?|implications?|responses?|description|summary|notes?|yes ?\/ ?no|officers?(?: comments?)?|commentary|considerations?|name|date|advice)$/i;

function wordsIn(value: string): number {
  return value.split(/[\s\u00a0]+/).filter((word) => /[A-Za-z]{2}/.test(word)).length;
}

/** A cell that can be the text of a section: more than figures, a name or a date. */
function carriesText(values: string[]): boolean {
  return values.some((value) => wordsIn(value) >= 1 && !isPersonName(value) && !/^[\s\d\u00a3$%.,()/-]*(?:[a-z]{1,4}\b)?[\s\d.,()/-]*$/.test(value) && !/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(value)) || values.some((value) => /^(?:none|no|nil|n\/a|yes)\b/i.test(value));
}

function planRow(row: Row): RowPlan {
  const columns = Array.from(row.cells.keys());
  const cell = (at: number): string => (row.cells.get(columns[at] as number) || []).join(' ').trim();
  let at = 0;
  let before = '';
  const bare = /^(?:\d{0,2}(?:\.\d{0,2}){0,2}\.?|[A-Z]\.?|\([a-z]\))$/.test(cell(0));
  if (columns.length <= 1 || (columns.length === 2 && bare)) return { ...text, form: 'flow', number: columns.length > 1 ? cell(0).replace(/\.$/, '') : '' };
  if (columns.length > 2 && bare) {
    before = cell(0).replace(/\.$/, '');
    at = 1;
  }
  if (at + 1 >= columns.length) return text;
  const { number, words } = headingText(cell(at), before);
  const values = columns.slice(at + 1).map((column) => (row.cells.get(column) || []).join(' ').trim()).filter((value) => value !== '');
  if (words === '' || words.length > 120) return text;
  const column = columns[at] as number;
  const own = senseOf(words);
  if (officerLabel(words) || isParticular(words)) return { form: 'particulars', heading: words, number, sense: own.kind === 'consultation' ? own : null, headingColumn: column };
  const sense = senseAmongImplications(own) ?? own;
  const length = wordsOf(words).length;
  if (values.length > 0 && values.every((value) => captions.test(value))) return text;
  if (length > 12 || (values.length > 0 && !carriesText(values))) return text;
  return { form: sense.certain || sense.post ? 'section' : 'text', heading: words, number, sense, headingColumn: column };
}

function planTable(rows: Map<number, Row>): TablePlan {
  const plans = new Map<number, RowPlan>();
  let widest = 0;
  let sections = 0;
  let particulars = 0;
  let counted = 0;
  rows.forEach((row, index) => {
    widest = Math.max(widest, row.cells.size);
    const plan = planRow(row);
    plans.set(index, plan);
    const blank = Array.from(row.cells.values()).every((cell) => cell.join('').trim() === '');
    if (!blank && plan.form !== 'flow') counted++;
    if (plan.form === 'section') sections++;
    if (plan.form === 'particulars') particulars++;
  });
  // A table of figures may well have a row called Staffing: its rows head sections only where most of them do.
  const heads = widest <= 4 && (sections + particulars) * 2 >= counted;
  if (!heads) {
    plans.forEach((plan, index) => {
      if (plan.form === 'section') plans.set(index, text);
    });
    return { rows: plans, sections: 0 };
  }
  // Among headings, a short unknown cell is one as well: "Customers", "Rural areas".
  if (sections >= 2) plans.forEach((plan, index) => {
    if (plan.form === 'text' && plan.sense && plan.heading.length <= 50) plans.set(index, { ...plan, form: 'section' });
  });
  return { rows: plans, sections };
}

/** The tables of a document by their number, each row with what it is. */
export function planTables(paragraphs: WordParagraph[]): Map<number, TablePlan> {
  const tables = new Map<number, Map<number, Row>>();
  for (const { cell, accepted, original } of paragraphs) {
    if (!cell) continue;
    let rows = tables.get(cell.table);
    if (!rows) tables.set(cell.table, rows = new Map());
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, row = { cells: new Map() });
    const held = row.cells.get(cell.column);
    const words = accepted.trim() || original.trim();
    if (held) held.push(words);
    else row.cells.set(cell.column, [words]);
  }
  const plans = new Map<number, TablePlan>();
  tables.forEach((rows, table) => plans.set(table, planTable(rows)));
  return plans;
}
