import MsgReader, { type FieldsData } from '@kenjiuno/msgreader';
import { decompressRTF } from '@kenjiuno/decompressrtf';
import { emptyItem, type AttachedMessage, type Item, type Kind, type Mailbox } from '../item/item';
import { recordHeader } from '../item/record-header';
import { decodeText, mendControls, tidyText } from './decode-text';
import { htmlToText, type HtmlImage } from './html-to-text';
import { readMailDate } from './mail-date';
import { sameAddress, withoutAddress } from './mailboxes';
import { picturesOf, type InlineImage } from './pictures';
import { readRtf } from './rtf-to-text';
import { UnreadableFile } from './unreadable-file';

const deepest = 10;
const longestText = 5 * 1024 * 1024;
const imageNames = /\.(?:png|jpe?g|gif|bmp|webp|svg|tiff?|emf|wmf)$/i;

function words(value: unknown): string {
  return typeof value === 'string' ? tidyText(mendControls(value)).replace(/\s+/g, ' ').trim() : '';
}

/** The first of several candidates that is an internet address; Exchange's own addresses are none. */
function addressOf(...candidates: unknown[]): string {
  for (const candidate of candidates) {
    const address = words(candidate).replace(/^(?:mailto:|smtp:)/i, '').replace(/^[<']|[>']$/g, '');
    const at = address.indexOf('@');
    if (at > 0 && address.indexOf(' ') < 0 && !address.startsWith('/')) return address;
  }
  return '';
}

function mailbox(name: unknown, ...addresses: unknown[]): Mailbox | null {
  const address = addressOf(...addresses, name);
  const plain = words(name).replace(/^'([^']*)'$/, '$1');
  if (plain === '' && address === '') return null;
  return { name: plain === address ? '' : plain, address };
}

/** The value of a property that the package has no name for, by its tag in hex. */
function property(fields: FieldsData, tag: string): unknown {
  return (fields.rawProps ?? []).find(one => one.propertyTag?.toUpperCase().startsWith(tag))?.value;
}

/** Takes one line out of the internet headers that a received message keeps. */
function headerLine(headers: string | undefined, name: string): string {
  const lines = (headers ?? '').split(/\r?\n/);
  const at = lines.findIndex(line => line.toLowerCase().startsWith(`${name}:`));
  return at < 0 ? '' : (lines[at] ?? '').slice(name.length + 1).trim();
}

/**
 * A header of our own: kept as a property under its name, and among the internet headers of a message that came in,
 * where a long one goes on in lines that begin with white space.
 */
function recordOf(fields: FieldsData): string {
  const named: unknown = (fields.rawProps ?? []).find(one => one.propertyName?.toLowerCase() === recordHeader)?.value;
  if (typeof named === 'string' && named !== '') return words(named);
  return headerLine((fields.headers ?? '').replace(/\r?\n[ \t]/g, ' '), recordHeader);
}

function codepageLabel(codepage: number | undefined): string {
  if (!codepage || codepage === 65001) return codepage ? 'utf-8' : '';
  if (codepage === 28591 || codepage === 20127) return 'windows-1252';
  if (codepage > 28591 && codepage <= 28605) return `iso-8859-${codepage - 28590}`;
  return codepage === 932 ? 'shift_jis' : codepage === 936 ? 'gbk' : codepage === 20866 ? 'koi8-r' : `windows-${codepage}`;
}

/** Decompresses a rich text body; null where it is damaged. */
function rtfOf(compressed: Uint8Array | undefined): Uint8Array | null {
  if (!compressed || compressed.length < 16) return null;
  const view = new DataView(compressed.buffer, compressed.byteOffset, compressed.byteLength);
  if (view.getUint32(0, true) > compressed.length || view.getUint32(4, true) > longestText * 4) return null;
  try {
    return Uint8Array.from(decompressRTF(Array.from(compressed)));
  } catch {
    return null;
  }
}

interface MsgBody {
  text: string;
  shown: HtmlImage[];
}

/** The body, from the first form that holds one: HTML where it shows images or there is no text, else text. */
function bodyOf(fields: FieldsData, unread: string[]): MsgBody {
  const rtf = rtfOf(fields.compressedRtf);
  if (fields.compressedRtf && fields.compressedRtf.length > 16 && !rtf) unread.push('The formatted text of the message is damaged, so Fair Copy read only what else the file holds.');
  const rich = rtf ? readRtf(rtf) : { html: '', text: '' };
  let html = rich.html;
  if (fields.html && fields.html.length > 0) html = decodeText(fields.html.subarray(0, longestText), codepageLabel(fields.internetCodepage)).text;
  else if (typeof fields.bodyHtml === 'string' && fields.bodyHtml !== '') html = fields.bodyHtml;
  if (html.length > longestText || (fields.html?.length ?? 0) > longestText) unread.push('The text is longer than 5 megabytes, and Fair Copy read it only up to there.');
  const page = html === '' ? { text: '', images: [] } : htmlToText(html.slice(0, longestText));
  const text = tidyText(mendControls((fields.body ?? '').slice(0, longestText)));
  const inline = page.images.some(image => /^(?:cid|data):/i.test(image.source));
  if (page.text.trim() !== '' && (text.trim() === '' || inline)) return { text: tidyText(page.text), shown: page.images };
  return { text: (text.trim() !== '' ? text : tidyText(rich.text)).replace(/^\n+/, '').replace(/\s+$/, ''), shown: page.images };
}

function recipientsOf(fields: FieldsData, field: 'to' | 'cc' | 'bcc'): Mailbox[] {
  const found: Mailbox[] = [];
  for (const one of fields.recipients ?? []) {
    if ((one.recipType ?? 'to') !== field) continue;
    const person = mailbox(one.name, one.smtpAddress, one.email);
    if (person) found.push(person);
  }
  return found;
}

/** When it was sent; a draft has no date, for the time it was last saved is none. */
function dateOf(fields: FieldsData): string {
  for (const value of [fields.clientSubmitTime, headerLine(fields.headers, 'date'), fields.messageDeliveryTime]) {
    const date = value ? readMailDate(value) : '';
    if (date !== '') return date;
  }
  return '';
}

async function fill(item: Item, reader: MsgReader, fields: FieldsData, depth: number): Promise<void> {
  const author = mailbox(property(fields, '0042') ?? fields.senderName, fields.sentRepresentingSmtpAddress, property(fields, '0065'), headerLine(fields.headers, 'from').replace(/^.*<|>.*$/g, ''));
  const hand = mailbox(fields.senderName, fields.senderSmtpAddress, fields.senderEmail, fields.creatorSMTPAddress);
  item.from = author && (author.address !== '' || !hand) ? author : hand ?? author;
  if (author && hand && author.address !== '' && hand.address !== '' && !sameAddress(author, hand)) item.sender = hand;
  item.to = recipientsOf(fields, 'to');
  item.cc = recipientsOf(fields, 'cc');
  item.bcc = recipientsOf(fields, 'bcc');
  item.subject = words(fields.subject);
  item.date = dateOf(fields);
  const record = recordOf(fields);
  if (record !== '') item.record = record;
  for (const [field, list] of [['From', item.from ? [item.from] : []], ['To', item.to], ['Cc', item.cc], ['Bcc', item.bcc]] as const) item.unread.push(...withoutAddress([...list], field));
  const body = bodyOf(fields, item.unread);
  item.text = body.text;
  if (/smime/i.test(fields.messageClass ?? '')) item.unread.push('The message is encrypted or signed (S/MIME), so Fair Copy could not read what it holds.');
  const carried: Array<InlineImage<FieldsData>> = [];
  for (const attachment of fields.attachments ?? []) {
    if (attachment.innerMsgContentFields) continue;
    const name = words(attachment.fileName || attachment.fileNameShort || attachment.name);
    const image = (attachment.attachMimeTag ?? '').startsWith('image/') || imageNames.test(name);
    const id = words(attachment.pidContentId).replace(/[<>]/g, '');
    if (image && id !== '') carried.push({ id, location: '', name, bytes: contentOf(reader, attachment), part: attachment });
  }
  const { pictures, used } = await picturesOf(body.shown, carried);
  item.images = pictures;
  for (const attachment of fields.attachments ?? []) {
    const inner = attachment.innerMsgContentFields;
    const name = words(attachment.fileName || attachment.fileNameShort || attachment.name || inner?.subject);
    if (!used.has(attachment)) item.attachments.push({ name, size: attachment.contentLength ?? 0 });
    if (inner) await attach(item, reader, inner, depth);
  }
  if (/^ipm\.(?:schedule\.meeting|appointment)/i.test(fields.messageClass ?? '')) item.kind = 'meeting';
}

function contentOf(reader: MsgReader, attachment: FieldsData): Uint8Array {
  try {
    return reader.getAttachment(attachment).content;
  } catch {
    return new Uint8Array(0);
  }
}

async function attach(item: Item, reader: MsgReader, fields: FieldsData, depth: number): Promise<void> {
  if (depth >= deepest) {
    item.unread.push('There are more messages attached inside one another than Fair Copy opens, so the innermost were not read.');
    return;
  }
  const inner = emptyItem('message');
  await fill(inner, reader, fields, depth + 1);
  const { from, to, cc, subject, date, text } = inner;
  const message: AttachedMessage = { from, to, cc, subject, date, text };
  item.attached.push(message, ...inner.attached);
  for (const sentence of inner.unread) item.unread.push(`In the attached message \u201c${subject}\u201d: ${sentence}`);
}

interface Opened {
  reader: MsgReader;
  fields: FieldsData;
}

/** Opens the compound file; strings that are not Unicode are read in the encoding given. */
function open(bytes: Uint8Array, ansiEncoding?: string): Opened {
  const reader = new MsgReader(new Uint8Array(bytes).buffer);
  reader.parserConfig = { includeRawProps: true, ...(ansiEncoding ? { ansiEncoding } : {}) };
  return { reader, fields: reader.getFileData() };
}

/**
 * Reads a message as Outlook saves it ([MS-OXMSG]).
 * @param kind what it is checked as; without it a meeting request is a meeting and all else a message
 * @throws UnreadableFile
 */
export async function readMsg(bytes: Uint8Array, kind?: Kind): Promise<Item> {
  const item = emptyItem('message');
  let opened: Opened;
  try {
    opened = open(bytes);
    const label = codepageLabel(opened.fields.messageCodepage);
    if (label !== '' && label !== 'windows-1252' && label !== 'windows-1200') opened = open(bytes, label);
  } catch {
    throw new UnreadableFile('The Outlook message is damaged, so Fair Copy could not read it.');
  }
  const { reader, fields } = opened;
  if (fields.error !== undefined || fields.dataType !== 'msg') throw new UnreadableFile('The Outlook message is damaged, so Fair Copy could not read it.');
  await fill(item, reader, fields, 0);
  if (kind) item.kind = kind;
  item.unread = Array.from(new Set(item.unread));
  return item;
}
