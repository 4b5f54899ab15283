import { meaningsOf } from '../../../src/report/meaning';

test('"where ever" for "wherever" is a matter of spelling', () => {
  expect(meaningsOf('Level access will be given where ever possible.', 'Level access will be given wherever possible.', { kind: 'implications', topics: ['equality'] })).toEqual([]);
});

test.each([
  ['a number with its letters changed over', 'It is loose in fuor places.', 'It is loose in four places.'],
  ['a word for one that sounds the same', 'That Cabinet agree to steal gates at both ends.', 'That Cabinet agree to steel gates at both ends.'],
])('%s is put right and nothing changes', (_what, before, after) => {
  expect(meaningsOf(before, after, { kind: 'reasons', topics: [] })).toEqual([]);
});

test('one number for another that is spelled much like it is a change', () => {
  expect(meaningsOf('It is loose in four places.', 'It is loose in five places.', { kind: 'reasons', topics: [] })).toEqual(['figure-changed']);
});

test.each([
  ['The Trust raised the rest from else where.', 'The Trust raised the rest from elsewhere.'],
  ['The lamps are all ready up.', 'The lamps are already up.'],
  ['The forth floor has no lift.', 'The fourth floor has no lift.'],
])('“%s” is put right without a change of meaning', (before, after) => {
  expect(meaningsOf(before, after, { kind: 'advice', topics: [] })).toEqual([]);
});
