import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blindCopy, directoryOf, openDesk, type Desk } from './faircopy';

jest.mock('../../src/rules/index', () => ({ rules: jest.requireActual<typeof import('./sample-rules')>('./sample-rules').sampleRules }));

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'a.eml': blindCopy, 'protocol.txt': '129. Letters are answered within a week.\n130. Say at the foot of a letter who has a copy.\n131. Be brief.\n' });
});
afterEach(() => desk.clear());

const check = ['check', 'a.eml', '--rulebook', 'carlisle', '--directory', directoryOf('carlisle')];
const attach = ['rulebook', 'attach', 'protocol.txt', '--rulebook', 'carlisle'];

test('attach writes the words of each paragraph and says what was found and what was not', async () => {
  const ran = await desk.faircopy([...attach, '--out', 'words.json']);
  expect(ran.code).toBe(1);
  expect(ran.out).toMatch(/^3 paragraphs of \d+ found in protocol\.txt\.\nNot found: LDS\.08\/07 header, /);
  expect(ran.out).toMatch(/\nwords\.json is written\.\n$/);
  const words = JSON.parse(readFileSync(join(desk.folder, 'words.json'), 'utf8')) as { provisions: unknown[] };
  expect(words.provisions[1]).toEqual({ paragraph: '130', line: 2, text: 'Say at the foot of a letter who has a copy.' });
});

test('without --out the attached text is printed, and the account goes to standard error', async () => {
  const ran = await desk.faircopy(attach);
  expect(JSON.parse(ran.out)).toMatchObject({ rulebook: 'carlisle', source: 'protocol.txt' });
  expect(ran.err).toContain('3 paragraphs of ');
});

test('the report for people shows the council’s words under a finding', async () => {
  await desk.faircopy([...attach, '--out', 'words.json']);
  expect((await desk.faircopy([...check, '--text', 'words.json'])).out).toContain('In the council’s words: Say at the foot of a letter who has a copy.');
  expect((await desk.faircopy(check)).out).not.toContain('In the council’s words');
});

test('a faircopy.json names the attached text for its own rulebook, and not for another', async () => {
  await desk.faircopy([...attach, '--out', 'words.json']);
  desk.put({ 'faircopy.json': JSON.stringify({ rulebook: 'carlisle', directory: directoryOf('carlisle'), text: 'words.json' }) });
  expect((await desk.faircopy(['check', 'a.eml'])).out).toContain('In the council’s words');
  expect((await desk.faircopy(['check', 'a.eml', '--rulebook', 'wbc'])).err).toBe('');
});

test.each([
  [['rulebook', 'attach', 'protocol.txt'], 'Say by whose numbers to split it: add --rulebook with an id or a .yaml file.'],
  [['rulebook', 'attach', 'none.txt', '--rulebook', 'wbc'], 'The file none.txt could not be opened: there is no file of that name.'],
  [['rulebook', 'attach', 'empty.txt', '--rulebook', 'wbc'], 'empty.txt has no paragraph numbered like those of WBC: look whether it is that council’s protocol.'],
  [['rulebook', 'attach', 'protocol.pdf', '--rulebook', 'wbc'], 'protocol.pdf is a PDF or Word file and not text: save it as plain text first.'],
  [[...check, '--text', 'other.json'], 'other.json holds the words for the rulebook wbc, and the check is against carlisle.'],
])('%j is answered with one sentence', async (words, sentence) => {
  desk.put({
    'empty.txt': 'Nothing is numbered here.\n', 'protocol.pdf': '%PDF-1.7 stream',
    'other.json': JSON.stringify({ format: 'fair-copy-attached-text', rulebook: 'wbc', council: '', document: '', edition: '', source: '', provisions: [], missing: [] }),
  });
  const ran = await desk.faircopy([...words, ...(words[0] === 'rulebook' ? ['--out', 'out.json'] : [])]);
  expect(ran).toMatchObject({ code: 2, out: '', err: `${sentence}\n` });
  expect(existsSync(join(desk.folder, 'out.json'))).toBe(false);
});
