/** A stretch of the body: from a letter of one paragraph to a letter of the same or a later one, `end` exclusive. */
export interface Spot {
  first: number;
  start: number;
  last: number;
  end: number;
}

/** Marks of no width, and the characters by which Word stands for notes, pictures and fields. */
const unseen = /[\u0000-\u0008\u000e-\u001d\u001f\u00ad\u200b\u2060\ufeff]/;
const white = /\s/;

/** A text as it is compared: white space run together, hyphens alike. `at` gives for each letter where it stands in the source. */
function plain(text: string): { letters: string; at: number[] } {
  const letters: string[] = [];
  const at: number[] = [];
  let spaced = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (unseen.test(letter)) continue;
    const space = white.test(letter);
    if (space && spaced) continue;
    spaced = space;
    letters.push(space ? ' ' : letter === '\u2011' || letter === '\u001e' ? '-' : letter);
    at.push(index);
  }
  return { letters: letters.join(''), at };
}

/** The words of a text as they are compared. */
export function plainWords(text: string): string {
  return plain(text).letters.trim();
}

/** Where `needle` begins in `text`, each time; they do not overlap. */
export function startsOf(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = needle === '' ? -1 : text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** The words of a document's body by their paragraphs, as Word tells them: struck-out words may stand among them. */
export class BodyWords {
  private readonly text: string;
  /** For each letter of `text` its paragraph and place there. */
  private readonly paragraph: number[] = [];
  private readonly place: number[] = [];

  constructor(readonly paragraphs: string[]) {
    const pieces: string[] = [];
    paragraphs.forEach((source, index) => {
      const { letters, at } = plain(source);
      const from = letters.startsWith(' ') ? 1 : 0;
      const to = letters.length - (letters.length > from && letters.endsWith(' ') ? 1 : 0);
      if (to <= from) return;
      // One space for the gap to the next paragraph, which belongs to this one's end.
      pieces.push(letters.slice(from, to), ' ');
      for (const each of [...at.slice(from, to), source.length]) {
        this.paragraph.push(index);
        this.place.push(each);
      }
    });
    this.text = pieces.join('');
  }

  /** Every place where the words stand unbroken. @param letters true where a space at their ends counts */
  places(words: string, letters = false): Spot[] {
    const needle = letters ? plain(words).letters : plainWords(words);
    return startsOf(this.text, needle).map((start) => this.spot(start, start + needle.length));
  }

  /**
   * Where the words would stand if what is struck out among them were gone: from their first words to their last,
   * close together. Only a place to look at: whether the words really stand there has to be asked of Word.
   */
  broken(words: string): Spot | null {
    const needle = plainWords(words);
    const parts = needle.split(' ');
    if (parts.length < 2) return null;
    const longest = (piece: (count: number) => string): string => {
      let [low, high] = [0, parts.length];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (this.text.includes(piece(middle))) low = middle;
        else high = middle - 1;
      }
      return low === 0 ? '' : piece(low);
    };
    const head = longest((count) => parts.slice(0, count).join(' '));
    const tail = longest((count) => parts.slice(parts.length - count).join(' '));
    if (head === '' || tail === '') return null;
    // Struck-out words seldom outweigh what stands: farther off is another sentence.
    const reach = 3 * needle.length + 400;
    for (const start of startsOf(this.text, head)) {
      const last = this.text.indexOf(tail, start);
      if (last >= 0 && last + tail.length - start <= reach && last + tail.length > start + head.length) return this.spot(start, last + tail.length);
    }
    return null;
  }

  /** The paragraphs that hold most of the words, best first, where no more is known of how they read. */
  likely(words: string): number[] {
    const wanted = Array.from(new Set(plainWords(words).split(' ')));
    const shares = this.paragraphs.map((text, index) => ({ index, held: wanted.filter((word) => text.includes(word)).length }));
    return shares.filter(({ held }) => 2 * held > wanted.length).sort((one, other) => other.held - one.held || one.index - other.index).slice(0, 5).map(({ index }) => index);
  }

  private spot(start: number, end: number): Spot {
    return {
      first: this.paragraph[start] ?? 0, start: this.place[start] ?? 0,
      last: this.paragraph[end - 1] ?? 0, end: (this.place[end - 1] ?? 0) + 1,
    };
  }

  /** The words of the spot's paragraphs before and after it, for telling like places apart. */
  around({ first, start, last, end }: Spot): { before: string; after: string } {
    return { before: plainWords((this.paragraphs[first] ?? '').slice(0, start)), after: plainWords((this.paragraphs[last] ?? '').slice(end)) };
  }
}

/**
 * Which of several like places is meant.
 * @param text the text as it was read, and where in it the words stood
 * @returns null where that cannot be told
 */
export function pickPlace(body: BodyWords, places: Spot[], words: string, read?: { text: string; start: number }): Spot | null {
  if (places.length < 2 || !read) return places[0] ?? null;
  const before = plain(read.text.slice(0, read.start)).letters;
  const whole = plain(read.text).letters;
  const needle = plainWords(words);
  const starts = startsOf(whole, needle);
  // Blank space before the words may or may not count as one more letter.
  const order = starts.findIndex((start) => Math.abs(start - before.length) <= 1);
  if (order >= 0 && starts.length === places.length) return places[order] ?? null;
  const lineStart = read.text.lastIndexOf('\n', read.start - 1) + 1;
  const alike = places.filter((place) => body.around(place).before === plainWords(read.text.slice(lineStart, read.start)));
  return alike.length === 1 ? alike[0] ?? null : null;
}
