import { bytesOfBase64 } from './base64';
import type { AttachmentFacts } from './item-access';

function fileOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The content id that a picture's source names, or empty. */
function contentId(source: string): string {
  if (!/^cid:/i.test(source)) return '';
  const id = source.slice(4).trim();
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The attachment that a picture in the text is kept in, if any. */
export function attachmentOf(source: string, attachments: AttachmentFacts[]): AttachmentFacts | undefined {
  const id = contentId(source).toLowerCase();
  if (id === '') return undefined;
  // Before requirement set 1.16 the content id is not told; Outlook then writes it as the file's name, an @ and digits.
  const name = id.split('@')[0];
  return attachments.find((each) => each.contentId.toLowerCase() === id)
    ?? attachments.find((each) => each.inline && (each.name.toLowerCase() === name || each.name.toLowerCase() === id));
}

/** What a picture in the text is called: its file's name, as the readers of saved mail call it, or empty. */
export function pictureName(source: string, attachments: AttachmentFacts[]): string {
  const kept = attachmentOf(source, attachments);
  if (kept) return kept.name;
  const id = contentId(source);
  if (id !== '') return id.split('@')[0] ?? '';
  return /^data:/i.test(source) ? '' : fileOf(source);
}

/** The bytes of a picture written into the page itself, or null. */
export function bytesInPage(source: string): Uint8Array | null {
  const comma = source.indexOf(',');
  if (!/^data:image\//i.test(source) || comma < 0 || !/;base64$/i.test(source.slice(0, comma))) return null;
  try {
    return bytesOfBase64(source.slice(comma + 1));
  } catch {
    return null;
  }
}
