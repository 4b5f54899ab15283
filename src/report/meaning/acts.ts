import type { Meaning } from '../report';
import { answering, isOtherMatter, turnOfCourse } from './courses';
import type { Compared } from './hunks';
import type { Unit } from './units';

const all = ({ hunks }: Compared, side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side]));
const acting = (units: Unit[]): Unit[] => units.filter(({ act, courses }) => act && courses.length > 0);
const idle = (units: Unit[]): boolean => units.some(({ act, courses }) => act && courses.length > 0 && courses.every((course) => course === 0));
/** "Aim to be" is less than "be", whatever else the sentence says. */
const attempting = (units: Unit[]): boolean => units.some(({ act, key }) => act && /^(aim|aspir|endeavor|striv|tri|hop)/.test(key));
const firm = (units: Unit[]): boolean => units.some(({ act, courses }) => act && courses.some((course) => course > 0));

/** Courses that put an end to what they act on: refusal, closing, demolition, ending. */
const ending = [2, 4, 6, 8];

/**
 * What became of what a recommendation does, by the verbs that stand where a recommendation has them: another
 * course, a course for a mere thought, or null where it does the same.
 */
export function turnOfAct(group: Compared): Meaning | null {
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  const course = turnOfCourse(acting(del), acting(ins));
  if (course === 'recommendation-turned' && isOtherMatter(group)) return 'recommendation-replaced';
  if (course) return course;
  // "Set the fee" and "abolish the fee".
  const ends = (units: Unit[]): boolean => acting(units).length > 0 && acting(units).every(({ courses }) => courses.every((each) => ending.indexOf(each) >= 0));
  const does = (units: Unit[]): boolean => units.some(({ act, key, courses }) => act && key !== 'not' && courses.length === 0);
  const denied = group.before.concat(group.after).some(({ denials }) => denials > 0);
  if (!denied && ((ends(ins) && acting(del).length === 0 && does(del)) || (ends(del) && acting(ins).length === 0 && does(ins)))) return isOtherMatter(group) ? 'recommendation-replaced' : 'recommendation-turned';
  // "Consider selling" for "sell", "explore closing" for "close": a thought came, and every decision of before is thought of only.
  if (idle(ins) && !idle(group.before) && !firm(ins) && (del.some(({ act }) => act) || attempting(ins) || firm(group.before))) return 'force-weakened';
  if (idle(del) && !idle(group.after) && !firm(del) && (ins.some(({ act }) => act) || attempting(del) || firm(group.after))) return 'force-strengthened';
  return null;
}

/** The same where so much is new that only an answer to the matter in hand is one about the same matter. */
export function turnOfAnswer({ before, after }: Compared): Meaning | null {
  const [was, is] = [acting(before), acting(after)];
  if (idle(is) && is.every(({ courses }) => courses[0] === 0) && firm(was)) return null;
  return answering(was) && answering(is) && is.some(({ courses }) => courses[0] === 2 || courses[0] === 3) ? turnOfCourse(was, is) : null;
}
