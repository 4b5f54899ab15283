// npm run bench: how long a check takes, against floors measured in the same minutes on the same machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Directory } from '../../src/directory/directory';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { check } from '../../src/engine/check';
import { emptyItem } from '../../src/item/item';
import directoryFile from '../../src/playground/directories/carlisle.json';
import { rulebookById } from '../../src/rulebooks';
import { rules } from '../../src/rules';
import { councilMail } from './council-mail';
import { everyCharacter, sixtyGapPatterns } from './floors';

/** Growth above which a check would no longer grow in a straight line with the text. */
const steepest = 1.2;
/** The share of sixty gap patterns' time that a check of 20 KB should stay under. */
const gapShare = 0.6;
const rounds = 7;

const sizes = [
  { name: '2 KB', length: 2_000, texts: 40 },
  { name: '20 KB', length: 20_000, texts: 10 },
  { name: '200 KB', length: 200_000, texts: 2 },
  { name: '1 MB', length: 1_000_000, texts: 1 },
];

const rulebook = rulebookById('carlisle')!;
const directory = new Directory(directoryFile as DirectoryFile);

function checkText(text: string): number {
  const item = {
    ...emptyItem('message'),
    from: { name: 'Zara Milburn', address: 'zara.milburn@carlisle-council.example' },
    to: [{ name: 'Cllr Pauline Haugh', address: 'cllr.pauline.haugh@carlisle-council.example' }],
    cc: [{ name: 'Cllr Agnes Thornthwaite', address: 'cllr.agnes.thornthwaite@carlisle-council.example' }],
    subject: 'Your questions', date: '2026-03-30T09:00:00Z', text,
  };
  return check(item, rulebook, { directory, date: '2026-03-30' }, rules).findings.length;
}

const contestants = { check: checkText, characters: everyCharacter, patterns: sixtyGapPatterns };
type Contestant = keyof typeof contestants;
const order = Object.keys(contestants) as Contestant[];

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds of processor time, which other work on the machine disturbs less than the clock on the wall. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let seed = 1;
let kept = 0;

/** The median time for one fresh text of the length, for every contestant, taken in turns. */
function measure(length: number, texts: number): Record<Contestant, number> {
  const times: Record<Contestant, number[]> = { check: [], characters: [], patterns: [] };
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < order.length; turn++) {
      const name = order[(turn + round + order.length) % order.length]!;
      const fresh = Array.from({ length: texts }, () => councilMail(length, seed++));
      const time = processorTime(() => { for (const text of fresh) kept += contestants[name](text); }) / texts;
      if (round >= 0) times[name].push(time);
    }
  }
  return { check: median(times.check), characters: median(times.characters), patterns: median(times.patterns) };
}

/** The median time for a message that was checked just before, as when somebody presses Send. */
function again(length: number): number {
  const text = councilMail(length, seed++);
  const times = Array.from({ length: 400 }, () => processorTime(() => { kept += checkText(text); }));
  return median(times.slice(200));
}

const print = (line = ''): void => { process.stdout.write(`${line}\n`); };
const cell = (value: number, digits: number): string => value.toFixed(digits).padStart(11);

function speed(): boolean {
  for (let warm = 0; warm < 200; warm++) for (const name of order) kept += contestants[name](councilMail(2_000, seed++));
  print(`Processor time of one check: ${rules.length} rules, the ${rulebook.id} rulebook; median of ${rounds} rounds, a fresh text each time.`);
  print(`${'text'.padEnd(8)}${['ms', 'MB/s', 'characters', 'patterns'].map((head) => head.padStart(11)).join('')}`);
  const results = sizes.map(({ name, length, texts }) => {
    const times = measure(length, texts);
    print(`${name.padEnd(8)}${cell(times.check, 2)}${cell(length / 1000 / times.check, 1)}${cell(times.check / times.characters, 1)}${cell(times.check / times.patterns, 2)}`);
    return { length, ...times };
  });
  print('characters, patterns: the check’s time as a multiple of one look at each character, and of sixty gap patterns.');
  print(`The same 20 KB again, nothing changed: ${again(20_000).toFixed(2)} ms.`);
  const [, small, , large] = results;
  const growth = Math.log(large!.check / small!.check) / Math.log(large!.length / small!.length);
  print(`Growth from 20 KB to 1 MB: exponent ${growth.toFixed(2)} (1 is a straight line; at most ${steepest}).`);
  const share = small!.check / small!.patterns;
  if (share > gapShare) print(`Warning: at 20 KB the check takes ${share.toFixed(2)} of what sixty gap patterns take; the aim is under ${gapShare}.`);
  if (growth > steepest) print(`The check grows too steeply: ${growth.toFixed(2)} is over ${steepest}.`);
  return growth <= steepest;
}

function compressed(...files: string[]): string {
  const missing = files.find((file) => !existsSync(file));
  if (missing) return 'not built';
  return `${(files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000).toFixed(0)} KB`;
}

/** The scripts that a built page loads at its start. */
function scriptsOf(page: string): string[] {
  const addin = join(__dirname, 'addin');
  const file = join(addin, page);
  if (!existsSync(file)) return [file];
  return [...readFileSync(file, 'utf8').matchAll(/src="?([^":\s>]+\.js)/g)].map((match) => join(addin, match[1] ?? ''));
}

function weight(): void {
  print();
  print('Compressed size:');
  print(`  on sending ${compressed(join(__dirname, 'addin/launchevent.js'))} (classic Outlook loads nothing else), core ${compressed(join(__dirname, 'core.js'))}, task pane ${compressed(...scriptsOf('taskpane.html'))}, command line ${compressed(join(__dirname, 'cli.js'))}`);
}

/** The median milliseconds from start to end of a Node program. */
function coldStart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-bench-'));
  const message = join(folder, 'message.eml');
  const people = join(folder, 'directory.json');
  writeFileSync(people, JSON.stringify(directoryFile));
  writeFileSync(message, [
    'From: Zara Milburn <zara.milburn@carlisle-council.example>', 'To: Pauline Haugh <cllr.pauline.haugh@carlisle-council.example>',
    'Subject: Your questions', 'Date: Mon, 30 Mar 2026 09:00:00 +0000', 'Content-Type: text/plain; charset=utf-8', '', councilMail(2_000, 7),
  ].join('\r\n'));
  const programs = {
    bare: ['-e', '0'],
    check: [join(__dirname, 'cli.js'), 'check', message, '--rulebook', 'carlisle', '--directory', people, '--date', '2026-03-30'],
  };
  const times = { bare: [] as number[], check: [] as number[] };
  let said = '';
  for (let round = 0; round < rounds; round++) {
    for (const name of ['bare', 'check'] as const) {
      const start = process.hrtime.bigint();
      const run = spawnSync(process.execPath, programs[name], { encoding: 'utf8' });
      times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
      // 0 and 1 are a finished check without and with findings.
      if (run.status !== 0 && run.status !== 1) said = run.stderr.trim() || `stopped with ${run.status}`;
    }
  }
  rmSync(folder, { recursive: true });
  print();
  if (said) print(`The command line did not finish its check: ${said}`);
  print(`Cold start of the command line: ${median(times.check).toFixed(0)} ms for one message, ${median(times.bare).toFixed(0)} ms for Node alone.`);
}

const straight = speed();
weight();
coldStart();
// Said aloud so that no run can be optimised away.
print(`(${kept} counted)`);
process.exitCode = straight ? 0 : 1;
