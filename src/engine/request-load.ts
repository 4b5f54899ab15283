import type { Situation } from './context';
import { anyShows, ownPieces } from './information';
import { shows, type Piece } from './meeting';
import { requestsOf, type Request } from './requests';

/** What a request would cost those who answer it. */
export interface Load {
  request: Request;
  /** Facts are asked for, and not work. */
  facts: boolean;
}

const longAgo = /(?:^|[^0-9])(?:since|from|back to|going back to|between) (?:\w+ ){0,2}(?:19\d\d|200\d|201\d|202[01])(?![0-9])|(?:^|[^0-9])(?:19\d\d|200\d|201\d)(?: ?[-\u2013] ?| to | till | until | onwards?)|(?:^|[^a-z])(?:as far back|going back as far|(?:we|you|they|the council|anyone)(?:['\u2019](?:ve|s)| has| have) ever|ever (?:made|had|received|held|sent|issued|recorded|written|built|planted)|from (?:the )?(?:start|beginning|year dot|day one)|since (?:records|time) beg[au]n|the whole (?:term|decade)|for the (?:last|past) (?:[5-9]|\d\d|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) years|(?:last|past|previous) (?:[5-9]|\d\d|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)(?: \w+)? (?:years|yrs))(?![a-z])/i;
/** What takes days to put together. */
const large = /(?:^|[^a-z])(?:full|complete|detailed|comprehensive|costed|entire|whole|breakdown|analysis|report|audit|survey|list|log|review|options|briefing|paper|plan|study|history|chronology|account of|schedule|spreadsheet|inventory|dossier|register|timeline|database|copies|bundle)(?![a-z])/i;
const veryLarge = /(?:^|[^a-z])(?:full|complete|detailed|comprehensive|costed|exhaustive|in-depth|thorough) (?:\w+ )?(?:report|plan|analysis|review|breakdown|audit|survey|paper|briefing|history|account|study|list|response|schedule|programme|options|dossier|timeline|inventory|register)(?![a-z])/i;
const largeWords = new RegExp(large.source, 'gi');
/** One person put before others is a place in a queue, and no great work: "move him to the top of the list". */
const onePersonFirst = /(?:^|[^a-z])(?:move|put|bump|push|get|bring|take|pop|slot|slip|see|treat|rehouse|house|consider|deal with|sort|help|let|give|make|jump|place|shift|bring|squeeze)(?: on| up)? (?:him|her|them|it|mr|mrs|ms|miss|dr|the family|the (?:old |young )?(?:lady|man|couple|woman|chap|lad|girl|tenant|family)|this (?:one|case|family|tenant|lady|man)|(?:his|her|their|my \w+['\u2019]s|mrs? \w+['\u2019]s) (?:case|claim|application|repair|form|name|bid))(?![a-z])/i;
/** "The top of the list" is no list to be written. */
const placesOnLists = /(?:top|head|front|bottom|end|place|up|down|on) (?:of )?(?:the|your|a|my|that) (?:waiting |housing |repairs? )?(?:list|schedule|programme|register)|waiting list/gi;
/** The next sentence says by when the same thing is wanted. */
const goesOn = /^(?:and |so )?(?:i|we)(?:'ll|\u2019ll| shall| will| do| must|'d|\u2019d| would)? (?:also |then )?(?:need|want|expect|require|must have|have to have|look forward|like|be in|come)|^(?:by|no later|not later|this|it|that|on my desk|before|within|today|tomorrow|tonight|first thing|deadline|asap|you will|you['\u2019]ll|to be|ready) /i;
const soon = /(?:^|[^a-z])(?:by|within|in|first thing|today|tonight|tomorrow|immediately|at once|straight|right away|before|now|end of|asap|weekend|overnight|cop|eod|cob|this (?:afternoon|morning|evening))(?![a-z])/i;
const soonest = /(?:^|[^a-z])(?:(?:by|for|before) (?:cop|eod|cob|close|noon|midday|lunch\w*|tea\w*|tonight|today|tomorrow|first thing|\d{1,2}(?::\d\d)? ?(?:am|pm)?(?: today| tomorrow)?$|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? (?:today|tomorrow|sharp))|(?:cop|eod|cob|asap) ?(?:today|tomorrow)?|this (?:afternoon|morning|evening)|(?:24|48|twenty-four|forty-eight|a few|two|three|four) hours|within (?:the|an|one) (?:hour|day)|by return)(?![a-z])/i;
/** Each one of many: "every tree", "all planning apps"; not "every week" or "all the best". */
const eachOne = /(?:^|[^a-z])(?:every(?: single)?|each(?: and every)?) (?!(?:one of (?:us|you)|week|month|year|day|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|evening|hour|few|other|so|now|chance|success|reason|effort|confidence|sympathy|body|possible|way|bit|right|group|member|other)(?![a-z]))[a-z]+|(?:^|[^a-z])(?:all|any)(?: of)?(?: the| our| your| its| and every| and all)? (?:[a-z]+ ){0,2}(?:apps|applications|complaints|emails|letters|files|records|invoices|payments|contracts|decisions|inspections|reports|notes|minutes|tickets|notices|permits|licences|requests|repairs|calls|cases|objections|comments|visits|tenders|bids|leases|grants|properties|trees|roads|streets|documents|papers|correspondence|accidents|claims|incidents|expenses|meetings|consultations|photographs|surveys|tests|samples|logs|entries|journeys|purchases|orders|receipts)(?![a-z])/i;
/** Many things to say of each: "with its age, species and the date". */
const manyThings = /(?:^|[^a-z])(?:with|showing|giving|listing|including|split|broken|tagged|sorted|set out|together with|plus|giving)(?![a-z])[^.!?]{2,80}(?:,| and )[^.!?]{2,80}|(?:^|[^a-z])(?:street by street|ward by ward|line by line|day by day|month by month|name by name|item by item|by (?:street|ward|officer|crew|month|week|day|topic|department)(?:,| and))(?![a-z])/i;
const demands = /^(?:and |also |plus )?(?:every|each|all|any and all|a (?:full|complete|list|copy)|the (?:full|complete|entire|whole|lot)|full|complete|copies|chapter and verse|everything)(?![a-z])/i;
const finite = /(?:^|[^a-z])(?:is|are|was|were|has|have|had|do|does|did|can|will|should|must|matters?|counts?|deserves?|needs?|thanks?|went|got|came)(?![a-z])/i;

/** Less is asked for, or what is asked for is turned down. */
export function isDeclined(piece: Piece): boolean {
  return /(?:^|[^a-z])(?:not asking|no need|not want|not need|not every|rather than|instead of|need not|residents (?:want|expect|say|are)|people (?:want|expect|say|are)|(?:he|she|they) (?:wants?|expects?|says?|asked)|should (?:people|those|families|we|tenants)|needn['\u2019]t|don['\u2019]t (?:need|want|ask|expect)|i know (?:that )?(?:you|it) (?:can|could|would))(?![a-z])/i.test(piece.text);
}

/** "Every email on Hembury Lane since 2009.": a demand without a verb. */
function verbless(pieces: Piece[]): Request[] {
  return pieces.filter((piece) => !piece.sentence.question && demands.test(piece.text) && !finite.test(piece.text) && piece.text.length > 12)
    .map((piece) => ({ piece, near: pieces.slice(Math.max(0, pieces.indexOf(piece) - 2), pieces.indexOf(piece) + 3) }));
}

function wished(pieces: Piece[]): Request[] {
  return pieces.filter((piece) => /(?:^|[^a-z])(?:how (?:useful|helpful|good|interesting|nice|wonderful) it would be|i (?:wish|should like|would like|require|must have)|it would be (?:wonderful|such a help|lovely|marvellous|helpful|useful|splendid|grand|good|nice|great)|could (?:your|the|somebody|someone|one)|can (?:your|the|somebody|someone|one)|(?:your|the) (?:team|people|lot|officers|staff) (?:could|can|will|to))(?![a-z])/i.test(piece.text))
    .map((piece) => ({ piece, near: pieces.slice(Math.max(0, pieces.indexOf(piece) - 2), pieces.indexOf(piece) + 3) }));
}

/** The first request of an item that asks for much, in scope or in time; null for none. */
export function loadOf(situation: Situation): Load | null {
  const own = ownPieces(situation);
  for (const request of requestsOf(situation).concat(verbless(own), wished(own))) {
    const { piece } = request;
    if (isDeclined(piece)) continue;
    const at = request.near.indexOf(piece);
    const here = [request.near[at - 1], piece, request.near[at + 1], request.near[at + 2]].filter((each, index): each is Piece => each !== undefined && !isDeclined(each) && (index < 3 || goesOn.test(each.text)));
    const has = (family: string) => anyShows(here.slice(0, 3), family);
    const each = shows(piece, 'requests-each') && (shows(piece, 'requests-documents') || /(?:^|[^a-z])(?:every|each|all (?:the )?|any)(?![a-z])/i.test(piece.text)) || eachOne.test(piece.text);
    const years = has('requests-years') || here.some((one) => longAgo.test(one.text));
    const detail = has('requests-detail') || (each && manyThings.test(piece.text));
    const rushed = here.some((one) => one !== request.near[at - 1] && (one === piece || goesOn.test(one.text)) && (soonest.test(one.text) || (shows(one, 'requests-rushed') && soon.test(one.text))));
    const first = has('requests-first') && !here.some((one) => onePersonFirst.test(one.text));
    const signs = [each, years, detail].filter(Boolean).length;
    const asksMuch = large.test(piece.text.replace(placesOnLists, ' ')) || shows(piece, 'requests-work') || each;
    if (signs >= 2 || (signs === 1 && rushed && asksMuch) || (rushed && (veryLarge.test(piece.text) || (piece.text.match(largeWords) ?? []).length >= 2) && !/(?:^|[^a-z])(?:publish\w*|goes out|already)(?![a-z])/i.test(piece.text)) || (rushed && asksMuch && shows(piece, 'requests-work')) || (first && (asksMuch || rushed || signs > 0))) {
      return { request, facts: !shows(piece, 'requests-work') || each };
    }
  }
  return null;
}

const room = /(?:^|[^a-z])(?:no (?:great |particular |real |tearing )?(?:rush|hurry|urgency)|not urgent|when(?:ever)? (?:you (?:can|have|get|are|could|next)|there(?:['\u2019]s| is) (?:time|a)|time (?:allows|permits)|convenient|it suits|somebody (?:has|can)|someone (?:has|can))|if (?:it|that|this|there|they)(?:['\u2019]s| is| are| isn['\u2019]t| would| takes?| can| have| could| already)|if you (?:already|have (?:it|them|one|a|time)|can['\u2019]?t|cannot)|happy to (?:narrow|wait|take less|be told)|take your time|whatever (?:you|is|there|can)|already (?:have|held?|exists?|got|publish\w*)|rough|roughly|approximate|ballpark|headline|a sample|summary (?:will|would)|(?:narrow|cut|trim) (?:it|this) down|over the next (?:few|couple)|how long (?:it|this|that) (?:would|will|might) take|what (?:it|this) (?:would|will) cost|reasonable|realistic|in your own time|say so|tell me if|as and when|would be plenty|your convenience|suits? you)(?![a-z])/i;
const takenBack = /(?:^|[^a-z])(?:though|but|however|all the same|still)(?![a-z])[^.!?]{0,120}(?:^|[^a-z])(?:by|before|end of|today|tomorrow)(?![a-z])/i;

/** Whether the member leaves room on scope or time. To know that the officers are busy leaves none. */
export function leavesRoom(pieces: Piece[], load: Load): boolean {
  return pieces.some((piece) => (room.test(piece.text) && !takenBack.test(piece.text))
    || (shows(piece, 'requests-minds-work') && piece !== load.request.piece && /(?:^|[^a-z])(?:narrow|less|fewer|smaller|shorter|later|wait|only if|just the|link|website)(?![a-z])/i.test(piece.text)));
}
