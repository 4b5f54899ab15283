import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';

/** Own sentences above which one faint sign is a turn of phrase among other business. */
const manySentences = 8;

/**
 * Whether all that shows something is one faint sign in a long message. Whoever writes at length uses many turns of
 * phrase, and who means it comes back to it or says it plainly.
 */
export function isStray(situation: Situation, sentences: readonly ReadSentence[]): boolean {
  return situation.own.length > manySentences && sentences.every((each) => each === sentences[0]);
}
