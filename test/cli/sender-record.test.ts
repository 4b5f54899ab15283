/** What the sender settled when the message went, as the command line reads it back from the message. */
import { Ajv2020 } from 'ajv/dist/2020';
import { writeRecord, type Recorded } from '../../src/sending/record';
import { findingMark } from '../../src/sending/verdict';
import { blindCopy, directoryOf, openDesk, type Desk } from './faircopy';
import schema from './result.schema.json';

jest.mock('../../src/rules/index', () => ({ rules: jest.requireActual<typeof import('./sample-rules')>('./sample-rules').sampleRules }));

const council = ['--rulebook', 'carlisle', '--directory', directoryOf('carlisle')];
const found = { outcome: 'breach' as const, paragraph: '130', message: 'Rashida Khan is copied blind.' };
const reason: Recorded = { rule: 'blind-copy', paragraph: '130', about: findingMark(found), how: 'set-aside', statement: 'Colin asked me to; he knows', by: 'Janet Wharton', when: '2 March 2026' };
const carrying = (value: string): string => `X-Fair-Copy-Settled: ${value}\r\n${blindCopy}`;

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({
    'settled.eml': carrying(writeRecord([reason])),
    'folded.eml': carrying(writeRecord([reason]).replace(/; /g, ';\r\n ')),
    'other.eml': carrying(writeRecord([{ ...reason, about: '00000000' }])),
    'later.eml': carrying('v=7, whatever'),
    'forged.eml': carrying(writeRecord([{ ...reason, statement: 'x\u001b[2Jgone \u202e' }])),
    'open.eml': blindCopy,
  });
});
afterEach(() => desk.clear());

const without = async (file: string): Promise<string> => (await desk.faircopy(['check', file, ...council], { columns: 100 })).out;

test('the text says what the sender set aside and why, and counts it as no open finding', async () => {
  const { out, code } = await desk.faircopy(['check', 'settled.eml', ...council], { columns: 100 });
  expect(out).toBe([
    'settled.eml: message, no open finding, 1 settled by the sender',
    '  Settled  paragraph 130  blind-copy',
    '    Rashida Khan is copied blind.',
    '    Set aside by the sender: “Colin asked me to; he knows” (Janet Wharton, 2 March 2026).',
    '',
    '1 file checked against Carlisle City Council: no finding.',
    '',
  ].join('\n'));
  // A header that anybody can write decides nothing for a script.
  expect(code).toBe(1);
});

test('a header that a mail system has folded says the same', async () => {
  expect((await without('folded.eml')).replace('folded', 'settled')).toBe(await without('settled.eml'));
});

test('a reason for something else settles nothing, and is told', async () => {
  const out = await without('other.eml');
  expect(out).toContain('other.eml: message, 1 finding\n  Breach  paragraph 130  blind-copy');
  expect(out).toContain('On something else, blind-copy, paragraph 130: set aside by the sender: “Colin asked me to;');
});

test('a header of a later form is said to be unknown', async () => {
  expect(await without('later.eml')).toContain('The message carries reasons in a form that this version of Fair Copy does not know.');
});

test('what stands in the header cannot rewrite the screen', async () => {
  const out = await without('forged.eml');
  expect(out).not.toContain('\u001b[2J');
  expect(out).not.toContain('\u202e');
});

test('for programs the finding stays, with the statement beside it, in the published form', async () => {
  const { lines } = await desk.faircopy(['check', 'settled.eml', 'open.eml', ...council, '--format', 'json']);
  const [settled, open] = lines();
  const valid = new Ajv2020({ strict: false }).compile(schema);
  expect(valid(settled)).toBe(true);
  expect(settled?.findings).toEqual(open?.findings);
  expect(settled?.settled).toEqual([{ rule: 'blind-copy', paragraph: '130', how: 'set-aside', statement: 'Colin asked me to; he knows', by: 'Janet Wharton', when: '2 March 2026' }]);
  expect(open).not.toHaveProperty('settled');
});

test('the page to keep says so too', async () => {
  const { out } = await desk.faircopy(['check', 'settled.eml', ...council, '--format', 'html']);
  expect(out).toContain('<span class="word">Settled</span>: Rashida Khan is copied blind.');
  expect(out).toContain('set aside by the sender: “Colin asked me to; he knows” (Janet Wharton, 2 March 2026).');
  expect(out).toContain('1 item checked: 0 breaches, 0 to review.');
});
