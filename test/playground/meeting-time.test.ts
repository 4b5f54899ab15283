import type { StateMeeting } from '../../src/hosts/simulated/mailbox-state';
import { localTime, meetingSaid, momentOf, startedAt } from '../../src/playground/meeting-time';

const meeting: StateMeeting = { start: '2026-12-03T18:30:00.000Z', end: '2026-12-03T20:00:00.000Z', location: '', rooms: [], repeats: 'no' };
const said = { start: '', end: '', location: 'Town Hall', cancelled: false, repeats: false };

describe('the time of a meeting in its form', () => {
  test('comes back from the form as the moment that it was', () => {
    for (const moment of ['2026-12-03T18:30:00.000Z', '2026-06-12T23:45:00.000Z', '2027-03-28T01:00:00.000Z']) expect(momentOf(localTime(moment))).toBe(moment);
  });

  test('is no moment while half of it is empty', () => {
    expect(momentOf({ day: '', time: '18:30' })).toBeNull();
    expect(momentOf({ day: '2026-12-03', time: '' })).toBeNull();
  });

  test('moves the end along with the beginning', () => {
    expect(startedAt(meeting, '2026-12-10T09:00:00.000Z')).toMatchObject({ start: '2026-12-10T09:00:00.000Z', end: '2026-12-10T10:30:00.000Z' });
  });
});

describe('a meeting from a file', () => {
  test('keeps its times, its place and whether it repeats', () => {
    expect(meetingSaid({ ...said, start: '2026-12-03T18:30:00.000Z', end: '2026-12-03T20:00:00.000Z', repeats: true })).toEqual({ ...meeting, location: 'Town Hall', repeats: 'series' });
  });

  test('of a whole day lasts from midnight to midnight here', () => {
    const { start, end } = meetingSaid({ ...said, start: '2026-12-03', end: '2026-12-04' });
    expect([localTime(start), localTime(end)]).toEqual([{ day: '2026-12-03', time: '00:00' }, { day: '2026-12-04', time: '00:00' }]);
  });

  test('with a time that names no zone is at that time here', () => {
    expect(localTime(meetingSaid({ ...said, start: '2026-12-03T18:30:00' }).start)).toEqual({ day: '2026-12-03', time: '18:30' });
  });

  test('without an end lasts half an hour, and without any time begins at the next full hour', () => {
    const { start, end } = meetingSaid({ ...said, start: '2026-12-03T18:30:00.000Z' });
    expect(Date.parse(end) - Date.parse(start)).toBe(1_800_000);
    expect(Date.parse(meetingSaid(said).start) % 3_600_000).toBe(0);
  });
});
