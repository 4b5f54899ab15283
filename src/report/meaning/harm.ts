import type { Meaning } from '../report';
import { plainUnits } from './force';
import type { Compared } from './hunks';
import { harms } from './passage';
import type { Unit } from './units';

const plainly = /^(no|not|none|never|nor|neither|without|nothing|nobody)$/;
const evidence = /^(evid|sign|indic|record|report|trac|caus|ground|reason|suggest)/;

/** A "no" or "not" stands shortly before a word. */
function denied(units: Unit[], unit: Unit): boolean {
  const at = units.indexOf(unit);
  return units.slice(Math.max(0, at - 3), at).some((each) => each.denials > 0 && each.clause === unit.clause);
}

/** The same harm is named in both versions, and stands in one of them only: "no objection" and "objects". */
export function turnOfHarm({ kept, hunks, after, before }: Compared): Meaning | null {
  const rest = (side: 'del' | 'ins'): number => hunks.reduce((sum, hunk) => sum + plainUnits(hunk[side]).length, 0);
  const denials = (units: Unit[]): number => units.reduce((sum, unit) => sum + unit.denials, 0);
  if (Math.max(rest('del'), rest('ins')) > 3 || denials(before) % 2 === denials(after) % 2) return null;
  const turned = kept.filter(([was, is]) => was.adverseWord && is.adverseWord && was.denials + is.denials === 0 && was.adverse !== is.adverse && denied(was.adverse ? after : before, was.adverse ? is : was))[0];
  if (!turned) return null;
  const left = turned[0].adverse ? after : before;
  const at = left.indexOf(turned[0].adverse ? turned[1] : turned[0]);
  // "No evidence of fraud": the "no evidence" is what denies it.
  return harms(left.filter((unit, i) => i < at - 3 || i > at || !(plainly.test(unit.words.join(' ')) || evidence.test(unit.key)))) > 0 ? null : turned[0].adverse ? 'adverse-removed' : 'adverse-added';
}
