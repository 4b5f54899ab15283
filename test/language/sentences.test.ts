import { splitSentences } from '../../src/language/sentences';

const split = (text: string) => splitSentences(text).map((sentence) => text.slice(sentence.start, sentence.end));
const only = (text: string) => {
  const sentences = splitSentences(text);
  expect(sentences).toHaveLength(1);
  return sentences[0]!;
};

describe('a stop that closes no sentence', () => {
  test.each([
    'I spoke to Cllr. Lowe about it.',
    'See No. 14 in Weir Lane.',
    'Bring what you need, e.g. a torch.',
    'Bring what you need, e.g. Ann’s torch.',
    'The first lorry, i.e. Harper’s, came at six.',
    'It starts at 7 a.m. on Monday.',
    'Mr. and Mrs. Hale live at St. Bride Gardens.',
    'Dr. R. J. Hale signed for A. B. Smith.',
    'The price is £1,275.50 a year.',
    'Write to pat.hale@home.example today.',
    'It is on www.wexcombe.example now.',
    'See para. 4 of the report.',
    'I wonder … maybe not.',
  ])('“%s”', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('a stop that does', () => {
  test.each([
    ['two plain sentences', 'The lamp is out. I have reported it.', ['The lamp is out.', 'I have reported it.']],
    ['after an hour of the day', 'We open at 7 a.m. The caretaker lets you in.', ['We open at 7 a.m.', 'The caretaker lets you in.']],
    ['after etc.', 'Bring tables, chairs etc. We have none.', ['Bring tables, chairs etc.', 'We have none.']],
    ['an exclamation', 'Thank you! That was quick.', ['Thank you!', 'That was quick.']],
    ['a question', 'Who knows? Not me.', ['Who knows?', 'Not me.']],
    ['a stop within a bracket', 'It is out. (It has been for weeks.) I rang.', ['It is out.', '(It has been for weeks.)', 'I rang.']],
    ['a stop within quotation marks', 'He said “It is out.” I rang.', ['He said “It is out.”', 'I rang.']],
    ['a telephone’s small letters', 'lamp is out. can you look? thanks', ['lamp is out.', 'can you look?', 'thanks']],
    ['after what is told apart by letters', 'It has to be option B. Change it.', ['It has to be option B.', 'Change it.']],
    ['“I” at the end', 'So do I. Ann does too.', ['So do I.', 'Ann does too.']],
  ])('%s', (_what, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test('a line that a mail program wrapped goes on', () => {
    const text = 'The lamp outside the surgery in Weir Lane has been out since\nTuesday and nobody has come to see to it.';
    expect(split(text)).toEqual([text]);
  });

  test('a line that ends on a small word goes on in small letters', () => {
    expect(split('The lamp is\nout again.')).toEqual(['The lamp is\nout again.']);
  });

  test('an empty line parts sentences without stops', () => {
    expect(split('Thanks for this\n\nI shall ring tomorrow')).toEqual(['Thanks for this', 'I shall ring tomorrow']);
  });

  test('a heading is a sentence of its own', () => {
    expect(split('Weir Lane\nThe lamp is out.')).toEqual(['Weir Lane', 'The lamp is out.']);
  });

  test.each([
    ['dashes', '- the lamp\n- the bin'],
    ['round points', '• the lamp\n• the bin'],
    ['figures', '1. the lamp\n2. the bin'],
    ['figures in brackets', '(1) the lamp\n(2) the bin'],
    ['letters', 'a) the lamp\nb) the bin'],
  ])('a list with %s is one sentence a point', (_what, list) => {
    expect(split(`Still to do:\n${list}`)).toEqual(['Still to do:', ...list.split('\n')]);
  });

  test('Windows line ends read like any other', () => {
    expect(split('Weir Lane\r\n\r\nThe lamp is out.\r\n')).toEqual(['Weir Lane', 'The lamp is out.']);
  });
});

describe('what the marks show', () => {
  test.each(['Who pays?', 'Who pays?!', 'Who pays!?', 'Who pays??', '(Who pays?)', '“Who pays?”'])('“%s” is a question', (text) => {
    expect(only(text).question).toBe(true);
  });

  test.each(['We pay.', 'We pay!', 'We pay', 'Who pays is a question.'])('“%s” is none', (text) => {
    expect(only(text).question).toBe(false);
  });

  test.each(['“We pay.”', '"We pay."', '“We pay”'])('%s stands wholly in quotation marks', (text) => {
    expect(only(text).quoted).toBe(true);
  });

  test.each(['We pay.', 'He said “we pay”.', 'The word “we” matters.'])('“%s” does not', (text) => {
    expect(only(text).quoted).toBe(false);
  });
});

describe('long and empty texts', () => {
  test('an empty text has no sentences', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\n\t ')).toEqual([]);
  });

  test('a run of 1,500 characters without a stop is read in pieces, nothing lost', () => {
    const text = 'word '.repeat(1000).trim();
    const pieces = split(text);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1510);
    expect(pieces.join(' ')).toBe(text);
  });

  test('a run of 1,400 characters stays whole', () => {
    expect(split('word '.repeat(280))).toHaveLength(1);
  });

  test('stops alone end the text without trouble', () => {
    expect(split('?'.repeat(5000))).toHaveLength(1);
    expect(split('. '.repeat(3000)).length).toBeLessThanOrEqual(3000);
  });

  test('offsets are into the whole text, within the stretch asked for', () => {
    const text = 'One. Two. Three.';
    expect(splitSentences(text, 5, 9)).toEqual([{ start: 5, end: 9, question: false, quoted: false }]);
  });
});

test('a sentence may end in a possessive', () => {
  const text = 'The choice was mine and the Director\u2019s. You may ask her.';
  expect(splitSentences(text, 0, text.length).map((each) => text.slice(each.start, each.end))).toEqual(['The choice was mine and the Director\u2019s.', 'You may ask her.']);
});

describe('a quotation of several sentences', () => {
  const quoted = (text: string) => splitSentences(text).filter((each) => each.quoted).map((each) => text.slice(each.start, each.end));

  test('is somebody\u2019s words from its first sentence to its last', () => {
    expect(quoted('Rachel wrote:\n"I am content. Karl may go. Tell Harriet."\nThat settles it.')).toEqual(['"I am content.', 'Karl may go.', 'Tell Harriet."']);
  });

  test('may open anew with each paragraph', () => {
    expect(quoted('He wrote:\n\n"I am content.\n\n"Karl may go."\n\nThat settles it.')).toEqual(['"I am content.', '"Karl may go."']);
  });

  test('may be a letter put in behind a colon', () => {
    expect(quoted('He wrote as follows:\n\n"Colin\n\nI am content.\n\nRachel"\n\nThat settles it.')).toEqual(['"Colin', 'I am content.', 'Rachel"']);
  });

  test.each(['It is 6" wide. It is 4" deep. Both fit.', 'He said "yes" and went. She said "no" and stayed.', 'This mark " stands alone.\n\nNothing " follows it.'])('is not in %j', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('a shortened word that is also a word', () => {
  const texts = (text: string) => splitSentences(text).map((each) => text.slice(each.start, each.end));

  test.each([
    ['You ask who said no. It was the Chair.', 2],
    ['He rose from where he sat. We went on in the sun. She is fond of art. Nobody spoke.', 4],
    ['It is no. 5 in the list. Dr. Webb and Cllr. Shah agree.', 2],
    ['It opens on Sat. 7 March in St. Mary’s hall.', 1],
  ])('ends the sentence where a capital follows and no name goes on: %j', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });
});
