import type { Situation } from './context';
import type { Piece } from './meeting';
import { onlyDoes } from './private-requests';
import { ofOneMatter } from './taken-up';

// The frame of a private errand: something of the member's own life or of another office, a piece of work that hands or heads do, and a favour asked for it.

const own = /\b(?:I|[Mm]y|[Oo]ur|me|[Mm]ine|ours|[Ww]e|us)\b|\bI['\u2019]/;
const ofOthers = /\b(?:call(?:ed|ing)?[- ]in|to call [A-Z]{1,4}\.?\d\S* in|polic(?:y|ies)|constituents?|residents?|tenants?|(?:my|our|the) (?:ward|division|surgery)|council(?:['\u2019]s)? (?:tax|house|meeting)|planning|committee|cabinet|scrutiny|agenda|grant|licen[cs]e|mayor\w*|civic|consultation|casework|complain\w*|application forms?|applicants?|vacanc(?:y|ies)|shortlist\w*|candidates?)\b/i;
const begs = /\b(?:could|would|can|will|might) (?:you|your|he|she|they|one|somebody|someone|anybody|anyone|I (?:have|borrow|trouble|ask|trespass|impose|use|get))\b|\b(?:if|whether) (?:you|he|she|they|one|somebody|someone|your [a-z]+) (?:could|would|had|were|was|might|can|cared?)\b|\bif (?:you|he|she|they)['\u2019]d\b|\b(?:wonder\w*|grateful|obliged|indebted|any chance|please|pls|favour|trespass|impose|imposition|cheeky)\b|\bI(?:['\u2019]d| would| should) (?:like|love|appreciate|welcome)\b|\bI need\b/i;
/** What is asked is the Council's to tell, to record or to decide. */
const informs = /\b(?:send me|let me have (?:the|your|their|copies|a copy|sight)|leave (?:it|them) out|apologies|behalf|appendix|exempt|leaflet|panel|hearing|appeal|interview\w*|group meeting|premises|permit|conditions|housing)\b|\b(?:tell me|let me know|confirm|remind me|link|where (?:I|do|can|to)|which form|who (?:I|do|to)|when (?:is|does|do)|how (?:much|do|long)|is there|do you|are there|opening|take part|declare|advise (?:me )?(?:whether|if) I)\b/i;
const refers = /\b(?:it|its|them|they|this|these|those|each|both|one|ones|him|her|he|she|hour|hours|something|text|letters?|attached|enclosed|stick|pile|box|list)\b/i;

/** The sentence that asks staff for work in the member's own affairs, and which kind of affairs; null where a role is missing or it is asked as anybody may. */
export function errandIn(situation: Situation, pieces: Piece[]): { piece: Piece; kind: 'private' | 'body' } | null {
  const body = pieces.filter((piece) => piece.part === 'body' && !piece.sentence.quoted);
  if (body.some((piece) => piece.sentence.families.has('topic-as-others') && own.test(piece.text))) return null;
  for (let at = 0; at < body.length; at++) {
    const piece = body[at] as Piece;
    if (!begs.test(piece.text) || informs.test(piece.text) || !piece.sentence.families.has('topic-errand') || ofOthers.test(piece.text)) continue;
    const near = body.slice(Math.max(0, at - 3), at + 2).filter((each) => ofOneMatter(situation, piece.sentence, each.sentence));
    const topic = near.filter((each) => !onlyDoes(each.text) && own.test(each.text) && !ofOthers.test(each.text) && each.sentence.families.has('topic-private'))[0];
    const hat = near.filter((each) => own.test(each.text) && !ofOthers.test(each.text) && each.sentence.families.has('topic-other-hat'))[0];
    const found = topic ?? hat;
    if (!found || near.some((each) => /\b(?:resident|constituent|tenant)s?\b/i.test(each.text))) continue;
    if (found === piece || (topic && found === body[at - 1]) || refers.test(piece.text)) return { piece, kind: topic ? 'private' : 'body' };
  }
  return null;
}
