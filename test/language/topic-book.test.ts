import { TopicBook } from '../../src/language/topic-book';

const book = new TopicBook({ water: ['river|pond', 'well water'], stone: ['stone|stones ..2 wall|bridge'] });

describe('phrases of one subject', () => {
  test('are found with their place in the text', () => {
    const text = 'The stones of the bridge lie in the river.';
    expect(book.in(text).map((each) => [each.family, text.slice(each.start, each.end)])).toEqual([['stone', 'stones of the bridge'], ['water', 'river']]);
  });

  test('are found each time where all of them are asked for', () => {
    const text = 'A river, a pond and another river.';
    expect(book.all(text).map((each) => text.slice(each.start, each.end))).toEqual(['river', 'pond', 'river']);
  });

  test('can be asked for by their family', () => {
    expect(book.says('We drink well water.', 'water')).toBe(true);
    expect(book.says('We drink well water.', 'stone')).toBe(false);
  });
});
