import { UnreadableFile } from '../unreadable-file';
import type { ChangeLog, Reformatted } from './change-log';
import { Fields } from './fields';
import { limits } from './limits';
import type { Numbering } from './numbering';
import { OpenParagraph, type Flow } from './open-paragraph';
import { tooLarge } from './package';
import type { Cell, WordParagraph, Place, StoryName } from '../../item/word-document';
import { headingLevel, type Styles } from './styles';
import { TrackedState } from './tracked-state';

/** What a story needs to know of the rest of the document. */
export interface StorySurroundings {
  styles: Styles;
  /** Null where paragraphs are not counted with those of the body. */
  numbering: Numbering | null;
  log: ChangeLog;
  /** Shared by all stories, against text without end. */
  size: { characters: number; paragraphs: number };
  fieldsEnabled: boolean;
}

/** A picture where it is shown, with the relationship that leads to its bytes. */
export interface ShownPicture {
  name: string;
  alt: string;
  relationship: string;
}

/** Things met that cannot be read as text, counted. */
export type Met = 'foreign' | 'embedded' | 'drawn' | 'hidden';

interface Held {
  paragraph: OpenParagraph | null;
  fields: Fields;
}

/** The text of one part while it is read: which paragraph, table and change the reader is in. */
export class Story extends TrackedState {
  paragraph: OpenParagraph | null = null;
  fields: Fields;
  /** The run being read: hidden, or given another look. */
  run: { hidden: boolean; reformatted: Reformatted | null } = { hidden: false, reformatted: null };
  keptBack = false;
  readonly pictures: ShownPicture[] = [];
  readonly met: Record<Met, number> = { foreign: 0, embedded: 0, drawn: 0, hidden: 0 };
  readonly finished: OpenParagraph[] = [];
  private readonly held: Held[] = [];
  private readonly flows: Flow[] = [];
  private readonly cells: Cell[] = [];
  private flowCount = 0;
  private tableCount = 0;

  constructor(readonly name: StoryName, readonly around: StorySurroundings) {
    super();
    this.fields = new Fields(around.fieldsEnabled);
    this.openFlow();
  }

  openFlow(): void {
    this.flows.push({ id: this.flowCount, last: null });
    this.flowCount += 1;
  }

  closeFlow(): void {
    this.endFlow();
    this.flows.pop();
  }

  private endFlow(): void {
    const flow = this.flows[this.flows.length - 1];
    if (flow?.last) flow.last.last = true;
  }

  openTable(): void {
    this.endFlow();
    this.tableCount += 1;
    this.cells.push({ table: this.tableCount, row: -1, column: -1 });
  }

  openRow(): void {
    const cell = this.cells[this.cells.length - 1];
    if (cell) this.cells[this.cells.length - 1] = { table: cell.table, row: cell.row + 1, column: -1 };
  }

  openCell(): void {
    const cell = this.cells[this.cells.length - 1];
    if (cell) this.cells[this.cells.length - 1] = { ...cell, column: cell.column + 1 };
    this.openFlow();
  }

  closeTable(): void {
    this.cells.pop();
  }

  /** A text box keeps its words out of the sentence that it hangs on. */
  openBox(): void {
    this.held.push({ paragraph: this.paragraph, fields: this.fields });
    this.paragraph = null;
    this.fields = new Fields(this.around.fieldsEnabled);
    this.openFlow();
  }

  closeBox(): void {
    this.noteFields();
    this.closeFlow();
    const held = this.held.pop();
    this.paragraph = held?.paragraph ?? null;
    this.fields = held?.fields ?? this.fields;
  }

  /** A field that never ends would swallow all that follows it. */
  noteFields(): void {
    if (this.fields.inCode && this.fields.keptBack) this.keptBack = true;
  }

  openParagraph(paraId: string): OpenParagraph {
    if ((this.around.size.paragraphs += 1) > limits.paragraphs) throw new UnreadableFile(tooLarge);
    const flow = this.flows[this.flows.length - 1] ?? { id: 0, last: null };
    const paragraph = new OpenParagraph(flow, this.cells[this.cells.length - 1] ?? null, this.held.length > 0);
    paragraph.paraId = paraId;
    paragraph.inserted = this.insertion !== null;
    paragraph.deleted = this.deletion !== null;
    flow.last = paragraph;
    this.paragraph = paragraph;
    this.around.log.endParagraph();
    return paragraph;
  }

  /** Style, level and number, once the paragraph's properties are known. */
  settle(paragraph: OpenParagraph): void {
    if (paragraph.settled) return;
    paragraph.settled = true;
    const style = this.around.styles.of(paragraph.styleId);
    paragraph.style = style.name;
    paragraph.level = paragraph.outline === null ? style.level : headingLevel(paragraph.outline);
    const list = paragraph.list?.list ?? style.number?.list ?? null;
    const level = paragraph.list?.level ?? style.number?.level ?? null;
    // What is struck out no longer counts.
    if (list !== null && !paragraph.deleted) paragraph.number = this.around.numbering?.next({ list, level }) ?? '';
  }

  closeParagraph(): void {
    const paragraph = this.paragraph;
    if (!paragraph) return;
    this.settle(paragraph);
    if (paragraph.reformatted) paragraph.reformatted.change.text = paragraph.accepted.text;
    this.around.log.endParagraph();
    paragraph.accepted.settle();
    paragraph.original.settle();
    this.paragraph = null;
    const host = this.held[this.held.length - 1]?.paragraph;
    (host ? host.boxes : this.finished).push(paragraph, ...paragraph.boxes);
  }

  /** The point reached, where a paragraph is open. */
  here(): Place | null {
    return this.paragraph?.here(this.name) ?? null;
  }

  /** Counts characters as they come, against text without end. */
  count(characters: number): void {
    if ((this.around.size.characters += characters) > limits.characters) throw new UnreadableFile(tooLarge);
  }

  /** Adds words where the reader is, to the versions that they belong to. */
  write(words: string): void {
    const { paragraph } = this;
    if (!paragraph || words === '') return;
    if (this.fields.inCode) {
      this.fields.keptBack = true;
      return;
    }
    const text = paragraph.lead(words);
    if (text === '') return;
    if (this.run.hidden) this.met.hidden += 1;
    const place = (): Place => paragraph.here(this.name);
    const { log } = this.around;
    log.words('insertion', this.insertion, text, place);
    log.words('deletion', this.deletion, text, place);
    log.words('formatting', this.run.reformatted, text, place);
    if (!this.deletion) paragraph.accepted.add(text);
    if (!this.insertion) paragraph.original.add(text);
  }

  /** The paragraphs in their order, with every place in them settled. */
  finish(): WordParagraph[] {
    this.noteFields();
    this.endFlow();
    return this.finished.map((paragraph, index) => paragraph.finish(index));
  }
}
