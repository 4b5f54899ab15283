import { onlyWriterComes } from '../../src/engine/group-officers';

describe('who is to come', () => {
  it.each([
    'I can come to your office on Tuesday.',
    'Would it be in order for me to speak sitting down?',
    'I am free on both mornings and can come to your office or join online.',
  ])('is the writer alone in “%s”', (text) => {
    expect(onlyWriterComes(text)).toBe(true);
  });

  it.each([
    'I’d like you to come and talk to us.',
    'We meet at six, so do come along.',
    'I shall be there and hope that you can speak to us.',
    'Could you come and take us through the licences?',
  ])('is the reader too in “%s”', (text) => {
    expect(onlyWriterComes(text)).toBe(false);
  });
});
