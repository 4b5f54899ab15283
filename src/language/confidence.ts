import { does, likely, strengthOf } from './acts';
import { clausesOf } from './clauses';
import { PhraseBook } from './phrases';
import type { ReadSentence } from './reading';
import { scanWords, wordId } from './words';

const tell = 'share|shared|sharing|forward|forwarded|forwarding|copy|copied|copying|repeat|repeated|repeating|mention|mentioned|mentioning|tell|told|telling|show|shown|showing|pass|passed|passing|circulate|circulated|circulating|discuss|discussed|discussing|disclose|disclosed|disclosing|reveal|revealed|quote|quoted|quoting|publish|published|leak|leaked|breathe|broadcast|spread|advertise|distribute|distributed|reproduce|attribute|attributed|name|named|identify|identified|divulge|divulged';
const one = 'anyone|anybody|others|other|else|soul|elsewhere|onward|wider|round|around|members|member|councillors|councillor|colleagues|group|team|cabinet|executive|leader|mayor|committee|outside|beyond|press|parish|council|them|him|her|staff|tenants|neighbours|residents|applicant|developer|opposition|rest|third|public|father|mother|husband|wife|husband';

const book = new PhraseBook({
  asks: [
    'keep|keeping|kept ..5 to ..1 yourself|yourselves|ourselves', 'keep|keeping|kept ..3 between|among|amongst|within ..3 yourself|yourselves|ourselves|us|you|group|family|team|office|two|three|walls|room|building|house|panel|department|circle|officers',
    `keep|keeping|hold|holding|leave ..5 confidential|confidentially|private|quiet|secret|close|mum|schtum|shtum|tight|safe|secure`,
    `must|should|be|is|to ..1 kept ..2 confidential|confidentially|private|quiet|secret|close`,
    'keep|hold|sit ..4 under ..2 hat|wraps|radar|lock', 'sit ..1 on it|this|these', 'keep ..3 in the family', 'lock and key',
    'treat|treated|regard|regarded|read|handle|handled|consider|considered|take|taken|accept|receive|hold|held|keep|kept ..6 in ..2 confidence',
    `treat|treated|regard|regarded|handle|handled|consider|read|assume|keep ..7 confidential|confidentially|private|privileged|secret|restricted|embargoed|sensitive`,
    'in ..1 strict|strictest|complete|absolute|total|utmost|of ..1 confidence', '^ ..2 in ..1 confidence', 'confidence please', 'in confidence $', 'in ..1 confidence and', 'confidential basis',
    'telling|tell|letting|giving|give|sharing|writing|write|saying|say|sending|send|pass|passing ..8 in ..2 confidence|confidentially|privately', 'you ..3 this|it|that ..2 in ..1 confidence', 'this ..2 in ..1 confidence', 'given ..2 in confidence', 'you ..1 privately', 'attached confidentially',
    'on condition of', 'please|ask|would|must|you respect|honour|observe ..4 confidentiality|confidence|privacy', 'need|request|stress|ask|asking|insist ..4 for|on|absolute|complete|your|the ..2 confidentiality|anonymity|discretion|silence', 'your silence', 'on your discretion', 'be|be ..2 discreet', 'complete|bit of|utmost discretion', 'swear|sworn|swore ..2 to secrecy', 'chatham house', 'for your confidence',
    'between ourselves', 'between you ..1 me and', 'between us', 'strictly between', 'between the two|three of us', 'between you and me', 'entre nous', 'between you me and',
    'off the record', "wasn't|isn't on the record", 'not for attribution', 'unattributable',
    'eyes|ears only|alone', 'for|to you|yourself|yourselves ..1 only|alone', 'for you ..2 only|alone', 'for|to ..2 the ..2 two|three|four of you ..1 only|alone|confidentially', 'for you|members and ..6 only|alone', 'you alone', 'you and you only', 'your own information|ears|eyes', 'for your|personal information only', 'your personal information', 'fyi only', 'for ..3 information only|alone', "for your information and nobody|no", 'just for you', 'members ..5 alone', 'for the ears of',
    'not for ..3 sharing|circulation|forwarding|onward|passing|wider|repeating|transmission|repetition|distribution|quotation|attribution|others|anyone|release|quoting|disclosure|copying|consumption|general', "isn't for ..2 general|consumption|sharing|circulation|forwarding|anyone|wider", 'not for ..3 blog|website|facebook|twitter|press', '^ no sharing|leaks|names|forwarding',
    'go|goes|going|get|gets|travel|take|pass|passed|circulated|shared|share no|any further|wider', 'no further than', 'nothing|none|no|not ..6 beyond|outside|past ..2 you|us|this|these|your|our|the|here|two|group|team|office|room|working|corporate', 'no wider audience|circulation', 'go|goes nowhere else', 'any wider',
    'stay|stays|stayed|remain|remains|rest|rests ..2 with|between|within ..1 you|us|yourself|these|ourselves|the|my', 'stay|stays|remain|remains ..1 confidential|private|under|secret|quiet', 'want|like|ask|remain|be|treat ..2 anonymous|anonymously',
    "mum's|mum is the word", 'hush hush', 'hush-hush', 'under your hat', 'under the radar', 'keep|hold|stay|stays|remain|is|all ..4 under wraps', 'on the qt', 'lips sealed', 'below the parapet', 'need to know basis', "we haven't|have not had this conversation", "you didn't|haven't|never ..1 hear|heard|get|got|see|saw|seen ..2 from me|here|it|this", 'radio silence', 'swallow|bin|burn|shred|delete ..3 after|once|please', 'delete this',
    `nobody|none|noone|no-one ..4 to|must|should|can ..1 be ..1 told|know|see|shown`, `no|nobody one|other ..1 else|other ..2 to|must|should|is|can ..2 told|know|see|shown`, 'nobody else to|must|should|is|need|needs ..1 be|know|see|told', 'only people|ones who know', 'only ..1 telling', 'only one i|i have told', "only one i've told", 'you and nobody else', 'nobody else $', "nobody else's", "no one else's",
    `not|don't|dont|never|without|nor|nothing|none|mustn't|shouldn't ..4 ${tell} ..8 ${one}`, `please do not ..1 ${tell}`, `please|just|pls don't|dont|not|never ..2 ${tell} ..2 this|it|that|what|my|any|these|anything|to`, `^ ..1 not|don't|dont|never ${tell} ..2 this|it|that|what|my|any|these|anything|to`, `^ do not|never ..1 ${tell}`, '^ not to be', `not to be ..1 ${tell}|forwarded|shared|repeated`, `ask|trust|beg|urge you not to ${tell}`, 'not to ..1 repeat|forward|share|disclose|divulge|reveal', `nothing ..6 to be ${tell}`, `don't|not|never let ..6 slip|get out|know`, `don't|not|never let ..4 know|see|have|hear|find|get`, 'bound not to', 'say|breathe nothing|nowt', 'say nothing', 'said nothing of', 'not ..1 a word to|about|please|of', 'not a word|whisper please|yet|until|till|outside', 'nothing to anyone|anybody', 'word to anyone|anybody', "don't|not say ..2 anything", 'hold off|fire ..2 telling', 'knew nothing|know nothing about',
    "rather|prefer|sooner|grateful|obliged|glad|appreciate|ask|trust|hope ..4 not|didn't|don't|doesn't|nobody|none|nothing|never|isn't|wasn't ..6 know|knew|known|see|saw|seen|hear|heard|told|tell|shared|share|reached|reach|named|copied|shown|out|back|forward|pass|passed|repeated|mention|mentioned|said|read|reads|identified|forwarded|round|record",
    "not|don't|wouldn't|shouldn't|doesn't ..2 want|wish|like ..8 known|know|knowing|told|seen|named|identified|shared|quoted|out|reach|repeated|back|hear|read|mentioned|copied|forwarded", 'hate|mortified|upset|awkward|unhelpful|difficult|trouble|bother ..6 know|knew|out|back|hear|heard|read|about|known|wrong', "want ..2 to get|go|come back|out", 'wrong hands', 'hear ..4 third hand',
    'rather|prefer|sooner|want|wish|like ..4 kept|stayed|remain|stay|stays|remained|left|withheld ..3 private|quiet|confidential|with|between|secret|anonymous|that',
    'name|names|me|identity|us ..1 out of it|this', 'keep|leave|kept ..4 name|names|identity|me ..3 out|of|from', 'name|identity ..4 not|protected|withheld|anonymous|redacted', 'protect ..3 identity|name|source', 'not|never|without|nor ..3 my|our|her|his|their name|names|identity', 'be|is ..2 protected|withheld from|throughout', 'withheld from publication', 'tell no|nobody one?', 'no one|nobody|noone ..3 learns|finds|hears', 'not a whisper', 'a lid on', 'lid on it|this', 'off social media', 'off facebook|twitter', 'own counsel', 'keep counsel', 'fewer ..1 who|that|people know', 'careless talk', 'embargoed', 'the gatepost', 'strictly private', 'limited to those', 'under the seal', 'private please', 'not to be given|passed|shared|shown|discussed|mentioned|forwarded|repeated|circulated|quoted', "isn't|not ..1 mentioned to", 'relying on you not', 'for the cabinet|leader|chair|mayor ..1 member? only', 'audience of one', 'refrain from comment', 'keep ..6 from the ..1 others|rest|group|cabinet|opposition', 'keep|kept ..4 from him|her|them|others|everyone|anyone|members|councillors|cabinet|executive|the', "keep ..2 from",
    "must|should not ..3 leave|go|reach|find|appear|be|get ..3 office|room|inbox|anyone|way|disclosed|forwarded|shared|copied|quoted|repeated|seen|known|out|beyond|outside|hands|your|in", "mustn't|shouldn't ..3 leave|reach|appear|be|get|go ..3", 'not ..2 to leave', 'confine ..3 to your|yourself|us', 'find ..1 way to|into', 'in the room ..3 stay|stays', 'let ..2 out of ..1 hands',
    'on the understanding that', 'trust|trusting|count|counting|rely|relying|depend|know|trust ..6 discreet|discretion|silence|confidence|yourself', 'under embargo', "don't|not want to ..1 see|read|hear ..4 in|on ..3", 'privilege ..6 lost', "privileged and ..3 must", 'confidential|private|secret ..1 until|till|please|so|pending', 'confidential for|at ..2 time|moment|present|stage', 'this|that|it is|remains|are ..2 confidential|private', 'sensitive ..4 please|so|keep|do', 'seen by ..6 alone|only', 'known only to', 'this ..1 is|one ..2 for you|group|members ..4 only|alone|nobody', 'group|members|officers only', 'paragraph|part|bit|section ..2 is|are ..3 for you|your', "anyone else's inbox|hands|eyes", "not ..1 public yet", 'nothing is public', 'leak so|if|of|would',
  ].map((line) => line.replace(/ \.\.[0-9]$/, '')),
  weak: [
    'confidence|confidential|confidentially|privately|private|secret|discreet|discretion|embargo|embargoed|anonymous|anonymity|privileged|secrecy|hush', 'yourself|ourselves|yourselves', `not|don't|never|nobody|no|nothing|mustn't ..6 ${tell}|know|knows|seen|see|hear|out`, 'only you|the|ward|group', 'until|till|before ..6 told|announced|public|published|out|vote|voted|spoken|decided|exchanged|served', 'leak|leaks|leaked',
  ],
  opposed: [
    'no longer ..6', "needn't|not|won't|wont|dont|don't ..2 have|need|needed ..2 to ..2 keep|treat|be|stay", "needn't", 'need not', 'no need', "none|nothing|isn't|aren't|hardly|never ..4 confidential|secret|private|hush|restricted|embargoed", "not ..2 confidential|secret|restricted|embargoed",
    "don't|not ..1 need|want|require|asking|ask ..3 kept|keeping|treated|confidential|confidence", "don't|not|doesn't ..1 mind|object|care", 'no secret|call|objection|objections', 'free to', 'welcome to', 'would ..3 have asked|told|marked', 'not|never ask|asked|asking ..4 keep|quiet|confidence|private|confidential', 'not|nothing ..6 any longer|more', 'not ..3 anymore', 'but ..6 now', 'fine to mention', 'take back', 'withdraw', 'disregard|forget|ignore ..8 request|said|private|word',
    'confident', 'vote of', 'confidence in the|our|your|his|her|their', 'public|growing|grow|trust|lost|lose|losing|restore|gain ..2 confidence', 'confidential reporting|waste|hotline|helpline|counselling|shredding',
    'quote me', 'anything|something|whatever ..6 confidential|confidence|private|secret|confidentially', 'whether ..6 confidential|confidence|private|secret|wraps', 'lifted|broken', 'open secret', 'been and gone', 'private session|street|road|appointment|hire|landlord|sector|firm|company|tenant', 'held in private', 'treated as ..1 exempt|secret ..4 when|in', 'mistake to', 'made|make ..1 public', 'now be|made', 'out from under', 'published and', 'break ..1 silence', 'silence can', 'to mark your|my|their', 'can|may ..1 be shared|passed|forwarded|shown|copied|quoted|released|made', 'last letter',
  ].map((line) => line.replace(/ \.\.[0-9]$/, '')),
  others: [
    'he|she|they|manager|developer|company|applicant|union ..3 asked|told|said ..2 me|us|him|her|them|that', 'asked|told|warned|urged|begged them ..1 to', 'was|were|been ..1 told|asked|ordered|instructed|advised to', 'is|are|has|have|been|was|were ..1 keeping', 'between us we|they|there', 'apparently', 'always|normally|routinely|usually ..2 treated|kept|held|taken|confidential', 'all|any|our|your complaints|applications|letters|responses|complaint|letter|application|references ..4 confidence|confidential|confidentially', 'complaints|applications|returns|references|letters|responses ..6 in confidence|confidential',
    'policy|code|agreements|procedure ..3 confidential|confidentiality|confidence', 'confidentiality clause|agreement|agreements|policy|undertaking', 'reckons|thinks|believes|claims|feels|supposes|says|tells ..8 quiet|secret|private|confidential|confidence|kept',
    'thank|thanks ..3 for your|the ..1 confidence|confidential|discretion', 'report|understand|paper|word is|has|being|that ..4 kept', 'copy me into', 'not ..1 a word of|from', 'remove ..3 word', 'no request for', 'i|we kept|spoke|was|were|held', "i've ..1 not", 'i|we ..1 have not', 'was|were ..3 briefed|told|given|treated|meant|signed ..4 confidence|confidential|secret|private|hush', 'item #number', 'press office', 'members|staff|officers|employees ..2 are|must|should not ..2', 'between ..3 and your|the|our', 'waste of',
  ].map((line) => line.replace(/ \.\.[0-9]$/, '')),
  mine: ["i|we ..2 will|shall|have|can|could|won't|didn't|haven't|did|had|promised|promise|kept|told|said|treat", "i'll|i've|we'll|we've"],
  yours: ['you|your|please|pls|pse|kindly|must|do', 'ask|trust|grateful|obliged|appreciate|rather|glad|hope|want|like|telling|letting|sharing|giving|sending|confide|writing|write|this|asked', "don't|dont|never"],
  released: [
    'no longer|more ..3 confidential|secret|private|embargoed|sensitive|restricted|privileged|quiet|need|under', "not|needn't|needn't|don't|dont|doesn't|won't ..6 longer|anymore", "not|needn't|don't|dont|doesn't ..8 any more", "needn't|not|don't ..2 need|have|to ..4 keep|treat|be|hold|stay|worry ..6 now|quiet|confidential|private|secret|under|yourself", 'need not|hardly keep|treat|hold', "needn't ..2 keep|treat|hold|stay|be|worry",
    'release|releases|free|frees|releasing you|them|everyone|us|members ..1 from', 'released|freed from', 'members are released', 'free|liberty to ..2 talk|speak|say|tell|share|mention|discuss|pass|use|circulate|answer|comment',
    'now ..2 public|published|announced|out|known|official|open|common', 'is|are|was|were|has|have|been|gone|went ..3 public|published|announced|released|printed|broadcast|reported|official ..3', 'made ..2 public', 'announced|published|released|revealed ..1 it|this|that|the|yesterday|today|this', 'in ..3 public domain|papers|press|news|session', "in ..1 today's|yesterday's|tonight's", 'public|common knowledge', 'lifted|ended|expired', 'embargo ..3 over|off|gone|up|past', 'now|can|may|freely|openly ..1 can|may|now|be ..2 talk|speak|tell|discussed|mentioned', "cat|cat's ..1 out", "secret's|gag's|embargo's ..1 out|off|over|lifted", 'the|need|vow ..3 secrecy|silence ..2 passed|over|ended', 'stop whispering|being careful', 'fell away', 'lift|lifted|drop|dropped|remove ..5 restriction|marking|embargo|confidential|exclusion|condition', 'no longer exempt|attaches|applies', 'off the hook', 'you|we can tell|talk|speak|say|discuss|answer|mention|stop', 'no need ..2 keep|hold|treat|for|to', "you don't have to", "everyone's|everybody's been told", 'can be talked|discussed|told|shared|mentioned', 'may be told|shared|discussed|mentioned', 'do feel able|free', 'secret is|out', 'silence over|ended|broken', 'break ..1 silence', 'withdraw ..4 it|request|confidentiality', 'all over the', 'is|are|was|were revealed', 'out in the open', "it|this|that|news|story|secret is|'s ..1 out", "it's out|official|public", 'everybody|everyone ..2 knows|know', 'forget|disregard|ignore ..8 confidence|confidential|private|quiet|word|telling|request', 'take back ..8', 'private no longer', 'talk away', 'gag|wraps|lid|veil|silence ..4 off|lifted|come', 'fine to mention|say|tell|talk', 'off the secret|confidential list', 'green light', 'nothing ..2 hush', 'none|nothing ..3 confidential|secret|private', 'not ..1 confidential|secret|private',
  ].map((line) => line.replace(/ \.\.[0-9]$/, '')),
  unreleased: ["not|never|until|once|when|if|unless|before|shall|will|won't|may|after|yet|provided"],
});

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
  if (does(sentence, 'disclaimer', likely) && sentence.text.length > 60) return null;
  const clauses = clausesOf(sentence.text);
  const { tokens } = clauses;
  const found = new Set(book.find(tokens, 0, tokens.count).map((match) => book.families[match.family]));
  const model = strengthOf(sentence, 'asks-confidence');
  if (found.has('opposed') || found.has('others') || sentence.quoted) return null;
  if (found.has('mine') && !found.has('yours')) return null;
  if (sentence.question && !/\b(can|could|would|will|may|please|do you think|too much)\b/i.test(sentence.text.slice(0, 60)) && !/, ?(would|will|please|ok|okay|could|can|agreed)\b/i.test(sentence.text)) return null;
  if (/^if\b.{0,60}\b(do say|let me know|tell me|say so)/i.test(sentence.text)) return null;
  let strength = 0;
  if (found.has('asks')) strength = model >= 0.2 ? 0.95 : 0.6;
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
  return does(sentence, 'releases', likely) && !does(sentence, 'conditional', likely) && !does(sentence, 'asks-confidence', likely) ? 'perhaps' : null;
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
