import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { namedIn } from './named-people';
import type { Pressure } from './pressure-kinds';

// Idioms press nobody by themselves: "put your name down", "the back of the bill", "nobody would be any the wiser". Each kind of pressure has a subject that stands with it.

/** What is the officer's own and could be harmed or helped. */
const officersOwn = /\b(?:restructur\w+|re-?organi[sz]\w+|reshuffle|redundanc\w+|appraisals?|regrading)\b|\b(?:career ahead|a (?:[a-z]+ )?team (?:which|that|who)|[a-z]+ posts in the)\b|\byour(?:self)?\b(?: [a-z'\u2019-]+){0,3} (?:jobs?|posts?|roles?|career|appraisal|probation|contract|promotion|future|prospects?|pension|position|regrading|grad(?:e|ing)|bonus|reference|livelihood|redundancy|team|department|section|unit|service|budget|headcount|name|reputation|standing|desk|days|time|life|li[fv]es|neck|head|guts|back|interests?|good|sake|attitude|bid|growth|application|chances|mortgage|family|salary|wages|work|holiday|friends|manager|director|colleagues|boss|performance|conduct|refusal|obstruction|reluctance)\b/i;
/** A post that the reader might have: "when the team leader's job comes up". */
const postToFill = /\b(?:job|post|vacancy|promotion|regrading|secondment)s? (?:(?:comes?|came|is coming|falls?|goes?) (?:up|vacant|free|begging)|is (?:advertised|filled|going))\b|\bwhen (?:the )?(?:interviews|promotions|regradings)\b/i;
/** What the harm or the gain hangs on. */
const hangsOn = /\b(?:if|unless|until|otherwise|or (?:else|i|you|we|it|they|this)|when|next time|again|once more|refus\w+|cross(?:ed)?|in (?:return|exchange)|since|because|after (?:this|that|what)|remember|forget|memor(?:y|ies)|warn\w*|regret|sorry|rue|consequences|careful\w*|wis(?:e|er|ely)|enem(?:y|ies))\b/i;
const harm = /\b(?:los(?:e|es|ing|t)|end(?:s|ed)?|broken|buried|sunk|gone|goes|going|cuts?|out|over|short|long|limited|finished|sidelined|suffer\w*|difficult|hard(?:er)?|easier|misery|hell|trouble|damage\w*|hurt|harm|worse|moved?|transfer\w*|sack\w*|fire[ds]?|hire[ds]?|appraisal|noted|notic\w+|line|risk|doubt|question|disciplin\w+|complain\w*|helpful|obliging|obstructive|loyal(?:ty)?|co-?operative|any good|quiet\w*|peace\w*|favours|numbered|secure|safe|renew\w*|confirm\w*|terminat\w*|axe[d]?|delet\w+|redundan\w+|pass(?:ed)?|overlooked|replac\w+|stack\w*|answer\w*|last|stay\w*|warn\w*)\b/i;
const plainHarm = /\b(?:(?:ended|finished|broken|buried|sunk) (?:[a-z]+ ){0,2}(?:careers?|bigger|better)|finished|misery|hell|days are numbered|sack\w*|have you (?:out|off|moved)|any (?:good|favours)|out of|transferred|see to (?:it|that)|i can['\u2019]t|disciplin\w+)\b/i;
const toReader = /\b(?:you|your|yourself|yours|u|ur|youd|youll|youre)\b/i;
/** "You won't regret it", "I would be sorry to lose you": good wishes. */
export const harmless = /\b(?:you(?: (?:will not|cannot|are not going to|need not|will never|are not)|['\u2019]re not|['\u2019]ll never| (?:won|can|needn|couldn|aren)['\u2019]t) (?:ever |now |easily |going to )?(?:be |get |being )?(?:sacked|fired|dismissed|demoted|replaced|disciplined|suspended|restructured)|(?:won['\u2019]t|wouldn['\u2019]t|not|never) (?:live to |come to )?(?:regret|be sorry|rue)|(?:don['\u2019]t|didn['\u2019]t|can['\u2019]t) (?:remember|recall|regret)|sorry (?:to|that|for|about) (?:have|hear|be|bother|trouble|say|i|you (?:had|have|were|are)))\b/i;
/** Somebody above or beside the reader, kept out. */
const someoneAbove = /\b(?:manager|managers|boss|supervisor|director|head of|chief|management|line manager|seniors?|higher[- ]ups?|md|team leader|leader|(?:told|asked|instructed) you)\b/i;
/** Said of somebody above only where one was named. */
const pronoun = /\b(?:he|she|him|her|they|them)\b/i;
/** What sets the bounds of an officer's powers. */
const bounds = /\b(?:limits?|authori\w+|powers?|delegat\w+|remit|permission|permitted|allowed|entitled|empowered|approv\w+|sign\w*|countersign\w*|committee|director|manager|boss|level|grade|senior|pay ?grade|decision|procurement|quotes?|tenders?|orders?|invoices?|threshold|budget|rules?|polic(?:y|ies)|scheme|say-so|yourself|your own|your name|consult\w*|backdat\w+|record|books?|supposed|meant|technically|strictly|officially|role|responsib\w+|contract|licen[cs]e|panel|consent)\b|\u00a3/i;
/** What a policy is made of. */
const ruled = /\b(?:rules?|rulebook|polic(?:y|ies)|scheme|criteri(?:a|on)|requirements?|residency|threshold|deadlines?|closing|limits?|months?|weeks?|days?|points|years?|band(?:ing)?|late|missed|qualif\w+|eligib\w+|entitle\w*|explain\w*|evidence|proof|paperwork|forms?|dates?|records?|register|system|fee|fees|charges?|inspections?|conditions?|procedures?|process|guidance|guidelines|statement|certificate|signature|assessment|test|score|figures?|technicalit\w+|red tape|small print|exceptions?|excluded|refus\w+|not (?:allowed|able|possible)|can(?:no|['\u2019])t|short|over|under|above|below|logged|officially|strictly|technically)\b/i;
/** The writer says that they do not ask it, or that it is not to be had. */
const disowned = /(?:\b|(?=n['\u2019]t))(?:(?:not|n['\u2019]t|never|nor) (?:[a-z]+ ){0,4}(?:ask(?:ing)?|want(?:ing)?|expect(?:ing)?|lean(?:ing)?|press(?:ing)?|suggest(?:ing)?) |no power to|(?:we|i)(?:['\u2019]re| are|['\u2019]m| am) ?n(?:o|['\u2019])t (?:allowed|permitted|able)|(?:we|i) aren['\u2019]t (?:allowed|permitted))/i;
const toldOthers = /\b(?:told|asked|rung|rang|chased|reminded|emailed|e-mailed|phoned|written to|wrote to|reported (?:it |this )?to) (?:the|them|him|her|their|his|my|our|[A-Z][a-z]+|customer|highways)\b/;
/** Words of the hand and of the post room, not of the rule: "put me down as coming", "the back of the card". */
const plainSense = /\b(?:put (?:me|us|it|this|the [a-z]+|your name|my name|names?|you) (?:right )?down (?:as (?:coming|attending|ward|optional|absent|present|going|unavailable|away)|on|for|by|well)|(?:on|at|off) the back of|tick (?:[a-z]+ ){1,3}box(?:es)? (?:on|in|at|and)|(?:I['\u2019]ll|I will|to) clear (?:my|our|the|a) |call off (?:it|the|from|under)|when i get back|set aside)/i;

/** Whether a sentence, with those beside it, speaks of what such pressure is about. An idiom alone is none. */
export function ofItsSubject(how: Pressure, sentence: ReadSentence, near: ReadSentence[], own: ReadSentence[], situation: Situation): boolean {
  const { text } = sentence;
  const around = near.map((each) => each.text).join(' ');
  if (disowned.test(text) || plainSense.test(text)) return false;
  switch (how) {
    case 'threat': return /\bheads?\b.{0,10}\broll\b/i.test(text) || (hangsOn.test(text) && (toReader.test(text) || officersOwn.test(around))) || (harm.test(text) && (toReader.test(text) || officersOwn.test(text)) && (officersOwn.test(around) || plainHarm.test(text)));
    case 'gift': return (/\bpeople who\b/i.test(text) && officersOwn.test(around)) || postToFill.test(text) || toReader.test(text) && (/\b(?:i|we|my|me|us|our|cabinet|group|leader|chair|panel)\b/i.test(text) || officersOwn.test(text) || hangsOn.test(text));
    case 'manager': return someoneAbove.test(around) || namesColleague(situation, around)
      || (pronoun.test(around) && (situation.thread.length > 0 || own.some((each) => someoneAbove.test(each.text) || namesColleague(situation, each.text))));
    case 'authority': return bounds.test(around);
    // "I've told the web people twice" presses the web people.
    case 'no': return toReader.test(around) || !toldOthers.test(text);
    case 'policy': return ruled.test(own.map((each) => each.text).join(' '));
    default: return true;
  }
}

export function namesColleague(situation: Situation, text: string): boolean {
  return namedIn(text, situation.directory).some((mention) => mention.people.some((person) => person.kind === 'officer'
    && !situation.recipients.some((each) => each.person.officer !== undefined && each.person.officer === person.officer)));
}
