import { sameUnit } from './sameness';
import { isRealWord, sameButSpelling } from './spelling';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

/** Hunks of more pairs of words than this are not searched for slips of spelling, so that hostile text cannot make the reading slow. */
export const largest = 4000;

/** Whether one word is the other misspelt. */
export function misspelt(a: Unit, b: Unit): boolean {
  if (a.figure || b.figure || a.date || b.date || a.choice || b.choice || a.words.length !== 1 || b.words.length !== 1) return false;
  const one = a.words[0] as string;
  const other = b.words[0] as string;
  if (a.denials !== b.denials) return false;
  if (a.proper && b.proper && !isRealWord(one) && !isRealWord(other)) return sameButSpelling(one, other) && Math.abs(one.length - other.length) <= 1 && one.charAt(0) === other.charAt(0) && near(one, other);
  return sameButSpelling(one, other);
}

function near(a: string, b: string): boolean {
  let differ = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; i++, j++) {
    if (a.charAt(i) === b.charAt(j)) continue;
    differ++;
    if (a.length > b.length) j--;
    else if (b.length > a.length) i--;
    if (differ > 2) return false;
  }
  return differ <= (a.length === b.length ? 1 : 2);
}

function exchanged({ del, ins }: Hunk): boolean {
  const a = del[0];
  const b = ins[0];
  if (del.length !== 1 || ins.length !== 1 || !a || !b) return false;
  return (a.figure !== null && b.figure !== null) || (a.choice && b.choice) || (a.date !== null && b.date !== null) || (a.proper && b.proper);
}

/** "It cannot be used" and "not one for which it can be used": one denial in two places. */
function splitDenial(hunks: Hunk[], whole: 'del' | 'ins', parts: 'del' | 'ins', moved: Set<Unit>): void {
  const find = (side: 'del' | 'ins', key: string): Unit | undefined => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side])).filter((unit) => unit.key === key && !moved.has(unit))[0];
  const [cannot, not, can] = [find(whole, 'can not'), find(parts, 'not'), find(parts, 'can')];
  if (cannot && not && can) [cannot, not, can].forEach((unit) => moved.add(unit));
}

/** "Urged not to sell" and "urged against selling". */
function withoutAgainst(hunks: Hunk[], one: 'del' | 'ins', other: 'del' | 'ins', moved: Set<Unit>): void {
  const find = (side: 'del' | 'ins', is: (unit: Unit) => boolean): Unit | undefined => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side])).filter((unit) => is(unit) && !moved.has(unit))[0];
  const [not, against] = [find(one, ({ key }) => key === 'not'), find(other, ({ key }) => key === 'against')];
  if (not && against) [not, against].forEach((unit) => moved.add(unit));
}

/** Takes out what only moved: struck out here, put in there. */
export function withoutMoves(hunks: Hunk[]): Hunk[] {
  const moved = new Set<Unit>();
  const count = (side: 'del' | 'ins'): number => hunks.reduce((sum, hunk) => sum + hunk[side].length, 0);
  const most = count('del') * count('ins');
  if (most > 25 * largest) return hunks;
  for (const one of hunks) {
    // One figure for another in the same place is a swap, and no move.
    if (exchanged(one)) continue;
    for (const a of one.del) {
      for (const other of hunks) {
        if (exchanged(other)) continue;
        const b = other.ins.filter((each) => !moved.has(each) && (sameUnit(a, each) || (most <= largest && misspelt(a, each))))[0];
        if (!b) continue;
        moved.add(a);
        moved.add(b);
        break;
      }
    }
  }
  withoutAgainst(hunks, 'del', 'ins', moved);
  withoutAgainst(hunks, 'ins', 'del', moved);
  splitDenial(hunks, 'del', 'ins', moved);
  splitDenial(hunks, 'ins', 'del', moved);
  return hunks.map((hunk) => ({ ...hunk, del: hunk.del.filter((each) => !moved.has(each)), ins: hunk.ins.filter((each) => !moved.has(each)) }));
}
