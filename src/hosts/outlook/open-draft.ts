import type { Draft } from '../../engine/finding';
import type { Mailbox } from '../../item/item';
import { HostError } from '../host';
import type { OfficeCalls } from './call-office';

/** Limits of Office's new message form (MessageForm): recipients a field, letters of the subject, bytes of the body. */
const mostRecipients = 100;
const longestSubject = 255;
const longestBody = 32 * 1024;

/** A mailto address longer than this is cut off by Windows on its way to the mail program. */
const longestMailto = 2000;

function asHtml(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return safe.split(/\r\n?|\n/).join('<br>');
}

const addresses = (list: Mailbox[]): string[] => list.map((each) => each.address).filter((each) => each !== '');

/**
 * Whether this client opens prepared messages. Office documents the new message form for reading mail only,
 * and clients leave the function out while a message is being written; the pane then offers `mailtoOf` or the text.
 */
export function canOpenDrafts(mailbox: Office.Mailbox | undefined): boolean {
  return typeof mailbox?.displayNewMessageFormAsync === 'function' || typeof mailbox?.displayNewMessageForm === 'function';
}

/**
 * Opens a prepared message for the person to look at. Attachments of the draft are left to the person: the
 * form takes no bytes.
 * @throws HostError where the client cannot, or the draft is over the form's limits
 */
export async function openDraft(mailbox: Office.Mailbox, draft: Draft, calls: OfficeCalls): Promise<void> {
  const htmlBody = asHtml(draft.text);
  if (!canOpenDrafts(mailbox)) throw new HostError('Outlook does not let Fair Copy open a new message while you are writing one.', 'Copy the text into a new message.');
  if (draft.to.length > mostRecipients || draft.cc.length > mostRecipients || new Blob([htmlBody]).size > longestBody) {
    throw new HostError('The message is too long for Outlook to open.', 'Copy the text into a new message.');
  }
  const form = { toRecipients: addresses(draft.to), ccRecipients: addresses(draft.cc), subject: draft.subject.slice(0, longestSubject), htmlBody };
  if (typeof mailbox.displayNewMessageFormAsync === 'function') {
    await calls.write<void>('open a new message', (done) => mailbox.displayNewMessageFormAsync(form, done));
    return;
  }
  try {
    mailbox.displayNewMessageForm(form);
  } catch {
    throw new HostError('Outlook could not open a new message.', 'Copy the text into a new message.');
  }
}

/** A `mailto:` address that opens the same message in the person's mail program, or null where it would be cut off. */
export function mailtoOf(draft: Draft): string | null {
  const fields: [string, string][] = [['subject', draft.subject], ['body', draft.text.replace(/\r\n?|\n/g, '\r\n')]];
  if (draft.cc.length > 0) fields.unshift(['cc', addresses(draft.cc).join(',')]);
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const address = `mailto:${addresses(draft.to).map(encodeURIComponent).join(',')}?${query}`;
  return address.length > longestMailto ? null : address;
}
