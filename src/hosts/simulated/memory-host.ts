import type { Draft, Edit, Evidence } from '../../engine/finding';
import type { Mailbox, RecipientField, Item } from '../../item/item';
import { HostError, type Host, type HostCapabilities, type HostIdentity } from '../host';
import { applyEdits } from '../outlook/apply-edits';
import { OfficeCalls, usualLimits, type CallLimits } from '../outlook/call-office';
import type { AttachmentFacts, BodyContent, MessageAccess } from '../outlook/message-access';
import type { ReadSections } from '../outlook/own-part';
import { readMessage, type ReadTools } from '../outlook/read-message';
import { Delivery } from './deliver';
import { Faults } from './faults';
import type { MailboxState } from './mailbox-state';
import type { ClientProfile } from './profiles';

/** A client without limits of its own. */
const roomy: ClientProfile = {
  id: 'memory', name: 'A mailbox in memory', platform: 'OfficeOnline', hostName: '', hostVersion: '',
  mailbox: '1.16', recipientCap: null, recipientsPerCall: null, callsAtOnce: 3, wholePage: false, draftsWhileWriting: true,
};

class StateMessageAccess implements MessageAccess {
  readonly recipientCap = null;
  private readonly opened: number;

  constructor(private readonly state: MailboxState, private readonly calls: OfficeCalls, private readonly delivery: Delivery) {
    this.opened = state.opened;
  }

  private get<T>(doing: string, call: string, work: () => T): Promise<T> {
    return this.calls.read<T>(doing, (done) => this.delivery.call(call, [done], work));
  }

  private put(doing: string, call: string, work: () => void): Promise<void> {
    return this.calls.write<void>(doing, (done) => this.delivery.call(call, [done], work));
  }

  isOpen(): boolean {
    return this.state.opened === this.opened;
  }

  from(): Promise<Mailbox | null> {
    return this.get('read who the message is from', 'from.getAsync', () => this.state.current.from);
  }

  recipients(field: RecipientField): Promise<Mailbox[]> {
    return this.get(`read the ${field} field`, `${field}.getAsync`, () => this.state.current[field].slice());
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
    return this.put(`change the ${field} field`, `${field}.setAsync`, () => this.state.setRecipients(field, list));
  }

  addRecipients(field: RecipientField, list: Mailbox[]): Promise<void> {
    return this.put(`change the ${field} field`, `${field}.addAsync`, () => this.state.setRecipients(field, [...this.state.current[field], ...list]));
  }

  setSubject(text: string): Promise<void> {
    return this.put('change the subject', 'subject.setAsync', () => this.state.change({ subject: text }));
  }

  setBody(body: BodyContent): Promise<void> {
    return this.put('change the text', 'body.setAsync', () => this.state.change({ body: body.content }));
  }
}

export interface MemoryTools extends ReadTools {
  readSections: ReadSections;
  limits?: CallLimits;
}

/** A host straight over a mailbox in memory, without Office between: for tests of the pane. */
export class MemoryHost implements Host {
  readonly capabilities: HostCapabilities = { edit: true, draft: true, events: true };
  readonly delivery: Delivery;
  private readonly calls: OfficeCalls;

  constructor(private readonly state: MailboxState, private readonly tools: MemoryTools, faults: Faults = new Faults()) {
    this.delivery = new Delivery(roomy, faults);
    this.calls = new OfficeCalls(tools.limits ?? usualLimits);
  }

  private message(): MessageAccess {
    return new StateMessageAccess(this.state, this.calls, this.delivery);
  }

  async identity(): Promise<HostIdentity> {
    return { client: roomy.name, ...this.state.user };
  }

  read(): Promise<Item> {
    return readMessage(this.message(), this.tools);
  }

  apply(edits: Edit[]): Promise<() => Promise<void>> {
    return applyEdits(this.message(), edits, this.tools.readSections);
  }

  async openDraft(draft: Draft): Promise<void> {
    if (draft.to.length > 100) throw new HostError('The message is too long for Outlook to open.', 'Copy the text into a new message.');
    await this.calls.write<void>('open a new message', (done) => this.delivery.call('displayNewMessageFormAsync', [done], () => this.state.keepDraft({ to: draft.to, cc: draft.cc, subject: draft.subject, text: draft.text })));
  }

  onChange(listener: () => void): () => void {
    return this.state.subscribe((part) => {
      if (['to', 'cc', 'bcc', 'from', 'attachments', 'opened'].includes(part)) setTimeout(listener, 1);
    });
  }

  async reveal(_evidence: Evidence): Promise<boolean> {
    return false;
  }
}
