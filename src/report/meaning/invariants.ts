import type { Meaning } from '../report';
import { sameUnit } from './sameness';
import type { Unit } from './units';
import { boundByShare, counted, dated, isComplement, isShareOf, onlyWorkedOut } from './worked-out';

/** Passages of more than this many pairs are not searched, so that the cost stays in a straight line. */
const largest = 40000;

/** Whether two rows hold the same, each as often, in whatever order. */
function sameSet(before: Unit[], after: Unit[], same: (a: Unit, b: Unit) => boolean): boolean {
  if (before.length !== after.length || before.length * after.length > largest) return false;
  const left = after.slice();
  return before.every((a) => {
    const at = left.findIndex((b) => same(a, b));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Words of substance beside a unit, up to the next figure or the end of its clause; none that the passage has twice. */
function beside(units: Unit[], at: number, step: -1 | 1, often: Map<string, number>): Unit[] {
  const { clause } = units[at] as Unit;
  const found: Unit[] = [];
  for (let i = at + step; i >= 0 && i < units.length && i >= at - 3 && i <= at + 3; i += step) {
    const unit = units[i] as Unit;
    if ((unit.figure !== null || unit.date !== null) && (often.get(unit.key) as number) > 1) continue;
    if (unit.clause !== clause || unit.figure !== null || unit.date !== null) break;
    if ((often.get(unit.key) as number) < 2) found.push(unit);
  }
  return found;
}

function counts(units: Unit[]): Map<string, number> {
  const often = new Map<string, number>();
  for (const { key } of units) often.set(key, (often.get(key) ?? 0) + 1);
  return often;
}

/** Whether every figure or date stands beside the same words in both versions. */
function sameBinding(before: Unit[], after: Unit[], is: (unit: Unit) => boolean): boolean {
  const [often, oftenNow] = [counts(before), counts(after)];
  const meet = (one: Unit[], other: Unit[]): boolean => one.some((a) => other.some((b) => sameUnit(a, b)));
  const bound = (a: Unit): boolean => before.some((one, i) => is(one) && sameUnit(a, one) && after.some((b, j) => is(b) && sameUnit(a, b)
    && (meet(beside(before, i, -1, often), beside(after, j, -1, oftenNow)) || meet(beside(before, i, 1, often), beside(after, j, 1, oftenNow)))));
  return before.filter((a) => is(a) && after.some((b) => is(b) && sameUnit(a, b))).every(bound);
}

/** Whether the figures or dates follow one another as they did. */
function sameOrder(before: Unit[], after: Unit[], is: (unit: Unit) => boolean): boolean {
  const [one, other] = [before.filter(is), after.filter(is)];
  return one.length > 0 && one.length === other.length && one.every((unit, i) => sameUnit(unit, other[i] as Unit));
}

/** Whether two rows hold the same kinds of thing, however often. */
const sameKinds = (before: Unit[], after: Unit[]): boolean => before.length * after.length <= largest && before.every((a) => after.some((b) => sameUnit(a, b))) && after.every((b) => before.some((a) => sameUnit(a, b)));

/** The force of a passage as a row of names: every scale's level, hedge and intensifier. */
function forces(units: Unit[]): string {
  const found: string[] = [];
  for (const { entry, denials } of units) {
    if (!entry || entry.scales.length + (entry.hedge ? 1 : 0) + (entry.intense ? 1 : 0) === 0) continue;
    const modal = entry.scales.filter(({ name }) => name === 'modal');
    const levels = (modal.length > 0 ? modal : entry.scales).map(({ name, weakness }) => `${name}${weakness}`).sort().join(' ');
    found.push(`${levels}${levels === '' && entry.hedge ? ' hedge' : ''}${levels === '' && entry.intense ? ' intense' : ''}${denials % 2 ? ' not' : ''}`);
  }
  // "One may leave. So may the other."
  return found.sort().filter((each, i) => each !== found[i - 1]).join('|');
}

const sure = ({ entry }: Unit): boolean => entry !== null && entry.condition === 'sure';
const conditions = (units: Unit[]): number => units.filter(sure).length;

/** How many words stand after the conditions of their sentences: what they ask for. */
function asked(units: Unit[]): number {
  let from = -1;
  return units.filter((unit) => {
    if (sure(unit)) from = unit.sentence;
    return from === unit.sentence && unit.entry?.condition !== 'sure';
  }).length;
}

/**
 * Takes back what cannot have changed, as both versions hold the same of it: the same figures beside the same
 * words, the same conditions, names, forces and harms.
 */
export function withoutInvariants(found: Set<Meaning>, before: Unit[], after: Unit[]): void {
  const drop = (meanings: Meaning[], same: () => boolean): void => {
    if (meanings.some((each) => found.has(each)) && same()) for (const each of meanings) found.delete(each);
  };
  drop(['figure-changed'], () => before.some(counted) && (boundByShare(before, after) || isShareOf(before, after) || sameOrder(before, after, counted) || ((sameSet(before.filter(counted), after.filter(counted), sameUnit) || sameKinds(before.filter(counted), after.filter(counted)) || onlyWorkedOut(before, after, false)) && sameBinding(before, after, counted))));
  drop(['figure-changed', 'date-changed'], () => onlyWorkedOut(before, after, true));
  drop(['date-changed'], () => sameOrder(before, after, dated) || sameSet(before.filter(dated), after.filter(dated), sameUnit) && sameBinding(before, after, dated));
  drop(['force-weakened', 'force-strengthened'], () => forces(before) !== '' && forces(before) === forces(after));
  drop(['figure-changed', 'negation-added', 'negation-removed', 'adverse-removed', 'adverse-added'], () => isComplement(before, after));
  const denied = (units: Unit[]): number => units.filter(({ denials }) => denials % 2 === 1).length;
  const harms = (units: Unit[]): Unit[] => units.filter(({ adverse }) => adverse);
  drop(['adverse-removed', 'adverse-added'], () => harms(before).length > 0 && (denied(before) === denied(after) || Math.abs(before.length - after.length) < 4) && sameSet(harms(before), harms(after), sameUnit));
  drop(['condition-removed', 'condition-added'], () => conditions(before) > 0 && conditions(before) === conditions(after) && Math.abs(asked(before) - asked(after)) < 2 && !found.has('adverse-removed'));
}

interface Labels { labels: string[]; kinds: string[] }

function labelled(units: Unit[]): Labels {
  const keys = units.filter(({ choice }) => choice).map(({ key }) => key);
  return { labels: keys, kinds: keys.map((key) => key.split(' ')[1] as string) };
}

/** Whether every choice was given another label, throughout and in step: "Option 1" and "Option 2" are now A and B. */
export function relabelled(before: Unit[], after: Unit[]): boolean {
  const [one, other] = [labelled(before), labelled(after)];
  if (one.labels.length < 2 || one.labels.length !== other.labels.length || one.labels.some((label) => other.labels.indexOf(label) >= 0)) return false;
  const to = new Map<string, string>();
  const from = new Map<string, string>();
  return one.labels.every((label, i) => {
    const now = other.labels[i] as string;
    if ((to.get(label) ?? now) !== now || (from.get(now) ?? label) !== label) return false;
    to.set(label, now);
    from.set(now, label);
    return true;
  }) && to.size > 1;
}
