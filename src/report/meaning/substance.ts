import type { Meaning, SectionKind } from '../report';
import { freshUnits } from './evidence';
import { plainUnits } from './force';
import type { Compared } from './hunks';
import { harms, leans } from './passage';
import { isRealWord } from './spelling';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

const when = new Set('when where while whilst whenever once'.split(' '));
const whenDeciding = new Set('after before on upon with following'.split(' '));

const obliges = ({ entry }: Unit): boolean => entry !== null && entry.scales.some(({ name, weakness }) => name === 'modal' && weakness === 0);

/** A clause that says when a statement holds, "when the fire officer has passed it", that came or went as a whole. */
export function conditionOf({ del, ins }: Hunk, { kept }: Compared, kind: SectionKind): Meaning[] {
  const units = del.length > 0 ? del : ins;
  // "Can only be done in summer".
  if (del.length + ins.length === 1 && /^(only|solely|exclusively)$/.test(units[0]?.words[0] ?? '') && kept.some(([was]) => was.sentence === units[0]?.sentence && was.entry !== null && was.entry.scales.some(({ name }) => name === 'modal'))) return [del.length > 0 ? 'condition-removed' : 'condition-added'];
  const opening = units.length > 0 && whenDeciding.has((units[0] as Unit).words[0] ?? '') ? (units[0] as Unit).words[0] as string : units[0]?.opening ?? '';
  if (Math.min(del.length, ins.length) > 0 || plainUnits(units).length < 2 || harms(units) > 0 || units.some(({ denials }) => denials > 0) || !(when.has(opening) || ((kind === 'recommendations' || kept.some(([unit]) => obliges(unit))) && whenDeciding.has(opening)))) return [];
  return units.every(({ date }) => date === null) ? [del.length > 0 ? 'condition-removed' : 'condition-added'] : [];
}

/** "Explore the sale" for "sell", and back. */
export function thoughtOf({ del, ins }: Hunk, { kept }: Compared): Meaning[] {
  if (!kept.some(([was, is]) => was.courses.concat(is.courses).some((course) => course > 0))) return [];
  const thinks = (units: Unit[]): boolean => units.length === 1 && (units[0] as Unit).courses.indexOf(0) >= 0 && (units[0] as Unit).courses.length === 1;
  if (thinks(del) && ins.length === 0) return ['force-strengthened'];
  return thinks(ins) && del.length === 0 ? ['force-weakened'] : [];
}

export const counted = (units: Unit[]): number => units.filter(({ figure }) => figure !== null).length;

/** A share for "the whole" or "all". */
export function partOfWhole(one: Unit[], other: Unit[]): boolean {
  return one.length === 1 && other.length === 1 && (one[0]?.figure?.measure === 'share' || one[0]?.figure?.loose === true) && (other[0]?.entry?.scales ?? []).some(({ name }) => name === 'extent*');
}

const changeable = /^(amendment|change|alteration|variation|adjustment|correction|modification|addition|revision|work|repair|purchase|payment|grant|sum|spending|decision|matter)s?$/;

/** "Minor amendments" is less power than "amendments". */
export function limited(del: Unit[], ins: Unit[], { before, after }: Compared, kind: SectionKind): boolean {
  const [unit] = del.concat(ins);
  if (kind !== 'recommendations' || del.length + ins.length !== 1 || !unit || !unit.entry?.scales.some(({ name, weakness }) => name === 'degree*' && weakness >= 3)) return false;
  const whole = del.length > 0 ? before : after;
  return changeable.test(whole[whole.indexOf(unit) + 1]?.words[0] ?? '');
}

/** A clause after "but" and its like that came or went: it limits what else is said, for worse or for better. */
export function contrastOf({ del, ins }: Hunk, group: Compared): Meaning | null {
  if (Math.min(plainUnits(del).length, plainUnits(ins).length) > 0) return null;
  const units = plainUnits(del.length > 0 ? del : ins);
  if (freshUnits(units, []).length < 2 || !units.every(({ contrast }) => contrast) || units.some(({ relief }) => relief)) return null;
  if (group.kept.some(([was, is]) => was.adverse || is.adverse || was.denials + is.denials > 0)) return 'content-changed';
  return del.length > 0 ? 'adverse-removed' : 'adverse-added';
}

/** Says too little to be another thing in another's place. */
const vague = /^(put|plac|view|see|say|tell|giv|get|mak|tak|hav|hold|look|find|show|think|believ|submit|go|go to|com|come|bring|send|present|report|us|use|run|road|work|plac|consid|consider|us|feel|happen|occur|ask|plan|need|want|wish|way|thing|tim|part|kind|sort|number|level|amount|total|sum|main|chief|whol|enough|set|form|stat|meet|keep|let|allow|try|start|begin|end|help|chang|improv|lead to|result in|caus|mean|issu|problem|matter|point)\b/;

/** "Disbanded" and "dissolved" do the same. */
const oneCourse = (del: Unit[], ins: Unit[]): boolean => del.some(({ courses }) => ins.some((unit) => courses.some((course) => course > 0 && unit.courses.indexOf(course) >= 0)));

/** How many ways of saying a side's most particular word are known: few for "landlord", many for "run". */
function plainest(units: Unit[]): number {
  return plainUnits(units).filter((unit) => !vague.test(unit.key) && !/^(something|anything|nothing|somebody|anybody|nobody|whether|forward|onward|else|ground|side|reason)/.test(unit.key)).reduce((least, { likes }) => Math.min(least, likes.length), 99);
}

/** Whether both sides name something of their own, so that one is not the other in other words. */
export function otherMatter(del: Unit[], ins: Unit[]): boolean {
  const [one, other] = [plainest(del), plainest(ins)];
  return Math.min(one, other) <= 2 && Math.max(one, other) <= 5;
}

/** One or two known words for others that are no synonyms of theirs. */
export function replaced(del: Unit[], ins: Unit[]): boolean {
  const one = plainUnits(del);
  const other = plainUnits(ins);
  if (one.length + other.length <= 3 && oneCourse(del, ins)) return false;
  if (one.length === 0 || other.length === 0) return false;
  const plural = (units: Unit[]): boolean => /[^su]s$/.test((units[units.length - 1] as Unit).words.slice(-1)[0] ?? '') && units.every(({ sides }) => sides.length === 0);
  if (one.length === 1 && other.length === 1 && one.concat(other).every(({ head }) => head)) return true;
  if (one.length <= 2 && other.length <= 2 && plural(one) && plural(other)) return true;
  // After the same little word, one common word for another that no paraphrase brings together: "from the lottery", "from borrowing".
  if (one.length === 1 && other.length === 1 && del.length === 1 && ins.length === 1 && one[0]?.opening === other[0]?.opening && /^(from|for|of|by|with|in|at|on|to|towards|into|beside|near)$/.test(one[0]?.opening ?? '') && one.concat(other).every((unit) => unit.known && !unit.proper && unit.words.length === 1 && isRealWord(unit.words[0] as string) && unit.words[0]?.slice(-2) !== 'ly')) return true;
  return (one.length > 2 && other.length > 2) || one.concat(other).every((unit) => unit.choice || (!vague.test(unit.key) && unit.entry !== null && unit.entry.groups.length > 0));
}

const placing = /^(as|from|for|of|by|with|in|at|on|to|towards|into|beside|near|against|through|via|under|between|behind|outside|inside|above|below|along)$/;

/**
 * After the same little word other words stand, and all else of the sentence is as it was: "with radios", "with
 * pumps". An editor who only words things better seldom changes one noun and nothing else.
 */
export function substituted({ del, ins }: Hunk, { hunks, kept, reworded, before, after }: Compared): boolean {
  if (hunks.length !== 1 || reworded > 0 || del.length * ins.length === 0 || Math.max(del.length, ins.length) > 4 || plainUnits(kept.map(([unit]) => unit)).length < 2) return false;
  const [one, other] = [plainUnits(del)[0], plainUnits(ins)[0]];
  if (!one || !other) return false;
  const bare = (unit: Unit): boolean => unit.figure === null && unit.date === null && !unit.choice && !unit.adverseWord && unit.denials === 0 && !(unit.entry !== null && (unit.entry.hedge || unit.entry.intense || unit.entry.condition !== '' || unit.entry.scales.some(({ name }) => name !== 'extent*')));
  // "Parking is the main reason", "noise is": another subject, and nothing else.
  const subject = del.length === 1 && ins.length === 1 && [one, other].every(({ at, words, adverseWord }) => at <= 1 && words.length === 1 && (adverseWord || isRealWord(words[0] as string))) && one.adverse === one.adverseWord && other.adverse === other.adverseWord;
  if (subject && freshUnits(del, ins).length > 0 && !one.likes.some(({ group }) => other.likes.some((each) => each.group === group))) return true;
  // So many words for others in one place, each new, are no likeness of one another.
  const several = plainUnits(del.concat(ins)).length >= 3 && !(one.act && other.act) && del.concat(ins).every(({ words }) => words.every(isRealWord)) && del.concat(ins).every((unit) => bare(unit) && !unit.likes.some(({ group }) => (del.indexOf(unit) >= 0 ? ins : del).some((each) => each.likes.some((like) => like.group === group))));
  if (several && freshUnits(del, after).length === plainUnits(del).length && freshUnits(ins, before).length === plainUnits(ins).length) return true;
  return one.opening === other.opening && placing.test(one.opening) && !(one.opening === 'to' && one.act && other.act && plainUnits(del).length !== plainUnits(ins).length) && del.concat(ins).every(bare) && freshUnits(del, ins).length > 0 && freshUnits(ins, del).length > 0;
}

/** Words gone from or come to several places of a sentence, each too few to tell. */
export function scattered(hunks: Hunk[]): Meaning[] {
  const gone = hunks.reduce((sum, { del }) => sum + plainUnits(del).length, 0);
  const come = hunks.reduce((sum, { ins }) => sum + plainUnits(ins).length, 0);
  return Math.max(gone, come) >= 4 && Math.min(gone, come) <= 1 ? ['content-changed'] : [];
}

/** One known word for another in a recommendation: "on insulation" and "on lifts". */
export function swapped(del: Unit[], ins: Unit[]): boolean {
  const [one, other] = [plainUnits(del), plainUnits(ins)];
  if (oneCourse(del, ins)) return false;
  return one.length === 1 && other.length === 1 && one.concat(other).every((unit) => !unit.figure && !unit.date && !unit.choice && unit.words.every((word) => word.length > 3 && word.slice(-2) !== 'ly'));
}

/** Verbs that open one of several things asked of a meeting. */
const asking = /^(ask|request|instruct|deleg|author|requir|invit|direct|note|agre|approv|report|thank|write|endors|adopt|urg|receiv|appoint|grant|establish|set)/;

/** One of several recommendations in a sentence, "and (c) asks Audit to review it", that came or went. */
export function itemOf({ del, ins }: Hunk, kept: Unit[]): Meaning | null {
  const units = del.length > 0 ? del : ins;
  const first = units[0];
  // "To adopt the scheme, and to bring a paper to the next meeting".
  if (first && Math.min(del.length, ins.length) === 0 && first.act && first.opening === 'to' && first.clause !== kept[0]?.clause && plainUnits(units).length >= 3 && kept.some(({ act, opening, sentence }) => act && opening === 'to' && sentence === first.sentence)) return del.length > 0 ? 'recommendation-removed' : 'recommendation-added';
  if (Math.min(del.length, ins.length) === 0 && units.some(({ item }) => item) && (first?.item || units.some(({ act }) => act)) && plainUnits(units).length >= 3) return del.length > 0 ? 'recommendation-removed' : 'recommendation-added';
  if (!first || Math.min(del.length, ins.length) > 0 || plainUnits(units).length < 2 || !(first.act && (asking.test(first.key) || first.courses.length > 0)) && !(first.opening === 'and' && units.some(({ opening }) => opening === 'be'))) return null;
  return del.length > 0 ? 'recommendation-removed' : 'recommendation-added';
}

const approving = /^(ask|invit|request|resolv|approv|agre|agre to|recommend|cabinet|council|committe|member|board|execut|the council)$/;

/** "Approve the disposal of the land" and "dispose of the land": to approve a deed is to recommend it. */
export function onlyApproves({ del, ins }: Hunk, { before, after }: Compared): boolean {
  const units = del.concat(ins);
  return Math.min(del.length, ins.length) === 0 && units.every(({ key, denials }) => approving.test(key) && denials === 0) && units.some(({ courses }) => courses.length > 0)
    && (del.length > 0 ? after : before).some(({ act, courses }) => act && courses.some((course) => course > 1));
}

/** Another verb where a recommendation has its own: "be pollarded" and "be felled". */
export function actSwapped(del: Unit[], ins: Unit[]): boolean {
  return swapped(del, ins) && del.concat(ins).every(({ opening, known }) => opening === 'be' || (opening === 'to' && known));
}

/** A clause that came or went whole and leans to the bad: "nearly twice what others pay". */
export function leaningOf({ del, ins }: Hunk, { kept }: Compared): Meaning | null {
  const units = del.length > 0 ? del : ins;
  if (Math.min(del.length, ins.length) > 0 || plainUnits(units).length < 2 || !leans(units)) return null;
  const clauses = new Set(kept.map(([was, is]) => (del.length > 0 ? was : is).clause));
  const own = units.filter(({ clause }) => !clauses.has(clause)).length >= units.length / 2;
  return own || plainUnits(units).length >= 3 ? (del.length > 0 ? 'adverse-removed' : 'adverse-added') : null;
}
