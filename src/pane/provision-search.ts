import type { Provision } from '../engine/rulebook';

function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(/[\u2018\u2019]/g, '\'').match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** What forms of one word share: "copy" and "copies", "meeting" and "meetings". */
function stemOf(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  const stem = word.replace(/(?:ing|ed|es|s)$/, '').replace(/y$/, 'i');
  return stem.length < 3 ? word : stem;
}

const squeezed = (text: string) => text.toLowerCase().replace(/\s+/g, '');

/** Whether a paragraph's number is, or begins with, what was typed: "4" finds 4 and 4(1), but neither 40 nor 4.10 for "4.1". */
function numbered(paragraph: string, typed: string): boolean {
  const number = squeezed(paragraph);
  if (!number.startsWith(typed)) return false;
  return !(/\d$/.test(typed) && /^\d/.test(number.slice(typed.length)));
}

/**
 * The provisions that answer what a person typed: a paragraph number ("16(2)", "paragraph 4.1"), else words, each of
 * which begins a word of the summary or is another form of one. Nothing typed finds all. The order stays that of the protocol.
 */
export function searchProvisions(provisions: Provision[], typed: string): Provision[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return provisions;
  const number = squeezed(typed.trim().replace(/^(paragraphs?|para|provision|section)\.?\s*/i, ''));
  const byNumber = number === '' ? [] : provisions.filter((provision) => numbered(provision.paragraph, number));
  if (byNumber.length > 0) return byNumber;
  return provisions.filter((provision) => {
    const summary = wordsOf(provision.summary);
    return wanted.every((word) => summary.some((each) => each.startsWith(word) || stemOf(each) === stemOf(word)));
  });
}
