import type { WordDocument, WordParagraph } from '../item/word-document';
import { officerLabel } from './author-labels';
import { particularMarksExempt } from './exempt-marking';
import { headingText } from './heading-words';
import { HeadingFinder } from './heading-places';
import { isParticular, lineHeading, particularLine, readsAsProse, runInHeading, type FoundHeading } from './headings';
import { voicesJudgement } from './judgement-wording';
import { OutlineBuilder, shownText } from './outline-builder';
import type { Section } from './report';
import { senseOf } from './section-kinds';
import { planTables, type RowPlan, type TablePlan } from './table-rows';

const titled = /^(?:sub)?title$/i;
const contents = /^(?:toc\b|table of contents|contents)/i;
const fakeHeading = /heading/i;

/** The body of a report that begins without a heading. */
const nameless = { heading: '', number: '', sense: senseOf('') };

/** Prose that cannot be one of a report's particulars. */
function beginsBody(text: string): boolean {
  return /[.?]["\u201d)]?$/.test(text) && (text.length >= 90 || (text.split(' ').length > 5 && voicesJudgement(text)));
}

/** Reads the paragraphs of a document in turn and says where a section begins. */
export class OutlineReader {
  readonly builder = new OutlineBuilder();
  private readonly paragraphs: WordParagraph[];
  private readonly tables: Map<number, TablePlan>;
  /** The level of the report's main headings. */
  private readonly mainLevel: number;
  private readonly styled: boolean;
  /** By paragraph: the next that has words, or -1. */
  private readonly following: number[] = [];
  /** By paragraph: the level of the next heading by style, or 0. */
  private readonly nextLevel: number[] = [];
  private capitals: boolean | null = null;
  private table = -1;
  private row = -1;
  private readonly finder: HeadingFinder;
  private container: Section;
  private rowSection: Section;

  constructor(document: WordDocument) {
    this.paragraphs = document.paragraphs;
    this.tables = planTables(document.paragraphs);
    this.container = this.builder.current;
    this.rowSection = this.container;
    let known = false;
    let next = -1;
    let level = 0;
    for (let at = this.paragraphs.length - 1; at >= 0; at--) {
      const paragraph = this.paragraphs[at] as WordParagraph;
      this.following[at] = next;
      this.nextLevel[at] = level;
      const text = shownText(paragraph);
      if (text !== '') next = at;
      if (this.levelOf(paragraph) === 0) continue;
      level = paragraph.level || level;
      known = known || senseOf(headingText(text, '').words).kind !== 'other';
    }
    this.styled = known;
    this.finder = new HeadingFinder(this.builder, known);
    this.mainLevel = this.findMainLevel();
  }

  private findMainLevel(): number {
    let best = 10;
    for (const paragraph of this.paragraphs) {
      if (this.levelOf(paragraph) === 0 || paragraph.level === 0 || paragraph.level >= best) continue;
      if (senseOf(headingText(shownText(paragraph), '').words).kind !== 'other') best = paragraph.level;
    }
    return best > 9 ? 1 : best;
  }

  /** The level that a paragraph has by its style, 0 for text. */
  private levelOf(paragraph: WordParagraph): number {
    if (titled.test(paragraph.style) || contents.test(paragraph.style)) return 0;
    const text = shownText(paragraph);
    if (text === '' || readsAsProse(text)) return 0;
    if (paragraph.level > 0) return paragraph.level;
    return fakeHeading.test(paragraph.style) ? -1 : 0;
  }

  read(): Section[] {
    this.paragraphs.forEach((paragraph, index) => {
      const plan = this.rowPlan(paragraph);
      if (plan && plan.form !== 'flow') this.readCell(paragraph, index, plan);
      else this.readParagraph(paragraph, index, plan ? plan.number : '');
    });
    return this.builder.sections;
  }

  /** What the row of a paragraph is; opens and closes what the rows of a table hold. */
  private rowPlan(paragraph: WordParagraph): RowPlan | null {
    const { cell } = paragraph;
    const { builder } = this;
    if (!cell || cell.table !== this.table) {
      if (this.table >= 0 && builder.form === 'row') builder.resume(this.container);
      this.table = cell ? cell.table : -1;
      this.row = -1;
      this.container = builder.current;
    }
    if (!cell) return null;
    const plan = this.tables.get(cell.table)?.rows.get(cell.row) ?? null;
    if (plan && cell.row !== this.row) {
      this.row = cell.row;
      if (plan.form !== 'flow') this.beginRow(plan);
    }
    return plan;
  }

  private beginRow(plan: RowPlan): void {
    const { builder, container } = this;
    const { kind } = container;
    const before = this.rowSection;
    this.rowSection = container;
    if (plan.form === 'particulars') {
      if (kind === 'head') builder.resume(container);
      if (kind !== 'head' && kind !== 'contact' && kind !== 'appendix' && officerLabel(plan.heading)) this.rowSection = builder.aside('contact', plan.heading);
      return;
    }
    const sense = plan.form === 'section' ? plan.sense : null;
    const closed = kind === 'appendix' || kind === 'consultation' || kind === 'contact' || kind === 'options' || kind === 'risks';
    const unknown = sense !== null && sense.kind === 'other' && kind !== 'implications';
    if (!sense || closed || sense.kind === 'contact' || sense.kind === 'appendix') {
      if (builder.form === 'row') builder.resume(container);
      return;
    }
    if (unknown && before.kind !== 'implications') {
      if (builder.form === 'row') builder.resume(container);
      return;
    }
    const given = unknown ? { ...sense, kind: 'implications' as const, topics: ['other' as const] } : sense;
    builder.resume(container);
    this.rowSection = builder.begin({ heading: plan.heading, number: plan.number, sense: given }, kind === 'head' ? this.mainLevel : container.level + 1, -1, 'row');
  }

  private readCell(paragraph: WordParagraph, index: number, plan: RowPlan): void {
    const { builder } = this;
    const column = paragraph.cell ? paragraph.cell.column : 0;
    const heading = plan.form !== 'text' && column <= plan.headingColumn;
    const text = shownText(paragraph);
    if (plan.form === 'text' && this.levelOf(paragraph) > 0 && column === 0) {
      this.readParagraph(paragraph, index, '');
      this.container = this.rowSection = builder.current;
      return;
    }
    // "Confidential" beside "No" is a label.
    if (text !== '' && !heading && column > 0) {
      if (plan.form === 'particulars' && this.container.kind === 'head' && particularMarksExempt(plan.heading, text)) builder.markAll();
      else builder.markIfExempt(text, false);
    }
    builder.add(index, paragraph, '', this.rowSection, heading);
  }

  private readParagraph(paragraph: WordParagraph, index: number, numberBeside: string): void {
    const { builder } = this;
    const text = shownText(paragraph);
    if (text === '') return builder.add(index, paragraph);
    if (numberBeside !== '' && text.replace(/\.$/, '') === numberBeside) return builder.add(index, paragraph, numberBeside, builder.current, true);
    const level = this.levelOf(paragraph);
    const number = paragraph.number || numberBeside;
    if (titled.test(paragraph.style) || contents.test(paragraph.style)) {
      if (builder.current.kind === 'head') builder.markIfExempt(text, false);
      return builder.add(index, paragraph, numberBeside);
    }
    if (level !== 0) return this.readStyled(paragraph, index, text, number, level < 0 ? this.mainLevel : level);
    builder.markIfExempt(text, this.beforeHeading(index));
    if (this.readParticular(paragraph, index, text)) return;
    const found = this.finder.find(paragraph, text, number, this.nextText(index));
    if (!found) {
      if (builder.current.kind === 'head' && paragraph.cell === null && beginsBody(text)) builder.begin(nameless, this.mainLevel, -1, 'none');
      if (/^\d{1,3}[.)]?$/.test(number) || /^\d{1,3}[.)]\s/.test(text)) this.finder.items = true;
      return builder.add(index, paragraph, numberBeside);
    }
    this.finder.items = false;
    const wanted = this.levelFor(found);
    builder.begin(found, wanted, found.runIn ? -1 : index, found.runIn ? 'run-in' : 'line', text);
    if (found.runIn) builder.add(index, paragraph, numberBeside);
    else if (this.capitals === null) this.capitals = !/[a-z]/.test(text);
  }

  /** A mark such as "NOT FOR PUBLICATION" right before a heading belongs to what follows. */
  private beforeHeading(index: number): boolean {
    const next = this.paragraphs[this.following[index] as number];
    if (!next || !this.builder.current.passages.some((passage) => shownText(passage.paragraph) !== '')) return false;
    const line = lineHeading(shownText(next), next.number);
    return this.levelOf(next) !== 0 || (line !== null && line.sense.kind === 'appendix');
  }

  private readStyled(paragraph: WordParagraph, index: number, text: string, generated: string, level: number): void {
    const { builder } = this;
    const runIn = runInHeading(text, generated);
    const { number, words } = headingText(text, generated);
    const sense = senseOf(words);
    this.finder.items = false;
    if (sense.kind === 'other' && number === '' && builder.atHead && !/^part\b/i.test(text) && this.titles(index, level)) {
      builder.beginHead(words, level, index);
      return;
    }
    // "Recommendation: That the lease be granted" in a heading's style is a heading with its text.
    if (runIn && text.length > 90) {
      builder.begin(runIn, level, -1, 'run-in', text);
      builder.add(index, paragraph, generated);
      return;
    }
    builder.begin({ heading: words, number, sense: runIn && sense.kind === 'other' ? runIn.sense : sense }, level, index, 'style', text);
  }

  /** Whether a heading before all known sections is the report's own title: deeper headings follow, or no prose before the next. */
  private titles(index: number, level: number): boolean {
    const next = this.nextLevel[index] as number;
    if (next > level) return true;
    for (let at = this.following[index] as number; at >= 0; at = this.following[at] as number) {
      const paragraph = this.paragraphs[at] as WordParagraph;
      if (this.levelOf(paragraph) !== 0) return true;
      const text = shownText(paragraph);
      if (text.length > 90 && /\.$/.test(text)) return false;
    }
    return false;
  }

  /** "Contact officer: Jane Smith", "Wards affected: All" between the sections of a report. */
  private readParticular(paragraph: WordParagraph, index: number, text: string): boolean {
    const { builder } = this;
    const { kind } = builder.current;
    if (kind === 'head' || kind === 'contact' || builder.inAppendix) return false;
    const label = particularLine(text);
    if (label === null) return false;
    const contact = officerLabel(label) !== null || /^(?:list of )?background/i.test(label);
    builder.add(index, paragraph, '', builder.aside(contact ? 'contact' : isParticular(label) ? 'other' : 'appendix', label));
    return true;
  }

  private nextText(index: number): string {
    const next = this.paragraphs[this.following[index] as number];
    return next ? shownText(next) : '';
  }

  private levelFor(found: FoundHeading): number {
    const { builder, mainLevel } = this;
    const { sense, number } = found;
    const { current } = builder;
    const container = builder.implications;
    if (container && !found.unknown && (sense.topics.length > 0 || sense.post)) return container.level + 1;
    if (/^\d+\.[1-9]/.test(number)) return mainLevel + 1;
    if (found.runIn) {
      if (current.kind === 'head' || (!this.styled && current.kind === 'consultation')) return mainLevel;
      return builder.form === 'run-in' ? current.level : current.level + 1;
    }
    if (found.unknown && !this.startsMain(found)) return current.level + (builder.form === 'line' && current.level > mainLevel ? 0 : 1);
    return sense.topicAlone && this.styled && current.kind !== 'head' ? current.level + 1 : mainLevel;
  }

  private startsMain({ heading, number, sense }: FoundHeading): boolean {
    const { kind } = this.builder.current;
    if (kind === 'recommendations' || kind === 'summary') return true;
    return number !== '' || sense.kind !== 'other' || (this.capitals === true && !/[a-z]/.test(heading));
  }
}
