import type { Tokens } from './words';

/**
 * Sets of words, numbered, and where in one sentence a word of each stands: one bit a position. Which of
 * thousands of phrases can match is then a matter of shifting and joining small integers, whatever the
 * number of words in a set.
 */
export class WordSets {
  private readonly numbers = new Map<number[], number>();
  private readonly words: number[][] = [];
  /** By word number, the positions at which it stands in the sentence looked at last; bit 31 is followed by bit 0. */
  private standing = new Int32Array(0);
  private readonly seen: number[] = [];
  /** By set, the same for all its words together, and the look for which that was worked out. */
  private positions = new Int32Array(0);
  private workedOut = new Int32Array(0);
  private looks = 0;
  /** By word number, the watched sets that hold it. */
  private readonly watching: number[][] = [];
  /** By word number, the sets of many words that hold it: going through the words of the sentence costs less than going through theirs. */
  private readonly many: number[][] = [];
  private readonly watched: boolean[] = [];
  /** By set, the last look in which a word of it was there; kept for watched sets only. */
  present = new Int32Array(0);
  /** Positions at which a sentence, or what follows a colon or dash, begins. */
  beginnings = 0;
  /** The position after the last word. */
  end = 0;
  /** Whether the sentence is longer than there are bits: a bit then stands for several positions. */
  folded = false;

  /** The number of a set of words, given in rising order; the same list is the same set. */
  number(ids: number[]): number {
    const known = this.numbers.get(ids);
    if (known !== undefined) return known;
    const number = this.words.push(ids) - 1;
    this.numbers.set(ids, number);
    return number;
  }

  /** Has every look say whether a word of the set is there. */
  watch(set: number): void {
    if (!this.watched[set]) this.watched[set] = true;
  }

  /** To be called when all sets are known. */
  close(): void {
    let highest = 0;
    for (const ids of this.words) highest = Math.max(highest, ids[ids.length - 1] as number);
    this.standing = new Int32Array(highest + 1);
    this.positions = new Int32Array(this.words.length);
    this.workedOut = new Int32Array(this.words.length);
    this.present = new Int32Array(this.words.length);
    for (let id = 0; id <= highest; id++) {
      this.watching.push(none);
      this.many.push(none);
    }
    this.words.forEach((ids, set) => {
      if (this.watched[set]) list(set, ids, this.watching);
      if (ids.length > few) list(set, ids, this.many);
    });
    this.numbers.clear();
  }

  /** Whether a word is in a set. */
  has(set: number, id: number): boolean {
    return (this.words[set] as number[]).indexOf(id) >= 0;
  }

  /** Looks at the tokens from `first` to before `last`; returns the number of this look. */
  look(tokens: Tokens, first: number, last: number): number {
    const { standing, seen, present, watching, many, positions, workedOut } = this;
    const look = ++this.looks;
    for (let i = 0; i < seen.length; i++) standing[seen[i] as number] = 0;
    seen.length = 0;
    this.beginnings = 0;
    this.folded = last - first > 31;
    this.end = 1 << ((last - first) & 31);
    for (let i = first; i < last; i++) {
      const bit = 1 << ((i - first) & 31);
      if (i === first || tokens.opens[i] === 1) this.beginnings |= bit;
      const id = tokens.id[i] as number;
      if (id >= standing.length) continue;
      const before = standing[id] as number;
      standing[id] = before | bit;
      const large = many[id] as number[];
      for (let s = 0; s < large.length; s++) {
        const set = large[s] as number;
        positions[set] = workedOut[set] === look ? (positions[set] as number) | bit : bit;
        workedOut[set] = look;
      }
      if (before !== 0) continue;
      seen.push(id);
      const sets = watching[id] as number[];
      for (let s = 0; s < sets.length; s++) present[sets[s] as number] = look;
    }
    return look;
  }

  /** Where a word of the set stands in the sentence looked at last. */
  at(set: number): number {
    if (this.workedOut[set] === this.looks) return this.positions[set] as number;
    const ids = this.words[set] as number[];
    if (ids.length > few) return 0;
    let positions = 0;
    for (let i = 0; i < ids.length; i++) positions |= this.standing[ids[i] as number] as number;
    this.workedOut[set] = this.looks;
    this.positions[set] = positions;
    return positions;
  }
}

const none: number[] = [];
/** Sets of more words than this are worked out from the words of the sentence. */
const few = 16;

function list(set: number, ids: number[], byWord: number[][]): void {
  for (const id of ids) {
    if (byWord[id] === none) byWord[id] = [set];
    else (byWord[id] as number[]).push(set);
  }
}
