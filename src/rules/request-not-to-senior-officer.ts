import type { Context } from '../engine/context';
import { namesOf } from '../engine/correspondence';
import { commissionIn, goesPast } from '../engine/frames-commission';
import type { Remedy } from '../engine/finding';
import { ownPieces } from '../engine/information';
import { pieceEvidence, shows, type Piece } from '../engine/meeting';
import { onlyJuniors, requestsOf, seniorFor } from '../engine/requests';
import { namedIn } from '../engine/named-people';
import { isSenior } from '../engine/information';
import { inSameParagraph } from '../engine/same-passage';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

/** More than a fact that somebody has at hand: what a service knows, has done or thinks. */
const serviceInformation = /(?:^|[^a-z])(?:breakdown|figures|statistics|numbers|list of|background|explain|explanation|briefing|brief me|policy|policies|data|report on|details of|copies of|history of|how many|how much|advice (?:on|about)|advise (?:me|us)|information (?:on|about)|readings|note on|results of|analysis|(?:inspection|enforcement|monitoring|survey|site|noise|case|visit) (?:reports?|records?|notes?|files?|logs?)|correspondence|photos|photographs|records|file on|files on|what complaints|complaints (?:about|against|have|you)|what you(?:['\u2019]ve| have) (?:said|done|told|found)|your (?:thinking|reasons|findings|reasoning|plans|assessment|view) (?:on|for|about|of)|all the)(?![a-z])/i;
/** Something is to be done about a place or a service, and not only told of. */
const action = /(?:^|[^a-z])(?:arrang(?:e|ed|ing)|install(?:ed|ing)?|extend(?:ed|ing)?|look(?:ing|ed)? (?:into|at (?:how|whether|ways))|investigat(?:e|ed|ing)|put (?:in|up|together|forward|on)|take(?:n)? (?:out|away)|remov(?:e|ed|al|ing)|replac(?:e|ed|ing)|plant(?:ed|ing)?|widen(?:ed|ing)?|reconsider(?:ed)?|rethink|draw(?:n)? up|organi[sz](?:e|ed|ing)|set(?:ting)? up|come up with|work(?:ed)? up|(?:re)?design(?:ed)?|cost(?:ed|ing)|pric(?:e|ed|ing)|survey(?:ed)?|monitor(?:ed|ing)?|patrol(?:led|s)?|prosecut(?:e|ed)|fell(?:ed)?|prun(?:e|ed)|relocat(?:e|ed)|convert(?:ed)?|introduc(?:e|ed)|trial|pilot|step(?:ped)? up|(?:the|some|any|two|three|four|a few|several|your|our|costed|other|alternative|different) options|options (?:for|to|on|paper|appraisal)|proposals?|feasib\w+|business case|programme|visit(?:s|ed)? (?:all|every|the)|inspect(?:ed|ions?)?|check(?:s|ed)? (?:on )?(?:all|every|the)|write to|chase)(?![a-z])/i;
const asksFact = /^(?:(?:and|so|also|but|then) )?(?:how|what|when|where|which|who|why|has|have|is|are|did|was|were|do|does)(?![a-z])|(?:^|[^a-z])(?:tell me|let me (?:know|have)|know (?:whether|if|when|what|how|why|where|which|who)|remind me|confirm (?:whether|if|when|that)|send me|copy of)(?![a-z])/i;
/** One person's or one place's trouble, passed on day by day. */
const casework = /(?:^|[^a-z])(?:mrs|mr|ms|miss|her|his|my constituent|a constituent|pothole|missed bin|street ?light|fly[- ]tip\w*|blocked drain|ring (?:her|him|them)|call (?:her|him|them)|the tenant|a resident|this resident)(?![a-z])/i;
const small = /(?:^|[^a-z])(?:quick question|a line|ring me|give me a (?:ring|call)|phone me|ten minutes|five minutes|the link|the date|what time|where (?:is|do|can)|opening hours|the form|the leaflet|remind me)(?![a-z])/i;

/** "Explain how an appeal differs from a review": what words mean or where a thing stands is common knowledge; so is what the writer did. */
const general = /(?:^|[^a-z])(?:explain|remind me|tell me|say|describe|know) (?:how|what|in what way)(?![a-z]).{0,70}(?:^|[^a-z])(?:differs?|means?|stands? for|is short for)(?![a-z])|(?:^|[^a-z])in general terms(?![a-z])|(?:^|[^a-z])which (?:shelf|room|floor|drawer|cupboard|page|door|entrance|rack|folder|tab|screen)(?![a-z])|^(?:(?:with reference|in reply|in answer|further|thank you|thanks)[^,]{0,50}, )?(?:yes,? |no,? )?i(?:['\u2019]ve| have) (?:now |already |just |duly )?(?:completed|done|read|signed|returned|filled|finished|booked|printed|paid|sent|received)(?![a-z])(?!.*(?:^|[^a-z])(?:please|could|can you|would you|grateful|need|want|like)(?![a-z]))/i;

/** A meal, a seat or a copy that the writer is to have makes a service no work. */
const forSelf = /(?:^|[^a-z])(?:(?:put|book|mark|note|count|sign|pencil|add|include)(?:ed|ted)? me (?:down|in|up|on|for|as|to)|(?:put|booked|marked|noted|set|kept|saved|ordered|arranged|reserved)(?: down| aside| by| in| out)? for me (?:at|on|in|under|by|behind|please|too|as well)|(?:put|add|take) my name|(?:a|the|my|another|one) (?:seat|place|copy|plate|meal|lunch|dinner|chair|badge|pass|ticket|lanyard|locker|parking (?:space|permit)|option|table) (?:[a-z]+ ){0,3}for (?:me|my))(?![a-z])/i;

function requestIn(context: Context): Piece | null {
  for (const { piece } of requestsOf(context)) {
    if (small.test(piece.text) || forSelf.test(piece.text) || general.test(piece.text)) continue;
    if (shows(piece, 'requests-work') && /(?:^|[^a-z])(?:please|could|can you|would you|will you|need you|want you|like you|want|need|i'd like|i would like|draw|write|draft|prepare|produce|put|change|move|design|cost|organise|set|start)(?![a-z])/i.test(piece.text)) return piece;
    if (action.test(piece.text) && !/(?:^|[^a-z])look into (?:it|this|that)[?.]?$/i.test(piece.text) && /(?:^|[^a-z])(?:could|can|would|will) (?:you|your|we|somebody|someone|that)|(?:^|[^a-z])(?:please|kindly|i(?:['\u2019]d| would| should)? (?:want|need|like|wish)|(?:glad|grateful|obliged) if|wonder(?:ing|ed)? (?:whether|if)|any chance|that you could)(?![a-z])/i.test(piece.text) && !asksFact.test(piece.text) && !casework.test(piece.text)) return piece;
    if (context.with.facts === true && serviceInformation.test(piece.text) && !casework.test(piece.text)) return piece;
  }
  const commission = commissionIn(ownPieces(context));
  if (commission) return commission;
  if (context.with.facts !== true) return null;
  return ownPieces(context).filter((piece) => piece.sentence.question && /^(?:how (?:many|much)|what (?:is|are) (?:the|your|our) (?:policy|policies|thinking|reasons?)|why (?:does|do|is|are|did) the (?:council|service|team|department))(?![a-z])/i.test(piece.text) && !casework.test(piece.text) && !small.test(piece.text))[0] ?? null;
}

/** The senior officer is to be left out of it. */
const bypasses = /(?:^|[^a-z])(?:no need to|needn['\u2019]?t|need not|don['\u2019]?t|do not|rather not|won['\u2019]?t|without|instead of|not want(?:ing)? to|(?:do|did|does|would|should|could)(?:n['\u2019]?t| not) (?:want|like|wish|mean|care|dare|think (?:i|we) (?:should|need|ought)|see (?:the|any) need) to|hate to|loath to|rather than|save|spare|no point in|before|until|let['\u2019]s not|ahead of)(?: \w+)? ?(?:trouble|troubling|bother|bothering|tell|telling|ask|asking|involve|involving|go(?:ing)? (?:through|via|to)|wait(?:ing)? for|run(?:ning)? (?:it|this) past|copy|copying|mention|mentioning|worry|worrying|drag|dragging|get(?:ting)?|know|knowing|hear|hearing|sees?|seeing|has|have)(?![a-z])|(?:^|[^a-z])(?:behind|over the head of|out of the loop|keep (?:it|this) (?:from|between)|straight to you|direct(?:ly)? to you)(?![a-z])/i;
/** Who knows or what was agreed, and not thanks for something else. */
const ofWork = /(?:^|[^a-z])(?:directors?|heads?|managers?|boss|chiefs?|your (?:team|offer|suggestion|e-?mail|note|message|call|letter|reply|work)|this (?:request|enquiry|e-?mail|note)|(?:knows?|aware|agree[sd]?|said|says|suggested|content|happy|asked|offered|promised|discussed|following|further to|chas\w+|reminder|copied|copying)(?![a-z]).{0,60}(?:^|[^a-z])(?:you|this|it|that)|(?:you|he|she|they)(?:['\u2019]ve| have| had|['\u2019]d)? (?:kindly |already |all )?(?:said|knows?|agreed?|suggested|offered|promised|asked))(?![a-z])/i;
/** A senior officer is said to know of it, or the junior wrote first. */
function isCleared(context: Context, request: Piece): boolean {
  if (context.thread.some((message) => message.author?.kind === 'officer')) return true;
  return ownPieces(context).some((piece) => (shows(piece, 'requests-cleared') && (inSameParagraph(context.item.text, piece.sentence, request.sentence) || ofWork.test(piece.text)) && !/(?:^|[^a-z])what you(?:['\u2019]ve| have)? (?:said|done|told|agreed)/i.test(piece.text) && /(?:^|[^a-z])(?:said|says|suggested|told me|agreed|agrees|content|happy|knows|aware|copied|copying|asked me|pointed|offered|promised|as discussed|as agreed|following|further to|after our|thank|thanks|via|through|forward|pass|chas\w+|reminder|back to)(?![a-z])/i.test(piece.text))
    || (!bypasses.test(piece.text) && !goesPast(piece.text) && namedIn(piece.text, context.directory).some((mention) => mention.people.some(isSenior))));
}

function remediesFor(context: Context): Remedy[] {
  const junior = onlyJuniors(context)[0];
  const senior = junior ? seniorFor(context, junior) : null;
  const remedies: Remedy[] = [];
  if (junior && senior) {
    remedies.push({ id: 'send-to-senior', label: `Send it to ${senior.name} instead`, edits: [{ do: 'add-recipient', field: 'to', mailbox: senior }, { do: 'remove-recipient', field: junior.field, address: junior.mailbox.address }] });
    remedies.push({ id: 'copy-senior', label: `Copy ${senior.name}`, edits: [{ do: 'add-recipient', field: 'cc', mailbox: senior }] });
  }
  remedies.push({ id: 'agreed', label: 'The senior officer knows', attest: { statement: 'The senior officer for the service agreed that this goes straight to the officer.' } });
  return remedies;
}

export const requestNotToSeniorOfficer = defineRule({
  id: 'request-not-to-senior-officer',
  reads: ['message'],
  title: 'Members send their requests to a senior officer of the service first',
  why: 'The senior officer can weigh a request against the other work of the service.',
  assumes: ['An officer is junior whose post the directory gives as no more than officer.', 'One person\u2019s case and a quick question are day-to-day matters.'],
  // `facts`: whether requests for information about a service go to the senior officer too.
  parameters: { facts: false },

  appliesTo(context) {
    return context.writer.role === 'member' && context.recipients.some((each) => each.person.kind === 'officer');
  },

  decide(context): Decision {
    const juniors = onlyJuniors(context);
    const request = requestIn(context);
    if (!request) return notApplicable('Nothing is asked for beyond day-to-day matters.');
    if (juniors.length === 0) return pass('A senior officer gets the request.');
    if (isCleared(context, request)) return pass('A senior officer knows of it, or it goes on with what was agreed.');
    const who = namesOf(juniors.map((each) => each.person));
    return review(`This asks ${who} for work, and no senior officer of the service gets it.`, 'Is there a reason that this should not go to the senior officer first?', [pieceEvidence(request)], remediesFor(context), 1);
  },

  examples: [
    {
      outcome: 'review', because: 'a junior officer alone is asked for a paper',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nPlease draw up a scheme for Weir Lane with three options and what each would cost.\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'here information is asked of the senior officer too', with: { facts: true },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Potholes', text: 'Tessa\n\nCould you send me a breakdown of what was spent on surface dressing?\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'the head of the service is copied',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], cc: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nPlease draw up a scheme for Weir Lane with three options and what each would cost.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'a fact is asked for',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nWhen will Weir Lane be swept?\n\nBridget\n' },
    },
  ],
});
