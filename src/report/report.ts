import type { WordDocument, WordParagraph } from '../item/word-document';

/** What a section of a report is for. */
export type SectionKind =
  | 'head' | 'summary' | 'recommendations' | 'reasons' | 'background' | 'options' | 'advice' | 'conclusions'
  | 'implications' | 'risks' | 'consultation' | 'contact' | 'appendix' | 'other';

/** What the implications of a section are about. */
export type Topic =
  | 'financial' | 'legal' | 'risk' | 'equality' | 'staffing' | 'environmental' | 'crime-and-disorder' | 'health'
  | 'property' | 'procurement' | 'data-protection' | 'human-rights' | 'safeguarding' | 'other';

/** One paragraph of a report in its section, as all changes accepted and as all rejected. */
export interface Passage {
  /** Which paragraph of the document's body. */
  index: number;
  paragraph: WordParagraph;
  /** The number that stands before it, generated or typed: "3.2", "(a)"; '' for none. */
  number: string;
  /** It is the author's professional view: by its section, or by its own wording elsewhere. */
  judgement: boolean;
}

export interface Section {
  kind: SectionKind;
  /** The heading's words without its number; '' before the first heading. */
  heading: string;
  /** The heading's number, generated or typed; '' for none. */
  number: string;
  /** 1 for a main heading; 0 before the first. */
  level: number;
  topics: Topic[];
  /** In a part or appendix that is marked not for publication. */
  exempt: boolean;
  /** The section as a whole is the author's professional view. */
  judgement: boolean;
  /** The paragraph that is its heading, or -1: before the first heading, or a heading within the paragraph or row. */
  headingIndex: number;
  passages: Passage[];
}

/** Somebody whom the report names as its author or contact. */
export interface NamedOfficer {
  /** '' where only a post is named. */
  name: string;
  /** '' where only a name is given. */
  post: string;
  /** As the report's own particulars put it: "Report author", "Officer to contact". */
  label: string;
}

export interface Outline {
  sections: Section[];
  authors: NamedOfficer[];
  contacts: NamedOfficer[];
  /** Posts whose report it is: "Director of Corporate Services" of "Report of the …". */
  reportOf: NamedOfficer[];
}

/** What one change did to the meaning of the judgement. */
export type Meaning =
  | 'recommendation-turned' | 'recommendation-replaced' | 'recommendation-added' | 'recommendation-removed'
  | 'force-weakened' | 'force-strengthened' | 'negation-added' | 'negation-removed'
  | 'figure-changed' | 'date-changed' | 'name-changed'
  | 'condition-removed' | 'condition-added' | 'adverse-removed' | 'adverse-added'
  | 'advice-removed' | 'advice-added' | 'moved-away' | 'addition-struck-out' | 'content-changed';

/** Whose hand made a change, as the document names them; `author` is '' where it does not. */
export interface HandMark {
  author: string;
  /** ISO 8601 as written, or ''. */
  date: string;
}

/** One change of meaning in the judgement of a report. */
export interface ChangeOfMeaning {
  /** Gravest first, never empty. */
  meanings: Meaning[];
  /** The sentences concerned as they stood; '' where all of it is new. */
  before: string;
  /** The same as they stand now, all changes accepted; '' where nothing is left. */
  after: string;
  section: Section;
  /** The printed number of the paragraph, '' for none. */
  number: string;
  /** `tracked` in the document; `baseline` found against the earlier version, untracked; `seal` against the sealed text. */
  found: 'tracked' | 'baseline' | 'seal';
  /** Each hand once, in the order of the document; empty where the change was not tracked. */
  hands: HandMark[];
}

/** A report as read: what it says, who wrote it, and what was done to its judgement. */
export interface Report {
  document: WordDocument;
  outline: Outline;
  changes: ChangeOfMeaning[];
}
