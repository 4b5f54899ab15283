import type { Piece } from './meeting';

// The frame of a commission: a member wishes, for themselves, for something to be thought out and written.

const wish = /\bI (?:should|would|['\u2019]d|do|really|just)? ?(?:like|want|need|appreciate|love|prefer|welcome|value)\b|\bI['\u2019]d (?:really |very much )?(?:like|love|appreciate|welcome|value|prefer)\b|\b(?:could|can|would|will) you (?:please |kindly |possibly )?(?:do|write|draft|prepare|produce|put|work|draw|pull|come|knock|give|let|set|sketch|cost|compare|have)\b|\b(?:please|kindly) (?:do|write|draft|prepare|produce|put together|work (?:up|out)|draw up|set out|sketch|cost|compare)\b|\b(?:grateful|obliged|glad|delighted) (?:for|of|if you)\b|\bI['\u2019]d be (?:glad|grateful)\b|\bI(?:['\u2019]m| am) (?:after|looking for)\b/i;
/** One that is not yet there: "a paper", "three options", "some costings". */
const newWork = /\b(?:an?|some|another|two|three|four|five|six|\d|half a dozen|your own|proper|full) (?:or \w+ )?(?:[a-z-]+ ){0,3}(?:papers?|reports?|proposals?|appraisals?|options?|alternatives?|scenarios?|costings?|analys[ie]s|comparisons?|strateg(?:y|ies)|specifications?|business case|feasibility study|discussion paper|reviews?|assessments?|forecasts?|projections?|schemes?|briefings?|critiques?|designs?|sketch(?:es)?|plans?|models?|notes?|think-?pieces?|summary|account)\b/i;
const depth = /\b(?:what would (?:happen|it)|who['\u2019]d (?:lose|gain)|in (?:our|my) shoes|if we (?:scrapped|cut|raised|dropped|ended|stopped|changed|moved|doubled|halved)|options?|alternatives?|scenarios?|who (?:would|might) (?:gain|lose)|pros and cons|costs?|costed|costings?|for and against|implications?|consult\w*|how (?:it|we|one|the [a-z ]{1,40}) (?:might|could|would)|recommend\w*|your (?:own )?view|sides|pages|compar\w+|models?|timetable|phas(?:es|ing)|savings?)\b/i;
const existing = /\b(?:copy of|link to|the (?:latest|published|final|last)|already|you (?:mentioned|promised|sent|showed)|at your fingertips|to hand|if (?:there is|one exists|you have)|who(?:m)? (?:should|do) I ask|pass (?:it|this) (?:on|up))\b/i;

/** The sentence that sets the work; null where what is asked for exists already or little is asked. */
export function commissionIn(pieces: Piece[]): Piece | null {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.part !== 'body' || piece.sentence.quoted || !wish.test(piece.text) || !newWork.test(piece.text) || !piece.sentence.families.has('topic-paper') || existing.test(piece.text)) continue;
    if (pieces.slice(at, at + 2).some((each) => depth.test(each.text))) return piece;
  }
  return null;
}

/** Whoever is above is to be passed by, or the writer would have it at first hand. */
export function goesPast(text: string): boolean {
  return /\b(?:(?:direct|directly|straight) (?:from|to|with) (?:you|yourself|me|the (?:source|horse))|when it(?:['\u2019]s| has| is)? (?:been|gone|come) (?:through|via|past)|without (?:it )?(?:going|passing) (?:through|via)|before it (?:goes|gets) (?:to|through|near))\b/i.test(text);
}
