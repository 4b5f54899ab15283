import { groupsOf, type Group } from './align';
import { withoutBounds } from './bounded';
import { withoutCrossings } from './crossings';
import { withoutLikes } from './likeness';
import { withMerged } from './merges';
import { largest, misspelt, withoutMoves } from './moves';
import { sameFigure } from './numbers';
import { sameUnit } from './sameness';
import { isShortForm, shortened, spells, withoutOwn } from './short-forms';
import type { Unit } from './units';
import { diffUnits, type Hunk } from './word-diff';

/** What is left of a group of sentences when everything silent has been taken out. */
export interface Compared extends Group {
  hunks: Hunk[];
  kept: [Unit, Unit][];
  /** How many words were only put otherwise: moved, or changed for their like. */
  reworded: number;
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

const sizeOf = (hunks: Hunk[]): number => hunks.reduce((sum, { del, ins }) => sum + del.length + ins.length, 0);

/** Words that stand on both sides of a hunk in the same place, "points strongly to" and "points to", and were not put otherwise. */
const untouched = ({ del, ins }: Hunk): number => (del.length * ins.length > largest ? 0 : del.filter((unit) => ins.some((other) => other.words[0] === unit.words[0])).length);

/** What is left of the hunks of a comparison when everything silent has been taken out. */
function onlyTelling(group: Compared): Compared {
  const spelt = group.hunks.map(withoutSpelling);
  const shorts = group.kept.map(([unit]) => unit).filter(({ raw }) => isShortForm(raw));
  const stay = withoutLikes(withoutMoves(spelt), largest).map((hunk) => ({
    ...hunk,
    del: withoutFullForms(hunk.del.filter((unit) => !definesNothing(unit, group.before)), shorts),
    ins: withoutFullForms(hunk.ins.filter((unit) => !definesNothing(unit, group.after)), shorts),
  }));
  const hunks = stay.filter(({ del, ins }) => del.length + ins.length > 0);
  return { ...group, hunks, reworded: sizeOf(group.hunks) - sizeOf(hunks) - 2 * group.hunks.reduce((sum, hunk) => sum + untouched(hunk), 0) };
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
  const held = (one: Unit[], two: Unit[]): Compared => ({ before: one, after: two, alone: false, reworded: 0, ...diffUnits(one, two, sameUnit) });
  const whole = withMerged(groupsOf(was, is).map((group) => ({ ...group, reworded: 0, ...diffUnits(group.before, group.after, sameUnit) })), held);
  return withoutCrossings(withoutStrays(([] as Compared[]).concat(...whole.map(stretches)).map(onlyTelling).map(withoutBounds)));
}
