import type { Meaning } from '../report';
import { decisive } from './data/decisions';
import { freshUnits } from './evidence';
import type { Compared } from './hunks';
import { opposed } from './opposites';
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

/** Approval, refusal and putting off answer whatever is before the meeting, however it is named. */
const answers = [1, 2, 3];
export const answering = (units: Unit[]): boolean => units.some(({ act, courses }) => act && courses.some((course) => answers.indexOf(course) >= 0));

/** Whether another thing is to be done to another object: no other answer to the same, and no opposite of it. */
export function isOtherMatter({ before, after, hunks }: Compared): boolean {
  const [del, ins] = [([] as Unit[]).concat(...hunks.map((hunk) => hunk.del)), ([] as Unit[]).concat(...hunks.map((hunk) => hunk.ins))];
  const fresh = (units: Unit[], other: Unit[]): number => freshUnits(units.filter(({ act }) => !act), other).length;
  // To keep a thing and to do something with it are two answers to one question, unless much else is new.
  const keeps = del.concat(ins).some(({ act, courses }) => act && courses.indexOf(7) >= 0);
  const least = keeps ? 2 : 1;
  return !answering(del) && !answering(ins) && !opposed(del, ins, (name) => decisive.indexOf(name) >= 0) && fresh(del, after) >= least && fresh(ins, before) >= least;
}
