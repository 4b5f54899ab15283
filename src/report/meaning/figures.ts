import type { Meaning } from '../report';
import { plainUnits } from './force';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

const figures = (units: Unit[]): Unit[] => units.filter((unit) => unit.figure !== null);
const dates = (units: Unit[]): Unit[] => units.filter((unit) => unit.date !== null);

/** Words that stand where a figure was. */
const vague = /^(several|many|numerous|various|a number of|a large number of|hundreds?|thousands?|millions?|dozens?|sum|amount|total|some|lots of|plenty of|about|approximately|around)$/;

/** "Weekly" for "monthly". */
const everySo = /^(hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual|annually|nightly|termly|an? (hour|day|week|fortnight|month|quarter|term|year|decade))$/;

/**
 * Figures and dates of a hunk that took others' place, or came or went with little else.
 * @param conditional the hunk's figures belong to a condition that came or went
 */
export function figureMeanings({ del, ins }: Hunk, conditional: boolean): Meaning[] {
  if (del.length === 1 && ins.length === 1 && del.concat(ins).every(({ words }) => everySo.test(words.join(' ')))) return ['figure-changed'];
  // "On twelve months' notice", "within three months": a term that came or went is a condition of the rest.
  const [term] = del.concat(ins).filter(({ figure }) => figure !== null);
  if (!conditional && Math.min(del.length, ins.length) === 0 && term?.figure?.measure === 'span' && !term.figure.loose && /^(on|within|after|for)$/.test(term.opening) && del.concat(ins)[0] === term) return [del.length > 0 ? 'condition-removed' : 'condition-added'];
  const found: Meaning[] = [];
  const one = figures(del);
  const other = figures(ins);
  const firm = one.concat(other).some((unit) => unit.figure !== null && !unit.figure.loose);
  const others = (units: Unit[]): number => plainUnits(units).filter((unit) => unit.figure === null && unit.date === null && !vague.test(unit.words.join(' '))).length;
  // With more words beside it, it went or came as part of a statement.
  const few = (side: Unit[], opposite: Unit[]): boolean => others(side) === 0 && others(opposite) <= 1 && opposite.every((unit) => unit.figure === null);
  const bare = (named: Unit[], side: Unit[], opposite: Unit[]): boolean => named.length > 0 && others(side) <= 1 && others(opposite) === 0;
  if (one.length > 0 && other.length > 0) found.push('figure-changed');
  else if (!conditional && firm && (bare(one, del, ins) || bare(other, ins, del) || (one.length > 0 ? few(del, ins) : other.length > 0 && few(ins, del)))) found.push('figure-changed');
  const then = dates(del);
  const now = dates(ins);
  if (then.length > 0 && now.length > 0) found.push('date-changed');
  else if (!conditional && (bare(then, del, ins) || bare(now, ins, del))) found.push('date-changed');
  return found;
}
