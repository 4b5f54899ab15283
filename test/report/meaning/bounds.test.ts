import { meaningsIn } from './passages';

const words = 'the council must not sell a risk of £1,200 by 9 January 2026 Smith refused unless officers consider it high zxqv abcd'.split(' ');

/** The same words in an order that a seed tells, in sentences of `length` words. */
function passage(count: number, seed: number, length: number): string {
  let at = seed;
  let text = '';
  for (let i = 1; i <= count; i++) {
    at = (at * 16807) % 2147483647;
    text += `${words[at % words.length]}${i % length === 0 ? '. The ' : ' '}`;
  }
  return text;
}

test('the same passage always gives the same answer', () => {
  const before = passage(300, 7, 12);
  const after = passage(300, 11, 12);
  expect(meaningsIn('advice', before, after)).toEqual(meaningsIn('advice', before, after));
});

test('nothing for nothing', () => {
  expect(meaningsIn('advice', '', '')).toEqual([]);
  expect(meaningsIn('recommendations', ' \n', '3.1 ')).toEqual([]);
});

test('a passage that nobody would write is still read', () => {
  for (const length of [12, 100000]) expect(meaningsIn('advice', passage(3000, 7, length), passage(3000, 11, length)).length).toBeGreaterThan(0);
  expect(() => meaningsIn('advice', '('.repeat(20000) + '1'.repeat(20000) + 'a.'.repeat(20000), 'x '.repeat(20000))).not.toThrow();
});

test('the gravest meaning stands first, and a vaguer one is not named beside it', () => {
  expect(meaningsIn('recommendations', 'That the tender of £40,000 be rejected.', 'That the tender of £60,000 be accepted.')[0]).toBe('recommendation-turned');
});
