import { mailboxOf } from '../directory/directory';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { otherLeaders, parityOf, type Parity } from '../engine/group-parity';
import { groupMeetingOf } from '../engine/group-meeting';
import { pieceEvidence } from '../engine/meeting';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

function offer(context: Context, group: string | null): Remedy[] {
  const leaders = otherLeaders(context, group);
  const names = leaders.map((member) => `Cllr ${member.name}`).join(', ');
  const remedies: Remedy[] = [{ id: 'offered', label: 'The other groups have had the same offer', attest: { statement: 'The leaders of the other groups were told and offered the same.' } }];
  if (leaders.length > 0) {
    remedies.unshift({
      id: 'offer-others', label: 'Prepare the same offer to the other Group Leaders',
      draft: { to: leaders.map((member) => mailboxOf(member, 'Cllr')), cc: [], subject: 'Offer of a briefing for your group', text: `Dear ${names.replace(/Cllr/g, 'Councillor')}\n\nAn officer is to brief a group on Council business. I offer your group the same.\n\nWould you like to take it up?\n` },
    });
  }
  return remedies;
}

const accept: Remedy[] = [
  { id: 'accept', label: 'Say that you will come', edits: [{ do: 'insert-line', at: 'before-sign-off', text: 'I am happy to come to your group too, and could come on another day.' }] },
  { id: 'not-same', label: 'It was not the same matter', attest: { statement: 'The other group was not advised on the same matter.' } },
];

function findingOf(context: Context, parity: Parity, fit: number): Decision {
  const whose = parity.group ? `the ${parity.group.replace(/ Group$/, '')} group` : 'one group';
  const evidence = [pieceEvidence(parity.piece)];
  if (parity.is === 'refused') return review(`This refuses ${whose} what another group has had.`, 'Did another group have this on the same matter?', evidence, accept, fit);
  if (parity.is === 'differs') return review(`This gives ${whose} other advice than another group gets.`, 'Do both groups get substantially the same advice?', evidence, [{ id: 'same-advice', label: 'The advice is the same in substance', attest: { statement: 'Both groups get substantially the same advice.' } }], fit);
  return review(`This agrees to brief ${whose}, and nothing shows that the other groups are offered the same.`, 'Have the leaders of the other groups been told and offered the same?', evidence, offer(context, parity.group), fit);
}

export const groupBriefingParity = defineRule({
  id: 'group-briefing-parity',
  reads: ['message', 'meeting'],
  title: 'What officers do for one group they do for the others, as far as the protocol asks',
  why: 'Groups trust officers who treat them alike.',
  assumes: ['The Cabinet is briefed as the Cabinet and not as a group.'],
  // `offer`: the others are offered the same. `no-refusal`: none is refused what another had. `even`: neither refusal nor other advice.
  parameters: { duty: 'offer' },

  appliesTo(context) {
    return context.writer.role === 'officer' && context.item.meeting?.cancelled !== true && (groupMeetingOf(context) !== null || parityOf(context).length > 0);
  },

  decide(context) {
    const { duty } = context.with;
    const found = parityOf(context);
    if (found.length === 0 && groupMeetingOf(context) === null) return notApplicable('No group is advised here.');
    const refused = found.filter((each) => each.is === 'refused')[0];
    const differs = found.filter((each) => each.is === 'differs')[0];
    const oneSided = found.filter((each) => each.is === 'one-sided')[0];
    if (duty === 'even') {
      if (refused ?? differs) return findingOf(context, (refused ?? differs) as Parity, 1);
      return pass('Nothing shows that groups are treated unlike.');
    }
    if (refused) return findingOf(context, refused, duty === 'offer' ? 0 : 3);
    if (duty === 'advice' && differs) return findingOf(context, differs, 3);
    if (duty === 'offer' && oneSided) return findingOf(context, oneSided, 3);
    return pass('The groups are treated as the protocol asks.');
  },

  examples: [
    {
      outcome: 'review', because: 'one group is promised a briefing and nothing is said of the others',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Local plan', text: 'Dear Imran\n\nI am happy to come to your group meeting on Monday and talk about the local plan.\n\nHelen\n' },
    },
    {
      outcome: 'review', because: 'one group is refused what another had', with: { duty: 'no-refusal' },
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Local plan', text: 'Dear Imran\n\nI am afraid that I cannot come to your group meeting. I briefed the Labour group on it last week and once is enough.\n\nHelen\n' },
    },
    {
      outcome: 'pass', because: 'the others are offered the same',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Local plan', text: 'Dear Imran\n\nI am happy to come to your group meeting on Monday and talk about the local plan. I have offered the same to the other groups.\n\nHelen\n' },
    },
    {
      outcome: 'not-applicable', because: 'the Cabinet is no group',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Local plan', text: 'Dear Ruth\n\nI am happy to come to the Cabinet briefing on Monday and talk about the local plan.\n\nHelen\n' },
    },
  ],
});
