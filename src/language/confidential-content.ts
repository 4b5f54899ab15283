import { confidenceAskedIn } from './confidence';
import { footer, isMarking } from './marking';
import { does } from './acts';
import { PhraseBook } from './phrases';
import type { ReadSentence } from './reading';
import { scanWords } from './words';

/** What makes a matter confidential, in words for a person. */
export type ConfidentialMatter = 'contract prices before an award' | 'legal advice' | 'exempt papers' | 'a member of staff' | 'what the Council would settle for' | 'an investigation';

const book = new PhraseBook({
  'contract prices before an award': [
    'bid|bids|tender|tenders|bidders|quotes|quotations|offers|tenderers ..8 came|come|range|ranged|at|was|were|is|are|from|of ..4 #money',
    'sealed|lowest|highest|winning|rival bid|bids|tender|tenders|offer', 'highest|lowest|winning|preferred|unsuccessful bidder|tenderer', 'two|three|four|five|six ..3 bids|tenders|quotes|bidders|prices ..9 #money', 'bid|tender|bidders ..2 prices|scores', 'bids|tenders ..6 from|at #money', 'tender|tenders|bids ..8 prefers|lowest|highest', 'they ..2 not|don\'t know yet', 'scores|scored|score|evaluation|ranking|ranked ..10 #money|#number', "bidders|tenderers don't|not|haven't|havent ..3 know|been|told", 'before ..2 award', '#money ..6 lowest|highest|cheapest|winner',
    'tender|bid|evaluation|price|pricing ..2 report|scores|prices|sheet|matrix', 'preferred bidder|supplier|contractor', 'halden|bidder ..3 bid #money', "bid|bids|tender|tendered #money", 'sign|award after ..2 standstill',
  ],
  'legal advice': [
    "counsel ..4 thinks|advises|advised|says|said|gives|gave|puts|is|rates|believes|recommends|tells|told|considers|reckons|expects|warns|opinion|view", "counsel's|barrister's|solicitor's|solicitors'|kc's|qc's opinion|advice|view|note|assessment", 'my|our|counsel\'s|the|attached|this|attach|his|her legal advice|opinion', 'legal advice|opinion is|was|that|says|on|and', 'barrister|solicitor|solicitors|lawyers|kc|qc ..3 puts|puts|rates|thinks|think|advises|advise|believes|believe|say|says|reckons|tell|tells', 'no ..2 defence', 'our|the case|claim|defence|position ..6 hole|weak|weakness|lose|settle|fail|indefensible|poor|chances|unwinnable|hopeless|thin|shaky', "we should|would|will|shall|may|might|could lose", 'privileged', 'chances|prospects of ..3 success|winning|losing', 'worth settling', 'weakness|weaknesses in our', 'settle at|for ..4 #money',
  ],
  'exempt papers': ['exempt appendix|annex|report|paper|papers|item|part|minutes|minute|information|section', 'part ii|two|b|2 report|paper|papers|item|appendix|minutes', 'pink|confidential|private|restricted|closed papers|paper|appendix|annex|report|minutes|item', 'not for publication', 'report|item|paper|minutes|appendix ..6 press and public', 'exempt from publication'],
  'a member of staff': [
    'suspended|dismissed|disciplined|sacked ..10', 'was|is|been|has|were suspended|dismissed|disciplined|sacked', 'disciplinary hearing|case|charge|investigation|action|panel|interview', 'grievance ..8 against|by|from|about|lodged|submitted|made|brought', 'redundant|redundancy|redundancies ..10 names|named|terms|list|person|people|staff|three|two|post|posts', 'names|list ..6 redundancy|redundancies|redundant', 'settlement|compromise agreement', 'at risk of redundancy', 'risk of dismissal', 'not been told yet', 'sick|sickness|capability|occupational ..4 absence|leave|record|health|hearing', 'off|signed off sick|with stress', 'severance|exit|payoff ..6 #money|package|terms|payment',
  ].map((line) => line.replace(/ \.\.10$/, '')),
  'what the Council would settle for': ['our|the floor|ceiling|limit|bottom|reserve|walk-away|fallback ..3 in|price|line|is|of|position|figure', 'reserve|opening|final|top|walk-away price|offer|bid|figure ..6 #money', 'would take|accept|settle #money|for|at', 'could|would|will|can|prepared ..2 go|to ..3 to|as|up ..4 #money|#number|per', 'valuation|valued ..8 #money|floor', 'pay talks|negotiations|negotiation|bargaining', 'in ..2 talks|negotiations|negotiation', 'most|least we|that ..4 pay|accept|take|offer', 'up to #money', "don't|not|no ..4 inkling|idea|know ..6 would|will", 'negotiating position|mandate|limit|brief'],
  'an investigation': ["investigator's|auditor's|witness|whistleblower|whistleblower's statement|report|findings|interview|account|evidence", 'alleged|suspected|suspicion ..3 fraud|theft|bribery|abuse|misconduct|corruption', 'interviewed under|by ..3 caution|police|investigator', 'suspect|suspects|suspected|believe|believes that ..8 taking|taken|stealing|stolen|payments|bribes|false|falsified', 'the ..1 whistleblower|informant is|was', 'fraud|theft|missing ..6 investigation|investigating|police|cash|money|interviewed', 'under investigation', 'still|yet|due to be interviewed', 'informant|complainant ..2 name|identity', 'whistleblower|whistleblowing ..6', 'safeguarding ..3 referral|concern|investigation|case'].map((line) => line.replace(/ \.\.6$/, '')),
  open: ['published|announced|website|online', 'public ..3 papers|part|minutes|knowledge|record|report|domain|session|agenda|document|now|today|meeting', 'in|is|are|was|were|been|already|made public', 'agreed nationally', 'nationally agreed', 'intranet|handbook|procedure|policy|guidance|leaflet|guide', 'open to', 'press release', 'last|past year|month', 'award notice', 'you can|may tell|share|quote', 'in the papers|press|herald|gazette|news'],
  foreseen: ['available to|from', 'are|is due', 'due back', 'not|yet|never ..3 reached|received|arrived|come|had|seen|back|in', "don't|not have", 'expect|expecting|awaiting|await|waiting', "i'll|will|shall|would ..2 mark|send|seek|ask|bring", "her|his|their|owner's|applicant's solicitor|solicitors", 'asked|asking|seeking|seek|need|commission|commissioning|instructed for?', 'whether|if', 'no|none|nobody ..3 suspended|redundancies|redundancy|grievance|grievances|disciplinary', 'training|course|template|session|how|procedures|process'],
});

/** Confidential matter that a sentence tells outright; null where it is public, only foreseen, or asked about. */
export function confidentialMatterIn(sentence: ReadSentence): { matter: ConfidentialMatter; sure: boolean } | null {
  if (sentence.question || does(sentence, 'disclaimer', footer)) return null;
  const tokens = scanWords(sentence.text, 0, sentence.text.length);
  const found = book.find(tokens, 0, tokens.count).map((match) => book.families[match.family] as string);
  if (found.indexOf('open') >= 0) return null;
  const matters = found.filter((family) => family !== 'foreseen' && family !== 'open');
  const first = matters[0];
  if (!first) return null;
  return { matter: first as ConfidentialMatter, sure: found.indexOf('foreseen') < 0 };
}

const markBook = new PhraseBook({
  marks: ['^ ..1 confidential|confidentially|private|strictly', '^ ..1 in ..2 confidence', '^ not for publication', 'is|are|be|being ..2 confidential|confidentially', 'is|are|be ..2 exempt and', 'treat|treated|regard|regarded|handle|keep|kept|consider ..8 confidential|confidence|private|exempt', 'in ..2 confidence', 'confidential point|part|paragraph|passage|item|figure|figures|section|matter', 'marked ..1 confidential|private|exempt', 'given|told|sent|shared ..4 confidentially|privately', 'confidential $', 'not for publication'],
  unmarks: ["owner's|applicant's|his|her|their|they|he|she|solicitor ..2 marked|said|asked|wanted", 'not|none|nothing|never|no|nor ..4 confidential|confidence|private', "isn't|aren't|needn't ..3 confidential|confidence|private", 'no longer', 'procedure|policy|agreement|reporting|waste'],
  scope: ['everything|all|whole|entire', 'paragraph|paragraphs|section|sentence|page|pages|point|points|passage|bullet', 'below|above|follows|following|next|attached', 'this|these|the letter|email|e-mail|note|message|information|matter|details|contents|content|figures|figure|date|dates|name|names|address|evidence|report|material|statement', 'the rest', 'what i|we ..3 say|said|tell|told|write', 'the ..3 date|name|names|figure|figures|address|evidence|witness|statement|identity'],
  partial: ['some|part|parts|bits|much|most of', 'certain things|matters|parts|details'],
  reason: ['because', 'reason|reasons', 'since ..6', 'as|for the|we|he|she|they|it|this|our|his|her|an|any|no|there|i|police|nobody', 'so that|as', 'in order', 'otherwise', 'in case', 'given that', 'due|owing to', 'to ..1 avoid|protect|safeguard|prevent', 'prejudice|jeopardise|compromise|undermine|tip|alert'].map((line) => line.replace(/ \.\.6$/, '')),
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
