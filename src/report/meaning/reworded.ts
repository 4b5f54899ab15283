import type { Meaning } from '../report';
import { plainUnits } from './force';
import type { Compared } from './hunks';
import { comparesAnew, opposed } from './opposites';
import { isDecisive } from './turned';
import type { Unit } from './units';

/** So many words that only put the same otherwise make it likely that what is left does too. */
const muchReworded = 3;
/** Some: one word for its like. */
const someReworded = 2;

const all = ({ hunks }: Compared, side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side]));

/** What a date, figure or name tells stays told however much was put in other words. */
const firm: Meaning[] = ['figure-changed', 'date-changed', 'name-changed', 'recommendation-added', 'recommendation-removed'];

/** "Be awarded" and "be declined": an answer, or a decision with its opposite. */
function decidedAnew(group: Compared): boolean {
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  const answered = del.concat(ins).some(({ act, courses }) => act && courses.length > 0 && courses.every((course) => course === 2 || course === 3 || course === 8));
  return answered || opposed(del, ins, isDecisive);
}

/** Each version says how surely or how much, or one of them only thinks. */
function forceOnBoth(group: Compared): boolean {
  const weighs = (units: Unit[]): boolean => units.some(({ entry, adverse }) => adverse || (entry !== null && (entry.hedge || entry.intense || entry.scales.length > 0)));
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  return del.concat(ins).some(({ courses }) => courses.indexOf(0) >= 0) || (weighs(del) && weighs(ins));
}

/** Only a "not" came or went. */
const onlyDenied = (group: Compared): boolean => all(group, 'del').concat(all(group, 'ins')).every(({ key, entry }) => key === 'not' || (entry !== null && entry.scales.some(({ name }) => name === 'modal')));

/**
 * Leaves of what was found in sentences only what can be told where they were put in other words: someone who
 * changes what is said changes a word or a clause and leaves the rest, and someone who only says it better touches
 * many words, each for its like.
 */
export function withoutRewording(meanings: Meaning[], group: Compared): Meaning[] {
  const left = all(group, 'del').length + all(group, 'ins').length;
  const exchanged = Math.min(plainUnits(all(group, 'del')).length, plainUnits(all(group, 'ins')).length);
  const turned = opposed(all(group, 'del'), all(group, 'ins'), () => true);
  if (group.reworded === someReworded) return meanings.filter((meaning) => !(meaning === 'content-changed' && left <= 6 && !turned) && !(meaning === 'recommendation-replaced' && left <= 3) && !(meaning.slice(0, 6) === 'force-' && left <= 5 && !forceOnBoth(group)) && !(meaning.slice(0, 9) === 'negation-' && exchanged >= 1 && left >= 4) && !(meaning.slice(0, 10) === 'condition-' && exchanged >= 2));
  if (left === 0 || group.reworded < muchReworded || left > 1 + 1.5 * group.reworded) return meanings;
  const counts = (side: 'del' | 'ins', which: (unit: Unit) => boolean): boolean => all(group, side).some(which);
  // A figure that one side has more of is more likely told in words on the other.
  const oneSided = (which: (unit: Unit) => boolean): boolean => counts('del', which) !== counts('ins', which);
  const stray = [oneSided(({ figure }) => figure !== null) ? 'figure-changed' : '', oneSided(({ date }) => date !== null) ? 'date-changed' : ''];
  const anew = comparesAnew(group.before, group.after) !== null;
  return meanings.filter((meaning) => (firm.indexOf(meaning) >= 0 && stray.indexOf(meaning) < 0) || (meaning === 'content-changed' && turned) || (meaning === 'recommendation-replaced' && meanings.indexOf('name-changed') >= 0) || (meaning.slice(0, 8) === 'negation' && onlyDenied(group)) || (meaning === 'recommendation-turned' && (anew || onlyDenied(group) || decidedAnew(group))));
}
