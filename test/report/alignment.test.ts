import { alignedKeys } from '../../src/report/alignment';
import { nearMatches } from '../../src/report/near-matches';
import { bareText, keyOf, plainText } from '../../src/report/plain-text';

const words = (text: string): string[] => text.split(' ');

describe('two lists that are held against each other', () => {
  test.each<[says: string, before: string, after: string, matches: number[]]>([
    ['match one to one where they are the same', 'a b c', 'a b c', [0, 1, 2]],
    ['keep their order around something new', 'a b c', 'a x b c', [0, 2, 3]],
    ['keep their order around something gone', 'a x b c', 'a b c', [0, -1, 1, 2]],
    ['match the longest part that kept its order', 'a b c d', 'd a b c', [1, 2, 3, -1]],
    ['match things that stand more than once in order', 'a n b n c', 'a n x b n c', [0, 1, 3, 4, 5]],
    ['match repeated things without anything unique', 'n n m', 'n m m', [0, -1, 2]],
    ['have nothing to match where nothing is shared', 'a b', 'c d', [-1, -1]],
  ])('%s', (_, before, after, matches) => expect(alignedKeys(words(before), words(after))).toEqual(matches));

  test('may be empty', () => expect([alignedKeys([], ['a']), alignedKeys(['a'], [])]).toEqual([[], [-1]]));

  test('each get an answer where everything is repeated many thousand times', () => {
    const many = Array.from({ length: 20000 }, (_, at) => (at % 2 ? 'None.' : `row ${at % 50}`));
    expect(alignedKeys(many, many.slice(3).concat(many.slice(0, 5)))).toHaveLength(20000);
  });
});

describe('texts that are alike', () => {
  const near = (before: string[], after: string[], least = 0.5): [number, number][] => nearMatches(before.map(words), after.map(words), least);

  test('are paired, the most alike first', () => expect(near(['the roof is very old', 'the wall is damp'], ['the wall is quite damp', 'the roof is old'])).toEqual([[0, 1], [1, 0]]));
  test('are paired once', () => expect(near(['the roof is old', 'the roof is cold'], ['the roof is old'])).toEqual([[0, 0]]));
  test('are not paired where they share too little', () => expect(near(['the roof is old'], ['fees went up in the spring'])).toEqual([]));
  test('are found among thousands by their rarer words', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `the council is to pay for item${at} of the plan${at} by june`);
    expect(near(many, many.map((text) => text.replace('june', 'may')).reverse()).slice(0, 2)).toEqual([[0, 2999], [1, 2998]]);
  });
});

describe('the words of a paragraph', () => {
  test.each<[says: string, text: string, bare: string]>([
    ['do not include its number', '4.2\tThe hall is damp.', 'The hall is damp.'],
    ['do not include its letter', '(b) The hall is damp.', 'The hall is damp.'],
    ['do not include its bullet', '\u2022 The hall is damp.', 'The hall is damp.'],
    ['include a figure that stands alone', '12.50', '12.50'],
    ['have one space between them', '  The   hall\u00a0is\n damp. ', 'The hall is damp.'],
    ['have plain hyphens and nothing that cannot be seen', 'co\u2011opted mem\u00adber', 'co-opted member'],
  ])('%s', (_, text, bare) => expect(bareText(text)).toBe(bare));

  test('stay as they are where they are plain', () => expect(plainText('The hall \u2013 it\u2019s damp\u2026')).toBe('The hall \u2013 it\u2019s damp\u2026'));
  test('are the same whatever the shape of marks, the case and the stop at the end', () => expect(keyOf('The \u2018Hall\u2019 \u2013 damp;')).toBe(keyOf("the 'hall' - damp.")));
});
