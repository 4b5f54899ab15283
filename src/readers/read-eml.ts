import { decodeWords } from 'postal-mime';
import { emptyItem, type AttachedMessage, type Item, type Kind, type Mailbox, type Meeting } from '../item/item';
import { recordHeader } from '../item/record-header';
import { decodeText, mendControls, tidyText } from './decode-text';
import { readMailBody } from './mail-body';
import { readMailDate } from './mail-date';
import { authorsOf, mailboxesIn, sameAddress, withoutAddress } from './mailboxes';
import { rewriteUtf7Words } from './encoded-words';
import { readMailTree, type MailPart, type MailTree } from './mail-parts';
import { picturesOf, type InlineImage } from './pictures';
import { readIcs } from './read-ics';
import { UnreadableFile } from './unreadable-file';

/** Messages attached inside attached messages are opened down to here. */
const deepest = 10;
const mostAttached = 200;

function words(value: string): string {
  return tidyText(mendControls(value)).replace(/\s*\n\s*/g, ' ').trim();
}

function fileNameOf(part: MailPart): string {
  const name = part.contentDisposition.parsed.params.filename ?? part.contentType.parsed.params.name ?? '';
  return words(decodeWords(name));
}

/** What cannot be looked into, said in one sentence, or ''. */
function sealed(part: MailPart): string {
  const type = part.contentType.parsed.value;
  const name = fileNameOf(part).toLowerCase();
  if (type === 'application/pkcs7-mime' || type === 'application/x-pkcs7-mime' || name === 'smime.p7m') {
    return (part.contentType.parsed.params['smime-type'] ?? '') === 'signed-data'
      ? 'The message is wrapped in a digital signature (S/MIME), so Fair Copy could not read what it holds.'
      : 'The message is encrypted (S/MIME), so Fair Copy could not read what it holds.';
  }
  if (type === 'application/pgp-encrypted') return 'The message is encrypted (PGP), so Fair Copy could not read what it holds.';
  if (type === 'application/ms-tnef' || name === 'winmail.dat') return 'The attachment winmail.dat holds parts packed by Outlook, which Fair Copy could not read.';
  return '';
}

/** The values of all headers of a name, first to last. */
function headersNamed(root: MailPart, name: string): string[] {
  return root.headers.filter(header => header.key === name && header.value !== '').map(header => rewriteUtf7Words(header.value));
}

async function bytesToTree(bytes: Uint8Array): Promise<MailTree> {
  try {
    return await readMailTree(bytes);
  } catch {
    throw new UnreadableFile('The message has more headers or more parts inside parts than mail can have, so Fair Copy could not read it.');
  }
}

/** Inline images and their bytes, by Content-ID without brackets. */
function inlineOf(parts: MailPart[]): Array<InlineImage<MailPart>> {
  return parts.filter(part => part.contentType.parsed.value.startsWith('image/')).map(part => ({
    id: (part.contentId ?? '').replace(/[<>\s]/g, ''),
    location: part.headers.find(header => header.key === 'content-location')?.value ?? '',
    name: fileNameOf(part), bytes: new Uint8Array(part.content ?? new ArrayBuffer(0)), part,
  }));
}

async function fill(item: Item, bytes: Uint8Array, depth: number): Promise<void> {
  const tree = await bytesToTree(bytes);
  const named = (name: string): string[] => headersNamed(tree.root, name);
  item.from = authorsOf(named('from')[0] ?? '')[0] ?? null;
  const sender: Mailbox | null = authorsOf(named('sender')[0] ?? '')[0] ?? null;
  if (sender && (!item.from || !sameAddress(sender, item.from))) item.sender = sender;
  item.to = mailboxesIn(named('to'));
  item.cc = mailboxesIn(named('cc'));
  item.bcc = mailboxesIn(named('bcc'));
  item.subject = words(decodeWords(named('subject')[0] ?? ''));
  const date = named('date')[0] ?? '';
  item.date = readMailDate(date);
  const record = named(recordHeader)[0];
  if (record !== undefined) item.record = record;
  const body = readMailBody(tree);
  item.text = body.text;
  for (const [field, list] of [['From', item.from ? [item.from] : []], ['To', item.to], ['Cc', item.cc], ['Bcc', item.bcc]] as const) item.unread.push(...withoutAddress([...list], field));
  if (date.trim() !== '' && item.date === '') item.unread.push(`The date of the message, \u201c${words(date).slice(0, 80)}\u201d, is none that Fair Copy could read.`);
  item.unread.push(...body.unread);
  if (tree.unfinished) item.unread.push('The message stops before its end, so part of it may be missing.');
  if (body.text.indexOf('-----BEGIN PGP MESSAGE-----') >= 0) item.unread.push('The message is encrypted (PGP), so Fair Copy could not read what it holds.');
  const { pictures, used } = await picturesOf(body.shown, inlineOf(body.others));
  item.images = pictures;
  for (const part of body.others) {
    const name = fileNameOf(part);
    const inner = part.contentType.parsed.value === 'message/rfc822' || part.contentType.parsed.value === 'message/global';
    const why = sealed(part);
    if (why !== '') item.unread.push(why);
    if (!used.has(part)) item.attachments.push({ name, size: tree.sizeOf(part) });
    if (inner && part.content) await attach(item, new Uint8Array(part.content), depth);
  }
  const invitation = body.others.find(part => part.contentType.parsed.value === 'text/calendar' && /^(?:request|cancel|counter)$/i.test(part.contentType.parsed.params.method ?? ''));
  if (invitation) {
    item.kind = 'meeting';
    item.meeting = meetingIn(invitation.content);
  }
}

/** When and where, from the calendar part of a meeting request; what cannot be read leaves the message as it is. */
function meetingIn(content: ArrayBuffer | null | undefined): Meeting {
  try {
    const { meeting } = readIcs(new Uint8Array(content ?? new ArrayBuffer(0)));
    if (meeting) return meeting;
  } catch (reason) {
    if (!(reason instanceof UnreadableFile)) throw reason;
  }
  return { start: '', end: '', location: '', cancelled: false, repeats: false };
}

async function attach(item: Item, bytes: Uint8Array, depth: number): Promise<void> {
  if (depth >= deepest || item.attached.length >= mostAttached) {
    item.unread.push('There are more messages attached inside one another than Fair Copy opens, so the innermost were not read.');
    return;
  }
  const inner = emptyItem('message');
  try {
    await fill(inner, bytes, depth + 1);
  } catch {
    item.unread.push('An attached message could not be read.');
    return;
  }
  const { from, to, cc, subject, date, text } = inner;
  const message: AttachedMessage = { from, to, cc, subject, date, text };
  item.attached.push(message, ...inner.attached);
  for (const sentence of inner.unread) item.unread.push(`In the attached message \u201c${subject}\u201d: ${sentence}`);
}

/** UTF-16 is turned into UTF-8, a byte order mark taken off, and the line ends of old Macs made \n. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.indexOf(10) < 0 && bytes.indexOf(13) >= 0) return bytes.map(byte => (byte === 13 ? 10 : byte));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextEncoder().encode(decodeText(bytes, 'utf-16le').text);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextEncoder().encode(decodeText(bytes, 'utf-16be').text);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  return bytes;
}

/**
 * Reads a message as mail systems store it (RFC 5322, MIME).
 * @param kind what it is checked as; without it a meeting request is a meeting and all else a message
 * @throws UnreadableFile
 */
export async function readEml(bytes: Uint8Array, kind?: Kind): Promise<Item> {
  const item = emptyItem('message');
  await fill(item, plainBytes(bytes), 0);
  if (kind) item.kind = kind;
  item.unread = Array.from(new Set(item.unread));
  return item;
}

