import { sameUnit } from './sameness';
import type { Unit } from './units';

export const dated = (unit: Unit): boolean => unit.date !== null;
export const counted = (unit: Unit): boolean => unit.figure !== null;

/** Figures of a passage beyond which no two are held against each other. */
const most = 12;
const aYear = 12e9;
/** A span as long as what recurs by its name: "12 months" and "annual". */
const recurring: [RegExp, number][] = [[/^(annual|yearli|a year|per year|pa)/, aYear], [/^(monthli|a month|per month)/, 1e9], [/^(weekli|a week|per week)/, 10080], [/^(daili|a day|per day)/, 1440]];
/** What a number only counts up: "there are two reasons: cost and time". */
const countable = /^(reason|option|bid|risk|way|point|question|matter|part|stag|phas|alternativ|choic|recommend|aim|object|thing|issu|chang|step|factor|element|featur|benefit|advantag|drawback|main|chief|princip)/;

const lone = (units: Unit[], others: Unit[]): Unit[] => units.filter((a) => !others.some((b) => sameUnit(a, b)));
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** Whether a figure is the sum, difference, product, quotient or share of two others. */
function follows({ figure }: Unit, from: Unit[]): boolean {
  return figure !== null && from.some((a, i) => from.some((b, j) => {
    if (i === j || a.figure === null || b.figure === null) return false;
    const [one, other] = [a.figure.value, b.figure.value];
    if (near(one - other, figure.value) || near(one + other, figure.value)) return true;
    if (other > 0 && figure.measure === 'share' && (near(one / other, figure.value) || near(Math.abs(one - other) / other, figure.value))) return true;
    // Five million over five years is one million a year.
    const times = b.figure.measure === 'span' ? b.figure.count ?? 0 : other;
    return one > 1 && times > 1 && (near(one * times, figure.value) || near(one / times, figure.value));
  }));
}

/** "Seventeen of the 68" and "a quarter (17) of the 68": two figures whose share the other version tells are bound to one another. */
export function boundByShare(before: Unit[], after: Unit[]): boolean {
  const [one, other] = [before.filter(counted), after.filter(counted)];
  if (Math.max(one.length, other.length) > most) return false;
  const [gone, come] = [lone(one, other), lone(other, one)];
  const [only] = gone.concat(come);
  const common = one.filter((unit) => gone.indexOf(unit) < 0);
  return gone.length + come.length === 1 && only?.figure?.measure === 'share' && common.length >= 2 && common.length <= 4 && other.length - come.length === common.length && follows(only, common);
}

/** "Three of the nine" and "one third of the nine". */
export function isShareOf(before: Unit[], after: Unit[]): boolean {
  const [one, other] = [before.filter(counted), after.filter(counted)];
  if (Math.max(one.length, other.length) > most) return false;
  const [gone, come] = [lone(one, other), lone(other, one)];
  if (gone.length !== 1 || come.length !== 1) return false;
  const [share, part] = gone[0]?.figure?.measure === 'share' ? [gone[0], come[0]] : [come[0], gone[0]];
  if (share?.figure?.measure !== 'share' || part?.figure?.measure !== 'number') return false;
  const wanted = share.figure.value;
  const count = part.figure.value;
  return one.some((unit) => gone.indexOf(unit) < 0 && unit.figure?.measure === 'number' && Math.abs(count / unit.figure.value - wanted) < 1e-5);
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const aDay = 1440;

/** Whether a day lies as far from another that is named as a span that is named: "3 August", "a week later" and "10 August". */
function daysApart({ date }: Unit, units: Unit[]): boolean {
  if (date === null || date.day * date.month === 0 || date.month > 12) return false;
  const dayOf = (day: number, month: number): number => (daysBefore[month - 1] as number) + day;
  const spans = units.filter(({ figure, key }) => figure?.measure === 'span' || /^a (week|fortnight|day)$/.test(key)).map(({ figure, key }) => (figure ? figure.value / aDay : key === 'a week' ? 7 : key === 'a day' ? 1 : 14));
  return units.some((other) => other.date !== null && other.date.day > 0 && other.date.month > 0 && other.date.month < 13 && spans.some((span) => span > 0 && Math.abs(dayOf(other.date?.day ?? 0, other.date?.month ?? 1) - dayOf(date.day, date.month)) === span));
}

const yearsOf = (units: Unit[]): number[] => units.filter(dated).map(({ date }) => date?.year ?? 0).filter((year) => year > 0);

/** Whether a span of years lies between two years that are named, or a year is a span away from another. */
function betweenYears(unit: Unit, units: Unit[]): boolean {
  const years = yearsOf(units);
  const spans = units.filter(({ figure }) => figure?.measure === 'span').map(({ figure }) => (figure?.value ?? 0) / aYear);
  if (unit.figure?.measure === 'span') return years.some((from) => years.some((to) => to - from === (unit.figure?.value ?? 0) / aYear && to > from));
  return unit.date !== null && unit.date.year > 0 && years.some((year) => spans.some((span) => span > 0 && Math.abs(year - (unit.date?.year ?? 0)) === span));
}

/** Whether a figure is told by a word of the other version. */
function told(unit: Unit, own: Unit[], others: Unit[]): boolean {
  const { figure } = unit;
  if (figure === null) return false;
  if (figure.measure === 'span' && recurring.some(([name, value]) => value === figure.value && others.some(({ key }) => name.test(key)))) return true;
  // "Two thirds, and the county the rest".
  if (figure.measure === 'share' && others.some(({ key }) => /^(rest|remaind|balanc|remain)/.test(key)) && others.some((other) => other.figure?.measure === 'share' && near(other.figure.value + figure.value, 1))) return true;
  const next = own[own.indexOf(unit) + 1];
  return figure.measure === 'number' && figure.value <= 6 && next !== undefined && countable.test(next.key);
}

/**
 * Whether what one version has more of figures and dates follows from what both have: "in four instalments", "the
 * other five", "2020 to 2030" for "ten years from 2020".
 * @param ordered those that both have must follow one another as they did
 */
export function onlyWorkedOut(was: Unit[], is: Unit[], ordered: boolean): boolean {
  const measured = (unit: Unit): boolean => counted(unit) || dated(unit);
  // One of a row of figures, "4, 7 and 11", is no sum.
  const inRow = (unit: Unit | undefined, then: Unit | undefined): boolean => unit !== undefined && then !== undefined && counted(unit) && counted(then) && !/^(from|to|of|at|by|for|in|over|against|under|with|a|per)$/.test(then.opening);
  const alone = (units: Unit[]): Unit[] => units.filter((unit, i) => measured(unit) && !inRow(units[i - 1], unit) && !inRow(unit, units[i + 1]));
  const [before, after] = [was.filter(measured), is.filter(measured)];
  if (Math.max(before.length, after.length) > most) return false;
  const [gone, come] = [lone(before, after), lone(after, before)];
  if (gone.length + come.length === 0) return false;
  const common = before.filter((unit) => gone.indexOf(unit) < 0);
  const others = after.filter((unit) => come.indexOf(unit) < 0);
  if (ordered && (common.length !== others.length || !common.every((unit, i) => sameUnit(unit, others[i] as Unit)))) return false;
  const single = alone(was).concat(alone(is));
  const explained = (unit: Unit, own: Unit[], others: Unit[]): boolean => single.indexOf(unit) >= 0 && (daysApart(unit, was.concat(is)) || betweenYears(unit, before.concat(after)) || told(unit, own, others) || (Math.min(gone.length, come.length) === 0 && follows(unit, common)));
  return gone.every((unit) => explained(unit, was, is)) && come.every((unit) => explained(unit, is, was));
}

const lacking = /^(miss|absent|gone|lost|vacant|empti|unfil)/;

/** "A third is left" and "two thirds have been spent". */
const remains = (units: Unit[]): boolean => units.some(({ key }) => /^(leav|remain|unspent|unus)/.test(key));

/** Whether a passage denies anything. */
const turnsRound = (units: Unit[]): boolean => units.some((unit) => unit.denials % 2 === 1 || lacking.test(unit.key));

/** "Only four of the eleven met it" and "seven of the eleven failed to meet it". */
export function isComplement(before: Unit[], after: Unit[]): boolean {
  if (Math.max(before.filter(counted).length, after.filter(counted).length) > most) return false;
  const [gone, come] = [lone(before.filter(counted), after), lone(after.filter(counted), before)];
  const whole = before.filter((unit) => counted(unit) && gone.indexOf(unit) < 0);
  const [one, other] = [gone[0]?.figure, come[0]?.figure];
  if (gone.length !== 1 || come.length !== 1 || !one || !other || one.measure === 'money' || one.measure !== other.measure) return false;
  const sums = whole.map(({ figure }) => figure?.value ?? 0).concat(one.measure === 'share' ? [1] : []);
  return sums.some((sum) => near(sum, one.value + other.value)) && (turnsRound(before) !== turnsRound(after) || remains(before) !== remains(after));
}
