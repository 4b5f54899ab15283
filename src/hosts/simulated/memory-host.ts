import type { Draft, Edit, Evidence } from '../../engine/finding';
import type { Item } from '../../item/item';
import { HostError, type Host, type HostCapabilities, type HostIdentity } from '../host';
import { applyEdits } from '../outlook/apply-edits';
import { OfficeCalls, usualLimits, type CallLimits } from '../outlook/call-office';
import type { ReadSections } from '../outlook/own-part';
import { readItem } from '../outlook/read-appointment';
import type { ReadTools } from '../outlook/read-parts';
import { Delivery } from './deliver';
import { Faults } from './faults';
import type { MailboxState } from './mailbox-state';
import type { ClientProfile } from './profiles';
import { accessTo } from './state-access';

/** A client without limits of its own. */
const roomy: ClientProfile = {
  id: 'memory', name: 'A mailbox in memory', platform: 'OfficeOnline', hostName: '', hostVersion: '',
  mailbox: '1.16', recipientCap: null, recipientsPerCall: null, callsAtOnce: 3, wholePage: false, draftsWhileWriting: true,
};

export interface MemoryTools extends ReadTools {
  readSections: ReadSections;
  limits?: CallLimits;
}

/** A host straight over a mailbox in memory, without Office between: for tests of the pane. */
export class MemoryHost implements Host {
  readonly capabilities: HostCapabilities = { edit: true, draft: true, events: true };
  readonly delivery: Delivery;
  private readonly calls: OfficeCalls;

  constructor(protected readonly state: MailboxState, private readonly tools: MemoryTools, faults: Faults = new Faults()) {
    this.delivery = new Delivery(roomy, faults);
    this.calls = new OfficeCalls(tools.limits ?? usualLimits);
  }

  private open(): ReturnType<typeof accessTo> {
    return accessTo(this.state, this.calls, this.delivery);
  }

  async identity(): Promise<HostIdentity> {
    return { client: roomy.name, ...this.state.user };
  }

  read(): Promise<Item> {
    return readItem(this.open(), this.tools);
  }

  apply(edits: Edit[]): Promise<() => Promise<void>> {
    return applyEdits(this.open(), edits, this.tools.readSections);
  }

  async openDraft(draft: Draft): Promise<void> {
    if (draft.to.length > 100) throw new HostError('The message is too long for Outlook to open.', 'Copy the text into a new message.');
    await this.calls.write<void>('open a new message', (done) => this.delivery.call('displayNewMessageFormAsync', [done], () => this.state.keepDraft({ to: draft.to, cc: draft.cc, subject: draft.subject, text: draft.text })));
  }

  onChange(listener: () => void): () => void {
    return this.state.subscribe((part) => {
      if (['to', 'cc', 'bcc', 'from', 'attachments', 'meeting', 'opened'].includes(part)) setTimeout(listener, 1);
    });
  }

  async reveal(_evidence: Evidence): Promise<boolean> {
    return false;
  }
}
