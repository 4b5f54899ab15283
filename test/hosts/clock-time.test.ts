import { clockTime, meetingTimes, type WallTime } from '../../src/hosts/outlook/clock-time';

/** A clock that is so many minutes ahead of Greenwich. */
const ahead = (minutes: number) => (moment: Date): WallTime => {
  const shown = new Date(moment.getTime() + minutes * 60_000);
  return { year: shown.getUTCFullYear(), month: shown.getUTCMonth(), date: shown.getUTCDate(), hours: shown.getUTCHours(), minutes: shown.getUTCMinutes() };
};

describe('the time of a meeting', () => {
  test.each([
    ['in winter', 0, '2026-06-12T23:30:00+00:00'],
    ['in summer', 60, '2026-06-13T00:30:00+01:00'],
    ['west of Greenwich', -210, '2026-06-12T20:00:00-03:30'],
    ['east of it', 345, '2026-06-13T05:15:00+05:45'],
  ])('has the day and hour of the clock that shows it, %s', (_where, minutes, written) => {
    const moment = Date.parse('2026-06-12T23:30:00Z');
    expect(clockTime(moment, ahead(minutes))).toBe(written);
    expect(Date.parse(written)).toBe(moment);
  });

  test('goes by the computer where Outlook’s own clock fails', () => {
    const failing = (): never => {
      throw new Error('not in this client');
    };
    const moment = Date.parse('2026-06-12T18:00:00Z');
    expect(clockTime(moment, failing)).toBe(clockTime(moment, null));
  });

  test('from midnight to midnight is a day, or several', () => {
    expect(meetingTimes('2026-06-12T00:00:00+01:00', '2026-06-13T00:00:00+01:00')).toEqual({ start: '2026-06-12', end: '2026-06-13' });
    expect(meetingTimes('2026-03-28T00:00:00+00:00', '2026-03-30T00:00:00+01:00')).toEqual({ start: '2026-03-28', end: '2026-03-30' });
  });

  test('that only begins or ends at midnight stays what it is', () => {
    const evening = { start: '2026-06-12T19:00:00+01:00', end: '2026-06-13T00:00:00+01:00' };
    expect(meetingTimes(evening.start, evening.end)).toEqual(evening);
    expect(meetingTimes('', '')).toEqual({ start: '', end: '' });
  });
});
