import { speaksOf, topicsOf, type Topic } from '../../src/language/subject-matter';

const says = (text: string, topic: Topic) => speaksOf(topicsOf(text), topic);

describe('what a sentence is about', () => {
  test('a closure is significant, unless it is denied', () => {
    expect(says('The baths will close in May.', 'significant')).toBe(true);
    expect(says('No closure of the baths is proposed.', 'significant')).toBe(false);
  });

  test('a mended lamp is minor', () => {
    expect(says('A lamp outside the surgery has been mended.', 'minor')).toBe(true);
  });

  test('a question to a whole list speaks to all', () => {
    expect(says('Which of you is free on Monday?', 'toAll')).toBe(false);
    expect(says('Each of you must give me your figures.', 'toAll')).toBe(true);
  });

  test('offsets are those of the text given', () => {
    const text = 'Hello. The baths will close in May.';
    const match = topicsOf(text, 7).filter((each) => each.topic === 'significant')[0];
    expect(text.slice(match?.start, match?.end)).toBe('close');
  });

  test('the cost grows in a straight line with the text', () => {
    const time = (length: number) => {
      const text = 'the lane is shut and people have asked why '.repeat(length);
      const start = process.hrtime.bigint();
      topicsOf(text);
      return Number(process.hrtime.bigint() - start);
    };
    time(200);
    expect(time(800)).toBeLessThan(40 * Math.max(time(200), 200000));
  });
});
