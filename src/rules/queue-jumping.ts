import type { Context } from '../engine/context';
import { offered, reword } from '../engine/conduct-remedies';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { turnsMoved } from '../engine/frames-turns';
import { aboutScheme, beforeOthers, favoured, queued } from '../engine/favour-signs';
import { inSamePassage } from '../engine/same-passage';
import { asking, memberName, officersWrittenTo, quoteOf, shows, stands, withinQuotation, wordsOf } from '../engine/to-officers';
import type { ReadSentence } from '../language/reading';
import { byMatter } from '../engine/matters';

interface Asked {
  sentence: ReadSentence;
  /** In so many words before others. */
  explicit: boolean;
}

/** The sentence itself, the one before it and the one after. */
function near(own: ReadSentence[], index: number): ReadSentence[] {
  return own.slice(Math.max(0, index - 1), index + 2);
}

/** "I know that everybody waits, but …" takes back what was said of waiting. */
function takesBack(text: string): boolean {
  return /\b(?:but|however|though|all the same|even so|that said|still)\b|(?:n['\u2019]t|\bnot|\bwithout|\bnever)\b.{0,20}\bwait/i.test(text);
}

/** "I hope that this is not out of order": a courtesy. */
const inOrderToAsk = /\b(?:is|isn['\u2019]t|it['\u2019]s|be|am|was|wasn['\u2019]t) (?:[a-z]+ )?(?:in|out of) (?:order|turn|place)\b(?! (?:of|on|in)\b)/i;
/** "Before residents ask", and a thing told of as done, ask for nobody's turn. */
const noTurn = /\b(?:put|bring|send|rais(?:e|ing)|mention|ask|come|write|turn|speak|talk|go)(?:ing)? (?:it |this |that |them )?to (?:you|him|her|them|brian|the \w+) first\b|\bbefore (?:the |any )?(?:residents|people|others|everyone|everybody|anyone|anybody|tenants|them|families|those) (?:else )?(?:ask|complain|notice|know|hear|start|find|get|see|go|realise|come|ring|write|read|say|do|does|are|is|can|will)/i;
const happened = /\b(?:got|was|were|had|went|managed|jumped|did|saw)\b.{0,80}\b(?:last|ago|yesterday|once|previous)\b|\b(?:last|ago|yesterday|previous)\b.{0,80}\b(?:got|was|were|had|went|managed|jumped|did|saw)\b/i;


/** "I know that there is a list, but could you see that she gets it?" */
function getsAllTheSame(own: ReadSentence[], sentence: ReadSentence): boolean {
  return sentence.families.has('asks-you') && (sentence.families.has('queue-case') || /\bthey\b/i.test(sentence.text)) && shows(sentence, 'queue-get', asking) && !/\b(?:ring|call|reply|letter|answer|leaflet|form|advice|information|number)\b/i.test(sentence.text)
    && own.some((each) => shows(each, 'queue-others', { past: true, conditional: true }) && !each.question && each.families.has('queue-even-so') && !/\bturn\b/i.test(each.text));
}

/** One person's case. */
const oneCase = /\b(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]|constituent|resident|tenant|applicant|(?:young|old|our|little) [A-Z]|the [A-Z][a-z]+(?:s|es)\b|application by|landlord|licensee|she|he|her|his|him|[A-Z]{2,5}\/\d|\d\/\d)/;

/** Others stand before, in the words beside the idiom: a list to type up, a top gate and a pile of post are no queue. */
const othersWait = /\b(?:(?:number|no\.?) \d+|single figures|wait(?:s|ed|ing)?|queu\w+|expedit\w+|urgent\w*|fast-?track\w*|priorit\w+|names?|process|quicker|faster|backlog|turn|ahead|behind|in front|others?|the rest|everyone|everybody|anyone else|(?:no|some)(?:body|one) else|ones?|weeks|months|points|band(?:ing|s)?|priorit\w+|position|places|applicants?|applications?|families|cases|lists?|date order|in order|programme|schedule|register|lodged|received|pile|heap|in-?tray|inbox|first|next|early|earlier|sooner|before (?:it|her|him|them|the)|slots?|appointments?|vacanc(?:y|ies)|allocat\w+|tenanc(?:y|ies)|inspections?|bungalows?|(?:this|next) (?:week|month)|by (?:[a-z]+day|the end))\b|\d(?:st|nd|rd|th)\b/i;
/** A person or their matter, more than a "them" that may be envelopes. */
const somebody = /\b(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]|(?:[Tt]he|[Tt]hese|[Tt]hose) [A-Z][a-z]+s\b|(?:she|he|her|his|him|hers|constituents?|residents?|tenants?|applicants?|famil(?:y|ies)|lad(?:y|ies)|gentlem[ae]n|chap|fellow|widow(?:er)?|mum|mother|dad|couple|pensioner|neighbours?|friend|veteran|niece|nephew|daughter|son|wife|husband|sister|brother|aunt|uncle|cousin|[a-z]*mate|man|woman|lad|lass|girl|boy|bloke|publican|landlord|landlady|trader|shopkeeper|householder|claimant|owner|teacher|nurse|builder|soldier|application|claim|case|licence|permit|repair|adaptation|assessment|transfer|grant|plot|form|plans|theirs|query|enquiry|request|job|this one|that one|for (?:[A-Z][a-z]+|me)|[A-Z][a-z]+['\u2019]s)\b)|\d\/\d/;
const madeUp = /\b(?:typ(?:e|ing|ed)|writ(?:e|ing|ten)|draw(?:ing|n)?|mak(?:e|ing)|mad(?:e)|print(?:ing|ed)?|look(?:ing|ed)?|read(?:ing)?|pick(?:ing|ed)?|pull(?:ing|ed)?|tid(?:y|ied|ying)|clear(?:ing)?|send(?:ing)?|finish(?:ing)?|add(?:ing)?|set(?:ting)?|post(?:ing)?) (?:[a-z]+ ){0,4}?(?:up|out|in) (?:[a-z]+ )?(?:list|lists|public|register|queue)\b|\b(?:take|get|seek|need|want) (?:[a-z]+ )?(?:advice|leave|guidance|a look) first\b|\bnext (?:day|match|meeting|election|year|door|time|of kin|steps?)\b|\b(?:top|front) (?:gate|door|desk|room|garden|row|page|floor|step|path|drawer|shelf|cover)\b/i;

/** A wish put to the reader without asking. */
const pleads = /\b(?:ought|should|must|deserves?|want|wants|expect|hope|hoping|like|love|trust|need|needs|rather|grateful|glad|pleased|appreciate|kind|favour|see (?:that|to)|make sure|ensure|put|get|give|let|move|bring|push|bump|shift|slot|have|can|could|would|wonder\w*|surely|just|please|sooner|fair|right|reason|might|may|no harm|feel|given|(?:no|some)(?:body|one) else|don['\u2019]t)\b/i;

/** A grade, a post or a paper has its own order. */
const ofOthers = /\b(?:grades?|grading|increment|pay|salary|promot(?:ion|ed)|appoint\w*|shortlist\w*|interview\w*|agenda|alphabet\w*|page|floor|chapter)\b/i;
/** Seats and guests are arranged, and nobody waits for a service. */
const ofGuests = /\b(?:guests?|seating|seats|invit(?:e|ed|ation|ations)|(?:dinner|supper) (?:guests|tickets?|dance|menus?|tables?)|raffle|menus?|speakers?|alphabet\w*|toast|procession|choir stalls|civic service|parade)\b/i;
/** Whether the words beside it speak of somebody and of those who wait. */
function ofAQueue(around: ReadSentence[], sentence: ReadSentence, subject: string): boolean {
  if (madeUp.test(sentence.text) || ofOthers.test(sentence.text) || around.some((each) => ofGuests.test(each.text))) return false;
  const text = `${subject}. ${around.map((each) => each.text).join(' ')}`;
  return othersWait.test(text) && somebody.test(text);
}

/** Who speaks, sits or is heard first at a meeting is its chair's to say, and no service. */
const atMeeting = /\b(?:speak(?:s|ing|er|ers)?|spoken|heard first|speech|address(?:es)? the|present(?:s|ing)? (?:it|his|her|their)|agenda|order of business|running order|item \d+|in front of (?:the |our |your )?(?:[a-z]+ )?(?:committee|panel|members|scrutiny|council|cabinet|board|inquiry|public|audience)|(?:committee|panel|members|scrutiny|board|task group)\b[^.;!?]{0,60}\bin front of (?:them|us|it)|front row|seats?|seated|toast|photograph)\b/i;

const speaks = /\b(?:to speak|speaking (?:at|to|on|slot)|speakers?|running order|order of business)\b/i;

/** Somebody is to be chosen for a post, a prize or a contract: the best is put first, and nobody waits for a turn. */
const choosing = /\b(?:interview(?:s|ing|ees?)?\b|short-?list\w*|long-?list\w*|candidates?\b|(?:the|this|selection|appointments?|interview|judging|evaluation) panel for|panel for (?:the )?(?:[A-Z]|new|post|job)|appoint(?:ed|ing)? (?:him|her|them|to)|(?:the|this|that) (?:job|vacancy)\b|judg(?:es|ing)\b|bidders?\b|tender(?:s|ing|ers)?\b|(?:score|mark|vote for) (?:him|her|them)\b)/i;
/** By how much somebody is the better. */
const better = /\b(?:head and shoulders|heads? and shoulders|streets|miles|far|well|way|easily|cut|class|rung|league|on merit|quality|standard) (?:above|ahead of|over|in front of)\b|\b(?:stands? out|shines?|towers?) (?:above|over|from|among)\b/i;

/** Whether one is put before others as the better, and no turn is at stake. */
function ofMerit(context: Context, sentence: ReadSentence): boolean {
  return better.test(sentence.text) || choosing.test(context.item.subject) || context.own.some((each) => choosing.test(each.text) && inSamePassage(context.own, sentence, each));
}

/** What no phrase holds: a person, a queue, and words for going before. Whoever writes to an officer so asks it, whatever the mood. */
function inOtherWords(context: Context): Asked[] {
  const { own } = context;
  const all = `${context.item.subject}\n${own.map((sentence) => sentence.text).join('\n')}`;
  if (!oneCase.test(all) || aboutScheme.test(all) || own.some((sentence) => sentence.families.has('queue-kept') && !takesBack(sentence.text))) return [];
  const found: Asked[] = [];
  own.forEach((sentence, index) => {
    const around = own.slice(Math.max(0, index - 2), index + 2);
    if (!ofAQueue(around, sentence, context.item.subject) || !around.some((each) => each.families.has('asks-you') || stands(sentence, pleads, asking))) return;
    if (sentence.quoted || withinQuotation(context, sentence) || noTurn.test(sentence.text) || inOrderToAsk.test(sentence.text) || happened.test(sentence.text) || atMeeting.test(sentence.text) || speaks.test(own[index - 1]?.text ?? '') || ofMerit(context, sentence)) return;
    if (stands(sentence, beforeOthers, asking)) found.push({ sentence, explicit: true });
    else if (queued.test(all) && stands(sentence, favoured, asking) && (sentence.families.has('asks-you') || !sentence.question)) found.push({ sentence, explicit: false });
  });
  return found;
}

function askedIn(context: Context): Asked[] {
  const { own } = context;
  const found: Asked[] = [];
  const keeps = own.some((sentence) => sentence.families.has('queue-kept') && !takesBack(sentence.text));
  own.forEach((sentence, index) => {
    if (withinQuotation(context, sentence) || atMeeting.test(sentence.text) || speaks.test(own[index - 1]?.text ?? '') || ofMerit(context, sentence)) return;
    const explicit = shows(sentence, 'queue-ahead', asking) || stands(sentence, beforeOthers, asking) || getsAllTheSame(own, sentence);
    if (!explicit && !shows(sentence, 'queue-favour', asking)) return;
    if (noTurn.test(sentence.text) || inOrderToAsk.test(sentence.text) || (happened.test(sentence.text) && !sentence.families.has('asks-you'))) return;
    if (sentence.families.has('queue-kept') && !sentence.families.has('asks-rhetorical') && !takesBack(sentence.text)) return;
    const around = near(own, index);
    const wants = sentence.families.has('asks-you') || (explicit && (sentence.families.has('asks-rhetorical') || /\b(?:ought|should|must|deserves?)\b/i.test(sentence.text))) || (explicit && around.some((each) => each.families.has('asks-you')));
    if (!wants || !around.some((each) => each.families.has('queue-case')) || !ofAQueue(own.slice(Math.max(0, index - 2), index + 2), sentence, context.item.subject)) return;
    // Favour is asked for a case, not for a service.
    if (!explicit && !sentence.families.has('queue-case') && !/\b(?:it|this one|that one|this case)\b|\d\/\d/i.test(sentence.text)) return;
    if (!explicit && (keeps || !around.some((each) => each.families.has('queue-of') || /\d\/\d/.test(each.text)))) return;
    if (!explicit && (own.some((each) => each.families.has('queue-emergency')) || /\bmy (?:own )?(?:wife|husband|daughter|son|permit|ticket|family|house)\b/i.test(sentence.text))) return;
    found.push({ sentence, explicit });
  });
  if (found.length > 0) return found;
  const other = inOtherWords(context);
  if (other.some((each) => each.explicit) || aboutScheme.test(context.item.text)) return other;
  const moved = turnsMoved(own).map((sentence): Asked => ({ sentence, explicit: true }));
  return moved.length > 0 ? moved : other;
}

export const queueJumping = defineRule({
  id: 'queue-jumping',
  reads: ['message'],
  title: 'Members ask after a constituent’s case and leave its turn to the service',
  why: 'Whoever has no councillor to speak for them waits longer each time that somebody is put in front.',
  assumes: ['To ask where a case stands, to chase an answer or to report new facts is no jumping.', 'Danger that a service sees to at once for anybody is no jumping.'],
  parameters: {},

  appliesTo: (context) => officersWrittenTo(context) !== null,

  decide: byMatter((context): Decision => {
    const asked = askedIn(context);
    const first = asked.filter((each) => each.explicit)[0] ?? asked[0];
    if (!first) return pass('Nothing asks for a case to be taken before others.');
    const sentences = asked.map((each) => each.sentence);
    const remedies = offered(
      reword('ask-where-it-stands', 'Ask where it stands', sentences, 'Where does this stand, and when is an answer likely?'),
      { id: 'no-favour', label: 'The service itself puts such cases first', attest: { statement: 'The service’s own rules put this case first.' } },
    );
    const words = `${memberName(context)} asks for one case to be taken before others: \u201c${wordsOf(first.sentence)}\u201d.`;
    const evidence = sentences.slice(0, 4).map(quoteOf);
    if (first.explicit && !context.own.some((each) => each.families.has('queue-emergency'))) return breach(words, evidence, remedies, 1);
    return review(words, 'Would the service deal with this case so soon if no member had asked?', evidence, remedies, 1);
  }),

  examples: [
    {
      outcome: 'breach', because: 'the officer is asked to put one person before the others',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Mrs Hale', text: 'Tessa\n\nMrs Hale of Weir Lane has waited since June for her dropped kerb. Could you move her to the top of the list?\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'some favour is asked for, and it is open which',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Mrs Hale', text: 'Tessa\n\nMrs Hale of Weir Lane has applied for a dropped kerb. Could her application be given some priority?\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'the member asks where it stands and accepts the turn',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Mrs Hale', text: 'Tessa\n\nWhere is Mrs Hale’s application in the queue? I am not asking you to move her to the top.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'an officer asks another officer',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Mrs Hale', text: 'Tessa\n\nCould you move Mrs Hale to the top of the list? Her banding was wrong.\n\nSimon\n' },
    },
  ],
});
