import type { Mailbox, RecipientField } from '../../item/item';
import { scanHtml } from '../outlook/html-lines';
import { OfficeFault, type Delivery } from './deliver';
import type { Faults } from './faults';
import type { MailboxState, StateAttachment } from './mailbox-state';
import { holdsSet, type ClientProfile } from './profiles';

interface Given {
  emailAddress?: string;
  displayName?: string;
}

function mailboxOf(given: string | Given): Mailbox {
  if (typeof given === 'string') return { name: '', address: given };
  const address = given.emailAddress ?? '';
  return { name: given.displayName === address ? '' : given.displayName ?? '', address };
}

function detailsOf(mailbox: Mailbox): Record<string, string> {
  return { emailAddress: mailbox.address, displayName: mailbox.name || mailbox.address, recipientType: 'other', appointmentResponse: 'none' };
}

/** What classic Outlook, whose editor is Word, puts around a body. */
function wholePage(body: string): string {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p.MsoNormal{margin:0cm}</style></head><body lang="EN-GB">${body}</body></html>`;
}

/** What stands inside the body element of what an add-in sets. */
function insideBody(html: string): string {
  const open = html.search(/<body[\s>]/i);
  if (open < 0) return html;
  const start = html.indexOf('>', open) + 1;
  const end = html.toLowerCase().lastIndexOf('</body');
  return html.slice(start, end < start ? html.length : end);
}

function plain(html: string): string {
  return scanHtml(html).lines.map((line) => line.words).join('\n');
}

type Handler = (event: Record<string, unknown>) => void;

export interface SimulatedItem {
  item: Record<string, unknown>;
  /** The window closes on this message. */
  leave(): void;
}

/** The message being written, with the calls of Office.MessageCompose that Fair Copy makes. */
export function messageItem(state: MailboxState, profile: ClientProfile, faults: Faults, delivery: Delivery): SimulatedItem {
  const has = (set: string): boolean => holdsSet(profile.mailbox, set);
  const handlers = new Map<string, Handler>();
  const opened = state.opened;
  let earlierBody = state.current.body;
  let bodyChanged = 0;
  let lastBody = state.current.body;

  const recipients = (field: RecipientField): Record<string, unknown> => {
    const limit = (given: unknown[]): void => {
      if (profile.recipientsPerCall !== null && given.length > profile.recipientsPerCall) throw new OfficeFault(9012, 'NumberOfRecipientsExceeded', 'The number of recipients exceeded 100 entries.');
    };
    return {
      getAsync: (...rest: unknown[]) => delivery.call(`${field}.getAsync`, rest, () => {
        const seen = state.current[field].filter((each) => !faults.unresolved.includes(each.address));
        return (profile.recipientCap === null ? seen : seen.slice(0, profile.recipientCap)).map(detailsOf);
      }),
      setAsync: (given: (string | Given)[], ...rest: unknown[]) => delivery.call(`${field}.setAsync`, rest, () => {
        limit(given);
        state.setRecipients(field, given.map(mailboxOf));
      }),
      addAsync: (given: (string | Given)[], ...rest: unknown[]) => delivery.call(`${field}.addAsync`, rest, () => {
        limit(given);
        state.setRecipients(field, [...state.current[field], ...given.map(mailboxOf)]);
      }),
    };
  };

  const body = {
    getTypeAsync: (...rest: unknown[]) => delivery.call('body.getTypeAsync', rest, () => state.current.bodyType),
    getAsync: (coercion: string, ...rest: unknown[]) => delivery.call('body.getAsync', rest, () => {
      const stale = faults.staleBody > 0 && Date.now() - bodyChanged < faults.staleBody;
      const content = stale ? earlierBody : state.current.body;
      if (state.current.bodyType === 'text') return content;
      if (coercion !== 'html') return plain(content);
      return profile.wholePage ? wholePage(content) : content;
    }),
    setAsync: (data: string, ...rest: unknown[]) => delivery.call('body.setAsync', rest, ({ coercionType }) => {
      if (data.length > 1_000_000) throw new OfficeFault(9002, 'DataExceedsMaximumSize', 'The data is longer than 1,000,000 characters.');
      const html = coercionType === 'html';
      if (html && state.current.bodyType === 'text') throw new OfficeFault(2006, 'InvalidFormatError', 'The body is in plain text.');
      if (state.current.bodyType === 'text') state.change({ body: data });
      else state.change({ body: html ? insideBody(data) : data.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>') });
    }),
  };

  const attachmentDetails = (each: StateAttachment): Record<string, unknown> => ({
    id: each.id, name: each.name, size: each.size, attachmentType: each.kind, isInline: each.inline,
    ...(has('1.16') ? { contentId: each.contentId } : {}),
  });

  const item: Record<string, unknown> = {
    itemType: 'message',
    to: recipients('to'), cc: recipients('cc'), bcc: recipients('bcc'), body,
    subject: {
      getAsync: (...rest: unknown[]) => delivery.call('subject.getAsync', rest, () => state.current.subject),
      setAsync: (text: string, ...rest: unknown[]) => delivery.call('subject.setAsync', rest, () => {
        if (text.length > 255) throw new OfficeFault(9002, 'DataExceedsMaximumSize', 'The subject is longer than 255 characters.');
        state.change({ subject: text });
      }),
    },
    ...(has('1.7') ? {
      from: { getAsync: (...rest: unknown[]) => delivery.call('from.getAsync', rest, () => (state.current.from ? detailsOf(state.current.from) : undefined)) },
      addHandlerAsync: (event: string, handler: Handler, ...rest: unknown[]) => delivery.call('addHandlerAsync', rest, () => void handlers.set(event, handler)),
      removeHandlerAsync: (event: string, ...rest: unknown[]) => delivery.call('removeHandlerAsync', rest, () => void handlers.delete(event)),
    } : {}),
    ...(has('1.8') ? {
      getAttachmentsAsync: (...rest: unknown[]) => delivery.call('getAttachmentsAsync', rest, () => state.current.attachments.map(attachmentDetails)),
      getAttachmentContentAsync: (id: string, ...rest: unknown[]) => delivery.call('getAttachmentContentAsync', rest, () => {
        const found = state.current.attachments.find((each) => each.id === id);
        if (!found) throw new OfficeFault(9003, 'InvalidAttachmentId', 'The attachment identifier does not exist.');
        return { content: found.content, format: found.kind === 'cloud' ? 'url' : found.kind === 'item' ? 'eml' : 'base64' };
      }),
    } : {}),
  };

  const unsubscribe = state.subscribe((part) => {
    if (state.opened !== opened) return;
    if (part === 'body') {
      earlierBody = lastBody;
      lastBody = state.current.body;
      bodyChanged = Date.now();
    }
    const send = (event: string, details: Record<string, unknown>): void => {
      const handler = handlers.get(event);
      if (handler) setTimeout(() => handler({ type: event, ...details }), 1);
    };
    if (part === 'to' || part === 'cc' || part === 'bcc') {
      send('olkRecipientsChanged', { changedRecipientFields: { to: part === 'to', cc: part === 'cc', bcc: part === 'bcc', requiredAttendees: false, optionalAttendees: false, resources: false } });
    }
    if (part === 'attachments' && has('1.8')) send('olkAttachmentsChanged', { attachmentStatus: 'added', attachmentDetails: {} });
  });
  return { item, leave: unsubscribe };
}

