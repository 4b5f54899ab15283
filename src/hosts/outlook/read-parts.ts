import type { Item, Mailbox, Picture, RecipientField } from '../../item/item';
import { HostError } from '../host';
import { itemWords, type AttachmentFacts, type BodyContent, type ItemAccess } from './item-access';
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

/** Reads an item part by part; each that fails becomes one sentence in `unread`, and the rest is read. */
export class PartReader {
  private readonly faults: HostError[] = [];
  private tried = 0;

  constructor(private readonly access: ItemAccess, readonly item: Item) {}

  async part<T>(sentence: string, reading: Promise<T>): Promise<T | null> {
    this.tried += 1;
    try {
      return await reading;
    } catch (reason) {
      this.faults.push(reason instanceof HostError ? reason : new HostError(`Fair Copy could not read the ${itemWords[this.access.kind].it}.`, 'Try again.'));
      this.item.unread.push(sentence);
      return null;
    }
  }

  from(): Promise<Mailbox | null> {
    return this.part(`${itemWords[this.access.kind].from} could not be read.`, this.access.from());
  }

  recipients(field: RecipientField): Promise<Mailbox[] | null> {
    return this.part(`The ${itemWords[this.access.kind].fields[field]} field could not be read.`, this.access.recipients(field));
  }

  subject(): Promise<string | null> {
    return this.part('The subject could not be read.', this.access.subject());
  }

  body(): Promise<BodyContent | null> {
    return this.part(`The text of the ${itemWords[this.access.kind].it} could not be read.`, this.access.body());
  }

  attachments(): Promise<AttachmentFacts[] | null> {
    return this.part('The attachments could not be listed.', this.access.attachments());
  }

  /** @throws HostError where nothing could be read */
  refuseIfNothing(): void {
    const first = this.faults[0];
    if (first && this.faults.length === this.tried) throw new HostError(`Fair Copy could not read anything of this ${itemWords[this.access.kind].it}.`, first.next, first.reason);
  }

  /** @param rooms addresses to be left out: a room is booked, not invited */
  takeRecipients(field: RecipientField, list: Mailbox[], rooms: readonly string[] = []): void {
    const { access, item } = this;
    const name = itemWords[access.kind].fields[field];
    const left = rooms.map((each) => each.toLowerCase());
    item[field] = list.filter((each) => (each.address !== '' || each.name !== '') && !(each.address !== '' && left.includes(each.address.toLowerCase())));
    if (access.recipientCap !== null && list.length === access.recipientCap) {
      item.unread.push(`${name} has ${list.length} ${itemWords[access.kind].people} or more; those after the first ${list.length} could not be read.`);
    }
    if (list.some((each) => each.address === '')) {
      item.unread.push(`${name} holds a recipient, such as a contact list, whose addresses Outlook does not show.`);
    }
  }

  /** The words, the pictures in them and the files beside them. */
  async takeContent(subject: string | null, body: BodyContent | null, files: AttachmentFacts[], tools: ReadTools): Promise<void> {
    const { item } = this;
    item.subject = subject ?? '';
    const page = body?.type === 'html' ? tools.htmlToText(body.content) : null;
    item.text = (page ? page.text : body?.content ?? '').replace(/\r\n?/g, '\n');
    item.images = await this.pictures(page?.images ?? [], files, tools);
    const shown = new Set((page?.images ?? []).map(({ source }) => attachmentOf(source, files)));
    for (const file of files) {
      if (shown.has(file)) continue;
      if (file.inline) item.images.push({ name: file.name, alt: '' });
      else item.attachments.push({ name: file.name, size: file.size });
      if (file.kind === 'item') item.unread.push(`The attached message or meeting “${file.name}” could not be opened, so who has seen it and what it says were not checked.`);
    }
  }

  /** The pictures that the text shows, each once, with a digest where the bytes can be had. */
  private async pictures(images: { source: string; alt: string }[], attachments: AttachmentFacts[], tools: ReadTools): Promise<Picture[]> {
    const once = images.filter((each, index) => images.findIndex((other) => other.source === each.source) === index);
    return Promise.all(once.map(async ({ source, alt }, index) => {
      const name = pictureName(source, attachments);
      const kept = attachmentOf(source, attachments);
      if (!tools.digestOf || index >= picturesLookedInto || (kept?.size ?? 0) > largestPicture) return { name, alt };
      try {
        const bytes = kept ? await this.access.picture(kept.id) : bytesInPage(source);
        return bytes ? { name, alt, digest: await tools.digestOf(bytes) } : { name, alt };
      } catch {
        this.item.unread.push(`The picture ${name || alt || 'in the text'} could not be looked into.`);
        return { name, alt };
      }
    }));
  }
}
