/**
 * Words by which a passage gives a professional view: the writer's or the officers' own, or one put without
 * a person. What others are said to think is none, nor is anything in quotation marks.
 */

const aside = "(?:(?:do|does|would|will|can|could|should|must|not|cannot|therefore|strongly|also|still|now|have|has|are|am|is|remain|unable|to|on|balance|however|clearly|fully|only|further|accordingly|nevertheless|always|concluded) ){0,4}";
const views = '(?:advise|recommend|consider|believe|think|expect|anticipate|conclude|suggest|favour|prefer|doubt|(?:support|oppose) (?:the|this|that|these|it|option|neither|either|approval|refusal)|warn|urge|caution|propose that|judge|regard|fear|agree that|disagree|foresee|see no|take the view|have (?:no |some |serious |grave )?(?:concerns?|reservations?|doubts?)|endorse|counsel)';
const states = '(?:(?:not )?(?:of the (?:view|opinion)|satisfied|confident|concerned|convinced|persuaded|content|unable to (?:recommend|support)|minded to))';
const posts = '(?:(?:the |our )?(?:[a-z0-9-]+ ){0,4}(?:officer|director|treasurer|solicitor|head of [a-z]+(?: and [a-z]+)?|clerk|manager|engineer|surveyor|chief executive)(?: (?:of|for) [a-z]+(?: and [a-z]+| [a-z]+ services| services)?)?)';
const verdicts = '(?:un)?(?:acceptable|wise|prudent|lawful|reasonable|sensible|safe|sound|satisfactory|affordable|viable|justified|necessary|realistic|sustainable|tenable|desirable|appropriate|defensible|proportionate|achievable|deliverable)|imprudent|premature|preferable|inappropriate|inadvisable|advisable|inadequate|insufficient|disproportionate|irresponsible|wrong|reckless|ultra vires|illegal|undeliverable|essential|vital|crucial|imperative|important|indefensible|better to|best to';

/** Officers speak of themselves in the third person. */
const officers = [
  new RegExp(`\\b(?:officers|your officers|officer's|the author) ${aside}${views}\\b`),
  new RegExp(`\\bofficers (?:are|remain) ${states}`),
  /\bin (?:the )?officers' (?:professional )?(?:view|opinion|judgement|judgment|assessment)\b/,
  /\bofficers' (?:\w+ )?(?:view|advice|opinion|preference|recommendation|assessment|concern)s? (?:is|are|remains?|was)\b/,
];

const own = [
  new RegExp(`\\b(?:we|i) ${aside}${views}\\b`),
  new RegExp(`\\b(?:we are|i am|we remain|i remain) ${states}`),
  new RegExp(`\\b${posts} (?:has |have )?${aside}(?:advises?|advised that|recommends?|considers?|believes|expects|warns?|cautions?|anticipates|concludes|is (?:not )?(?:satisfied|concerned|of the (?:view|opinion)))\\b`),
  new RegExp(`\\b${posts}'s (?:professional )?(?:view|advice|opinion|preference|recommendation|assessment) (?:is|remains|was)\\b`),
  /\bin (?:my|our) (?:\w+ )?(?:view|opinion|judgement|judgment|assessment|experience)\b/,
  /\b(?:my|our) (?:\w+ )?(?:view|advice|opinion|recommendation|assessment|preference|judgement|judgment|concern)\b/,
];

const impersonal = [
  /\b(?:is|are|be|been|was) (?:not |therefore |strongly |also |accordingly |hereby |now |further )*recommended\b(?! by\b)/, /\brecommended (?:for|that|to|against)\b/, /\b(?:cannot|can not|could not|do not|unable to) (?:be )?(?:recommend|support|justif|defend|afford|endorse)/,
  /\bit (?:is|remains) (?:not |therefore |strongly |generally |also |further |accordingly )*(?:considered|advised|felt|believed|thought|concluded|suggested|anticipated|expected|judged)\b/, /\b(?:is|are) (?:not |therefore |also )?(?:considered|judged|deemed|felt|thought) (?!by\b|at\b|in\b|under\b|each\b|every\b|when\b|on\b|as part\b|annually\b|monthly\b|quarterly\b|together\b|separately\b|alongside\b|first\b)/,
  /\b(?:is|are) (?:not )?(?:the |officers' )?preferred\b/, /\b(?:option|course|approach|scheme) is (?:not )?(?:favoured|advised)\b/, /\b(?:is|are) (?:not |strongly |therefore |well )*advised\b(?! of\b| by\b)/,
  new RegExp(`\\b(?:is|are|be|seems?|appears?|was) (?:not |also |therefore |neither |clearly |wholly |no longer |both |plainly |likely to be )?(?:${verdicts})\\b`),
  /\bwould (?:be (?:un|im)\w+|breach|expose|undermine|jeopardise|contravene|fetter|weaken|leave the council)\b/, /\bact(?:s|ing|ed)? (?:un)?lawfully\b/, /\b(?:must|should|ought) not\b/, /\b(?:council|cabinet|executive|committee) (?:should|ought to|would be well advised)\b/,
  /\bbalance (?:is|lies|falls|tips) (?:\w+ )?(?:in favour|against|towards)\b/, /\bon balance\b(?! sheet)/, /\boutweigh(?:s|ed)?\b/, /\bweighs? (?:\w+ ){0,3}(?:against|in favour)\b/,
  /\bthere (?:is|are|remains?|would be|will be|may be) (?:also |still |therefore )?(?:an? |some |little |no |considerable |significant )?(?:[a-z-]+ ){0,3}risks?\b/, /\b(?:council|scheme|project|decision|budget|target|works?|site|building|programme) (?:is|are|would be|will be) at (?:\w+ )?risk\b/, /\b(?:runs?|carr(?:y|ies)|poses?|involves?|presents?) (?:an? |some |the |considerable |significant )?(?:[a-z]+ ){0,2}risks?\b/,
  /\b(?:is|are|seems?|appears?|was) (?:not |also |therefore |thought |very |highly |most |more )?(?:un)?likely\b/, /\b(?:is|are) (?:\w+ )?(?:conceivable|doubtful|improbable|probable)\b/, /\bnot in the (?:best )?interests?\b/, /\bin the best interests?\b/,
  /\bopen to (?:legal )?challenge\b/, /\b(?:vulnerable|expos(?:ed|es)(?: \w+){0,3}) to (?:\w+ )?(?:challenge|claims?|criticism|liability|loss|risks?)\b/, /\bno (?:alternative|choice|option|reason|justification|grounds?|case) (?:but|to|why|for|than)\b/, /\b(?:good|poor|better|little) value\b/, /\b(?:best|no) value for money\b/, /\bpreferred (?:option|course|approach|way forward|bidder)\b/,
  /\b(?:better|best|safest|wisest|right|wrong|prudent) (?:course|option|choice|approach|way)\b/, /\bwould (?:\w+ )?be (?:a|an) (?:\w+ )?(?:mistake|error|breach|waste|risk|loss)\b/, /\b(?:professional|legal|clear|firm|technical) advice (?:is|remains)\b/, /\badvice of (?:the )?officers\b/,
  /\b(?:significant|limited|great|little|substantial|considerable|moderate|some) weight\b/, /\bcontrary to (?:the |policy|policies)/, /\bevidence (?:does not|supports|suggests|points)\b/,
  /\b(?:must|needs? to|has to|have to|should) [^.;?]{0,90}\b(?:before|otherwise)\b/, /\bmust be (?:\w+ed|kept|made|done|put right|dealt with) (?:first|now|at once|immediately|urgently|without delay)\b/,
];

const outsider = "(?:cllrs?|councillors?|members?|residents?|tenants?|objectors?|supporters?|applicants?|appellants?|agents?|developers?|respondents?|consultees?|(?:parish|town|county|district) council|police|panel|forum|inspector|auditors?|ombudsman|ministers?|secretary of state|government|committee|cabinet|leader|mayor|chair(?:man|woman)?|holder|unions?|parents?|families|party|parties|groups?|audit|review|survey|study|commission|tribunal|court|judge|regulator|inspectorate|compan(?:y|ies)|bidders?|contractors?|societ(?:y|ies)|association|traders?|landlords?|consultants?|people|neighbours?|school|trust|agency|some|others|many|most|they|he|she)";
const speech = '(?:said|says?|asks?|asked|argues?|argued|feels?|felt|thinks?|thought|believes?|believed|claims?|claimed|stated?|states|comments?|commented|objects?|objected|supports?|supported|considers?|considered|fears?|feared|suggests?|suggested|wishe?s?|wished|wants?|wanted|prefers?|preferred|recommends?|recommended|advises?|advised|concludes?|concluded|warns?|warned|told|writes?|wrote|found|would (?:like|prefer|sooner|rather))';
const reported = new RegExp(`\\b${outsider}\\b(?:,? (?!(?:is|are|was|were|be|been) )[a-z'-]+){0,6}?,? ${speech}\\b`);
const accordingTo = /\b(?:according to|in the (?:view|opinion|words) of) (?!officers|the (?:head|director|chief|section|monitoring|borough))/;

function withoutQuotations(text: string): string {
  return text.replace(/[\u201c"][^\u201c\u201d"]{0,1500}[\u201d"]/g, ' ');
}

/** The sentences of a passage, in lower case with straight apostrophes; none longer than is worth reading. */
function sentencesOf(text: string): string[] {
  return withoutQuotations(text.replace(/[\u2018\u2019\u02bc]/g, "'")).toLowerCase().replace(/[\s\u00a0]+/g, ' ').split(/(?:[.!;]|(?=\?)) ?(?= |$)/).map((sentence) => sentence.trim().slice(0, 700));
}

function matches(sentence: string, patterns: RegExp[]): number {
  for (const pattern of patterns) {
    const at = sentence.search(pattern);
    if (at >= 0) return at;
  }
  return -1;
}

/** The view of somebody other than the author stands before the words found. */
function ofOthers(sentence: string, at: number): boolean {
  const other = reported.exec(sentence);
  return (other !== null && other.index <= at) || accordingTo.test(sentence.slice(0, at + 1));
}

/** Whether a passage's own wording gives a professional view, whatever section it stands in. */
export function voicesJudgement(text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    if (sentence.charAt(0) === '?' || sentence.length < 8) return false;
    if (matches(sentence, officers) >= 0) return true;
    const at = Math.max(matches(sentence, own), matches(sentence, impersonal));
    return at >= 0 && !ofOthers(sentence, at);
  });
}

/** Whether officers themselves speak in it: all that counts among what others said in a consultation. */
export function officersSpeak(text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    const at = matches(sentence, officers);
    return at === 0 || (at > 0 && at < 24 && !ofOthers(sentence, at) && !/^[a-z]+ $/.test(sentence.slice(0, at)));
  });
}

const memberAtStart = /^(?:the )?(?:cllrs?|councillors?|ward (?:members?|councillors?)|local (?:members?|councillors?)|cabinet member|portfolio holder|leader)\b/;

/** Whether a passage reports what a member said, in that member's name. */
export function reportsMember(text: string): boolean {
  const plain = text.slice(0, 400).toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\s\u00a0]+/g, ' ').trim();
  const start = memberAtStart.exec(plain);
  if (!start) return false;
  const rest = plain.slice(start[0].length);
  return new RegExp(`^[a-z' .,()&-]{0,80}(?::| ${speech}\\b)`).test(rest);
}

/** Whether a passage is a quotation from its first word to its last. */
export function isQuotation(text: string): boolean {
  return /^\s*[\u201c"][^\u201c\u201d"]*[\u201d"][.,]?\s*$/.test(text);
}
