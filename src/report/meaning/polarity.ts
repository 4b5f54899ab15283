import { plainUnits } from './force';
import type { Compared } from './hunks';
import { stemOf } from './stems';
import type { Unit } from './units';

/** Verbs and adjectives that deny what they speak of: to "decline" is not to take up, what is "awaited" is not there. */
const denyingWords = new Set(('stop prevent bar hinder obstruct impede expire lapse end cease await wait pending outstanding decline refuse reject withhold deny lack miss missing omit exhaust exhausted empty gone lose lost close shut exclude exempt '
  + 'last draft fail failed forbid prohibit ban avoid defer postpone suspend withdraw vacant absent ignore neglect forgo waive abandon cancel short few little rare hardly seldom only except barring outside beyond late overdue owed owing instead '
  + 'doubt doubtful spare save escape cut remove delete drop discontinue dissolve dismiss abstain reluctant hesitate premature until unless otherwise alone zero nil').split(' ').map(stemOf));

const polarity = (units: Unit[]): number => units.reduce((sum, unit) => sum + (unit.denials > 0 ? unit.denials : unit.words.some((word) => denyingWords.has(stemOf(word))) ? 1 : 0), 0);

/** Whether what one version denies the other denies too, by a verb of denial: "not taken up" and "declined". */
export function evenlyDenied({ hunks }: Compared, closely = false): boolean {
  const [del, ins] = [([] as Unit[]).concat(...hunks.map((hunk) => hunk.del)), ([] as Unit[]).concat(...hunks.map((hunk) => hunk.ins))];
  const worded = (units: Unit[]): boolean => units.some(({ denials, words }) => denials === 0 && words.some((word) => denyingWords.has(stemOf(word))));
  const denied = (units: Unit[]): boolean => units.some(({ denials }) => denials % 2 === 1);
  // "Rejected as incomplete": the denial is no part of what is decided.
  if (del.concat(ins).some(({ key, raw }) => key === 'not' && !/^(not|no|none|never|nothing|nobody|neither|nor|unless|without|cannot|hardly)$/i.test(raw))) return false;
  // Where "not" itself went, hardly anything else may have.
  if (closely && plainUnits(del.concat(ins)).filter(({ words }) => !words.some((word) => /^(over|under|within|this|do)$/.test(word) || denyingWords.has(stemOf(word)))).length > 0) return false;
  return del.length > 0 && ins.length > 0 && ins.length + del.length <= 9 && denied(del) !== denied(ins) && (worded(del) || worded(ins)) && polarity(del) % 2 === polarity(ins) % 2;
}
