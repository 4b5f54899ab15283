import type { Mailbox, RecipientField } from '../../item/item';

export interface BodyContent {
  type: 'html' | 'text';
  content: string;
}

export interface AttachmentFacts {
  id: string;
  name: string;
  /** Bytes, 0 where not known. */
  size: number;
  kind: 'file' | 'item' | 'cloud';
  inline: boolean;
  /** Content-ID without the angle brackets, empty where the client does not tell it. */
  contentId: string;
}

/**
 * One message or meeting being written, part by part: Outlook's own or the playground's. Every method rejects
 * with a HostError and nothing else. Addresses that a person has typed but Outlook has not yet recognised as a
 * recipient are not among `recipients`; no Office API shows them.
 */
export interface ItemAccess {
  readonly kind: 'message' | 'meeting';
  /** The recipient fields that it has: of a meeting `to` for those who must come and `cc` for those who may. */
  readonly fields: readonly RecipientField[];
  /** How many recipients of one field the client tells at most, or null where there is no such limit. */
  readonly recipientCap: number | null;
  /** Who writes the message or calls the meeting. */
  from(): Promise<Mailbox | null>;
  recipients(field: RecipientField): Promise<Mailbox[]>;
  subject(): Promise<string>;
  body(): Promise<BodyContent>;
  attachments(): Promise<AttachmentFacts[]>;
  /** The bytes of a picture that stands in the text, or null where the client cannot give them. */
  picture(id: string): Promise<Uint8Array | null>;
  setRecipients(field: RecipientField, list: Mailbox[]): Promise<void>;
  addRecipients(field: RecipientField, list: Mailbox[]): Promise<void>;
  setSubject(text: string): Promise<void>;
  setBody(body: BodyContent): Promise<void>;
  /** Whether this is still what the person has before them. */
  isOpen(): boolean;
}

/** Where a meeting is to be. */
export interface Places {
  /** As people read it, several parted by semicolons. */
  text: string;
  /** Addresses of the rooms that are booked with it. */
  rooms: string[];
}

/** Whether a meeting comes back: it does not, this is all of the series, or one meeting out of it. */
export type Repetition = 'no' | 'series' | 'occurrence';

/** A meeting being called. */
export interface AppointmentAccess extends ItemAccess {
  readonly kind: 'meeting';
  /** Milliseconds since 1970. */
  time(which: 'start' | 'end'): Promise<number>;
  /** A moment on the clock that the person's Outlook shows: ISO 8601 with that clock's offset. */
  onClock(moment: number): string;
  places(): Promise<Places>;
  repetition(): Promise<Repetition>;
}

/** What things are called, so that sentences fit the item. */
export const itemWords = {
  message: { it: 'message', from: 'The From field', fields: { to: 'To', cc: 'Cc', bcc: 'Bcc' }, writer: 'who the message is from', people: 'recipients' },
  meeting: { it: 'meeting', from: 'The organiser', fields: { to: 'Required', cc: 'Optional', bcc: 'Bcc' }, writer: 'who calls the meeting', people: 'attendees' },
} satisfies Record<ItemAccess['kind'], { it: string; from: string; fields: Record<RecipientField, string>; writer: string; people: string }>;
