import type { Meaning } from '../report';
import type { Unit } from './units';

const coursesOf = (units: Unit[]): number[] => ([] as number[]).concat(...units.map(({ courses }) => courses));

/**
 * What it means that one decision took another's place: another course, or a course for a mere note or thought.
 * Null where both take the same course, or either takes none.
 */
export function turnOfCourse(del: Unit[], ins: Unit[]): Meaning | null {
  const was = coursesOf(del);
  const is = coursesOf(ins);
  if (was.length === 0 || is.length === 0 || was.some((course) => is.indexOf(course) >= 0)) return null;
  if (is.indexOf(0) >= 0) return 'force-weakened';
  if (was.indexOf(0) >= 0) return 'force-strengthened';
  return 'recommendation-turned';
}
