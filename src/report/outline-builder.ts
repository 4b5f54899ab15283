import type { WordParagraph } from '../item/word-document';
import { deniesExempt, headingMarksExempt, marksExempt, mayHoldExempt, opensPublic, particularMarksExempt } from './exempt-marking';
import type { FoundHeading } from './headings';
import { isQuotation, officersSpeak, reportsMember, voicesJudgement } from './judgement-wording';
import type { Section } from './report';
import { isJudged, placed } from './section-nesting';
import type { HeadingSense } from './section-kinds';
import { typedNumber } from './typed-numbers';

/** How a section's heading stands in the document. */
export type HeadingForm = 'none' | 'style' | 'line' | 'run-in' | 'row';

/** The words that a paragraph shows: with all changes accepted, or what they were where none are left. */
export function shownText(paragraph: WordParagraph): string {
  return paragraph.accepted.trim() || paragraph.original.trim();
}

/** The kinds that an appendix may not take from the report it hangs on. */
const core = ['recommendations', 'reasons', 'options', 'advice', 'conclusions', 'implications', 'risks', 'consultation', 'background', 'summary'];

function wholeNumber(number: string): number {
  const match = /^(\d{1,3})(?:\.0)?$/.exec(number);
  return match ? Number(match[1]) : -1;
}

/** Puts sections and passages together as the paragraphs of a report are read in turn. */
export class OutlineBuilder {
  readonly sections: Section[];
  current: Section;
  /** Of the section that is open. */
  form: HeadingForm = 'none';
  /** The number of the last main heading, or -1. */
  mainNumber = -1;
  private open: Section[] = [];
  private forms = new Map<Section, HeadingForm>();
  /** The kinds of the sections so far, but for the head. */
  private kinds = new Set<Section['kind']>();
  private appendix: Section | null = null;
  private appendixWords = 0;
  private exemptPart = false;
  private exemptNext = false;
  private awaiting = false;
  private allExempt = false;

  constructor() {
    this.current = this.section('head', { heading: '', number: '', level: 0, headingIndex: -1 });
    this.sections = [this.current];
    this.forms.set(this.current, 'none');
  }

  private section(kind: Section['kind'], head: Pick<Section, 'heading' | 'number' | 'level' | 'headingIndex'>): Section {
    return { kind, ...head, topics: [], exempt: false, judgement: isJudged(kind), passages: [] };
  }

  /** The nearest open section that holds headings of this level. */
  private parentAt(level: number): Section | null {
    for (let at = this.open.length - 1; at >= 0; at--) if ((this.open[at] as Section).level < level) return this.open[at] as Section;
    return null;
  }

  /** "Implications" without a topic of its own, if that is where the reading stands. */
  get implications(): Section | null {
    for (const section of this.open) if (section.kind === 'implications' && (section.topics.length === 0 || section.topics[0] === 'other')) return section;
    return null;
  }

  get inAppendix(): boolean {
    return this.appendix !== null;
  }

  /** No section but the head has begun. */
  get atHead(): boolean {
    return this.kinds.size === 0;
  }

  /** Whether a heading brings the reading back from an appendix into the report itself. */
  private leavesAppendix(appendix: Section, sense: HeadingSense, number: string, level: number): boolean {
    if (level > appendix.level || sense.kind === 'appendix') return false;
    if (sense.kind === 'contact') return true;
    if (this.mainNumber >= 0 && wholeNumber(number) === this.mainNumber + 1) return true;
    return this.appendixWords <= 3 && core.indexOf(sense.kind) >= 0 && !this.kinds.has(sense.kind);
  }

  /** Begins a section. */
  begin(found: Pick<FoundHeading, 'heading' | 'number' | 'sense'>, level: number, headingIndex: number, form: HeadingForm, whole = found.heading): Section {
    const { heading, number, sense } = found;
    const { appendix } = this;
    if (appendix && this.leavesAppendix(appendix, sense, number, level)) this.appendix = null;
    while (this.open.length > 0 && (this.open[this.open.length - 1] as Section).level >= level) this.open.pop();
    const parent = this.parentAt(level);
    const held = this.appendix && sense.kind !== 'appendix' ? this.appendix : null;
    const { kind, topics } = placed(held ?? parent, sense);
    const section = this.section(kind, { heading, number, level, headingIndex });
    section.topics = topics;
    if (opensPublic(whole)) this.exemptPart = false;
    const marked = headingMarksExempt(whole);
    if (marked && /^part\b/i.test(whole.trim())) this.exemptPart = true;
    section.exempt = marked || this.allExempt || this.exemptPart || this.exemptNext || (parent !== null && parent.exempt && parent.kind === kind) || (held !== null && held.exempt);
    this.exemptNext = false;
    this.awaiting = mayHoldExempt(whole);
    if (sense.kind === 'appendix' && !held && !sense.list && !(parent && parent.kind === 'appendix')) {
      this.appendix = section;
      this.appendixWords = 0;
    }
    if (form !== 'run-in' && form !== 'row' && wholeNumber(number) >= 0 && !this.appendix) this.mainNumber = wholeNumber(number);
    this.open.push(section);
    if (held) this.appendixWords += 2;
    this.enter(section, form);
    return section;
  }

  private enter(section: Section, form: HeadingForm): void {
    this.sections.push(section);
    this.forms.set(section, form);
    if (section.kind !== 'head') this.kinds.add(section.kind);
    this.current = section;
    this.form = form;
  }

  /** A section of the document's head that has a heading of its own: the report's title. */
  beginHead(heading: string, level: number, headingIndex: number): void {
    const section = this.section('head', { heading, number: '', level, headingIndex });
    if (marksExempt(heading, false)) this.markAll();
    section.exempt = this.allExempt;
    this.enter(section, 'style');
  }

  /** A section of one paragraph or row, after which the reading goes on where it was. */
  aside(kind: Section['kind'], heading: string): Section {
    const section = this.section(kind, { heading, number: '', level: this.current.level + 1, headingIndex: -1 });
    section.exempt = this.current.exempt;
    this.sections.push(section);
    return section;
  }

  /** Goes back to a section that was open before. */
  resume(section: Section): void {
    while (this.open.length > 0 && this.open[this.open.length - 1] !== section) this.open.pop();
    this.current = section;
    this.form = this.forms.get(section) ?? 'none';
  }

  /** Adds a paragraph to a section, or to the one that is open. */
  add(index: number, paragraph: WordParagraph, number = '', section = this.current, label = false): void {
    const { accepted, original } = paragraph;
    const own = number || paragraph.number || typedNumber(accepted).number || typedNumber(original).number;
    const text = shownText(paragraph);
    section.passages.push({ index, paragraph, number: own, judgement: !label && text !== '' && this.judges(section, paragraph) });
    if (text === '') return;
    if (this.appendix) this.appendixWords++;
    if (section === this.current && this.awaiting) {
      this.awaiting = false;
      if (!deniesExempt(text)) section.exempt = true;
    }
  }

  /** Notes that a paragraph marks the part that it stands in as not for publication. @param next the mark stands right before a heading */
  markIfExempt(text: string, next: boolean): void {
    if (this.current.kind === 'head') {
      const colon = text.indexOf(':');
      if (marksExempt(text, false) || (colon > 0 && particularMarksExempt(text.slice(0, colon), text.slice(colon + 1)))) this.markAll();
      return;
    }
    if (!marksExempt(text, this.inAppendix)) return;
    if (next && !this.inAppendix) this.exemptNext = true;
    else this.current.exempt = true;
  }

  markAll(): void {
    this.allExempt = true;
    for (const section of this.sections) section.exempt = true;
  }

  private judges(section: Section, { accepted, original }: WordParagraph): boolean {
    const { kind } = section;
    if (kind === 'head' || kind === 'contact') return false;
    const versions = accepted === original ? [accepted] : [accepted, original];
    const shown = versions.filter((text) => text.trim() !== '');
    if (section.judgement) return kind === 'recommendations' || !shown.every((text) => reportsMember(text) || isQuotation(text));
    return shown.some(kind === 'consultation' ? officersSpeak : voicesJudgement);
  }
}
