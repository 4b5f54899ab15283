import { sameUnit } from './sameness';
import type { Unit } from './units';

/** Sentences of both versions that say something of the same matter; one side is empty where all is new or gone. */
export interface Group {
  before: Unit[];
  after: Unit[];
  /** Other sentences than these still stand, on the same side, before and after. */
  alone: boolean;
}

function sentencesOf(units: Unit[]): Unit[][] {
  const sentences: Unit[][] = [];
  for (const unit of units) {
    const last = sentences[sentences.length - 1];
    if (last && (last[0] as Unit).sentence === unit.sentence) last.push(unit);
    else sentences.push([unit]);
  }
  return sentences;
}

const weight = (unit: Unit): number => (unit.key === 'not' || (unit.entry && (unit.entry.hedge || unit.entry.intense || unit.entry.scales.some(({ name }) => name === 'modal'))) ? 0.2 : unit.figure?.loose ? 0.3 : 1);
const total = (units: Unit[]): number => units.reduce((sum, unit) => sum + weight(unit), 0);

function overlap(a: Unit[], b: Unit[]): number {
  const used = new Set<number>();
  let shared = 0;
  for (const unit of a) {
    const at = b.findIndex((other, j) => !used.has(j) && sameUnit(unit, other));
    if (at < 0) continue;
    used.add(at);
    shared += weight(unit);
  }
  return shared;
}

/** Passages of more sentences than this are compared as they stand, without looking for sentences that moved. */
const mostSentences = 24;
/** The same for passages of so many words that to hold each against each would take long. */
const mostPairs = 1e6;

/**
 * Brings together the sentences of two versions that speak of the same: one with one as a rule, more where
 * sentences were split, joined or moved. What finds no partner stands alone.
 */
export function groupsOf(before: Unit[], after: Unit[]): Group[] {
  const a = sentencesOf(before);
  const b = sentencesOf(after);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length === 0 || b.length === 0) return [...a.map((each) => ({ before: each, after: [], alone: true })), ...b.map((each) => ({ before: [], after: each, alone: true }))];
  if (a.length === 1 && b.length === 1) return [{ before: a[0] as Unit[], after: b[0] as Unit[], alone: false }];
  if (a.length > mostSentences || b.length > mostSentences || before.length * after.length > mostPairs) return [{ before, after, alone: false }];
  const groupOfA = a.map((_, i) => i);
  const groupOfB = b.map(() => -1);
  const links: { i: number; j: number; score: number; near: number }[] = [];
  a.forEach((one, i) => b.forEach((other, j) => {
    const shared = overlap(one, other);
    const least = Math.min(total(one), total(other));
    const most = Math.max(total(one), total(other));
    const score = least === 0 ? 0 : shared / least;
    const even = most === 0 ? 0 : shared / most;
    if (shared >= Math.min(2, least) && (score >= 0.6 || even >= 0.34)) links.push({ i, j, score: even + score / 2, near: Math.abs(i / a.length - j / b.length) });
  }));
  links.sort((x, y) => y.score - x.score || x.near - y.near || x.i - y.i || x.j - y.j);
  const heldA = new Set<number>();
  const heldB = new Set<number>();
  for (const { i, j } of links) {
    if (heldA.has(i) || heldB.has(j)) continue;
    heldA.add(i);
    heldB.add(j);
    groupOfB[j] = groupOfA[i] as number;
  }
  // What is left over may be a piece of a sentence that was split, or one of two that were joined.
  for (const { i, j } of links) {
    const contained = (part: Unit[], others: Unit[]): boolean => overlap(part, others) >= 0.6 * total(part);
    if (!heldB.has(j) && heldA.has(i) && contained(b[j] as Unit[], a[i] as Unit[])) {
      heldB.add(j);
      groupOfB[j] = groupOfA[i] as number;
    } else if (!heldA.has(i) && heldB.has(j) && contained(a[i] as Unit[], b[j] as Unit[])) {
      heldA.add(i);
      groupOfA[i] = groupOfB[j] as number;
    }
  }
  const loneA = a.map((_, i) => i).filter((i) => !heldA.has(i));
  const loneB = b.map((_, j) => j).filter((j) => !heldB.has(j));
  // One sentence in the place of another is a replacement.
  const pairs = ([] as { i: number; j: number; shared: number }[]).concat(...loneA.map((i) => loneB.map((j) => ({ i, j, shared: overlap(a[i] as Unit[], b[j] as Unit[]) }))));
  pairs.sort((x, y) => y.shared - x.shared || x.i - y.i || x.j - y.j);
  for (const { i, j } of pairs) {
    if (heldA.has(i) || heldB.has(j)) continue;
    heldA.add(i);
    heldB.add(j);
    groupOfB[j] = groupOfA[i] as number;
  }
  const groups: Group[] = [];
  a.forEach((_, i) => {
    if (groupOfA.indexOf(groupOfA[i] as number) !== i) return;
    const number = groupOfA[i] as number;
    const mine = a.filter((__, k) => groupOfA[k] === number);
    const theirs = b.filter((__, k) => groupOfB[k] === number);
    groups.push({ before: ([] as Unit[]).concat(...mine), after: ([] as Unit[]).concat(...theirs), alone: theirs.length === 0 });
  });
  b.forEach((each, j) => {
    if (groupOfB[j] === -1) groups.push({ before: [], after: each, alone: true });
  });
  return groups;
}
