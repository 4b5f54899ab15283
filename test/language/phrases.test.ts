import { Families, familyNumber, phrasesIn } from '../../src/language/phrase-book';
import { PhraseBook } from '../../src/language/phrases';
import { scanWords } from '../../src/language/words';

/** The stretch of the text that the phrase finds, or null. */
function finds(phrase: string, text: string): string | null {
  const book = new PhraseBook({ only: [phrase] });
  const tokens = scanWords(text, 0, text.length);
  const match = book.find(tokens, 0, tokens.count)[0];
  return match ? text.slice(tokens.start[match.first], tokens.end[match.last - 1]) : null;
}

describe('words of a phrase', () => {
  test('must stand side by side and in order', () => {
    expect(finds('written off', 'The debt is written off.')).toBe('written off');
    expect(finds('written off', 'Off you go, it is written.')).toBeNull();
    expect(finds('written off', 'It was written right off.')).toBeNull();
  });

  test('may be one of several', () => {
    expect(finds('bear|meet cost|bill', 'We meet cost as it comes.')).toBe('meet cost');
    expect(finds('bear|meet cost|bill', 'We share cost as it comes.')).toBeNull();
  });

  test('match in capitals and with a curly apostrophe', () => {
    expect(finds("we'll pay", 'WE’LL PAY.')).toBe('WE’LL PAY');
  });

  test('match whole words only', () => {
    expect(finds('pay', 'The payment is late.')).toBeNull();
  });

  test('may stand first or last in the sentence', () => {
    expect(finds('lamp', 'Lamp out')).toBe('Lamp');
    expect(finds('lamp', 'Mend the lamp')).toBe('lamp');
  });
});

describe('gaps', () => {
  test.each([
    ['We pay.', 'We pay'],
    ['We will gladly pay.', 'We will gladly pay'],
    ['We will most gladly pay.', null],
  ])('of up to two words: “%s”', (text, expected) => {
    expect(finds('we ..2 pay', text)).toBe(expected);
  });

  test('before the rarest word are looked through backwards', () => {
    expect(finds('it ..3 of ..2 consent', 'It is a question of her own consent.')).toBe('It is a question of her own consent');
  });

  test('do not reach beyond the sentence', () => {
    const text = 'We will pay';
    const tokens = scanWords(text, 0, text.length);
    expect(new PhraseBook({ only: ['we ..2 pay'] }).find(tokens, 0, 2)).toEqual([]);
    expect(new PhraseBook({ only: ['we ..2 pay'] }).find(tokens, 1, 3)).toEqual([]);
  });
});

describe('optional words', () => {
  test.each(['We pay now.', 'We shall pay now.'])('may stand or be left out: “%s”', (text) => {
    expect(finds('we shall? pay now', text)).toBe(text.slice(0, -1));
  });

  test('do not let other words in', () => {
    expect(finds('we shall? pay now', 'We never pay now.')).toBeNull();
  });
});

describe('^ and $', () => {
  test('^ holds at the beginning of the sentence', () => {
    expect(finds('^ stop', 'Stop at once.')).toBe('Stop');
    expect(finds('^ stop', 'They stop at once.')).toBeNull();
  });

  test.each(['One thing: stop at once.', 'Ann – stop at once.', 'Ann\nstop at once.'])('^ holds after a colon, a dash and a line break: “%s”', (text) => {
    expect(finds('^ stop', text)).toBe('stop');
  });

  test('^ does not hold after a comma', () => {
    expect(finds('^ stop', 'If you can, stop at once.')).toBeNull();
  });

  test('$ holds at the end', () => {
    expect(finds('he tells me $', 'It is paid, he tells me.')).toBe('he tells me');
    expect(finds('he tells me $', 'He tells me it is paid.')).toBeNull();
  });
});

describe('classes', () => {
  test('stand for every word in them, with the endings of verbs', () => {
    for (const word of ['repair', 'repairs', 'repaired', 'repairing', 'rebuilt']) expect(finds('we @mend', `We ${word} it.`)).toBe(`We ${word}`);
    expect(finds('we @mend', 'We watch it.')).toBeNull();
  });

  test('stand beside single words', () => {
    expect(finds('@council|parish pays', 'The parish pays.')).toBe('parish pays');
    expect(finds('@council|parish pays', 'The borough pays.')).toBe('borough pays');
  });

  test('of numbers and of money are two', () => {
    expect(finds('pay #money', 'We pay £40.')).toBe('pay £40');
    expect(finds('pay #money', 'We pay 40.')).toBeNull();
    expect(finds('pay #number', 'We pay 40.')).toBe('pay 40');
  });

  test('that do not exist are found when the phrase is read', () => {
    expect(() => new PhraseBook({ only: ['we @mennd'] })).toThrow('There is no word class “mennd”.');
  });
});

describe('a book', () => {
  test('gives the first match of each family, and every family', () => {
    const book = new PhraseBook({ pays: ['pay', 'meet'], lamps: ['lamp'], none: ['zebra'] });
    const text = 'We pay for the lamp and meet the cost.';
    const tokens = scanWords(text, 0, text.length);
    expect(book.find(tokens, 0, tokens.count).map((match) => [book.families[match.family], match.first])).toEqual([['pays', 1], ['lamps', 4]]);
  });

  test('searched twice gives the same', () => {
    const book = new PhraseBook({ pays: ['pay'] });
    const tokens = scanWords('we pay', 0, 6);
    expect(book.find(tokens, 0, 2)).toEqual(book.find(tokens, 0, 2));
  });

  test('refuses a phrase in which nothing must stand', () => {
    expect(() => new PhraseBook({ only: ['^ ..3 $'] })).toThrow('at least one word that must be there');
    expect(() => new PhraseBook({ only: ['maybe?'] })).toThrow('at least one word that must be there');
  });

});

describe('the shipped book', () => {
  test('is asked by the names of its families', () => {
    const text = 'The council will rebuild your wall.';
    expect(phrasesIn(text, { start: 0, end: text.length }).has('force-commit')).toBe(true);
    expect(phrasesIn('Good morning.', { start: 0, end: 13 }).has('force-commit')).toBe(false);
  });

  test('a misspelt family is found out', () => {
    expect(() => familyNumber('force-comit')).toThrow('There is no family of phrases “force-comit”.');
    expect(() => new Families([], '', { start: 0, end: 0 }).has('force-comit')).toThrow();
  });
});
