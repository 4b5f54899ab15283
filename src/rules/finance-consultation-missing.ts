import { mailboxOf } from '../directory/directory';
import { adviceTrace, comesFrom } from '../engine/advice-traces';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { deciderOf, decisionsAsked } from '../engine/report-frame';
import { breach, defineRule, pass, review } from '../engine/rule';
import { serviceConsulted } from '../engine/service-consulted';
import { evidenceFor, outlineOf, statementsOf, type Statement } from '../engine/statements';

const money = /[£€]\s?\d|(?:^|[^a-z])\d[\d,.]*(?: ?(?:k|m|million|pounds))(?![a-z])/i;
const spends = /(?:^|[^a-z])(?:costs?|costed|spend|spending|expenditure|budgets?|fund(?:s|ed|ing)?|grant|price|purchase|buy|salary|salaries|subsidy|loan|capital programme|income|receipt|fees?|charges?)(?![a-z])/i;
const free = /(?:^|[^a-z])(?:no (?:direct |additional |extra )?(?:cost|costs|financial implications?|expenditure|spending)|at no cost|without cost|nil cost|cost neutral)(?![a-z])/i;

/** Where the report shows that the decision costs or brings money; null where it does not. */
function costOf(context: Context): Statement | null {
  const list = statementsOf(context).filter((each) => !each.heading);
  const weighs = list.filter((each) => each.section !== null && ['recommendations', 'summary', 'implications', 'advice', 'options', 'other', 'conclusions', 'reasons'].indexOf(each.section.kind) >= 0);
  const sum = weighs.filter((each) => money.test(each.text))[0];
  if (sum) return sum;
  if (list.some((each) => free.test(each.text))) return null;
  return weighs.filter((each) => each.section?.kind === 'recommendations' && spends.test(each.text))[0] ?? null;
}

function remedies(context: Context, cost: Statement, finance: boolean): Remedy[] {
  const officer = finance ? context.directory.holderOf('finance-officer') : null;
  return [
    {
      id: 'consult-finance', label: officer ? `Send it to ${officer.name}` : 'Send it to the service', draft: {
        to: officer ? [mailboxOf(officer)] : [], cc: [], subject: `For your comments: ${context.item.subject}`.replace(/: $/, ''),
        text: 'This report asks for a decision that has a cost. Could I have your comments, to go into it?\n\n',
      },
    },
    { id: 'add-consultation', label: 'Leave a comment where the consultation belongs', comment: { on: cost.text, text: 'Say here when finance and the service’s senior officer were consulted, and what they said.' } },
    { id: 'consulted', label: 'Record the consultation', attest: { statement: '… of finance and … of the service were consulted on …' } },
  ];
}

export const financeConsultationMissing = defineRule({
  id: 'finance-consultation-missing',
  reads: ['report'],
  title: 'A decision that costs money shows that finance and the service were consulted',
  why: 'Those who hold the budget should know of the decision and have their say first.',
  assumes: ['A report of the service’s own director has consulted the service.'],
  parameters: {
    // What the paragraph asks: that they are consulted (`both`), or also that they could advise (`advice`).
    asks: 'both',
  },

  appliesTo(context) {
    if (outlineOf(context) === null || decisionsAsked(context).length === 0) return false;
    const decider = deciderOf(context);
    return (decider === 'executive' || decider === 'individual' || decider === 'unknown') && costOf(context) !== null;
  },

  decide(context) {
    const cost = costOf(context) as Statement;
    const finance = comesFrom(context, 'financial') ? 'named' : adviceTrace(context, 'financial').shown;
    const service = serviceConsulted(context);
    if (finance === 'named' && service) return pass('Finance and the service were consulted.');
    const evidence = [evidenceFor(cost)];
    const fit = context.with.asks === 'advice' ? 0 : 1;
    if (finance === 'none' || finance === 'to-come') {
      const message = `This asks for a decision that has a cost, and shows no consultation with finance${service ? '' : ' or the service'}.`;
      if (deciderOf(context) === 'unknown') return review(message, 'Were finance and the service consulted?', evidence, remedies(context, cost, true), fit);
      return breach(message, evidence, remedies(context, cost, true), fit);
    }
    if (finance !== 'named') return review('This asks for a decision that has a cost, and it is open whether finance was consulted.', 'Who in finance was consulted?', evidence, remedies(context, cost, true), fit);
    return review('This asks for a decision that has a cost, and shows no consultation with the service.', 'Which senior officer of the service was consulted?', evidence, remedies(context, cost, false), fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'nobody in finance was asked',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '| Report of | Director of Place', '## Recommendations', 'That £40,000 be spent on the kiosk.', '## Background', 'The kiosk was built in 1961.'],
    },
    {
      outcome: 'review', because: 'a financial section stands there and nobody is named',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '| Report of | Director of Place', '## Recommendations', 'That £40,000 be spent on the kiosk.', '## Financial implications', 'There is room in the budget.'],
    },
    {
      outcome: 'pass', because: 'the finance director comments and the service’s director reports',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '| Report of | Director of Place', '## Recommendations', 'That £40,000 be spent on the kiosk.', '## Financial implications', 'The Director of Finance comments that there is room in the budget.'],
    },
    {
      outcome: 'not-applicable', because: 'the decision costs nothing',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '| Report of | Director of Place', '## Recommendations', 'That the kiosk be named after its builder.', '## Financial implications', 'No cost arises.'],
    },
  ],
});
