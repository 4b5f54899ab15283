import type { Picture } from './item';

/** A text as it is with every tracked change accepted, and as it was with every one rejected. */
export interface Versions {
  accepted: string;
  original: string;
}

/** The parts of a document that hold text of their own. */
export type StoryName = 'body' | 'footnote' | 'endnote' | 'header' | 'footer' | 'comment';

/** A point in a document. */
export interface Place {
  story: StoryName;
  /** Which paragraph, counted within the story's list. */
  paragraph: number;
  /** How many characters of that paragraph stand before it, in either version. */
  accepted: number;
  original: number;
}

/** Where a paragraph in a table stands; of nested tables, the innermost. */
export interface Cell {
  table: number;
  row: number;
  column: number;
}

/** One paragraph as it lies in the file; a version may join it with the next or leave it out. */
export interface WordParagraph extends Versions {
  /** The style's name as Word shows it, '' for none. */
  style: string;
  /** 1 to 9, or 0 for body text. */
  level: number;
  /** The number that is printed before it, without a full stop at its end: "3.2", "(a)"; '' for none and for bullets. */
  number: string;
  cell: Cell | null;
  textBox: boolean;
  /** Paragraphs join only with others of the same flow. */
  flow: number;
  /** Versions in which its end is struck out: its text runs on into the next of the flow. */
  open: { accepted: boolean; original: boolean };
  /** Nothing can follow it in its flow: a table, or the end of its cell, comes next. */
  last: boolean;
  /** Of a note that the body names: its kind, and which paragraph of the body names it. */
  noteOf?: { story: 'footnote' | 'endnote'; paragraph: number };
}

export type ChangeKind = 'insertion' | 'deletion' | 'paragraph-insertion' | 'paragraph-deletion' | 'row-insertion' | 'row-deletion' | 'cell-insertion' | 'cell-deletion' | 'formatting';

/** One tracked change. */
export interface WordChange {
  kind: ChangeKind;
  /** As written in the file; may be empty, "Author" or "Anonymous" where names were taken off. */
  author: string;
  /** ISO 8601 as written: to the minute, and often local time in spite of its Z. Empty where there is none. */
  date: string;
  /** The words put in, struck out or given another look; empty for marks, rows and cells. */
  text: string;
  /** Set on both halves of a tracked move: what pairs them, or '' where the file does not say. */
  move?: string;
  /** Of formatting: the paragraph style before the change, where that changed. */
  formerStyle?: string;
  place: Place;
}

export interface WordComment {
  id: string;
  author: string;
  initials: string;
  /** ISO 8601 as written. */
  date: string;
  text: string;
  resolved: boolean;
  /** The comment that this one answers, by id. */
  replyTo: string | null;
  /** The words that it hangs on; null where it hangs on nothing. */
  on: (Versions & { from: Place; to: Place }) | null;
}

export interface HeaderOrFooter {
  kind: 'header' | 'footer';
  /** Which pages show it. */
  pages: 'default' | 'first' | 'even';
  text: Versions;
  pictures: Picture[];
}

/** What the file says about itself; each may be empty. */
export interface DocumentProperties {
  creator: string;
  lastModifiedBy: string;
  title: string;
  created: string;
  modified: string;
}

/** Data that a program keeps inside a document, apart from its text. */
export interface CustomXmlPart {
  /** The part's name in the package, or the id that Word gives it. */
  name: string;
  /** The part as text; '' where it is larger than a seal can be, or no text. */
  xml: string;
}

/** A Word document as the report checks need it. */
export interface WordDocument {
  /** Body, then footnotes, then endnotes; a line a paragraph, those without words left out. */
  text: Versions;
  paragraphs: WordParagraph[];
  notes: WordParagraph[];
  changes: WordChange[];
  comments: WordComment[];
  headers: HeaderOrFooter[];
  footers: HeaderOrFooter[];
  /** Pictures of the body that are still there with all changes accepted. */
  pictures: Picture[];
  properties: DocumentProperties;
  /** Changes are being tracked now. */
  tracking: boolean;
  /** The custom XML parts that hold data, in the order of the file. */
  customXml: CustomXmlPart[];
  unread: string[];
}
