import type { Person } from '../directory/directory';
import type { Context, Recipient } from '../engine/context';
import { hadAlready, namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { privateMeetingsIn, type PrivateMeeting } from '../engine/private-meetings';
import { pieceEvidence } from '../engine/meeting';
import { samePerson } from '../engine/named-people';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

/** Members who were not at the meeting and would now read of it. A group's account counts as its members. */
function outsidersTo(context: Context, attended: Person[]): Recipient[] {
  return context.recipients.filter((each) => {
    const group = each.person.kind === 'council' && /group|councillors|members/i.test(`${each.person.name} ${each.person.address}`);
    const abroad = each.person.kind === 'press' || each.person.kind === 'outside' || each.person.kind === 'parish';
    if (each.person.kind !== 'member' && !group && !abroad) return false;
    return !attended.some((person) => samePerson(person, each.person));
  });
}

function remedies(meeting: PrivateMeeting, receivers: Recipient[]): Remedy[] {
  const who = namesOf(meeting.attended);
  const names = namesOf(receivers.map((each) => each.person));
  const member = meeting.attended.filter((person) => person.address !== '')[0];
  const list: Remedy[] = [{ id: 'take-off', label: `Take ${names} off`, edits: receivers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address })) }];
  if (member) list.push({ id: 'ask', label: `Ask ${namesOf([member])} first`, draft: { to: [{ name: member.name, address: member.address }], cc: [], subject: 'May I tell of our meeting?', text: `I would like to tell ${names} what passed at our meeting.\n\nAre you content for me to do that?\n` } });
  list.push({ id: 'authority', label: `${who} agreed`, attest: { statement: `${who} agreed that ${names} may be told what passed at the meeting.` } });
  return list;
}

export const privateMeetingDisclosure = defineRule({
  id: 'private-meeting-disclosure',
  reads: ['message'],
  title: 'What passed at a meeting with a member or an MP is told only to those who were there',
  why: 'Members and MPs can speak freely to officers only if it goes no further.',
  assumes: ['Whoever is named as having been met was at the meeting, and so was whoever is spoken of as “we”.', 'Public meetings and bodies of the Council are not private.'],
  parameters: {},

  appliesTo(context) {
    return context.writer.role === 'officer' && context.recipients.some((each) => each.person.kind !== 'officer' && each.person.kind !== 'unknown' && each.person.kind !== 'records');
  },

  decide(context): Decision {
    // What was advised on an interest has a duty of its own.
    if (context.own.some((each) => /(?:^|[^a-z])(?:pecuniary|prejudicial interest|disclosable|dispensation|declar(?:e|ed|ation of) (?:an |her |his |their )?interests?|register of interests)(?![a-z])/i.test(each.text))) return notApplicable('It tells of advice on an interest.');
    const meetings = privateMeetingsIn(context);
    if (meetings.length === 0) return notApplicable('No private meeting is told of.');
    for (const meeting of meetings) {
      const receivers = outsidersTo(context, meeting.attended).filter((each) => meeting.thread < 0 || !hadAlready(context, meeting.thread, each.person));
      if (receivers.length === 0 || meeting.released) continue;
      const names = namesOf(receivers.map((each) => each.person));
      const who = namesOf(meeting.attended);
      const evidence: Evidence[] = [...(meeting.met ? [pieceEvidence(meeting.met)] : []), ...(meeting.content && meeting.content !== meeting.met ? [pieceEvidence(meeting.content)] : []), ...receivers.slice(0, 3).map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
      const message = `${names} would learn what passed at a meeting with ${who}, and nothing shows leave for it.`;
      if (meeting.doubtful) return review(message, `Did ${who} agree that ${names} may know this?`, evidence, remedies(meeting, receivers), 1);
      return breach(message, evidence, remedies(meeting, receivers), 1);
    }
    return pass('Only those who were there are told, or leave is shown.');
  },

  examples: [
    {
      outcome: 'breach', because: 'another member is told what a member said at a private meeting',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Colin\n\nI met Bridget Lowe about Weir Lane yesterday. She told me that she will oppose the crossing.\n\nHelen\n' },
    },
    {
      outcome: 'review', because: 'the member who was there is copied, which may or may not be leave',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], cc: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Colin\n\nI met Bridget Lowe about Weir Lane yesterday. She told me that she will oppose the crossing.\n\nHelen\n' },
    },
    {
      outcome: 'pass', because: 'the member who was there asked for it to be told',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Colin\n\nI met Bridget Lowe about Weir Lane yesterday. She told me that she will oppose the crossing, and she asked me to let you know.\n\nHelen\n' },
    },
    {
      outcome: 'not-applicable', because: 'it was a public meeting',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Colin\n\nBridget Lowe was at the public meeting about Weir Lane yesterday. She said that she will oppose the crossing.\n\nHelen\n' },
    },
  ],
});
