import { directionsIn } from '../language/report-remarks';
import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { inSamePassage, inSameParagraph } from './same-passage';
import { arrangedFrom, looksIn, ordained, toldOfAsPlanned } from './frames-operations';
import { ofOneMatter } from './taken-up';
import { clausesIn, officersWrittenTo, shows, withinQuotation } from './to-officers';

/** A sentence by which a member orders work. */
export interface Order {
  sentence: ReadSentence;
  /** `told`: in the form of a command or of "you are to". `wished`: what is to be done, as a want or a need. */
  force: 'told' | 'wished';
  deadline: boolean;
  /** "… and send a crew": a second order in the same breath. */
  more: boolean;
  /** "You are to", "this is an instruction". */
  formal: boolean;
}

export interface Orders {
  orders: Order[];
  /** The writer's own word or another's wish stands for a decision, or doubt is shut off. */
  insisted: ReadSentence | null;
  /** A formal decision lies behind it. */
  decided: boolean;
  /** What is possible, and whether to do it, is left to the officers. */
  left: boolean;
  /** How the service runs from day to day: rotas, crews, who does what. */
  running: boolean;
  forCommittee: boolean;
  ownSupplies: boolean;
}

/** "Pat is to move across" is arranged, whatever else the sentence would like. */
const arranged = /\b[A-Z][a-z]+ (?:is|are) (?:not )?to (?:move|go|transfer|come|stay|return|report|take|swap|work|cover|open|close|stop|start)\b/;
const summons = /\b(?:appear|attend|evidence|witness|be questioned|answer questions)\b/i;
/** That somebody be suspended or dismissed is interference in staffing, and no order of work. */
const ofPosts = /\b(?:him|her|them|he|she|they|[A-Z][a-z]+)(?: (?:is|are|has|have|ought|must|should|needs?))?(?: to)? be (?:suspended|sacked|dismissed|disciplined|fired|demoted)\b|\b(?:put|go|goes|going|taken|take|gone|brought|bring|start|begin|open|commence|instigate)\b[^.!?]{0,30}\b(?:disciplinary|capability|misconduct|dismissal)\b/;
/** A body that decides for the Council, or what stands on its record. */
const ofCouncil = /\b(?:cabinet|executive|council|committee|sub-?committee|panel|board|scrutiny|leader|portfolio|resolution|resolved|delegated|decision|motion|budget|minute \d+|(?:this|that|it|these) (?:was|were|has been|have been|is|are))\b/i;
/** Minutes that are out, late or wrong are a paper; what they record is a decision. */
const ofPaper = /\b(?:minutes|agenda)\b(?!.*\b(?:resolved|decided|voted|carried|instruct\w*|record(?:s|ed)? that|says?|show|reads?)\b).{0,80}\b(?:website|portal|attached|enclosed|arrived|came|circulated|typo|out now|are out|late|signed|for approval|to follow|draft)\b/i;
const formal = /\b(?:you (?:will|are|shall|must)|you['\u2019](?:ll|re))(?: not| hereby| now| therefore)? (?:kindly|please|directed|instructed|ordered|required|commanded)\b/i;

/** "No more questions!" takes leave. */
const closing = /^(?:and |so )?no (?:more|further) (?:questions|from me|emails|messages|moans|grumbles|queries|news|for now|today)(?![a-z])/i;

/** "No more paper for me": what the writer gets and would rather not is theirs to refuse. */
const declines = /^(?:and |but |so |please |kindly )?(?:no (?:more|further)|don['\u2019]?t (?:send|post|print|save|keep|order|book))(?![a-z])[^.;]{0,40}?(?:^|[^a-z])(?:for|to) (?:me|us|my (?:house|home|address|flat|pigeonhole)|our house)(?![a-z])/i;
/** "Do tell the gardeners I was green with envy": a feeling is passed on, and no work. */
const greets = /(?:^|[^a-z])(?:tell|let) (?:[a-z]+['\u2019]?s? ){1,4}?(?:know )?(?:that )?(?:i|we)(?:['\u2019](?:m|re)| am| are| was| were)? (?:(?:all|both|so|very|most|quite|really|simply|only|just|still|truly|rather) ){0,2}(?:green|envious|jealous|delighted|pleased|glad|grateful|thankful|thrilled|charmed|touched|moved|proud|impressed|sorry|sad|well|better|fine|thinking of|rooting|loved|enjoyed|liked|admired|missed|miss|laughed|wish (?:him|her|them|you)|send)(?![a-z])/i;
/** "I confirm that I wish to receive it by email": the writer says what they do or would have themselves. */
const ownPlans = /(?:^|[^a-z])(?:confirm|confirming)(?: that)? (?:i|we)(?:['\u2019](?:m|re|d|ll|ve)| am| are| would| should| can| shall| will| do| have| wish| want| prefer)(?: (?:still|also|now|both|very much|be|been))* ?(?:(?:like|wish|prefer|hope)? ?to (?:receive|have|get|attend|come|join|keep|stay|continue|hear|go on|carry on|take part|be (?:there|sent|included|added|kept))|attend\w*|com(?:e|ing)|join\w*|receiv\w*|read|seen|got|able|available|free|content|happy|coming|there|present|eligible|registered|a (?:member|resident))(?![a-z])/i;

/** "I don't expect you to agree with me", "no more than forty minutes": no work is laid on anybody. */
const noWork = /(?:n['\u2019]t|(?:^|[^a-z])not) (?:[a-z]+ )?(?:expect|ask(?:ing)?|need|want) you to (?:agree|answer|reply|respond|know|like|remember|share|understand|take my side)(?![a-z])|^(?:and )?(?:no|not) (?:more|longer|later) than (?:[a-z0-9-]+ ){1,3}(?:minutes?|hours?|pages?|words?|sides?)\W*$/i;
/** "Just to get this into diaries": to what end something is said, and no order. */
const toWhatEnd = /^(?:and |so |also,? )?(?:just|simply|only|merely) to [a-z]/i;
/** "Have your supper first", "put your feet up", "forget about the budget until Monday": care for the reader, whose rest and table are no work. */
const cares = /^(?:and |but |so |then |do |please |just |for goodness sake,? )?(?:have|eat|get|enjoy|finish|take|put|rest|mind|wrap|treat|give|keep|go)(?![a-z]) (?:(?:a|an|the|some|your|yourself|yourselves|something|well|good|proper|decent|lovely|nice|long|hot|whole|home|to|in) ){0,5}(?:supper|lunch|dinner|tea|breakfast|sandwich|cuppa|coffee|meal|bite|eat|rest|nap|sleep|lie-in|break|breather|holiday|feet up|feet|back|head|cold|evening off|weekend off|day off|(?:mon|tues|wednes|thurs|fri)day off|bed|coat|scarf|easter|christmas|care|warm)(?= ?(?:$|[.,;:!]|(?:on|first|before|after|and|when|until|till|over|if|in|at|with|for|to|early|up|down|you|now|while|this|tonight|today|tomorrow|afterwards)(?![a-z])))/i;

function orderIn(sentence: ReadSentence): Order['force'] | null {
  if (sentence.quoted || sentence.question) return null;
  let force: Order['force'] | null = null;
  for (const clause of clausesIn(sentence)) {
    const { families } = clause;
    if (families.has('orders-courtesy')) continue;
    // "You will kindly tell the contractor" is courteous and no less an order.
    if (families.has('orders-softened') && !(families.has('orders-told') && formal.test(sentence.text.slice(clause.span.start, clause.span.end)))) continue;
    if (families.has('orders-bare') || families.has('orders-told')) return 'told';
    if (families.has('orders-wish')) force = 'wished';
  }
  if (force === null && !toldOfAsPlanned.test(sentence.text) && !asAResult.test(sentence.text)) {
    if (ordained.test(sentence.text)) return 'told';
    if (arrangedFrom.test(sentence.text)) return 'wished';
  }
  return force;
}

/** "The clocks go forward, so the hall will open later": what follows from something is told. */
const asAResult = /[a-z], (?:so|and so|hence|therefore|which means(?: that)?) (?:the|our|all|both|most|some|those|these) /i;

/** "Please" once at the head of a list of orders leaves them orders; "could you" leaves the choice. */
function isPolite(sentence: ReadSentence): boolean {
  return sentence.families.has('orders-softened') && !/\bplease\b/i.test(sentence.text);
}

function stands(sentence: ReadSentence, force: Order['force']): boolean {
  const family = force === 'wished' ? 'orders-wish' : sentence.families.has('orders-told') ? 'orders-told' : 'orders-bare';
  if (!sentence.families.has(family)) return true;
  return shows(sentence, family, { past: true, negated: true, conditional: true });
}

/** Care for the reader, or what goes with it in the same breath: "Put your feet up. Forget about the budget till Monday." */
function caresIn(situation: Situation, sentence: ReadSentence): boolean {
  if (cares.test(sentence.text)) return true;
  const before = situation.own[situation.own.indexOf(sentence) - 1];
  return before !== undefined && cares.test(before.text) && inSameParagraph(situation.item.text, before, sentence) && /^(?:and |then )?(?:forget|leave|stop|don['\u2019]?t|do not|never mind)(?![a-z])/i.test(sentence.text) && /(?:^|[^a-z])(?:until|till|alone|worry(?:ing)?|think(?:ing)?|work(?:ing)?|fret(?:ting)?|for (?:once|now))(?![a-z])/i.test(sentence.text);
}

const read = new WeakMap<Situation['reading'], Orders>();

/** Reads what a member orders officers to do. Orders on what a report says are left out: that is for another rule. */
export function ordersOf(situation: Situation): Orders {
  const known = read.get(situation.reading);
  if (known) return known;
  const orders: Order[] = [];
  const { own } = situation;
  const has = (family: string) => own.some((sentence) => sentence.families.has(family));
  // What is addressed to somebody outside is no order to the officers who have a copy.
  if (officersWrittenTo(situation) && situation.recipients.every((each) => each.field !== 'to' || each.person.kind === 'officer' || each.person.kind === 'council' || each.person.kind === 'member')) {
    for (const sentence of own) {
      if (withinQuotation(situation, sentence)) continue;
      const force = orderIn(sentence);
      if (!force || closing.test(sentence.text) || declines.test(sentence.text) || greets.test(sentence.text) || toWhatEnd.test(sentence.text) || noWork.test(sentence.text) || caresIn(situation, sentence) || (isPolite(sentence) && force === 'wished' && !arranged.test(sentence.text)) || !stands(sentence, force)) continue;
      // To be heard by a committee is a summons, for another rule.
      if (summons.test(sentence.text) || ofPosts.test(sentence.text)) continue;
      if (sentence.families.has('orders-about-papers') || directionsIn(sentence.text).some((each) => each.about !== '' || each.ofReport)) continue;
      orders.push({ sentence, force, deadline: sentence.families.has('orders-deadline'), more: sentence.families.has('orders-and'), formal: shows(sentence, 'orders-told') });
    }
  }
  // A word of a report that was read, in another paragraph, insists on nothing ordered here.
  const ofOrders = (sentence: ReadSentence) => orders.length === 0 || orders.some((each) => ofOneMatter(situation, each.sentence, sentence));
  const insisted = own.filter((sentence) => ofOrders(sentence) && shows(sentence, 'orders-insisted', { negated: true, past: true, conditional: true }) && !declines.test(sentence.text) && !ownPlans.test(sentence.text))[0] ?? (orders.length > 1 ? own.filter((sentence) => !sentence.quoted && looksIn.test(sentence.text))[0] ?? null : null);
  // Beside the order, or by a body of the Council: a club has minutes too.
  const decidedIn = own.filter((sentence) => sentence.families.has('orders-decided') && !ofPaper.test(sentence.text)
    && (orders.length === 0 || orders.some((each) => inSamePassage(own, each.sentence, sentence) && (ofCouncil.test(sentence.text) || inSameParagraph(situation.item.text, each.sentence, sentence)))));
  const found: Orders = {
    orders, insisted,
    decided: decidedIn.length > 0 && !own.some((sentence) => sentence.families.has('orders-undecided') && decidedIn.concat(orders.map((each) => each.sentence)).some((each) => inSameParagraph(situation.item.text, each, sentence))),
    left: own.some((sentence) => ofOrders(sentence) && shows(sentence, 'orders-left', { asked: true, conditional: true, past: true })),
    running: orders.some((each) => each.sentence.families.has('orders-running')),
    forCommittee: has('orders-for-committee'), ownSupplies: orders.length < 2 && own.some((sentence) => sentence.families.has('orders-own-supplies') && orders.every((each) => inSameParagraph(situation.item.text, each.sentence, sentence))),
  };
  read.set(situation.reading, found);
  return found;
}
