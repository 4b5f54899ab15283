import { does, strengthOf, sure, likely } from './acts';
import { clausesOf } from './clauses';
import { PhraseBook } from './phrases';
import type { ReadSentence } from './reading';
import { scanWords, wordId } from './words';

const tell = 'share|shared|sharing|forward|forwarded|forwarding|copy|copied|copying|repeat|repeated|repeating|mention|mentioned|mentioning|tell|told|telling|show|shown|showing|pass|passed|passing|circulate|circulated|circulating|discuss|discussed|discussing|disclose|disclosed|disclosing|reveal|revealed|quote|quoted|quoting|publish|published|leak|leaked|breathe|broadcast|spread|advertise|distribute|distributed|reproduce|attribute|attributed|name|named|identify|identified|divulge|divulged';
const one = 'anyone|anybody|others|other|else|soul|elsewhere|onward|wider|round|around|members|member|councillors|councillor|colleagues|group|team|cabinet|executive|leader|mayor|committee|outside|beyond|press|parish|council|them|him|her|staff|tenants|neighbours|residents|applicant|developer|opposition|rest|third|public|father|mother|husband|wife|husband';
const secret = 'confidential|confidentially|private|privately|quiet|secret|close|hat|wraps|mum|dark|schtum|shtum|discreet|privileged|restricted|sensitive|anonymous';

const book = new PhraseBook({
  asks: [
    'keep|keeping|kept ..5 to|between|within|among|amongst ..2 yourself|yourselves|ourselves|us|you|group|family|team|office|two|three|walls|room|building|house|panel',
    `keep|hold|leave ..4 ${secret}`,
    'keep|hold|sit|sits ..4 under|on ..2 hat|wraps|radar|it|this|parapet',
    'keep|hold ..3 in the family|dark|strictest|confidence|strict',
    'treat|regard|read|handle|consider|take|accept|receive ..6 in ..2 confidence',
    `treat|treated|regard|regarded|handle|handled|consider|read ..6 confidential|confidentially|private|privileged|secret|restricted|embargoed|sensitive`,
    'in ..1 confidence ..1 please', 'in ..1 strict|strictest|complete|absolute|total|utmost confidence', '^ ..2 in ..1 confidence', 'in confidence $',
    'you|this|it|that|them|writing|write|say|saying ..4 in ..1 confidence',
    'i|we am|are ..3 telling|letting|giving|sharing|writing|saying ..6 confidence|confidentially|privately',
    'i write|speak|wrote|say ..3 you? ..2 in confidence|privately|confidentially|confidence', 'on condition of confidentiality|anonymity|confidence',
    'respect ..4 confidentiality|confidence|privacy', 'need|request|stress|ask|insist|rely|trust ..6 confidentiality', 'grateful|obliged|appreciate|thank ..2 for your|the confidence|discretion|silence', 'your silence|discretion', 'be ..2 discreet|careful who', 'with discretion|care not',
    'between ourselves', 'between you and me', 'between us', 'between you me and', 'strictly between|entre', 'between the two|three of us',
    'off the record', 'not for attribution', 'unattributable',
    'eyes|ears only|alone', 'for you|yourself|yourselves only|alone', 'for you ..2 only|alone', 'for ..2 the ..2 two|three|four of you only|alone', 'for you and ..6 only|alone', 'you alone', 'your own information|ears|eyes', 'for your information only', 'fyi only', 'for ..3 information only|alone',
    'not for ..3 sharing|circulation|forwarding|onward|passing|wider|repeating|transmission|repetition|distribution|quotation|attribution|general|others|anyone|release|quoting|disclosure|copying|consumption', 'general consumption',
    'go|goes|going|get|gets|travel|take|pass no|any further|wider', 'no further than|please', 'nothing|none|no|not ..5 beyond|outside|past ..2 you|us|this|these|your|our|the|here|two|group|team|office|room|working', 'no wider audience|circulation', 'goes nowhere', 'go|goes|leave|leaves|let no|nowhere|not ..1 further|else|wider|beyond|leave|your',
    'stay|stays|stayed|remain|remains|rest ..2 with|between|within ..1 you|us|yourself|these|ourselves|the', 'stay|stays|remain|remains ..1 confidential|private|under|secret|quiet|off',
    "mum's|mum is the word", 'hush hush', 'under your|the hat|radar', 'under wraps', 'on the qt|quiet', 'lips sealed|are', 'below the parapet', 'need to know', "we haven't|have not had this conversation", "you didn't|haven't|never ..1 hear|heard|get|got|see|seen ..2 from me|here|it|this",
    `nobody|none|noone|nobody|no-one ..4 to|must|should|else|can|is|learns|knows ..3 told|know|see|hear|that|be|this|to|about`, `no one|other ..2 else|other|must|should|to ..3 told|know|see|hear|be|this`,
    'only people|ones who know', 'only telling|told|tell|know|knows|sharing|shared', 'only you', 'and nobody|none|no else|one|other',
    `not|don't|dont|never|without|nor|nothing|none ..4 ${tell} ..8 ${one}`, `not|don't|dont|never ..1 let ..6 know|see|have|hear|get|find|on|slip|out|go`, `please|do not|don't|dont|never|nor|neither ..2 ${tell}`, `^ ..1 not|don't|dont|never ..1 ${tell}`, `not to ..1 ${tell}`, `not be ..1 ${tell}|forwarded|shared`, `nothing ..6 to be ${tell}`, `bound not|never to`, 'say nothing|no', 'said nothing of|about|to', 'say|breathe not|nothing|no ..2 word|more', 'not ..1 a word to|about|please|of', 'nothing to anyone|anybody|them|him|her', 'no names',
    "rather|prefer|sooner|want|wish|like|glad|obliged|grateful|appreciate|hope|ask|asking|trust|hoping ..6 not|didn't|don't|doesn't|nobody|none|nothing|never|isn't|wasn't ..6 know|knew|known|see|saw|seen|hear|heard|told|tell|told|get|got|shared|share|go|went|reach|reached|named|copied|shown|out|back|forward|pass|passed|repeated|mention|mentioned|said|read|identified",
    "not|don't|wouldn't|shouldn't|doesn't ..2 want|wish|like ..8 known|knowing|told|seen|named|identified|shared|quoted|out|get|getting|reach|repeated|back|go|going|knows|hear|read|mentioned|copied|forwarded|left",
    'rather|prefer|sooner|want|wish|like ..4 kept|stayed|remain|stay|stays|remained|left|withheld ..4 private|quiet|confidential|with|between|here|way|secret|out|so|anonymous|from',
    'name|names|me|identity|us ..2 out of it|this|the', 'keep|leave|kept ..4 name|identity|me|out ..3 out|of|from', 'name|identity|address ..4 not|never|protected|withheld|anonymous|redacted|must', 'not|never|without|nor ..3 my|our|her|his|their|any name|names|identity', 'be|is|being withheld|protected ..2 from|throughout', 'kept from', 'keep ..6 from the|them|him|her|others|everyone|anyone|my|your|other|members|councillors|cabinet|executive',
    "must|should|can|cannot|can't|may|is|are|shouldn't|mustn't not? ..3 leave|go|reach|find|appear|be|get|come ..3 office|room|inbox|anyone|public|way|disclosed|forwarded|shared|copied|quoted|repeated|seen|known|out|beyond|outside|in|to|your", 'not ..2 to leave', 'confine|confined|restrict|restricted|limit|limited ..4 to',
    'on the understanding that', 'trust|trusting|count|counting|rely|relying|depend ..6 discreet|discretion|silence|confidence|yourself|not to|say nothing', 'embargo|embargoed', 'under embargo', 'not|never ..1 public|ready|yet ..4 public|domain|knowledge', "don't want to read ..3 in", 'hold|hold off ..2 telling', 'privileged ..4 lost|not|must|stay|remain|keep', "is|are ..2 privileged and", "confidential|private|secret ..1 until|till|at|please|so|and|to|pending", 'is|are|this ..2 confidential $', 'sensitive ..4 please|so|keep|do', 'seen by ..6 alone|only', 'known only to', 'this ..1 is|one ..3 for you|group|members ..4 only|alone|nobody', 'only!', 'for ..6 only and', 'delete this', 'destroy this|it|after|once', 'out of the minutes|file|record|correspondence|email|emails',
    'the next|last|following paragraph|part|bit|sentence|section ..3 for you|your', 'hear|read|see ..4 gazette|herald|echo|news|paper|papers|mail|inbox', "anyone else's inbox|hands|eyes", 'back to him|her|them|the|anyone', 'a leak',
  ],
  opposed: [
    'no longer', "needn't|not|won't|wont|dont|don't ..2 have|need|needed ..2 to ..2 keep|treat|be|stay", "needn't|need not", "none|nothing|isn't|aren't|not|hardly|never ..4 confidential|secret|private|hush|restricted|embargoed",
    "don't|not|doesn't ..1 mind|object|care", 'no secret|call|objection|objections', 'free to', 'welcome to', 'would ..3 have asked|told|marked', 'not|never ask|asked|asking ..4 keep|quiet|confidence|private|confidential', 'longer', 'any more|anymore', 'but ..6 now', 'fine to', 'take back', 'disregard|forget|ignore ..8 request|said|private|word',
    'confident', 'vote of', 'confidence in', 'public|growing|lost|lose|losing|restore|gain confidence', 'confidential reporting|waste|hotline|helpline|counselling|shredding',
    'quote me', 'anything|something|whatever ..6 confidential|confidence|private|secret|confidentially', 'whether ..6 confidential|confidence|private|secret', 'lifted|broken|ignored', 'can|may go in', 'open secret', 'has been and gone', 'held in private', 'treated as ..1 exempt|secret ..4 when|in', 'could mark|you mark', 'to mark your|my|their',
    'that you|they ..2 asked|know|knew', 'no idea|mistake|use|point|truth',
  ],
  others: [
    'he|she|they|manager|tenant|developer|company|applicant|union|apparently ..3 asked|told|wants|wanted|asks|says|said ..3 me|us|him|her|them|in|you|that|he|to', 'asked|told|warned|urged|begged them|him|her|me|us', 'always|normally|routinely|usually|all|any|complaints|applications|letters|responses|returns|referees',
    'policy|code|agreement|agreements|procedure|clause ..3 confidential|confidentiality|confidence', 'confidentiality clause|agreement|agreements|policy|undertaking', 'reckons|thinks|believes|claims|feels|told|tells|says|supposes ..8 quiet|secret|private|confidential|confidence|kept',
    'was|were ..3 briefed|told|given|treated|kept|meant|signed ..4 confidence|confidential|secret|private|hush', 'item #number', 'agenda|report|paper|minutes|strike|restructure|leak is|are|to|with ..3 confidential|exempt|say|the', 'between ..3 and ..4 we|there|the|a|our', 'waste of', 'contracts|commits|commit', 'to see|about the damp', 'notice|cone|park|planter|caller|callers',
  ],
  mine: ["i|we ..2 will|shall|have|can|could|won't|didn't|haven't|did|had|promised|promise|kept|told|said|treat", "i'll|i've|we'll|we've"],
  yours: ['you|your|please|pls|pse|kindly|must|do', 'ask|trust|grateful|obliged|appreciate|rather|glad|hope|want|like|telling|letting|sharing|giving|sending|confide|writing|write|this|asked', "don't|dont|never"],
  released: [
    'no longer|more ..3 confidential|secret|private|embargoed|sensitive|restricted|privileged|quiet|need|under', "not|needn't|needn't|don't|dont|doesn't|won't ..6 longer|anymore", "not|needn't|don't|dont|doesn't ..8 any more", "needn't|not|don't ..2 need|have|to ..4 keep|treat|be|hold|stay|worry ..6 now|quiet|confidential|private|secret|under|yourself", 'need not|hardly keep|treat|hold', "needn't ..2 keep|treat|hold|stay|be|worry",
    'release|releases|free|frees|releasing you|them|everyone|us|members ..1 from', 'released|freed from', 'members are released', 'free|liberty to ..2 talk|speak|say|tell|share|mention|discuss|pass|use|circulate|answer|comment',
    'now ..2 public|published|announced|out|known|official|open|common', 'is|are|was|were|has|have|been|gone|went ..3 public|published|announced|released|printed|broadcast|reported|official ..3', 'made ..2 public', 'in ..3 public domain|papers|press|news|session', "in ..1 today's|yesterday's|tonight's", 'public|common knowledge', 'lifted|ended|expired', 'embargo ..3 over|off|gone|up|past', 'now|can|may|freely|openly ..1 can|may|now|be ..2 talk|speak|tell|discussed|mentioned', 'cat is|out', 'out in the open', "it|this|that|news|story|secret is|'s ..1 out", "it's out|official|public", 'everybody|everyone ..2 knows|know', 'forget|disregard|ignore ..8 confidence|confidential|private|quiet|word|telling|request', 'take back ..8', 'private no longer', 'talk away', 'gag|wraps|lid|veil|silence ..4 off|lifted|come', 'fine to mention|say|tell|talk', 'off the secret|confidential list', 'green light', 'nothing ..2 hush', 'none|nothing ..3 confidential|secret|private', 'not ..1 confidential|secret|private',
  ].map((line) => line.replace(/ \.\.[0-9]$/, '')),
  unreleased: ["not|never|until|once|when|if|unless|before|shall|will|won't|may|after|yet|provided"],
});

const outsiders = new Set('press media paper papers herald gazette neighbours neighbour residents resident tenants tenant owner owners landlord landlords applicant applicants developer developers contractor contractors public staff family club clubs union unions landowners landowner parish bidder bidders supplier suppliers drivers trader traders agent company manager husband wife'.split(' ').map(wordId));
const anybody = new Set('anyone anybody others other else soul members member councillors councillor colleagues group cabinet executive leader nobody noone none further yourself ourselves us alone only confidence confidential private privileged'.split(' ').map(wordId));

export interface ConfidenceAsked {
  strength: number;
  /** Only people outside the Council are to be kept from it. */
  outsidersOnly: boolean;
}

/** Whether a sentence of a message asks its reader for confidence; null where it does not. */
export function confidenceAskedIn(sentence: ReadSentence): ConfidenceAsked | null {
  if (does(sentence, 'disclaimer', likely) && sentence.text.length > 60) return null;
  const clauses = clausesOf(sentence.text);
  const { tokens } = clauses;
  const found = new Set(book.find(tokens, 0, tokens.count).map((match) => book.families[match.family]));
  const model = strengthOf(sentence, 'asks-confidence');
  if (found.has('opposed') || found.has('others') || sentence.quoted) return null;
  if (found.has('mine') && !found.has('yours')) return null;
  if (sentence.question && !/\b(can|could|would|will|may|please)\b/i.test(sentence.text.slice(0, 60)) && !/, ?(would|will|please|ok|okay|could|can)\b/i.test(sentence.text)) return null;
  if (/^if\b.{0,60}\b(do say|let me know|tell me|say so)/i.test(sentence.text)) return null;
  let strength = 0;
  if (found.has('asks')) strength = model >= 0.3 ? 0.95 : 0.6;
  else if (model >= sure) strength = 0.85;
  else if (model >= 0.65) strength = 0.6;
  if (strength === 0) return null;
  let outside = false;
  let any = false;
  for (let i = 0; i < tokens.count; i++) {
    if (outsiders.has(tokens.id[i] as number)) outside = true;
    if (anybody.has(tokens.id[i] as number)) any = true;
  }
  return { strength, outsidersOnly: outside && !any };
}

/** Whether a sentence says that something need no longer be kept; `perhaps` where that hangs on something. */
export function releaseIn(sentence: ReadSentence): 'yes' | 'perhaps' | null {
  if (sentence.question || does(sentence, 'disclaimer', likely)) return null;
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
  return does(sentence, 'releases', sure) && !does(sentence, 'conditional', likely) ? 'perhaps' : null;
}

const markWords = new Set(('private and confidential strictly personal in confidence addressee addressees only to be opened by not for forwarding forwarded forward onward circulation publication official sensitive legally privileged legal privilege '
  + 'without prejudice commercial commercially restricted exempt internal most highly embargoed until management staff eyes your you please treat as the recipient members councillors member councillor draft this is information third parties or copied copy confidentially under part two ii paragraph schedule advice contract prices named do').split(' '));
const markKeys = new Set(['confidential', 'confidence', 'privileged', 'embargoed', 'restricted', 'exempt', 'sensitive', 'confidentially']);

/** Whether a heading, or one part of a subject line, marks what follows as confidential: "PRIVATE AND CONFIDENTIAL". */
export function isMarking(text: string): boolean {
  if (text.length > 90) return false;
  const tokens = scanWords(text, 0, text.length);
  if (tokens.count === 0 || tokens.count > 12) return false;
  let key = false;
  const plain: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (!markWords.has(word)) return false;
    if (markKeys.has(word)) key = true;
    plain.push(word);
  }
  if (plain[0] === 'not' && (plain[1] === 'confidential' || plain[1] === 'restricted' || plain[1] === 'exempt' || plain[1] === 'private' || plain[1] === 'sensitive')) return false;
  if (!key) key = plain[0] === 'private' && tokens.count <= 3 || plain.join(' ') === 'strictly private' || plain.join(' ') === 'addressee only' || plain.join(' ').indexOf('not for publication') >= 0;
  return key;
}

/** Takes "RE:", "FW:" and the like off a subject. */
export function plainSubject(subject: string): { text: string; carried: boolean } {
  let text = subject.trim();
  let carried = false;
  for (let i = 0; i < 8; i++) {
    const colon = text.indexOf(':');
    const head = text.slice(0, colon).toLowerCase().trim();
    if (colon < 0 || ['re', 'fw', 'fwd', 'aw', 'wg', 'antw'].indexOf(head) < 0) break;
    text = text.slice(colon + 1).trim();
    carried = true;
  }
  return { text, carried };
}

/** Whether a subject line carries a marking: as a part of its own, or in capitals before the rest. */
export function marksSubject(subject: string): boolean {
  const { text } = plainSubject(subject);
  let part = '';
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at);
    const parts = at === text.length || ':;()[]|\u2013\u2014'.indexOf(mark) >= 0 || (mark === '-' && text.charAt(at - 1) === ' ');
    if (!parts) {
      part += mark;
      continue;
    }
    if (isMarking(part)) return true;
    part = '';
  }
  const words = text.split(' ').filter((word) => word);
  const shouted = words.filter((word) => word === word.toUpperCase() && word.length > 3).length;
  return words.length > 0 && shouted < words.length && words.slice(0, 4).some((word) => word.replace(/[^A-Z]/g, '') === 'CONFIDENTIAL');
}

/** The marking among a message's first lines or sentences of its own, or null. */
export function markingOf(text: string, sentences: ReadSentence[]): string | null {
  let seen = 0;
  for (const line of text.split('\n')) {
    const plain = line.trim();
    if (plain === '') continue;
    if (isMarking(plain) || (plain.length < 70 && /[.!]/.test(plain) && plain.split(/[.!]/).some((part) => part.trim() !== '' && isMarking(part)))) return plain;
    if (++seen > 6) break;
  }
  for (const sentence of sentences.slice(0, 6)) {
    if (sentence.text.length > 90 || sentence.question || sentence.quoted) continue;
    if (isMarking(sentence.text)) return sentence.text;
    if (does(sentence, 'marks-confidential', 0.9) && !does(sentence, 'disclaimer', likely) && sentence.text.length < 60 && !/\b(not|no longer|none)\b/i.test(sentence.text)) return sentence.text;
  }
  return null;
}

const spoken = new PhraseBook({
  told: ['told|tells|gave|given|said|mentioned|let|informed|shared|admitted|whispered ..8 in ..2 confidence|confidentially|privately', 'told|tells|gave|said|mentioned|shared|admitted ..6 confidentially|privately', 'told|tells|said|mentioned|gave ..6 off the record', 'in ..2 confidence ..4 told|said|mentioned|gave|that', 'confided|confides', 'confidentially told|said|mentioned|gave', 'swore|sworn ..3 secrecy', 'promised|promise|assured ..5 not|never to ..2 repeat|tell|say|mention|share|pass|let', 'asked|begged ..2 me|us not to ..3 repeat|tell|say|mention|share|pass|let', 'asked|begged ..2 me|us to keep', "shouldn't|not ..2 supposed to ..2 tell|say|repeat|mention"],
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
