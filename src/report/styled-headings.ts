import type { WordParagraph } from '../item/word-document';
import { headingText } from './heading-words';
import { readsAsProse } from './headings';
import { shownText } from './outline-builder';
import { senseOf } from './section-kinds';

const front = /^(?:(?:sub)?title$|toc\b|table of contents|contents)/i;
/** Styles of a council's own template that carry no level: "Report heading". */
const named = /^(?!.*(?:table|row|column|running)).*\bheading/i;

/** What the styles of a document say of its headings. */
export class StyledHeadings {
  /** A heading whose words are known has a style, so that others may be expected to have one. */
  readonly known: boolean;
  /** The level of the report's main headings. */
  readonly mainLevel: number;
  private readonly paragraphs: WordParagraph[];
  private readonly followings: number[] = [];
  private readonly nextLevels: number[] = [];

  constructor(paragraphs: WordParagraph[]) {
    this.paragraphs = paragraphs;
    let known = false;
    let main = 10;
    let next = -1;
    let level = 0;
    for (let at = paragraphs.length - 1; at >= 0; at--) {
      const paragraph = paragraphs[at] as WordParagraph;
      this.followings[at] = next;
      this.nextLevels[at] = level;
      const text = shownText(paragraph);
      if (text !== '') next = at;
      if (this.levelOf(paragraph) === 0) continue;
      level = paragraph.level || level;
      if (senseOf(headingText(text, '').words).kind === 'other') continue;
      known = true;
      if (paragraph.level > 0 && paragraph.level < main) main = paragraph.level;
    }
    this.known = known;
    this.mainLevel = main > 9 ? 1 : main;
  }

  /** The level that a paragraph has by its style: 0 for text, -1 for a main heading whose style has no level. */
  levelOf(paragraph: WordParagraph): number {
    if (this.isFront(paragraph)) return 0;
    const text = shownText(paragraph);
    if (text === '' || readsAsProse(text)) return 0;
    if (paragraph.level > 0) return paragraph.level;
    return named.test(paragraph.style) ? -1 : 0;
  }

  /** The document's title, or a line of its table of contents. */
  isFront(paragraph: WordParagraph): boolean {
    return front.test(paragraph.style);
  }

  /** The next paragraph that has words, or -1. */
  following(index: number): number {
    return this.followings[index] as number;
  }

  /** The words of the next paragraph that has any. */
  nextText(index: number): string {
    const next = this.paragraphs[this.following(index)];
    return next ? shownText(next) : '';
  }

  /** Whether a heading before all known sections is the report's own title: deeper headings follow, or no prose before the next. */
  opensWithTitle(index: number, level: number): boolean {
    const next = this.nextLevels[index] as number;
    if (next > level) return true;
    for (let at = this.following(index); at >= 0; at = this.following(at)) {
      const paragraph = this.paragraphs[at] as WordParagraph;
      if (this.levelOf(paragraph) !== 0) return true;
      const text = shownText(paragraph);
      if (text.length > 90 && /[.]["\u201d)]?$/.test(text)) return false;
    }
    return false;
  }
}
