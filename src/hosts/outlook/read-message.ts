import { emptyItem, recipientFields, type Item, type Picture } from '../../item/item';
import { HostError } from '../host';
import { fieldNames, type AttachmentFacts, type MessageAccess } from './message-access';
import { attachmentOf, bytesInPage, pictureName } from './pictures';

/** Turns HTML into the words that a person sees; src/readers/html-to-text.ts does. */
export type HtmlToText = (html: string) => { text: string; images: { source: string; alt: string }[] };

export interface ReadTools {
  htmlToText: HtmlToText;
  /** SHA-256 of bytes in lower-case hex. Left out where time is short, as on sending: pictures are then only named. */
  digestOf?(bytes: Uint8Array): Promise<string>;
}

/** More pictures than this are named but not looked into, so that a long thread does not hold up a check. */
const picturesLookedInto = 10;
const largestPicture = 2_000_000;

/** The pictures that the text shows, each once, with a digest where the bytes can be had. */
async function pictures(message: MessageAccess, images: { source: string; alt: string }[], attachments: AttachmentFacts[], tools: ReadTools, unread: string[]): Promise<Picture[]> {
  const once = images.filter((each, index) => images.findIndex((other) => other.source === each.source) === index);
  return Promise.all(once.map(async ({ source, alt }, index) => {
    const name = pictureName(source, attachments);
    const kept = attachmentOf(source, attachments);
    if (!tools.digestOf || index >= picturesLookedInto || (kept?.size ?? 0) > largestPicture) return { name, alt };
    try {
      const bytes = kept ? await message.picture(kept.id) : bytesInPage(source);
      return bytes ? { name, alt, digest: await tools.digestOf(bytes) } : { name, alt };
    } catch {
      unread.push(`The picture ${name || alt || 'in the text'} could not be looked into.`);
      return { name, alt };
    }
  }));
}

/**
 * Reads the whole message that is being written. Each part that fails becomes one sentence in `unread` and
 * the rest is read.
 * @throws HostError only where nothing could be read
 */
export async function readMessage(message: MessageAccess, tools: ReadTools): Promise<Item> {
  const item = emptyItem('message');
  const faults: HostError[] = [];
  let tried = 0;
  const part = async <T>(sentence: string, reading: Promise<T>): Promise<T | null> => {
    tried += 1;
    try {
      return await reading;
    } catch (reason) {
      faults.push(reason instanceof HostError ? reason : new HostError('Fair Copy could not read the message.', 'Try again.'));
      item.unread.push(sentence);
      return null;
    }
  };
  const [from, to, cc, bcc, subject, body, attachments] = await Promise.all([
    part('The From field could not be read.', message.from()),
    ...recipientFields.map((field) => part(`The ${fieldNames[field]} field could not be read.`, message.recipients(field))) as [Promise<Item['to'] | null>, Promise<Item['cc'] | null>, Promise<Item['bcc'] | null>],
    part('The subject could not be read.', message.subject()),
    part('The text of the message could not be read.', message.body()),
    part('The attachments could not be listed.', message.attachments()),
  ]);
  if (faults.length === tried && faults[0]) {
    throw new HostError('Fair Copy could not read anything of this message.', faults[0].next, faults[0].reason);
  }
  item.from = from;
  const lists = { to, cc, bcc };
  for (const field of recipientFields) {
    const list = lists[field] ?? [];
    item[field] = list.filter((each) => each.address !== '' || each.name !== '');
    if (message.recipientCap !== null && list.length === message.recipientCap) {
      item.unread.push(`${fieldNames[field]} has ${list.length} recipients or more; those after the first ${list.length} could not be read.`);
    }
    if (list.some((each) => each.address === '')) {
      item.unread.push(`${fieldNames[field]} holds a recipient, such as a contact list, whose addresses Outlook does not show.`);
    }
  }
  item.subject = subject ?? '';
  const files = attachments ?? [];
  const page = body?.type === 'html' ? tools.htmlToText(body.content) : null;
  item.text = (page ? page.text : body?.content ?? '').replace(/\r\n?/g, '\n');
  item.images = await pictures(message, page?.images ?? [], files, tools, item.unread);
  const shown = new Set((page?.images ?? []).map(({ source }) => attachmentOf(source, files)));
  for (const file of files) {
    if (shown.has(file)) continue;
    if (file.inline) item.images.push({ name: file.name, alt: '' });
    else item.attachments.push({ name: file.name, size: file.size });
    if (file.kind === 'item') item.unread.push(`The attached message or meeting “${file.name}” could not be opened, so who has seen it and what it says were not checked.`);
  }
  return item;
}
