import type { Evidence } from '../engine/finding';
import type { Item } from '../item/item';
import { safe, wrap, type Typesetting } from './typesetting';

const partNames: Record<string, string> = {
  from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject', body: 'Text', thread: 'Earlier message',
  attachment: 'Attachment', image: 'Picture', date: 'Date', property: 'Property', header: 'Page header',
};

/** Characters of the line shown on either side of the place at least, where there are as many. */
const context = 24;

function partText(evidence: Evidence, item: Item): string | null {
  if (evidence.part === 'body' || evidence.part === 'thread') return item.text;
  if (evidence.part === 'subject') return item.subject;
  return evidence.part === 'header' ? item.header : null;
}

/** The place in its line with carets under it, cut to the width; null where the offsets fit no text of the item. */
function underlined(evidence: Evidence, item: Item, indent: string, set: Typesetting): string[] | null {
  const text = partText(evidence, item);
  const { start, end } = evidence;
  if (text === null || start === undefined || end === undefined || end <= start || end > text.length) return null;
  // Offsets into an attached message's own text do not fit the item's.
  if (evidence.text !== undefined && text.slice(start, end) !== evidence.text) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (start >= lineEnd) return null;
  const place = [...safe(text.slice(start, Math.min(end, lineEnd)))];
  const before = [...safe(text.slice(lineStart, start))];
  const after = [...safe(text.slice(Math.min(end, lineEnd), lineEnd))];
  const room = Math.max(10, set.width - indent.length);
  const shownPlace = place.length > room - 2 ? [...place.slice(0, room - 3), '…'] : place;
  const spare = room - shownPlace.length;
  const keepBefore = Math.min(before.length, Math.max(Math.min(context, spare >> 1), spare - after.length));
  const left = keepBefore < before.length ? ['…', ...before.slice(before.length - Math.max(0, keepBefore - 1))] : before;
  const keepAfter = Math.max(0, room - shownPlace.length - left.length);
  const right = keepAfter < after.length ? [...after.slice(0, Math.max(0, keepAfter - 1)), ...(keepAfter > 0 ? ['…'] : [])] : after;
  const number = text.slice(0, start).split('\n').length;
  const name = partNames[evidence.part] ?? evidence.part;
  return [
    indent.slice(2) + set.dim(item.text === text ? `${name}, line ${number}:` : `${name}:`),
    indent + [...left, ...shownPlace, ...right].join(''),
    indent + ' '.repeat(left.length) + set.bold('^'.repeat(shownPlace.length)),
  ];
}

/** Where something was seen, quoted; nothing where the evidence is the item as a whole. */
export function quotation(evidence: Evidence, item: Item, indent: string, set: Typesetting): string[] {
  const marked = underlined(evidence, item, `${indent}  `, set);
  if (marked) return marked;
  if (!evidence.text) return [];
  const name = partNames[evidence.part] ?? safe(evidence.part);
  const quoted = [...safe(evidence.text)];
  const cut = quoted.length > 200 ? `${quoted.slice(0, 200).join('')}…` : quoted.join('');
  return wrap(`${name}: “${cut}”`, set.width, `${indent}  `, indent);
}
