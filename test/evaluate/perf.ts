// Processor time of a whole check, of reading, and of taking a body apart, by size: a quick look while working.
import { readFileSync } from 'fs';
import { Directory } from '../../src/directory/directory';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { check } from '../../src/engine/check';
import { emptyItem } from '../../src/item/item';
import { readBody } from '../../src/language/body';
import { readText } from '../../src/language/reading';
import { rulebookById } from '../../src/rulebooks';
import { rules } from '../../src/rules';
import { councilMail } from '../bench/council-mail';

const directory = new Directory(JSON.parse(readFileSync('src/playground/directories/carlisle.json', 'utf8')) as DirectoryFile);
const rulebook = rulebookById('carlisle')!;
let seed = 1;

function median(size: number, run: (text: string) => void): string {
  const times: number[] = [];
  for (let i = 0; i < (size > 100000 ? 5 : 30); i++) {
    const text = councilMail(size, seed++);
    const start = process.cpuUsage().user;
    run(text);
    times.push((process.cpuUsage().user - start) / 1000);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!.toFixed(2);
}

for (const size of (process.argv[2] ?? '2000,20000,200000').split(',').map(Number)) {
  const checked = median(size, (text) => {
    const item = { ...emptyItem('message'), from: { name: 'Zara Milburn', address: 'zara.milburn@carlisle-council.example' }, to: [{ name: 'Cllr Colin Mossop', address: 'cllr.colin.mossop@carlisle-council.example' }], cc: [{ name: 'Cllr Agnes Thornthwaite', address: 'cllr.agnes.thornthwaite@carlisle-council.example' }], subject: 'RE: Play area', text };
    check(item, rulebook, { directory, date: '2026-03-01' }, rules);
  });
  console.log(`${size} characters: check ${checked} ms, reading ${median(size, (text) => { readText(text); })} ms, body ${median(size, (text) => { readBody(text); })} ms`);
}
