import { denied } from './cleaned';
import { bland } from './data/bland';
import { favourable } from './data/favourable';
import { smallWords } from './data/small-words';
import { denials } from './denials';
import { plainUnits } from './force';
import type { Compared } from './hunks';
import { stemOf } from './stems';
import type { Unit } from './units';

/** Verbs that carry another word, "make a loss" and "give notice", and say little by themselves. */
const light = new Set('make give have take get put place go come hold carry perform receive provide stand run bring keep set lay lie find see show remain become turn undertake conduct occur happen exist apply'.split(' ').map(stemOf));

/** Ends that only make one sort of word into another. */
const endings = ['ership', 'ship', 'ational', 'ation', 'ional', 'ition', 'ment', 'able', 'ible', 'ness', 'ical', 'ance', 'ence', 'ion', 'ive', 'ity', 'ing', 'ful', 'abl', 'ibl', 'iv', 'anc', 'enc', 'ual', 'ure', 'age', 'al', 'er', 'or', 'ic', 'ant', 'ent', 'e', 'i', 'y', 's'];
const roots = new Map<string, string>();

/** What a word has in common with its noun, verb and adjective, and with its denial: "renew" of "renewable", "fair" of "unfair". */
export function rootOf(word: string): string {
  let root = roots.get(word);
  if (root === undefined) {
    root = stemOf(denied(word) || word);
    const ending = endings.filter((each) => (root as string).length - each.length >= 4 && (root as string).slice(-each.length) === each)[0];
    if (ending !== undefined) root = root.slice(0, -ending.length);
    if (roots.size > 8000) roots.clear();
    roots.set(word, root);
  }
  return root;
}

const bare = (unit: Unit): boolean => unit.figure === null && unit.date === null && !unit.choice;
const rootsOf = (units: Unit[]): Set<string> => new Set(([] as string[]).concat(...units.filter(bare).map(({ words }) => words.map(rootOf))));

/** Words of substance of one side that the other has nowhere, in whatever form. */
export function freshUnits(units: Unit[], other: Unit[]): Unit[] {
  const theirs = rootsOf(other);
  return plainUnits(units).filter((unit) => !bare(unit) || (!unit.words.every((word) => theirs.has(rootOf(word))) && !light.has(unit.key)));
}

const all = ({ hunks }: Compared, side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side]));
const isHarm = ({ adverse, adverseWord }: Unit): boolean => adverse && adverseWord;
const denying = (units: Unit[]): number => units.filter((unit) => unit.denials % 2 === 1).length;

/** Few enough words part the versions that a harm on one side is the harm on the other. */
const mostApart = 6;

const blandly = new Set(bland.split(',').map((word) => word.trim()).filter((word) => word !== '' && word.indexOf(' ') < 0).map((word) => stemOf(word.replace('~', ''))));
const little = new Set(smallWords.split(' '));
const isBland = (unit: Unit): boolean => unit.relief || unit.words.every((word) => little.has(word) || blandly.has(stemOf(word)));

/**
 * As many other words stand where the harm stood, and not all of them are words of process or of good: more likely
 * its equal in other words than its opposite.
 */
function retold(mine: Unit[], theirs: Unit[], here: Unit[], there: Unit[]): boolean {
  const come = freshUnits(theirs, here).filter((unit) => bare(unit) && !unit.proper);
  const gone = freshUnits(mine, there);
  // "Without enough": the denial is part of the harm.
  const even = denying(mine) % 2 === denying(theirs) % 2 || denying(mine.filter(({ key }, i) => key !== 'not' || mine[i + 1]?.adverse !== true)) % 2 === denying(theirs) % 2;
  return come.length > 0 && come.length + 1 >= gone.length && even && come.filter((unit) => !isBland(unit)).length * 2 > come.length;
}

const praising = new Set(favourable.split(' ').map(stemOf));

/** Whether a word of the units speaks well of something. */
const praises = (units: Unit[]): boolean => units.some(({ words }) => words.some((word) => praising.has(stemOf(word))));

/**
 * Whether the harm that one side of a hunk tells of is told on the other in other words: by another word for harm,
 * by the same word in another form, or by a "not" before what would be well.
 */
export function harmAnswered(units: Unit[], side: 'del' | 'ins', group: Compared): boolean {
  const harms = units.filter(({ adverse }) => adverse);
  const other = side === 'del' ? 'ins' : 'del';
  const [mine, theirs] = [all(group, side), all(group, other)];
  const whole = side === 'del' ? group.after : group.before;
  const echo = rootsOf(whole.filter(isHarm));
  const echoed = (said: Set<string>): boolean => harms.length > 0 && harms.every((unit) => unit.words.some((word) => word.length > 3 && said.has(rootOf(word))));
  if (echoed(echo)) return true;
  // "In arrears" and "owes": the same harm by another name.
  const named = new Set(([] as number[]).concat(...whole.filter(isHarm).concat(group.reworded >= 2 ? theirs : []).map(({ likes }) => likes.map(({ group: name }) => name))));
  const telling = harms.filter(({ entry }) => entry === null || !entry.scales.some(({ name }) => name === 'degree*'));
  if (telling.length > 0 && telling.every(({ likes }) => likes.some(({ group: name }) => named.has(name)))) return true;
  // "Failed" and "succeeded".
  if (praises(theirs) && !theirs.some(({ adverse }) => adverse) && denying(mine) + denying(theirs) === 0) return false;
  // "Unreliable" and "cannot be relied upon".
  if (denying(mine) > 0 && denying(mine) % 2 === denying(theirs) % 2 && echoed(rootsOf(theirs))) return true;
  if (freshUnits(mine, whole).length > mostApart || freshUnits(theirs, side === 'del' ? group.before : group.after).length > mostApart) return false;
  const [here, there] = side === 'del' ? [group.before, group.after] : [group.after, group.before];
  if (retold(mine, theirs, here, there)) return true;
  const told = theirs.filter(({ adverse }) => adverse).length;
  if (told > 0 && told >= mine.filter(({ adverse }) => adverse).length) return true;
  // "Missed its target" and "did not meet its target".
  return denying(theirs) > denying(mine) && denying(theirs) === 1 && denials(there) > denials(here) && harms.every(isHarm) && !whole.some(({ relief }) => relief) && !whole.some((unit) => unit.adverseWord && !unit.adverse);
}

const scant = /^(low|small|slight|littl|few|rare|seldom|remot|slim|slender|poor|hardli|scarc)$/;

/** "The likelihood is low" and "it is unlikely": little of what the other side denies. */
export function isScantTwin(del: Unit[], ins: Unit[]): boolean {
  const [denier, other] = denying(del) > 0 ? [del, ins] : [ins, del];
  const roots = rootsOf(denier);
  return denying(denier) === 1 && denying(other) === 0 && other.length <= 3 && other.some(({ key }) => scant.test(key)) && other.some(({ words }) => words.some((word) => roots.has(rootOf(word))));
}

/** Whether the "not" of one side is told on the other by a word of harm of its own: "neither met it" and "both fell below it". */
export function denialAnswered(group: Compared): boolean {
  const [del, ins] = [all(group, 'del'), all(group, 'ins')];
  const [denier, other] = denying(del) > 0 ? [del, ins] : [ins, del];
  if (denying(denier) !== 1 || denying(other) !== 0 || Math.max(freshUnits(denier, []).length, freshUnits(other, []).length) > mostApart) return false;
  // The harm must stand in what took the place of the denied words, and not have stood before.
  return other.some(isHarm) && freshUnits(denier.filter(({ key }) => key !== 'not'), other === ins ? group.after : group.before).length > 0 && !denier.some((unit) => unit.adverseWord && !unit.adverse);
}
