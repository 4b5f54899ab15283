import { likely, strengthOf, sure } from '../language/acts';
import { breach, defineRule, pass, review } from '../engine/rule';
import { letterOf, quote, titled } from '../engine/letter';
import { commands, isOffer, leastStrength, mostForceful, orders, writesForCouncil } from '../engine/letter-force';
import { handOver } from '../engine/letter-remedies';
import { businessOf } from '../engine/whose-business';

export const instructionInMemberName = defineRule({
  id: 'instruction-in-member-name',
  reads: ['message', 'letter'],
  title: 'A letter over a member’s name gives no instruction for the Council',
  why: 'Contractors, tenants and agents act on what they take for the Council’s orders, and only an officer may give those.',
  assumes: ['A request for information is no instruction.'],
  parameters: {},

  appliesTo(context) {
    const letter = letterOf(context);
    return letter.member !== null && letter.goesOutside;
  },

  decide(context) {
    const letter = letterOf(context);
    const member = letter.member;
    if (!member) return pass('No member’s name is on it.');
    const families = new Set<string>();
    for (const sentence of context.own) sentence.families.forEach((family) => families.add(family));
    const business = businessOf(context);
    const stated = letter.stated.some((each) => each.capacity === 'council');
    if (!stated && (families.has('own-pocket') || business.party || business.trade || (business.private && !families.has('names-council') && !business.public))) return pass('It is the member’s own affair.');
    const forCouncil = writesForCouncil(letter)
      || context.own.some((sentence) => sentence.families.has('names-council') && !sentence.families.has('says-not-council') && strengthOf(sentence, 'instructs') >= leastStrength(true));
    const candidates = context.own
      // A permission or waiver worded as an imperative (“take this as our consent”) orders nobody.
      .filter((sentence) => !isOffer(sentence) && orders(sentence) && !sentence.families.has('asks-to-tell') && (!sentence.families.has('performative') || /\b(instruct|order|notice|direction)/i.test(sentence.text)) && strengthOf(sentence, 'commits') < Math.max(likely, strengthOf(sentence, 'instructs')) )
      .filter((sentence) => sentence.families.has('force-instruct') || strengthOf(sentence, 'instructs') >= 0.6);
    const best = mostForceful(candidates, (sentence) => strengthOf(sentence, 'instructs'), leastStrength(forCouncil));
    if (!best) return pass('Nothing in it orders anybody to act.');
    const { sentence, strength } = best;
    const who = titled(member);
    const remedies = handOver(context, best.passages);
    if (forCouncil && sentence.families.has('force-instruct')) return breach(`This goes out over the name of ${who} and gives an instruction for the Council.`, [quote(sentence)], remedies);
    if (!forCouncil && (strength < sure || !commands(sentence) || context.own.some((each) => !each.question && strengthOf(each, 'disclaims') >= likely))) return pass('What it asks is left to the reader.');
    return review(`This goes out over the name of ${who} and may read as an instruction from the Council.`, 'Is this a favour asked in your own name, or an order for the Council?', [quote(sentence)], remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member orders the Council’s contractor',
      item: {
        from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Dell Surfacing <works@dellsurfacing.example>'], subject: 'Weir Lane',
        text: 'Dear Mr Dell\n\nOn behalf of the Council I instruct you to stop work on Weir Lane until further notice.\n\nYours sincerely\nNesta Powell\nCabinet Member for Highways\n',
      },
    },
    {
      outcome: 'pass', because: 'an officer’s instruction is only reported',
      item: {
        from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Dell Surfacing <works@dellsurfacing.example>'], subject: 'Weir Lane',
        text: 'Dear Mr Dell\n\nMr Archer tells me that he has instructed you to stop work on Weir Lane, and I was glad to hear it.\n\nYours sincerely\nNesta Powell\nCabinet Member for Highways\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'it is a request to an officer',
      item: {
        from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane',
        text: 'Simon\n\nPlease stop the work on Weir Lane until we have spoken.\n\nNesta\n',
      },
    },
  ],
});
