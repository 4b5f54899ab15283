import { dayInWords, electionPeriodOn } from '../directory/election-period';
import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { gatheringOf, pieceEvidence } from '../engine/meeting';
import { publicMeetingCalled } from '../engine/member-meetings';
import { mailboxOf } from '../directory/directory';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { datesIn } from '../engine/dates-named';

/** The days on which the meeting may be: of an invitation its start, else the days that the text names. */
function daysOf(context: Context): { day: string; evidence: Evidence }[] {
  const start = context.item.meeting?.start ?? '';
  if (start !== '') return [{ day: start.slice(0, 10), evidence: { part: 'date', text: start.slice(0, 10) } }];
  const found: { day: string; evidence: Evidence }[] = [];
  for (const piece of gatheringOf(context).pieces) for (const day of datesIn(piece.text, context.date)) found.push({ day, evidence: pieceEvidence(piece) });
  return found;
}

export const preElectionMeeting = defineRule({
  id: 'pre-election-meeting',
  reads: ['message', 'meeting'],
  title: 'No public meeting of a member with officers falls in the weeks before a Council election',
  why: 'A meeting with officers on the platform would lend the Council’s weight to somebody who seeks votes.',
  assumes: ['The directory gives the pre-election period.', 'A meeting of the Council, a committee or a party is another thing.'],
  parameters: {},

  appliesTo(context) {
    return publicMeetingCalled(context) !== null || (gatheringOf(context).open !== null && gatheringOf(context).side !== 'other' && !gatheringOf(context).formal && context.item.kind === 'meeting');
  },

  decide(context) {
    const gathering = gatheringOf(context);
    const days = daysOf(context);
    if (days.length === 0) return notApplicable('It names no day.');
    for (const { day, evidence } of days) {
      const period = electionPeriodOn(context.directory, day);
      if (!period) continue;
      const officer = context.directory.holderOf('monitoring-officer');
      const after = dayInWords(period.to);
      const remedies: Remedy[] = [
        { id: 'move', label: 'Move it past polling day', attest: { statement: `The meeting is moved past ${after}.` } },
        ...(officer ? [{ id: 'ask', label: `Ask ${officer.name}`, draft: { to: [mailboxOf(officer)], cc: [], subject: `A public meeting on ${dayInWords(day)}`, text: `Dear ${officer.name}\n\nA public meeting is planned for ${dayInWords(day)}, in the pre-election period. May it go ahead?\n` } }] : []),
      ];
      const place = [evidence, ...(gathering.open ? [pieceEvidence(gathering.open)] : [])];
      const words = `This public meeting on ${dayInWords(day)} falls in the pre-election period, which ends on ${after}.`;
      if (period.assumed || days.length > 2 || gathering.open === null) return review(words, 'Are there Council elections on that day?', place, remedies);
      return breach(words, place, remedies);
    }
    return pass('The day is outside the weeks before an election.');
  },

  examples: [
    {
      outcome: 'breach', because: 'a member calls a public meeting with officers a week before the poll',
      item: {
        kind: 'meeting', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['simon.archer@wexcombe.example', 'clerk@millbrookparish.example'], subject: 'Public meeting: Weir Lane, all welcome',
        text: 'I am holding a public meeting on the closure of Weir Lane. Everyone is welcome. Simon will explain the works.\n', meeting: { start: '2026-04-30T18:00:00Z', end: '2026-04-30T20:00:00Z', location: 'Millbrook Library', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'pass', because: 'the meeting is in June',
      item: {
        kind: 'meeting', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['simon.archer@wexcombe.example', 'clerk@millbrookparish.example'], subject: 'Public meeting: Weir Lane, all welcome',
        text: 'I am holding a public meeting on the closure of Weir Lane. Everyone is welcome. Simon will explain the works.\n', meeting: { start: '2026-06-11T18:00:00Z', end: '2026-06-11T20:00:00Z', location: 'Millbrook Library', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'not-applicable', because: 'two officers and a member look at the road by themselves',
      item: {
        kind: 'meeting', from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['bridget.lowe@wexcombe.example'], subject: 'Weir Lane: a look at the kerb',
        text: 'Shall we look at the kerb together?\n', meeting: { start: '2026-04-30T10:00:00Z', end: '2026-04-30T10:30:00Z', location: 'Weir Lane', cancelled: false, repeats: false },
      },
    },
  ],
});
