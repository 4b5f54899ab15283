import type { Item } from '../item/item';
import { itemOf } from '../readers/docx/docx-item';
import { readDocx } from '../readers/docx/read-docx';
import { kindOfDocument } from '../report/document-kind';
import { checkSeals } from '../seal/judgement';

/**
 * A .docx file as an item, of the kind that its layout shows, with the seals in it.
 * @throws UnreadableFile
 */
export async function readWordFile(bytes: Uint8Array): Promise<Item> {
  const document = await readDocx(bytes);
  const item = itemOf(document, kindOfDocument(document));
  if (document.customXml.length === 0) return item;
  try {
    const { counting, unread } = await checkSeals(document);
    return { ...item, seals: counting, unread: [...item.unread, ...unread] };
  } catch {
    return { ...item, unread: [...item.unread, 'The seals in the document could not be checked on this device.'] };
  }
}
