import { clausesOf } from './clauses';
import { PhraseBook } from './phrases';
import { wordId } from './words';

/** Whose act a report tells of. */
export type Speaker = 'before' | 'within' | 'you' | 'after';

/**
 * What a writer says about somebody else's leave for, or knowledge of, a copy.
 * `leave`: they agreed or asked for it. `notice`: they were told or know. `concealed`: they are not to know.
 */
export interface LeaveReport {
  tells: 'leave' | 'notice' | 'concealed';
  /** Where the name of that person is to be looked for, seen from the words that tell it. */
  speaker: Speaker;
  /** Offsets of the telling words in the sentence. */
  start: number;
  end: number;
}

const see = 'see|have|read|know|hear|get|receive|seeing|having|reading|getting|receiving|seen|shown|given|sent|copied|included|told|passed|forwarded|shared|show|share|pass|forward|copy|send|give|let|sharing|passing|forwarding|copying|sending|showing|circulated|circulate|quoted|cc|bring|include|including|pass|sent';
const agreed = 'agreed|agrees|agree|consented|consents|allowed|allows|permits|permitted|approved|approves|authorised|authorises|invited|invites|cleared';
const asked = 'asked|asks|requested|requests|wants|wanted|wished|wishes|suggested|suggests|urged|instructed|intends|intended|hoped|meant|likes';
const told = 'told|tells|said|says|saying|confirmed|confirms|wrote|replied|assured|assures|indicated';
const kinds = 'permission|agreement|consent|leave|blessing|approval|okay|ok|authority|say-so|assent|go-ahead';

/** Telling words that follow the person: "Colin … is content for you to have this". */
const after = new PhraseBook({
  leave: [
    `is|was|are|were|be|been|am|he's|she's|they're|who's|seems ..2 happy|content|fine|ok|okay|agreeable|comfortable|relaxed|willing|glad|pleased|keen|anxious ..8 ${see}|this|it|that`,
    `${agreed} ..8 ${see}|this|it|that|copy`,
    `has|have|had ${agreed}`,
    // "She was kind enough to say that I might let you have it".
    `good|kind|generous|gracious|decent enough to ..1 say|agree|let|allow|suggest|offer|propose|permit ..8 ${see}`,
    `good|kind|generous|gracious of him|her|them to ..1 say|agree|let|allow|suggest|offer|propose|permit ..8 ${see}`,
    `doesn't|didn't|don't|not ..1 mind|object`,
    `okayed|ok'd|authorised|sanctioned|endorsed ..2 it|this|that`,
    `waved it through`,
    `welcomes|welcomed|welcome ..4 ${see}`,
    `put ..2 in writing`,
    `let|lets me|us ..2 ${see}`,
    `said|says|told ..4 was|were|are|is ..1 welcome|free`,
    `agrees|agreed ..2 to|that|i|you|it|this`,
    `has|have|had ..2 signed`,
    `quite clear that`,
    `he'd|she'd|they'd like|welcome|want ..6 ${see}`,
    `put|set me up to`,
    `no objection|objections|problem|qualms|quarrel|difficulty|issue`,
    `${told} ..6 can|could|may|might|should ..2 ${see}`,
    `${told} ..6 happy|content|fine|ok|okay`,
    `${told} ..1 yes|certainly`,
    `${told} ..2 of course`,
    `${told} ..2 by all means`,
    `${told} ..2 go ahead`,
    `${told} me|us to ..3 ${see}`,
    `${told} to go ahead`,
    `${asked} ..4 you ..4 ${see}`,
    `${asked} ..2 me|us|that|him|her|them ..5 share|pass|forward|copy|send|show|give|let|circulate ..5 this|it|email|e-mail|message|letter|note|you|on|below|correspondence|query|question|copy|in|them`,
    `${asked} ..2 me|us to ..1 make|see ..1 sure|that ..4 you|this`,
    `${asked} ..3 this|it|that|email|letter|message|copy ..4 ${see}|go|come|goes`,
    `${asked} ..1 for ..4 this|it|you|copy`,
    `suggested|suggests|asked|proposed|wanted ..1 i|we ..2 share|pass|forward|copy|send|show|give|let|circulate`,
    `would ..1 like ..6 ${see}`,
    `would|he'd|she'd|they'd ..1 like ..6 put|placed|laid|brought|tabled ..1 before|to|in`,
    // "Because she asked me to" leaves the act to the rest of the sentence.
    `${asked}|told|begged|pressed ..1 me|us to $`,
    `${asked} that ..1 i|we should|do $`,
    `so ${asked} $`,
    `rang|phoned|wrote|called|emailed|texted|messaged to|and say|said|ask|asked ..4 you|this|it ..4 ${see}`,
    `${asked} ..12 to be ..2 put|placed|laid|brought|tabled|circulated|shown|sent|passed|forwarded|shared|read|seen|reported|copied`,
    `${asked} ..8 put|placed|laid|brought|tabled ..1 before|to|in`,
    `${asked} ..6 to stand|count|serve as`,
    `gave|given|gives ..3 ${kinds}`,
    `has|have ..1 my|your|his|her ${kinds}`,
  ],
  notice: [
    `is|are|was ..2 aware`,
    `knows|know|knew ..6 ${see}|this|that|about|it`,
    `has|have|had ..1 been ..1 told|informed|warned|notified|advised`,
    `was|were ..1 told|informed|warned|notified|advised`,
    `is|are ..2 copied|copy|cc|cc'd|ccd`,
    `expects|expecting`,
  ],
});

/** Telling words with the person among them: "at Cllr Mossop's request", "as Cllr Irving allowed". */
const around = new PhraseBook({
  leave: [
    `at ..5 request|suggestion|invitation|asking|instance|wish|behest`,
    `with|by|under|on ..5 ${kinds}`,
    `as ..3 ${asked}|${agreed}|said|promised|wanted`,
    `as ..3 would like|wish`,
    `per ..3 request|instructions`,
    `to ..3 wishes`,
    `have|has|got|had ..4 ${kinds}`,
  ],
  notice: [`with ..4 knowledge`],
});

/** Telling words before the person: "I let Felix know", "with the agreement of Colin". */
const before = new PhraseBook({
  leave: [`agreement|arrangement with`, `${kinds}|request|suggestion|invitation|wish|wishes|instance|behest|desire|bidding of|from`, `agreed|cleared|checked|squared|approved|allowed|invited|requested|authorised|permitted|asked|content with|by`, `${kinds} ..1 of|from`, `cleared|squared|checked it|this ..1 with`],
  notice: [
    'i|we ..3 told|informed|warned|notified|advised|alerted',
    "i've|we've ..3 told|informed|warned|notified|advised|alerted",
    'i|we ..3 let ..4 know',
    "i've|we've ..2 let ..4 know",
    'i|we ..3 mentioned|explained|said ..4 to',
    'i|we ..2 wrote|written|rang|rung|spoke|spoken ..1 to',
    'having told|warned|informed|notified|advised|written',
  ],
  concealed: [
    'not|no|without|never|nothing ..6 mention|mentioning|tell|telling|word|let|letting|said ..6 ',
  ].map((line) => line.trim()),
});

/** "You asked me to copy this to Barnaby", "thank you for agreeing". */
const addressed = new PhraseBook({
  leave: [
    `you ..2 ${asked}|${agreed}|said ..8 ${see}|copy|hear`,
    `you are|were|have ..2 happy|content|agreed|kindly|asked|said`,
    `as you ..3 ${asked}|${agreed}|said|would|wish`,
    `at your request|suggestion|invitation`,
    `with your ..1 ${kinds}`,
    `agreed|discussed|cleared|arranged with you`,
    `thank|thanks ..2 for agreeing|allowing|letting|consenting|saying|permitting`,
    `your ${kinds}|request|wish|wishes|instructions|instruction|preference|invitation`,
    `good|kind|generous enough to ..1 say|agree|let|allow|suggest|propose|offer`,
    `you ..6 say|said|saying|tell|told|confirm|confirmed|agree|agreed|indicated|mentioned ..8 could|can|might|may|should ..2 ${see}|had`,
    `you ..2 raised|had|have|saw|see|voiced no objection|objections`,
    `you ..2 ${see} ..2 happy`,
  ],
});

const id = (words: string) => new Set(words.split(' ').map(wordId));
const negative = id("not never don't dont won't can't cannot wouldn't nobody none without nor neither isn't hasn't haven't wasn't weren't hadn't rather contrary against despite notwithstanding regardless");
const pending = id('if whether');
const guessing = id('sure hope hopes expect suppose assume think imagine presume doubt hopefully trust guess believe bound certain');
const forming = id("shall will i'll we'll going must should");
const topic = id("copy copied copying copies cc cc'd ccd bcc email e-mail mail letter letters note message correspondence exchange see seeing seen below share shared sharing pass passed passing send sending sent show showing shown forward forwarded forwarding have having has this it attached include included including give given giving hear know query question receives receive received get gets quote quoted knowing tell telling you blessing approval go-ahead okay ok say-so leave forward happy content attach enclose enclosed wrote written consent permission word words name statement report agreed agrees");
const asObject = new PhraseBook({
  guess: ['would|will ..2 not ..1 mind|object|care', "wouldn't|won't ..1 mind|object|care"],
  spoke: [told],
  answered: ['said|says|replied|answered|came ..2 yes|certainly|fine|ok|okay|agreed', 'got ..2 yes', 'said ..2 could|may', 'he|she|they agreed|agrees|consented'],
  object: ["no|any|doesn't|didn't|don't|not objection|objections|problem|qualms|quarrel|difficulty|issue|mind|object"],
  concealed: [
    "not|don't|haven't|never|no ..2 mention|mentioned|tell|told|telling|say|said|breathe ..6 ",
    'not a word to', 'no|without need? ..2 to mention', "not|don't|didn't let on", "does|do|did ..1 not ..1 know", "doesn't|don't|didn't ..1 know", 'kept|keep|keeping|hide|hidden|hiding|conceal ..2 from', 'behind back', 'without ..4 knowing|knowledge', 'unaware', 'not ..1 aware|told|know|mentioned', 'keep|leave ..2 like that', 'rather ..3 not know', "not ..2 to know",
  ].map((line) => line.trim().replace(/ \.\.6$/, '')),
});

/** What a sentence of the writer tells of others' leave or knowledge. Questions and doubts tell nothing. */
export function leaveReportsIn(text: string, question: boolean): LeaveReport[] {
  const found: LeaveReport[] = [];
  if (question) return found;
  const clauses = clausesOf(text);
  const { tokens } = clauses;
  let topical = false;
  for (let i = 0; i < tokens.count && !topical; i++) topical = topic.has(tokens.id[i] as number);
  if (!topical) return found;
  for (const clause of clauses.clauses) {
    const objects = asObject.find(tokens, clause.first, clause.last).map((match) => asObject.families[match.family]);
    if (objects.indexOf('concealed') >= 0 && objects.indexOf('object') < 0) continue;
    let negated = false;
    let doubtful = false;
    let ahead = false;
    for (let i = clause.first; i < clause.last; i++) {
      const word = tokens.id[i] as number;
      if (negative.has(word)) negated = true;
      if (pending.has(word)) doubtful = true;
      if (forming.has(word)) ahead = true;
      if (guessing.has(word)) doubtful = true;
    }
    // "She would not mind" is the writer's guess, unless she said it.
    if (objects.indexOf('guess') >= 0 && objects.indexOf('spoke') < 0) doubtful = true;
    if (objects.indexOf('answered') >= 0) doubtful = false;
    if (negated && objects.indexOf('object') < 0) continue;
    const add = (book: PhraseBook, speaker: Speaker) => {
      for (const match of book.find(tokens, clause.first, clause.last)) {
        const tells = book.families[match.family] as LeaveReport['tells'];
        if (tells === 'concealed' || (doubtful && tells === 'leave') || (ahead && tells === 'notice' && speaker === 'before')) continue;
        found.push({ tells, speaker, start: tokens.start[match.first] as number, end: tokens.end[match.last - 1] as number });
      }
    };
    add(after, 'before');
    add(around, 'within');
    add(before, 'after');
    add(addressed, 'you');
  }
  return found;
}

/** Whether a sentence says that somebody is not to know of a copy, or has been kept from knowing. */
export function conceals(text: string, question: boolean): boolean {
  if (question) return false;
  const { tokens } = clausesOf(text);
  return asObject.find(tokens, 0, tokens.count).some((match) => asObject.families[match.family] === 'concealed');
}
