// npm run bench, second part: one cold read of a very long document against pandoc's three runs over the same file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../../src/readers/docx/read-docx';
import { longDocument } from './long-document';

/** How many times faster one read should be than pandoc's three runs, which together tell as much. */
const aim = 20;
const mostMegabytes = 300;
/** Reads before each of pandoc's runs, so that both programs meet the machine in the same mood. */
const reads = 3;
const modes = ['accept', 'reject', 'all'];

/** What a reading process says of itself. */
interface Reading {
  changes: number;
  comments: number;
  authors: number;
  /** Most memory that the process held at any time. */
  megabytes: number;
  /** Seconds of the read alone, the first and only one of its process. */
  processor: number;
  wall: number;
}

async function readOnce(file: string): Promise<void> {
  const begun = { processor: process.cpuUsage(), wall: process.hrtime.bigint() };
  const { changes, comments } = await readDocx(readFileSync(file));
  const { user, system } = process.cpuUsage(begun.processor);
  const reading: Reading = {
    changes: changes.length, comments: comments.length, authors: new Set(changes.map(({ author }) => author)).size,
    megabytes: process.resourceUsage().maxRSS * 1024 / 1e6, processor: (user + system) / 1e6, wall: Number(process.hrtime.bigint() - begun.wall) / 1e9,
  };
  process.stdout.write(JSON.stringify(reading));
}

interface Timed {
  /** Seconds of the whole process, from its start to its end. */
  processor: number;
  wall: number;
  output: string;
}

/** Seconds in "0m1.250s 0m0.100s", user and system together. */
function seconds(line: string): number {
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}

/** Runs a program under a shell that tells its processor time; the same clock for both programs. */
function timed(program: string, ...args: string[]): Timed {
  const start = process.hrtime.bigint();
  const run = spawnSync('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', program, ...args], { encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const said = (run.stderr ?? '').trim().split('\n');
  if (run.status !== 0) throw new Error(`${program} ${args.join(' ')} stopped with ${run.status ?? run.error?.message}: ${said[0] ?? ''}`);
  return { processor: seconds(said[said.length - 1] ?? ''), wall, output: run.stdout };
}

const print = (line = ''): void => { process.stdout.write(`${line}\n`); };
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const thousands = (value: number): string => value.toLocaleString('en-GB');

function pandocVersion(): string {
  return spawnSync('pandoc', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0] ?? '';
}

/** Our reads and pandoc's three runs to its cheapest output, in turns; none of pandoc where it is not installed. */
function inTurns(file: string, withPandoc: boolean): { ours: Timed[]; pandoc: Timed[] } {
  const ours: Timed[] = [];
  const pandoc: Timed[] = [];
  for (const mode of modes) {
    for (let round = 0; round < reads; round += 1) ours.push(timed(process.execPath, ...process.execArgv, __filename, '--read', file));
    if (withPandoc) pandoc.push(timed('pandoc', `--track-changes=${mode}`, '--to=json', '--output=/dev/null', file));
  }
  return { ours, pandoc };
}

/** Measures and prints; gives what fell short, a sentence each. */
function measure(file: string): string[] {
  const made = longDocument();
  writeFileSync(file, made.bytes);
  print();
  print(`Reading a long document: ${thousands(made.words)} words, ${thousands(made.changes)} tracked changes by ${made.authors.length} people, ${made.comments} comments, ${thousands(Math.round(made.bytes.length / 1000))} kB.`);
  const version = pandocVersion();
  const { ours, pandoc } = inTurns(file, version !== '');
  const readings = ours.map(({ output }) => JSON.parse(output) as Reading);
  const processor = median(readings.map((reading) => reading.processor));
  const wall = median(readings.map((reading) => reading.wall));
  const megabytes = Math.max(...readings.map((reading) => reading.megabytes));
  print(`  Fair Copy, both texts, all changes and comments, a cold read: ${processor.toFixed(2)} s of processor, ${wall.toFixed(2)} s on the wall, median of ${ours.length} fresh processes; at most ${megabytes.toFixed(0)} MB.`);
  const whole = median(ours.map((run) => run.processor));
  print(`  With the start of Node: ${whole.toFixed(2)} s of processor, ${median(ours.map((run) => run.wall)).toFixed(2)} s on the wall.`);
  const short: string[] = [];
  if (readings.some(({ changes, comments, authors }) => changes !== made.changes || comments !== made.comments || authors !== made.authors.length)) short.push(`The reading is wrong: ${JSON.stringify(readings[0])}.`);
  if (megabytes > mostMegabytes) short.push(`The reading takes ${megabytes.toFixed(0)} MB; the aim is under ${mostMegabytes}.`);
  if (version === '') {
    print('  pandoc is not installed here, so there is nothing to hold this against.');
    return short;
  }
  const total = (of: 'processor' | 'wall'): number => pandoc.reduce((sum, run) => sum + run[of], 0);
  const faster = total('processor') / processor;
  print(`  ${version}, ${modes.join(', ')}: ${total('processor').toFixed(1)} s of processor, ${total('wall').toFixed(1)} s on the wall.`);
  print(`  Fair Copy is ${faster.toFixed(0)} times faster by processor, ${(total('wall') / wall).toFixed(0)} times on the wall; with the start of Node ${(total('processor') / whole).toFixed(0)} times (aim: ${aim}).`);
  if (faster < aim) short.push(`The reading is ${faster.toFixed(1)} times faster than pandoc's three runs; the aim is ${aim}.`);
  return short;
}

if (process.argv[2] === '--read') {
  void readOnce(process.argv[3] ?? '');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-docx-'));
  try {
    const short = measure(join(folder, 'long.docx'));
    for (const sentence of short) print(`  ${sentence}`);
    process.exitCode = short.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
