import { readSentence } from '../../src/language/acts';
import { weigh, type Force } from '../../src/language/force';
import { splitSentences } from '../../src/language/sentences';

function force(text: string): Force {
  const sentences = splitSentences(text);
  expect(sentences).toHaveLength(1);
  return readSentence(text, sentences[0]!).force;
}
const shows = (text: string) => force(text).signals.filter((signal) => signal.strong).map((signal) => signal.act);

describe('a sentence that binds, orders or buys', () => {
  test.each([
    ['commits', 'The council will rebuild your wall.'],
    ['commits', 'We promise to mend the roof.'],
    ['commits', 'I hereby waive the charge.'],
    ['instructs', 'Stop the work at once.'],
    ['instructs', 'You are to remove the skip.'],
    ['procures', 'I have ordered the benches.'],
  ])('%s: “%s”', (act, text) => {
    expect(shows(text)).toContain(act);
    expect(force(text).blocked).toBeNull();
  });

  test('the signal stands where the words stand', () => {
    const text = 'Dear me, the council will rebuild your wall.';
    const signal = force(text).signals.find((each) => each.act === 'commits' && each.strong);
    expect(text.slice(signal?.start, signal?.end)).toContain('council will rebuild');
  });

  test('“No further payments are to leave the account” orders; it denies nothing', () => {
    expect(force('No further payments are to leave the account.')).toMatchObject({ blocked: null });
    expect(shows('No further payments are to leave the account.')).toContain('instructs');
  });
});

describe('what takes the force away', () => {
  test.each([
    ['question', 'a question', 'Will the council rebuild my wall?'],
    ['quoted', 'words wholly in quotation marks', '“The council will rebuild your wall.”'],
    ['quoted', 'a promise in quotation marks within a sentence', 'Her letter has “the council will rebuild your wall” in it.'],
    ['denied', 'a denial', 'I cannot promise that we will rebuild your wall.'],
    ['denied', 'a lack of power', 'I have no authority to bind the council.'],
    ['conditional', 'an if before the promise', 'If the money is found, the council will rebuild your wall.'],
    ['conditional', 'a decision that others must take, behind the promise', 'The council will rebuild your wall if Cabinet agrees.'],
    ['conditional', 'approval still to come', 'The council will rebuild your wall once the committee has approved it.'],
    ['conditional', '“subject to”', 'The council will rebuild your wall, subject to funding.'],
    ['reported', 'a report before the promise', 'Mr Skelton wrote that the council will rebuild his wall.'],
    ['reported', 'hearsay behind it', 'The council will rebuild the wall, he tells me.'],
    ['past', 'what is over', 'In 2014 the council rebuilt the wall.'],
    ['past', 'what was done last year', 'The council paid for the fireworks last year.'],
  ])('%s: %s', (blocked, _what, text) => {
    expect(force(text).blocked).toBe(blocked);
  });
});

describe('what does not take it away', () => {
  test.each([
    ['an if that is one of the promise’s own terms', 'The council will rebuild your wall, and will make good the lawn if it is spoilt.'],
    ['an if that leaves the choice to the reader', 'If you send the bill, we will pay it.'],
    ['“whether or not”', 'Whether or not you are insured, the council will rebuild your wall.'],
    ['a report behind the promise', 'The council will rebuild your wall, as I told him.'],
    ['quotation marks around something else', 'The council will rebuild the “Folly”.'],
  ])('%s', (_what, text) => {
    expect(force(text).blocked).toBeNull();
    expect(shows(text)).toContain('commits');
  });
});

describe('whose effort and whose purse', () => {
  test.each(['I’ll chase the contractor.', 'I will ask at the next meeting.', 'Leave it with me.'])('“%s” is the writer’s own effort', (text) => {
    expect(force(text).effort).toBe(true);
  });

  test.each(['The lift has been out of order for a week.', 'The books are in good order.', 'It is a matter of law and order, for the police.'])('“%s” buys nothing', (text) => {
    expect(shows(text)).not.toContain('procures');
  });

  test.each(['I can’t buy it.', 'We cannot order two of them for you.'])('“%s” denies a purchase', (text) => {
    expect(force(text).blocked).toBe('denied');
  });

  test('paying out of one’s own pocket is seen', () => {
    expect(force('I have ordered one out of my own pocket.').pocket).toBe(true);
    expect(force('I have ordered one for the town hall.').pocket).toBe(false);
  });
});

describe('how force and the model are weighed', () => {
  const plain: Force = { blocked: null, effort: false, pocket: false, buysNothing: false, signals: [] };
  const strong: Force = { ...plain, signals: [{ act: 'commits', strong: true, start: 0, end: 4 }] };

  test('a question or a quotation never becomes likely, however sure the model', () => {
    expect(weigh('commits', 1, { ...strong, blocked: 'question' })).toBeLessThan(0.5);
    expect(weigh('commits', 1, { ...strong, blocked: 'quoted' })).toBeLessThan(0.5);
  });

  test.each(['denied', 'conditional', 'reported', 'past'] as const)('nor does what is %s', (blocked) => {
    expect(weigh('instructs', 1, { ...strong, blocked })).toBeLessThan(0.5);
  });

  test('one’s own effort commits nobody else', () => {
    expect(weigh('commits', 1, { ...strong, effort: true })).toBeLessThan(0.5);
  });

  test('words and model together are sure', () => {
    expect(weigh('commits', 0.5, strong)).toBeGreaterThanOrEqual(0.8);
  });

  test('words alone are likely at most', () => {
    expect(weigh('commits', 0.2, strong)).toBeLessThan(0.8);
    expect(weigh('commits', 0.05, strong)).toBeLessThan(0.5);
  });

  test('the model alone is never sure', () => {
    expect(weigh('commits', 1, plain)).toBeLessThan(0.8);
    expect(weigh('instructs', 1, plain)).toBeLessThan(0.8);
    expect(weigh('procures', 0.6, plain)).toBeLessThan(0.5);
  });

  test('the words of another act do not count', () => {
    expect(weigh('instructs', 0.9, strong)).toBe(weigh('instructs', 0.9, plain));
  });
});
