import type { Draft } from '../../engine/finding';
import type { Mailbox, RecipientField } from '../../item/item';
import { ItemMemory } from './item-memory';

export interface StateAttachment {
  id: string;
  name: string;
  size: number;
  kind: 'file' | 'item' | 'cloud';
  inline: boolean;
  /** Content-ID that `<img src="cid:…">` names, empty for none. */
  contentId: string;
  /** Base64, empty where nobody will ask. */
  content: string;
}

/** When and where a meeting is to be, as its window shows it. */
export interface StateMeeting {
  /** ISO 8601 in UTC: Outlook always has both. */
  start: string;
  end: string;
  location: string;
  /** Rooms booked with it. */
  rooms: Mailbox[];
  repeats: 'no' | 'series' | 'occurrence';
}

/**
 * One message or meeting being written, as the playground's window shows and edits it. Of a meeting `from` calls
 * it, those in `to` must come and those in `cc` may.
 */
export interface StateMessage {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  subject: string;
  /** What stands inside the body element, or plain text where `bodyType` is text. */
  body: string;
  bodyType: 'html' | 'text';
  attachments: StateAttachment[];
  /** Only of a meeting. */
  meeting: StateMeeting | null;
}

export type StatePart = keyof StateMessage | 'opened' | 'drafts' | 'asked';

export function emptyMessage(): StateMessage {
  return { from: null, to: [], cc: [], bcc: [], subject: '', body: '', bodyType: 'html', attachments: [], meeting: null };
}

/** A meeting as Outlook opens it: half an hour from the next full hour on. */
export function emptyMeeting(now = new Date()): StateMeeting {
  const start = Math.ceil(now.getTime() / 3_600_000) * 3_600_000;
  return { start: new Date(start).toISOString(), end: new Date(start + 1_800_000).toISOString(), location: '', rooms: [], repeats: 'no' };
}

/** A mailbox with one message or meeting open. Whoever changes it, window or add-in, the others are told. */
export class MailboxState {
  private message: StateMessage;
  private readonly listeners = new Set<(part: StatePart) => void>();
  /** Prepared messages that the add-in has opened, oldest first. */
  readonly drafts: Draft[] = [];
  /** Grows when another message takes this one's place. */
  opened = 1;
  /** What is kept beside the item's parts. */
  readonly memory = new ItemMemory();

  constructor(start: Partial<StateMessage> = {}, readonly user: Mailbox = { name: '', address: '' }) {
    this.message = { ...emptyMessage(), ...start };
  }

  get current(): Readonly<StateMessage> {
    return this.message;
  }

  /** Changes parts of the message and tells of each that is now other than before. */
  change(parts: Partial<StateMessage>): void {
    const before = this.message;
    this.message = { ...before, ...parts };
    for (const part of Object.keys(parts) as (keyof StateMessage)[]) if (before[part] !== this.message[part]) this.tell(part);
  }

  setRecipients(field: RecipientField, list: Mailbox[]): void {
    this.change({ [field]: list });
  }

  /** Opens another message in the same window, as a pinned pane sees it. */
  open(message: Partial<StateMessage>): void {
    this.message = { ...emptyMessage(), ...message };
    this.memory.clear();
    this.opened += 1;
    this.tell('opened');
  }

  /** The dialog on sending hands something to the pane. */
  ask(context: string): void {
    this.memory.asked = context;
    this.tell('asked');
  }

  keepDraft(draft: Draft): void {
    this.drafts.push(draft);
    this.tell('drafts');
  }

  /** @returns stops it */
  subscribe(listener: (part: StatePart) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private tell(part: StatePart): void {
    for (const listener of [...this.listeners]) listener(part);
  }
}
