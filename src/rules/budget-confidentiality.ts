import { budgetAsked } from '../engine/budget-asked';
import { budgetTalkOf } from '../engine/budget-talk';
import { namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { toldEvidence } from '../engine/spoken-of';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

export const budgetConfidentiality = defineRule({
  id: 'budget-confidentiality',
  reads: ['message', 'meeting'],
  title: 'One side\u2019s budget proposals stay with that side and its officers until they are out',
  why: 'Each side can work its sums out with officers only if the other does not read them first.',
  assumes: [
    'The Leader\u2019s group and others with members of the executive are the administration; every other group is in opposition.',
    'Proposals are out once that side, or the Council with its papers, has published them.',
  ],
  // Whose proposals the paragraph protects: the administration's, the opposition's, or both.
  parameters: { side: 'both' },

  appliesTo(context) {
    return context.writer.role === 'officer' || context.writer.role === 'member';
  },

  decide(context): Decision {
    const talk = budgetTalkOf(context);
    const { side } = context.with;
    const asked = talk ? null : budgetAsked(context);
    if (asked && (side === 'both' || side === asked.side)) {
      return review(`This asks an officer for budget proposals of the ${asked.group} group.`, `Has the ${asked.group} group released them, or agreed that you may have them?`, [toldEvidence(asked.told)], [
        { id: 'take-out', label: 'Take the request out', edits: [{ do: 'replace-text', find: context.item.text.slice(asked.told.sentence.start, asked.told.sentence.end), text: '' }] },
        { id: 'attest-released', label: 'The group has released them', attest: { statement: `The ${asked.group} group has released these proposals.` } },
      ], side === 'both' ? 1 : 2);
    }
    if (!talk) {
      const budget = context.own.some((each) => each.families.has('group-talk-budget'));
      return budget && context.recipients.some((each) => each.person.kind === 'member') ? pass('No side\u2019s proposals go outside it.') : notApplicable('It is not about a side\u2019s budget proposals.');
    }
    if (side !== 'both' && side !== talk.side) return notApplicable('Another paragraph protects these.');
    const names = namesOf(talk.receivers.map((each) => each.person));
    const remedies: Remedy[] = [
      {
        id: 'take-off', label: `Take ${names} off`,
        edits: talk.receivers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address || each.mailbox.name })),
      },
      { id: 'attest-released', label: 'The group has released them', attest: { statement: `The ${talk.group} group has released these proposals.` } },
    ];
    const evidence = [...talk.evidence, ...talk.receivers.map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
    const message = `${names} would learn of budget proposals that the ${talk.group} group has not released.`;
    if (talk.doubtful) return review(message, 'Has that side released these proposals, or do they come from somewhere open to all?', evidence, remedies, side === 'both' ? 1 : 2);
    return breach(message, evidence, remedies, side === 'both' ? (talk.byOfficer ? 1 : 3) : 2);
  },

  examples: [
    {
      outcome: 'breach', because: 'the Leader gets the opposition\u2019s workings before they are out',
      item: {
        from: 'Farah Anwar <farah.anwar@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'FW: Alternative budget, draft',
        text: 'Ruth\n\nPlease see below.\n\nFarah\n\nFrom: Cllr Imran Sadiq\nSent: 1 March 2026 09:00\nTo: Farah Anwar\nSubject: Alternative budget, draft\n\nFarah, here are our savings options. Could you check the reserves figure?\nImran\n',
      },
    },
    {
      outcome: 'pass', because: 'officers work on it with that side alone',
      item: {
        from: 'Farah Anwar <farah.anwar@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Alternative budget, draft',
        text: 'Imran\n\nThe savings options in your budget come to \u00a340,000 less than you thought.\n\nFarah\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'it is a report of how a service spends',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Overspend',
        text: 'Tessa\n\nWe are \u00a34,000 over on gritting. Can you tell me why?\n\nSimon\n',
      },
    },
  ],
});
