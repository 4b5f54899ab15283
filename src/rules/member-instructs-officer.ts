import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import { namedIn } from '../engine/named-people';
import { ordersOf, type Orders } from '../engine/orders';
import { pressuresIn } from '../engine/pressure';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { memberName, officersWrittenTo, onlyMembersSupport, quoteOf, wordsOf } from '../engine/to-officers';

function byExecutive(context: Context): boolean {
  const person = context.writer.inNameOf?.kind === 'member' ? context.writer.inNameOf : context.writer.person;
  return (person?.member?.roles ?? []).some((role) => role === 'executive' || role === 'leader' || role === 'deputy-leader' || role === 'lead-member');
}

/** How well a paragraph's own subject meets what is done. */
function fitOf(context: Context, found: Orders): number {
  const executive = byExecutive(context);
  const bypass = pressuresIn(context).some((each) => each.how === 'manager')
    || (found.insisted !== null && namedIn(found.insisted.text, context.directory).some((mention) => mention.people.some((person) => person.kind === 'officer')));
  switch (context.with.about) {
    case 'executive': return executive ? 4 : 0;
    case 'committee': return !executive && found.forCommittee ? 5 : 0;
    case 'managers': return bypass ? 3 : 1;
    case 'operations': return found.running && !bypass ? 3 : 1;
    default: return 2;
  }
}

/** Two signs are needed: an order in so many words, and another order, a deadline or the writer's own word for it. */
function weightOf(found: Orders): number {
  const told = found.orders.filter((each) => each.force === 'told').length;
  const wished = found.orders.length - told;
  return told * 2 + wished + (found.orders.some((each) => each.formal) ? 1 : 0) + (found.orders.some((each) => each.more) ? 1 : 0) + (found.insisted ? 2 : 0) + (found.orders.some((each) => each.deadline) ? 1 : 0) + (found.running && told > 0 ? 1 : 0);
}

export const memberInstructsOfficer = defineRule({
  id: 'member-instructs-officer',
  reads: ['message', 'meeting'],
  title: 'Members ask officers, and leave orders to decisions and to managers',
  why: 'Officers have one set of managers, and answer to the Council as a whole.',
  assumes: ['A request, a report of something amiss, and a decision passed on give no order.', 'Whoever serves members’ own business may be asked for what belongs to that.'],
  parameters: { about: 'any' },

  appliesTo: (context) => officersWrittenTo(context) !== null,

  decide(context): Decision {
    const found = ordersOf(context);
    const first = found.orders.filter((each) => each.force === 'told')[0] ?? found.orders[0];
    if (!first) return pass('Nothing orders officers’ work.');
    if (found.decided && !(found.insisted && found.orders.length > 2)) return pass('A formal decision lies behind it.');
    if (found.ownSupplies || (onlyMembersSupport(context) && !found.running)) return pass('It is about the support that members have.');
    if (found.left) return pass('Whether it is done is left to the officers.');
    const weight = weightOf(found);
    if (weight < 4 || found.orders.length + (found.insisted ? 1 : 0) + (found.orders.some((each) => each.more || each.formal) ? 1 : 0) < 2) return pass('It is a request.');
    const fit = fitOf(context, found);
    if (fit === 0) return pass('This paragraph is about other orders.');
    const sentences = found.orders.map((each) => each.sentence);
    const remedies = offered(
      reword('ask-instead', 'Turn the order into a request', sentences, 'I would be grateful to know whether this can be done, and who decides it.'),
      askPost(context, 'ask-senior', ['director', 'chief-executive', 'managing-director'], (title) => `Ask the ${title}`, 'A request about a service', `I would like to ask for this:\n\n${sentences.map((each) => each.text).join('\n')}\n\nIs it something that can be done, and who decides it?\n`),
      { id: 'decided', label: 'This was formally decided', attest: { statement: 'A formal decision has been made, and its minute or reference is given.' } },
    );
    const words = `${memberName(context)} gives an officer an order: \u201c${wordsOf(first.sentence)}\u201d.`;
    const evidence = [...sentences.slice(0, 4), ...(found.insisted && sentences.indexOf(found.insisted) < 0 ? [found.insisted] : [])].map(quoteOf);
    if (first.force === 'told' && !found.decided) return breach(words, evidence, remedies, fit);
    return review(words, 'Was this formally decided, or would a request to a senior officer do?', evidence, remedies, fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member orders what is to be done and when, on no decision but her own',
      item: { kind: 'message', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nYou are to close Weir Lane on Saturday. Put the barriers out at eight. I have decided, so there is no need to ask Simon.\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'it is put as a wish, with a day by which it is to be done',
      item: { kind: 'message', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nI want the barriers on Weir Lane moved by Friday. I have told the residents that it will be done.\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'it is a request',
      item: { kind: 'message', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nCould the barriers on Weir Lane be moved, please? I would be grateful to know by Friday.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'a manager gives the orders',
      item: { kind: 'message', from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nYou are to close Weir Lane on Saturday. Put the barriers out at eight.\n\nSimon\n' },
    },
  ],
});
