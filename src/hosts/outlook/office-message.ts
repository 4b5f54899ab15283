import { recipientFields, type Mailbox, type RecipientField } from '../../item/item';
import { itemWords } from './item-access';
import { mailboxOf, OfficeItem } from './office-item';

/** The message open in Outlook, over the Office API. */
export class OfficeMessage extends OfficeItem<Office.MessageCompose> {
  readonly kind = 'message';
  readonly fields = recipientFields;

  async from(): Promise<Mailbox | null> {
    return mailboxOf(await this.calls.read<Office.EmailAddressDetails>(`read ${itemWords.message.writer}`, (done) => this.item.from.getAsync(done)));
  }

  protected box(field: RecipientField): Office.Recipients {
    return this.item[field];
  }
}
