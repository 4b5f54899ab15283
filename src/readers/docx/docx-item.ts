import { emptyItem, type Item, type Kind, type Picture } from '../../item/item';
import { tidyText } from '../decode-text';
import { readDocx, type WordDocument } from './read-docx';
import { linesOf, pageText } from './versions';

/** Each once, although several pages show it. */
function distinct(pictures: Picture[]): Picture[] {
  const seen = new Set<string>();
  return pictures.filter(({ name, alt, digest = '' }) => {
    const key = JSON.stringify([name, alt, digest]);
    return !seen.has(key) && seen.add(key);
  });
}

function words(text: string): string {
  return tidyText(text.replace(/\u2011/g, '-'));
}

function firstHeading(document: WordDocument): string {
  return linesOf(document.paragraphs, 'accepted').find(({ text, paragraph }) => text.trim() !== '' && (paragraph.level > 0 || /^title$/i.test(paragraph.style)))?.text.trim() ?? '';
}

/** A document as an item, with every tracked change accepted. */
export function itemOf(document: WordDocument, kind: Kind): Item {
  const item = emptyItem(kind);
  const notes = pageText(document.notes, 'accepted');
  item.text = words([pageText(document.paragraphs, 'accepted'), notes].filter(text => text !== '').join('\n'));
  item.header = words(Array.from(new Set(document.headers.map(header => header.text.accepted))).filter(text => text !== '').join('\n'));
  item.images = distinct([...document.headers.flatMap(header => header.pictures), ...document.pictures]);
  item.subject = words(document.properties.title.trim() || firstHeading(document)).replace(/\s+/g, ' ');
  item.unread = document.unread;
  item.document = document;
  return item;
}

/**
 * Reads a Word document into an item.
 * @param kind what it is checked as; without it a letter
 * @throws UnreadableFile
 */
export async function readDocxItem(bytes: Uint8Array, kind: Kind = 'letter'): Promise<Item> {
  return itemOf(await readDocx(bytes), kind);
}
