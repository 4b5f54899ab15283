import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { inSameParagraph } from './same-passage';

/** "It", "these", "mine": what was named before is spoken of again. */
const pointsBack = /(?:^|[^a-z])(?:it|its|they|them|their|him|her|hers|he|she|his|mine|ours|these|those|(?:attached|enclosed)(?! (?!(?:is|are|was|were|to|for|by|in|on|with|and|please|as|if|before|at|from|so|should|will|can|could|may|needs?|gives?|shows?|has|have)(?![a-z]))[a-z])|(?:this|that)(?! (?:morning|afternoon|evening|week|month|year|time|day|monday|tuesday|wednesday|thursday|friday|weekend|the|i|we|you|he|she|they|is why)(?![a-z])))(?![a-z])/i;
/** "That, at the meeting, they agreed": no more than a hinge. */
const hinge = /(?:^|[^a-z])(?:(?:say|said|saying|report|tell|told|sure|hear|heard|understand|gather|think|know|believe|note|see|hope|afraid|agreed|so|now|confirm|mention) that(?![a-z])(?! (?:is|was|has|will|would|one|[.?!]))|that, )/gi;
/** "Would it be too much to ask", "it is good of you": an "it" that stands for nothing. */
const empty = /(?:^|[^a-z])(?:(?:would|will|might|could|is|was) it (?:be )?(?:an?|too|all right|alright|possible|ok|okay|in order|worth|helpful|better|best|convenient|presumptuous|cheeky)|it(?:['\u2019]s| is| was| would be| will be| seems) (?:very |so |most |awfully |always |a )?(?:good|nice|kind|great|lovely|pity|shame|hard|time|possible|likely|clear|worth|pleasure|relief|joy|delight|comfort|ages|years|months|weeks) (?:to|that|of|for|since|when|if))(?![a-z])/gi;
/** Somebody named at the head of the sentence, of whom "his" and "they" may be said: "Ewart told me how his side stands". */
const person = /^(?!(?:The|An?|I|We|You|It|He|She|They|This|That|These|Those|In|At|On|To|For|From|By|Of|With|As|If|When|While|After|Before|Since|Because|And|But|So|Or|Yet|Not|No|My|Our|Your|His|Her|Their|Its|Please|Thanks?|Thank|Could|Can|Would|Will|Should|Shall|May|Might|Must|Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Who|What|Where|Why|How|Which|Also|Then|Now|Here|There|Let|Just|Only|Even|Still|Both|All|Some|Any|Each|Every|One|Two|Three|Half|Yes|Sorry|Hello|Dear|Perhaps|Maybe|Tell|Ask|Give|Send|Take|Put|Make|Keep|Get|Leave|Move|Stop|Start|Have|Be|See|Say|Book|Cancel|Treat|Find|Look)(?![a-z]))[A-Z][a-z]+/;

/** "My nephew lost his shifts", "The landlord says that they will sell". */
const somebody = /^(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]n?|[Oo]ne of (?:my|our|the)) (?:[a-z'\u2019-]+ ){0,2}(?:wife|husband|partner|son|daughter|mother|father|mum|dad|brother|sister|niece|nephew|cousin|aunt|uncle|neighbours?|friend|grandson|granddaughter|mother-in-law|father-in-law|constituents?|residents?|tenants?|landlord|gentleman|lady|couple|man|woman|family)(?![a-z'\u2019])/;
const ofSomebody = /(?:^|[^a-z])(?:he|she|him|hers?|his|they|them|their)(?![a-z])/gi;
const spaces = (words: string): string => ' '.repeat(words.length);

/** A thing is named already, not only who or what is to do something with it, to which a pronoun after it may point: "the hall is free, so book it". */
const names = /(?:^|[^a-z])(?:the|an?|your|every|any|there) (?!(?:[a-z]+ ){1,2}(?:could|can|would|might|will)(?![a-z])|(?:[a-z]+ )?(?:word|chat|steer|hand|eyes?|look|nod|favour|kindness|office|teams?|people|officers?|colleagues?|lads?|girls?|chaps?|department|system|machine|post|person|one|way|chance|minute|moment|bit|little|wife|husband)(?![a-z]))[a-z]/i;
/** Words of which every message has many, so that sharing one says nothing. */
const common = /^(?:come|came|take|give|going|about|after|again|also|before|been|being|could|every|from|have|here|just|kind|kindly|know|last|like|made|make|more|much|next|only|other|over|please|should|some|than|thank|thanks|that|their|them|then|there|these|they|this|those|time|very|want|week|well|were|what|when|where|which|will|with|would|your|yours|council|morning|today|tomorrow|yesterday|meeting|committee|officer|member|councillor)$/;

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,30}/g) ?? []).map((each) => each.replace(/s$/, '')).filter((each) => !common.test(each));
}

/** Whether a sentence speaks of what another named: by a pronoun that nothing in its own sentence explains, or by the same word. */
export function takesUp(text: string, named: string): boolean {
  const bare = text.replace(hinge, spaces).replace(empty, spaces);
  const pronoun = pointsBack.exec(person.test(text) || somebody.test(text) ? bare.replace(ofSomebody, spaces) : bare);
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
