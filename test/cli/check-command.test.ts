import Ajv2020 from 'ajv/dist/2020';
import { join } from 'node:path';
import resultSchema from './result.schema.json';
import { blindCopy, directoryOf, eml, openDesk, type Desk } from './faircopy';

jest.mock('../../src/rules/index', () => ({ rules: jest.requireActual<typeof import('./sample-rules')>('./sample-rules').sampleRules }));

const fits = new Ajv2020({ strict: false }).compile(resultSchema);
const council = ['--rulebook', 'carlisle', '--directory', directoryOf('carlisle')];
const waiting = eml({ text: 'Dear Colin,\n\nThe residents will have to wait until May for the surface.\n\nRegards\nJanet Wharton' });

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'plain.eml': eml(), 'blind.eml': blindCopy, 'waiting.eml': waiting, 'broken.eml': new Uint8Array([0, 1, 2, 3]) });
});
afterEach(() => desk.clear());

describe('exit codes tell the shell what happened', () => {
  test('0 where nothing was found', async () => {
    expect((await desk.faircopy(['check', 'plain.eml', ...council])).code).toBe(0);
  });

  test('1 where something was found', async () => {
    expect((await desk.faircopy(['check', 'plain.eml', 'blind.eml', ...council])).code).toBe(1);
  });

  test('2 where a file could not be read, and the others are checked all the same', async () => {
    const ran = await desk.faircopy(['check', 'broken.eml', 'blind.eml', ...council, '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.lines().map((line) => (line.findings as unknown[]).length)).toEqual([0, 1]);
  });
});

describe('JSON gives one line a file', () => {
  test('in the order of the command line, each as the published schema has it', async () => {
    const ran = await desk.faircopy(['check', 'waiting.eml', 'missing.eml', 'blind.eml', 'plain.eml', 'broken.eml', ...council, '--format', 'json', '--all']);
    expect(ran.lines().map((line) => line.file)).toEqual(['waiting.eml', 'missing.eml', 'blind.eml', 'plain.eml', 'broken.eml']);
    for (const line of ran.lines()) expect([fits(line), fits.errors]).toEqual([true, null]);
  });

  test('a finding has its rule, provision, evidence and the names of its remedies, and not their edits', async () => {
    const [line] = (await desk.faircopy(['check', 'blind.eml', ...council, '--format', 'json'])).lines();
    expect(line).toEqual({
      file: 'blind.eml', kind: 'message', rulebook: 'carlisle',
      findings: [{
        rule: 'blind-copy', paragraph: '130', also: [], outcome: 'breach', message: 'Rashida Khan is copied blind.',
        evidence: [{ part: 'bcc', text: 'cllr.rashida.khan@carlisle-council.example' }],
        remedies: [{ id: 'move-to-cc', label: 'Move Rashida Khan to Cc' }, { id: 'remove', label: 'Remove Rashida Khan' }],
      }],
    });
  });

  test('a review brings its question and the further provisions', async () => {
    const [line] = (await desk.faircopy(['check', 'waiting.eml', ...council, '--format', 'json'])).lines();
    expect(line).toMatchObject({ findings: [{ outcome: 'review', question: 'Do the ward’s members know of it?', paragraph: '103', also: expect.arrayContaining(['105']) }] });
  });

  test('a file that could not be read says why, under the kind that was asked for or message', async () => {
    const [line] = (await desk.faircopy(['check', 'missing.eml', ...council, '--format', 'json'])).lines();
    expect(line).toEqual({ file: 'missing.eml', kind: 'message', rulebook: 'carlisle', findings: [], error: 'The file could not be opened: there is no file of that name.' });
    const [letter] = (await desk.faircopy(['check', 'broken.eml', ...council, '--format', 'json', '--kind', 'letter'])).lines();
    expect(letter).toMatchObject({ kind: 'letter', findings: [], error: expect.any(String) });
  });

  test('--kind is what the item is checked as', async () => {
    const [line] = (await desk.faircopy(['check', 'blind.eml', ...council, '--format', 'json', '--kind', 'letter'])).lines();
    expect(line).toMatchObject({ kind: 'letter', findings: [] });
  });

  test('--all adds what passed and what did not apply', async () => {
    const [line] = (await desk.faircopy(['check', 'plain.eml', ...council, '--format', 'json', '--all'])).lines();
    expect(line).toMatchObject({ passed: [{ rule: 'blind-copy', paragraph: '130', message: 'Bcc is empty.' }], notApplicable: [{ rule: 'ward-members-left-out' }, { rule: 'capacity-unstated' }] });
  });
});

describe('folders and lists', () => {
  test('a folder is walked in order, and only files that Fair Copy reads are taken', async () => {
    desk.put({ 'post/b.eml': eml(), 'post/a.EML': eml(), 'post/old/z.eml': eml(), 'post/notes.txt': 'no', 'post/~$open.docx': 'lock' });
    const ran = await desk.faircopy(['check', 'post', 'plain.eml', ...council, '--format', 'json']);
    expect(ran.lines().map((line) => line.file)).toEqual([join('post', 'a.EML'), join('post', 'b.eml'), join('post', 'old', 'z.eml'), 'plain.eml']);
  });

  test('a folder with nothing to read says so', async () => {
    desk.put({ 'empty/notes.txt': 'no' });
    const ran = await desk.faircopy(['check', 'empty', ...council, '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.lines()[0]).toMatchObject({ file: 'empty', error: 'The folder holds no file that Fair Copy reads (.eml, .msg, .ics, .docx, .mbox).' });
  });

  test('- stands for the paths on standard input, empty lines left out', async () => {
    const ran = await desk.faircopy(['check', 'plain.eml', '-', ...council, '--format', 'json'], { stdin: 'blind.eml\r\n\nwaiting.eml\n' });
    expect(ran.lines().map((line) => line.file)).toEqual(['plain.eml', 'blind.eml', 'waiting.eml']);
  });

  test('an empty list on standard input is said to be empty', async () => {
    const ran = await desk.faircopy(['check', '-', ...council], { stdin: '\n' });
    expect([ran.code, ran.err]).toEqual([2, 'Standard input named no file; write one path a line.\n']);
  });
});

describe('how far a long check is', () => {
  const list = Array.from({ length: 25 }, () => 'plain.eml').join('\n');

  test('is shown to a person at a terminal who sends the results elsewhere', async () => {
    const ran = await desk.faircopy(['check', '-', ...council], { stdin: list, errIsTTY: true });
    expect(ran.err).toContain('Checked 24 files');
  });

  test('is not written into a log', async () => {
    expect((await desk.faircopy(['check', '-', ...council], { stdin: list })).err).toBe('');
  });
});

describe('an earlier version', () => {
  test.each([
    [['check', 'plain.eml', '--baseline', 'before.docx']],
    [['check', 'report.docx', '--baseline', 'before.pdf']],
    [['check', 'report.docx', '--kind', 'letter', '--baseline', 'before.docx']],
  ])('belongs to a report alone: %j', async (words) => {
    const ran = await desk.faircopy([...words, ...council]);
    expect([ran.code, ran.err]).toEqual([2, '--baseline needs a report in a .docx file, and the earlier version of it in another.\n']);
  });

  test('that is missing is named', async () => {
    const ran = await desk.faircopy(['check', 'report.docx', '--baseline', 'before.docx', ...council]);
    expect([ran.code, ran.err]).toEqual([2, 'The earlier version before.docx could not be read. The file could not be opened: there is no file of that name.\n']);
  });
});
