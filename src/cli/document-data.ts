import { linesOf } from '../readers/docx/versions';
import type { WordDocument } from '../readers/index';

/** What `faircopy read` prints of a Word document. */
export function documentData(file: string, document: WordDocument): object {
  const { text, properties, tracking, unread } = document;
  const worded = (kind: string): boolean => kind === 'insertion' || kind === 'deletion';
  const headings = linesOf(document.paragraphs, 'accepted').filter(line => line.paragraph.level > 0 && line.text.trim() !== '');
  const other = document.changes.filter(change => !worded(change.kind));
  const images = [...document.headers.flatMap(header => header.pictures), ...document.pictures];
  return {
    file, text,
    changes: document.changes.filter(change => worded(change.kind) && change.text !== '').map(({ kind, author, date, text: words, move }) => ({ kind, author, date, text: words, ...(move === undefined ? {} : { move }) })),
    ...(other.length > 0 ? { otherChanges: other.map(({ kind, author, date, text: words, formerStyle }) => ({ kind, author, date, text: words, ...(formerStyle === undefined ? {} : { formerStyle }) })) } : {}),
    comments: document.comments.map(({ author, date, text: words, resolved, on, replyTo, id }) => ({ author, date, text: words, id, ...(replyTo === null ? {} : { replyTo }), resolved, on: on ? on.accepted || on.original : null })),
    properties, tracking,
    headings: headings.map(({ text: words, paragraph }) => ({ level: paragraph.level, number: paragraph.number, text: words })),
    header: document.headers.map(header => header.text.accepted).filter(words => words !== '').join('\n'),
    images: images.map(({ name, alt }) => ({ name, alt })),
    ...(unread.length > 0 ? { unread } : {}),
  };
}
