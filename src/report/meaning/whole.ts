import type { Meaning, SectionKind } from '../report';
import { denials } from './denials';
import { plainUnits, turns } from './force';
import { advises, harms, leans } from './passage';
import type { Unit } from './units';

const removed: Meaning[] = ['recommendation-removed', 'adverse-removed', 'advice-removed'];
const added: Meaning[] = ['recommendation-added', 'adverse-added', 'advice-added'];

const urging = /^(draw|advis|caution|warn|urg|counsel|advic|remind|recommend)/;
const addressed = /^(attent|member|the council|council|councillor|cabinet|committe|execut|board|panel|subcommitte|governor|them)$/;

/** "Cautions members against relying on it", "warns the Committee not to": what is told is what they should do. */
export function urges(units: Unit[]): boolean {
  return units.some((unit, i) => urging.test(unit.key) && ([1, 2].some((k) => addressed.test(units[i + k]?.key ?? '')) || (/(ed|ned|sed)$/.test(unit.words[0] ?? '') && addressed.test(units[i - 1]?.key ?? '')) || /^(against|not)$/.test(units[i + 1]?.words[0] ?? '')));
}

/** "In officers' view it should not be relied on": told as what to do, and no harm named. */
export function obliges(units: Unit[]): boolean {
  return advises(units) && units.some(({ words }) => words[0] === 'should' || words.join(' ') === 'ought to') && !units.some((unit) => unit.adverse && unit.adverseWord && unit.gravity >= 2 && unit.key !== 'not');
}

/** What it means that whole sentences or clauses went or came. */
export function meaningsOfWhole(units: Unit[], kind: SectionKind, went: boolean): Meaning[] {
  const substance = plainUnits(units);
  if (units.length === 0 || (substance.length === 0 && harms(units) === 0)) return [];
  // A figure alone in its cell, or only a paragraph's number.
  if (units.every(({ figure }) => figure !== null)) return units.some(({ figure }) => figure !== null && figure.measure !== 'number') ? ['figure-changed'] : [];
  const [recommendation, adverse, advice] = (went ? removed : added) as [Meaning, Meaning, Meaning];
  if (kind === 'recommendations') return [recommendation];
  // Under the heading of risks, what says nothing of relief names a risk.
  if (kind === 'risks' && substance.length > 0 && !units.some((unit) => unit.relief)) return [adverse];
  const obliging = units.some(({ words }) => words[0] === 'should' || words.join(' ') === 'ought to');
  const advised = advises(units) || obliging || units.some(({ reminding }) => reminding);
  // "It should not agree" advises; "the rota cannot be staffed" tells of harm.
  const plainHarms = units.filter((unit) => unit.adverse && unit.adverseWord).length;
  if (advised && plainHarms === 0 && (obliging || units.some(({ reminding, recommends }) => reminding || recommends))) return units.some(({ recommends }) => recommends) && turns(units) % 2 === 0 ? [recommendation] : [advice];
  // "Officers advise members not to be hurried".
  if (advised && harms(units) === 0 && units.some(({ key }) => /^(advis|urg|counsel|recommend|suggest)/.test(key))) return [advice];
  if (advised && urges(units)) return [advice];
  if (harms(units) + denials(units) > 0) return advised && units.some((unit) => unit.advising && !unit.adverseWord) ? [adverse, advice] : [adverse];
  if (units.some((unit) => unit.recommends) && turns(units) % 2 === 0) return [recommendation];
  if (advised) return [advice];
  if (substance.length >= 2 && leans(units)) return [adverse];
  return substance.length >= 2 || (substance.length === 1 && units.length >= 2) ? ['content-changed'] : [];
}
