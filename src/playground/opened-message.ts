import { emptyMeeting, type StateAttachment, type StateMessage } from '../hosts/simulated/mailbox-state';
import type { Item, Mailbox } from '../item/item';
import { crestAttachment, crestHtml } from './crest';
import type { ExampleMeeting, ExampleMessage } from './examples';
import { readMailbox } from './mailbox-text';
import { meetingSaid, momentOf } from './meeting-time';
import { htmlOfText } from './message-html';

function attachment(name: string, at: number, size = 0, kind: StateAttachment['kind'] = 'file'): StateAttachment {
  return { id: `opened-${at}`, name, size, kind, inline: false, contentId: '', content: '' };
}

function mailboxes(written: string[] = []): Mailbox[] {
  return written.map(readMailbox).filter((mailbox): mailbox is Mailbox => mailbox !== null);
}

/** A file that was read, as a message or meeting in the window. Its pictures keep their names; their bytes are not in an item. */
export function messageOfItem(item: Item): Partial<StateMessage> {
  const pictures = item.images.map((image, at) => ({ ...attachment(image.name, at), id: `picture-${at}`, inline: true, contentId: image.name || `picture-${at}` }));
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const shown = item.images.map((image, at) => `<p><img src="cid:${escaped(pictures[at]?.contentId ?? '')}" alt="${escaped(image.alt)}"></p>`).join('');
  return {
    from: item.from, to: item.to, cc: item.cc, bcc: item.bcc, subject: item.subject, meeting: item.meeting ? meetingSaid(item.meeting) : null, body: shown + htmlOfText(item.text),
    attachments: [
      ...item.attachments.map((each, at) => attachment(each.name, at, each.size)), ...pictures,
      ...item.attached.map((each, at) => attachment(each.subject || 'Message', item.attachments.length + at, 0, 'item')),
    ],
  };
}

/** An example as a message in the window. */
export function messageOfExample(example: ExampleMessage, crest: { name: string; council: string; nth: number } | null): Partial<StateMessage> {
  const withCrest = example.crest && crest ? crest : null;
  return {
    from: readMailbox(example.from), to: mailboxes(example.to), cc: mailboxes(example.cc), bcc: mailboxes(example.bcc), subject: example.subject,
    body: (withCrest ? crestHtml(withCrest.name, withCrest.council) : '') + htmlOfText(example.text),
    attachments: [
      ...(example.attachments ?? []).map((name, at) => attachment(name, at, 20_000)),
      ...(withCrest ? [crestAttachment(withCrest.name, withCrest.council, withCrest.nth)] : []),
    ],
  };
}

/** An example as a meeting in the window. */
export function meetingOfExample(example: ExampleMeeting): Partial<StateMessage> {
  const at = (local: string, otherwise: string): string => momentOf({ day: local.slice(0, 10), time: local.slice(11) }) ?? otherwise;
  const empty = emptyMeeting();
  return {
    from: readMailbox(example.organiser), to: mailboxes(example.required), cc: mailboxes(example.optional), subject: example.subject, body: htmlOfText(example.text),
    meeting: { ...empty, start: at(example.start, empty.start), end: at(example.end, empty.end), location: example.location, repeats: example.repeats ? 'series' : 'no' },
  };
}
