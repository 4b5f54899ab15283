import { confidenceAskedIn } from './confidence';
import { footer, isMarking } from './marking';
import { does } from './acts';
import { PhraseBook } from './phrases';
import type { ReadSentence } from './reading';
import { moneyWord, numberWord, scanWords, wordId } from './words';

/** What makes a matter confidential, in words for a person. */
export type ConfidentialMatter = 'contract prices before an award' | 'legal advice' | 'exempt papers' | 'a member of staff' | 'what the Council would settle for' | 'an investigation';

const posts = 'manager|officer|clerk|director|driver|drivers|foreman|head|supervisor|employee|employees|worker|workers|caretaker|accountant|surveyor|teacher|engineer|planner|inspector|warden|colleague|deputy|assistant|crew|gardener|groundsman|attendant|receptionist|secretary|treasurer|lawyer|solicitor|man|woman|chap|staff|superintendent|librarian|lifeguard|cleaner|chef|cook|team';
const book = new PhraseBook({
  'contract prices before an award': [
    'bid|bids|tender|tenders|bidders|quotes|quotations|offers|tenderers ..8 came|come|range|ranged|at|was|were|is|are|from|of ..4 #money',
    'sealed|lowest|highest|winning|rival bid|bids|tender|tenders|offer', 'highest|lowest|winning|preferred|unsuccessful bidder|tenderer', 'two|three|four|five|six ..3 bids|tenders|quotes|bidders|prices ..9 #money', 'bid|tender|bidders ..2 prices|scores', 'bids|tenders ..6 from|at #money', 'tender|tenders|bids ..8 prefers|lowest|highest', 'they ..2 not|don\'t know yet', 'scores|scored|score|ranking|ranked ..10 #money|#number', 'tender|bid|bids|quotes|quality|price|panel|moderated evaluation ..10 #money|#number', "bidders|tenderers don't|not|haven't|havent ..3 know|been|told", 'before ..2 award', '#money ..6 lowest|highest|cheapest|winner',
    'tender|bid|evaluation|price|pricing ..2 report|scores|prices|sheet|matrix', 'preferred bidder|supplier|contractor', 'halden|bidder ..3 bid #money', "bid|bids|tender|tendered #money", 'tendered|bid|bidding at ..1 #number|#money', 'sign|award after ..2 standstill',
  ],
  'legal advice': [
    "barristers|silk|counsel|lawyers|solicitors ..4 think|thinks|reckon|reckons|fear|fears|doubt|doubts|put|puts|give|gives|rate|rates|warn|warns|believe|believes|advise|advises", "counsel|counsel's|kc|silk ..6 odds|chance|chances|evens|even|lose|win|weak", 'counsel|kc|barrister is ..2 clear|doubtful|gloomy|confident|pessimistic|optimistic|against|worried|bearish', "we|we'd|we'll|council lose|lost|losing ..2 on|if|at|because|with|in", 'our|the|my ..4 case|claim|defence|position|appeal ..3 weak|weaker|thin|shaky|hopeless|poor|flawed|holed|unwinnable|strong|stronger', 'odds|chance|chances of ..3 success|winning|losing|holding', 'odds ..3 #number|even|evens|against', 'better|worse|less|more than evens|even|fifty', 'fifty-fifty|50-50|evens',
    "counsel ..4 thinks|advises|advised|says|said|gives|gave|puts|rates|believes|recommends|tells|told|considers|reckons|expects|warns|opinion|view", "counsel's|barrister's|solicitor's|solicitors'|kc's|qc's opinion|advice|view|note|assessment", 'my|our|counsel\'s|the|attached|this|attach|his|her legal advice|opinion', 'legal advice|opinion is|was|that|says|on|and', 'barrister|solicitor|solicitors|lawyers|kc|qc ..3 puts|puts|rates|thinks|think|advises|advise|believes|believe|reckons', 'no ..2 defence', 'our|the case|claim|defence|position ..6 hole|weak|weakness|lose|settle|fail|indefensible|poor|chances|unwinnable|hopeless|thin|shaky', "we should|would|will|shall|may|might|could lose", 'privileged', 'chances|prospects of ..3 success|winning|losing', 'worth settling', 'weakness|weaknesses in our', 'settle at|for ..4 #money',
  ],
  'exempt papers': ['exempt appendix|annex|report|paper|papers|item|part|minutes|minute|information|section', 'part ii|two|b|2 report|paper|papers|item|appendix|minutes', 'pink|confidential|private|restricted|closed papers|paper|appendix|annex|report|minutes|item', 'not for publication', 'report|item|paper|minutes|appendix ..6 press and public', 'exempt from publication'],
  'a member of staff': [
    `dismiss|sack|suspend|discipline|dismissing|sacking|suspending|disciplining ..5 ${posts}`, 'dismissing|sacking|firing him|her|them', `${posts} ..6 dismissed|sacked|suspended`, 'was|been|be|being ..1 fired|sacked', 'letting ..6 go ..3 friday|monday|tuesday|wednesday|thursday|tomorrow|week|month', 'make|making|made ..6 redundant', 'his|her|their dismissal|sacking|suspension|redundancy', 'for the sack|chop|push', "hasn't|haven't|doesn't|don't|not|won't ..1 been? told|know|knows ..4 dismissed|dismissal|post|job|redundant", "hasn't|doesn't|don't|not|won't ..1 been? told|know|knows ..2 he's|she's|they're going", 'gross misconduct', 'final written warning', 'failed ..3 probation', 'under ..1 performance management|plan',
    'suspended|dismissed|disciplined|sacked ..10', 'was|is|been|has|were suspended|dismissed|disciplined|sacked', 'disciplinary hearing|case|charge|investigation|action|panel|interview', 'grievance ..8 against|by|from|about|lodged|submitted|made|brought', 'redundant|redundancy|redundancies ..10 names|named|terms|list|person|people|staff|three|two|post|posts', 'names|list ..6 redundancy|redundancies|redundant', 'settlement|compromise agreement', 'at risk of redundancy', 'risk of dismissal', 'not been told yet', 'sick|sickness|capability|occupational ..4 absence|leave|record|health|hearing', 'off|signed off sick|with stress', 'severance|exit|payoff ..6 #money|package|terms|payment',
  ].map((line) => line.replace(/ \.\.10$/, '')),
  'what the Council would settle for': ["not|won't|wouldn't|can't|cannot|never|don't|shan't ..1 go|goes|drop|sell|settle|accept|take ..2 below|above|under|over|beyond|past ..3 #money|#number", "i|i'd|i'll|we|we'd|we'll|we're|council|council's|authority ..3 walk|walking away at|if|above|below|from|beyond", "we|we'd|we'll|they|they'd ..3 go|come|settle ..3 down|up|higher|lower|for|at ..3 #money", 'sell|buy|pay|offer|lease ..6 no|not more|less|lower|higher than #money|#number', 'top|bottom|rock-bottom|lowest|highest|real|true figure|price|offer|number is|of', 'our|the ..2 mandate|instructions|brief to|is|are|goes ..6 #money|#number','our floor|ceiling|limit|bottom|reserve|walk-away|fallback ..3 in|price|line|is|of|position|figure', 'the floor|ceiling|limit|reserve|walk-away|fallback ..2 price|line|position|figure|is ..4 #money|#number', 'the reserve|walk-away|fallback price|figure|position|line', 'reserve|opening|final|top|walk-away price|offer|bid|figure ..6 #money', 'would take|accept|settle #money|for|at', 'could|would|will|can|prepared ..2 go|to ..3 to|as|up ..4 #money|per|percent', 'could|would|prepared ..2 go ..2 to|as|up ..1 #number', "we'd|they'd|i'd|we'll ..1 take|accept|settle|pay ..3 #money", 'valuation|valued ..8 #money|floor', 'pay talks|negotiations|negotiation|bargaining', 'in ..2 talks|negotiations|negotiation', 'most|least we|that ..4 pay|accept|take|offer', 'up to #money', "they|he|she|owner|owners|seller|sellers|buyer|buyers|developer|developers|landlord|unions|union|agent|agents|other_side|bidder|supplier ..3 don't|not|no ..4 inkling|idea|know ..3 we|we'd|we'll|council ..3 would|will|go|pay|take", 'negotiating position|mandate|limit|brief'],
  'an investigation': ["investigator's|auditor's|witness|whistleblower|whistleblower's statement|report|findings|interview|account|evidence", 'alleged|suspected|suspicion ..3 fraud|theft|bribery|abuse|misconduct|corruption', 'interviewed under|by ..3 caution|police|investigator', 'suspect|suspects|suspected|believe|believes that ..8 taking|taken|stealing|stolen|payments|bribes|false|falsified', 'the ..1 whistleblower|informant is|was', 'fraud|theft|missing ..6 investigation|investigating|police|cash|money|interviewed', 'under investigation', 'still|yet|due to be interviewed', 'informant|complainant ..2 name|identity', 'whistleblower|whistleblowing ..6', 'pocketing|pilfering|fiddling|skimming|embezzling|siphoning|embezzled|pilfered', 'safeguarding ..3 referral|concern|investigation|case'].map((line) => line.replace(/ \.\.6$/, '')),
  open: ['published|announced|website|online', 'public ..3 papers|part|minutes|knowledge|record|report|domain|session|agenda|document|now|today|meeting', 'in|is|are|was|were|been|already|made public', 'agreed nationally', 'nationally agreed', 'intranet|handbook|procedure|policy|guidance|leaflet|guide', 'open to', 'press release', 'last|past year|month', 'award notice', 'you can|may tell|share|quote', 'in the papers|press|herald|gazette|news'],
  // "I can't send you counsel's advice until it is cleared" gives none of it.
  withheld: ["can't|cannot|can|unable|won't|shan't|mustn't|not ..1 able|allowed|free|position|liberty|yet|to? ..4 send|sending|share|sharing|show|give|let|tell|disclose|release|say|forward|pass|attach|comment|discuss|comment", "can't|cannot|couldn't|won't|shan't|mustn't|not ..2 send|share|show|give|let|tell|disclose|release|say|forward|pass|attach|comment|discuss ..12 until|till|before|without|unless", "can't|cannot|couldn't|mustn't|shan't ..2 send|share|show|give|let|tell|disclose|release|say|forward|pass|attach|comment|discuss", 'ask|asking|apply|write ..4 for|to ..8 advice|opinion', 'you ..2 see|have|get|receive ..6 when|once|after|as'],
  supposed: ['whether|if'],
  // An appeal is dismissed and a service suspended without anybody's losing a post.
  things: ['allowed|upheld|granted|won|lost ..4 dismissed', 'dismissed ..4 allowed|upheld|costs|granted', 'appeal|appeals|claim|claims|application|applications|objection|objections|challenge|licence|licences|service|services|bus|buses|work|works|collection|collections|meeting|sitting|permit|permits|train|trains|petition|motion|parking|standing|scheme|route|flights|order|orders|rules|trading|lessons|game|match ..6 dismissed|suspended|suspend|suspending|dismiss', 'dismiss|dismissed|dismissing|suspend|suspended|suspending ..3 appeal|claim|application|objection|objections|challenge|licence|service|services|bus|works|work|collection|collections|meeting|sitting|permit|petition|motion|parking|standing|scheme|route|order|orders|rules|trading|lessons|idea|suggestion'],
  foreseen: ['available to|from', 'are|is due', 'due back', 'not|yet|never ..3 reached|received|arrived|come|had|seen|back|in', "don't|not have", 'expect|expecting|awaiting|await|waiting', "i'll|will|shall|would ..2 mark|send|seek|ask|bring", "her|his|their|owner's|applicant's solicitor|solicitors", 'asked|asking|seeking|seek|commission|commissioning|instructed for?', 'need|needs|needed ..2 counsel|counsel\'s|advice|opinion|legal|lawyer|barrister', 'no|none|nobody ..3 suspended|redundancies|redundancy|grievance|grievances|disciplinary', 'training|course|template|session|how|procedures|process'],
});

const opening = new PhraseBook({
  bids: ['bids|tenders|quotes|quotations|offers|envelopes ..5 opened|in|back|arrived|received|counted|here|come|came|closed', 'opened|received|had|got ..4 bids|tenders|quotes|quotations|envelopes|offers', 'bids|tenders|offers|quotes|prices $'],
  public: ['published|announced|website|online|press|awarded|won|public', 'last|past year|month|time'],
});
const clockWords = new Set('at by until till from before after'.split(' ').map(wordId));

/** Whether a sentence after "Bids opened at noon." gives the prices: two figures or more that are no times of day. */
function givesFigures(text: string): boolean {
  const tokens = scanWords(text, 0, text.length);
  let figures = 0;
  for (let i = 0; i < tokens.count; i++) {
    const id = tokens.id[i] as number;
    if (id !== moneyWord && id !== numberWord) continue;
    const written = text.slice(tokens.start[i], tokens.end[i]);
    if (id === numberWord && written.indexOf('.') < 0 && written.indexOf(',') < 0 && !/[km]$/i.test(written)) continue;
    if (id === numberWord && i > 0 && clockWords.has(tokens.id[i - 1] as number)) continue;
    if (/^ ?[ap]\.?m\b/i.test(text.slice(tokens.end[i], (tokens.end[i] as number) + 4))) continue;
    figures++;
  }
  return figures >= 2;
}

function opensBids(sentence: ReadSentence): boolean {
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const found = opening.find(tokens, 0, tokens.count).map((match) => opening.families[match.family]);
  return found.indexOf('bids') >= 0 && found.indexOf('public') < 0;
}

/**
 * Confidential matter that a sentence tells outright, alone or with the one before it; null where it is
 * public, only foreseen, held back or asked about.
 */
export function confidentialMatterIn(sentence: ReadSentence, before?: ReadSentence): { matter: ConfidentialMatter; sure: boolean } | null {
  if (sentence.question || does(sentence, 'disclaimer', footer)) return null;
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  let found = book.find(tokens, 0, tokens.count).map((match) => book.families[match.family] as string);
  if (found.indexOf('open') >= 0) return null;
  if (found.indexOf('withheld') >= 0) {
    // "I can't send the advice, but counsel puts it at evens": the second half tells.
    const but = sentence.text.toLowerCase().lastIndexOf(' but ');
    if (but < 0) return null;
    const rest = sentence.text.slice(but + 5);
    const after = scanWords(rest, 0, rest.length);
    found = book.find(after, 0, after.count).map((match) => book.families[match.family] as string);
    if (found.indexOf('withheld') >= 0) return null;
  }
  const aside = ['foreseen', 'open', 'supposed', 'things', found.indexOf('things') >= 0 ? 'a member of staff' : ''];
  const first = found.filter((family) => aside.indexOf(family) < 0)[0];
  if (first) {
    // What the Council would do "if they push" is its position all the same.
    const open = found.indexOf('foreseen') >= 0 || (found.indexOf('supposed') >= 0 && first !== 'what the Council would settle for');
    return { matter: first as ConfidentialMatter, sure: !open };
  }
  if (before && !before.question && found.length === 0 && opensBids(before) && givesFigures(sentence.text)) return { matter: 'contract prices before an award', sure: true };
  return null;
}

const subjects: Partial<Record<ConfidentialMatter, RegExp>> = {
  'what the Council would settle for': /(?:^|[^a-z])(?:sell(?:ing|er|ers)?|sale|sold|buy(?:ing|er|ers)?|purchas\w*|landlord|leases?|leasehold|freehold|rents?|negotiat\w*|offer(?:s|ed)?|settle\w*|claim(?:s|ant|ants)?|unions?|unison|gmb|unite|pay talks|talks|bids?|bidders?|tenders?|contracts?|contractors?|suppliers?|prices?|developers?|vendors?|owners?|compensation|deals?|mandate|premium|bargain\w*|haggl\w*|counter-?offer|land|site|valuation|valued?|valuer|reserve|walk away|cap|ceiling|floor|land agent|option|stake|shares)(?![a-z])/i,
  'contract prices before an award': /(?:^|[^a-z])(?:bid|bids|bidders?|bidding|tenders?|tendered|tenderers?|contracts?|contractors?|suppliers?|quotes?|quotations?|procure\w*|awards?|awarded|scores?|scored|evaluat\w*|prices?|lots?|framework|standstill)(?![a-z])/i,
  'legal advice': /(?:^|[^a-z])(?:counsel(?:['\u2019]s)?|barristers?|solicitors?|lawyers?|legal(?:ly)?|kc|qc|silk|court|tribunal|judicial|judge|claim(?:s|ant|ants)?|appeal(?:s|ed)?|case|lawsuit|sue[sd]?|suing|litigation|proceedings|privileged?|challenge[sd]?|opinion|defen[cd]\w*|settl\w*|hearing|inquiry)(?![a-z])/i,
};

/** Whether the passage around a sentence speaks of what makes such matter confidential: "lunch up to £6.50" is no sum to bargain over. */
export function belongsTo(matter: ConfidentialMatter, passage: string): boolean {
  const subject = subjects[matter];
  return subject === undefined || subject.test(passage);
}

const closed = new PhraseBook({
  closed: ['press|public ..4 not|excluded|exclude|barred|kept', 'not ..6 press|public', 'exclude|excludes|excluding|exclusion ..4 press|public'],
  kind: ['exempt|confidential|restricted|closed'],
});

/** Whether the sentence itself tells its reader that what it brings is exempt and closed to the public. */
export function saysExempt(text: string): boolean {
  const tokens = scanWords(text, 0, text.length);
  return closed.find(tokens, 0, tokens.count).length === 2;
}

const markBook = new PhraseBook({
  marks: ['^ ..1 confidential|confidentially|private|strictly', '^ ..1 in ..2 confidence', '^ not for publication', 'is|are|be|being ..2 confidential|confidentially', 'is|are|be ..2 exempt and', 'treat|treated|regard|regarded|handle|keep|kept|consider ..8 confidential|confidence|private|exempt', 'in ..2 confidence', 'confidential point|part|paragraph|passage|item|figure|figures|section|matter', 'marked ..1 confidential|private|exempt', 'given|told|sent|shared ..4 confidentially|privately', 'confidential $', 'not for publication'],
  unmarks: ["owner's|applicant's|his|her|their|they|he|she|solicitor ..2 marked|said|asked|wanted", 'not|none|nothing|never|no|nor ..4 confidential|confidence|private', "isn't|aren't|needn't ..3 confidential|confidence|private", 'no longer', 'procedure|policy|agreement|reporting|waste', 'rather|prefer ..1 you ..2 not ..1 see|have|read|ask|look', 'who|people|they|them were|was|had|been told|promised|assured'],
  scope: ['everything|all|whole|entire', 'this is|goes|stays|must|should|for', 'what follows', 'paragraph|paragraphs|section|sentence|page|pages|point|points|passage|bullet', 'below|above|follows|following|next|attached', 'this|these|the letter|email|e-mail|note|message|information|matter|details|contents|content|figures|figure|date|dates|name|names|address|evidence|report|material|statement', 'the rest', 'what i|we ..3 say|said|tell|told|write', 'the ..3 existence|fact|facts|findings|statements|plan|visit|informant|complaint|source|allegation|allegations|photographs|photos|readings|results|notes|log|diary|timing|day|time|amount|sum|price|reasons', 'the ..3 date|name|names|figure|figures|address|evidence|witness|statement|identity'],
  partial: ['some|part|parts|bits|much|most of', 'certain things|matters|parts|details'],
  reason: ['because', 'reason|reasons', 'since ..6', 'as|for the|we|he|she|they|it|this|our|his|her|an|any|no|there|i|police|nobody', 'so that|as', 'in order', 'otherwise', 'in case', 'given that', 'due|owing to', 'to ..1 avoid|protect|safeguard|prevent', 'prejudice|jeopardise|compromise|undermine|tip|alert', 'they|he|she|it|people|witnesses could|may|might|would|will ..3 lose|suffer|destroy|hide|flee|warn|warned|vanish|disappear|identified|targeted'].map((line) => line.replace(/ \.\.6$/, '')),
});

export interface MarkingWords {
  marks: boolean;
  scope: boolean;
  reason: boolean;
}

/** Whether a sentence marks something as confidential, and says what and why. */
export function markingWordsIn(sentence: ReadSentence): MarkingWords {
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const found = markBook.find(tokens, 0, tokens.count).map((match) => markBook.families[match.family]);
  const has = (family: string) => found.indexOf(family) >= 0;
  const marks = !sentence.question && !has('unmarks') && !(does(sentence, 'disclaimer', footer) && sentence.text.length > 60)
    && (has('marks') || isMarking(sentence.text) || (confidenceAskedIn(sentence)?.strength ?? 0) >= 0.8);
  return { marks, scope: has('scope') && !has('partial'), reason: has('reason') };
}

const regulatory = new PhraseBook({
  topic: ['planning|enforcement|licence|licensing|licensed|prosecute|prosecution|nuisance|kennels|hygiene|unauthorised|unauthorized|noise|hearing|permit|premises|trading|pollution', 'environmental health', 'listed building', 'building control|regulations', 'breach of', 'stop|abatement|enforcement|improvement notice', 'change of use', 'taxi|food|gambling|street licence|licensing|inspection', 'planning|licence application|appeal|officer|permission'],
});

/** Whether words concern planning, enforcement, licensing or environmental health. */
export function isRegulatory(text: string): boolean {
  const tokens = scanWords(text, 0, text.length);
  return regulatory.find(tokens, 0, tokens.count).length > 0;
}
