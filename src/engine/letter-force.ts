import { likely, strengthOf } from '../language/acts';
import { phrasesIn } from '../language/phrase-book';
import type { ReadSentence } from '../language/reading';
import { listed } from './paragraphs';
import { speaksForCouncil, type Letter } from './letter';

/** In a letter for the council fewer signs are needed that a sentence binds or orders. */
const likelyForCouncil = 0.45;

/** Whether the letter is the council's in any way: by its words, its paper or the post under the name. */
export function writesForCouncil(letter: Letter): boolean {
  return speaksForCouncil(letter) !== null || letter.paper !== null || letter.signed.indexOf('council') >= 0;
}

/** A word of command, which a hint to a neighbour has not: "I require", "you must", "until I say so". */
const command = /(?:^|[^a-z])(?:i want|we want|i need|we need|needs? to be|has to be|have to be|nobody|no[- ]one|let no|our (?:office|gate|land|building|property|site|tenant|contract|depot|yard|road|hall|park|field|car park)|requir(?:e|es|ed|ing)|instruct(?:s|ed|ing|ions?)?|direct(?:s|ed|ing|ions?)?|order(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|forbid(?:s|den)?|must(?:n['\u2019]t)?|shall|expect(?:s|ed|ing)?|you(?:['\u2019]re| are)(?: not| now)? to|is to|are to|not to|no longer|notice|forthwith|with immediate effect|at once|immediately|straight ?away|until (?:i|we|further|you hear)|when i (?:say|tell)|authori[sz]e|authority|further notice|cease|desist|halt|suspend|stand down|vacate|stop (?:work|all|the)|down tools|off[- ]site|variation|comply|compliance|failing which|by (?:noon|midday|close|end|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|today|tonight|\d|(?:the )?(?:end|first|last|\d)))(?![a-z])/i;
/** What a reader is told for their own good. */
const advises = /(?:^|[^a-z])(?:if (?:you|the|they|it|this|he|she|that|your)|because (?:they|it|the|he|she|otherwise)|so that (?:you|they|it)|so (?:you|they) |as they|otherwise (?:they|it|the|you)|in case|you['\u2019]ll (?:find|get|need|want)|might help|may help|worth|tip|easiest|best (?:to|is|bet|way)|try|website|online|customer services?|the form|hotline|helpline|app|ring (?:the|them|0)|call (?:the|them|0)|contact (?:the|them|cent))(?![a-z])/i;

/** Whether a sentence of a letter that is not for the council commands, and does not only advise. */
export function commands(sentence: ReadSentence): boolean {
  return command.test(sentence.text) && !advises.test(sentence.text);
}

/** Whether somebody on the council's side does what is said: the council, the writer, or nobody named. */
export function bindsSomebody(sentence: ReadSentence): boolean {
  return /(?:^|[^a-z])(?:we|our|us|council(?:['\u2019]s)?|authority|i|my|me|borough|city|district|it['\u2019]?(?:s|ll)|will|shall|is|are|been|yours|you['\u2019](?:ll|ve|re)|consider|treat|regard|take|no further|nothing|at (?:public|our|the)|deal|accepted|agreed|granted|approved|promise\w*|guarantee\w*|undertak\w+)(?![a-z])/i.test(sentence.text);
}

const doneWith = /(?:^|[^a-z])(?:was|were|has been|have been|had been|went|came|took place)(?![a-z])/i;
const bindsNow = /(?:^|[^a-z])(?:will|shall|would|can|may|must|is|are|am|be|agree[sd]?|agreement|accept(?:s|ed)?|admi(?:t|ts|tted|ssion)|liab(?:le|ility)|fault|blame|wrong|neglig\w+|responsib\w+|promis\w+|underta?(?:ke|kes|king|kings|ken|ook)|guarantee\w*|waive[sd]?|grant(?:s|ed)?|approv\w+|permi(?:t|ts|tted|ssion)|allow(?:s|ed)?|authori[sz]ed|consent(?:s|ed)?|pa(?:y|ys|id|yment)|refund\w*|compensat\w+|owe[sd]?|owing|due|commit\w*|assur\w+|hereby|entitle[sd]?|settle[dm]\w*|order(?:ed)?|hired|bought|decided|cancel\w*|withdr[ae]wn?|writt?en off|let|given|awarded|until|from (?:now|today|mon|tue|wed|thu|fri))(?![a-z])|['\u2019](?:ll|re|m|s)(?![a-z])/i;

/** "The clock was put right on 12 February": what is over and done is told, and binds nobody. */
export function isOver(sentence: ReadSentence): boolean {
  return doneWith.test(sentence.text) && !bindsNow.test(sentence.text);
}

/** "What we should like is:", "I ask for:", "Could you let us have:". */
const wishes = /(?:^|[^a-z])(?:(?:would|should)(?: also| all)? like|['\u2019]d like|want|ask(?:ing)? (?:for|that|you|whether)|request|hope|wish|seek(?:ing)?|claim(?:ing)?|(?:could|can|would|will) you|please|let (?:me|us) have|look(?:ing)? (?:to you )?for|grateful|obliged)(?![a-z])[^:]*:$/i;

/** Whether a sentence is an item of a list of wishes, which promises nothing: its lead-in asks. */
export function isWished(own: ReadSentence[], sentence: ReadSentence): boolean {
  let at = own.indexOf(sentence);
  if (!listed.test(sentence.text)) return false;
  while (at > 0 && listed.test((own[at] as ReadSentence).text)) at--;
  return wishes.test((own[at] as ReadSentence).text);
}

/** "Pay the year up front and you get a month for nothing": what the reader would have for it makes an offer of it. */
const offer = /(?:^|[^a-z])and (?:you(?:['\u2019]ll| will| can)? (?:get|have|save|receive|pay (?:less|only|just|nothing))|(?:i|we)(?:['\u2019]ll| will) (?:throw in|knock|give you|let you have|do you|take|chuck in))(?![a-z])/i;

export function isOffer(sentence: ReadSentence): boolean {
  return offer.test(sentence.text);
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

/** Whether a sentence shows a family by other words than those that a pattern finds. */
function showsBeside(text: string, family: string, aside: RegExp): boolean {
  const rest = text.replace(aside, (found) => ' '.repeat(found.length));
  return rest === text || phrasesIn(rest, { start: 0, end: rest.length }).has(family);
}

/** "I'll make sure that somebody rings you", "he will tell you what the Council wants": nobody is ordered by that. */
const noOrder = /(?:^|[^a-z])(?:(?:(?:i|we|he|she|they|somebody|officers?)(?:['\u2019](?:ll|d)| will| shall| can| could| would| want to| have to| must| had to)|(?:trying|able|hope|hoping|want|asked|glad|happy) to)(?: [a-z]+ly| also| just| then| always)? (?:make (?:quite |very )?sure|see (?:to it )?that|ensure|check|arrange)|(?:what|when|whether|where|how|why|which [a-z]+|if) (?:the |your |our )?(?:council|authority|cabinet|committee|officers?) (?:wants?|requires?|needs?|expects?|demands?|orders?|insists?)(?! you ))(?![a-z])/gi;

/** Whether the words that order somebody are the writer's order, and not of their own effort or of what others may tell. */
export function orders(sentence: ReadSentence): boolean {
  return !sentence.families.has('force-instruct') || showsBeside(sentence.text, 'force-instruct', noOrder);
}

/** "Thank you for confirming that the grant is paid", "treat my ticket as done": the reader's news, or what is the writer's to give up. */
const noPromise = /(?:^|[^a-z])(?:thank(?:s| you)(?: [a-z]+){0,4} for (?:confirming|telling|explaining|letting|saying|making|checking|your (?:note|email|letter|message) (?:saying|confirming))|(?:glad|pleased|relieved|good|sorry|interested) to (?:hear|learn|read|see)|as you (?:say|said|told|confirmed|explained))(?![a-z])[^;:]*?(?=, (?:and|but|so|which)(?![a-z])|[;:]|$)|(?:^|[^a-z])(?:treat|consider|regard|count|take) my (?!word|promise|letter|e-?mail|note|message|agreement|consent|permission|approval|signature|answer|reply|yes)[a-z]+(?: [a-z]+){0,5} as [a-z]+/gi;

/** How surely a sentence promises, leaving out what the reader is thanked for and what is the writer's own. */
export function promises(sentence: ReadSentence): number {
  if (sentence.families.has('force-commit') && !showsBeside(sentence.text, 'force-commit', noPromise)) return 0;
  return strengthOf(sentence, 'commits');
}

/** The writer's own purse, or what they have with friends: "for our book group". */
const ownCircle = /(?:^|[^a-z])(?:(?:my|our) (?:[a-z]+ )?(?:group|club|choir|class|band|circle|troupe|team|party|family|house|home|wedding|anniversary|birthday|holiday|church|chapel|society|quiz|league|reunion|friends?)|myself|my own pocket|my own (?:card|account|expense)|at my expense)(?![a-z])/i;

/** An order or acceptance of a price binds the council as a promise does, unless it is bought for others; below this strength the reading is too weak for that. */
export function buys(sentence: ReadSentence, forCouncil: boolean): number {
  const strength = strengthOf(sentence, 'procures');
  if (strength < 0.65 || (!forCouncil && (sentence.force.pocket || ownCircle.test(sentence.text)))) return 0;
  return strength;
}
