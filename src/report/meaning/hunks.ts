import { groupsOf, type Group } from './align';
import { withoutBounds } from './bounded';
import { withoutLikes } from './likeness';
import { sameFigure } from './numbers';
import { sameUnit } from './sameness';
import { isShortForm, shortened, spells, withoutOwn } from './short-forms';
import { isRealWord, sameButSpelling } from './spelling';
import type { Unit } from './units';
import { diffUnits, type Hunk } from './word-diff';

/** What is left of a group of sentences when everything silent has been taken out. */
export interface Compared extends Group {
  hunks: Hunk[];
  kept: [Unit, Unit][];
}

/** Both in letters only: "on going" and "ongoing". */
function joined(units: Unit[]): string {
  return units.map(({ words }) => words.join('')).join('');
}

/** Takes out a short form on one side with its full form on the other. */
function withoutShortForms(one: Unit[], other: Unit[]): [Unit[], Unit[]] {
  let left = one;
  let right = other;
  for (const unit of one) {
    if (!isShortForm(unit.raw) || unit.figure) continue;
    for (let from = 0; from < right.length; from++) {
      for (let to = from + 1; to <= right.length && to <= from + 7; to++) {
        if (!spells(unit.raw, ([] as string[]).concat(...right.slice(from, to).map(({ words }) => words)))) continue;
        right = right.slice(0, from).concat(right.slice(to));
        left = left.filter((each) => each !== unit);
        return withoutShortForms(left, right);
      }
    }
  }
  return [left, right];
}

function misspelt(a: Unit, b: Unit): boolean {
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

/** Hunks of more pairs of words than this are not searched for slips of spelling, so that hostile text cannot make the reading slow. */
const largest = 4000;

/** A number beside a share: "50%" and "half" read alike elsewhere; here "1.2" lost its pound sign. */
function sameValue(a: Unit, b: Unit): boolean {
  return a.figure !== null && b.figure !== null && (sameFigure(a.figure, b.figure) || (a.figure.value === b.figure.value && a.figure.measure !== 'share' && b.figure.measure !== 'share'));
}

/** Takes out of a hunk what only spells otherwise. */
function withoutSpelling(hunk: Hunk): Hunk {
  let del = hunk.del;
  let ins = hunk.ins;
  if (del.length * ins.length > largest) return hunk;
  for (const a of hunk.del) {
    const b = ins.filter((each) => misspelt(a, each) || sameValue(a, each))[0];
    if (!b) continue;
    del = del.filter((each) => each !== a);
    ins = ins.filter((each) => each !== b);
  }
  if (joined(del) === joined(ins)) return { ...hunk, del: [], ins: [] };
  [del, ins] = withoutShortForms(del, ins);
  [ins, del] = withoutShortForms(ins, del);
  return { ...hunk, del, ins };
}

/** A short form put in beside its full form, "(HRA)", or struck out there. */
function definesNothing(unit: Unit, whole: Unit[]): boolean {
  if (!isShortForm(unit.raw)) return false;
  const at = whole.indexOf(unit);
  for (let from = Math.max(0, at - 7); from < at; from++) {
    if (spells(unit.raw, ([] as string[]).concat(...whole.slice(from, at).map(({ words }) => words)))) return true;
  }
  return whole.some((other) => other !== unit && other.raw === unit.raw);
}

function exchanged({ del, ins }: Hunk): boolean {
  const a = del[0];
  const b = ins[0];
  if (del.length !== 1 || ins.length !== 1 || !a || !b) return false;
  return (a.figure !== null && b.figure !== null) || (a.choice && b.choice) || (a.date !== null && b.date !== null) || (a.proper && b.proper);
}

/** Takes out a full form whose short form stands in both versions: "a Tree Preservation Order (TPO)". */
function withoutFullForms(units: Unit[], shorts: Unit[]): Unit[] {
  for (const { raw } of units.length > stretch ? [] : shorts) {
    for (let from = 0; from + raw.length <= units.length; from++) {
      for (let to = from + 2; to <= units.length && to <= from + 7; to++) {
        if (spells(raw, ([] as string[]).concat(...units.slice(from, to).map(({ words }) => words)))) return units.slice(0, from).concat(units.slice(to));
      }
    }
  }
  return units;
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
function withoutMoves(hunks: Hunk[]): Hunk[] {
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

/** A stretch of this many units is compared by itself where a passage is longer, so that the cost stays in a straight line. */
const stretch = 200;

/** Cuts a long comparison into stretches, each at the start of a hunk. */
function stretches(group: Compared): Compared[] {
  if (group.before.length + group.after.length <= 2 * stretch) return [group];
  const pieces: Compared[] = [];
  let [fromBefore, fromAfter, firstHunk, firstKept] = [0, 0, 0, 0];
  const cut = (toBefore: number, toAfter: number, toHunk: number): void => {
    const hunks = group.hunks.slice(firstHunk, toHunk);
    const [offBefore, offAfter] = [fromBefore, fromAfter];
    // Between the cuts stands every unit that is in no hunk.
    const count = toBefore - fromBefore - hunks.reduce((sum, { del }) => sum + del.length, 0);
    pieces.push({
      ...group, before: group.before.slice(fromBefore, toBefore), after: group.after.slice(fromAfter, toAfter), kept: group.kept.slice(firstKept, firstKept + count),
      hunks: hunks.map((hunk) => ({ ...hunk, beforeAt: hunk.beforeAt - offBefore, afterAt: hunk.afterAt - offAfter })),
    });
    [fromBefore, fromAfter, firstHunk, firstKept] = [toBefore, toAfter, toHunk, firstKept + count];
  };
  group.hunks.forEach(({ beforeAt, afterAt }, i) => {
    if (beforeAt - fromBefore >= stretch || afterAt - fromAfter >= stretch) cut(beforeAt, afterAt, i);
  });
  cut(group.before.length, group.after.length, group.hunks.length);
  return pieces;
}

/** What is left of the hunks of a comparison when everything silent has been taken out. */
function onlyTelling(group: Compared): Compared {
  const spelt = group.hunks.map(withoutSpelling);
  const shorts = group.kept.map(([unit]) => unit).filter(({ raw }) => isShortForm(raw));
  const stay = withoutLikes(withoutMoves(spelt), largest).map((hunk) => ({
    ...hunk,
    del: withoutFullForms(hunk.del.filter((unit) => !definesNothing(unit, group.before)), shorts),
    ins: withoutFullForms(hunk.ins.filter((unit) => !definesNothing(unit, group.after)), shorts),
  }));
  return { ...group, hunks: stay.filter(({ del, ins }) => del.length + ins.length > 0) };
}

/** Takes out a sentence without a partner whose words another sentence of the other version lost or took up. */
function withoutStrays(groups: Compared[]): Compared[] {
  const side = (group: Compared): 'before' | 'after' => (group.after.length === 0 ? 'before' : 'after');
  const strays = groups.filter((group) => group.before.length === 0 || group.after.length === 0);
  let rest = groups.filter((group) => strays.indexOf(group) < 0);
  for (const stray of strays) {
    const own = stray[side(stray)];
    const other = side(stray) === 'after' ? 'del' : 'ins';
    const pool = ([] as Unit[]).concat(...rest.map(({ hunks }) => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[other]))));
    if (own.length * pool.length > largest) continue;
    const taken = new Set<Unit>();
    const left = own.filter((unit) => {
      const match = pool.filter((each) => !taken.has(each) && sameUnit(unit, each))[0];
      if (match) taken.add(match);
      return !match;
    });
    if (own.length === 0 || left.length > own.length / 2 || left.length > 2 || left.some(({ figure, date, denials, adverse }) => figure || date || denials || adverse)) continue;
    stray[side(stray)] = [];
    rest = rest.map((group) => ({ ...group, hunks: group.hunks.map((hunk) => ({ ...hunk, [other]: hunk[other].filter((unit) => !taken.has(unit)) })).map((hunk, i) => (hunk[other].length <= ((group.hunks[i] as Hunk)[other].length - hunk[other].length) ? { ...hunk, [other]: [] } : hunk)).filter(({ del, ins }) => del.length + ins.length > 0) }));
  }
  return [...rest, ...strays.filter(({ before, after }) => before.length + after.length > 0)];
}

/** Compares two versions sentence by sentence; only what differs in substance or force is left in the hunks. */
export function compared(before: Unit[], after: Unit[]): Compared[] {
  const [one, other] = [withoutOwn(before), withoutOwn(after)];
  const [was, is] = [shortened(one, other), shortened(other, one)];
  const whole = groupsOf(was, is).map((group) => ({ ...group, ...diffUnits(group.before, group.after, sameUnit) }));
  return withoutStrays(([] as Compared[]).concat(...whole.map(stretches)).map(onlyTelling).map(withoutBounds));
}
