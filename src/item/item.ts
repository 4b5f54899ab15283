import type { Seal } from './seal';
import type { WordDocument } from './word-document';

/** The five kinds of item that Fair Copy checks. */
export type Kind = 'message' | 'meeting' | 'letter' | 'press' | 'report';

/** A name and address as written in an item; either may be empty. */
export interface Mailbox {
  name: string;
  address: string;
}

export interface Attachment {
  name: string;
  /** Size in bytes, or 0 where it is not known. */
  size: number;
}

/** A picture in the body or page header: an inline logo, say. */
export interface Picture {
  name: string;
  /** Alternative text, empty where there is none. */
  alt: string;
  /** SHA-256 of the bytes in lower-case hex, where they could be read. */
  digest?: string;
}

/** A whole message attached to another one, which for copying counts as part of its thread. */
export interface AttachedMessage {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  /** ISO 8601, or empty. */
  date: string;
  text: string;
}

/** When and where people are to meet. Those who must come stand in `to`, those who may in `cc`. */
export interface Meeting {
  /** ISO 8601; with Z or an offset where the calendar says which zone, without where it does not; a day alone for a whole day. Empty where there is none. */
  start: string;
  end: string;
  location: string;
  /** Called off. */
  cancelled: boolean;
  /** Comes back: "every week" and the like. */
  repeats: boolean;
}

/** What is being checked, as read from Outlook, Word or a file. */
export interface Item {
  kind: Kind;
  from: Mailbox | null;
  /** Who sends on behalf of `from`, where that is somebody else. */
  sender: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  subject: string;
  /** ISO 8601 with time, or empty. */
  date: string;
  /** The whole body as plain text, the quoted thread included, lines ended by \n. */
  text: string;
  /** Text of the page header of a document, empty in mail. */
  header: string;
  attachments: Attachment[];
  images: Picture[];
  attached: AttachedMessage[];
  /** One sentence for each thing that could not be read. */
  unread: string[];
  /** When and where a meeting is to be; only of kind `meeting`. */
  meeting?: Meeting;
  /** What the sender settled, as the message carries it in a header of its own (sending/record.ts reads it). */
  record?: string;
  /** One sentence on how the item was read, where there is more than one way. */
  source?: string;
  /** The Word document that `text` is taken from, with its tracked changes. */
  document?: WordDocument;
  /** The earlier version of the document that its author stands by, where the person gave one. */
  baseline?: WordDocument;
  /** The author's marks kept inside the document, oldest first. */
  seals?: Seal[];
}

/** The recipient fields of an item, in the order people read them. */
export const recipientFields = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof recipientFields)[number];

/** An item with nothing in it, to be filled by a reader. */
export function emptyItem(kind: Kind): Item {
  return {
    kind,
    from: null,
    sender: null,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    date: '',
    text: '',
    header: '',
    attachments: [],
    images: [],
    attached: [],
    unread: [],
  };
}
