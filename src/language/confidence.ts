import { does, likely, strengthOf } from './acts';
import { clausesOf } from './clauses';
import { confidencePhrases } from './confidence-phrases';
import { footer } from './marking';
import { PhraseBook } from './phrases';
import type { ReadSentence } from './reading';
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

/** Whether a sentence of a message asks its reader for confidence; null where it does not. */
export function confidenceAskedIn(sentence: ReadSentence): ConfidenceAsked | null {
  if (does(sentence, 'disclaimer', footer) && sentence.text.length > 60) return null;
  const clauses = clausesOf(sentence.text);
  const { tokens } = clauses;
  const found = new Set(book.find(tokens, 0, tokens.count).map((match) => book.families[match.family]));
  const model = strengthOf(sentence, 'asks-confidence');
  if (found.has('opposed') || found.has('others') || sentence.quoted) return null;
  if (found.has('mine') && !found.has('yours')) return null;
  if (sentence.question && !/\b(can|could|would|will|may|please|do you think|too much)\b/i.test(sentence.text.slice(0, 60)) && !/, ?(would|will|please|ok|okay|could|can|agreed)\b/i.test(sentence.text)) return null;
  if (/^if\b.{0,60}\b(do say|let me know|tell me|say so)/i.test(sentence.text)) return null;
  let strength = 0;
  if (found.has('idiom')) strength = 0.95;
  else if (found.has('asks')) strength = model >= 0.2 ? 0.95 : 0.6;
  else if (found.has('weak') && model >= 0.5) strength = model >= 0.7 ? 0.85 : 0.6;
  else if (model >= 0.75) strength = 0.6;
  if (strength === 0) return null;
  let outside = false;
  let any = false;
  for (let i = 0; i < tokens.count; i++) {
    const before = i > 0 && articles.has(tokens.id[i - 1] as number) ? i - 2 : i - 1;
    if (before >= 0 && outsiders.has(tokens.id[i] as number) && towards.has(tokens.id[before] as number)) outside = true;
    if (anybody.has(tokens.id[i] as number)) any = true;
  }
  return { strength, outsidersOnly: outside && !any };
}

/** Whether a sentence says that something need no longer be kept; `perhaps` where that hangs on something. */
export function releaseIn(sentence: ReadSentence): 'yes' | 'perhaps' | null {
  if (sentence.question || does(sentence, 'disclaimer', footer)) return null;
  const clauses = clausesOf(sentence.text);
  let answer: 'yes' | 'perhaps' | null = null;
  for (const clause of clauses.clauses) {
    const found = new Set(book.find(clauses.tokens, clause.first, clause.last).map((match) => book.families[match.family]));
    if (!found.has('released') || found.has('others')) continue;
    const hanging = found.has('unreleased') && !found.has('opposed');
    if (!hanging) return 'yes';
    answer = 'perhaps';
  }
  if (answer) return answer;
  return does(sentence, 'releases', likely) && !does(sentence, 'conditional', likely) && !does(sentence, 'asks-confidence', likely) ? 'perhaps' : null;
}

const spoken = new PhraseBook({
  told: ['told|tells|gave|given|said|mentioned|let|informed|shared|admitted|whispered ..8 in ..2 confidence|confidentially|privately', 'told|tells|gave|said|mentioned|shared|admitted ..6 confidentially|privately', 'told|tells|said|mentioned|gave ..6 off the record', 'off the record ..4 told|said|says|tells|mentioned', 'told ..3 in confidence by', 'in ..2 confidence ..4 told|said|mentioned|gave|that', 'confided|confides', 'confidentially told|said|mentioned|gave', 'swore|sworn ..3 secrecy', 'promised|promise|assured ..5 not|never to ..2 repeat|tell|say|mention|share|pass|let', 'asked|begged ..2 me|us not to ..3 repeat|tell|say|mention|share|pass|let', 'asked|begged ..2 me|us to keep', "shouldn't|not ..2 supposed to ..2 tell|say|repeat|mention"],
  kept: ["not|won't|never|nor|cannot|can't ..2 name|say|repeat|tell|share|disclose|go|give|pass|break", 'stay|stays|remain|keep|kept in|to|it', 'asked ..2 me|us to ..2 mention|pass|tell|let|share', 'would|could|might ..2 like|want|tell', 'anything|something|whatever|if'],
});

/** Whether a sentence of the writer passes on what somebody confided by word of mouth. */
export function tellsConfidence(sentence: ReadSentence): { start: number; end: number } | null {
  if (sentence.question) return null;
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const found = spoken.find(tokens, 0, tokens.count);
  const told = found.find((match) => spoken.families[match.family] === 'told');
  if (!told) return null;
  const promised = /\b(promised|asked|begged|swor)/i.test(sentence.text);
  if (!promised && found.some((match) => spoken.families[match.family] === 'kept')) return null;
  const rest = tokens.count - told.last;
  const before = told.first;
  if (rest < 3 && before < 4) return null;
  if (promised && !/\b(but|however|still|though|yet)\b/i.test(sentence.text)) return null;
  return { start: tokens.start[told.first] as number, end: tokens.end[told.last - 1] as number };
}

const legal = new PhraseBook({
  law: ['required|obliged|bound|requires|require|compelled|duty ..3 law|statute|court|act', 'freedom of information', 'subject access', 'court order', 'foi request', 'by order of', 'data subject request', 'safeguarding', 'audit|ombudsman ..3 requires|requests|asked|investigation|requires'],
});

/** Whether a sentence says that the law requires what is done. */
export function pleadsLaw(text: string): boolean {
  const tokens = scanWords(text, 0, text.length);
  return legal.find(tokens, 0, tokens.count).length > 0;
}
