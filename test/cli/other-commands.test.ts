import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { directoryOf, eml, openDesk, type Desk } from './faircopy';

jest.mock('../../src/rules/index', () => ({ rules: jest.requireActual<typeof import('./sample-rules')>('./sample-rules').sampleRules }));

const root = resolve(__dirname, '../..');

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'a.eml': eml({ bcc: 'Jo <jo@example.org>' }), 'broken.eml': new Uint8Array([0, 1, 2]) });
});
afterEach(() => desk.clear());

test('read prints what Fair Copy sees, file by file, and says which could not be read', async () => {
  const ran = await desk.faircopy(['read', 'a.eml', 'broken.eml', '--format', 'json']);
  expect(ran.code).toBe(2);
  expect(ran.lines()).toEqual([
    {
      file: 'a.eml', sender: null, from: { name: 'Janet Wharton', address: 'janet.wharton@carlisle-council.example' },
      to: [{ name: 'Cllr Colin Mossop', address: 'cllr.colin.mossop@carlisle-council.example' }], cc: [], bcc: [{ name: 'Jo', address: 'jo@example.org' }],
      subject: 'Kingstown Road', date: expect.stringMatching(/^2026-03-02T10:00:00/), text: expect.stringMatching(/^Dear Colin,\n/), attachments: [], images: [],
    },
    { file: 'broken.eml', error: expect.any(String) },
  ]);
});

test('rulebook list names the five', async () => {
  const ran = await desk.faircopy(['rulebook', 'list']);
  for (const id of ['carlisle', 'district', 'gloucester', 'leicestershire', 'wbc']) expect(ran.out).toContain(`${id}\n`);
  const listed = (await desk.faircopy(['rulebook', 'list', '--format', 'json'])).lines()[0] as unknown as { id: string }[];
  expect(listed.map((each) => each.id)).toEqual(['carlisle', 'district', 'gloucester', 'leicestershire', 'wbc']);
});

test('rulebook coverage has one entry a provision, with its status, rules and reason', async () => {
  const [covered] = (await desk.faircopy(['rulebook', 'coverage', 'carlisle', '--format', 'json'])).lines() as unknown as { rulebook: string; provisions: Record<string, unknown>[] }[];
  expect(covered?.rulebook).toBe('carlisle');
  const of = (paragraph: string) => covered?.provisions.find((each) => each.paragraph === paragraph);
  expect(of('130')).toEqual({ paragraph: '130', status: 'checked', rules: ['copy-to-other-member', 'copies-not-stated', 'blind-copy'], outcome: 'breach', summary: expect.any(String), reason: '' });
  expect(of('103')).toMatchObject({ status: 'checked', outcome: 'review' });
  expect(of('133')).toMatchObject({ status: 'planned', outcome: 'breach', reason: '' });
  expect(of('1')).toMatchObject({ status: 'unchecked', rules: [], outcome: null, reason: 'Preamble' });
  expect(of('LDS.08/07 header')).toMatchObject({ status: 'guidance', rules: [], outcome: null, reason: '' });
});

test.each(['carlisle', 'district', 'gloucester', 'leicestershire', 'wbc'])('the coverage table of %s fits 80 columns and ends with the counts', async (id) => {
  const { out } = await desk.faircopy(['rulebook', 'coverage', id], { columns: 120 });
  for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  expect(out.trimEnd()).toMatch(/\d+ provisions: \d+ checked, \d+ planned, \d+ guidance, \d+\s+unchecked\.$/);
});

test('rulebook check lists every problem with its line', async () => {
  const good = readFileSync(resolve(root, 'src/rulebooks/wbc.yaml'), 'utf8');
  desk.put({ 'ours.yaml': good.replace('outcome: review', 'outcom: review').replace('paragraph: "2.1"', 'paragraph: 2.1') });
  const ran = await desk.faircopy(['rulebook', 'check', 'ours.yaml']);
  expect(ran.code).toBe(1);
  expect(ran.out).toMatch(/^ours\.yaml line \d+: provisions\[1\]\.paragraph is a number\. .*\nours\.yaml line \d+: provisions\[3\]\.rules\[0\]\.outcom is not a property Fair Copy knows\. Did you mean outcome\?\n2 problems to put right\.\n$/);
});

test('directory check says that a sound directory can be used', async () => {
  const ran = await desk.faircopy(['directory', 'check', directoryOf('carlisle')]);
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/the directory can be used: Carlisle City Council, \d+ members, \d+ officers, \d+ wards or divisions\.\n$/);
});

test('directory check lists slips and faults with their lines', async () => {
  desk.put({
    'slips.json': '{"council": {"name": "X", "domains": ["x.example"]},\n"members": [{"name": "Jane Smith",\n"emails": ["jane.smith"]}]}',
    'faults.json': '{"council": {"name": "X"}}',
  });
  const slips = await desk.faircopy(['directory', 'check', 'slips.json']);
  expect([slips.code, slips.out]).toEqual([1, 'slips.json line 3: members[0].emails[0]: “jane.smith” is no e-mail address.\nslips.json: the directory can be used: X, 1 member, 0 officers, 0 wards or divisions. 1 thing to look at.\n']);
  const faults = await desk.faircopy(['directory', 'check', 'faults.json']);
  expect([faults.code, faults.out]).toEqual([1, 'faults.json line 1: council has no domains.\n1 problem to put right before the directory can be used.\n']);
});

test('a reader that closes the pipe early, as head does, makes no noise', async () => {
  const child = spawn(process.execPath, ['-r', './build/typescript-hook.cjs', 'src/cli/main.ts', 'rulebook', 'coverage', 'carlisle', '--format', 'json'], { cwd: root });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  child.stdout.destroy();
  const ended = await new Promise<number | null>((done) => child.on('close', done));
  expect(said).toBe('');
  expect(ended).not.toBeNull();
}, 20000);
