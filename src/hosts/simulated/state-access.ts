import { recipientFields, type Mailbox, type RecipientField } from '../../item/item';
import type { OfficeCalls } from '../outlook/call-office';
import { clockTime } from '../outlook/clock-time';
import type { AppointmentAccess, AttachmentFacts, BodyContent, ItemAccess, Places, Repetition } from '../outlook/item-access';
import type { Delivery } from './deliver';
import { emptyMeeting, type MailboxState, type StateMeeting } from './mailbox-state';

/** The item in a mailbox in memory, part by part, without Office between. */
class StateItemAccess implements ItemAccess {
  readonly kind: 'message' | 'meeting' = 'message';
  readonly fields: readonly RecipientField[] = recipientFields;
  readonly recipientCap = null;
  /** Calls are named as in code, so that one fault strikes every host alike. */
  protected readonly names: Record<RecipientField | 'from', string> = { from: 'from', to: 'to', cc: 'cc', bcc: 'bcc' };
  private readonly opened: number;

  constructor(protected readonly state: MailboxState, private readonly calls: OfficeCalls, private readonly delivery: Delivery) {
    this.opened = state.opened;
  }

  protected get<T>(doing: string, call: string, work: () => T): Promise<T> {
    return this.calls.read<T>(doing, (done) => this.delivery.call(call, [done], work));
  }

  private put(doing: string, call: string, work: () => void): Promise<void> {
    return this.calls.write<void>(doing, (done) => this.delivery.call(call, [done], work));
  }

  isOpen(): boolean {
    return this.state.opened === this.opened;
  }

  from(): Promise<Mailbox | null> {
    return this.get('read who it is from', `${this.names.from}.getAsync`, () => this.state.current.from);
  }

  recipients(field: RecipientField): Promise<Mailbox[]> {
    return this.get(`read the ${field} field`, `${this.names[field]}.getAsync`, () => this.state.current[field].slice());
  }

  subject(): Promise<string> {
    return this.get('read the subject', 'subject.getAsync', () => this.state.current.subject);
  }

  body(): Promise<BodyContent> {
    return this.get('read the text', 'body.getAsync', () => ({ type: this.state.current.bodyType, content: this.state.current.body }));
  }

  attachments(): Promise<AttachmentFacts[]> {
    return this.get('list the attachments', 'getAttachmentsAsync', () => this.state.current.attachments.slice());
  }

  picture(id: string): Promise<Uint8Array | null> {
    return this.get('look into a picture', 'getAttachmentContentAsync', () => {
      const content = this.state.current.attachments.find((each) => each.id === id)?.content ?? '';
      return content === '' ? null : Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    });
  }

  setRecipients(field: RecipientField, list: Mailbox[]): Promise<void> {
    return this.put(`change the ${field} field`, `${this.names[field]}.setAsync`, () => this.state.setRecipients(field, list));
  }

  addRecipients(field: RecipientField, list: Mailbox[]): Promise<void> {
    return this.put(`change the ${field} field`, `${this.names[field]}.addAsync`, () => this.state.setRecipients(field, [...this.state.current[field], ...list]));
  }

  setSubject(text: string): Promise<void> {
    return this.put('change the subject', 'subject.setAsync', () => this.state.change({ subject: text }));
  }

  setBody(body: BodyContent): Promise<void> {
    return this.put('change the text', 'body.setAsync', () => this.state.change({ body: body.content }));
  }
}

/** The same for a meeting. */
class StateAppointmentAccess extends StateItemAccess implements AppointmentAccess {
  override readonly kind = 'meeting';
  override readonly fields = ['to', 'cc'] as const;
  protected override readonly names = { from: 'organizer', to: 'requiredAttendees', cc: 'optionalAttendees', bcc: 'bcc' };

  private get meeting(): StateMeeting {
    return this.state.current.meeting ?? emptyMeeting();
  }

  time(which: 'start' | 'end'): Promise<number> {
    return this.get('read the time', `${which}.getAsync`, () => Date.parse(this.meeting[which]));
  }

  onClock(moment: number): string {
    return clockTime(moment, null);
  }

  places(): Promise<Places> {
    return this.get('read the location', 'location.getAsync', () => {
      const { location, rooms } = this.meeting;
      return { text: [...(location === '' ? [] : [location]), ...rooms.map((room) => room.name)].join('; '), rooms: rooms.map((room) => room.address) };
    });
  }

  repetition(): Promise<Repetition> {
    return this.get('read whether the meeting comes back', 'recurrence.getAsync', () => this.meeting.repeats);
  }
}

/** The message or meeting that is open in the mailbox. */
export function accessTo(state: MailboxState, calls: OfficeCalls, delivery: Delivery): ItemAccess {
  return new (state.current.meeting ? StateAppointmentAccess : StateItemAccess)(state, calls, delivery);
}
