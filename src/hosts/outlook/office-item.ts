import type { Mailbox, RecipientField } from '../../item/item';
import { bytesOfBase64 } from './base64';
import { describeFailure, type OfficeCalls } from './call-office';
import { itemWords, type AttachmentFacts, type BodyContent, type ItemAccess } from './item-access';

/** The most recipients that one call may set or add (Recipients.setAsync and addAsync, all clients but new Mac). */
const recipientsPerCall = 100;

export function mailboxOf(details: Office.EmailAddressDetails | undefined): Mailbox | null {
  if (!details || (!details.emailAddress && !details.displayName)) return null;
  const address = details.emailAddress ?? '';
  const name = details.displayName ?? '';
  // Outlook repeats the address as the name where it knows no name.
  return { name: name === address ? '' : name, address };
}

function detailsOf(mailbox: Mailbox): Office.EmailUser {
  return { displayName: mailbox.name || mailbox.address, emailAddress: mailbox.address };
}

/** Recipients.getAsync: 500 in classic up to Mailbox 1.15 and on classic Mac, 1,000 on the web, new and from 1.16, 100 on phones. */
export function recipientCap(platform: string, supports: (version: string) => boolean): number {
  if (platform === 'iOS' || platform === 'Android') return 100;
  if (platform === 'OfficeOnline' || supports('1.16')) return 1000;
  return 500;
}

/** What a message and a meeting being written have in common, over the Office API. */
export abstract class OfficeItem<T extends Office.MessageCompose | Office.AppointmentCompose> implements ItemAccess {
  abstract readonly kind: ItemAccess['kind'];
  abstract readonly fields: readonly RecipientField[];

  constructor(
    protected readonly item: T,
    protected readonly calls: OfficeCalls,
    readonly recipientCap: number | null,
    private readonly current: () => unknown,
  ) {}

  abstract from(): Promise<Mailbox | null>;
  /** Office's own object for a recipient field. */
  protected abstract box(field: RecipientField): Office.Recipients;

  private named(field: RecipientField): string {
    return itemWords[this.kind].fields[field];
  }

  isOpen(): boolean {
    return this.current() === this.item;
  }

  async recipients(field: RecipientField): Promise<Mailbox[]> {
    const list = await this.calls.read<Office.EmailAddressDetails[]>(`read the ${this.named(field)} field`, (done) => this.box(field).getAsync(done));
    return list.map((each) => mailboxOf(each) ?? { name: '', address: '' });
  }

  subject(): Promise<string> {
    return this.calls.read<string>('read the subject', (done) => this.item.subject.getAsync(done));
  }

  async body(): Promise<BodyContent> {
    const type = await this.calls.read<Office.CoercionType>('read the text', (done) => this.item.body.getTypeAsync(done));
    // As HTML wherever there is any: the plain-text form loses tables and lists on the web.
    const html = String(type) === 'html';
    const content = await this.calls.read<string>('read the text', (done) => this.item.body.getAsync(html ? Office.CoercionType.Html : Office.CoercionType.Text, done));
    return { type: html ? 'html' : 'text', content: html ? content : content.replace(/\r\n?/g, '\n') };
  }

  async attachments(): Promise<AttachmentFacts[]> {
    if (typeof this.item.getAttachmentsAsync !== 'function') throw describeFailure('list the attachments', undefined);
    const list = await this.calls.read<Office.AttachmentDetailsCompose[]>('list the attachments', (done) => this.item.getAttachmentsAsync(done));
    return list.map((each) => ({
      id: each.id, name: each.name, size: each.size ?? 0, inline: each.isInline,
      kind: each.attachmentType === 'item' ? 'item' : each.attachmentType === 'cloud' ? 'cloud' : 'file',
      contentId: (each.contentId ?? '').replace(/^<|>$/g, ''),
    }));
  }

  async picture(id: string): Promise<Uint8Array | null> {
    if (typeof this.item.getAttachmentContentAsync !== 'function') return null;
    const content = await this.calls.read<Office.AttachmentContent>('look into a picture', (done) => this.item.getAttachmentContentAsync(id, done));
    return content.format === ('base64' as unknown) ? bytesOfBase64(content.content) : null;
  }

  async setRecipients(field: RecipientField, list: Mailbox[]): Promise<void> {
    await this.calls.write<void>(`change the ${this.named(field)} field`, (done) => this.box(field).setAsync(list.slice(0, recipientsPerCall).map(detailsOf), {}, done));
    await this.addRecipients(field, list.slice(recipientsPerCall));
  }

  async addRecipients(field: RecipientField, list: Mailbox[]): Promise<void> {
    for (let at = 0; at < list.length; at += recipientsPerCall) {
      await this.calls.write<void>(`change the ${this.named(field)} field`, (done) => this.box(field).addAsync(list.slice(at, at + recipientsPerCall).map(detailsOf), done));
    }
  }

  setSubject(text: string): Promise<void> {
    return this.calls.write<void>('change the subject', (done) => this.item.subject.setAsync(text, done));
  }

  setBody(body: BodyContent): Promise<void> {
    const coercionType = body.type === 'html' ? Office.CoercionType.Html : Office.CoercionType.Text;
    return this.calls.write<void>('change the text', (done) => this.item.body.setAsync(body.content, { coercionType }, done));
  }
}
