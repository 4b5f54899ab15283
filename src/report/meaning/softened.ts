import { deniedByPrefix } from './denials';
import type { Compared } from './hunks';
import { isRight, plainUnits, type Turn } from './force';
import { permitted } from './turned';
import type { Unit } from './units';

const all = ({ hunks }: Compared, side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side]));
const scaled = ({ entry }: Unit, which: string, most: number): boolean => entry !== null && entry.scales.some(({ name, weakness }) => name === which && weakness <= most);

/** Says a little or seldom where the other says none or never. */
const isScant = (units: Unit[]): boolean => units.some((unit) => unit.words[0] !== 'a' && !scaled(unit, 'merit*', 9) && [['degree*', 2], ['frequency*', 3], ['extent*', 4]].some(([name, most]) => scaled(unit, name as string, 9) && !scaled(unit, name as string, most as number)));
const isSoft = (units: Unit[]): boolean => units.some(({ soft }) => soft);
const gravest = (units: Unit[]): number => units.reduce((most, { adverse, gravity }) => Math.max(most, adverse ? gravity : 0), 0);

const sure = ['confidence*', 'chance*', 'proof*'];

/** Says outright: "not", "must", "unlawful", a word for harm. */
const isFirm = (units: Unit[]): boolean => units.some((unit) => !unit.soft && (unit.denials > 0 || unit.gravity >= 2 || (unit.entry !== null && unit.entry.intense) || sure.some((name) => scaled(unit, name, 0)) || scaled(unit, 'modal', 0) || scaled(unit, 'lawfulness', 0)));

/**
 * Whether a plain "no", "must" or word of harm was toned down to doubt or difficulty within a statement that else
 * stands, or the other way.
 */
export function softened(group: Compared): Turn | null {
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  const rest = Math.max(plainUnits(del).length, plainUnits(ins).length);
  if (rest > 4 || permitted(group) || group.hunks.some((hunk) => isRight(hunk, undefined)) || group.hunks.some((hunk) => deniedByPrefix(hunk.del, hunk.ins)) || plainUnits(group.kept.map(([unit]) => unit)).length < (group.before.length <= 4 ? 1 : 2)) return null;
  const scant = (one: 'del' | 'ins', other: 'del' | 'ins'): boolean => isScant(all(group, one)) && all(group, other).some(({ key }) => key === 'not');
  const unsure = (units: Unit[]): boolean => units.some((unit) => /^(may|might|could|perhaps|possibly|possible|there|it)$/.test(unit.words[0] ?? '') && scaled(unit, 'modal', 9) && !scaled(unit, 'modal', 3));
  const was = isSoft(del) || (unsure(del) && !unsure(ins) && plainUnits(del).length > 0) || scant('del', 'ins');
  const is = isSoft(ins) || (unsure(ins) && !unsure(del) && plainUnits(ins).length > 0) || scant('ins', 'del');
  if (is && !was && !isFirm(ins) && (isFirm(del) || (plainUnits(del).length > 0 && isFirm(group.before) && !isSoft(group.before)))) return 'weakened';
  if (was && !is && !isFirm(del) && (isFirm(ins) || (plainUnits(ins).length > 0 && isFirm(group.after) && !isSoft(group.after)))) return 'strengthened';
  const [bad, now] = [gravest(del), gravest(ins)];
  if (bad > now && now === 1) return 'weakened';
  if (now > bad && bad === 1) return 'strengthened';
  return null;
}
