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
 * One message being written, part by part: Outlook's own or the playground's. Every method rejects with a
 * HostError and nothing else. Addresses that a person has typed but Outlook has not yet recognised as a
 * recipient are not among `recipients`; no Office API shows them.
 */
export interface MessageAccess {
  /** How many recipients of one field the client tells at most, or null where there is no such limit. */
  readonly recipientCap: number | null;
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
  /** Whether this is still the message that the person has before them. */
  isOpen(): boolean;
}

export const fieldNames: Record<RecipientField, string> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };
