import { likely } from '../language/acts';
import type { ReadSentence } from '../language/reading';
import { speaksForCouncil, type Letter } from './letter';

/** In a letter for the council fewer signs are needed that a sentence binds or orders. */
const likelyForCouncil = 0.45;

/** Whether the letter is the council's in any way: by its words, its paper or the post under the name. */
export function writesForCouncil(letter: Letter): boolean {
  return speaksForCouncil(letter) !== null || letter.paper !== null || letter.signed.indexOf('council') >= 0;
}

/** The least strength that counts in a letter. */
export function leastStrength(forCouncil: boolean): number {
  return forCouncil ? likelyForCouncil : likely;
}

/** The most forceful sentence, and the words of all that reach `least`; null where none does. */
export function mostForceful(sentences: ReadSentence[], strengthOf: (sentence: ReadSentence) => number, least: number): { sentence: ReadSentence; strength: number; passages: string[] } | null {
  const ranked = sentences
    .map((sentence) => ({ sentence, strength: strengthOf(sentence) }))
    .filter((each) => each.strength >= least)
    .sort((a, b) => b.strength - a.strength);
  const best = ranked[0];
  return best ? { ...best, passages: ranked.map((each) => each.sentence.text) } : null;
}
