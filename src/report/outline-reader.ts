import type { WordDocument, WordParagraph } from '../item/word-document';
import { officerLabel } from './author-labels';
import { headingText } from './heading-words';
import { HeadingFinder } from './heading-places';
import { isParticular, lineHeading, particularLine, runInHeading, type FoundHeading } from './headings';
import { voicesJudgement } from './judgement-wording';
import { OutlineBuilder, shownText } from './outline-builder';
import type { Section } from './report';
import { senseOf } from './section-kinds';
import { StyledHeadings } from './styled-headings';
import { TableReader } from './table-reader';

/** The body of a report that begins without a heading. */
const nameless = { heading: '', number: '', sense: senseOf('') };

/** Prose that cannot be one of a report's particulars. */
function beginsBody(text: string): boolean {
  return /[.?]["\u201d)]?$/.test(text) && (text.length >= 90 || (text.split(' ').length > 5 && voicesJudgement(text)));
}

/** Reads the paragraphs of a document in turn and says where a section begins. */
export class OutlineReader {
  readonly builder = new OutlineBuilder();
  private readonly paragraphs: WordParagraph[];
  private readonly styles: StyledHeadings;
  private readonly finder: HeadingFinder;
  private readonly tables: TableReader;
  /** The main headings are in capitals; null before the first. */
  private capitals: boolean | null = null;

  constructor(document: WordDocument) {
    this.paragraphs = document.paragraphs;
    this.styles = new StyledHeadings(document.paragraphs);
    this.finder = new HeadingFinder(this.builder, this.styles.known);
    this.tables = new TableReader(document.paragraphs, this.builder, this.styles);
  }

  /** The sections, in the order of the file. */
  read(): Section[] {
    this.paragraphs.forEach((paragraph, index) => {
      const plan = this.tables.enter(paragraph);
      if (plan && plan.form !== 'flow' && !this.tables.headsByStyle(paragraph, plan)) {
        this.tables.read(paragraph, index, plan);
      } else {
        this.readParagraph(paragraph, index, plan ? plan.number : '');
        if (plan && plan.form === 'text') this.tables.holdAt();
      }
    });
    return this.builder.sections;
  }

  private readParagraph(paragraph: WordParagraph, index: number, numberBeside: string): void {
    const { builder } = this;
    const text = shownText(paragraph);
    if (text === '') return builder.add(index, paragraph);
    if (numberBeside !== '' && text.replace(/\.$/, '') === numberBeside) return builder.add(index, paragraph, numberBeside, builder.current, true);
    const level = this.styles.levelOf(paragraph);
    const number = paragraph.number || numberBeside;
    if (this.styles.isFront(paragraph)) {
      if (builder.current.kind === 'head') builder.markIfExempt(text, false);
      return builder.add(index, paragraph, numberBeside);
    }
    if (level !== 0) return this.readStyled(paragraph, index, text, number, level < 0 ? this.styles.mainLevel : level);
    builder.markIfExempt(text, this.beforeHeading(index));
    if (this.readParticular(paragraph, index, text)) return;
    const found = this.finder.find(paragraph, text, number, this.styles.nextText(index));
    if (!found) {
      if (builder.current.kind === 'head' && paragraph.cell === null && beginsBody(text)) builder.begin(nameless, this.styles.mainLevel, -1, 'none');
      if (/^\d{1,3}[.)]?$/.test(number) || /^\d{1,3}[.)]\s/.test(text)) this.finder.items = true;
      return builder.add(index, paragraph, numberBeside);
    }
    this.finder.items = false;
    const wanted = this.levelFor(found);
    builder.begin(found, wanted, found.runIn ? -1 : index, found.runIn ? 'run-in' : 'line', text);
    if (found.runIn) builder.add(index, paragraph, numberBeside);
    else if (this.capitals === null) this.capitals = !/[a-z]/.test(text);
  }

  /** A mark such as "NOT FOR PUBLICATION" right before a heading belongs to what follows. */
  private beforeHeading(index: number): boolean {
    const next = this.paragraphs[this.styles.following(index)];
    if (!next || !this.builder.current.passages.some((passage) => shownText(passage.paragraph) !== '')) return false;
    const line = lineHeading(shownText(next), next.number);
    return this.styles.levelOf(next) !== 0 || (line !== null && line.sense.kind === 'appendix');
  }

  private readStyled(paragraph: WordParagraph, index: number, text: string, generated: string, level: number): void {
    const { builder } = this;
    const runIn = runInHeading(text, generated);
    const { number, words } = headingText(text, generated);
    const sense = senseOf(words);
    this.finder.items = false;
    if (sense.kind === 'other' && number === '' && builder.atHead && !/^part\b/i.test(text) && this.styles.opensWithTitle(index, level)) {
      builder.beginHead(words, level, index);
      return;
    }
    // "Recommendation: That the lease be granted" in a heading's style is a heading with its text.
    if (runIn && text.length > 90) {
      builder.begin(runIn, level, -1, 'run-in', text);
      builder.add(index, paragraph, generated);
      return;
    }
    builder.begin({ heading: words, number, sense: runIn && sense.kind === 'other' ? runIn.sense : sense }, level, index, 'style', text);
  }

  /** "Contact officer: Jane Smith", "Wards affected: All" between the sections of a report. */
  private readParticular(paragraph: WordParagraph, index: number, text: string): boolean {
    const { builder } = this;
    const { kind } = builder.current;
    if (kind === 'head' || kind === 'contact' || builder.inAppendix) return false;
    const label = particularLine(text);
    if (label === null) return false;
    const contact = officerLabel(label) !== null || /^(?:list of )?background/i.test(label);
    builder.add(index, paragraph, '', builder.aside(contact ? 'contact' : isParticular(label) ? 'other' : 'appendix', label));
    return true;
  }

  private levelFor(found: FoundHeading): number {
    const { builder } = this;
    const { mainLevel } = this.styles;
    const { sense, number } = found;
    const { current } = builder;
    const container = builder.implications;
    if (container && !found.unknown && (sense.topics.length > 0 || sense.post)) return container.level + 1;
    if (/^\d+\.[1-9]/.test(number)) return mainLevel + 1;
    if (found.runIn) {
      if (current.kind === 'head' || (!this.styles.known && current.kind === 'consultation')) return mainLevel;
      return builder.form === 'run-in' ? current.level : current.level + 1;
    }
    if (found.unknown && !this.startsMain(found)) return current.level + (builder.form === 'line' && current.level > mainLevel ? 0 : 1);
    return sense.topicAlone && this.styles.known && current.kind !== 'head' ? current.level + 1 : mainLevel;
  }

  private startsMain({ heading, number, sense }: FoundHeading): boolean {
    const { kind } = this.builder.current;
    if (kind === 'recommendations' || kind === 'summary') return true;
    return number !== '' || sense.kind !== 'other' || (this.capitals === true && !/[a-z]/.test(heading));
  }
}
