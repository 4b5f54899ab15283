import type { Meaning } from '../report';
import { plainUnits } from './force';
import type { Compared } from './hunks';
import { comparesAnew, opposed } from './opposites';
import { isDecisive } from './turned';
import type { Unit } from './units';

/** So many words that only put the same otherwise make it likely that what is left does too. */
const muchReworded = 3;
/** Longer passages than this, in words of substance, are no sentences that anybody reworded. */
const longest = 2000;
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

/** Scales of what can be, is lawful, is advised: a step on one of them is told by both versions' own words. */
const weighing = ['feasibility', 'opposition', 'lawfulness', 'advice', 'confidence*', 'proof*'];

/** "Cannot" and "would be difficult": the two versions stand on different steps of one scale. */
function weighedAnew(group: Compared): boolean {
  const steps = (units: Unit[], scale: string): number[] => ([] as number[]).concat(...units.map(({ entry }) => (entry ? entry.scales.filter(({ name }) => name === scale).map(({ weakness }) => weakness) : [])));
  return weighing.some((scale) => {
    const [gone, come] = [steps(all(group, 'del'), scale), steps(all(group, 'ins'), scale)];
    return gone.length > 0 && come.length > 0 && !gone.some((step) => come.indexOf(step) >= 0);
  });
}

/** Only a "not" came or went. */
const onlyDenied = (group: Compared): boolean => all(group, 'del').concat(all(group, 'ins')).every(({ key, entry }) => key === 'not' || (entry !== null && entry.scales.some(({ name }) => name === 'modal')));

const opinion = /^(consid|believ|think|support|advis|recommend|agre|accept|expect|regard|view|favour|satisf)/;

const opinionDenied = (units: Unit[]): boolean => units.some(({ key }, at) => key === 'not' && opinion.test(units[at + 1]?.key ?? ''));

/** "I do not believe" and "I believe": an opinion is denied in one version, and nothing is in the other. */
function deniesAlone(group: Compared, { turned }: Spread): boolean {
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  const denials = (units: Unit[]): number => units.reduce((sum, unit) => sum + unit.denials + (unit.key === 'not' ? 1 : 0), 0);
  return opinionDenied(group.before) !== opinionDenied(group.after) && !turned && (denials(del) > 0) !== (denials(ins) > 0);
}

/** Of a group: how much of it is left, whether as much stands on one side as on the other, and in how many places. */
interface Spread { left: number; exchanged: number; balanced: boolean; places: number; turned: boolean }

function spreadOf(group: Compared): Spread {
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  const [gone, come] = [plainUnits(del).length, plainUnits(ins).length];
  const exchanged = Math.min(gone, come);
  return { left: del.length + ins.length, exchanged, balanced: exchanged > 0 && Math.max(gone, come) <= 2.5 * exchanged, places: group.hunks.length, turned: opposed(del, ins, () => true) };
}

/** What one word put otherwise makes unlikely of the rest. */
function isDoubtful(meaning: Meaning, group: Compared, { left, exchanged, turned }: Spread): boolean {
  const kind = meaning.slice(0, meaning.indexOf('-'));
  if (meaning === 'content-changed') return left <= 9 && !turned;
  if (meaning === 'recommendation-replaced') return left <= 4;
  if (kind === 'force') return left <= 5 && !forceOnBoth(group);
  return (kind === 'negation' && exchanged >= 1 && left >= 4) || (kind === 'condition' && exchanged >= 2);
}

/** What a sentence that was reworded through and through can still tell. */
function isFirm(meaning: Meaning, meanings: Meaning[], group: Compared, { turned, left }: Spread): boolean {
  // A figure that one side has more of is more likely told in words on the other.
  const oneSided = (which: (unit: Unit) => boolean): boolean => all(group, 'del').some(which) !== all(group, 'ins').some(which);
  if (meaning === 'figure-changed' && oneSided(({ figure }) => figure !== null)) return false;
  if (meaning === 'date-changed' && oneSided(({ date }) => date !== null)) return false;
  if (firm.indexOf(meaning) >= 0 || (meaning === 'content-changed' && turned)) return true;
  if (meaning === 'recommendation-replaced') return meanings.indexOf('name-changed') >= 0 || (group.reworded < muchReworded * 2 && left > 4 && group.reworded < left / 2);
  if (meaning === 'recommendation-turned') return comparesAnew(group.before, group.after) !== null || onlyDenied(group) || decidedAnew(group);
  if (meaning.slice(0, 6) === 'force-') return weighedAnew(group);
  return meaning.slice(0, 8) === 'negation' && onlyDenied(group);
}

/**
 * Leaves of what was found in sentences only what can be told where they were put in other words: someone who
 * changes what is said changes a word or a clause and leaves the rest, and someone who only says it better touches
 * many words, each for its like.
 */
export function withoutRewording(meanings: Meaning[], group: Compared): Meaning[] {
  if (meanings.length === 0 || group.before.length + group.after.length > longest) return meanings;
  const spread = spreadOf(group);
  const { left, balanced, places } = spread;
  if (left === 0 || deniesAlone(group, spread)) return meanings;
  const through = (group.reworded >= muchReworded && left <= 2 * group.reworded) || (group.reworded >= someReworded && balanced && places >= 2);
  if (through) return meanings.filter((meaning) => isFirm(meaning, meanings, group, spread));
  if (group.reworded === someReworded) return meanings.filter((meaning) => !isDoubtful(meaning, group, spread));
  return balanced && places >= 3 && spread.exchanged < 4 ? meanings.filter((meaning) => ['content-changed', 'negation-added', 'adverse-added'].indexOf(meaning) < 0) : meanings;
}
