import type { WordChange, WordDocument, WordParagraph } from '../item/word-document';

/** Words with one history, or the end of a paragraph as "\n". */
export interface Segment {
  text: string;
  /** Which paragraph of the body. */
  paragraph: number;
  /** In the text with every change accepted; as it was with every one rejected. */
  accepted: boolean;
  original: boolean;
  /** Who put it in, who struck it out. Both: it is in neither text. */
  inserted: WordChange | null;
  struck: WordChange | null;
}

/** Paragraphs that run on into one another in either version, as one text with its history. */
export interface Block {
  segments: Segment[];
  /** Those of the segments that are ends of paragraphs. */
  marks: Set<Segment>;
  changed: boolean;
}

/** The insertions or the deletions of one paragraph, taken in order. */
class Strand {
  private at = 0;
  private used = 0;

  constructor(private readonly changes: WordChange[]) {}

  /** The change that words at this point belong to. */
  here(accepted: number, original: number): WordChange | null {
    const change = this.changes[this.at];
    if (!change) return null;
    return this.used > 0 || (change.place.accepted <= accepted && change.place.original <= original) ? change : null;
  }

  get left(): number {
    return (this.changes[this.at]?.text.length ?? 0) - this.used;
  }

  /** How many characters of either version stand before the next change. */
  until(accepted: number, original: number): number {
    const place = this.changes[this.at]?.place;
    return place ? Math.max(place.accepted - accepted, place.original - original) : Infinity;
  }

  take(length: number): void {
    this.used += length;
    if (this.left <= 0) {
      this.at++;
      this.used = 0;
    }
  }
}

function piecesOf(paragraph: WordParagraph, index: number, changes: WordChange[]): Segment[] {
  const insertions = new Strand(changes.filter(({ kind, text }) => kind === 'insertion' && text !== ''));
  const deletions = new Strand(changes.filter(({ kind, text }) => kind === 'deletion' && text !== ''));
  const segments: Segment[] = [];
  let a = 0;
  let o = 0;
  // Each turn uses up a change or comes to the next one, so this many turns are enough.
  for (let turn = 0; turn <= 4 * changes.length + 1; turn++) {
    const inserted = insertions.here(a, o);
    const struck = deletions.here(a, o);
    let length = Math.min(
      inserted ? insertions.left : insertions.until(a, o),
      struck ? deletions.left : deletions.until(a, o),
    );
    const accepted = !struck;
    const original = !inserted;
    if (accepted) length = Math.min(length, paragraph.accepted.length - a);
    if (original) length = Math.min(length, paragraph.original.length - o);
    if (length <= 0) break;
    const gone = inserted ? inserted.text.slice(inserted.text.length - insertions.left).slice(0, length) : '';
    const text = accepted ? paragraph.accepted.slice(a, a + length) : original ? paragraph.original.slice(o, o + length) : gone;
    segments.push({ text, paragraph: index, accepted, original, inserted, struck });
    if (inserted) insertions.take(length);
    if (struck) deletions.take(length);
    if (accepted) a += length;
    if (original) o += length;
  }
  return a === paragraph.accepted.length && o === paragraph.original.length && toldRight(segments, paragraph) ? segments : coarsePieces(paragraph, index, changes);
}

function toldRight(segments: Segment[], paragraph: WordParagraph): boolean {
  return segments.filter(each => each.original).map(each => each.text).join('') === paragraph.original;
}

/** Where the places of changes do not add up: what the two versions do not share counts as changed. */
function coarsePieces(paragraph: WordParagraph, index: number, changes: WordChange[]): Segment[] {
  const { accepted, original } = paragraph;
  let start = 0;
  const most = Math.min(accepted.length, original.length);
  while (start < most && accepted.charAt(start) === original.charAt(start)) start++;
  let tail = 0;
  while (tail < most - start && accepted.charAt(accepted.length - 1 - tail) === original.charAt(original.length - 1 - tail)) tail++;
  const by = (kind: 'insertion' | 'deletion'): WordChange | null => changes.filter(change => change.kind === kind)[0] ?? changes[0] ?? null;
  const kept = { paragraph: index, accepted: true, original: true, inserted: null, struck: null };
  return [
    { ...kept, text: original.slice(0, start) },
    { ...kept, text: original.slice(start, original.length - tail), accepted: false, struck: by('deletion') },
    { ...kept, text: accepted.slice(start, accepted.length - tail), original: false, inserted: by('insertion') },
    { ...kept, text: original.slice(original.length - tail) },
  ].filter(each => each.text !== '');
}

/** The body of a document with the history of its words. Takes time in proportion to its paragraphs and changes. */
export function trackedBlocks(document: WordDocument): Block[] {
  const changes: WordChange[][] = [];
  for (const change of document.changes) {
    if (change.place.story !== 'body') continue;
    const list = changes[change.place.paragraph];
    if (list) list.push(change);
    else changes[change.place.paragraph] = [change];
  }
  const blocks: Block[] = [];
  const waiting = new Map<number, Block>();
  document.paragraphs.forEach((paragraph, index) => {
    let block = waiting.get(paragraph.flow);
    if (!block) {
      block = { segments: [], marks: new Set(), changed: false };
      blocks.push(block);
    }
    const own = changes[index] ?? [];
    const { open } = paragraph;
    for (const segment of piecesOf(paragraph, index, own)) block.segments.push(segment);
    const mark = (kind: string): WordChange | null => own.filter(change => change.kind === kind)[0] ?? null;
    const end: Segment = {
      text: '\n', paragraph: index, accepted: !open.accepted, original: !open.original,
      inserted: mark('paragraph-insertion'), struck: mark('paragraph-deletion'),
    };
    block.segments.push(end);
    block.marks.add(end);
    if (open.accepted || open.original || own.some(change => change.text !== '' && change.kind !== 'formatting')) block.changed = true;
    if ((open.accepted || open.original) && !paragraph.last) waiting.set(paragraph.flow, block);
    else waiting.delete(paragraph.flow);
  });
  return blocks;
}
