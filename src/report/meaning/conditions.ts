import { plainUnits } from './force';
import { harms } from './passage';
import type { Unit } from './units';

/**
 * How many conditions and caveats a side of a hunk holds. A loose word of condition counts only with what it
 * depends on, and none that stands within a statement which comes or goes as a whole.
 */
export function conditionsOf(units: Unit[]): number {
  return units.filter(({ entry }, i) => {
    if (entry === null || entry.condition === '') return false;
    // "It depends on a post that is filled, and so cannot be delivered" tells of harm.
    if (/^depend/.test(units[i]?.words[0] ?? '') && harms(units) > 0) return false;
    // "The Director being satisfied" holds a statement to something wherever it stands.
    if (entry.conditionKind !== 6 && plainUnits(units.slice(0, i)).length >= 2) return false;
    return entry.condition === 'sure' || plainUnits(units.slice(i + 1)).length >= 2;
  }).length;
}
