import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { settledAmongUs } from '../engine/frames-group-order';
import { groupDecisionRelied, speaksOfGroup } from '../engine/group-decisions';
import { defineRule, pass, review } from '../engine/rule';
import { evidenceFor } from '../engine/statements';
import { officersWrittenTo, quoteOf } from '../engine/to-officers';

function remedies(context: Context, words: string): Remedy[] {
  const clerk = context.directory.holderOf('democratic-services', 'monitoring-officer');
  const offered: Remedy[] = [];
  if (context.item.document) offered.push({ id: 'tell-author', label: 'Leave a comment for the author', comment: { on: words, text: 'A group’s decision is not the Council’s. Which minute or delegated decision allows this?' } });
  offered.push({
    id: 'ask-for-minute', label: clerk ? `Ask ${clerk.name} for the minute` : 'Ask for the minute',
    draft: {
      to: clerk ? [{ name: clerk.name, address: clerk.emails?.[0] ?? '' }] : [], cc: [], subject: `Decision reference: ${context.item.subject}`.trim(),
      text: 'Could you tell me which minute or delegated decision of the Council covers this?\n\n',
    },
  });
  offered.push({ id: 'state-decision', label: 'Record the Council’s decision', attest: { statement: 'The Council’s own decision on this is …' } });
  return offered;
}

/** One side's own meeting, where a member writes to officers and names no group. */
function settledByWriter(context: Context): ReturnType<typeof settledAmongUs> {
  return context.item.kind === 'message' && officersWrittenTo(context) !== null ? settledAmongUs(context.own) : null;
}

export const groupDecisionAsAuthority = defineRule({
  id: 'group-decision-as-authority',
  reads: ['message', 'report'],
  title: 'What is done rests on a decision of the Council, not of a political group',
  why: 'A group meeting has no power to decide for the Council, whoever was there.',
  assumes: ['A group may say what it will propose or how it will vote.'],
  parameters: {},

  appliesTo: (context) => context.writer.role !== 'unknown' || context.item.kind === 'report' ? speaksOfGroup(context) || settledByWriter(context) !== null : false,

  decide(context) {
    const relied = groupDecisionRelied(context);
    const settled = relied ? null : settledByWriter(context);
    if (settled) return review('This gives what one side settled among themselves as the authority for acting.', 'Which decision of the Council or of an officer allows this?', [quoteOf(settled.met), quoteOf(settled.acting)], remedies(context, settled.met.text));
    if (!relied) return pass('Nothing rests on a group’s decision.');
    const evidence = relied.acting === relied.statement ? [evidenceFor(relied.statement)] : [evidenceFor(relied.statement), evidenceFor(relied.acting)];
    return review('This gives what a political group decided as the authority for acting.', 'Which decision of the Council or of an officer allows this?', evidence, remedies(context, relied.statement.text));
  },

  examples: [
    {
      outcome: 'review', because: 'an officer is told to act because a group decided',
      item: {
        from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Quay Road',
        text: 'Simon\n\nThe Labour Group agreed last night that the Quay Road scheme is to stop. Please stand the contractor down.\n\nNesta\n',
      },
    },
    {
      outcome: 'review', because: 'the report rests what officers did on a group’s decision',
      item: { kind: 'report', text: 'Report to Cabinet\nFollowing the decision of the Conservative Group in January, officers have begun to close the kiosk.\n' },
      as: 'officer',
    },
    {
      outcome: 'pass', because: 'the group says what it will propose, and the Council decides',
      item: {
        from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Quay Road',
        text: 'Simon\n\nThe Labour Group agreed last night to move an amendment at Council on 4 March. Could you check the figures?\n\nNesta\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'a working group is no political group',
      item: {
        from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Quay Road',
        text: 'Simon\n\nThe working group agreed the dates. Please go ahead and book the room.\n\nNesta\n',
      },
    },
  ],
});
