import { LETTER, LINE, QUOTE, classOf } from './characters';
import type { Span } from './span';

const openSingle = 0x2018;
const closeSingle = 0x2019;

/**
 * What stands between quotation marks in a text, each opening mark paired with the next closing one of the same
 * paragraph; a line a paragraph. A quotation whose end is missing runs to the end of its paragraph.
 * Of single marks only the curly ones count, since a straight one is an apostrophe more often.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  let single = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (classOf(code) === LINE) {
      if (open >= 0 && !single) found.push({ start: open, end: at });
      open = -1;
    } else if (open < 0) {
      single = code === openSingle;
      if (single || (classOf(code) === QUOTE && code !== 0x201d)) open = at;
    } else if (single ? code === closeSingle && classOf(text.charCodeAt(at + 1)) !== LETTER : classOf(code) === QUOTE) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return found;
}

/** Whether any part of `start` to `end` lies within one of the spans. Spans are in the order of the text. */
export function touches(spans: Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start < end && span.end > start);
}
