import type { Compared } from './hunks';
import { rootOf } from './evidence';
import { plainUnits } from './force';
import type { Unit } from './units';

/** More sentences without a partner than this are taken as they are. */
const mostLone = 8;

const left = ({ hunks }: Compared, side: 'del' | 'ins'): Unit[] => plainUnits(([] as Unit[]).concat(...hunks.map((hunk) => hunk[side])));

const denies = (units: Unit[]): boolean => units.some(({ denials, adverse }) => denials % 2 === 1 || adverse);

/** Words of one row that the other has in another form, or in another name. */
function answered(lone: Unit[], rest: Unit[]): number {
  const roots = new Set(([] as string[]).concat(...rest.map(({ words }) => words.map(rootOf))));
  const groups = new Set(([] as number[]).concat(...rest.map(({ likes }) => likes.map(({ group }) => group))));
  return lone.filter(({ words, likes }) => words.some((word) => word.length > 3 && roots.has(rootOf(word))) || likes.some(({ group }) => groups.has(group))).length;
}

/**
 * Joins a sentence that found no partner to the one of the other version that seems to have taken it up: "It has not
 * moved since, but nobody can say that it won't" and "…, further movement cannot be ruled out".
 * @param joined compares the two sides of a group anew
 */
export function withMerged(groups: Compared[], joined: (before: Unit[], after: Unit[]) => Compared): Compared[] {
  const lone = groups.filter(({ before, after }) => before.length === 0 || after.length === 0);
  if (lone.length === 0 || lone.length > mostLone || groups.length === lone.length) return groups;
  let all = groups;
  for (const one of lone) {
    const went = one.after.length === 0;
    const own = plainUnits(went ? one.before : one.after);
    let best: Compared | null = null;
    let most = 0;
    for (const group of all) {
      if (group.before.length === 0 || group.after.length === 0) continue;
      // What the other version has more of here must be about as much as the sentence that is gone.
      const rest = left(group, went ? 'ins' : 'del');
      if (rest.length < 2 || rest.length * 2.5 < own.length) continue;
      const count = answered(own, rest);
      const tone = count > 0 && denies(went ? one.before : one.after) && denies(went ? group.after : group.before) ? 1 : 0;
      if (count + tone > most) [best, most] = [group, count + tone];
    }
    if (best === null || most < 2 || most * 3 < own.length) continue;
    const into = best;
    const merged = joined(into.before.concat(one.before), into.after.concat(one.after));
    all = all.filter((group) => group !== one).map((group) => (group === into ? merged : group));
  }
  return all;
}
