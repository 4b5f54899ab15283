import type { ReadSentence } from '../language/reading';
import { asking, stands } from './to-officers';

// The frame of a turn: one person's case is to move, others wait for the same, and others are to make room.

const wish = /\b(?:I(?:['\u2019]d| would| should)? (?:want|like|love|prefer|expect|hope|need|trust|ask)|(?:could|can|would|will) (?:you|your|we|she|he|it|they|somebody|someone)|if (?:you|your [a-z]+|they) (?:could|would|can)|if you['\u2019]d|please|see (?:that|to it|if)|make sure|get|have|why not|let['\u2019]?s|surely|ought to|should|must|grateful|kind)\b/i;
const somebody = /\b(?:her|him|them|she|he|(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]|hers|his|it|this one|famil(?:y|ies)|case|application|claim|job|lad|lady|gentleman|couple|[A-Z][a-z]+['\u2019]s)\b/;

const queues = /\b(?:queu\w+|wait\w*|backlog\w*|list\w*|turns?|slots?|appointments?|rota|schedule\w*|programme\w*|batch|bands?|banding|points|pile|stack|heap|tray|caseload|jobs|referrals|applica\w+|others?|else)\b/i;

/** "In front of them" may be where somebody stands to speak: others wait where a queue is named too. */
function waits(sentence: ReadSentence): boolean {
  const place = sentence.families.place('topic-waiting');
  return place !== null && (!/^in front/i.test(sentence.text.slice(place.start, place.end)) || queues.test(sentence.text));
}

/** Sentences that move one case within a queue at the cost of others, each with the sentences around it read too. */
export function turnsMoved(own: ReadSentence[]): ReadSentence[] {
  return own.filter((sentence, at) => {
    if (sentence.quoted || !sentence.families.has('topic-moved-up') || !somebody.test(sentence.text) || !stands(sentence, wish, asking)) return false;
    const place = sentence.families.place('topic-moved-up');
    if (place && !sentence.question && /\b(?:not|never|without|nobody)\b|n['\u2019]t\b/i.test(sentence.text.slice(Math.max(0, place.start - 40), place.start))) return false;
    const near = own.slice(Math.max(0, at - 3), at + 2);
    const beside = own.slice(at, at + 3);
    return near.some(waits) && beside.some((each) => each.families.has('topic-put-back') && /\b(?:others?|rest|else|them|they|those|one|ones|some|another|somebody|someone|ahead|turn|whoever|who)\b/i.test(each.text) && !/\bfor (?:the )?others\b/i.test(each.text));
  });
}
