import type { Attachment, Mailbox, RecipientField } from '../item/item';

/** What a rule can say of an item; DESIGN's promises for each are in docs/decisions. */
export type Outcome = 'breach' | 'review' | 'pass' | 'not-applicable';

/** Which part of the item a piece of evidence stands in. */
export type Part =
  | 'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'body' | 'thread'
  | 'attachment' | 'image' | 'date' | 'property' | 'header';

/** Where something was seen. `start` and `end` are UTF-16 offsets into that part's plain text (body and thread: the item's text). */
export interface Evidence {
  part: Part;
  text?: string;
  start?: number;
  end?: number;
  /** Of a report: the section and printed number, "Legal implications, 5.2". */
  place?: string;
  /** Of a change: what stood there before; `text` is what stands there now, '' where nothing is left. */
  before?: string;
  /** Of a change: whose hand, as the document names them. */
  hand?: string;
  /** Of a change: ISO 8601 as the document has it, or ''. */
  when?: string;
}

/** One change to the item. Edits are data: a host applies them when the person asks. */
export type Edit =
  | { do: 'remove-recipient'; field: RecipientField; address: string }
  | { do: 'add-recipient'; field: RecipientField; mailbox: Mailbox }
  /** A line of its own: after the greeting, before the sign-off, or at the very start. */
  | { do: 'insert-line'; at: 'start' | 'after-greeting' | 'before-sign-off'; text: string }
  /** Replaces the first occurrence of `find` in the writer's own words. */
  | { do: 'replace-text'; find: string; text: string }
  | { do: 'set-subject'; text: string }
  | { do: 'remove-image'; name: string };

/** A message prepared for the person to look at and send themselves. */
export interface Draft {
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  text: string;
  attachments?: Attachment[];
}

/** What a finding offers the person to do. Best first in a finding's list. */
export interface Remedy {
  /** Kebab case, unique within the rule. */
  id: string;
  /** What the button says: an imperative of a few words. */
  label: string;
  /** Changes to this item; after them the rule no longer fires. */
  edits?: Edit[];
  /** A new message opened beside this one. */
  draft?: Draft;
  /** A comment for the document, hung on the first place where `on` stands. It tells, and settles nothing. */
  comment?: { on: string; text: string };
  /** The person states a fact that lies outside the text, by whom and when; it settles the finding. */
  attest?: { statement: string };
}

export interface Finding {
  rule: string;
  /** The provision as the council's protocol prints it. */
  paragraph: string;
  /** Further provisions under which the same rule says the same. */
  also: string[];
  outcome: 'breach' | 'review';
  /** What is the matter, in this item: one sentence. */
  message: string;
  /** For a review: the one question that the person can answer. */
  question?: string;
  evidence: Evidence[];
  remedies: Remedy[];
}

/** What a person states about this item outside its text, and with it settles a finding. */
export interface Settlement {
  rule: string;
  /** `attested`: a fact (consent by telephone); `set-aside`: the person goes on, with a reason. */
  how: 'attested' | 'set-aside';
  statement: string;
  by: string;
  /** When the fact happened or the reason was given, as the person wrote it. */
  when: string;
}
