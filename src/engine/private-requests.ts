import { does, likely } from '../language/acts';
import type { ReadSentence } from '../language/reading';

// Which sentences ask staff for work or advice, and which only ask to be told, or tell what somebody of the family carries.

export const advises = /(?:^|[^a-z])(?:advi[cs]e|advising|opinion|your view|what (?:do )?you think|think i should|should i|where (?:do )?i stand|look (?:over|through)|(?:cast|run) (?:an|your|his|her|their) eye|any comeback|a case|my rights|legal|leg to stand on)(?![a-z])/i;
const handy = /(?:^|[^a-z])(?:type|typed|typing|print|printed|copy|copies|copied|photocopy|photocopied|scan|frank|franked|post|posted|laminate|envelopes|labels|stamps|book|booked|draft|write|address|send|design|format|proofread|check|run off|mail|collect|ring|phone|order|arrange|organise|minutes|look over|read through|go through|put (?:it|them|this) into|knock up|touch up|do)(?![a-z])/i;
/** "In order" is leave, and no order for goods. */
const leave = /(?:in|out of) order|order of|order paper|standing orders?/gi;
/** A copy to read is asked for, and no copying. */
export const toRead = /(?:^|[^a-z])(?:have|see|get|send|let me have|e-?mail|want|like|need) (?:me |us )?(?:an?|another|my|the|one)? ?(?:[a-z]+[- ](?:print )?)?(?:copy|version) of (?:the|your|that|this)(?![a-z])/i;
/** "Please don't post them" asks for no work. */
const spares = /(?:^|[^a-z])(?:do not|don['\u2019]?t|no need (?:for [a-z]+ )?to|needn['\u2019]?t|never|without) (?:[a-z]+ ){0,2}(?:post|open|sort|send|print|copy|frank|type|touch|move|bother|trouble|handle|forward|spend|do|collect|stamp|use|worry)/i;

/** "My neighbour would like to join": somebody else's wish, put to nobody. */
const othersWish = /^(?:would|should) /i;

export function asks(sentence: ReadSentence): boolean {
  if (spares.test(sentence.text) || (doneElsewhere.test(sentence.text) && !/(?:^|[^a-z])(?:you|your|please|pls|somebody|someone|grateful|any chance)(?![a-z])/i.test(sentence.text))) return false;
  if (does(sentence, 'asks', likely) || does(sentence, 'instructs', likely)) return true;
  const place = sentence.families.place('party-help-asks');
  if (!place) return false;
  return !othersWish.test(sentence.text.slice(place.start, place.end)) || place.start === 0 || /(?:^|[^a-z])(?:i|we|you|it) $/i.test(sentence.text.slice(0, place.start)) || wishes.test(sentence.text);
}

/** "The shop should have sent them": told of what others left undone. */
export const pastDuty = /(?:^|[^a-z])(?!you |i |we )[a-z]+ (?:and )?(?:should|ought to|could|would|must|might) (?:not )?have [a-z]+(?:ed|nt|ne|en|ut|id)(?![a-z])/i;
const wishes = /(?:^|[^a-z])(?:please|pls|you|your|somebody|someone|(?:i|we)['\u2019]d|(?:i|we) (?:would|should|need|want))(?![a-z])/i;

/** It is the writer's work or somebody's outside, or only keeps the writer from something. */
export const doneElsewhere = /(?:^|[^a-z])(?:i(?:['\u2019]ll| will| shall| have to| need to| must) (?:[a-z]+ )?(?:type|print|post|do|address|copy) |so i(?:['\u2019]ll| shall| can['\u2019]?t| cannot| won['\u2019]t| may| might)|myself|at home|a printer['\u2019]s|the printers?(?: in| on|,)|have (?:them|it) (?:done|printed|typed) (?:in|at|by))/i;

/** An answer is wanted, and no work: "could you explain", "let me know when". */
const toBeTold = /(?:^|[^a-z])(?:explain|tell me|tell us|let (?:me|us) know|say (?:how|who|what|when|where|whether|if)|remind me|check (?:whether|if|when|on)|find out|clarify|confirm)(?![a-z])/i;
const openQuestion = /^(?:when|what|which|who|whose|where|why|how|is|are|was|were|does|do|did|has|have) /i;
const toBeDone = /(?:^|[^a-z])(?:(?:could|can|would|will|might|may) (?:you|somebody|someone|one of|your|i|we)|please|pls|need|want|any chance|grateful)(?![a-z])/i;

export function onlyAsksToKnow({ text, question }: ReadSentence): boolean {
  const told = toBeTold.exec(text);
  if (!told) return question && openQuestion.test(text) && !toBeDone.test(text);
  return !handy.test(text.slice(0, told.index)) && !/(?:^|[^a-z])(?:and|then) (?:then )?(?:print|type|post|copy|scan|send|run|write|draft)(?![a-z])/i.test(text.slice(told.index));
}

export function works(sentence: ReadSentence): boolean {
  return sentence.families.has('party-help-service') || (sentence.families.has('party-help-work') && handy.test(sentence.text.replace(leave, '')));
}

/** Whether a question about the affair asks what every resident may ask, such as when a bin is emptied. */
export function asCustomer(text: string): boolean {
  return /(?:^|[^a-z])(?:as a resident|like (?:any|everyone|anybody)|bins?|bin collection|council tax|parking permit|my (?:planning )?application (?:number|reference|is|was|for)|licen[cs]e fee|pothole|street ?light|election|allotment waiting)(?![a-z])/i.test(text);
}

const carries = /(?:^|[^a-z])(?:my|our) (?:[a-z-]+ )?(?:wife|husband|partner|son|daughter|mother|father|mum|dad|brother|sister|niece|nephew|cousin|grandson|granddaughter|grandchildren|neighbour|friend|family|kids)(?:(?:['\u2019]ll| will| can| could| is going to| would have| has to| used to) (?:collect|pick|fetch|call|come|drop|drive|bring|give|meet|wait|call|guess\w*|have guessed|tell|say)| (?:says?|said|tells?|told|thinks?|thought|works?|worked|drives|reminds|laughs|laughed|never tires|keeps telling|read|reads|heard|taught|gave|took|asks me))(?![a-z])|(?:^|[^a-z])(?:write|send|post|mail|address)(?:ed|d)? (?:[a-z]+ ){0,3}to (?:me at )?my (?:own |new |old |home )?(?:house|home|flat|address)(?![a-z'\u2019])/gi;
const ofOwn = /(?:^|[^a-z])(?:my|our) [a-z]/i;

/** "My son will collect them": one of the family carries or says something, and nothing of theirs is at stake. */
export function onlyDoes(text: string): boolean {
  const rest = text.replace(carries, ' ');
  return rest !== text && !ofOwn.test(rest);
}
