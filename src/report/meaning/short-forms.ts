import type { Unit } from './units';

/** Passages with more short forms than this keep them, so that the cost stays in a straight line. */
const most = 12;
const longest = 7;
const passed = new Set(['of', 'the', 'and', 'for', 'to', 'in']);

/** A word in capitals only, of the length that short forms have. */
export const isShortForm = (raw: string): boolean => raw.length >= 2 && raw.length <= longest && raw === raw.toUpperCase() && raw !== raw.toLowerCase();

const wordsOf = (units: Unit[]): string[] => ([] as string[]).concat(...units.map(({ words }) => words));

/** Whether the first letters of a row of words spell a short form: HRA for Housing Revenue Account. */
export function spells(short: string, words: string[]): boolean {
  const wanted = short.toLowerCase();
  const initials = (kept: string[]): string => kept.map((word) => word.charAt(0)).join('');
  return initials(words) === wanted || initials(words.filter((word) => !passed.has(word))) === wanted;
}

/** Whether a version has the full form of a short form too. */
function isSpelt(short: string, units: Unit[]): boolean {
  const first = short.charAt(0).toLowerCase();
  return units.some((unit, from) => {
    if (unit.words[0]?.charAt(0) !== first) return false;
    for (let to = from + 2; to <= units.length && to <= from + longest; to++) if (spells(short, wordsOf(units.slice(from, to)))) return true;
    return false;
  });
}

/** A version without a full form whose short form stands right after it: "a Tree Preservation Order (TPO)". */
export function withoutOwn(units: Unit[]): Unit[] {
  let left = units;
  if (units.filter(({ raw }) => isShortForm(raw)).length > most) return units;
  for (const short of units) {
    if (!isShortForm(short.raw) || short.figure !== null) continue;
    const end = left.indexOf(short);
    for (let from = Math.max(0, end - longest); from <= end - 2; from++) {
      if ((left[from] as Unit).sentence !== short.sentence || !spells(short.raw, wordsOf(left.slice(from, end)))) continue;
      left = left.slice(0, from).concat(left.slice(end));
      break;
    }
  }
  return left;
}

/** Full forms of one version put as the short form that only the other has, wherever they stand. */
export function shortened(units: Unit[], others: Unit[]): Unit[] {
  const own = new Set(units.map(({ raw }) => raw));
  const shorts: Unit[] = [];
  for (const unit of others) {
    if (!isShortForm(unit.raw) || unit.figure !== null || own.has(unit.raw)) continue;
    own.add(unit.raw);
    shorts.push(unit);
  }
  if (shorts.length > most) return units;
  let left = units;
  for (const short of shorts) {
    if (isSpelt(short.raw, others)) continue;
    for (let from = 0; from < left.length; from++) {
      if ((left[from] as Unit).words[0]?.charAt(0) !== short.raw.charAt(0).toLowerCase()) continue;
      for (let to = from + 2; to <= left.length && to <= from + longest; to++) {
        const { sentence, clause } = left[from] as Unit;
        if ((left[to - 1] as Unit).sentence !== sentence) break;
        if (!spells(short.raw, wordsOf(left.slice(from, to)))) continue;
        left = [...left.slice(0, from), { ...short, sentence, clause, at: (left[from] as Unit).at }, ...left.slice(to)];
        break;
      }
    }
  }
  return left;
}
