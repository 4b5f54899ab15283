import { plainUnits } from './force';
import { harms } from './passage';
import type { Compared } from './hunks';
import { sameUnit } from './sameness';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

/**
 * How many conditions and caveats a side of a hunk holds. A loose word of condition counts only with what it
 * depends on, and none that stands within a statement which comes or goes as a whole.
 */
export function conditionsOf(units: Unit[]): number {
  return units.filter(({ entry }, i) => {
    if (entry === null || entry.condition === '') return false;
    // "It depends on a post that is filled, and so cannot be delivered" tells of harm.
    if (/^(depend|until|till|pending|once)/.test(units[i]?.words[0] ?? '') && harms(units) > 0) return false;
    // "The Director being satisfied" holds a statement to something wherever it stands.
    if (units.slice(0, i).some(({ adverse }) => adverse)) return false;
    if (entry.conditionKind !== 6 && plainUnits(units.slice(0, i)).length >= 2) return false;
    return entry.condition === 'sure' || plainUnits(units.slice(i + 1)).length >= 2;
  }).length;
}

const joining = new Set('while whilst when whenever where once but except save unless'.split(' '));

/** A hunk without words that only put a limit another way: "while it stands" and "so long as", "all but one" and "all except one". */
export function withoutSameLimit(hunk: Hunk, { kept, before, after }: Compared): Hunk {
  const stays = (unit: Unit, came: boolean): boolean => {
    if (unit.entry === null || unit.entry.condition === '') return true;
    const whole = came ? after : before;
    const next = whole[whole.indexOf(unit) + 1];
    const pair = kept.filter(([was, is]) => (came ? is : was) === next)[0];
    if (pair !== undefined || next === undefined) return pair === undefined || !joining.has((came ? pair[0] : pair[1]).opening);
    // What moved with its clause has a partner elsewhere.
    return !(came ? before : after).some((other) => joining.has(other.opening) && sameUnit(other, next));
  };
  return { ...hunk, del: hunk.del.filter((unit) => stays(unit, false)), ins: hunk.ins.filter((unit) => stays(unit, true)) };
}

/** Whether words that came or went stand among what a condition asks for that else still stands: "subject to A and B". */
export function withinCondition({ del, ins }: Hunk, { kept, before, after }: Compared): boolean {
  const [first] = del.concat(ins);
  if (!first || Math.min(del.length, ins.length) > 0 || plainUnits(del.concat(ins)).length < 2) return false;
  const whole = del.length > 0 ? before : after;
  const at = whole.indexOf(first);
  return kept.some((pair) => {
    const unit = pair[del.length > 0 ? 0 : 1];
    const from = whole.indexOf(unit);
    return unit.entry !== null && unit.entry.condition === 'sure' && unit.entry.conditionKind <= 2 && unit.sentence === first.sentence && from < at && at - from <= 14
      && whole.slice(from, at).every(({ entry }) => entry === null || !entry.scales.some(({ name }) => name === 'modal'));
  });
}
