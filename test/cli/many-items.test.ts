import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ListedFile } from '../../src/cli/file-list';
import { sideBySide } from '../../src/cli/side-by-side';
import type { SideWorker } from '../../src/cli/terminal';
import { directoryOf, eml, openDesk, type Desk } from './faircopy';

const council = ['--rulebook', 'carlisle', '--directory', directoryOf('carlisle')];
const blind = eml({ bcc: 'Cllr Agnes Thornthwaite <cllr.agnes.thornthwaite@carlisle-council.example>' });
let desk: Desk;

beforeAll(() => {
  desk = openDesk();
  const post = (message: string) => `From x@y.example Mon Mar  2 09:00:00 2026\n${message.replace(/\r\n/g, '\n')}\n\n`;
  desk.put({
    'plain.eml': eml(), 'blind.eml': blind,
    'archive.mbox': post(eml()) + post(blind) + post(eml()),
    'box/cur/1766.M1.host:2,S': eml(), 'box/new/1767.M2.host': blind, 'box/tmp/1768.M3.host': 'half a message',
    'many.mbox': Array.from({ length: 90 }, (_, index) => post(index % 3 === 0 ? blind : eml({ subject: `Number ${index}` }))).join(''),
  });
});
afterAll(() => desk.clear());

describe('archives', () => {
  test('every message of an mbox is checked under its number', async () => {
    const ran = await desk.faircopy(['check', 'archive.mbox', ...council, '--format', 'json']);
    expect(ran.lines().map((line) => line.file)).toEqual(['archive.mbox#1', 'archive.mbox#2', 'archive.mbox#3']);
    expect(ran.lines().map((line) => JSON.stringify(line.findings).includes('blind-copy'))).toEqual([false, true, false]);
    expect(ran.code).toBe(1);
  });

  test('an mbox without a message says so', async () => {
    desk.put({ 'none.mbox': 'Dear all\n' });
    expect((await desk.faircopy(['check', 'none.mbox', ...council, '--format', 'json'])).lines()[0]).toMatchObject({ file: 'none.mbox', error: expect.stringContaining('is no mbox') });
  });

  test('of a maildir the messages are taken that have arrived', async () => {
    const ran = await desk.faircopy(['read', 'box', '--format', 'json']);
    expect(ran.lines().map((line) => line.file)).toEqual([join('box', 'cur', '1766.M1.host:2,S'), join('box', 'new', '1767.M2.host')]);
  });
});

describe('items on standard input', () => {
  test('are answered line by line as the files that they were read from', async () => {
    const read = await desk.faircopy(['read', 'blind.eml', 'plain.eml', '--format', 'json']);
    const piped = await desk.faircopy(['check', '--lines', ...council], { stdin: read.out });
    const direct = await desk.faircopy(['check', 'blind.eml', 'plain.eml', ...council, '--format', 'json']);
    expect(piped.out).toBe(direct.out);
    expect(piped.code).toBe(1);
  });

  test('may be whole messages', async () => {
    const ran = await desk.faircopy(['check', '--lines', ...council], { stdin: `${JSON.stringify({ file: 'row 7', eml: blind })}\n` });
    expect(ran.lines()[0]).toMatchObject({ file: 'row 7', findings: [{ rule: 'blind-copy' }] });
  });

  test.each([
    ['not json', 'Line 1 is not JSON'],
    ['', 'Line 1 is not JSON'],
    ['[1]', 'Line 1 could not be checked: it is no item'],
    ['{"subject":"No words"}', 'it has no “text”'],
    ['{"text":"x","to":"a@b.example"}', '“to” has to be a list'],
    ['{"text":"x","to":["a@b.example"]}', '“to” has to hold {"name"'],
    ['{"text":"x","kind":"poem"}', '“kind” has to be one of'],
    ['{"file":"a.eml","error":"It is empty."}', 'it could not be read before: It is empty'],
  ])('that are none get one sentence, and the next is still checked: %s', async (line, sentence) => {
    const ran = await desk.faircopy(['check', '--lines', ...council], { stdin: `${line}\n${JSON.stringify({ text: 'Dear Colin\n\nThank you.\n' })}\n` });
    expect(ran.code).toBe(2);
    const [bad, good] = ran.lines();
    expect(bad?.error).toContain(sentence);
    expect(good).toMatchObject({ file: 'line 2', findings: [] });
  });

  test.each([
    [['check', '--lines', 'a.eml'], 'With --lines the items come from standard input, so “a.eml” is one too many.'],
    [['check', '--lines', '--format', 'text'], '--lines answers each item with a line of JSON; take out --format or make it json.'],
    [['check', 'a.eml', '--resume', '--format', 'json'], '--resume needs the file that the earlier run wrote: add --out FILE.'],
    [['check', 'a.eml', '--resume', '--out', 'r'], '--resume goes on with lines of JSON: add --format json.'],
    [['check', 'a.eml', '--jobs', '0'], '--jobs is “0”; it takes a number from 1 to 99.'],
  ])('and options that do not go together are refused: %j', async (words, sentence) => {
    expect((await desk.faircopy([...words, ...council])).err).toBe(`${sentence}\n`);
  });
});

describe('a run that was broken off', () => {
  const check = ['check', 'archive.mbox', 'plain.eml', ...council, '--format', 'json', '--out', 'results.ndjson'];
  const results = () => readFileSync(join(desk.folder, 'results.ndjson'), 'utf8');

  test('goes on after the last whole line and ends as if it had never stopped', async () => {
    const whole = await desk.faircopy(check);
    expect(whole).toMatchObject({ code: 1, out: '' });
    const complete = results();
    const broken = complete.split('\n').slice(0, 2).join('\n') + '\n{"file":"archive.mb';
    desk.put({ 'results.ndjson': broken });
    expect((await desk.faircopy([...check, '--resume'])).code).toBe(1);
    expect(results()).toBe(complete);
    expect((await desk.faircopy([...check, '--resume'])).code).toBe(1);
    expect(results()).toBe(complete);
  });

  test('does not go on where other files have taken their place', async () => {
    await desk.faircopy(check);
    const ran = await desk.faircopy(['check', 'plain.eml', 'archive.mbox', ...council, '--format', 'json', '--out', 'results.ndjson', '--resume']);
    expect(ran.err).toBe('Line 1 of results.ndjson is of archive.mbox#1, and plain.eml now stands in that place. The files have changed since: run again without --resume.\n');
  });

  test('does not add to a file of another kind', async () => {
    desk.put({ 'results.ndjson': 'my notes\n' });
    expect((await desk.faircopy([...check, '--resume'])).err).toBe('Line 1 of results.ndjson is not a result of faircopy check, so the run cannot go on from it; name another file with --out.\n');
    expect(results()).toBe('my notes\n');
  });

  test('whose results cannot be written says so', async () => {
    const ran = await desk.faircopy(['check', 'plain.eml', ...council, '--format', 'json', '--out', 'no/such/folder.ndjson']);
    expect([ran.code, ran.err]).toEqual([2, 'no/such/folder.ndjson could not be written: there is no file of that name.\n']);
  });
});

describe('side by side', () => {
  /** Answers its tasks the last one first. */
  function slowest(): SideWorker {
    let answer: (message: unknown) => void = () => undefined;
    const tasks: { number: number; file: ListedFile }[] = [];
    return {
      post: (message) => {
        tasks.push(message as never);
        setTimeout(() => { const task = tasks.pop(); if (task) answer({ number: task.number, text: task.file.path, code: 0 }); }, 5);
      },
      listen: (each) => { answer = each; },
      end: () => Promise.resolve(),
    };
  }

  async function* named(count: number): AsyncGenerator<ListedFile> {
    for (let number = 0; number < count; number++) yield Promise.resolve({ path: String(number) });
  }

  test('results keep the order of the files', async () => {
    const order: string[] = [];
    for await (const { text } of sideBySide(named(100), [slowest(), slowest(), slowest()])) order.push(text);
    expect(order).toEqual(Array.from({ length: 100 }, (_, number) => String(number)));
  });

  test('a part that stops is told in a sentence and does not leave the run hanging', async () => {
    const dead: SideWorker = { post: () => undefined, listen: (_answer, stopped) => { setTimeout(() => stopped('out of memory'), 5); }, end: () => Promise.resolve() };
    const run = async () => { for await (const line of sideBySide(named(100), [dead])) void line; };
    await expect(run()).rejects.toThrow('one of the checks running side by side stopped (out of memory)');
  });

  test('two processors find what one finds', () => {
    const program = (jobs: string) => {
      try {
        return execFileSync(process.execPath, ['-r', resolve(__dirname, '../../build/typescript-hook.cjs'), resolve(__dirname, '../../src/cli/main.ts'), 'check', 'many.mbox', ...council, '--format', 'json', '--jobs', jobs], { cwd: desk.folder, encoding: 'utf8' });
      } catch (fault) {
        // Exit code 1 stands for findings.
        return (fault as { stdout: string }).stdout;
      }
    };
    const two = program('2');
    expect(two.trimEnd().split('\n')).toHaveLength(90);
    expect(two).toBe(program('1'));
  }, 120_000);
});
