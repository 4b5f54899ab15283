import type { Evidence } from '../engine/finding';
import type { Item } from '../item/item';
import { dayWords } from './labels';
import { placeOfWords } from '../engine/words-in-text';

/** A place in an item with a few words either side; `marked` is the place itself. */
export interface Quotation {
  before: string;
  marked: string;
  after: string;
}

const around = 60;

function partText(item: Item, evidence: Evidence): string {
  switch (evidence.part) {
    case 'subject': return item.subject;
    case 'body':
    case 'thread': return item.text;
    case 'header': return item.header;
    case 'property': return item.meeting?.location ?? '';
    default: return '';
  }
}

function clean(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ');
}

/** Cuts at a space so that no word is shown in half. */
function leading(text: string, cut: boolean): string {
  if (!cut) return text.replace(/^\s/, '');
  const space = text.indexOf(' ');
  return `… ${space >= 0 && space < text.length - 1 ? text.slice(space + 1) : text}`;
}

function trailing(text: string, cut: boolean): string {
  if (!cut) return text.replace(/\s$/, '');
  const space = text.lastIndexOf(' ');
  return `${space > 0 ? text.slice(0, space) : text} …`;
}

/** People are quoted by name: an address alone is hard to recognise. */
function personNamed(item: Item, { part, text }: Evidence): string | null {
  if (!text || (part !== 'from' && part !== 'to' && part !== 'cc' && part !== 'bcc')) return null;
  const people = part === 'from' ? [item.from, item.sender] : item[part];
  return people.find((mailbox) => mailbox?.address.toLowerCase() === text.toLowerCase())?.name || null;
}

/** A day is quoted as people say it. */
function dayNamed({ part, text = '' }: Evidence): string | null {
  return part === 'date' && /^\d{4}-\d\d-\d\d$/.test(text) ? dayWords(text) : null;
}

/** What to quote for a piece of evidence, or null where it stands for the whole item. */
export function quotationOf(item: Item, evidence: Evidence): Quotation | null {
  const text = partText(item, evidence);
  let { start, end } = evidence;
  if (start === undefined && evidence.text && text) {
    const at = placeOfWords(text, evidence.text);
    if (at >= 0) {
      start = at;
      end = at + evidence.text.length;
    }
  }
  if (start === undefined || end === undefined || end <= start || end > text.length) {
    return evidence.text ? { before: '', marked: personNamed(item, evidence) ?? dayNamed(evidence) ?? clean(evidence.text), after: '' } : null;
  }
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = clean(text.slice(from, start));
  const after = clean(text.slice(end, to));
  return { before: before && leading(before, from > 0), marked: clean(text.slice(start, end)), after: after && trailing(after, to < text.length) };
}
