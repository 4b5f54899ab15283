import { does, likely, strengthOf } from './acts';
import { clausesOf } from './clauses';
import { confidencePhrases } from './confidence-phrases';
import { footer } from './marking';
import { PhraseBook } from './phrases';
import { rememberedOfSentence, type ReadSentence } from './reading';
import { scanWords, wordId } from './words';

const book = new PhraseBook(confidencePhrases);
const outsiders = new Set('press media paper papers herald gazette neighbours neighbour residents resident tenants tenant owner owners landlord landlords applicant applicants developer developers contractor contractors public staff family club clubs union unions landowners landowner parish bidder bidders supplier suppliers drivers trader traders agent company manager husband wife'.split(' ').map(wordId));
const articles = new Set('the my your our any his her their local'.split(' ').map(wordId));
const towards = new Set('to tell telling let show from with reach give in'.split(' ').map(wordId));
const anybody = new Set('anyone anybody others other else soul members member councillors councillor colleagues group cabinet executive leader nobody noone none further yourself ourselves us alone only confidence confidential private privileged'.split(' ').map(wordId));

export interface ConfidenceAsked {
  strength: number;
  /** Only people outside the Council are to be kept from it. */
  outsidersOnly: boolean;
}

/** "Confidential information may be contained in this message": what a footer allows for, and nobody asks. */
const mayHold = /(?:^|[^a-z])(?:confidential|privileged|private|sensitive)(?![a-z])[^.;]{0,60}(?:^|[^a-z])may (?:also )?be (?:contained|included|found)(?![a-z])|(?:^|[^a-z])may (?:also )?(?:contain|include|hold|be)(?: [a-z/]+){0,3} (?:confidential|privileged|sensitive)(?![a-z])/i;

/** "I don't know who else to tell" asks for help. */
const atALoss = /(?:^|[^a-z])(?:i|we) (?:really |just |honestly )?(?:do not|don['\u2019]?t|did not|didn['\u2019]?t) know (?:who|whom|where|how|what|which)(?![a-z])(?![^]*(?:please|keep|kept|yourself|confiden|between us|between ourselves))/i;

/** Whether a sentence of a message asks its reader for confidence; null where it does not. */
export const confidenceAskedIn = rememberedOfSentence((sentence: ReadSentence): ConfidenceAsked | null => {
  const { tokens } = clausesOf(sentence.text);
  const found = new Set(book.find(tokens, 0, tokens.count).map((match) => book.families[match.family]));
  // The weights are asked only about sentences whose words could ask for confidence: those are few.
  if (!found.has('idiom') && !found.has('asks') && !found.has('weak') && !found.has('aboutKnowing')) return null;
  // "Please keep this to yourself, I have not told the group": what follows the request is its reason.
  if (found.has('opposed') || (found.has('others') && !/^(?:(?:and|but|so|do) )?(?:please|pls|kindly|keep|don['\u2019]?t|do not|treat|can you|could you|would you|will you|you must)(?![a-z])/i.test(sentence.text)) || sentence.quoted) return null;
  if (found.has('mine') && !found.has('yours')) return null;
  if (sentence.question && !/\b(can|could|would|will|may|please|do you think|too much|(is|are) (it|that|you) (all right|alright|ok|okay|fine|happy))\b/i.test(sentence.text.slice(0, 60)) && !/, ?(would|will|please|ok|okay|could|can|agreed)\b/i.test(sentence.text)) return null;
  // "They never let anyone see the books" is about them.
  if (/^(they|he|she|nobody|no one) (never|don.t|doesn.t|didn.t|won.t|wouldn.t) /i.test(sentence.text) && !/\b(please|pls|keep|kept|yourself|between)\b/i.test(sentence.text)) return null;
  if (/^if\b.{0,60}\b(do say|let me know|tell me|say so)/i.test(sentence.text)) return null;
  if (does(sentence, 'disclaimer', footer) && sentence.text.length > 60) return null;
  if (mayHold.test(sentence.text) || atALoss.test(sentence.text)) return null;
  const model = strengthOf(sentence, 'asks-confidence');
  let strength = 0;
  if (found.has('idiom')) strength = 0.95;
  else if (found.has('asks')) strength = model >= 0.2 ? 0.95 : 0.6;
  else if (found.has('weak') && model >= 0.5) strength = model >= 0.7 ? 0.85 : 0.6;
  else if (model >= 0.75 && found.has('aboutKnowing')) strength = 0.6;
  if (strength === 0) return null;
  let outside = false;
  let any = false;
  for (let i = 0; i < tokens.count; i++) {
    const before = i > 0 && articles.has(tokens.id[i - 1] as number) ? i - 2 : i - 1;
    if (before >= 0 && outsiders.has(tokens.id[i] as number) && towards.has(tokens.id[before] as number)) outside = true;
    if (anybody.has(tokens.id[i] as number)) any = true;
  }
  return { strength, outsidersOnly: outside && !any };
});

const lent = /(?:^|[^a-z])(?:(?:content|happy|fine|glad|ok|okay) for (?:you|this|it|them) to (?:be )?(?:sen[dt]|shared?|forward(?:ed)?|pass(?:ed)?|circulated?|use[d]?|publish(?:ed)?|quoted?|go (?:to|out|on))|(?:put|print|use|run) (?:it|this|them) (?:in|on) (?:their|your|the|any) (?:[a-z]+ )?(?:newsletters?|magazines?|bulletins?|websites?|notice ?boards?))(?![a-z])/i;

/** Whether a message gives itself out: "I'm content for you to send this on", so that no weak sign makes a confidence of it. */
export function lentOut(sentences: ReadSentence[]): boolean {
  return sentences.some((each) => !each.question && lent.test(each.text) && !/n['\u2019]t (?:be )?(?:happy|content)|(?:^|[^a-z])not (?:be )?(?:happy|content|fine)/i.test(each.text));
}

const amongUs = /(?:^|[^a-z])(?:we|let['\u2019]?s|let us)(?: can| could| will| shall| should| must|['\u2019]ll)? (?:talk|discuss|chat|speak|decide|think|work out|agree)(?![a-z])[^.;]{0,20}(?:^|[^a-z])(?:how|what|when|who|tactics|on the (?:night|day)|at the meeting|then|first|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])/i;

const endings = new Set(['released', 'unreleased']);

/** Whether a sentence says that something need no longer be kept; `perhaps` where that hangs on something. */
export const releaseIn = rememberedOfSentence((sentence: ReadSentence): 'yes' | 'perhaps' | null => {
  // "We can talk about how to use it" plans, and lets nothing out.
  if (sentence.question || amongUs.test(sentence.text)) return null;
  const clauses = clausesOf(sentence.text);
  // Most sentences of a thread say nothing of it: one search of the whole spares one a clause.
  if (!book.find(clauses.tokens, 0, clauses.tokens.count).some((match) => endings.has(book.families[match.family] as string))) return null;
  let answer: 'yes' | 'perhaps' | null = null;
  for (const clause of clauses.clauses) {
    const found = new Set(book.find(clauses.tokens, clause.first, clause.last).map((match) => book.families[match.family]));
    if (!found.has('released') || found.has('others') || found.has('stays')) continue;
    const hanging = found.has('unreleased') && !found.has('opposed');
    if (!hanging) return does(sentence, 'disclaimer', footer) ? null : 'yes';
    answer = 'perhaps';
  }
  if (answer) return answer;
  if (answer === null && !sentence.families.has('release')) return null;
  return does(sentence, 'releases', likely) && !does(sentence, 'conditional', likely) && !does(sentence, 'asks-confidence', likely) ? 'perhaps' : null;
});

const spoken = new PhraseBook({
  told: ['told|tells|gave|given|said|mentioned|let|informed|shared|admitted|whispered ..8 in ..2 confidence|confidentially|privately', 'told|tells|gave|said|mentioned|shared|admitted ..6 confidentially|privately', 'told|tells|said|mentioned|gave ..6 off the record', 'off the record ..4 told|said|says|tells|mentioned', 'told ..3 in confidence by', 'in ..2 confidence ..4 told|said|mentioned|gave|that', 'confided|confides', 'confidentially told|said|mentioned|gave', 'swore|sworn ..3 secrecy', 'promised|promise|assured ..5 not|never to ..2 repeat|tell|say|mention|share|pass|let', 'asked|begged ..2 me|us not to ..3 repeat|tell|say|mention|share|pass|let', 'asked|begged ..2 me|us to keep', "shouldn't|not ..2 supposed to ..2 tell|say|repeat|mention"],
  /** Telling, and in the same breath the wish that it stay untold: "let slip, and begged me to forget it, that …". */
  slipped: ['let ..2 slip', 'told|tells|mentioned|admitted|said|blurted|revealed|disclosed|owned|confessed ..2 me|us|that', 'told|mentioned|admitted|said|blurted|confessed'],
  hushed: ["asked|begged|pleaded|wanted|wants|urged|made|swore|implored|pressed ..3 me|us ..4 forget|unhear|quiet|quietly|silent|silence|secrecy|private|secret", "asked|begged|pleaded|wanted|wants|urged|made|swore|implored|pressed ..3 me|us ..2 not|never ..2 to? ..1 repeat|tell|mention|pass|let|say|breathe|share|spread", 'asked|begged|wanted that ..4 go|goes no|further', 'wanted|wants|asked|wished ..2 it ..1 kept|keeping|forgotten|quiet'],
  oath: ["made|makes|got me|us ..1 promise|swear", "i|we|i'd|we'd ..2 promised|swore|sworn|gave|given ..6 not|never|silence|secrecy|word ..2", "asked|begged|told ..1 me|us not ..1 to tell|say|let|mention"].map((line) => line.replace(/ \.\.2$/, '')),
  kept: ["not|won't|never|nor|cannot|can't ..2 name|say|repeat|tell|share|disclose|go|give|pass|break", 'stay|stays|remain|keep|kept in|to|it', 'asked ..2 me|us to ..2 mention|pass|tell|let|share', 'would|could|might ..2 like|want|tell', 'anything|something|whatever|if'],
});

/** Whether a clause with a verb of its own follows: "that he is to be away". */
function givesAway(text: string, from: number): boolean {
  const rest = text.slice(from).toLowerCase();
  const that = rest.indexOf(' that ');
  return that >= 0 && rest.slice(that + 6).split(' ').length > 2;
}

/** Whether a sentence tells that somebody was promised silence, and goes on as if the secret were out: "so please be careful". */
export function tellsOath(sentence: ReadSentence): boolean {
  if (sentence.question) return false;
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const found = spoken.find(tokens, 0, tokens.count).map((match) => spoken.families[match.family]);
  if (found.indexOf('oath') < 0) return false;
  return /\b(so|but|and) (please|pls|do|don't|not a word|keep|be|for|tread|say|you|this|that|it|i am|i'm|here|now|mind)\b/i.test(sentence.text) && !/\bso (i|we) (can|could|shall|will|won|must)/i.test(sentence.text);
}

/** Whether a sentence of the writer passes on what somebody confided by word of mouth. */
export function tellsConfidence(sentence: ReadSentence): { start: number; end: number } | null {
  if (sentence.question) return null;
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const found = spoken.find(tokens, 0, tokens.count);
  const has = (family: string) => found.find((match) => spoken.families[match.family] === family);
  const slipped = has('slipped');
  const hushed = has('hushed');
  // "… let slip, and begged me to forget it, that he is away": told after all.
  if (slipped && hushed && slipped.first < hushed.first && givesAway(sentence.text, tokens.end[hushed.last - 1] as number)) {
    return { start: tokens.start[slipped.first] as number, end: tokens.end[slipped.last - 1] as number };
  }
  const told = has('told');
  if (!told) return null;
  const promised = /\b(promised|asked|begged|swor)/i.test(sentence.text);
  if (!promised && found.some((match) => spoken.families[match.family] === 'kept')) return null;
  const rest = tokens.count - told.last;
  const before = told.first;
  if (rest < 3 && before < 4) return null;
  if (promised && !/\b(but|however|still|though|yet)\b/i.test(sentence.text)) return null;
  return { start: tokens.start[told.first] as number, end: tokens.end[told.last - 1] as number };
}

const binding = new PhraseBook({
  instrument: ['court|tribunal|coroner|judge|magistrates|crown|production|disclosure|witness order|orders|ordered|summons|requires|directs|direction', 'court|tribunal|coroner|judge ..3 ordered|orders|directed|requires|summoned', "order|direction|summons of|from|by ..2 court|tribunal|coroner|judge|magistrates", "court's|tribunal's|coroner's|judge's order|direction|summons", 'witness summons', 'subpoena|warrant', 'under|by section|regulation|paragraph|article #number', 'by|in law', 'statutory|legal duty|obligation|requirement|notice', 'required|obliged|bound|compelled|duty ..3 law|statute|act', 'act|law|statute|regulations requires|require|obliges|compels|obliged'],
  must: ['must|required|requires|require|obliged|obliges|obligation|compelled|compels|bound|ordered|orders|duty|directs|directed|demands|served', 'has|have|had to', 'no choice|option'],
  not: ["no|not|never|unless|until|if|whether|without|isn't|hasn't|may|might|could|expect|likely|threatened|threatens|threaten"],
});

/** Whether a sentence says that a court or the law has already laid a duty on the writer to hand something over. */
export function boundByLaw(sentence: ReadSentence): boolean {
  if (sentence.question) return false;
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const found = binding.find(tokens, 0, tokens.count).map((match) => binding.families[match.family]);
  return found.indexOf('instrument') >= 0 && found.indexOf('must') >= 0 && found.indexOf('not') < 0
    && /\b(disclos|giv|hand|produc|send|suppl|pass|provid|releas|let you|share|attach|below|enclos|you|this|it)/i.test(sentence.text);
}

const legal = new PhraseBook({
  law: ['required|obliged|bound|requires|require|compelled|duty ..3 law|statute|court|act', 'freedom of information', 'subject access', 'court order', 'foi request', 'by order of', 'data subject request', 'safeguarding', 'audit|ombudsman ..3 requires|requests|asked|investigation|requires'],
});

/** Whether a sentence says that the law requires what is done. */
export function pleadsLaw(text: string): boolean {
  const tokens = scanWords(text, 0, text.length);
  return legal.find(tokens, 0, tokens.count).length > 0;
}
