import type { Item, Kind } from '../item/item';
import { readDocxItem } from './docx/docx-item';
import { readDocx, type WordDocument } from './docx/read-docx';
import { readEml } from './read-eml';
import { readIcs } from './read-ics';
import { readMsg } from './read-msg';
import { UnreadableFile } from './unreadable-file';

export type { WordDocument } from './docx/read-docx';
export { UnreadableFile } from './unreadable-file';

export interface ReadFile {
  name: string;
  bytes: Uint8Array;
}

type Format = 'mail' | 'outlook' | 'calendar' | 'word' | 'zip' | 'pdf' | 'rtf' | 'page' | 'picture' | 'locked' | 'old-word' | 'old-office' | 'binary' | 'text';

const headerNames = /^(?:from|to|cc|bcc|subject|date|received|mime-version|content-type|content-transfer-encoding|return-path|message-id|x-[\w-]{1,60}|delivered-to|reply-to|sender|resent-from|arc-seal|dkim-signature|authentication-results|thread-topic|thread-index|status|importance|lines|references|in-reply-to|organization|user-agent|envelope-to|errors-to|precedence|approved|path|newsgroups)[ \t]*:/i;

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, words: string, wide: boolean): boolean {
  const step = wide ? 2 : 1;
  const first = words.charCodeAt(0);
  const end = bytes.length - words.length * step;
  for (let at = bytes.indexOf(first); at >= 0 && at <= end; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < words.length && bytes[at + index * step] === words.charCodeAt(index)) index += 1;
    if (index === words.length) return true;
  }
  return false;
}

function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return false;
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  return control > head.length / 20;
}

/** Whether one of the first lines is a header that mail has. */
function hasMailHeaders(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, 40);
  for (const line of lines) {
    if (headerNames.test(line)) return true;
    if (line.trim() === '' && line !== lines[0]) return false;
  }
  return false;
}

/** Outlook and old Office keep everything in one kind of container; a password puts new documents into it too. */
function compoundFormat(bytes: Uint8Array): Format {
  if (holds(bytes, '__properties_version1.0', true)) return 'outlook';
  if (holds(bytes, 'EncryptedPackage', true)) return 'locked';
  return holds(bytes, 'WordDocument', true) ? 'old-word' : 'old-office';
}

function formatOf({ name, bytes }: ReadFile): Format {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundFormat(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return holds(bytes, '[Content_Types].xml', false) || holds(bytes, 'word/document', false) ? 'word' : 'zip';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return 'picture';
  const utf16 = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'windows-1252';
  const head = new TextDecoder(utf16).decode(bytes.subarray(0, 8192)).replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '');
  const small = head.trimStart().slice(0, 100).toLowerCase();
  if (small.startsWith('begin:vcalendar')) return 'calendar';
  if (small.startsWith('{\\rtf')) return 'rtf';
  if (hasMailHeaders(head)) return 'mail';
  if (small.startsWith('<!doctype html') || small.startsWith('<html')) return 'page';
  if (isBinary(bytes)) return 'binary';
  return /\.(?:eml|mht|mail|mbox)$/i.test(name) ? 'mail' : 'text';
}

const whatItIs: Partial<Record<Format, string>> = {
  zip: 'is a zip archive, and Fair Copy reads single messages and documents: take out the one you mean and open that',
  pdf: 'is a PDF, which Fair Copy does not read: open the message or document that it was made from',
  rtf: 'is a rich text document, which Fair Copy does not read: save it as a message or a Word document',
  page: 'is a web page and not a message, so Fair Copy could not read it',
  picture: 'is a picture and not a message, so Fair Copy could not read it',
  'old-office': 'is an Office document of the old kind and not a message, so Fair Copy could not read it',
  binary: 'is not a message: it holds data that is not text, so Fair Copy could not read it',
  text: 'does not begin as a message does, with lines such as From and Subject, so Fair Copy could not read it',
  locked: 'is protected by a password, so Fair Copy could not read it: save a copy without the password and try that',
  'old-word': 'is a Word document of the old kind (.doc), which Fair Copy does not read: open it in Word and save it as .docx',
};

function nameOf(file: ReadFile): string {
  return file.name === '' ? 'The file' : file.name;
}

/** Reads with `read`; whatever keeps it from that comes out as one sentence that names the file. */
async function told<Found>(file: ReadFile, read: () => Promise<Found>): Promise<Found> {
  try {
    return await read();
  } catch (reason) {
    if (reason instanceof UnreadableFile) throw new UnreadableFile(`${nameOf(file)}: ${reason.message.charAt(0).toLowerCase()}${reason.message.slice(1)}`);
    throw new UnreadableFile(`${nameOf(file)} is damaged, so Fair Copy could not read it.`);
  }
}

/**
 * Reads one file into an item, by what is in it and only then by its name.
 * @param kind what to check it as; without it the file's own kind
 * @throws UnreadableFile where nothing could be read
 */
export async function readItem(file: ReadFile, kind?: Kind): Promise<Item> {
  if (file.bytes.length === 0) throw new UnreadableFile(`${nameOf(file)} is empty.`);
  const format = formatOf(file);
  const other = whatItIs[format];
  if (other !== undefined) throw new UnreadableFile(`${nameOf(file)} ${other}.`);
  return told(file, () => {
    if (format === 'word') return readDocxItem(file.bytes, kind);
    if (format === 'calendar') return Promise.resolve(readIcs(file.bytes, kind));
    return format === 'outlook' ? readMsg(file.bytes, kind) : readEml(file.bytes, kind);
  });
}

/**
 * Reads a Word document with both of its texts and everything tracked in it.
 * @returns null where the file is not a Word document; {@link readItem} then says what it is
 * @throws UnreadableFile
 */
export async function readDocument(file: ReadFile): Promise<WordDocument | null> {
  return formatOf(file) === 'word' ? told(file, () => readDocx(file.bytes)) : null;
}
