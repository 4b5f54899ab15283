import { onlyDoes } from '../../src/engine/private-requests';

describe('one of the family may only carry or say something', () => {
  test('and nothing of theirs is at stake then', () => {
    expect(onlyDoes('My son will collect the papers on his way home.')).toBe(true);
    expect(onlyDoes('Please leave off the title, my wife says.')).toBe(true);
  });

  test('though it is where a thing of theirs is named as well', () => {
    expect(onlyDoes('My son will collect my curtains from the print room.')).toBe(false);
    expect(onlyDoes('My daughter’s invitations want folding.')).toBe(false);
  });
});
