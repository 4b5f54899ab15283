import type { Item } from '../item/item';
import { readBody } from '../language/body';
import type { Edit } from './finding';
import { placeOfWords } from './words-in-text';

function sameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** End of the line in which an offset stands, the break left out. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Puts a paragraph between two others, with one empty line on either side. */
function insertParagraph(text: string, at: number, line: string): string {
  const before = text.slice(0, at).replace(/\s+$/, '');
  const after = text.slice(at).replace(/^[ \t\r\n]+/, '');
  return `${before}${before ? '\n\n' : ''}${line}${after ? '\n\n' : '\n'}${after}`;
}

function insertLine(text: string, at: 'start' | 'after-greeting' | 'before-sign-off', line: string): string {
  if (at === 'start') return insertParagraph(text, 0, line);
  const body = readBody(text);
  if (at === 'after-greeting') {
    if (!body.greeting) return insertParagraph(text, body.own.end > body.own.start ? lineStart(text, body.own.start) : 0, line);
    const { end } = body.greeting;
    // "Hugh, I'm sorry but …" has no greeting line of its own: the line goes above it all.
    return text.slice(end, lineEnd(text, end)).trim() === '' || text.slice(end, lineEnd(text, end)).trim() === ','
      ? insertParagraph(text, lineEnd(text, end), line)
      : insertParagraph(text, lineStart(text, body.greeting.start), line);
  }
  if (body.signOff) return insertParagraph(text, lineStart(text, body.signOff.start), line);
  const end = Math.max(body.own.end, body.greeting?.end ?? 0);
  return insertParagraph(text, lineEnd(text, end), line);
}

/** Replaces the first occurrence in the writer's own words; greeting, sign-off and signature are theirs too. */
function replaceText(text: string, find: string, put: string): string {
  const body = readBody(text);
  const firstQuoted = body.earlier.reduce((first, each) => Math.min(first, each.span.start), text.length);
  const spans = [
    ...body.ownParts, ...(body.greeting ? [body.greeting] : []), ...(body.signOff ? [body.signOff] : []),
    ...(body.signature ? [body.signature] : []),
  ].sort((a, b) => a.start - b.start);
  for (const span of spans) {
    const at = placeOfWords(text, find, span.start);
    if (at >= 0 && at + find.length <= Math.max(span.end, lineEnd(text, span.start))) return text.slice(0, at) + put + text.slice(at + find.length);
  }
  const at = placeOfWords(text, find);
  return at >= 0 && at + find.length <= firstQuoted ? text.slice(0, at) + put + text.slice(at + find.length) : text;
}

function applyEdit(item: Item, edit: Edit): Item {
  switch (edit.do) {
    case 'remove-recipient':
      return { ...item, [edit.field]: item[edit.field].filter((each) => !sameAddress(each.address || each.name, edit.address)) };
    case 'add-recipient':
      return item[edit.field].some((each) => edit.mailbox.address !== '' && sameAddress(each.address, edit.mailbox.address))
        ? item
        : { ...item, [edit.field]: [...item[edit.field], edit.mailbox] };
    case 'insert-line':
      return { ...item, text: insertLine(item.text, edit.at, edit.text) };
    case 'replace-text':
      return edit.find === '' ? item : { ...item, text: replaceText(item.text, edit.find, edit.text) };
    case 'set-subject':
      return { ...item, subject: edit.text };
    case 'remove-image':
      return { ...item, images: item.images.filter((each) => each.name !== edit.name) };
  }
}

/**
 * The item as it is after a remedy's edits, in their order; the item given is left as it was.
 * An edit that finds nothing to change changes nothing.
 */
export function applyEdits(item: Item, edits: Edit[]): Item {
  return edits.reduce(applyEdit, item);
}
