import type { Unit } from './units';

/** A stretch of units that one version has where the other has something else, or nothing. */
export interface Hunk {
  del: Unit[];
  ins: Unit[];
  /** Where it begins in either version. */
  beforeAt: number;
  afterAt: number;
}

export interface Diff {
  hunks: Hunk[];
  /** Units that both versions have, before and after. */
  kept: [Unit, Unit][];
}

type Same = (a: Unit, b: Unit) => boolean;

/** Tables larger than this are cut at words that both versions have once. */
const largestTable = 60000;

/** Words hold a sentence together better than its figures do, so that figures which changed places are seen to. */
const worth = (unit: Unit): number => (unit.figure !== null || unit.date !== null || unit.key === 'not' ? 2 : 3);

function common(a: Unit[], b: Unit[], same: Same): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skipped = Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
      table[i * width + j] = same(a[i] as Unit, b[j] as Unit) ? Math.max(skipped, (table[(i + 1) * width + j + 1] as number) + worth(a[i] as Unit)) : skipped;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const here = table[i * width + j] as number;
    if (same(a[i] as Unit, b[j] as Unit) && here === (table[(i + 1) * width + j + 1] as number) + worth(a[i] as Unit)) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

/** Pairs of units that stand once in each version, in rising order in both. */
function anchors(a: Unit[], b: Unit[]): [number, number][] {
  const places = (units: Unit[]): Map<string, number> => {
    const map = new Map<string, number>();
    units.forEach(({ key }, i) => map.set(key, map.has(key) ? -1 : i));
    return map;
  };
  const inB = places(b);
  const pairs: [number, number][] = [];
  let last = -1;
  places(a).forEach((i, key) => {
    const j = inB.get(key);
    if (i >= 0 && j !== undefined && j > last && j < last + 400) {
      pairs.push([i, j]);
      last = j;
    }
  });
  return pairs;
}

function matched(a: Unit[], b: Unit[], same: Same): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && same(a[start] as Unit, b[start] as Unit)) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && same(a[a.length - 1 - end] as Unit, b[b.length - 1 - end] as Unit)) end++;
  const pairs: [number, number][] = [];
  for (let i = 0; i < start; i++) pairs.push([i, i]);
  const midA = a.slice(start, a.length - end);
  const midB = b.slice(start, b.length - end);
  if (midA.length * midB.length <= largestTable) common(midA, midB, same).forEach(([i, j]) => pairs.push([i + start, j + start]));
  else {
    let fromA = 0;
    let fromB = 0;
    for (const [i, j] of [...anchors(midA, midB), [midA.length, midB.length] as [number, number]]) {
      const pieceA = midA.slice(fromA, i);
      const pieceB = midB.slice(fromB, j);
      if (pieceA.length * pieceB.length <= largestTable) common(pieceA, pieceB, same).forEach(([x, y]) => pairs.push([x + fromA + start, y + fromB + start]));
      if (i < midA.length) pairs.push([i + start, j + start]);
      fromA = i + 1;
      fromB = j + 1;
    }
  }
  for (let i = end; i > 0; i--) pairs.push([a.length - i, b.length - i]);
  return pairs;
}

/** What parts two rows of units: the longest common row is kept, the rest are hunks. Always the same for the same rows. */
export function diffUnits(before: Unit[], after: Unit[], same: Same): Diff {
  const hunks: Hunk[] = [];
  const kept: [Unit, Unit][] = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...matched(before, after, same), [before.length, after.length] as [number, number]]) {
    if (x > i || y > j) hunks.push({ del: before.slice(i, x), ins: after.slice(j, y), beforeAt: i, afterAt: j });
    if (x < before.length && y < after.length) kept.push([before[x] as Unit, after[y] as Unit]);
    i = x + 1;
    j = y + 1;
  }
  return { hunks, kept };
}
