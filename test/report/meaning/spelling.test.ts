import { meaningsOf } from '../../../src/report/meaning';

test('"where ever" for "wherever" is a matter of spelling', () => {
  expect(meaningsOf('Level access will be given where ever possible.', 'Level access will be given wherever possible.', { kind: 'implications', topics: ['equality'] })).toEqual([]);
});
