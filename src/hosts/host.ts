import type { Item } from '../item/item';
import type { Draft, Edit, Evidence } from '../engine/finding';

/** What a host can do in this client; the pane hides what is missing. */
export interface HostCapabilities {
  /** Apply edits to the item. */
  edit: boolean;
  /** Open a prepared message beside the item. */
  draft: boolean;
  /** Tell when recipients, sender or attachments change. */
  events: boolean;
  /** Show a place in the item; taken as able where not said. */
  reveal?: boolean;
  /** Hang a comment on a place of the document; taken as unable where not said. */
  comment?: boolean;
  /** Keep a seal inside the document; taken as unable where not said. */
  seal?: boolean;
}

/** How far a long read is, and how to stop it. */
export interface ReadOptions {
  /** Between 0 and 1. */
  progress?(done: number): void;
  /** Stops the read, which then rejects with a HostError. */
  signal?: AbortSignal;
}

/** A host call that did not succeed, in words for the person. */
export class HostError extends Error {
  /**
   * @param message one sentence: what did not work
   * @param next one sentence: what to do
   * @param reason `failed`, `timed-out` or `refused`, for tests and the self-test
   */
  constructor(message: string, readonly next: string, readonly reason: 'failed' | 'timed-out' | 'refused' = 'failed') {
    super(message);
    this.name = 'HostError';
  }
}

export interface HostIdentity {
  /** "Outlook on the web", say. */
  client: string;
  /** The signed-in person, where the host tells. */
  name: string;
  address: string;
}

/**
 * What the pane and the moment of sending share, where the program tells of sending: statements that travel with the
 * item, the pane's verdict for it, and what the dialog on sending wants shown. Rejects with HostErrors like the port.
 */
export interface HostSending {
  /** Whether statements go out with the item, or are kept only while it is open. */
  readonly carries: boolean;
  /** Another value once another item has taken this one's place; null for none. */
  item(): unknown;
  /** The statements that the item carries, as the text of its header; '' for none. */
  record(): Promise<string>;
  /** Gives the item that text to carry; '' takes it away. */
  keepRecord(text: string): Promise<void>;
  /** Keeps a verdict for the code that runs when the item is sent. */
  keepVerdict(text: string): Promise<void>;
  /** Calls `listener` with what the dialog on sending handed over: at once where it has opened the pane, and later. */
  onAsked(listener: (context: string) => void): () => void;
  /** What the mailbox keeps on items that went unchecked; '' for nothing. */
  letGo(): string;
  forgetLetGo(): Promise<void>;
}

/** Signs of what an item says, compared instead of the item where reading all of it is dear. */
export interface Glance {
  /** Another one once the item may have changed. */
  now: string;
  /** What it was when the item was last read, or null where that is not known. */
  read: string | null;
}

/**
 * The port: everything the pane may ask of the program around it. Adapters in
 * outlook/, word/ and simulated/ implement it; one contract suite runs over all of them.
 * Every method rejects with a HostError and nothing else.
 */
export interface Host {
  readonly capabilities: HostCapabilities;
  identity(): Promise<HostIdentity>;
  /** Reads the whole item. What could not be read is said in `item.unread`; rejects only where nothing could. */
  read(options?: ReadOptions): Promise<Item>;
  /** Looks whether the item may have changed; only of a host for which that is far cheaper than reading. */
  glance?(): Promise<Glance>;
  /**
   * Applies all edits or none: on a failure the edits already made are taken back before it rejects.
   * Resolves to a function that takes them back, for the Undo button.
   */
  apply(edits: Edit[]): Promise<() => Promise<void>>;
  /** Opens a prepared message for the person to look at. */
  openDraft(draft: Draft): Promise<void>;
  /** Calls `listener` when recipients, sender or attachments change; returns how to stop. */
  onChange(listener: () => void): () => void;
  /** Hangs a comment on the first place where `on` stands; resolves to a function that takes it back. */
  comment?(on: string, text: string): Promise<() => Promise<void>>;
  /** Keeps one more seal part in the document; resolves to a function that takes it back. */
  addSeal?(xml: string): Promise<() => Promise<void>>;
  /** Only where the program tells of sending. */
  readonly sending?: HostSending;
  /** Shows the place of a piece of evidence where the host can; resolves to false where it cannot. */
  reveal(evidence: Evidence): Promise<boolean>;
}
