import type { Piece } from './meeting';

// The frame of one side served apart: an officer's own briefing or options go to one group's members, and the others are to have them later, less or not at all.

const ours = /\b(?:options?|slides|briefing|figures|numbers|workings|papers?|note|notes|draft|advice|analysis|modelling|forecast|proposals?|plans?|timetable|session|talk|presentation|list|went through|took (?:you|your [a-z]+) through)\b/i;
const others = "(?:the )?(?:other|opposing|opposition|rival|minority|majority|smaller|larger|remaining) (?:groups?|sides?|lot|lots|part(?:y|ies)|leaders?|members|benches|people|councillors)|the (?:opposition|administration|rest of (?:the )?(?:council|members))|the others|anybody else|anyone else|any other (?:group|side|party|member)s?|the [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:group|members|councillors|side|lot)|the (?:Tories|Conservatives|Greens|Independents|Lib Dems|Liberal Democrats|Labour lot)";
const less = new RegExp(`\\b(?:${others})\\b.{0,60}\\b(?:not|never|won['\\u2019]t|don['\\u2019]t|didn['\\u2019]t|haven['\\u2019]t|needn['\\u2019]t|nothing|less|shorter|thinner|summary|only|until|later|wait|without|after)\\b|\\b(?:not|never|rather|sooner|before|ahead of|without|instead of|keep(?:ing)?|hold(?:ing)?|won['\\u2019]t|don['\\u2019]t|didn['\\u2019]t|nothing to|more than|fuller than|no intention)\\b.{0,60}\\b(?:${others})\\b`);
const alone = /\b(?:for|to|with) (?:you and )?your (?:own )?(?:members|group|side|people|colleagues|lot|team) (?:only|alone|and nobody else|and no[- ]one else|first|exclusively)\b|\b(?:only|just) (?:for )?your (?:members|group|side|people|colleagues|lot)\b|\bjust (?:for )?(?:you and )?your (?:group|side|members)\b/i;
/** What a group itself works on is kept from the others by right, and what all may have is kept from none. */
const theirOwn = /\byour (?:[a-z]+ )?(?:amendment|motion|budget|alternative|manifesto|question|proposal|request|draft|idea|discussion|meeting said|confidence)\b|\b(?:in confidence|stays? with me|keep (?:it|that|yours) to myself|same (?:offer|briefing|slides|session|pack|note|figures)|(?:all|every|each|both|any|either) (?:the )?(?:group|side|member|leader|part)\w*|everyone|everybody|whoever asks|offered (?:it|them|the same)|as much as|no more than|alike|equal\w*|hasn['\u2019]t been offered to (?:any|you))\b/i;

/** "Thank you for your note": what the reader wrote is nothing of the officer's. */
const readers = /\byour (?:kind |last |own )?(?:note|notes|papers?|list|proposals?|plans?|figures|draft)\b/gi;

/** The sentence by which an officer serves one side apart; null where nothing is held from the others. */
export function servedApart(pieces: Piece[]): Piece | null {
  const body = pieces.filter((piece) => piece.part === 'body' && !piece.sentence.quoted);
  if (body.some((piece) => theirOwn.test(piece.text))) return null;
  for (let at = 0; at < body.length; at++) {
    const piece = body[at] as Piece;
    if (piece.sentence.question || /^(?:if|should|when(?:ever)?) (?:[A-Za-z]+ ){0,5}asks?(?![a-z])/i.test(piece.text) || !(less.test(piece.text) || alone.test(piece.text))) continue;
    if (!body.slice(Math.max(0, at - 2), at + 3).some((each) => ours.test(each.text.replace(readers, ' ')) && /\b(?:I|we|you|attached|enclosed|here)\b/i.test(each.text))) continue;
    // Held back and handed over: one sign of each.
    if (less.test(piece.text) || body.some((each) => less.test(each.text))) return piece;
  }
  return null;
}
