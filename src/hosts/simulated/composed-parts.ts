import type { Mailbox, RecipientField } from '../../item/item';
import { scanHtml } from '../outlook/html-lines';
import { OfficeFault, type Delivery } from './deliver';
import type { Faults } from './faults';
import { askedEvent } from './item-memory';
import type { MailboxState, StateAttachment, StatePart } from './mailbox-state';
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

export function detailsOf(mailbox: Mailbox): Record<string, string> {
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

/** All that a simulated item is made over. */
export interface ItemSurroundings {
  state: MailboxState;
  profile: ClientProfile;
  faults: Faults;
  delivery: Delivery;
}

export interface SimulatedItem {
  item: Record<string, unknown>;
  /** The window closes on this item. */
  leave(): void;
}

/** A recipient field under the name that Office gives it. */
export function recipientsOf(call: string, field: RecipientField, { state, profile, faults, delivery }: ItemSurroundings): Record<string, unknown> {
  const limit = (given: unknown[]): void => {
    if (profile.recipientsPerCall !== null && given.length > profile.recipientsPerCall) throw new OfficeFault(9012, 'NumberOfRecipientsExceeded', 'The number of recipients exceeded 100 entries.');
  };
  return {
    getAsync: (...rest: unknown[]) => delivery.call(`${call}.getAsync`, rest, () => {
      const seen = state.current[field].filter((each) => !faults.unresolved.includes(each.address));
      return (profile.recipientCap === null ? seen : seen.slice(0, profile.recipientCap)).map(detailsOf);
    }),
    setAsync: (given: (string | Given)[], ...rest: unknown[]) => delivery.call(`${call}.setAsync`, rest, () => {
      limit(given);
      state.setRecipients(field, given.map(mailboxOf));
    }),
    addAsync: (given: (string | Given)[], ...rest: unknown[]) => delivery.call(`${call}.addAsync`, rest, () => {
      limit(given);
      state.setRecipients(field, [...state.current[field], ...given.map(mailboxOf)]);
    }),
  };
}

/** What is told of a change: the event's name and what comes with it, or null where Outlook says nothing. */
export type Announce = (part: StatePart) => { event: string; details: Record<string, unknown> }[];

/** The calls that messages and meetings have in common. */
export function composedParts({ state, profile, faults, delivery }: ItemSurroundings, announce: Announce): SimulatedItem {
  const has = (set: string): boolean => holdsSet(profile.mailbox, set);
  const handlers = new Map<string, Handler>();
  const opened = state.opened;
  let earlierBody = state.current.body;
  let bodyChanged = 0;
  let lastBody = state.current.body;

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
    body,
    subject: {
      getAsync: (...rest: unknown[]) => delivery.call('subject.getAsync', rest, () => state.current.subject),
      setAsync: (text: string, ...rest: unknown[]) => delivery.call('subject.setAsync', rest, () => {
        if (text.length > 255) throw new OfficeFault(9002, 'DataExceedsMaximumSize', 'The subject is longer than 255 characters.');
        state.change({ subject: text });
      }),
    },
    ...(has('1.7') ? {
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

  const leave = state.subscribe((part) => {
    if (state.opened !== opened) return;
    if (part === 'body') {
      earlierBody = lastBody;
      lastBody = state.current.body;
      bodyChanged = Date.now();
    }
    const attached = part === 'attachments' && has('1.8') ? [{ event: 'olkAttachmentsChanged', details: { attachmentStatus: 'added', attachmentDetails: {} } }] : [];
    const asked = part === 'asked' && has('1.15') ? [{ event: askedEvent, details: { initializationContextData: state.memory.asked } }] : [];
    for (const { event, details } of [...announce(part), ...attached, ...asked]) {
      const handler = handlers.get(event);
      if (handler) setTimeout(() => handler({ type: event, ...details }), 1);
    }
  });
  return { item, leave };
}

/** Which recipient fields have changed, as Outlook's event says it. */
export function changedFields(changed: Record<string, boolean>): { event: string; details: Record<string, unknown> } {
  const none = { to: false, cc: false, bcc: false, requiredAttendees: false, optionalAttendees: false, resources: false };
  return { event: 'olkRecipientsChanged', details: { changedRecipientFields: { ...none, ...changed } } };
}
