import type { Context } from '../engine/context';
import { exemptDoubt, mayBeExempt } from '../engine/exempt-content';
import type { Remedy } from '../engine/finding';
import { defineRule, pass, review } from '../engine/rule';
import { evidenceFor, outlineOf, type Statement } from '../engine/statements';

function remedies(context: Context, statement: Statement, unmarked: boolean): Remedy[] {
  const label = String(context.with.label);
  return [
    {
      id: 'tell-author', label: unmarked ? `Leave a comment to move it to ${label}` : 'Leave a comment to give the ground',
      comment: { on: statement.text, text: unmarked ? `This may be exempt. Move it to ${label}, with the ground on which it is kept from the public.` : 'Give the ground on which this is kept from the public.' },
    },
    { id: 'open', label: unmarked ? 'Record why it may be public' : 'Record the ground', attest: { statement: unmarked ? 'This may be published because …' : 'The ground on which this is exempt is …' } },
  ];
}

export const exemptMarking = defineRule({
  id: 'exempt-marking',
  reads: ['report'],
  title: 'What is exempt stands apart, marked and with its ground',
  why: 'What is published cannot be called back, and what is withheld needs a ground in law.',
  assumes: ['A named person’s own affairs, bidders’ prices, legal advice on a dispute and terms under negotiation may be exempt.', 'Members’ and officers’ names in their work are public.'],
  parameters: {
    // What this council calls the part that is not published.
    label: 'Part II',
  },

  appliesTo: (context) => outlineOf(context) !== null && mayBeExempt(context),

  decide(context) {
    const doubt = exemptDoubt(context);
    if (!doubt) return pass('What may be exempt stands apart with its ground, or nothing is.');
    const evidence = [evidenceFor(doubt.statement)];
    if (doubt.is === 'no-ground') return review('This is marked as not for publication and gives no ground.', 'On what ground is it exempt?', evidence, remedies(context, doubt.statement, false));
    return review(`The public part of this report gives information about ${doubt.matter}.`, `Should this stand in ${String(context.with.label)}, with its ground?`, evidence, remedies(context, doubt.statement, true));
  },

  examples: [
    {
      outcome: 'review', because: 'two bidders’ prices stand in the open before the award',
      item: { kind: 'report' },
      document: ['# Roof of the Town Hall', '## Recommendation', 'That a tender be accepted.', '## Tenders', 'Tenders were £84,000 from Alder Roofing Ltd and £91,500 from Corbel Ltd.'],
    },
    {
      outcome: 'review', because: 'an appendix is marked without a ground',
      item: { kind: 'report' },
      document: ['# Roof of the Town Hall', '## Recommendation', 'That a tender be accepted.', '## Appendix B', 'Not for publication.', 'The tenders are set out here.'],
    },
    {
      outcome: 'pass', because: 'the appendix is marked and says why',
      item: { kind: 'report' },
      document: ['# Roof of the Town Hall', '## Recommendation', 'That a tender be accepted.', '## Appendix B', 'Not for publication by virtue of paragraph 3 of Schedule 12A.', 'Tenders were £84,000 from Alder Roofing Ltd and £91,500 from Corbel Ltd.'],
    },
    {
      outcome: 'not-applicable', because: 'nothing in it is of an exempt kind',
      item: { kind: 'report' },
      document: ['# Roof of the Town Hall', '## Recommendation', 'That the roof be mended.', '## Background', 'The roof leaks.'],
    },
  ],
});
