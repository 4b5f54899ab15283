import { Directory } from '../../src/directory/directory';
import { situationOf, type Situation } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import { groupMeetingOf } from '../../src/engine/group-meeting';
import { isSenior, officersAsked } from '../../src/engine/group-officers';
import { gatheringOf } from '../../src/engine/meeting';
import { areasOfMeeting } from '../../src/engine/meeting-areas';
import type { Example } from '../../src/engine/rule';
import type { Rulebook } from '../../src/engine/rulebook';

const directory = new Directory(exampleDirectory);
const rulebook = { id: 'example', council: '', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] } as Rulebook;
const boyle = 'Tessa Boyle <tessa.boyle@wexcombe.example>';
const pryce = 'Helen Pryce <helen.pryce@wexcombe.example>';
const sadiq = 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>';

function reads(item: Example['item']): Situation {
  return situationOf(exampleItem({ outcome: 'pass', because: '', item }, item.kind ?? 'message'), rulebook, { directory, date: '2026-03-02' });
}

function calendar(subject: string, location: string, rest: Example['item'] = {}): Situation {
  return reads({ kind: 'meeting', from: boyle, to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject, meeting: { start: '2026-03-09T10:00:00Z', end: '2026-03-09T11:00:00Z', location, cancelled: false, repeats: false }, text: '', ...rest });
}

describe('what kind of meeting it is', () => {
  test('an evening for all who live in a street is open to the public', () => {
    expect(gatheringOf(calendar('Weir Lane: evening for residents', 'Hall', { text: 'Everybody is welcome.' })).open).not.toBeNull();
  });

  test('a committee that sits in public is a formal meeting', () => {
    expect(gatheringOf(calendar('Planning Committee', 'Chamber', { text: 'Open to the public.' })).formal).toBe(true);
  });

  test('a public meeting that somebody else holds is not the Council’s', () => {
    expect(gatheringOf(reads({ from: boyle, to: [sadiq], text: 'Imran\n\nThe developer’s public meeting is on Monday.\n\nTessa\n' })).open).toBeNull();
  });
});

describe('which ward a meeting is about', () => {
  const wards = (situation: Situation) => areasOfMeeting(situation).map((area) => `${area.ward}${area.byVenue ? ' by venue' : ''}`);

  test('the subject tells, and not the hall where people meet', () => {
    expect(wards(calendar('Quay Road crossing', 'Millbrook Library'))).toEqual(['Harbour']);
  });

  test('where nothing else does, the place of the meeting tells', () => {
    expect(wards(calendar('Come and talk to us', 'Millbrook Library'))).toEqual(['Millbrook by venue']);
  });

  test('a local member who is said to be coming is not missing', () => {
    const situation = calendar('Weir Lane', 'Hall', { text: 'Councillor Lowe has been invited too.' });
    expect(areasOfMeeting(situation)[0]?.missing.map((member) => member.name)).toEqual(['Gerald Finch']);
  });
});

describe('meetings of groups', () => {
  test('a group of councillors is told from a working group of the Council', () => {
    expect(groupMeetingOf(reads({ from: sadiq, to: [pryce], text: 'Helen\n\nCould you come to the Conservative group on Monday?\n\nImran\n' }))?.name).toBe('Conservative');
    expect(groupMeetingOf(reads({ from: sadiq, to: [pryce], text: 'Helen\n\nCould you come to the flood working group on Monday?\n\nImran\n' }))).toBeNull();
  });

  test('a branch of a party is no group of councillors', () => {
    expect(groupMeetingOf(reads({ from: sadiq, to: [pryce], text: 'Helen\n\nWould you speak to the branch meeting on Monday?\n\nImran\n' }))?.party).toBe(true);
  });

  test('an officer who is only asked for figures is not asked to come', () => {
    const situation = reads({ from: sadiq, to: [pryce], text: 'Helen\n\nThe figures for Monday would be useful for our group meeting.\n\nImran\n' });
    const group = groupMeetingOf(situation);
    expect(group && officersAsked(situation, group)).toEqual([]);
  });

  test('a director is senior and a highways officer is not', () => {
    const who = (name: string) => directory.byName(name) ?? { kind: 'unknown' as const, name, address: '' };
    expect([isSenior(who('Helen Pryce'), ['director']), isSenior(who('Tessa Boyle'), ['director'])]).toEqual([true, false]);
  });
});
