import { emptyItem, type Item } from '../../item/item';
import type { ItemAccess } from './item-access';
import { PartReader, type ReadTools } from './read-parts';

export type { HtmlToText, ReadTools } from './read-parts';

/**
 * Reads the whole message that is being written. Each part that fails becomes one sentence in `unread` and
 * the rest is read. Asks nothing of a page, so that it also runs where there is none.
 * @throws HostError only where nothing could be read
 */
export async function readMessage(message: ItemAccess, tools: ReadTools): Promise<Item> {
  const reader = new PartReader(message, emptyItem('message'));
  const [from, to, cc, bcc, subject, body, attachments] = await Promise.all([
    reader.from(), reader.recipients('to'), reader.recipients('cc'), reader.recipients('bcc'), reader.subject(), reader.body(), reader.attachments(),
  ]);
  reader.refuseIfNothing();
  reader.item.from = from;
  reader.takeRecipients('to', to ?? []);
  reader.takeRecipients('cc', cc ?? []);
  reader.takeRecipients('bcc', bcc ?? []);
  await reader.takeContent(subject, body, attachments ?? [], tools);
  return reader.item;
}
