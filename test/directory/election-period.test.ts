import { Directory } from '../../src/directory/directory';
import { dayInWords, electionPeriodOn, noticeDay, ordinaryPollingDay } from '../../src/directory/election-period';

const council = { name: 'Wexcombe Council', domains: ['wexcombe.example'] };
const withPeriod = new Directory({ council, preElectionPeriods: [{ name: 'Local elections 2026', from: '2026-03-24', to: '2026-05-07' }] });
const without = new Directory({ council });

describe('the time before a poll', () => {
  test('is what the directory says', () => {
    expect(electionPeriodOn(withPeriod, '2026-04-01')).toEqual({ name: 'Local elections 2026', from: '2026-03-24', to: '2026-05-07', assumed: false });
    expect(electionPeriodOn(withPeriod, '2026-03-23')).toBeNull();
    expect(electionPeriodOn(withPeriod, '2026-05-08')).toBeNull();
  });

  test('is not assumed for another year where the directory gives periods', () => expect(electionPeriodOn(withPeriod, '2027-04-20')).toBeNull());

  test('is worked out where the directory gives none', () => {
    expect(electionPeriodOn(without, '2026-04-01')).toMatchObject({ from: '2026-03-30', to: '2026-05-07', assumed: true });
    expect(electionPeriodOn(without, '2026-03-29')).toBeNull();
    expect(electionPeriodOn(without, '2026-11-22')).toBeNull();
  });
});

describe('the calendar', () => {
  // Published timetables for the local elections of these years give the same last days for notice.
  test.each([['2026-05-07', '2026-03-30'], ['2025-05-01', '2025-03-25'], ['2024-05-02', '2024-03-26'], ['2023-05-04', '2023-03-27']])('for the poll on %s notice is due by %s', (polling, notice) => {
    expect(noticeDay(polling)).toBe(notice);
  });

  test('local elections are on the first Thursday in May', () => {
    expect([2023, 2024, 2025, 2026, 2027].map(ordinaryPollingDay)).toEqual(['2023-05-04', '2024-05-02', '2025-05-01', '2026-05-07', '2027-05-06']);
  });

  test('a day is written as people write it', () => expect(dayInWords('2026-03-04')).toBe('4 March 2026'));
});
