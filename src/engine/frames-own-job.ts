import type { Situation } from './context';
import { bodyOf, plainText } from './signs';
import { shown, type Told } from './spoken-of';

// The frame of an officer's own employment brought before a member: first person, a topic of employment, and a hardship told or a hand looked for.

const own = /(?:^|[^a-z])(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)(?![a-z])/;
/** Work that the writer does for others: their staff's pay, a tenant's contract, a report on sickness. */
const asWork = /(?:^|[^a-z])(?:attached|my report|my team'?s|our staff|the workforce|all staff|across the council|for members|committee report|the figures|vacanc(?:y|ies)|job evaluation (?:scheme|project)|tenants?|residents?|(?:licen[cs]e|planning) appeal)(?![a-z])/;

function has(told: Told, family: string): boolean {
  return !told.quoted && shown(told, family) !== null;
}

/** What an officer tells of their own employment, and whether a hardship and a wish for help both stand beside it; null where the frame is not whole. */
export function ownJobTold(situation: Situation): { told: Told[]; sure: boolean } | null {
  const body = bodyOf(situation);
  for (let at = 0; at < body.length; at++) {
    const told = body[at] as Told;
    const text = plainText(told);
    if (!own.test(text) || asWork.test(text) || !has(told, 'topic-job-own') || shown(told, 'staff-plain-news')) continue;
    const near = body.slice(Math.max(0, at - 2), at + 5);
    const terms = near.filter((each) => own.test(plainText(each)) && has(each, 'topic-job-terms'))[0];
    if (!terms) continue;
    const hard = near.filter((each) => has(each, 'topic-hardship'))[0];
    const hand = near.filter((each) => has(each, 'topic-hand'))[0];
    if (!hard && !hand) continue;
    return { told: [told, terms, hard, hand].filter((each, i, all): each is Told => each !== undefined && all.indexOf(each) === i), sure: hard !== undefined && hand !== undefined };
  }
  return null;
}

/** "I don't talk to councillors about my own grade." */
const keepsSilent = /(?:^|[^a-z])i (?:don['\u2019]t|do not|never|can['\u2019]t|cannot|won['\u2019]t|will not|must not|mustn['\u2019]t) (?:talk|speak|write|go|complain)(?: to [a-z ]{3,24})? about my(?![a-z])/i;

/** An offer of help is declined, and the matter left where it belongs. */
export function keepsItRight(situation: Situation): boolean {
  return bodyOf(situation).some((told) => (has(told, 'topic-kept-right') && own.test(plainText(told))) || keepsSilent.test(told.sentence.text));
}
