import { boundByLaw, pleadsLaw } from '../language/confidence';
import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import type { Evidence } from './finding';
import { inSameParagraph } from './same-passage';

/** The law is said to touch what is handed over, or who gets it: "a request is answered in twenty days" tells how things are done. */
const ofThis = /(?:^|[^a-z])(?:it|its|this|that|them|they|these|those|below|attached|enclosed|here|you|your|hence|he|she|his|her|their)(?![a-z])/i;

/** The sentence in which the writer says that the law requires this, or null; `binding`: a duty that is already there and leaves no choice. */
export function legalGround(situation: Situation): { evidence: Evidence; binding: boolean } | null {
  const bound = situation.own.find((each) => boundByLaw(each));
  const touches = (sentence: ReadSentence): boolean => situation.own.some((each) => ofThis.test(each.text) && inSameParagraph(situation.item.text, sentence, each));
  const sentence = bound ?? situation.own.find((each) => pleadsLaw(each.text) && touches(each));
  return sentence ? { evidence: { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end }, binding: bound !== undefined } : null;
}
