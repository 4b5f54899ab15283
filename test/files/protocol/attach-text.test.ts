import type { Rulebook } from '../../../src/engine/rulebook';
import { attachText } from '../../../src/files/protocol/attach-text';
import { loadAttachedText } from '../../../src/files/protocol/attached-text';

function rulebook(...paragraphs: string[]): Rulebook {
  return {
    id: 'tarrow', council: 'Tarrow District Council', document: 'Protocol', edition: 'May 2026', complete: true, refer: {},
    terms: { executive: 'Cabinet', chiefOfficer: 'Chief Executive', area: 'ward', officer: 'officer', member: 'member' },
    provisions: paragraphs.map((paragraph) => ({ paragraph, summary: 'A summary.', unchecked: 'A purpose' })),
  };
}

function wordsBy(text: string, ...paragraphs: string[]): Record<string, string> {
  return Object.fromEntries(attachText(rulebook(...paragraphs), text, 'protocol.txt').provisions.map((each) => [each.paragraph, each.text]));
}

test('dotted numbers are found, and headings between paragraphs are nobody’s words', () => {
  const text = '4. Letters\n\n4.1 Letters carry the crest.\n\n4.2. Copies are named at the foot.\n\n5. Visits\n\n5.1 Visits are told beforehand.\n';
  expect(wordsBy(text, '4.1', '4.2', '5.1')).toEqual({ 4.1: 'Letters carry the crest.', 4.2: 'Copies are named at the foot.', 5.1: 'Visits are told beforehand.' });
});

test('numbers in brackets are counted from their section, and letters and bullets from their paragraph', () => {
  const text = [
    '16. Copies', '(1) Say who has a copy.', '(2) Ask before you pass on:', ' (a) a letter;', ' (b) a note, of', ' (i) a call', ' (ii) a visit', '17. Meetings', '(1) Give notice of:',
    '- the day', '- the place.', '(2) Keep a note.',
  ].join('\n');
  expect(wordsBy(text, '16(1)', '16(2)', '16(2)(a)', '16(2)(b)', '16(2)(b)(i)', '16(2)(b)(ii)', '17(1)', '17(1) bullet 1', '17(1) bullet 2', '17(2)')).toEqual({
    '16(1)': 'Say who has a copy.', '16(2)': 'Ask before you pass on:', '16(2)(a)': 'a letter;', '16(2)(b)': 'a note, of', '16(2)(b)(i)': 'a call', '16(2)(b)(ii)': 'a visit',
    '17(1)': 'Give notice of:', '17(1) bullet 1': 'the day', '17(1) bullet 2': 'the place.', '17(2)': 'Keep a note.',
  });
});

test('what pdftotext lays out is put together: page headers and numbers out, lines and broken words joined, lone numbers with their words', () => {
  const page = (number: number, body: string) => `Tarrow District Council: Protocol on Copies          Part 5\n\n${body}\n\n                         ${number}\n\f`;
  const text = page(31, '129\n\n     Officers tell the members of a ward what hap-\n     pens there, and they do it before') + page(32, 'the newspapers hear of it.\n\n130    Nobody is copied in secret.') + page(33, '131.   What happens in a ward is told.');
  expect(wordsBy(text, '129', '130', '131')).toEqual({
    129: 'Officers tell the members of a ward what happens there, and they do it before the newspapers hear of it.', 130: 'Nobody is copied in secret.', 131: 'What happens in a ward is told.',
  });
});

test('a list of contents is passed over for the paragraphs themselves', () => {
  const text = 'Contents\n1. Purpose ........ 2\n2. Copies ........ 3\n3. Letters ........ 4\n\n1. The purpose is trust between people.\n2. Copies are told to all.\n3. Letters carry the crest.\n';
  expect(wordsBy(text, '1', '2', '3')).toEqual({ 1: 'The purpose is trust between people.', 2: 'Copies are told to all.', 3: 'Letters carry the crest.' });
});

test('a number in a wrapped line is no paragraph', () => {
  const text = '7. Members ask for papers as paragraph\n8 below allows, within\n12 working days, and not later.\n8. Papers are given to all.\n';
  expect(wordsBy(text, '7', '8')).toEqual({ 7: 'Members ask for papers as paragraph 8 below allows, within 12 working days, and not later.', 8: 'Papers are given to all.' });
});

test('a letter of the next paragraph is not given to one that lost its own', () => {
  const text = '3. Officers do these things always.\n4. Members do these things, and do them always:\n(a) come to meetings\n';
  expect(attachText(rulebook('3', '3(a)', '4'), text, 'protocol.txt').missing).toEqual(['3(a)']);
});

test('where a conversion left a bullet for a number the paragraph is told by its place, and said to be', () => {
  const text = '- 2.1 Trust is shown by all.\n- Respect is shown by all.\n- 2.3 Courtesy is shown by all.\n';
  const { provisions, missing } = attachText(rulebook('2.1', '2.2', '2.3'), text, 'protocol.txt');
  expect(missing).toEqual([]);
  expect(provisions[1]).toEqual({ paragraph: '2.2', line: 2, text: 'Respect is shown by all.', unnumbered: true });
});

test('a closing paragraph and a note without a number are found by what the rulebook calls them', () => {
  const text = '20. Ask for:\n(a) a date\n(b) a place\n\nThe answer comes in writing and within a week of the question.\n\nNB Nothing here stops a complaint.\n\n21. Be kind.\n';
  expect(wordsBy(text, '20', '20(a)', '20(b)', '20 closing para', '20 NB', '21')).toEqual({
    20: 'Ask for:', '20(a)': 'a date', '20(b)': 'a place', '20 closing para': 'The answer comes in writing and within a week of the question.', '20 NB': 'NB Nothing here stops a complaint.', 21: 'Be kind.',
  });
});

test('marks of emphasis, links and heading marks of a converted text are left out, and the line is the file’s', () => {
  const { provisions } = attachText(rulebook('1.1', '1.2'), '# Protocol\r\n\r\n- **1.1** Be *kind* to all.\r\n\r\n## Copies\r\n\r\n**1.2** See [the code](#code) first.\r\n', 'protocol.txt');
  expect(provisions).toEqual([{ paragraph: '1.1', line: 3, text: 'Be kind to all.' }, { paragraph: '1.2', line: 7, text: 'See the code first.' }]);
});

test('a long text is split in good time', () => {
  const paragraphs = Array.from({ length: 400 }, (_, at) => `${Math.floor(at / 20) + 1}.${(at % 20) + 1}`);
  const text = paragraphs.map((each) => `${each} ${'Members and officers are kind to one another. '.repeat(10)}\n- and so on\n`).join('\n');
  const before = Date.now();
  expect(attachText(rulebook(...paragraphs), text, 'protocol.txt').missing).toEqual([]);
  expect(Date.now() - before).toBeLessThan(5000);
});

test('an attached text can be read again, and a file of another kind is refused with its line', () => {
  const attached = attachText(rulebook('1', '2'), '1. Be kind to all.\n2. Be brief.\n', 'protocol.txt');
  expect(loadAttachedText(JSON.stringify(attached), 'words.json')).toEqual(attached);
  expect(() => loadAttachedText('{\n"members": []\n}', 'words.json')).toThrow('words.json line 2: members is not a property Fair Copy knows.');
});
