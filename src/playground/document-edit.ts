import type { SimulatedWord } from '../hosts/simulated-word/simulated-word';
import type { WordDocument } from '../item/word-document';
import type { Segment } from '../report/tracked-text';

/** What a person's new wording of a paragraph comes to: the letters from `start` to `end` give way to `text`. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** The smallest stretch of whole words in which two texts differ; null where they do not. */
export function replacementOf(before: string, after: string): Replacement | null {
  if (before === after) return null;
  let head = 0;
  while (head < before.length && head < after.length && before.charAt(head) === after.charAt(head)) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.charAt(before.length - 1 - tail) === after.charAt(after.length - 1 - tail)) tail += 1;
  while (head > 0 && before.charAt(head - 1) !== ' ') head -= 1;
  while (tail > 0 && before.charAt(before.length - tail) !== ' ') tail -= 1;
  // Words put in need one beside them to be put to.
  if (head === before.length - tail) {
    if (head > 0) head = before.lastIndexOf(' ', head - 2) + 1;
    else tail = Math.max(0, before.length - Math.max(before.indexOf(' '), 1));
  }
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/**
 * Puts a person's new wording of a paragraph into the simulated Word.
 * @param index which of the document's paragraphs
 * @param segments the paragraph with the history of its words
 * @returns false where Word does not find the words to change
 */
export function rewriteParagraph(word: SimulatedWord, document: WordDocument, index: number, segments: Segment[], wording: string): boolean {
  const before = document.paragraphs[index]?.accepted ?? '';
  const change = replacementOf(before, wording);
  if (!change) return true;
  // Word counts struck-out letters among the others where it shows them inline.
  const counted = segments.filter(({ accepted }) => accepted || word.profile.strikesInline);
  const text = counted.map((segment) => segment.text).join('');
  const placeOf = (letter: number, atEnd: boolean): number => {
    let [shown, all] = [0, 0];
    for (const segment of counted) {
      if (segment.accepted) {
        if (atEnd ? letter <= shown + segment.text.length : letter < shown + segment.text.length) return all + letter - shown;
        shown += segment.text.length;
      }
      all += segment.text.length;
    }
    return all;
  };
  const [start, end] = [placeOf(change.start, false), placeOf(change.end, true)];
  // Word's list of paragraphs leaves text boxes out.
  const paragraph = index - document.paragraphs.slice(0, index).filter(({ textBox }) => textBox).length;
  return word.replaceText(text.slice(start, end), change.text, { paragraph, start });
}
