import type { Compared } from './hunks';
import { largest } from './moves';
import { sameUnit } from './sameness';
import type { Unit } from './units';

type Side = 'del' | 'ins';
interface Place { unit: Unit; row: Unit[]; at: number; group: number }

const placesOf = (groups: Compared[], side: Side): Place[] => ([] as Place[]).concat(...groups.map(({ hunks }, group) => ([] as Place[]).concat(...hunks.map((hunk) => hunk[side].map((unit, at) => ({ unit, row: hunk[side], at, group }))))));

/** Says nothing that could have been given to another matter: a figure or a "not" that stands by itself says whose it is by its place only. */
const isPlain = ({ figure, date, proper, choice, denials, entry }: Unit): boolean => figure === null && date === null && !proper && !choice && denials === 0 && (entry === null || entry.scales.length + (entry.condition === '' ? 0 : 1) === 0);

/** Whether the word before or after moved along. */
function alongside(a: Place, b: Place): boolean {
  return [-1, 1].some((step) => {
    const [one, other] = [a.row[a.at + step], b.row[b.at + step]];
    return one !== undefined && other !== undefined && isPlain(one) && sameUnit(one, other);
  });
}

/** Takes out of the hunks what one sentence lost and another took up: where sentences are joined or cut, words change sides. */
export function withoutCrossings(groups: Compared[]): Compared[] {
  const both = groups.filter(({ before, after }) => before.length > 0 && after.length > 0);
  if (both.length < 2) return groups;
  const [del, ins] = [placesOf(both, 'del'), placesOf(both, 'ins')];
  if (del.length * ins.length === 0 || del.length * ins.length > largest) return groups;
  const gone = new Set<Unit>();
  for (const a of del) {
    const b = ins.filter((other) => other.group !== a.group && !gone.has(other.unit) && sameUnit(a.unit, other.unit) && (isPlain(a.unit) || alongside(a, other)))[0];
    if (b) [a.unit, b.unit].forEach((unit) => gone.add(unit));
  }
  // A figure left behind by its words says whose it is no more.
  const parted = both.some(({ hunks }) => hunks.some((hunk) => [hunk.del, hunk.ins].some((row) => row.some((unit) => gone.has(unit)) && row.some((unit) => !gone.has(unit) && (unit.figure !== null || unit.date !== null)))));
  if (gone.size === 0 || parted) return groups;
  return groups.map((group) => ({
    ...group,
    hunks: group.hunks.map((hunk) => ({ ...hunk, del: hunk.del.filter((unit) => !gone.has(unit)), ins: hunk.ins.filter((unit) => !gone.has(unit)) })).filter(({ del: one, ins: other }) => one.length + other.length > 0),
  }));
}
