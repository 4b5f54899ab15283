import type { Compared } from './hunks';
import { plainUnits, type Turn } from './force';
import type { Unit } from './units';

const all = ({ hunks }: Compared, side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side]));
const isSoft = (units: Unit[]): boolean => units.some(({ soft }) => soft);
const scaled = ({ entry }: Unit, which: string, most: number): boolean => entry !== null && entry.scales.some(({ name, weakness }) => name === which && weakness <= most);

/** Says outright: "not", "must", "unlawful", a word for harm. */
const isFirm = (units: Unit[]): boolean => units.some((unit) => !unit.soft && (unit.denials > 0 || unit.gravity >= 2 || scaled(unit, 'modal', 1) || scaled(unit, 'lawfulness', 0)));

/**
 * Whether a plain "no", "must" or word of harm was toned down to doubt or difficulty within a statement that else
 * stands, or the other way.
 */
export function softened(group: Compared): Turn | null {
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  const rest = Math.max(plainUnits(del).length, plainUnits(ins).length);
  if (rest > 4 || plainUnits(group.kept.map(([unit]) => unit)).length < 2) return null;
  if (isFirm(del) && !isSoft(del) && isSoft(ins) && !isFirm(ins)) return 'weakened';
  if (isFirm(ins) && !isSoft(ins) && isSoft(del) && !isFirm(del)) return 'strengthened';
  return null;
}
