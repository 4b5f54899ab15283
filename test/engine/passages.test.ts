import { applyEdits } from '../../src/engine/apply-edits';
import { oneParagraphShows } from '../../src/engine/one-paragraph';
import { inSameParagraph, inSamePassage } from '../../src/engine/same-passage';
import { isStray } from '../../src/engine/stray-sign';
import { placeOfWords } from '../../src/engine/words-in-text';
import { emptyItem } from '../../src/item/item';
import { onOneLine, plainSpaces } from '../../src/language/line-breaks';
import { readSentences, type ReadSentence } from '../../src/language/reading';
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

describe('a blank line', () => {
  const text = 'The lamp is out. Could you mend it?\nIt is number 4.\n\nThe hall is warm.';
  const [lamp, mend, number, hall] = readSentences(text) as [ReadSentence, ReadSentence, ReadSentence, ReadSentence];

  test('begins another matter; a line that ends does not', () => {
    expect(inSameParagraph(text, lamp, mend)).toBe(true);
    expect(inSameParagraph(text, mend, number)).toBe(true);
    expect(inSameParagraph(text, number, hall)).toBe(false);
  });

  test('does so whichever sentence is asked for first', () => {
    expect(inSameParagraph(text, hall, lamp)).toBe(false);
    expect(inSameParagraph(text, mend, lamp)).toBe(true);
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

describe('one paragraph', () => {
  const filler = 'The lamp outside number four is lit again. The bins were emptied. The hall is warm. The minutes are printed.';
  const message = (text: string) => situation({ from: bridget, to: [simon], text: `Dear Simon\n\n${text}\n\nBridget\n` });
  const evidenceOf = (item: ReturnType<typeof message>, words: string) => {
    const start = item.item.text.indexOf(words);
    return [{ part: 'body' as const, text: words, start, end: start + words.length }];
  };
  const says = (...words: string[]) => (alone: ReturnType<typeof message>) => words.every((each) => alone.item.text.includes(each) && alone.own.some(({ text }) => text.includes(each)));

  test('shows by itself what stands in it', () => {
    const item = message(`${filler}\n\nMy fence is down. Could you mend it?\n\n${filler}`);
    expect(oneParagraphShows(item, evidenceOf(item, 'My fence'), says('fence', 'mend'))).toBe(true);
  });

  test('does not show what two of them would show only together', () => {
    const item = message(`My fence is down.\n\n${filler}\n\nCould you mend the tap in the hall?\n\n${filler}`);
    expect(oneParagraphShows(item, evidenceOf(item, 'My fence'), says('fence', 'mend'))).toBe(false);
  });

  test('goes with the list that it opens', () => {
    const item = message(`${filler}\n\nI want these done:\n\n1. The fence by Monday.\n\n2. The tap after that.\n\n${filler}`);
    expect(oneParagraphShows(item, evidenceOf(item, 'I want'), says('I want', 'tap'))).toBe(true);
  });

  test('is not looked for in a short message, which is about one thing', () => {
    const item = message('My fence is down.\n\nCould you mend it?');
    expect(oneParagraphShows(item, evidenceOf(item, 'My fence'), says('fence', 'mend'))).toBe(true);
  });

  test('keeps its place: what it shows stands where it stood', () => {
    const item = message(`${filler}\n\nMy fence is down.\n\n${filler}`);
    const offsets: number[] = [];
    oneParagraphShows(item, [], (alone) => { offsets.push(alone.item.text.indexOf('fence')); return false; });
    expect(offsets.filter((each) => each >= 0)).toEqual([item.item.text.indexOf('fence')]);
  });
});
