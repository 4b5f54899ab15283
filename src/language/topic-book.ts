import { PhraseBook } from './phrases';
import { scanWords, type Tokens } from './words';

/** Where a text shows a phrase: offsets into it, and its words by number, `last` exclusive. */
export interface PhrasePlace<Family extends string> {
  family: Family;
  start: number;
  end: number;
  first: number;
  last: number;
}

/** Phrases by family for one subject, asked of one sentence at a time. */
export class TopicBook<Family extends string> {
  private readonly book: PhraseBook;

  constructor(source: Record<Family, string[]>) {
    this.book = new PhraseBook(source);
  }

  private places(tokens: Tokens, from: number): PhrasePlace<Family>[] {
    return this.book.find(tokens, from, tokens.count).map((match) => ({
      family: this.book.families[match.family] as Family, first: match.first, last: match.last,
      start: tokens.start[match.first] as number, end: tokens.end[match.last - 1] as number,
    }));
  }

  /** The first place of each family that the text shows. */
  in(text: string): PhrasePlace<Family>[] {
    return this.places(scanWords(text, 0, text.length), 0);
  }

  /** Every place in the order of the text, those of one family not overlapping. At most `most` rounds, so that the cost stays in bounds. */
  all(text: string, most = 6): PhrasePlace<Family>[] {
    const tokens = scanWords(text, 0, text.length);
    const found: PhrasePlace<Family>[] = [];
    let from = 0;
    for (let round = 0; round < most && from < tokens.count; round++) {
      const here = this.places(tokens, from);
      const first = here.reduce<PhrasePlace<Family> | null>((least, each) => (least === null || each.last < least.last ? each : least), null);
      if (!first) break;
      for (const each of here) if (!found.some((other) => other.family === each.family && other.first < each.last && each.first < other.last)) found.push(each);
      from = first.last;
    }
    return found.sort((a, b) => a.first - b.first);
  }

  /** Whether the text shows one of the families. */
  says(text: string, ...families: Family[]): boolean {
    return this.in(text).some((each) => families.indexOf(each.family) >= 0);
  }
}
