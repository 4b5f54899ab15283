import type { Edit } from '../engine/finding';
import type { Item, Mailbox } from '../item/item';
import { fieldName } from './labels';
import { words } from './words';

/** What one edit will do: null stands for nothing there. */
export interface Change {
  what: string;
  before: string | null;
  after: string | null;
}

/** "Pat Lee <pat@example>", or whichever half there is. */
export function mailboxWords(mailbox: Mailbox): string {
  if (!mailbox.name) return mailbox.address;
  return mailbox.address && mailbox.address !== mailbox.name ? `${mailbox.name} <${mailbox.address}>` : mailbox.name;
}

/** What an edit changes in an item, for the person to see before they press it. */
export function changeOf(edit: Edit, item: Item): Change {
  switch (edit.do) {
    case 'remove-recipient': {
      const found = item[edit.field].find((mailbox) => mailbox.address.toLowerCase() === edit.address.toLowerCase());
      return { what: words.change.removeRecipient(fieldName(edit.field, item)), before: found?.name || edit.address, after: null };
    }
    case 'add-recipient':
      return { what: words.change.addRecipient(fieldName(edit.field, item)), before: null, after: mailboxWords(edit.mailbox) };
    case 'insert-line':
      return { what: words.change.insert[edit.at], before: null, after: edit.text };
    case 'replace-text':
      return { what: words.change.replace, before: edit.find, after: edit.text || null };
    case 'set-subject':
      return { what: words.change.subject, before: item.subject || null, after: edit.text };
    case 'remove-image':
      return { what: words.change.image, before: edit.name, after: null };
  }
}
