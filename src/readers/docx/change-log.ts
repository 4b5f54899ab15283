import { UnreadableFile } from '../unreadable-file';
import { limits } from './limits';
import { TextBuilder } from './text-builder';
import type { ChangeKind, WordChange, Place } from '../../item/word-document';

/** An insertion or deletion that is open while words are read. */
export interface Tracked {
  kind: 'insertion' | 'deletion';
  author: string;
  date: string;
  /** What pairs the halves of a move; undefined where it is no move. */
  move?: string | undefined;
}

/** Who changed the look of words, and when. */
export type Reformatted = Pick<Tracked, 'author' | 'date'>;

type Words = 'insertion' | 'deletion' | 'formatting';

/** The tracked changes in the order in which the document shows them. */
export class ChangeLog {
  readonly changes: WordChange[] = [];
  /** Changes that the words just read belong to, and the next words may continue. */
  private readonly live: Record<Words, { change: WordChange; text: TextBuilder } | null> = { insertion: null, deletion: null, formatting: null };

  add(kind: ChangeKind, { author, date, move }: Reformatted & { move?: string | undefined }, text: string, place: Place): WordChange {
    if (this.changes.length >= limits.changes) throw new UnreadableFile('The document holds more tracked changes than Fair Copy reads.');
    const change: WordChange = { kind, author, date, text, ...(move === undefined ? {} : { move }), place };
    this.changes.push(change);
    return change;
  }

  /**
   * Takes words that were put in, struck out or given another look, or plain words between changes.
   * A change goes on over runs and containers, as Word splits one act into several.
   */
  words(kind: Words, by: (Reformatted & { move?: string | undefined }) | null, text: string, place: () => Place): void {
    const open = this.live[kind];
    if (!by) {
      this.end(kind);
    } else if (open && open.change.author === by.author && open.change.date === by.date && open.change.move === by.move) {
      open.text.add(text);
    } else {
      this.end(kind);
      const begun = new TextBuilder();
      begun.add(text);
      this.live[kind] = { change: this.add(kind, by, '', place()), text: begun };
    }
  }

  /** No change goes on over the end of a paragraph; that end is a change of its own. */
  endParagraph(): void {
    this.end('insertion');
    this.end('deletion');
    this.end('formatting');
  }

  private end(kind: Words): void {
    const open = this.live[kind];
    if (open) open.change.text = open.text.text;
    this.live[kind] = null;
  }
}
