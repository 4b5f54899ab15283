import type { WordParagraph } from '../item/word-document';
import { bareHeading, capitalHeading, lineHeading, runInHeading, type FoundHeading } from './headings';
import { shownText, type OutlineBuilder } from './outline-builder';

const lists = /^list (?:bullet|number|continue)/i;

/** Finds the headings that no style shows, by their words and by where the reading stands. */
export class HeadingFinder {
  /** The open section has paragraphs that count 1, 2, 3: the items of a list. */
  items = false;
  private readonly builder: OutlineBuilder;
  /** Headings have styles here, so that a line of unknown words is none. */
  private readonly styled: boolean;

  constructor(builder: OutlineBuilder, styled: boolean) {
    this.builder = builder;
    this.styled = styled;
  }

  /**
   * The heading that a paragraph is or begins with, or null.
   * @param text the paragraph's words
   * @param number the number that is printed before it
   * @param next the words of the next paragraph that has any
   */
  find(paragraph: WordParagraph, text: string, number: string, next: string): FoundHeading | null {
    if (lists.test(paragraph.style) || (paragraph.textBox && !this.builder.atHead)) return null;
    const implied = this.builder.implications !== null;
    const runIn = runInHeading(text, number, implied);
    const line = runIn ? null : lineHeading(text, number, implied);
    if (line) return this.acceptsLine(line, next) ? line : null;
    if (runIn) return this.acceptsRunIn(runIn, text) ? runIn : null;
    return this.styled ? null : this.unknownHeading(text, number, next);
  }

  private acceptsLine({ sense }: FoundHeading, next: string): boolean {
    const { builder } = this;
    const { kind, topics } = builder.current;
    const after = lineHeading(next, '');
    const before = builder.current.passages[builder.current.passages.length - 1];
    const previous = before ? lineHeading(shownText(before.paragraph), '') : null;
    // "Appendix A: plan" in a list of them, or among the report's particulars, opens nothing.
    if (sense.kind === 'appendix') return kind !== 'head' && (kind !== 'appendix' || builder.inAppendix) && after?.sense.kind !== 'appendix' && previous?.sense.kind !== 'appendix';
    if (builder.inAppendix) return sense.kind === 'contact' && !this.styled;
    // "Report author:" over its name among the particulars.
    if (kind === 'head' && sense.kind === 'contact') return false;
    if (sense.post) return builder.implications !== null && !sense.list && readsAsText(next);
    if (sense.topicAlone || sense.kind === 'risks') {
      if (next === '' || previous?.sense.topicAlone || (after !== null && after.sense.topicAlone) || kind === 'contact') return false;
      if (this.styled && kind === 'consultation') return false;
      return kind !== 'head' || next.length > 40;
    }
    if (sense.kind === kind && kind !== 'implications' && !sense.topics.some((topic) => topics.indexOf(topic) < 0)) return kind === 'consultation' || kind === 'contact' ? !this.styled : builder.form === 'run-in';
    return !(sense.kind === kind && sense.topics.length > 0 && sense.topics.every((topic) => topics.indexOf(topic) >= 0));
  }

  private acceptsRunIn({ sense }: FoundHeading, text: string): boolean {
    const { builder, styled } = this;
    const { kind, topics } = builder.current;
    const within = builder.form !== 'run-in';
    if (builder.inAppendix || (kind === 'options' && within)) return false;
    if (kind === 'head') return sense.kind !== 'contact' && !sense.post && !((sense.kind === 'consultation' || sense.topicAlone) && text.length <= 120 && styled);
    if (sense.post) return builder.implications !== null;
    if (kind === 'consultation' && (sense.topicAlone || sense.kind === 'consultation' || sense.kind === 'risks') && within) {
      return !styled && sense.kind !== 'consultation' && builder.current.passages.length > 0 && !/\bno (?:comments?|objections?|views?|reply|response)\b/i.test(text);
    }
    if (sense.kind === kind) return sense.topics.some((topic) => topics.indexOf(topic) < 0);
    return true;
  }

  /** A heading of which only the look or the place is known. */
  private unknownHeading(text: string, number: string, next: string): FoundHeading | null {
    const { builder } = this;
    const { kind } = builder.current;
    if (kind === 'head' || kind === 'contact' || builder.inAppendix) return null;
    const capital = capitalHeading(text, number);
    if (capital && next !== '') return capital;
    const bare = bareHeading(text, number);
    if (!bare) return null;
    const count = /^(\d{1,2})(?:\.0)?$/.exec(bare.number);
    if (count) {
      const own = Number(count[1]);
      const listed = new RegExp(`^${own + 1}[.)]?\\s`).test(next);
      return builder.mainNumber === own - 1 && !this.items && !listed && next !== '' ? bare : null;
    }
    const before = builder.current.passages[builder.current.passages.length - 1];
    const settled = before === undefined || /[.?!:]["\u201d)]?$/.test(shownText(before.paragraph));
    return bare.number === '' && settled && before !== undefined && next.length >= (bare.sense.kind === 'other' ? 60 : 12) && /[.:]$/.test(next) ? bare : null;
  }
}

/** Text, or the word that there is nothing to say: "None". */
function readsAsText(text: string): boolean {
  return text.length > 40 || /^(?:none|nil|no\b|not applicable|n\/a)/i.test(text);
}
