import { scales } from './data/scales';
import { stemOf } from './stems';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

export type Turn = 'weakened' | 'strengthened';

const names = Object.keys(scales);
/** Force of the plain statement, "is" and "fails", on the scale of "must", "will" and "may". */
const plain = 1;

/** The weaknesses at which units stand on a scale; empty where none does. */
function levels(units: Unit[], name: string): number[] {
  const found: number[] = [];
  for (const { entry } of units) if (entry) for (const scale of entry.scales) if (scale.name === name) found.push(scale.weakness);
  return found;
}

/** Scales whose words say how much and how surely, and nothing of their own. */
const measures = ['modal', 'extent*', 'frequency*', 'price*', 'degree*', 'urgency*', 'need*'];
const scaled = (unit: Unit): boolean => unit.entry !== null && (unit.entry.scales.some(({ name }) => measures.indexOf(name) >= 0) || unit.entry.hedge || unit.entry.intense);
/** Words of substance: neither force nor denial. */
export const plainUnits = (units: Unit[]): Unit[] => units.filter((unit) => !scaled(unit) && unit.key !== 'not');

/** Words that state something: neither denial nor "must", hedge or intensifier. */
export const statedUnits = (units: Unit[]): Unit[] => units.filter((unit) => unit.key !== 'not' && !(unit.entry && (unit.entry.hedge || unit.entry.intense || unit.entry.scales.some(({ name }) => name === 'modal' || name === 'extent*'))));

function turned(from: number, to: number): Turn {
  return to > from ? 'weakened' : 'strengthened';
}

const modals = (units: Unit[], words: RegExp): boolean => units.filter((unit) => levels([unit], 'modal').length > 0).length === 1 && units.some((unit) => words.test(unit.words.join(' ')));
/** "Will have to be met from the fund" and "will fall on the fund": events compel, and nobody's duty is told. */
const compelled = (units: Unit[]): boolean => modals(units, /^(will|would) (have|need) to$/);
const futures = (units: Unit[]): boolean => modals(units, /^(will|would)$/);

function onScale(hunk: Hunk, name: string, kept: Unit[]): Turn | null {
  const denials = (units: Unit[]): number => units.reduce((sum, unit) => sum + unit.denials, 0);
  // "Can" for "cannot" is a denial taken back, and no other force.
  if (name === 'modal' && denials(hunk.del) % 2 !== denials(hunk.ins) % 2) return null;
  if (name === 'modal' && ((compelled(hunk.del) && futures(hunk.ins)) || (compelled(hunk.ins) && futures(hunk.del)))) return null;
  const before = levels(hunk.del, name);
  const after = levels(hunk.ins, name);
  if (before.length > 0 && after.length > 0) {
    // Two statements that share nothing are no two forces of one.
    const gone = plainUnits(hunk.del).length;
    const come = plainUnits(hunk.ins).length;
    // Unless one says much less than the other: "will lead to more" and "may have some bearing".
    const far = Math.abs(Math.min(...before) - Math.min(...after)) >= 2 && gone <= 3 && come <= 3 && plainUnits(kept).length >= 2;
    if (name === 'modal' && gone > 0 && come > 0 && gone + come > 2 && !far) return null;
    if (before.some((level) => after.indexOf(level) >= 0)) return null;
    return turned(Math.min(...before), Math.min(...after));
  }
  if (name !== 'modal' || before.length + after.length === 0) return null;
  // "Whether it could, and the answer is that it could" says once what "could" says.
  if (levels(kept, 'modal').length > 0 && before.concat(after).every((level) => levels(kept, 'modal').indexOf(level) >= 0) && plainUnits(hunk.del.concat(hunk.ins)).length > 0) return null;
  // "There is a possibility that costs may rise" hedges twice.
  const twice = hunk.del.concat(hunk.ins).some((unit) => unit.words.length >= 4 && levels([unit], 'modal').length > 0);
  if (twice && levels(kept, 'modal').some((level) => level >= 3)) return null;
  const rest = plainUnits(hunk.del).length + plainUnits(hunk.ins).length;
  if (rest > 1) return null;
  // "fails" for "will fail" keeps the force; "may fail" does not, and "must keep" is more than "keeps".
  // "No grounds on which it could refuse" and "no grounds for refusing".
  if (Math.min(...after, ...before) >= 4 && kept.some(({ denials: denied }) => denied % 2 === 1) && kept.every(({ key }) => key.slice(0, 3) !== 'can')) return null;
  // "Limits it to £5m" and "no more than £5m may be lent".
  if (Math.min(...after, ...before) >= 3 && kept.some(({ key, words, entry }) => /^(limit|restrict|maxim|cap)/.test(key) || / more than$/.test(words.join(' ')) || entry?.conditionKind === 3)) return null;
  if (after.length > 0) return Math.min(...after) >= 3 ? 'weakened' : Math.max(...after) < plain ? 'strengthened' : null;
  return Math.min(...before) >= 3 ? 'strengthened' : Math.max(...before) < plain ? 'weakened' : null;
}

/** Scales across which words change places: an opposition is toned down to a remark, a breach to a difficulty. */
const across: [string, string][] = [['opposition', 'advice'], ['demand*', 'advice'], ['lawfulness', 'degree*']];

const approximate = /^(about|approximately|around|roughly|circa|c|approx|in the region of|of the order of|in the order of|an estimated|some)$/;

const weighed = new Set('mistake error breach fall rise increase cut reduction shortage delay impact effect benefit need weight support implication consequence demand interest case evidence change improvement consideration contribution merit advantage potential'.split(' ').map(stemOf));

/** "A serious risk" for "a risk": a word of degree that came or went by itself before what it measures. */
function degreeAlone({ del, ins }: Hunk, next: Unit | undefined): Turn | null {
  if (del.length + ins.length !== 1 || !next || !(next.adverseWord || next.words.some((word) => weighed.has(stemOf(word))))) return null;
  const [unit] = del.concat(ins) as [Unit];
  const level = levels([unit], 'degree*');
  if (level.length === 0 || unit.proper) return null;
  const strong = Math.min(...level) <= 1;
  return strong === (del.length === 1) ? 'weakened' : 'strengthened';
}

const foremost = /^(sole|only|main|chief|principal|primary|overriding|decisive)$/;
const grounds = new Set('reason cause ground factor purpose aim objective driver justification consideration concern'.split(' ').map(stemOf));
const amongOthers = (units: Unit[]): boolean => units.length === 0 || (units.length === 1 && /^(one|a|an|another)$/.test((units[0] as Unit).words.join(' ')));

/** "The sole reason" made "one reason", "the main cause" made "a cause". */
function foremostAlone({ del, ins }: Hunk, next: Unit | undefined): Turn | null {
  if (!next || !next.words.some((word) => grounds.has(stemOf(word)))) return null;
  const first = (units: Unit[]): boolean => units.length === 1 && foremost.test((units[0] as Unit).words.join(' '));
  if (first(del) && amongOthers(ins)) return 'weakened';
  return first(ins) && amongOthers(del) ? 'strengthened' : null;
}

const rightful = /^(appeal|appli|object|complain|claim|vot|ask|request|seek)/;
const entitled = /^(right|entitl|free|opportun)/;

/** "May appeal" and "has a right of appeal", "has 21 days in which to appeal": who may do so in law does no less. */
export function isRight({ del, ins }: Hunk, next: Unit | undefined): boolean {
  const claim = (units: Unit[]): boolean => units.length === 1 && /^(has|have|had|is|are|be|a) (a |the )?(right|entitled|free)/.test((units[0] as Unit).words.join(' '));
  const leave = (units: Unit[]): boolean => units.length === 1 && /^(may|can|(is|are|be) able to|(is|are|be) allowed to|(is|are|be) permitted to)$/.test((units[0] as Unit).words.join(' '));
  if (next !== undefined && next.opening !== 'be' && rightful.test(next.key) && ((claim(del) && leave(ins)) || (claim(ins) && leave(del)))) return true;
  // "Has to be given three months", "is entitled to three months".
  const gives = (units: Unit[]): boolean => units.some(({ key }) => /^(giv|allow|grant|afford|offer)/.test(key)) && levels(units, 'modal').length > 0;
  if ((claim(del) && gives(ins)) || (claim(ins) && gives(del))) return true;
  if (levels(del.concat(ins), 'modal').length > 1) return false;
  const mays = del.concat(ins).filter(({ words }) => words.length === 1 && /^(may|can)$/.test(words[0] as string));
  return mays.length === 1 && ((next !== undefined && next.opening !== 'be' && rightful.test(next.key) && plainUnits(del.concat(ins)).length === 0) || del.concat(ins).some(({ key }) => entitled.test(key)));
}

/**
 * What a hunk did to the force of its statement; null where it left it alone.
 * @param next what stands after the hunk
 * @param kept what both versions of its sentences have
 */
export function turnOfForce(hunk: Hunk, next: Unit | undefined, kept: Unit[]): Turn | null {
  const [only] = hunk.del.concat(hunk.ins);
  if (isRight(hunk, next)) return null;
  // "About £4m" for "£4m".
  if (hunk.del.length + hunk.ins.length === 1 && only && next?.figure && approximate.test(only.words.join(' '))) return hunk.ins.length === 1 ? 'weakened' : 'strengthened';
  const rare = (units: Unit[]): boolean => units.length === 1 && levels(units, 'merit*').length === 0 && (units[0]?.entry?.scales ?? []).some(({ name, weakness }) => (name === 'frequency*' || name === 'extent*' || name === 'degree*') && weakness >= 3);
  // "Rarely" for "never", "little" for "no".
  if (hunk.del.length === 1 && hunk.del[0]?.key === 'not' && rare(hunk.ins)) return 'weakened';
  if (hunk.ins.length === 1 && hunk.ins[0]?.key === 'not' && rare(hunk.del)) return 'strengthened';
  const alone = attempted(hunk) ?? degreeAlone(hunk, next) ?? foremostAlone(hunk, next);
  if (alone) return alone;
  for (const name of names) {
    const turn = onScale(hunk, name, kept);
    if (turn) return turn;
  }
  for (const [strong, mild] of across) {
    const one = levels(hunk.del, strong);
    const other = levels(hunk.ins, strong);
    // Whoever was consulted objects or does not: only an adviser tones it down.
    const told = strong !== 'opposition' || hunk.del.concat(hunk.ins).some(({ adviser }) => adviser);
    if (told && one.length > 0 && other.length === 0 && levels(hunk.ins, mild).some((level) => level >= 3)) return 'weakened';
    if (told && other.length > 0 && one.length === 0 && levels(hunk.del, mild).some((level) => level >= 3)) return 'strengthened';
  }
  return hedged(hunk);
}

const attempting = /^(intend to|plan to|design to|mean to|set to|due to|aim|aspir|endeavor|striv|tri|attempt|hop|seek|sought|work toward|look to|do it best)\b/;

/** "Will endeavour to finish" for "will finish": to try is to promise less. */
function attempted({ del, ins }: Hunk): Turn | null {
  const tries = (units: Unit[]): boolean => units.length === 1 && attempting.test((units[0] as Unit).key) && levels(units, 'assurance*').some((level) => level >= 2);
  if (tries(ins) && plainUnits(del).length === 0) return 'weakened';
  return tries(del) && plainUnits(ins).length === 0 ? 'strengthened' : null;
}

/** How often a statement is turned round by "not" and by "against": even is for, odd is against. */
export function turns(units: Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.denials + (unit.denials === 0 && levels([unit], 'opposition').some((level) => level <= 1) ? 1 : 0), 0);
}

/** "We advise against" for "we advise", or the other way; `within` are the whole sentences. */
export function reversed({ del, ins }: Hunk, within: { before: Unit[]; after: Unit[] }): boolean {
  if (turns(within.before) % 2 === turns(within.after) % 2) return false;
  const against = (units: Unit[]): boolean => levels(units, 'opposition').some((level) => level <= 1);
  const favours = (units: Unit[]): boolean => levels(units, 'advice').some((level) => level <= 1) || units.some(({ sides }) => sides.some(({ name, side }) => name === 'consent' && side === 0));
  const doubts = (units: Unit[]): boolean => levels(units, 'opposition').length > 0;
  return (against(del) && !doubts(ins) && favours(ins)) || (against(ins) && !doubts(del) && favours(del));
}

/** Scales that tell where the stronger word stood in one place of a sentence and the weaker in another. */
const roaming = ['feasibility', 'opposition', 'lawfulness', 'advice', 'modal'];

/** A force that was lost in one hunk of a sentence and came back changed in another. */
export function turnAcross(hunks: Hunk[]): { turn: Turn; del: Unit; ins: Unit } | null {
  for (const name of roaming) {
    const of = (units: Unit[]): Unit[] => units.filter((unit) => levels([unit], name).length > 0);
    const gone = ([] as Unit[]).concat(...hunks.map(({ del }) => of(del)));
    const come = ([] as Unit[]).concat(...hunks.map(({ ins }) => of(ins)));
    if (gone.length !== 1 || come.length !== 1 || hunks.some(({ del, ins }) => of(del).length > 0 && of(ins).length > 0)) continue;
    const del = gone[0] as Unit;
    const ins = come[0] as Unit;
    const from = Math.min(...levels([del], name));
    const to = Math.min(...levels([ins], name));
    if (from !== to) return { turn: turned(from, to), del, ins };
  }
  return null;
}

/** A hedge or an intensifier that came or went by itself, or took the other's place. */
function hedged({ del, ins }: Hunk): Turn | null {
  if (del.concat(ins).some((unit) => unit.key === 'not')) return null;
  if (plainUnits(del.concat(ins)).length > 0 && del.some(({ adverse }) => adverse) !== ins.some(({ adverse }) => adverse)) return null;
  const count = (units: Unit[], what: 'hedge' | 'intense'): number => units.filter(({ entry }) => entry !== null && entry[what]).length;
  const softer = count(ins, 'hedge') - count(del, 'hedge') + count(del, 'intense') - count(ins, 'intense');
  if (softer === 0) return null;
  const rest = (softer > 0 && count(ins, 'hedge') > 0) || (softer < 0 && count(ins, 'intense') > 0) ? plainUnits(ins).length : plainUnits(del).length;
  if (rest > 2) return null;
  return softer > 0 ? 'weakened' : 'strengthened';
}
