import type { AttachmentFacts } from './message-access';

function fileOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The attachment that a picture in the text is kept in, if any. */
export function attachmentOf(source: string, attachments: AttachmentFacts[]): AttachmentFacts | undefined {
  if (!/^cid:/i.test(source)) return undefined;
  const cid = source.slice(4).trim();
  // Before requirement set 1.16 the content id is not told; Outlook then writes it as the file's name, an @ and digits.
  const name = cid.split('@')[0];
  return attachments.find((each) => each.contentId !== '' && each.contentId === cid)
    ?? attachments.find((each) => each.inline && (each.name === name || each.name === cid));
}

/** What a picture in the text is called: its file's name, as reading and removing both have to call it. */
export function pictureName(source: string, attachments: AttachmentFacts[]): string {
  const kept = attachmentOf(source, attachments);
  if (kept) return kept.name;
  if (/^cid:/i.test(source)) return source.slice(4).split('@')[0] ?? '';
  if (/^data:/i.test(source)) return '';
  return fileOf(source);
}
