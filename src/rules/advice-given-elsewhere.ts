import { adviceLeftOut, speaksOfBriefing } from '../engine/advice-elsewhere';
import type { Remedy } from '../engine/finding';
import { defineRule, pass, review } from '../engine/rule';
import { evidenceFor, type Statement } from '../engine/statements';

function remedies(statement: Statement, document: boolean): Remedy[] {
  const offered: Remedy[] = [];
  if (document) offered.push({ id: 'put-it-in', label: 'Leave a comment to put the advice in', comment: { on: statement.text, text: 'Put the full advice here. Whoever decides has to have it, whatever some members heard before.' } });
  offered.push({ id: 'advice-is-here', label: 'Record where the advice stands', attest: { statement: 'All of the advice is in this report, at …' } });
  return offered;
}

export const adviceGivenElsewhere = defineRule({
  id: 'advice-given-elsewhere',
  reads: ['report'],
  title: 'A report gives its readers all of the advice',
  why: 'Those who decide have to have the advice before them, and a briefing reaches only some.',
  assumes: ['Advice that is appended or summarised is given.'],
  parameters: {},

  appliesTo: speaksOfBriefing,

  decide(context) {
    const left = adviceLeftOut(context);
    if (!left) return pass('Nothing is left out because of a briefing.');
    return review('This leaves something out because members were briefed elsewhere.', 'Does this report hold all that its readers need to decide?', left.map(evidenceFor), remedies(left[0] as Statement, context.item.document !== undefined));
  },

  examples: [
    {
      outcome: 'review', because: 'a group had the risks, and the report has not',
      item: { kind: 'report' },
      document: ['# Leisure contract', '## Risks', 'The risks were explained to the Labour Group on 3 March and are not repeated here.'],
    },
    {
      outcome: 'pass', because: 'members were briefed, and the advice stands here as well',
      item: { kind: 'report' },
      document: ['# Leisure contract', '## Risks', 'Members were briefed on 3 March. The risks are set out in section 4.'],
    },
    {
      outcome: 'not-applicable', because: 'nobody was briefed, and the detail is in an earlier report',
      item: { kind: 'report' },
      document: ['# Leisure contract', '## Risks', 'The site history is not repeated here: the report of May 2024 gives it.'],
    },
  ],
});
