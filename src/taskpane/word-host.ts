import { WordHost } from '../hosts/word/word-host';
import type { Item } from '../item/item';
import { readBody } from '../language/body';
import { sealNamespace } from '../seal/seal-xml';

/** The reader of documents, loaded when it is first needed: usually another thread reads. @throws UnreadableFile */
export async function readWordFile(bytes: Uint8Array): Promise<Item> {
  return (await import('./read-word-file')).readWordFile(bytes);
}

/**
 * The host for the page in Word. In a file of its own, loaded there only: Outlook needs no reader of documents.
 * @param readDocument reads a .docx file, here or on another thread
 */
export function makeWordHost(readDocument: (bytes: Uint8Array) => Promise<Item> = readWordFile): WordHost {
  return new WordHost({ readDocument, readSections: readBody, sealNamespace });
}
