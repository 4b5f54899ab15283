import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { inSameParagraph } from './same-passage';

/** "It", "these", "mine": what was named before is spoken of again. */
const pointsBack = /(?:^|[^a-z])(?:it|its|they|them|their|him|her|hers|he|she|his|mine|ours|these|those|attached|enclosed|(?:this|that)(?! (?:morning|afternoon|evening|week|month|year|time|day|monday|tuesday|wednesday|thursday|friday|weekend|the|i|we|you|he|she|they|is why)(?![a-z])))(?![a-z])/i;
/** A thing is named already, not only who or what is to do something with it, to which a pronoun after it may point: "the hall is free, so book it". */
const names = /(?:^|[^a-z])(?:the|an?|your|every|any|there) (?!(?:[a-z]+ ){1,2}(?:could|can|would|might|will)(?![a-z])|(?:[a-z]+ )?(?:word|chat|steer|hand|eyes?|look|nod|favour|kindness|office|teams?|people|officers?|colleagues?|lads?|girls?|chaps?|department|system|machine|post|person|one|way|chance|minute|moment|bit|little|wife|husband)(?![a-z]))[a-z]/i;
/** Words of which every message has many, so that sharing one says nothing. */
const common = /^(?:about|after|again|also|before|been|being|could|every|from|have|here|just|kind|kindly|know|last|like|made|make|more|much|next|only|other|over|please|should|some|than|thank|thanks|that|their|them|then|there|these|they|this|those|time|very|want|week|well|were|what|when|where|which|will|with|would|your|yours|council|morning|today|tomorrow|yesterday|meeting|committee|officer|member|councillor)$/;

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,30}/g) ?? []).map((each) => each.replace(/s$/, '')).filter((each) => !common.test(each));
}

/** Whether a sentence speaks of what another named: by a pronoun that nothing in its own sentence explains, or by the same word. */
export function takesUp(text: string, named: string): boolean {
  const pronoun = pointsBack.exec(text);
  return (pronoun !== null && !names.test(text.slice(0, pronoun.index + 1))) || sharesWord(text, named);
}

/** Whether a request names no thing of its own: "could you see what you can do?" can only be about what was said before. */
export function namesNothing(text: string): boolean {
  return !names.test(text) && !/(?:^|[^a-z])(?:my|our|his|her|their|some|more|all|two|three|four) [a-z]/i.test(text);
}

function sharesWord(text: string, named: string): boolean {
  const known = wordsIn(named);
  return wordsIn(text).some((each) => known.indexOf(each) >= 0);
}

/**
 * Whether two sentences may be of one matter: they stand in one paragraph, or each paragraph from the one to the other
 * opens by speaking of what stood before it. What stands further off was said of something else.
 */
export function ofOneMatter(situation: Situation, one: ReadSentence, other: ReadSentence): boolean {
  if (one === other) return true;
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  let opening = first;
  for (const each of situation.own) {
    if (each.start <= first.start || each.start > last.start || inSameParagraph(situation.item.text, each, opening)) continue;
    if (!takesUp(each.text, situation.own.filter((before) => before.start >= opening.start && before.start < each.start).map((before) => before.text).join(' '))) return false;
    opening = each;
  }
  return true;
}
