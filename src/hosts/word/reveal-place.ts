import type { Evidence } from '../../engine/finding';
import type { Item } from '../../item/item';
import type { WordParagraph } from '../../item/word-document';
import { plainWords } from './body-words';
import { runWord, type WordLimits } from './call-word';
import { findRange, loadBody } from './find-range';

/** Fewer letters than this stand in too many places to find one by. */
const fewest = 4;

/** The longer of what a paragraph's two versions share at their start and at their end: Word shows it whatever view is on. */
function shared({ accepted, original }: WordParagraph): string {
  let head = 0;
  while (head < accepted.length && accepted.charAt(head) === original.charAt(head)) head += 1;
  let tail = 0;
  while (tail < accepted.length - head && accepted.charAt(accepted.length - 1 - tail) === original.charAt(original.length - 1 - tail)) tail += 1;
  const [start, end] = [accepted.slice(0, head), accepted.slice(accepted.length - tail)];
  if (start === '' && end === '') return original === '' ? accepted : '';
  return start.length >= end.length ? start : end;
}

/** Words of the paragraph from which something went, else of the one before it. */
function nearStruck(before: string, paragraphs: WordParagraph[]): string[] {
  const gone = plainWords(before);
  const at = gone === '' ? -1 : paragraphs.findIndex(({ original }) => plainWords(original).includes(gone));
  for (let index = at; index >= 0 && index > at - 4; index -= 1) {
    const words = shared(paragraphs[index] as WordParagraph).trim();
    if (words.length >= fewest) return [words];
  }
  return [];
}

/** Words of the section and numbered paragraph that a place names: "Legal implications, 5.2". */
function atPlace(place: string, paragraphs: WordParagraph[]): string[] {
  const comma = place.lastIndexOf(', ');
  const [heading, number] = [comma < 0 ? place : place.slice(0, comma), comma < 0 ? place : place.slice(comma + 2)];
  const numbered = paragraphs.filter((each) => each.number === number);
  const headings = paragraphs.filter((each) => plainWords(each.accepted) === plainWords(heading));
  return [...(numbered.length === 1 ? numbered : []), ...headings.slice(0, 1)].map((each) => shared(each).trim()).filter((words) => words.length >= fewest);
}

/** Words still standing beside what is gone, best first. */
function neighbours({ before = '', place = '', start }: Evidence, item: Item): string[] {
  const found: string[] = [];
  if (start !== undefined) {
    const lineStart = item.text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = item.text.indexOf('\n', start);
    found.push(item.text.slice(lineStart, start), item.text.slice(start, lineEnd < 0 ? item.text.length : lineEnd));
    found.sort((one, other) => other.length - one.length);
  }
  const paragraphs = item.document?.paragraphs ?? [];
  return [...found.map((words) => words.trim()).filter((words) => words.length >= fewest), ...nearStruck(before, paragraphs), ...(place === '' ? [] : atPlace(place, paragraphs))];
}

/**
 * Selects and scrolls to the words of a piece of evidence; for words that are gone, to the paragraph they stood in.
 * @param item as last read, by which like places are told apart
 * @returns false where the text has changed since or stands outside the body
 */
export async function revealPlace(evidence: Evidence, item: Item | null, limits: WordLimits): Promise<boolean> {
  if (!['body', 'thread', 'subject'].includes(evidence.part)) return false;
  const { start, end } = evidence;
  const words = evidence.text ?? (item && start !== undefined && end !== undefined ? item.text.slice(start, end) : '');
  const inText = item && start !== undefined && evidence.part !== 'subject' ? { text: item.text, start } : undefined;
  return runWord('show the place', limits.read, async (context) => {
    const body = await loadBody(context);
    if (words.trim() !== '') {
      const range = await findRange(context, body, words, inText);
      range?.select();
      if (range) await context.sync();
      return range !== null;
    }
    for (const near of item ? neighbours(evidence, item) : []) {
      const places = body.words.places(near);
      const paragraph = places.length === 1 ? body.items[places[0]?.first ?? 0] : undefined;
      if (!paragraph) continue;
      paragraph.select();
      await context.sync();
      return true;
    }
    return false;
  });
}
