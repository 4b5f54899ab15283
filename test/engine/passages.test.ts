import { applyEdits } from '../../src/engine/apply-edits';
import { inSamePassage } from '../../src/engine/same-passage';
import { isStray } from '../../src/engine/stray-sign';
import { placeOfWords } from '../../src/engine/words-in-text';
import { emptyItem } from '../../src/item/item';
import { onOneLine, plainSpaces } from '../../src/language/line-breaks';
import { readSentences } from '../../src/language/reading';
import { bridget, simon, situation } from './situation';

const sentences = (count: number): string => Array.from({ length: count }, (_, index) => `The lamp at number ${index + 1} is lit again.`).join(' ');

describe('signs of one matter', () => {
  test('belong together in a short message, wherever they stand', () => {
    const all = readSentences(sentences(6));
    expect(inSamePassage(all, all[0], all[5])).toBe(true);
  });

  test('belong together in a long one only where they stand near', () => {
    const all = readSentences(sentences(20));
    expect(inSamePassage(all, all[3], all[6])).toBe(true);
    expect(inSamePassage(all, all[3], all[15])).toBe(false);
  });

  test('that stand outside the list, as a subject does, go with all of it', () => {
    const all = readSentences(sentences(20));
    expect(inSamePassage(all, readSentences('Street lamps')[0], all[19])).toBe(true);
  });
});

describe('one faint sign', () => {
  const long = situation({ from: bridget, to: [simon], text: `Dear Simon\n\n${sentences(12)}\n` });
  const short = situation({ from: bridget, to: [simon], text: `Dear Simon\n\n${sentences(3)}\n` });

  test('is a turn of phrase in a long message, and may be the point of a short one', () => {
    expect(isStray(long, [long.own[2]!])).toBe(true);
    expect(isStray(short, [short.own[2]!])).toBe(false);
  });

  test('counts where the writer comes back to it', () => {
    expect(isStray(long, [long.own[2]!, long.own[9]!])).toBe(false);
    expect(isStray(long, [long.own[2]!, long.own[2]!])).toBe(true);
  });
});

describe('words in a text whose lines are broken', () => {
  test('are found over a break and over spaces that do not break', () => {
    expect(placeOfWords('Thank you. Please pay\nthe fee by\u00a0noon.', 'Please pay the fee by noon.')).toBe(11);
    expect(placeOfWords('Please pay.', 'Please go.')).toBe(-1);
  });

  test('keep their offsets when they are read on one line', () => {
    const text = 'One\ttwo\u00a0three\u202ffour\nfive';
    expect(onOneLine(text)).toBe('One two three four five');
    expect(plainSpaces(text)).toHaveLength(text.length);
  });

  test('are taken out as a whole', () => {
    const item = { ...emptyItem('message'), text: 'Dear Simon\n\nThank you. Please pay\nthe fee by noon. The rest is fine.\n\nBridget\n' };
    expect(applyEdits(item, [{ do: 'replace-text', find: 'Please pay the fee by noon.', text: '' }]).text).toContain('Thank you.  The rest is fine.');
  });
});
