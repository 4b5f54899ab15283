// npm run evaluate: precision and recall of every rule over the project's own labelled messages.
// Options: --show (development misses and false alarms), --rule ID, --held-out-only, --disturbed (whether verdicts
// stay when lines are broken, spaces differ or other business stands beside, and go when all is told as another's words).
import { readFileSync } from 'fs';
import { join } from 'path';
import { Directory } from '../../src/directory/directory';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import type { Item } from '../../src/item/item';
import type { Finding } from '../../src/engine/finding';
import { rulebookById, rulebooks } from '../../src/rulebooks';
import { htmlToText } from '../../src/readers/html-to-text';
import { meaningsOf } from '../../src/report/meaning';
import { readCases, type Case } from './cases';
import { readChangesIn, scoreChanges } from './changes';
import { collectedItems, paragraphsOf, scoreCollected, sides } from './collected';
import { scoreDisturbed } from './disturbed';
import { ordinaryItems, scoreOrdinary, type OrdinaryItem } from './ordinary';
import { scoreQuoted } from './quoted';

const root = process.env.FAIR_COPY_ROOT ?? process.cwd();
const show = process.argv.includes('--show');
/** Every message also goes through the checks of care, as in the pane. */
const everyCare = process.argv.includes('--care');
const only = process.argv.includes('--rule') ? process.argv[process.argv.indexOf('--rule') + 1] : undefined;

interface Count { right: number; wrong: number; missed: number; exact: number; wrongBreach: number }

const directories = new Map<string, Directory>();
function directoryOf(id: string): Directory {
  let directory = directories.get(id);
  if (!directory) {
    directory = new Directory(JSON.parse(readFileSync(join(root, 'src/playground/directories', `${id}.json`), 'utf8')) as DirectoryFile);
    directories.set(id, directory);
  }
  return directory;
}

function findingsIn(each: Case, item: Item): Finding[] {
  const rulebook = rulebookById(each.rulebook);
  if (!rulebook) throw new Error(`${each.id}: there is no rulebook “${each.rulebook}”.`);
  const care = everyCare || (rulebook.care ?? []).some(({ rule }) => rule === each.file);
  return check(item, rulebook, { directory: directoryOf(each.rulebook), date: each.date, ...(each.as ? { as: each.as } : {}), care }, rules).findings;
}

function measure(cases: Case[], name: string, print: boolean): { counts: Map<string, Count>; total: Count } {
  const counts = new Map<string, Count>();
  const total: Count = { right: 0, wrong: 0, missed: 0, exact: 0, wrongBreach: 0 };
  const count = (rule: string): Count => {
    let each = counts.get(rule);
    if (!each) counts.set(rule, (each = { right: 0, wrong: 0, missed: 0, exact: 0, wrongBreach: 0 }));
    return each;
  };
  const add = (rule: string, key: keyof Count) => {
    count(rule)[key]++;
    total[key]++;
  };
  for (const each of cases) {
    const findings = findingsIn(each, each.item);
    for (const want of each.expect) {
      const got = findings.filter((finding) => finding.rule === want.rule);
      if (got.length === 0) {
        add(want.rule, 'missed');
        if (print && (!only || only === want.rule)) console.log(`MISSED  ${want.rule} ${want.outcome} [${each.rulebook}] ${each.id}\n        ${each.why.slice(0, 200)}`);
      } else {
        add(want.rule, 'right');
        if (got.some((finding) => finding.outcome === want.outcome && [finding.paragraph, ...finding.also].includes(want.paragraph ?? ''))) add(want.rule, 'exact');
        else if (print && (!only || only === want.rule)) console.log(`INEXACT ${want.rule} wants ${want.outcome}@${want.paragraph}, got ${got.map((g) => `${g.outcome}@${g.paragraph}`).join(' ')} ${each.id}`);
      }
    }
    for (const finding of findings) {
      if (each.expect.some((want) => want.rule === finding.rule) || each.tolerate.includes(finding.rule)) continue;
      add(finding.rule, 'wrong');
      if (finding.outcome === 'breach') add(finding.rule, 'wrongBreach');
      if (print && (!only || only === finding.rule)) console.log(`FALSE   ${finding.rule} ${finding.outcome} [${each.rulebook}] ${each.id}\n        ${each.why.slice(0, 200)}\n        → ${finding.message} [${(finding.evidence.map((e) => e.text ?? '').join(' | ')).slice(0, 160)}]`);
    }
  }
  console.log(`\n${name}: ${cases.length} messages`);
  console.log(`${'rule'.padEnd(32)} ${'right'.padStart(6)} ${'false'.padStart(6)} ${'missed'.padStart(6)}  precision recall  exact`);
  const line = (rule: string, c: Count) => console.log(`${rule.padEnd(32)} ${String(c.right).padStart(6)} ${String(c.wrong).padStart(6)} ${String(c.missed).padStart(6)}       ${(c.right / (c.right + c.wrong || 1)).toFixed(2)}   ${(c.right / (c.right + c.missed || 1)).toFixed(2)}   ${(c.exact / (c.right || 1)).toFixed(2)}${c.wrongBreach ? `   ${c.wrongBreach} wrong breach` : ''}`);
  for (const [rule, c] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) line(rule, c);
  line('all', total);
  return { counts, total };
}

const toText = (html: string) => htmlToText(html).text;
if (!process.argv.includes('--held-out-only')) measure(readCases(join(root, 'test/evaluate/cases'), toText), 'Development set', show);
measure(readCases(join(root, 'test/evaluate/held-out'), toText), 'Held-out set', process.argv.includes('--show-held-out'));
if (!only) {
  const items = rulebooks.flatMap(({ id }) => ordinaryItems(join(root, 'test/evaluate/ordinary'), id, directoryOf(id)));
  const findingsOf = ({ rulebook, item }: OrdinaryItem): Finding[] => check(item, rulebookById(rulebook)!, { directory: directoryOf(rulebook), date: '2026-02-10' }, rules).findings;
  scoreOrdinary(items, findingsOf, show);
  for (const side of sides) scoreCollected(side, rulebooks.flatMap(({ id }) => collectedItems(join(root, 'test/evaluate/innocent'), id, directoryOf(id), side)), findingsOf, show);
}
if (!process.argv.includes('--held-out-only')) scoreChanges(readChangesIn(join(root, 'test/evaluate/changes')), meaningsOf, 'development set', show);
scoreChanges(readChangesIn(join(root, 'test/evaluate/changes/held-out')), meaningsOf, 'held-out set', process.argv.includes('--show-held-out'));
if (process.argv.includes('--disturbed')) {
  scoreQuoted(readCases(join(root, 'test/evaluate/cases'), toText), findingsIn);
  const [officers = [], members = []] = sides.map((side) => paragraphsOf(join(root, 'test/evaluate/innocent'), side));
  const byMember = ({ rulebook, item }: Case): boolean => item.from !== null && directoryOf(rulebook).who(item.from).kind === 'member';
  scoreDisturbed(readCases(join(root, 'test/evaluate/cases'), toText), findingsIn, (each, at) => {
    const list = byMember(each) ? members : officers;
    return list[at % list.length] as string;
  }, show);
}
