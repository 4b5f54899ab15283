import { moneyWord, numberWord, scanWords, spellingOf, wordId } from '../../src/language/words';

['the', 'lamp', 'is', "don't", "we'll", 'fly', 'tipping', 'café', 'out', "councillor's"].forEach(wordId);

/** The tokens of a text as it spells them, known words by their own number. */
function tokens(text: string, start = 0, end = text.length) {
  const scanned = scanWords(text, start, end);
  return Array.from({ length: scanned.count }, (_, i) => text.slice(scanned.start[i], scanned.end[i]));
}
function known(text: string) {
  const scanned = scanWords(text, 0, text.length);
  return scanned.id.slice(0, scanned.count).map(spellingOf);
}

describe('words', () => {
  test('are parted by spaces and marks', () => {
    expect(tokens('The lamp (again!) is out.')).toEqual(['The', 'lamp', 'again', 'is', 'out']);
  });

  test('know no capitals', () => {
    expect(known('THE Lamp is OUT')).toEqual(['the', 'lamp', 'is', 'out']);
    expect(known('CAFÉ')).toEqual(['café']);
  });

  test('keep their apostrophe, straight or curly', () => {
    expect(known("don't")).toEqual(["don't"]);
    expect(known('don’t')).toEqual(["don't"]);
    expect(known('We’ll')).toEqual(["we'll"]);
    expect(known('the councillor’s lamp')).toEqual(['the', "councillor's", 'lamp']);
  });

  test.each([['dont', 'don\'t'], ['cant', 'can\'t'], ['Im', 'I\'m'], ['youve', 'you\'ve']])('typed without it, as %s, are the word they stand for', (typed, word) => {
    const known = wordId(word.toLowerCase());
    expect(scanWords(typed, 0, typed.length).id[0]).toBe(known);
  });

  test.each(['ten minutes', '45 minutes', 'a few minutes'])('tell the clock in “%s”', (text) => expect(known(text).pop()).toBe('#minutes'));

  test.each(['the minutes', 'item 3 Minutes', '3 minutes of the last meeting'])('name a record in “%s”', (text) => expect(known(text)).toContain('minutes'));

  test.each(['were', 'well', 'ill', 'shed', 'its'])('“%s” is a word of its own', (word) => {
    const other = [`${word.slice(0, 2)}'${word.slice(2)}`, `${word.slice(0, 1)}'${word.slice(1)}`].map(wordId);
    expect(other).not.toContain(scanWords(word, 0, word.length).id[0]);
  });

  test('leave a closing quotation mark behind', () => {
    expect(tokens('‘lamps’ out')).toEqual(['lamps', 'out']);
    expect(tokens("the residents' lamp")).toEqual(['the', 'residents', 'lamp']);
  });

  test('joined by a hyphen are two', () => {
    expect(known('fly-tipping')).toEqual(['fly', 'tipping']);
  });

  test('that nothing knows share the number 0', () => {
    expect(scanWords('zzxxyyq', 0, 7).id[0]).toBe(0);
    expect(spellingOf(0)).toBe('');
  });

  test('have the same number each time they are given', () => {
    expect(wordId('lamp')).toBe(wordId('lamp'));
    expect(wordId('lamp')).not.toBe(wordId('out'));
    expect(spellingOf(wordId('lamp'))).toBe('lamp');
  });

  test('keep their numbers as thousands of others come', () => {
    const before = wordId('lamp');
    const ids = Array.from({ length: 9000 }, (_, i) => wordId(`qq${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i / 26) % 26 | 0))}${String.fromCharCode(97 + (i / 676 | 0))}`));
    expect(new Set(ids).size).toBe(9000);
    expect(wordId('lamp')).toBe(before);
    expect(known('the lamp is out qqaab')).toEqual(['the', 'lamp', 'is', 'out', 'qqaab']);
  });
});

describe('figures', () => {
  const kinds = (text: string) => {
    const scanned = scanWords(text, 0, text.length);
    return scanned.id.slice(0, scanned.count);
  };

  test.each(['14', '1,275', '3.5', '10:30', '2026', '23rd', '14a', '02/03/2026'])('“%s” is one number', (text) => {
    expect(kinds(text)).toEqual([numberWord]);
    expect(tokens(text)).toEqual([text]);
  });

  test.each(['£5', '£1,275.50', '€30', '$12', '£2m'])('“%s” is money', (text) => {
    expect(kinds(text)).toEqual([moneyWord]);
  });

  test('a full stop after a figure is no part of it', () => {
    expect(tokens('It cost £5. It was 14.')).toEqual(['It', 'cost', '5', 'It', 'was', '14']);
  });
});

describe('where something opens', () => {
  const opens = (text: string) => {
    const scanned = scanWords(text, 0, text.length);
    return scanned.opens.slice(0, scanned.count);
  };

  test.each([
    ['a colon', 'Note: the lamp', [1, 1, 0]],
    ['a dash', 'Ann – the lamp', [1, 1, 0]],
    ['a line break', 'Ann\nthe lamp', [1, 1, 0]],
    ['a comma does not', 'Ann, the lamp', [1, 0, 0]],
  ])('%s', (_what, text, expected) => {
    expect(opens(text)).toEqual(expected);
  });
});

describe('scanning again', () => {
  test('the same short text gives the same tokens, whatever came between', () => {
    const first = scanWords('the lamp is out', 0, 15);
    const kept = JSON.stringify(first);
    scanWords('and now something quite different, £5', 0, 37);
    scanWords('x '.repeat(800), 0, 1600);
    expect(scanWords('the lamp is out', 0, 15)).toBe(first);
    expect(JSON.stringify(first)).toBe(kept);
  });

  test('a stretch within a text keeps the text’s offsets', () => {
    expect(tokens('the lamp is out', 4, 8)).toEqual(['lamp']);
    expect(scanWords('the lamp is out', 4, 8).start[0]).toBe(4);
  });

  test('an empty text has no words', () => {
    expect(scanWords('', 0, 0).count).toBe(0);
    expect(scanWords(' … !', 0, 4).count).toBe(0);
  });
});
