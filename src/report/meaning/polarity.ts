import { plainUnits } from './force';
import type { Compared } from './hunks';
import { stemOf } from './stems';
import type { Unit } from './units';

/** Verbs and adjectives that deny what they speak of: to "decline" is not to take up, what is "awaited" is not there. */
const denyingWords = new Set(('stop prevent bar hinder obstruct impede expire lapse end cease await wait pending outstanding decline refuse reject withhold deny lack miss missing omit exhaust exhausted empty gone lose lost close shut exclude exempt '
  + 'last draft fail failed forbid prohibit ban avoid defer postpone suspend withdraw vacant absent ignore neglect forgo waive abandon cancel short few little rare hardly seldom only except barring outside beyond late overdue owed owing instead '
  + 'differ different frozen freeze still standstill unchanged static doubt doubtful spare save escape cut remove delete drop discontinue dissolve dismiss abstain reluctant hesitate premature until unless otherwise alone zero nil').split(' ').map(stemOf));

/** Courses that deny others: refusing, putting off, closing, ending, holding at a level. */
const denyingCourses = [2, 3, 4, 8, 12];
const denies = ({ words, courses }: Unit): boolean => words.some((word) => denyingWords.has(stemOf(word))) || (courses.length > 0 && courses.every((course) => denyingCourses.indexOf(course) >= 0));

const polarity = (units: Unit[]): number => units.reduce((sum, unit) => sum + (unit.denials > 0 ? unit.denials : denies(unit) ? 1 : 0), 0);

const altering = /^(chang|alter|amend|mov|clos|sell|remov|end|abolish|withdraw|replac|demolish|reduc|cut|vari|modif|disturb|touch|revis|stop|drop|scrap)/;
const keeping = 7;

/** "Be kept" and "not be changed": to keep is to leave alone. */
export function keptAlone(del: Unit[], ins: Unit[]): boolean {
  const keeps = (units: Unit[]): boolean => units.some(({ courses, denials }) => denials === 0 && courses.length > 0 && courses.every((course) => course === keeping));
  const leaves = (units: Unit[]): boolean => units.some(({ denials }) => denials % 2 === 1) && units.some(({ key }) => altering.test(key));
  return (keeps(del) && leaves(ins) && !leaves(del)) || (keeps(ins) && leaves(del) && !leaves(ins));
}

/** Whether what one version denies the other denies too, by a verb of denial: "not taken up" and "declined". */
export function evenlyDenied({ hunks }: Compared, closely = false): boolean {
  const [del, ins] = [([] as Unit[]).concat(...hunks.map((hunk) => hunk.del)), ([] as Unit[]).concat(...hunks.map((hunk) => hunk.ins))];
  if (keptAlone(del, ins)) return true;
  const worded = (units: Unit[]): boolean => units.some((unit) => unit.denials === 0 && denies(unit));
  const denied = (units: Unit[]): boolean => units.some(({ denials }) => denials % 2 === 1);
  // "Rejected as incomplete": the denial is no part of what is decided.
  if (del.concat(ins).some(({ key, raw }) => key === 'not' && !/^(not|no|none|never|nothing|nobody|neither|nor|unless|without|cannot|hardly)$/i.test(raw))) return false;
  // Where "not" itself went, hardly anything else may have.
  if (closely && plainUnits(del.concat(ins)).filter((unit) => !unit.words.some((word) => /^(over|under|within|this|do)$/.test(word)) && !denies(unit)).length > 0) return false;
  return del.length > 0 && ins.length > 0 && ins.length + del.length <= 9 && denied(del) !== denied(ins) && (worded(del) || worded(ins)) && polarity(del) % 2 === polarity(ins) % 2;
}
