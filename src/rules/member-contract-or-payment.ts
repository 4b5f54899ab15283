import { likely, strengthOf, sure } from '../language/acts';
import { breach, defineRule, pass, review } from '../engine/rule';
import { letterOf, quote, titled } from '../engine/letter';
import { leastStrength, mostForceful } from '../engine/letter-force';
import { handOver } from '../engine/letter-remedies';
import type { ReadSentence } from '../language/reading';
import { phrasesIn } from '../language/phrase-book';
import { businessOf } from '../engine/whose-business';

/** To a supplier an undertaking makes the contract as an order does, where it is a plain one. */
function boundBy(sentence: ReadSentence): number {
  const strength = strengthOf(sentence, 'commits');
  return strength >= sure ? strength : 0;
}

/** A room, copies or a place in the diary, asked of the council's own people, buy nothing. */
const inHouse = /(?:^|[^a-z])(?:rooms?|chamber|copies|photocop|print(?:ed|ing|outs?)?|diary|parking space|projector|lanyard|laptop|calendar)(?![a-z])/i;
const ownAgent = /(?:^|[^a-z])(?:my|our) (?:own )?(?:agent|architect|builder|solicitor|conveyancer|planning consultant)(?![a-z])/i;
/** What a member says who leaves the purchase to officers. */
const mayNotOrder = /(?:^|[^a-z])(?:not able to|unable to|cannot|can['\u2019]t|may not|not allowed to|not in a position to|no (?:power|authority) to|not for me to|not mine to)(?: [a-z]+)? (?:order|buy|pay|commission|book|sign|commit|agree|accept|authori[sz]e|approve|contract|place)(?![a-z])/i;
/** Records of orders and payments that others made are asked for or spoken of. */
const records = /(?:^|[^a-z])(?:every|each|all(?: of)?|any|which|what|how many|list of|copies of|copy of|sight of|details of|breakdown of|record of|history of|number of|log of|(?:repairs?|works?|job|court|enforcement|possession|preservation|traffic|closure|standing|court|running) orders?|in (?:good|short|working|running|chronological|alphabetical|date|street|that) order|out of order|order of (?:business|the day|the agenda|speakers)|(?:made|raised|placed|paid|awarded|issued|signed|let) (?:since|between|in|during|over|by|under|before|last|this))(?![a-z])[^.!?]{0,80}?(?:orders?|invoices?|contracts?|payments?|quotes?|quotations?|purchases?|tenders?|hires?|bookings?|since|each|by)(?![a-z])/i;
const actsOnIt = /(?:^|[^a-z])(?:authori[sz]e|approve|certify|countersign|go ahead|place (?:the|an|your|this|that)|pay (?:them|him|her|it|this|the|that|up|out)|accept (?:the|their|his|her|it|this)|sign(?:ed)? (?:it|off|the|this)|release (?:the|it|this|payment)|settle|pass(?:ed)? for payment|consider it|get (?:it|them) ordered|on my (?:say|authority))(?![a-z])/i;
/** A decision, a letter or a policy is signed off; to buy or to pay takes a price, a bill or a seller. */
const signsOff = /(?:^|[^a-z])sign(?:ed|ing)?(?: (?:it|this|that|them|the \w+))? off(?![a-z])/i;
const buys = /(?:^|[^a-z])(?:invoices?|bills?|payments?|pay|quotes?|quotations?|prices?|orders?|ordered|contracts?|tenders?|bids?|purchases?|hire|suppliers?|contractors?|deposit|fees?|cheque|bacs|purchase|agreement|lease)(?![a-z])|[\u00a3$\u20ac]\s?\d/i;
/** "That's an order from the Council" commands and buys nothing. */
const command = /(?:that['\u2019]?s|that is|this is|it['\u2019]?s|it is|take (?:this|it|that) as) (?:an? |my |our )?order(?! for)(?![a-z])|(?:stop|abatement|enforcement|court|demolition|closure) order(?![a-z])|order (?:from|of|by) (?:the |this )?(?:council|city|court|authority|borough|district)(?![a-z])/i;

/** Who is booked themselves is busy, and buys nothing. */
const diary = /(?:^|[^a-z])(?:double[- ]book\w*|(?:book(?:ed|ing)?|hired?|sold|order(?:ed)?) (?:myself|ourselves)|booked (?:up|solid|out)|fully booked|(?:i am|i['\u2019]m|i was|we are|we['\u2019]re|we were) (?:already |otherwise )?booked(?: in| on| elsewhere)?)(?![a-z])/i;
/** "A word about your contract": what somebody is employed under, and no purchase. */
const ofEmployment = /(?:^|[^a-z])(?:your|his|her|their) (?:own |fixed[- ]term |temporary )*contract(?: of employment)?(?= ?(?:[.,;!?]|$|(?:is|comes?|runs?|ends?|expires?|being|could|will|might|may|renewed|extended)(?![a-z])))/gi;
const bought = (text: string): boolean => buys.test(text.replace(ofEmployment, ' '));

/** "Thank you for the price" takes nothing up. */
const thanks = /^(?:many |with )?(?:thank you|thanks)(?: very much| so much)? for(?![a-z])/i;
/** "The lease runs until March and the tender is being drawn up": how things stand, and nobody's order. */
const standing = /(?:^|[^a-z])(?:contracts?|leases?|tenders?|agreements?|licen[cs]es?|framework|hire)(?: [a-z']+){0,6} (?:runs?|ran|ends?|ended|expires?|expired|lasts?|comes? (?:to an end|up)|(?:is|are|was|were) (?:being )?(?:drawn up|prepared|written|worked on|advertised|out|under way|let|due))(?![a-z])/i;
const selfActs = /(?:^|[^A-Za-z])(?:I|I['\u2019](?:ll|ve|m|d)|[Ww]e|[Ww]e['\u2019](?:ll|ve|re|d)|[Mm]y|[Oo]ur|[Pp]lease|[Yy]ou|[Ii]nvoice|[Bb]ill|[Ss]end)(?![A-Za-z])/;
const inOrderTo = /(?:^|[^a-z])in order (?:to|that|for)(?![a-z])/i;

/** Signed, booked or paid already, for the Council: nothing is left to the officer. */
const doneAlready = /(?:^|[^a-z])(?:i|we)(?:['\u2019]ve| have)?(?: just| already| now| also| since)?(?: (?:went|gone|rang|popped|called)(?: [a-z]+){0,2} and)? (?:signed|booked|ordered|hired|paid|bought|placed|agreed|accepted|took|taken)(?![a-z])[^.;?]{0,60}(?:^|[^a-z])(?:for|on behalf of|in the name of|in) the (?:council|authority|city|borough|district|county)(?:['\u2019]s name)?(?![a-z])/i;

/** "He stopped me and pressed an invoice into my hand": somebody else acts. */
const doneToMe = /(?:^|[^a-z])(?:he|she|they|who|(?:[A-Z][a-z]+)|contractor|firm|man|woman|lady|chap|supplier|owner|salesman|rep)(?:,[^,]{2,30},)? (?:[a-z]+ )?(?:stopped|rang|asked|told|handed|gave|sent|pressed|approached|phoned|emailed|wanted|wants|collared|cornered|button-?holed|accosted) (?:me|an? [a-z]+ (?:in)?to my|it (?:in)?to my)(?![a-z])/;
const actsSelf = /(?:^|[^A-Za-z])I(?:['\u2019]ve| have|['\u2019]ll| will)? (?:then |so |just |gladly |of course )?(?:sign|signed|agree|agreed|said yes|order|ordered|book|booked|accept|accepted|pay|paid|took|take)(?![a-z])/;

/** "I attach his authority, signed and dated": somebody lets the member speak for them, and nothing is bought. */
const mandate = /(?:^|[^a-z])(?:his|her|their|(?:[a-z]+['\u2019]s)|form of|letter of|signed) (?:own |signed |written )?(?:authority|consent|permission|mandate|authorisation|power of attorney)(?![a-z])/i;

export const memberContractOrPayment = defineRule({
  id: 'member-contract-or-payment',
  reads: ['message', 'letter'],
  title: 'A member makes no contract or payment for the Council',
  why: 'Orders and payments bind public money, and only officers with the power to place them may do so.',
  assumes: ['A member who pays for something themselves does not buy for the Council.'],
  // `never`: no member may; `lawful`: a member who has the authority may, and says which.
  parameters: { authority: 'never' },

  appliesTo(context) {
    const letter = letterOf(context);
    return letter.member !== null && context.recipients.length > 0;
  },

  decide(context) {
    const letter = letterOf(context);
    const member = letter.member;
    if (!member) return pass('No member’s name is on it.');
    if (context.own.some((sentence) => sentence.force.pocket)) return pass('The member pays for it themselves.');
    if (context.own.some((sentence) => !sentence.question && strengthOf(sentence, 'disclaims') >= likely && strengthOf(sentence, 'procures') < sure && mayNotOrder.test(sentence.text))) return pass('The member says that ordering and paying are for the officers.');
    const business = businessOf(context);
    if (business.party || (business.trade && !letter.signed.length) || (business.private && !business.public)) return pass('It is no business of the Council.');
    // In a correspondence about a quote or an invoice a few plain words order or pay.
    const commerce = phrasesIn(context.item.subject, { start: 0, end: context.item.subject.length }).has('force-procure-weak') || context.own.some((each) => each.families.has('force-procure-weak') && !each.force.buysNothing && !command.test(each.text));
    const vague = context.own.find((each) => each.families.has('doubts-authority') && each.families.has('force-procure'));
    if (context.with.authority === 'lawful' && vague) {
      return review(`${titled(member)} agrees to spend and does not say under what authority.`, 'Which delegation or decision gives you this authority?', [quote(vague)], [{ id: 'state-authority', label: 'State the authority', attest: { statement: 'The authority for this is …' } }]);
    }
    const candidates = context.own.filter((each) => !each.families.has('trade-business') && !inOrderTo.test(each.text) && !diary.test(each.text) && !(standing.test(each.text) && !selfActs.test(each.text)) && !command.test(each.text) && !(mandate.test(each.text) && !buys.test(each.text)) && !(doneToMe.test(each.text) && !actsSelf.test(each.text)) && !(signsOff.test(each.text) && !bought(each.text) && !context.own.some((other) => bought(other.text))) && (letter.goesOutside || !records.test(each.text) || actsOnIt.test(each.text)) && !thanks.test(each.text) && !ownAgent.test(each.text) && (letter.goesOutside || !inHouse.test(each.text) || /[£$\u20ac]\s?\d/.test(each.text)));
    const strongest = (each: ReadSentence) => Math.max(strengthOf(each, 'procures'), commerce && letter.goesOutside ? boundBy(each) : 0);
    const best = mostForceful(candidates, strongest, leastStrength(commerce));
    if (!best) return pass('Nothing in it orders, signs or pays for the Council.');
    const { sentence, strength } = best;
    const who = titled(member);
    const remedies = [
      ...handOver(context, best.passages),
      { id: 'state-authority', label: 'State the authority', attest: { statement: 'The authority for this is …' } },
    ];
    if (context.with.authority === 'lawful') {
      if (context.own.some((each) => each.families.has('states-authority'))) return pass('It states the authority under which the member acts.');
    }
    if (strength < sure && !letter.goesOutside && !(doneAlready.test(sentence.text) && buys.test(sentence.text) && !sentence.quoted && !sentence.question && !/(?:^|[^a-z])(?:if|subject to|provided|unless)(?![a-z])/i.test(sentence.text))) {
      return review(`${who} may be authorising a payment or contract here.`, 'Are you asking the officer to decide, or deciding it yourself?', [quote(sentence)], remedies);
    }
    return breach(`${who} makes a contract or payment for the Council here.`, [quote(sentence)], remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member accepts a quote and asks for the invoice',
      item: {
        from: 'Cllr Maya Osei <maya.osei@wexcombe.example>', to: ['Sales <sales@playworks.example>'], subject: 'Quote 118',
        text: 'Dear Ruth\n\nYour quotation is accepted. Invoice us at the Town Hall.\n\nMaya Osei\n',
      },
    },
    {
      outcome: 'pass', because: 'the member pays from their own pocket',
      item: {
        from: 'Cllr Maya Osei <maya.osei@wexcombe.example>', to: ['Sales <sales@playworks.example>'], subject: 'Plaque',
        text: 'Dear Ruth\n\nYour quotation is accepted. I am paying for it out of my own pocket.\n\nMaya Osei\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'an officer places the order',
      item: {
        from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Sales <sales@playworks.example>'], subject: 'Quote 118',
        text: 'Dear Ruth\n\nYour quotation is accepted. Invoice us at the Town Hall.\n\nHelen Pryce\nDirector of Place\n',
      },
    },
  ],
});
