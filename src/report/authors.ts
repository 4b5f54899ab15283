import { labelledLine, officerLabel, type OfficerLabel } from './author-labels';
import { wordsOf } from './heading-words';
import { isParticular } from './headings';
import { officersIn, type OfficerName } from './officer-names';
import type { NamedOfficer, Passage, Section } from './report';

/** Who a report names, by the part that they have in it. */
export interface NamedOfficers {
  authors: NamedOfficer[];
  contacts: NamedOfficer[];
  reportOf: NamedOfficer[];
}

/** A cell of a table, or a paragraph outside one. */
interface Line {
  text: string;
  row: string;
  column: number;
}

/** Captions of columns beside a label: the value then stands below. */
const captions = /^(?:tel(?:ephone)?(?: (?:no|number))?|phone(?: number)?|e-?mail(?: address)?|ext(?:ension)?|job title|title|post|position|designation|directorate|department|service|team|date|signature|contact)[.:]?$/i;

const openers = /\b(?:contact(?:ing)?|from|to|with|by|is)\s+(?=[A-Z]|the [A-Z])/g;

/** Whom a line names that is a sentence: "Further information is available from Jane Smith." */
function inSentence(text: string): OfficerName[] {
  let posts: OfficerName[] = [];
  const line = text.slice(0, 500);
  openers.lastIndex = 0;
  for (let match = openers.exec(line); match; match = openers.exec(line)) {
    const tail = line.slice(match.index + match[0].length);
    const stop = /[a-z0-9)]\.(?= [A-Z])/.exec(tail);
    const officers = officersIn(stop ? tail.slice(0, stop.index + 1) : tail);
    if (officers.some((officer) => officer.name !== '')) return officers;
    if (posts.length === 0) posts = officers;
  }
  return posts;
}

/** The cells of a section's tables and its other paragraphs, in order; the paragraphs of one cell together. */
function linesOf(passages: Passage[]): Line[] {
  const lines: Line[] = [];
  for (const { paragraph } of passages) {
    const text = paragraph.accepted.trim();
    const { cell } = paragraph;
    // An empty cell beside a label says that nobody is named.
    if (text === '' && !cell) continue;
    const row = cell ? `${cell.table}.${cell.row}` : '';
    const last = lines[lines.length - 1];
    if (cell && last && last.row === row && last.column === cell.column) last.text += text === '' || last.text === '' ? text : `\n${text}`;
    else lines.push({ text, row, column: cell ? cell.column : -1 });
  }
  return lines;
}

function table(row: string): string {
  return row.slice(0, row.indexOf('.'));
}

/** Collects names as the lines of a report's particulars are read. */
class Register {
  readonly found: NamedOfficers = { authors: [], contacts: [], reportOf: [] };
  private newest: NamedOfficer[] = [];

  add(label: string, given: OfficerLabel, value: string): void {
    // "Contact officer: Alison Crewe, Parks Officer (author)".
    const sense = /[(,\u2013-] ?(?:and )?(?:report )?author\)?[.;]?\s*$/im.test(value) ? { ...given, author: true } : given;
    let officers = officersIn(value.replace(/ ?\((?:report )?author\)/gi, ''));
    if (value.length > 60 && officers.every((officer) => officer.name === '')) {
      const spoken = inSentence(value);
      if (spoken.length > 0) officers = spoken;
    }
    if (officers.length === 0) return;
    const only = officers[0] as OfficerName;
    if (this.completes(label, officers, only)) return;
    this.newest = [];
    for (const officer of officers) {
      const entry = { ...officer, label: label.replace(/[\s:]+$/, '') };
      this.newest.push(entry);
      const post = entry.name === '';
      if (sense.reportOf || (sense.author && post && / (?:by|of)\b/i.test(label))) push(this.found.reportOf, entry);
      if ((sense.author || sense.reportOf) && !(post && (sense.reportOf || / (?:by|of)\b/i.test(label)))) push(this.found.authors, entry);
      if (sense.contact) push(this.found.contacts, entry);
    }
  }

  /** A post on the line below a name belongs to that name. */
  private completes(label: string, officers: OfficerName[], only: OfficerName): boolean {
    const [before] = this.newest;
    if (officers.length > 1 || only.name !== '' || this.newest.length !== 1 || !before || before.name === '' || before.post !== '' || before.label !== label) return false;
    before.post = only.post;
    return true;
  }

  /** Whatever comes next stands under another heading. */
  part(): void {
    this.newest = [];
  }
}

/** More are no report's authors, and each is held against all before it. */
const most = 200;

function push(list: NamedOfficer[], entry: NamedOfficer): void {
  if (list.length < most && !list.some((known) => known.name === entry.name && known.post === entry.post)) list.push(entry);
}

/** A line in its parts, each with its own label or none: "Report of the Head of Place. Contact officer: Jane Smith, 01404 555 0142". */
function recordsOf(text: string): Array<{ label: string; sense: OfficerLabel | null; value: string }> {
  const records: Array<{ label: string; sense: OfficerLabel | null; value: string }> = [];
  const pieces = text.slice(0, 1000).split(/(\n|\t|; |\. (?=[A-Z]))/);
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] as string;
    const labelled = labelledLine(piece);
    const sense = labelled ? null : officerLabel(piece);
    const last = records[records.length - 1];
    if (labelled) records.push({ label: labelled.label, sense: labelled.sense, value: labelled.value });
    else if (sense) records.push({ label: piece.trim(), sense, value: '' });
    else if (last) last.value += `${pieces[at - 1] ?? ''}${piece}`;
    else records.push({ label: '', sense: null, value: piece });
  }
  return records;
}

function partOfName(text: string): string {
  const colon = text.indexOf(':');
  const label = wordsOf(colon > 0 && colon < 30 ? text.slice(0, colon) : text.slice(0, 30)).join(' ');
  return /^(?:name|officer name|full name|job title|title|post|position|designation|role|team|service)$/.test(label) ? text.slice(colon + 1) : '';
}

function readSection(section: Section, register: Register): void {
  const heading = section.headingIndex >= 0 && section.kind === 'contact' ? officerLabel(section.heading) : null;
  let waiting: { label: string; sense: OfficerLabel } | null = null;
  const lines = linesOf(section.passages);
  register.part();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const cellLabel = line.row !== '' ? officerLabel(line.text) : null;
    if (cellLabel) {
      const beside = next && next.row === line.row ? next : null;
      if (beside && !officerLabel(beside.text) && !captions.test(beside.text)) {
        register.add(line.text, cellLabel, beside.text);
        at++;
        continue;
      }
      waiting = null;
      const below = lines.slice(at + 1, at + 12).find((each) => each.column === line.column && each.row !== line.row && table(each.row) === table(line.row));
      if (below) register.add(line.text, cellLabel, below.text);
      continue;
    }
    const colon = line.text.slice(0, 42).indexOf(': ');
    const before = colon > 0 ? line.text.slice(0, colon) : '';
    // After a label without a name, the next particular is no name either.
    if (before !== '' && (partOfName(line.text) === '' || (section.kind === 'head' && isParticular(before))) && !officerLabel(before)) {
      waiting = null;
      if (isParticular(before)) continue;
    }
    for (const { label, sense, value } of recordsOf(line.text)) {
      const given: { label: string; sense: OfficerLabel } | null = sense ? { label, sense } : waiting ?? (heading ? { label: section.heading, sense: heading } : null);
      if (sense && value.trim() === '') waiting = { label, sense };
      else if (given) {
        register.add(given.label, given.sense, (heading || waiting) && !sense ? partOfName(value) || value : value);
        if (sense) waiting = null;
        else if (waiting && !heading) waiting = null;
      }
    }
  }
}

/** Who the particulars, the contact lines and the contact sections of a report name, posts apart from persons. Only what stands with all changes accepted counts. */
export function readAuthors(sections: Section[]): NamedOfficers {
  const register = new Register();
  for (const section of sections) if (section.kind === 'head' || section.kind === 'contact') readSection(section, register);
  return register.found;
}
