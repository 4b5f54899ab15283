import type { Side } from './marks';
import type { Unit } from './units';

function sidesOf(units: Unit[], which: (name: string) => boolean): Side[] {
  const sides: Side[] = [];
  for (const unit of units) for (const side of unit.sides) if (which(side.name)) sides.push(side);
  return sides;
}

/** Whether a recommendation goes forward in one version and back in the other: "award" and "abandon". */
export function turnedRound(before: Unit[], after: Unit[], which: (name: string) => boolean): boolean {
  const one = sidesOf(before, which).map(({ side }) => side);
  const other = sidesOf(after, which).map(({ side }) => side);
  const all = (sides: number[], side: number): boolean => sides.length > 0 && sides.every((each) => each === side);
  return (all(one, 0) && all(other, 1)) || (all(one, 1) && all(other, 0));
}

/** Whether one version stands on one side of a pair of opposites throughout and the other on the other. */
export function opposed(before: Unit[], after: Unit[], which: (name: string) => boolean): boolean {
  const one = sidesOf(before, which);
  const other = sidesOf(after, which);
  return one.some((a) => other.some((b) => a.name === b.name && a.side !== b.side)
    && !other.some((b) => a.name === b.name && a.side === b.side) && !one.some((b) => a.name === b.name && a.side !== b.side));
}

const comparing = ['rather than', 'instead of', 'in preference to', 'over', 'than', 'in place of', 'in consultation with', 'after consultation with', 'after consulting', 'outweigh', 'outweighs', 'exceeds', 'exceed', 'before', 'after', 'prior to', 'ahead of', 'in favour of'];

/** The first thing named after "rather than" and its like, where the sentence prefers something. */
function lesser(units: Unit[]): { key: string; others: string[]; by: string } | null {
  for (let i = 1; i < units.length; i++) {
    // "Quicker than building".
    const { opening, key } = units[i] as Unit;
    if (opening === 'than' || opening === 'over') return { by: opening, key, others: units.slice(0, i).map((unit) => unit.key) };
    if (i + 1 === units.length) break;
    if (comparing.indexOf((units[i] as Unit).words.join(' ')) < 0 || /^(look|run|take|come|go)$/.test((units[i - 1] as Unit).key)) continue;
    return { by: (units[i] as Unit).words.join(' '), key: (units[i + 1] as Unit).key, others: units.slice(0, i).map(({ key }) => key) };
  }
  return null;
}

/** "A rather than B" for "B rather than A", or whom one consults for who decides; null for neither. */
export function comparesAnew(before: Unit[], after: Unit[]): 'preference' | 'consultation' | null {
  const one = lesser(before);
  const other = lesser(after);
  if (one === null || other === null || one.key === other.key || one.others.indexOf(other.key) < 0 || other.others.indexOf(one.key) < 0) return null;
  return /consult/.test(one.by) ? 'consultation' : 'preference';
}
