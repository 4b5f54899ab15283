import { confusables } from './data/confusables';
import { isCommon } from './data/common-words';
import { distance } from './edit-distance';
import { isKnown } from './lexicon';
import { stemOf } from './stems';

const confused = new Set<string>();
for (const group of confusables.split(', ')) {
  const words = group.split(' ');
  for (const a of words) for (const b of words) if (a !== b) confused.add(`${a} ${b}`);
}

/** Whether a word is one that people know, and so is no misspelling. */
export function isRealWord(word: string): boolean {
  return isKnown(word) || isCommon(word);
}

/** Whether one word is the other misspelt, or the two are mistaken for one another in writing. */
export function sameButSpelling(a: string, b: string): boolean {
  if (a === b || confused.has(`${a} ${b}`)) return true;
  if (stemOf(a) === stemOf(b)) return true;
  // "Unsecured" is no slip for "secured".
  if (['un', 'in', 'im', 'dis', 'non', 'mis', 're'].some((prefix) => prefix + a === b || prefix + b === a)) return false;
  const length = Math.max(a.length, b.length);
  if (length < 3 || (isRealWord(a) && isRealWord(b))) return false;
  const most = length <= 4 ? 1 : length <= 9 ? 2 : 3;
  const far = distance(a, b, most);
  if (far > most) return false;
  return far <= 1 || a.charAt(0) === b.charAt(0) || length > 6;
}
