import { denied } from './cleaned';
import { smallWords } from './data/small-words';
import { stemOf } from './stems';
import type { Unit } from './units';

const small = new Set(smallWords.split(' '));
const helping = new Set("decline declines declined refuse refuses refused not no never neither nor none any some both do does did be is are was were been has have had can could will would fail fails failed failing failure lack lacks lacked lacking to of a the able without with every each all".split(' '));

function bare(units: Unit[]): string {
  const stems = ([] as string[]).concat(...units.map(({ words }) => words)).filter((word) => !helping.has(word) && !small.has(word)).map((word) => stemOf(denied(word) || word));
  return stems.sort().join(' ');
}

/** Whether two sides of a hunk say the same but that one denies it: "does not support" and "supports". */
export function sameButDenied(del: Unit[], ins: Unit[]): boolean {
  return bare(del) === bare(ins);
}

/** "Conclusive" and "inconclusive", where the lexicon does not know the pair. */
export function deniedByPrefix(del: Unit[], ins: Unit[]): boolean {
  const one = del.length === 1 ? (del[0] as Unit).words.join(' ') : '';
  const other = ins.length === 1 ? (ins[0] as Unit).words.join(' ') : '';
  const longer = one.length > other.length ? one : other;
  const shorter = one.length > other.length ? other : one;
  return shorter.length > 3 && ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'].some((prefix) => prefix + shorter === longer);
}

/** The words that a clause with "not" holds. */
function deniedWords(units: Unit[]): string[] {
  const clauses = units.filter((unit) => unit.key === 'not').map(({ clause }) => clause);
  return units.filter((unit) => unit.key !== 'not' && clauses.indexOf(unit.clause) >= 0).map(({ key }) => key);
}

/** Whether "not" left one clause for another: "is decisive and should not be given", "is not decisive and should be given". */
export function denialMoved(before: Unit[], after: Unit[]): boolean {
  const one = deniedWords(before);
  const other = deniedWords(after);
  const keys = (units: Unit[]): string[] => units.map(({ key }) => key);
  if (one.length === 0 || other.length === 0 || one.some((key) => other.indexOf(key) >= 0)) return false;
  return one.some((key) => keys(after).indexOf(key) >= 0) && other.some((key) => keys(before).indexOf(key) >= 0);
}

/** What may be absent without harm. */
const harmless = new Set('implication change comment objection effect impact issue alternative'.split(' ').map(stemOf));

/** How often sentences deny what would be well: "have not seen", "no lift". Weaker evidence of harm than a word for it. */
export function denials(units: Unit[]): number {
  return units.filter((unit, i) => {
    const inability = unit.denials === 1 && unit.entry !== null && unit.entry.scales.some(({ name }) => name === 'feasibility');
    if (unit.key !== 'not' && !inability) return false;
    const next = units[i + 1];
    const held = next !== undefined && next.clause === unit.clause ? next : units[i - 1];
    return held !== undefined && held.sentence === unit.sentence && !units.slice(i + 1, i + 4).some((other) => other.adverseWord || other.words.some((word) => harmless.has(stemOf(word))));
  }).length;
}
