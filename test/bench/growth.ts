// Texts made to be slow: how the cost of each grows from one length to eight times that length, in one run.
import { Directory } from '../../src/directory/directory';
import { pressOf } from '../../src/engine/press';
import { situationOf } from '../../src/engine/context';
import { inspectDirectory } from '../../src/files/read-directory';
import { insertLine } from '../../src/hosts/outlook/edit-html';
import { emptyItem } from '../../src/item/item';
import { PhraseBook } from '../../src/language/phrases';
import { scanWords } from '../../src/language/words';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { alignedKeys } from '../../src/report/alignment';
import { nearMatches } from '../../src/report/near-matches';
import { exampleDocument } from '../../src/engine/example-document';
import { readOutline } from '../../src/report/outline';
import { meaningsOf } from '../../src/report/meaning';
import { readBody } from '../../src/language/body';
import { readText } from '../../src/language/reading';
import { rulebookById } from '../../src/rulebooks';
import directoryFile from '../../src/playground/directories/carlisle.json';

/** What is read, by a measure of its length; the smaller length is long enough to be timed. */
interface Course {
  name: string;
  small: number;
  prepare(length: number): () => unknown;
}

const directory = new Directory(directoryFile as DirectoryFile);
const rulebook = rulebookById('carlisle')!;
const odd = 'the council must not sell a risk of £1,200 by 9 January 2026 Smith refused unless officers consider it high zxqv abcd'.split(' ');

function passage(count: number, step: number): string {
  return Array.from({ length: count }, (_, index) => `${odd[(index * step) % odd.length] ?? ''}${index % 12 === 0 ? '. The' : ''}`).join(' ');
}

/** Makes each text a new one: a text that was read a moment ago is not read again. */
let turn = 0;

const courses: Course[] = [
  { name: 'a phrase with wide gaps, over its own first word', small: 4000, prepare: (length) => {
    const book = new PhraseBook({ only: ['pay ..6 pay ..6 pay ..6 zebra'] });
    const text = 'pay '.repeat(length);
    const tokens = scanWords(text, 0, text.length);
    return () => book.find(tokens, 0, tokens.count);
  } },
  { name: 'quotation marks that never close', small: 4000, prepare: (length) => { const text = '“We will pay ('.repeat(length); return () => readText(`${turn++}${text}`); } },
  { name: 'a thread of header lines', small: 1000, prepare: (length) => { const text = 'From: Ann\nSent: today\nTo: Bob\nSubject: x\n\n'.repeat(length); return () => readText(`${turn++}${text}`); } },
  { name: 'a press release of one line again and again', small: 200, prepare: (length) => {
    const text = 'Cllr Pauline Haugh, Executive Member for Highways, said: "The road will be shut (for four days, from Monday) and the bus will stop at the bridge."\n'.repeat(length);
    return () => pressOf(situationOf({ ...emptyItem('press'), text }, rulebook, { directory, date: '2026-03-30' }));
  } },
  { name: 'a report’s outline', small: 2000, prepare: (length) => {
    const lines = ['# Background'].concat(Array.from({ length }, (_, at) => (at % 40 === 0 ? 'Legal implications' : `${at}.1 The lease of unit ${at} runs out in the spring, and the tenant has asked to renew it`)));
    const document = exampleDocument(lines);
    return () => readOutline(document);
  } },
  { name: 'paragraphs to be paired, all alike', small: 2000, prepare: (length) => {
    const many = Array.from({ length }, (_, at) => (at % 2 ? 'None.' : `row ${at % 50}`));
    return () => alignedKeys(many, many.slice(3).concat(many.slice(0, 5)));
  } },
  { name: 'paragraphs to be paired, all a little changed', small: 400, prepare: (length) => {
    const many = Array.from({ length }, (_, at) => `the council is to pay for item${at} of the plan${at} by june`.split(' '));
    const other = many.map((each) => each.map((word) => (word === 'june' ? 'may' : word))).reverse();
    return () => nearMatches(many, other, 0.5);
  } },
  { name: 'the meaning of a passage that nobody would write', small: 500, prepare: (length) => { const before = passage(length, 7); const after = passage(length, 11); return () => meaningsOf(before, after, { kind: 'advice', topics: [] }); } },
  { name: 'a large directory', small: 2000, prepare: (length) => {
    const text = JSON.stringify({ council: { name: 'X', domains: [] }, members: Array.from({ length }, (_, index) => ({ name: `Member ${index}`, emails: [`m${index}@our.example`], wards: ['Upper'] })) });
    return () => inspectDirectory(text, 'who.json');
  } },
  { name: 'a line put into a long page', small: 2000, prepare: (length) => {
    const html = `<p>Dear Jo,</p>${'<div><b>The road</b> is closed.</div>'.repeat(length)}`;
    return () => insertLine(html, 'after-greeting', 'CONFIDENTIAL', readBody);
  } },
];

const times = 8;
/** Between a straight line (1) and a square (2); sorting and the first compilation account for a little over 1. */
const steepest = 1.35;

function least(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best / 1000;
}

let steep = false;
process.stdout.write(`Texts made to be slow, and ${times} times as long: growth exponent (1 is a straight line; at most ${steepest}).\n`);
for (const { name, small, prepare } of courses) {
  least(prepare(small));
  const short = least(prepare(small));
  const long = least(prepare(small * times));
  const exponent = Math.log(long / Math.max(short, 0.05)) / Math.log(times);
  if (exponent > steepest) steep = true;
  process.stdout.write(`${name.padEnd(52)}${short.toFixed(1).padStart(9)} ms${long.toFixed(1).padStart(9)} ms${exponent.toFixed(2).padStart(7)}${exponent > steepest ? '  too steep' : ''}\n`);
}
process.exitCode = steep ? 1 : 0;
