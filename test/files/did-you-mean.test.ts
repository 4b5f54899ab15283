import { didYouMean, nearest } from '../../src/files/did-you-mean';

const names = ['outcome', 'rules', 'summary', 'id'];

test.each([
  ['outcom', 'outcome'], ['OUTCOME', 'outcome'], ['outocme', 'outcome'], ['rule', 'rules'], ['sumary', 'summary'], ['ids', 'id'],
])('%s was meant as %s', (written, name) => {
  expect(nearest(written, names)).toBe(name);
});

test.each(['', 'banana', 'x'.repeat(10000), 'xy'])('nothing is near %.12s', (written) => {
  expect(nearest(written, names)).toBeNull();
  expect(didYouMean(written, names)).toBe('');
});

test('the nearest of several counts', () => {
  expect(nearest('members', ['member', 'members'])).toBe('members');
});
