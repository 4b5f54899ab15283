import { onOneLine } from '../language/line-breaks';

/**
 * Where words stand in a text, wherever either breaks its lines; -1 where they do not.
 * @param from the offset in characters to look from
 */
export function placeOfWords(text: string, words: string, from = 0): number {
  const at = text.indexOf(words, from);
  return at >= 0 || words.length < 2 ? at : onOneLine(text).indexOf(onOneLine(words), from);
}
