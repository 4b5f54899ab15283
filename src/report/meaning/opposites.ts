import type { Side, Unit } from './units';

function sidesOf(units: Unit[], which: (name: string) => boolean): Side[] {
  return ([] as Side[]).concat(...units.map((unit) => unit.sides)).filter(({ name }) => which(name));
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
