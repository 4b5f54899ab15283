import type { Reformatted } from './change-log';
import type { Cell, WordChange, WordParagraph, Place, StoryName } from '../../item/word-document';
import type { NumberReference } from './styles';
import { TextBuilder } from './text-builder';

/** One sequence of blocks: the body, a cell, a text box, a note. */
export interface Flow {
  id: number;
  last: OpenParagraph | null;
}

/** A paragraph while it is read, and what waits for its end. */
export class OpenParagraph {
  readonly accepted = new TextBuilder();
  readonly original = new TextBuilder();
  styleId = '';
  style = '';
  level = 0;
  outline: number | null = null;
  number = '';
  list: NumberReference | null = null;
  settled = false;
  inserted = false;
  deleted = false;
  last = false;
  /** Not yet told whether words follow it on the same line. */
  pageBreak = false;
  /** The number of its note stands before it, and a space after that which is no part of its words. */
  afterNumber = false;
  paraId = '';
  /** Where the body names the note that it is part of. */
  noteOf: WordParagraph['noteOf'];
  /** Its formatting was changed; the change takes its words when they are known. */
  reformatted: { by: Reformatted; change: WordChange } | null = null;
  /** Paragraphs of text boxes that hang on it. */
  readonly boxes: OpenParagraph[] = [];
  private readonly places: Place[] = [];

  constructor(readonly flow: Flow, readonly cell: Cell | null, readonly textBox: boolean) {}

  /** The words to add, with what stands before them made good. */
  lead(words: string): string {
    const text = this.pageBreak && this.accepted.length > 0 ? `\n${words}` : words;
    const spaced = this.afterNumber && /^[ \t]/.test(text);
    this.pageBreak = false;
    this.afterNumber = false;
    return spaced ? text.slice(1) : text;
  }

  /** The point reached in it; its paragraph number is set when the story is whole. */
  here(story: StoryName): Place {
    const place: Place = { story, paragraph: -1, accepted: this.accepted.length, original: this.original.length };
    this.places.push(place);
    return place;
  }

  /** @param index where it stands in its story */
  finish(index: number): WordParagraph {
    for (const place of this.places) place.paragraph = index;
    const { style, level, number, cell, textBox, last } = this;
    return { accepted: this.accepted.text, original: this.original.text, style, level, number, cell, textBox, flow: this.flow.id, open: { accepted: this.deleted, original: this.inserted }, last, ...(this.noteOf ? { noteOf: this.noteOf } : {}) };
  }
}
