import { blindCopy, directoryOf, eml, openDesk, type Desk } from './faircopy';

jest.mock('../../src/rules/index', () => ({ rules: jest.requireActual<typeof import('./sample-rules')>('./sample-rules').sampleRules }));

const council = ['--rulebook', 'carlisle', '--directory', directoryOf('carlisle')];
const escape = '\u001b';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  const waiting = 'Dear Colin,\n\nThe people who live at the far end of Kingstown Road will have to wait until May for the surface that was promised to them in the spring.\n\nRegards\nJanet Wharton';
  desk.put({
    'plain.eml': eml(),
    'blind.eml': blindCopy,
    'waiting.eml': eml({ text: waiting }),
    'long.eml': eml({ text: `${'wait '.repeat(20)}end` }),
    'both.eml': eml({ bcc: 'Cllr Rashida Khan <cllr.rashida.khan@carlisle-council.example>', text: 'Dear Colin,\n\nThey wait.\n\nRegards\nJanet Wharton' }),
  });
});
afterEach(() => desk.clear());

test('a breach says what happened, where, why and what to do', async () => {
  const { out } = await desk.faircopy(['check', 'blind.eml', ...council]);
  expect(out).toBe([
    'blind.eml: message, 1 finding',
    '  Breach  paragraph 130  blind-copy',
    '    Rashida Khan is copied blind.',
    '    Bcc: “cllr.rashida.khan@carlisle-council.example”',
    '    Why: paragraph 130: What a member and an officer write to each other is',
    '      copied to another member only if its author says so or agrees, openly and',
    '      never blind.',
    '    What to do:',
    '      - Move Rashida Khan to Cc',
    '      - Remove Rashida Khan',
    '',
    '1 file checked against Carlisle City Council: 1 breach, in 1 file.',
    '',
  ].join('\n'));
});

test('the words in question are underlined in their line', async () => {
  const lines = (await desk.faircopy(['check', 'waiting.eml', ...council])).out.split('\n');
  const marks = lines.findIndex((line) => line.trim() === '^^^^');
  expect(lines[marks - 2]?.trim()).toBe('Text, line 3:');
  expect(lines[marks - 1]?.slice(lines[marks]?.indexOf('^'), (lines[marks]?.indexOf('^') ?? 0) + 4)).toBe('wait');
  expect(lines[marks - 1]).toMatch(/^ +….*…$/);
});

test('a sentence longer than the line is quoted whole', async () => {
  const { out } = await desk.faircopy(['check', 'long.eml', ...council], { columns: 60 });
  expect(out).toContain('    Text, line 1: “wait wait');
  expect(out).not.toContain('^');
});

test('a review asks its question and names the further paragraphs', async () => {
  const { out } = await desk.faircopy(['check', 'waiting.eml', ...council], { columns: 200 });
  expect(out).toContain('    Question: Do the ward’s members know of it?');
  expect(out).toContain('Also paragraphs 104, ');
});

test('the gravest finding comes first', async () => {
  const { out } = await desk.faircopy(['check', 'both.eml', ...council]);
  expect(out.indexOf('Breach')).toBeLessThan(out.indexOf('Review'));
  expect(out).toContain('1 breach and 1 to review, in 1');
});

test('a message without a finding is not called compliant', async () => {
  const { out } = await desk.faircopy(['check', 'plain.eml', ...council]);
  expect(out).toBe('plain.eml: message, no finding\n\n1 file checked against Carlisle City Council: no finding.\n');
});

test('a file that could not be checked is counted at the end', async () => {
  const { out } = await desk.faircopy(['check', 'plain.eml', 'missing.eml', ...council], { columns: 200 });
  expect(out).toContain('missing.eml: not checked\n  The file could not be opened: there is no file of that name.\n');
  expect(out).toMatch(/no finding\. 1 file could not be checked\.\n$/);
  expect((await desk.faircopy(['check', 'missing.eml', ...council])).out).toMatch(/\n\n1 file could not be checked\.\n$/);
});

test('--all adds what passed and what did not apply', async () => {
  const { out } = await desk.faircopy(['check', 'plain.eml', '--all', ...council]);
  expect(out).toContain('  Passed\n    blind-copy (130): Bcc is empty.\n  Did not apply\n');
});

test.each([40, 60, 100])('every line fits a terminal of %i characters', async (columns) => {
  const { out } = await desk.faircopy(['check', 'both.eml', 'waiting.eml', '--all', ...council], { columns });
  for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns);
});

describe('colour', () => {
  test('is used at a terminal', async () => {
    expect((await desk.faircopy(['check', 'blind.eml', ...council], { outIsTTY: true })).out).toContain(escape);
  });

  test('is left out where NO_COLOR is set', async () => {
    expect((await desk.faircopy(['check', 'blind.eml', ...council], { outIsTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
  });

  test('is left out where the output goes to a file', async () => {
    expect((await desk.faircopy(['check', 'blind.eml', ...council])).out).not.toContain(escape);
  });
});

test('a message cannot write control characters to the terminal', async () => {
  desk.put({ 'sly.eml': eml({ text: `Dear Colin,\n\n${escape}[2J\u202eWe wait${escape}]0;x\u0007 here.\n\nRegards\nJanet Wharton` }) });
  const { out } = await desk.faircopy(['check', 'sly.eml', ...council]);
  expect(out).toContain('wait');
  expect(/[\u0007\u001b\u202e]/.test(out)).toBe(false);
});
