import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import { namedIn } from '../engine/named-people';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { inSameParagraph } from '../engine/same-passage';
import { ofOneMatter } from '../engine/taken-up';
import { asking, memberName, officersWrittenTo, quoteOf, shows, wordsOf } from '../engine/to-officers';
import type { ReadSentence } from '../language/reading';

/** "Mrs Hale", "HB/20417", "case 4471": somebody who can be told from all others. */
const groupsBid = /\b[A-Z][a-z]+['\u2019]s? (?:[a-z]+ ){0,4}(?:bid|application|claim|grant|appeal|award|arrears|benefit|tenancy|file)\b|\b(?:playgroup|nursery|club|choir|band|church|chapel|mosque|charity|association|society|trust|theatre|foodbank|scouts|guides|shop|caf[e\u00e9]|cafe)['\u2019]s? (?:[a-z]+ ){0,3}(?:bid|application|claim|grant|appeal|award)\b/;
/** "The Hollis family", "the Lido Dolphins". */
const folk = /\bthe [A-Z][a-z]+ family\b|\b[Tt]he [A-Z][a-z]+ [A-Z][a-z]+s\b(?! (?:Road|Street|Council))/;
/** "The Riverside Players": whoever asks for a grant. */
const club = /\b[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:Scouts|Guides|Players|Choir|Club|Society|Band|Festival|Trust|Theatre|Brownies|Cubs|Association|Church|Project|Pantry|Foodbank|Singers)\b/;
/** "A young mum called Kirsty Lomas". */
const calledName = /\b(?:called|named|name is|name['\u2019]s|about|on|of|for|by|with|from|behalf of) (?:old |young |poor )?[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+\b(?! (?:Road|Street|Lane|Close|Council|Court|Avenue))/g;
const noName = /\b(?:Road|Street|Lane|Close|Court|Avenue|Drive|Way|Row|Hill|Walk|Gate|Rise|Gardens|Terrace|Council|Benefit|Benefits|Tax|Credit|Team|Services?|Office|Officer|Centre|Hall|Park|Ward|School|Agency|Scheme|Fund|Grant|Grants|Support|Advice|Housing|Committee|Cabinet|Board|Day|Post|Bank|Homes|England|Trust|Panel|Friday|Monday|Member|Board)\b/;
const household = /\b[Tt]he [A-Z][a-z]+s\b(?! (?:Road|Street|Council))|\b\d{1,4}[a-z]? [A-Z][a-z]+ (?:Road|Street|Row|Lane|Close|Avenue|Drive|Court|Way|Terrace|Place|Gardens|Crescent)\b/;
const titledName = /\b(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.? (?:[A-Z]\.? ){0,2}[A-Z][a-z]/;
const fullName = /\b[A-Z][a-z]+ [A-Z][a-z]+,? (?:who|has|says|is|was|tells|told|at|and (?:her|his|their))\b/;
const reference = /\b(?:[A-Z]{1,4}\d{0,2}\/\d+|[A-Z]{1,5}[/ -]?\d{2,}|\d{2,4}\/\d{2,}|(?:ref(?:erence)?|case|claim|account|application)(?: no\.?| number)?:? ?[A-Z]*\d{3,})/;

/** "Mrs Hoskins at the grants office": whoever works there. */
const worksThere = /(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.? (?:[A-Z]\.? ){0,2}[A-Z][a-z]+ (?:at|in|from|of|on) (?:the|your|our) (?:[A-Za-z]+ ){0,3}(?:office|team|department|section|desk|counter|reception|service|unit|branch)\b/;

/** What the Council pays, lets or decides for one household. */
const affairs = /\b(?:banding|points|benefits?|being paid|rent|arrears|grants?|tenancy|claim|award|application|adaptations?|homeless\w*|evict\w*|housing list|medical|council tax|payment plan|means test|assessment)\b/i;
/** What a street asks is no one person's case. */
const together = /\band (?:his|her|their|the|other) (?:neighbours|residents|others|friends)\b/i;
const asksNothing = /\b(?:I|we) (?:told|said to|explained to|let) (?:him|her|them|that (?:lady|man|woman|gentleman))\b.{0,40}\b(?:can['\u2019]t|couldn['\u2019]t|cannot|could not|may not|mustn['\u2019]t) (?:ask|look|see|take|raise|discuss|know|help)\b|\b(?:don['\u2019]t|do not) (?:need|want|wish for|require) (?:any |the |your )?(?:names|details|particulars)\b|\b(?:don['\u2019]t|do not) (?:want|wish|need|ask|expect) to (?:be told|know|hear|see) (?:anything|any of|a thing|about)\b|\brather not (?:be|have|see|know)\b.{0,20}\b(?:any|names|details|sent|told|who)\b|\b(?:(?:councillors|members|we|I) (?:can['\u2019]t|cannot|may not|can not) (?:look into|ask (?:you )?about|take up|see|discuss)|only want you to know)\b|\b(?:I|we)(?:['\u2019](?:m|re)| am| are) not (?:asking|after|seeking|expecting|looking)\b.{0,24}\b(?:to tell|to know|anything|for (?:any )?(?:details|information)|about|individual|names?)\b|\b(?:no names|not individual|don['\u2019]t (?:need|want) to know (?:who|anything|any|about|the details))\b/i;

/** What the Council holds on the one person, in whatever words: "what he put on his form", "who she lives with", "her arrears". */
const ofPerson = /\b(?:(?:his|her|their|[A-Z][a-z]+['\u2019]s) (?:[a-z]+ ){0,2}(?:forms?|files?|circumstances|health|income|earnings|arrears|claims?|applications?|awards?|account|case|medical|tenancy|notes|records?|history|statements?|savings|debts?|payments?|benefits?|banding|points|assessment|answers?|accounts)|(?:what|who|whom|where|how much|how long|how many|whether|if|why|when) (?:he|she|they|it was that (?:he|she))(?:['\u2019](?:s|d|ve|re))? (?:[a-z]+ ){0,2}(?:put|puts|told|said|says|claimed|owes?|earns?|gets?|got|lives?|living|pays?|paid|refused|turned|applied|declared|wrote|given|gave|has|had|have|was|were|is|are|been)|why (?:the panel|you|your (?:team|people|officers)|they|it|the council) (?:[a-z]+ ){0,2}(?:no|refused|turned|stopped|cut|rejected|said no|knocked))\b/;
/** Somebody is to go or write to the person. */
const passedTo = /\b(?:direct(?:ly)?|contact|ring|call|phone|write to|get in touch|speak to|visit|liaise with)\b/i;
/** To be told, shown or sent something. */
const toBeTold = /\b(?:tell|let|give|send|show|forward|copy|update|advise|inform|brief|fill|provide|drop|ping|run|talk|share|e-?mail|get|find out|look (?:up|out)|read)\b.{0,40}\b(?:me|us)\b|\b(?:I|we)(?:['\u2019]d| would| do| should|['\u2019]ll)? (?:need|want|require|like|love|appreciate|be (?:grateful|obliged|glad|interested)|welcome|find it)\b|\b(?:wonder\w*|know|confirm|explain|check|find out|establish|clarify|say|see|share|pull|dig|idea)\b|\b(?:any (?:news|update|progress)|what|why|how|when|where|whether|who|which|has|is|was|did|does|have|are|were|will)\b/i;
/** An act is asked for, and no answer. */
const toBeDone = /\b(?:(?:could|can|would|will|might) (?:you|someone|somebody) (?:please |kindly |just |perhaps )?(?:see (?:to it|that)|sort|arrange|deal|treat|move|put|pass|add|order|start|call|hear|stop|change|bring|push|look at|look into|have (?:him|her|them)|make)|see that (?:he|she|it|they)|what you (?:think|make)|your (?:views?|comments?|thoughts?|scores?)|(?:what|who)(?: do| did| should| would) (?:you|we|I) (?:think|make|do|prefer|want|advise|suggest|say)\b)/i;

/** "Can you run me 600 off?": something is to be printed. */
const toBePrinted = /\b(?:run|print|copy|knock|churn)\b.{0,24}\b(?:off|copies|\d{2,})\b|\b(?:photo)?copier\b|\b(?:fold|staple|laminate)\b/i;

/** "I have copied her", "sorry, I have an appointment": the writer tells of their own doings, and asks for nothing. */
const tellsOwn = /^(?:sorry,? |but |and |also,? |so )?(?:I|we)(?:['\u2019]ve| have| had|['\u2019]m| am|['\u2019]ll be| was) (?!(?:to|a right|every right|asked you|been asking|asking|wondering|wanting|after|keen|anxious|hoping|grateful|obliged|glad|due|entitled)\b)(?!.*\b(?:you (?:could|can|would|will)|could you|can you|would you|let me|tell me|please|send me)\b)/i;

interface Asked {
  sentence: ReadSentence;
  /** The person is named, or their case is. */
  named: boolean;
}

/** "How many points has she got" counts what is one person's. */
const howOften = /\bhow (?:many|much|often) (?:[a-z]+ ){0,3}(?:has|have|does|did|is|was|will|would) (?:he|she)\b/i;

function isGeneral(sentence: ReadSentence): boolean {
  return (sentence.families.has('clients-general') && !howOften.test(sentence.text)) || sentence.families.has('clients-direct');
}

/** Names somebody who is neither member nor officer. */
function namesOutsider(context: Context, text: string): boolean {
  if (reference.test(text) || household.test(text) || groupsBid.test(text) || club.test(text) || folk.test(text)) return true;
  for (const found of text.match(calledName) ?? []) {
    if (!noName.test(found) && context.directory.places.find(found).length === 0 && !namedIn(found, context.directory).some((mention) => mention.people.length > 0)) return true;
  }
  const full = fullName.exec(text);
  if (full && !namedIn(text.slice(full.index), context.directory).some((mention) => mention.start === 0) && context.directory.places.find(full[0]).length === 0) return true;
  const at = titledName.exec(text);
  return at !== null && !(worksThere.exec(text)?.index === at.index) && !namedIn(text.slice(at.index), context.directory).some((mention) => mention.start === 0 && mention.people.length > 0);
}

/** "We were asked what was wrong with it" tells of a question put by another. */
const wereAsked = /^(?:but |and |so )?(?:I|we) (?:was|were|have been|had been|am|are) (?:all |then |also |each |only )?asked\b/i;

function askedIn(context: Context): Asked[] {
  const { own } = context;
  const found: Asked[] = [];
  // Worked examples of people who do not exist are about the scheme.
  if (own.some((sentence) => /\b(?:worked|made-up|imaginary|hypothetical) (?:examples?|people|cases?|families)\b|\bmade-up\b/i.test(sentence.text))) return [];
  // "I'm not asking you to tell me anything", "no names".
  if (own.some((sentence) => asksNothing.test(sentence.text))) return [];
  const ofPeople = (each: ReadSentence) => each.families.has('clients-matter') || each.families.has('clients-one') || /\b(?:him|her|them|he|she|they)\b/i.test(each.text);
  // A club or a name in a paragraph about something else is not whom it is about.
  const isOf = (sentence: ReadSentence, asked: ReadSentence) => /\b(?:he|she|him|hers?|his|they|them|theirs?)\b/i.test(asked.text) || ofOneMatter(context, sentence, asked);
  const namedBy = (asked: ReadSentence) => namesOutsider(context, context.item.subject) || own.some((sentence) => namesOutsider(context, sentence.text) && isOf(sentence, asked));
  own.forEach((sentence, index) => {
    const personal = ofPerson.test(sentence.text) && toBeTold.test(sentence.text);
    if (sentence.quoted || !shows(sentence, 'clients-asks', asking) || (isGeneral(sentence) && !(personal && sentence.families.has('asks-you') && !passedTo.test(sentence.text)))) return;
    if (!toBeTold.test(sentence.text) || (toBePrinted.test(sentence.text) && !ofPerson.test(sentence.text)) || (toBeDone.test(sentence.text) && !personal)) return;
    if (!sentence.question && !/\bwonder(?:ed|ing)? (?:what|how|why|whether)\b/i.test(sentence.text) && (!sentence.families.has('asks-you') || /\bI(?:['\u2019]ll| will| shall)\b/.test(sentence.text))) return;
    const bare = sentence.text.replace(worksThere, '');
    if (bare !== sentence.text && !affairs.test(bare) && !ofPerson.test(bare) && !namesOutsider(context, bare)) return;
    if (!sentence.question && (tellsOwn.test(sentence.text) || wereAsked.test(sentence.text))) return;
    const before = own.slice(Math.max(0, index - 2), index + 1).filter((each) => !together.test(each.text) && isOf(each, sentence));
    if (!before.some((each) => each.families.has('clients-matter') || affairs.test(each.text)) && !affairs.test(context.item.subject)) return;
    const one = (each: ReadSentence) => each.families.has('clients-one') || namesOutsider(context, each.text);
    // What is asked must be of the person: they are in the sentence, or the one before is all about them.
    if (!one(sentence) && !(namesOutsider(context, context.item.subject) && affairs.test(`${context.item.subject} ${sentence.text}`)) && !(before.some(one) && sentence.families.has('clients-matter')) && !(before.some(one) && /\b(?:it|this|they|them)\b|\b(?:the|that|any) (?:case|claim|application|file|award|decision|account|refusal|delay|details|notes|review|appeal|grant|money|arrears|debt|overpayment)\b/i.test(sentence.text))) return;
    // Whoever is to speak to the person, and says nothing of an answer, asks for none.
    const passedOn = own.some((each) => each.families.has('clients-direct') && (ofPeople(each) || inSameParagraph(context.item.text, each, sentence)));
    if (passedOn && !/\b(?:me|I|us|we)\b/.test(sentence.text) && !/^(?:what|why|how|when|where|which|has|is|was|did)\b/i.test(sentence.text)) return;
    found.push({ sentence, named: namedBy(sentence) });
  });
  return found;
}

export const caseworkRequest = defineRule({
  id: 'casework-request',
  reads: ['message'],
  title: 'Members do not ask officers about one person’s casework',
  why: 'What the Council knows of a person’s money, health or home was given for the service and for nobody else.',
  assumes: ['To ask that the service speak to the person itself, or how a scheme works, seeks no casework.'],
  parameters: {},

  appliesTo: (context) => officersWrittenTo(context) !== null,

  decide(context): Decision {
    const asked = askedIn(context);
    const first = asked[0];
    if (!first) return pass('Nothing asks about one person’s casework.');
    const sentences = asked.map((each) => each.sentence);
    const remedies = offered(
      reword('contact-direct', 'Ask the service to contact them', sentences, 'I do not need to know about the case. The person would be glad to hear from your team directly.'),
      askPost(context, 'ask-monitoring-officer', ['monitoring-officer'], (title) => `Ask the ${title}`, 'May I ask about a resident’s case?', 'A resident has come to me about their case. I would like to know whether I may ask officers about it.\n'),
      { id: 'not-casework', label: 'This is not casework', attest: { statement: 'What is asked for is not about an individual’s casework.' } },
    );
    const words = `${memberName(context)} asks about one person’s casework: \u201c${wordsOf(first.sentence)}\u201d.`;
    const evidence = sentences.slice(0, 4).map(quoteOf);
    if (first.named) return breach(words, evidence, remedies, 1);
    return review(words, 'Is this about one person’s case rather than about how the service works?', evidence, remedies, 1);
  },

  examples: [
    {
      outcome: 'breach', because: 'the member wants to know about a named person’s benefit claim',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Mrs Hale', text: 'Tessa\n\nMrs Hale’s housing benefit has stopped. Can you tell me why her claim was refused?\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'the person is not named, so it may be about the service',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'A refusal', text: 'Tessa\n\nA resident came to me about a grant application. Why was her application refused?\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'the service is to speak to the person, and the member is told nothing',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Mrs Hale', text: 'Tessa\n\nMrs Hale’s housing benefit has stopped. Could somebody ring her about her claim? I don’t need to know the details.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'the question goes from one officer to another',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Mrs Hale', text: 'Tessa\n\nCan you tell me why Mrs Hale’s claim was refused?\n\nSimon\n' },
    },
  ],
});
