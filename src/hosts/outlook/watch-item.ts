import type { OfficeCalls } from './call-office';
import { isMeeting } from './composed-item';

/** What is watched needs these alone, alike for messages and meetings. */
type Watched = Pick<Office.MessageCompose, 'addHandlerAsync' | 'removeHandlerAsync'>;

/** What has to be there for Outlook to tell of changes (requirement sets of the pane's own events). */
export function canWatch(mailbox: Office.Mailbox | undefined, supports: (version: string) => boolean): boolean {
  return supports('1.7') && typeof (mailbox?.item as Partial<Watched> | undefined)?.addHandlerAsync === 'function';
}

/**
 * Tells listeners when recipients or attachments change, of a meeting also its time, place or pattern, or when
 * another item takes this one's place in a pinned pane. Outlook has no event in a pane for a changed sender,
 * subject or text. It also takes off all of an add-in's handlers for an event at once, hence one handler for any
 * number of listeners.
 */
export class ItemWatch {
  private readonly listeners = new Set<() => void>();
  private watched: Watched | null = null;
  private onMailbox = false;

  constructor(private readonly mailbox: () => Office.Mailbox | undefined, private readonly supports: (version: string) => boolean, private readonly calls: OfficeCalls) {}

  /** @returns stops it */
  add(listener: () => void): () => void {
    // A function of its own, so that the same listener given twice is told twice and stopped once.
    const mine = (): void => listener();
    this.listeners.add(mine);
    if (this.listeners.size === 1) this.start();
    return () => {
      if (this.listeners.delete(mine) && this.listeners.size === 0) this.stop();
    };
  }

  private readonly tell = (): void => {
    for (const listener of [...this.listeners]) listener();
  };

  /** What was watched before went with its item, so there is nothing to take off it. */
  private readonly another = (): void => {
    this.enter();
    this.tell();
  };

  private start(): void {
    const mailbox = this.mailbox();
    if (mailbox && this.supports('1.5') && typeof mailbox.addHandlerAsync === 'function') {
      this.onMailbox = true;
      this.ask((done) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, this.another, done));
    }
    this.enter();
  }

  private enter(): void {
    const item = this.mailbox()?.item as Watched | null | undefined;
    this.watched = null;
    if (!item || !canWatch(this.mailbox(), this.supports)) return;
    this.watched = item;
    for (const event of this.events(item)) this.ask((done) => item.addHandlerAsync(event, this.tell, done));
  }

  private stop(): void {
    const mailbox = this.mailbox();
    const item = this.watched;
    this.watched = null;
    // An item that has been closed would not answer, and would hold its place among the three calls.
    if (item && mailbox?.item === (item as unknown)) for (const event of this.events(item)) this.ask((done) => item.removeHandlerAsync(event, done));
    if (mailbox && this.onMailbox) this.ask((done) => mailbox.removeHandlerAsync(Office.EventType.ItemChanged, done));
    this.onMailbox = false;
  }

  /** The pane's own events, with the requirement set that brought each. */
  private events(item: Watched): Office.EventType[] {
    const { RecipientsChanged, AttachmentsChanged, AppointmentTimeChanged, RecurrenceChanged, EnhancedLocationsChanged } = Office.EventType;
    const later = this.supports('1.8');
    if (!isMeeting(item)) return [RecipientsChanged, ...(later ? [AttachmentsChanged] : [])];
    return [RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged, ...(later ? [AttachmentsChanged, EnhancedLocationsChanged] : [])];
  }

  /** An event that cannot be had is done without: the pane has a button to check again. */
  private ask(call: (done: (result: Office.AsyncResult<void>) => void) => void): void {
    this.calls.read<void>('watch for changes', call).catch(() => undefined);
  }
}
