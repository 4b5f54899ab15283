import type { Meaning, SectionKind } from '../report';
import { turnOfAnswer } from './acts';
import { isOtherMatter } from './courses';
import { denials } from './denials';
import { plainUnits, reversed, turnAcross } from './force';
import type { Compared } from './hunks';
import { opposed } from './opposites';
import { advises, harms, leans, recommends } from './passage';
import { softened } from './softened';
import { otherMatter } from './substance';
import { denialsOf, isDecisive } from './turned';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

/** So little is left of the sentence that it must be read as another one. */
export function isRewritten({ before, after, hunks, kept }: Compared): boolean {
  // One name for another leaves the sentence as it was.
  if (hunks.every(({ del, ins }) => del.concat(ins).every(({ proper }) => proper))) return false;
  const gone = plainUnits(([] as Unit[]).concat(...hunks.map(({ del }) => del))).length;
  const come = plainUnits(([] as Unit[]).concat(...hunks.map(({ ins }) => ins))).length;
  const same = plainUnits(kept.map(([unit]) => unit)).length;
  return before.length > 0 && after.length > 0 && ((gone >= 3 && come >= 3 && gone + come > 2.4 * same) || (same === 0 && gone >= 2 && come >= 2));
}

/** The same harm is named, and said to be gone. With a reason beside it the statement is another one. */
export function isRelieved({ before, after, kept }: Compared): boolean {
  // "A low risk" for "a high risk" weighs it otherwise.
  const relieved = (units: Unit[]): boolean => units.some((unit) => unit.relief && !unit.adverseWord && !(unit.entry !== null && unit.entry.scales.some(({ name }) => name === 'degree*')));
  return harms(before) > 0 && harms(after) === 0 && relieved(after) && !relieved(before) && kept.some(([was, is]) => was.adverse && !is.adverse);
}

/** Of a view so many words must go and come, on each side and together, before it is another view. */
const opinion = { each: 3, both: 7 };

/** "I consider", "in my view": an author speaks for themselves, and much of what they said is now said otherwise. */
export function opinionReplaced({ before, hunks }: Compared): boolean {
  const opines = before.some(({ opening, key, words }) => /^in (?:my|our) /.test(words.join(' ')) || (/^(?:i|we)$/.test(opening) && /^(?:consid|believ|think|judg|conclud|hold|regard|doubt|fear|expect)/.test(key)));
  const gone = plainUnits(([] as Unit[]).concat(...hunks.map(({ del }) => del))).length;
  const come = plainUnits(([] as Unit[]).concat(...hunks.map(({ ins }) => ins))).length;
  return opines && Math.min(gone, come) >= opinion.each && gone + come >= opinion.both;
}

const keeping = 7;
const altering = [4, 5, 6, 8, 10, 11];

/** "Be held" and "be raised": what was to stay as it is is to be altered, or the other way. */
function keepsOrAlters({ before, after, hunks }: Compared): boolean {
  const acts = (side: 'del' | 'ins'): number[] => ([] as number[]).concat(...hunks.map((hunk) => ([] as number[]).concat(...hunk[side].filter(({ act }) => act).map(({ courses }) => courses))));
  const [del, ins] = [acts('del'), acts('ins')];
  const keeps = (courses: number[]): boolean => courses.length > 0 && courses.every((course) => course === keeping);
  const alters = (courses: number[]): boolean => courses.some((course) => altering.indexOf(course) >= 0);
  return before.length > 0 && after.length > 0 && ((keeps(del) && alters(ins)) || (keeps(ins) && alters(del)));
}

/** One statement in the place of another. */
export function meaningsOfRewriting(group: Compared, kind: SectionKind): Meaning[] {
  const { before, after } = group;
  const whole: Hunk = { del: before, ins: after, beforeAt: 0, afterAt: 0 };
  const advisory = recommends(before, kind) && recommends(after, kind);
  if (advisory && (reversed(whole, group) || opposed(before, after, isDecisive))) return ['recommendation-turned'];
  const answer = kind === 'recommendations' ? turnOfAnswer(group) : null;
  if (answer) return [answer];
  if (kind === 'recommendations' && keepsOrAlters(group) && !isOtherMatter(group)) return ['recommendation-turned'];
  const across = turnAcross(group.hunks);
  const lost = kind !== 'recommendations' && harms(before) > 0 && harms(after) === 0 && !advises(before);
  if (across && !lost) return [across.turn === 'weakened' ? 'force-weakened' : 'force-strengthened'];
  if (kind === 'recommendations' && denialsOf(before) % 2 !== denialsOf(after) % 2) return ['recommendation-turned'];
  if (kind === 'recommendations') return ['recommendation-replaced'];
  const tone = softened(group);
  if (tone) return [tone === 'weakened' ? 'force-weakened' : 'force-strengthened'];
  const found: Meaning[] = [];
  // "None identified" says that there is no harm.
  const told = (units: Unit[]): number => harms(units) + (units.length > 2 ? denials(units) : 0);
  const was = told(before);
  const is = told(after);
  if (was > 0 && is === 0) found.push('adverse-removed');
  if (is > 0 && was === 0) found.push('adverse-added');
  if (advises(before) && !advises(after)) found.push('advice-removed');
  if (advises(after) && !advises(before)) found.push('advice-added');
  if (found.length > 0) return found;
  const [gone, come] = [leans(before), leans(after)];
  if (was + is === 0 && gone !== come) return [gone ? 'adverse-removed' : 'adverse-added'];
  const [del, ins] = [([] as Unit[]).concat(...group.hunks.map((hunk) => hunk.del)), ([] as Unit[]).concat(...group.hunks.map((hunk) => hunk.ins))];
  return otherMatter(del, ins) || opinionReplaced(group) ? ['content-changed'] : [];
}
