import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk, type Desk } from './faircopy';

jest.mock('../../src/rules/index', () => ({ rules: jest.requireActual<typeof import('./sample-rules')>('./sample-rules').sampleRules }));

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'protocol.txt': '1.1 Be kind to all people.\n1.2 Pigeons are fed on Tuesdays.\n1.3 Be brief.\n1.4 Be prompt.\n', 'empty.txt': 'Nothing.\n' });
});
afterEach(() => desk.clear());

test('new writes a draft, the schema beside it, and what to do next; check then names what is missing', async () => {
  const ran = await desk.faircopy(['rulebook', 'new', 'tarrow', '--from', 'protocol.txt']);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toMatch(/^tarrow\.yaml is written: 4 paragraphs, \d with rules proposed\. .*faircopy rulebook check tarrow\.yaml\n$/);
  expect(readFileSync(join(desk.folder, 'tarrow.yaml'), 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/rulebook\.schema\.json\n/);
  expect(JSON.parse(readFileSync(join(desk.folder, 'rulebook.schema.json'), 'utf8'))).toMatchObject({ title: 'Rulebook' });
  const checked = await desk.faircopy(['rulebook', 'check', 'tarrow.yaml']);
  expect(checked.code).toBe(1);
  expect(checked.out).toMatch(/^tarrow\.yaml line 5: council: write the council’s name\.\n/);
  expect(checked.out).toMatch(/tarrow\.yaml is a draft: \d+ things to write\. 4 provisions: /);
});

test.each([
  [['Tarrow Council'], '“Tarrow Council” cannot name a rulebook: use small letters, digits and hyphens, such as tarrow.'],
  [['wbc'], 'There is a rulebook wbc already; give yours another name.'],
  [['tarrow', '--out', 'protocol.yaml'], 'There is a file protocol.yaml already, and it may hold work of yours; name another with --out.'],
  [['tarrow', '--out', 'tarrow.txt'], '--out is “tarrow.txt”; a rulebook is a .yaml file.'],
])('%j is answered with one sentence', async (words, sentence) => {
  desk.put({ 'protocol.yaml': 'id: mine' });
  expect(await desk.faircopy(['rulebook', 'new', ...words, '--from', 'protocol.txt'])).toMatchObject({ code: 2, out: '', err: `${sentence}\n` });
});

test('a text without numbers makes no draft', async () => {
  expect((await desk.faircopy(['rulebook', 'new', 'tarrow', '--from', 'empty.txt'])).err).toBe('empty.txt has no numbered paragraph: look whether it is the protocol, saved as plain text.\n');
});
