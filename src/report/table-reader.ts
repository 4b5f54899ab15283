import type { WordParagraph } from '../item/word-document';
import { officerLabel } from './author-labels';
import { particularMarksExempt } from './exempt-marking';
import { shownText, type OutlineBuilder } from './outline-builder';
import type { Section } from './report';
import type { StyledHeadings } from './styled-headings';
import { planTables, type RowPlan, type TablePlan } from './table-rows';

/** Reads the tables of a report: particulars, rows that head sections, and figures. */
export class TableReader {
  private readonly plans: Map<number, TablePlan>;
  private readonly builder: OutlineBuilder;
  private readonly styles: StyledHeadings;
  private table = -1;
  private row = -1;
  /** The section that was open when the table began. */
  private container: Section;
  /** Where the cells of the row go. */
  private rowSection: Section;

  constructor(paragraphs: WordParagraph[], builder: OutlineBuilder, styles: StyledHeadings) {
    this.plans = planTables(paragraphs);
    this.builder = builder;
    this.styles = styles;
    this.container = builder.current;
    this.rowSection = builder.current;
  }

  /** A cell of a table of text whose style makes it a heading. */
  headsByStyle(paragraph: WordParagraph, plan: RowPlan): boolean {
    return plan.form === 'text' && paragraph.cell !== null && paragraph.cell.column === 0 && this.styles.levelOf(paragraph) !== 0;
  }

  /** The rest of the table belongs to the section that a heading in it has opened. */
  holdAt(): void {
    this.container = this.rowSection = this.builder.current;
  }

  /** What the row of a paragraph is; opens and closes what the rows of a table hold. */
  enter(paragraph: WordParagraph): RowPlan | null {
    const { cell } = paragraph;
    const { builder } = this;
    if (!cell || cell.table !== this.table) {
      if (this.table >= 0 && builder.form === 'row') builder.resume(this.container);
      this.table = cell ? cell.table : -1;
      this.row = -1;
      this.container = builder.current;
    }
    if (!cell) return null;
    const plan = this.plans.get(cell.table)?.rows.get(cell.row) ?? null;
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
    // "Ward members" is a particular at the head, and a consultation further down.
    const heard = plan.form === 'particulars' && kind !== 'head' ? plan.sense : null;
    if (plan.form === 'particulars' && !heard) {
      if (kind === 'head') builder.resume(container);
      if (kind !== 'head' && kind !== 'contact' && kind !== 'appendix' && officerLabel(plan.heading)) this.rowSection = builder.aside('contact', plan.heading);
      return;
    }
    const sense = plan.form === 'section' ? plan.sense : heard;
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
    this.rowSection = builder.begin({ heading: plan.heading, number: plan.number, sense: given }, kind === 'head' ? this.styles.mainLevel : container.level + 1, -1, 'row');
  }

  read(paragraph: WordParagraph, index: number, plan: RowPlan): void {
    const { builder } = this;
    const column = paragraph.cell ? paragraph.cell.column : 0;
    const heading = plan.form !== 'text' && column <= plan.headingColumn;
    const text = shownText(paragraph);
    // "Confidential" beside "No" is a label.
    if (text !== '' && !heading && column > 0) {
      if (plan.form === 'particulars' && this.container.kind === 'head' && particularMarksExempt(plan.heading, text)) builder.markAll();
      else builder.markIfExempt(text, false);
    }
    builder.add(index, paragraph, '', this.rowSection, heading && (plan.form === 'particulars' || this.rowSection !== this.container));
  }
}
