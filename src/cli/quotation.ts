import type { Evidence } from '../engine/finding';
import type { Item } from '../item/item';
import { safe, wrap, type Typesetting } from './typesetting';

/** What the parts of an item are called. */
export const partNames: Record<string, string> = {
  from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject', body: 'Text', thread: 'Earlier message',
  attachment: 'Attachment', image: 'Picture', date: 'Date', property: 'Property', header: 'Page header',
};

/** Characters of the line shown on either side of the place at least, where there are as many. */
const context = 24;

/** Longer places are quoted by their beginning. */
const longestQuote = 200;

interface Placed {
  text: string;
  start: number;
  end: number;
  /** ", line 3", or nothing for a part of one line. */
  line: string;
}

function partText(evidence: Evidence, item: Item): string | null {
  if (evidence.part === 'body' || evidence.part === 'thread') return item.text;
  if (evidence.part === 'subject') return item.subject;
  return evidence.part === 'header' ? item.header : null;
}

/** The text and line that offsets stand in; null where they fit no text of the item. */
function placed(evidence: Evidence, item: Item): Placed | null {
  const text = partText(evidence, item);
  const { start, end } = evidence;
  if (text === null || start === undefined || end === undefined || end <= start || end > text.length) return null;
  // Offsets into an attached message's own text do not fit the item's.
  if (evidence.text !== undefined && text.slice(start, end) !== evidence.text) return null;
  const many = evidence.part === 'body' || evidence.part === 'thread';
  return { text, start, end, line: many ? `, line ${text.slice(0, start).split('\n').length}` : '' };
}

/** The place in its line with carets under it, cut to the width; null where it does not fit one line. */
function underlined({ text, start, end, line }: Placed, name: string, indent: string, set: Typesetting): string[] | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (start >= lineEnd) return null;
  const place = [...safe(text.slice(start, Math.min(end, lineEnd)))];
  const before = [...safe(text.slice(lineStart, start))];
  const after = [...safe(text.slice(Math.min(end, lineEnd), lineEnd))];
  const room = Math.max(10, set.width - indent.length);
  // A place as long as the line says more when it is quoted whole.
  if (place.length === 0 || place.length > room - 2) return null;
  const spare = room - place.length;
  const keepBefore = Math.min(before.length, Math.max(Math.min(context, spare >> 1), spare - after.length));
  const left = keepBefore < before.length ? ['…', ...before.slice(before.length - Math.max(0, keepBefore - 1))] : before;
  const keepAfter = Math.max(0, room - place.length - left.length);
  const right = keepAfter < after.length ? [...after.slice(0, Math.max(0, keepAfter - 1)), ...(keepAfter > 0 ? ['…'] : [])] : after;
  return [
    indent.slice(2) + set.dim(`${name}${line}:`),
    indent + [...left, ...place, ...right].join(''),
    indent + ' '.repeat(left.length) + set.bold('^'.repeat(place.length)),
  ];
}

function cutShort(text: string): string {
  const words = [...safe(text)];
  return words.length > longestQuote ? `${words.slice(0, longestQuote).join('')}…` : words.join('');
}

/** Before and after of a change, with the hand and the time. */
function changed(evidence: Evidence, name: string, indent: string, set: Typesetting): string[] {
  const when = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(evidence.when ?? '');
  const hand = evidence.hand ? `${safe(evidence.hand)}${when ? `, ${when[1] ?? ''} ${when[2] ?? ''}` : ''}` : '';
  const line = (label: string, text: string) => wrap(`${label}: ${text === '' ? 'nothing' : `“${cutShort(text)}”`}`, set.width, `${indent}    `, `${indent}  `);
  return [
    ...wrap(hand === '' ? `${name}:` : `${name} (${hand}):`, set.width, `${indent}  `, indent),
    ...line('before', evidence.before ?? ''),
    ...line('now', evidence.text ?? ''),
  ];
}

/** Where something was seen, quoted; nothing where the evidence is the item as a whole. */
export function quotation(evidence: Evidence, item: Item, indent: string, set: Typesetting): string[] {
  const name = evidence.place !== undefined ? safe(evidence.place) : partNames[evidence.part] ?? safe(evidence.part);
  if (evidence.before !== undefined) return changed(evidence, name, indent, set);
  const place = placed(evidence, item);
  const marked = place && underlined(place, name, `${indent}  `, set);
  if (marked) return marked;
  const words = cutShort(evidence.text ?? (place ? place.text.slice(place.start, place.end) : ''));
  if (words === '') return [];
  return wrap(`${name}${place?.line ?? ''}: “${words}”`, set.width, `${indent}  `, indent);
}
