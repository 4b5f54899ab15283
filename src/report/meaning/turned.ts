import type { Meaning, SectionKind } from '../report';
import { conditionsOf } from './conditions';
import { isOtherMatter, turnOfCourse } from './courses';
import { decisive } from './data/decisions';
import { denials, deniedByPrefix, sameButDenied } from './denials';
import { isScantTwin } from './evidence';
import { plainUnits, reversed, statedUnits, turns, turnOfForce } from './force';
import type { Compared } from './hunks';
import { opposed, turnedRound } from './opposites';
import { evenlyDenied } from './polarity';
import { advises, decides, harms, nearDecision, others, recommends } from './passage';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

export const isDecisive = (name: string): boolean => decisive.indexOf(name) >= 0;
export const denialsOf = (units: Unit[]): number => units.reduce((sum, unit) => sum + unit.denials, 0);

/** A recommendation turned round, or a "not" put in or taken out. */
export function turnsOf(hunk: Hunk, group: Compared, kind: SectionKind): Meaning[] {
  const { del, ins } = hunk;
  const advisory = recommends(group.before.concat(group.after), kind) || (decides(group.before, kind) && decides(group.after, kind) && decidedHere(hunk, group));
  const negation: Meaning = denialsOf(del) > denialsOf(ins) ? 'negation-removed' : 'negation-added';
  const literal = denialsOf(del) % 2 !== denialsOf(ins) % 2 && sameButDenied(del, ins);
  const turned: Meaning[] = kind !== 'recommendations' && literal ? ['recommendation-turned', negation] : ['recommendation-turned'];
  if (kind === 'recommendations' && !literal && evenlyDenied(group)) return [];
  if (reversed(hunk, group) && (advisory || advises(group.before) || advises(group.after)) && !others(group)) return turned;
  if (advisory && (opposed(del, ins, isDecisive) || turnedRound(del, ins, isDecisive))) return turned;
  const course = advisory && (kind === 'recommendations' || decidedHere(hunk, group)) ? turnOfCourse(del, ins) : null;
  if (course && !(course === 'recommendation-turned' && kind === 'recommendations' && isOtherMatter(group))) return [course];
  if (advisory && del.some(({ choice }) => choice) && ins.some(({ choice }) => choice)) return ['recommendation-turned'];
  if (kind !== 'recommendations' && preferredAnew(hunk, group) && !others(group)) return ['recommendation-turned'];
  if (deniedByPrefix(del, ins)) return [(del[0] as Unit).words.join('').length > (ins[0] as Unit).words.join('').length ? 'negation-removed' : 'negation-added'];
  const bare = (each: Hunk): boolean => each.del.length + each.ins.length === 1 && each.del.concat(each.ins).every(({ key }) => key === 'not');
  // "Is open to it, which is a body" with "not" twice.
  if (kind !== 'recommendations' && bare(hunk) && group.hunks.length > 1 && group.hunks.every((each) => bare(each) && each.del.length === del.length)) return [negation];
  // "Within four years" and "not": the figure went with what is now denied.
  const counts = (units: Unit[]): boolean => units.some(({ figure, date }) => figure !== null || date !== null) && units.every(({ denials }) => denials === 0) && statedUnits(units).length <= 3;
  const onlyNot = (units: Unit[]): boolean => units.length === 1 && units[0]?.key === 'not';
  if (kind !== 'recommendations' && group.hunks.length === 1 && ((onlyNot(ins) && counts(del)) || (onlyNot(del) && counts(ins)))) return [negation];
  const force = (noisy(hunk, group) && !del.concat(ins).some(speaksOut)) || permitted(group) ? null : turnOfForce(hunk, group.before[hunk.beforeAt + hunk.del.length], group.kept.map(([unit]) => unit));
  const plainDenial = literal;
  // "Must not be used" and "should be used with care".
  if (!literal && denialsOf(del) > 0 && prohibits(del) && cautions(ins)) return ['force-weakened'];
  if (!literal && denialsOf(ins) > 0 && prohibits(ins) && cautions(del)) return ['force-strengthened'];
  const conditional = group.hunks.some((each) => conditionsOf(each.del) !== conditionsOf(each.ins));
  if (denialsOf(del) % 2 !== denialsOf(ins) % 2 && ((literal && group.hunks.length === 1) || !evenlyDenied(group, literal)) && !isScantTwin(del, ins) && (!force || plainDenial) && !conditional && (turns(group.before) % 2 !== turns(group.after) % 2 || (group.hunks.length === 1 && turns(group.before) - denialsOf(group.before) === turns(group.after) - denialsOf(group.after)))) {
    const one = statedUnits(del).length;
    const other = statedUnits(ins).length;
    // "has not shown" for "has been asked" is another statement and no denial of the same.
    // "Not costed" for "at an early stage" hides what was missing.
    if (one > 0 && other > 0 && !sameButDenied(del, ins) && denials(del) !== denials(ins) && harms(del) === harms(ins)) return [denials(del) > denials(ins) ? 'adverse-removed' : 'adverse-added'];
    if (ownClause(hunk, group)) return [];
    const more = harms(del) > harms(ins) ? del : ins;
    const told = more.some((unit) => unit.adverse && unit.adverseWord && unit.denials === 0);
    if (!sameButDenied(del, ins) && (told || (one > 0 && other > 0 && harms(del) !== harms(ins)) || Math.max(one, other) > (one > 0 && other > 0 ? 3 : 1))) return [];
    // "No risk" for "a risk": the harm itself is denied.
    const denied = deniedAfter(group.before, hunk.beforeAt + del.length).concat(deniedAfter(group.after, hunk.afterAt + ins.length));
    const flipped = group.kept.filter(([was, is]) => denied.indexOf(was) >= 0 && denied.indexOf(is) >= 0 && was.adverseWord && is.adverseWord && was.denials + is.denials === 0 && was.adverse !== is.adverse)[0];
    if (flipped && kind !== 'recommendations' && one + other === 0) return [flipped[0].adverse ? 'adverse-removed' : 'adverse-added', negation];
    if (kind === 'recommendations') return ['recommendation-turned'];
    if (advisory && nearDecision(hunk, group)) return ['recommendation-turned', negation];
    if (sameButDenied(del, ins) && del.concat(ins).some(({ adverseWord, key }) => adverseWord && key !== 'not')) return [negation === 'negation-added' ? 'adverse-removed' : 'adverse-added', negation];
    return [negation];
  }
  return force ? [force === 'weakened' ? 'force-weakened' : 'force-strengthened'] : [];
}

/** What else of the sentences was reworded: with more than this, another "can" or "most" tells of nothing. */
const mostNoise = 4;

/** Whether so much else was put in other words, as much on either side, that a change of force is more likely part of that. */
export function noisy(hunk: Hunk, { hunks }: Compared): boolean {
  const rest = hunks.filter((other) => other !== hunk && other.del[0] !== hunk.del[0]);
  const [gone, come] = [rest, rest].map((each, i) => each.reduce((sum, { del, ins }) => sum + plainUnits(i === 0 ? del : ins).length, 0)) as [number, number];
  return gone >= 1 && come >= 1 && gone + come >= mostNoise;
}

const leave = /^(may|can|(is|are|be) able to|(is|are|be) permitted to|(is|are|be) allowed to|(is|are|be) free to|can be|may be)$/;
/** "Damage is possible", "a trip hazard": what may happen, told by a noun or adjective. */
const chancing = /^(possibl|chanc|risk|a risk|hazard|danger|potenti|liabl|prone|threat|prospect|suscept|vulnerabl)/;
const permitting = /^(possibl|achiev|feasibl|practicabl|attain|deliverabl|viabl|capabl|limit|restrict|maxim|cap|if3|permit|allow|discret|power|enabl|option|libert|entitl|right|hav the right|has the right|is entitl|are entitl|is permit|are permit|is allow|are allow|open to|free|licens|author)/;

/** "The lease permits the tenant to sublet" and "the tenant may sublet": leave told by the verb or by who gives it. */
export function permitted({ hunks }: Compared): boolean {
  const [del, ins] = [([] as Unit[]).concat(...hunks.map((hunk) => hunk.del)), ([] as Unit[]).concat(...hunks.map((hunk) => hunk.ins))];
  const may = (units: Unit[]): boolean => units.some(({ words }) => leave.test(words.join(' ')));
  // "Can be had" and "is available".
  const gives = (units: Unit[]): boolean => units.some(({ key, denials, words }) => denials === 0 && (permitting.test(key) || /(a|i)ble$/.test(words[0] ?? '')));
  const risks = (units: Unit[]): boolean => units.some(({ key, denials }) => denials === 0 && chancing.test(key));
  const might = (units: Unit[]): boolean => units.some(({ words }) => /^(may|might|could|may well|could well|might well)$/.test(words.join(' ')));
  const must = (units: Unit[], scale: string): boolean => units.some(({ entry }) => entry !== null && entry.scales.some(({ name, weakness }) => name === scale && weakness === 0));
  const needs = (units: Unit[]): boolean => must(units, 'need*') || units.some(({ key }) => /^(need|requir|oblig)/.test(key));
  if ((must(del, 'modal') && needs(ins) && !must(ins, 'modal')) || (must(ins, 'modal') && needs(del) && !must(del, 'modal'))) return true;
  return (may(del) && gives(ins)) || (may(ins) && gives(del)) || (might(del) && risks(ins)) || (might(ins) && risks(del));
}

/** "Advise against", "object": what somebody's advice is, whatever else was reworded. */
const speaksOut = ({ entry }: Unit): boolean => entry !== null && entry.scales.some(({ name }) => name === 'advice' || name === 'opposition' || name === 'lawfulness');

const preferring = /^(favor|prefer|choos|select|opt|go for)/;

/** "Officers favour the hub model" and "officers favour the outreach model". */
function preferredAnew({ del, ins, beforeAt, afterAt }: Hunk, { before, after }: Compared): boolean {
  const prior = before[beforeAt - 1];
  const next = before[beforeAt + 1];
  const [one, other] = [del[0], ins[0]];
  if (del.length !== 1 || ins.length !== 1 || !one || !other || !prior || !preferring.test(prior.key) || after[afterAt - 1]?.key !== prior.key) return false;
  return one.sentence === prior.sentence && (next === undefined || next.sentence !== prior.sentence || next.clause === prior.clause) && one.denials + other.denials === 0 && [one, other].every(({ entry }) => entry === null || entry.scales.length === 0);
}

const deciding = /^(should|ought to|advis|recommend|conclu|prefer|propos|favor|would|view|opinion|suggest|advic)/;

/** Whether a hunk stands right after what decides: "should be repaired", "our advice is to wait". */
export function decidedHere({ beforeAt, del, ins }: Hunk, { before }: Compared): boolean {
  // "It is recommended that the licence of the inn be revoked".
  const [first, other] = [del[0], ins[0]];
  if (first?.act && other?.act && first.opening === 'be' && before.some(({ recommends: own, sentence }) => own && sentence === first.sentence)) return true;
  // What follows another verb is no longer what is decided.
  return before.slice(Math.max(0, beforeAt - 4), beforeAt + Math.min(1, del.length)).some(({ key, advising }) => advising || deciding.test(key));
}

/** What stands behind "not": the next word, or all that follows "find", "see" and their like. */
function deniedAfter(units: Unit[], at: number): Unit[] {
  return /^(find|found|see|seen|saw|identify|identified|receive|received|report|reported|record|recorded|raise|raised|show|shown|appear|believe|think|consider|there)$/.test(units[at]?.words[0] ?? '') ? units.slice(at, at + 7) : units.slice(at, at + 1);
}

export const levelOf = (units: Unit[]): number[] => ([] as number[]).concat(...units.map(({ entry }) => (entry ? entry.scales.filter(({ name }) => name === 'modal').map(({ weakness }) => weakness) : [])));
const prohibits = (units: Unit[]): boolean => levelOf(units).some((level) => level <= 1);
const cautions = (units: Unit[]): boolean => levelOf(units).some((level) => level >= 3) && denialsOf(units) === 0;

/** Whether the "not" of a hunk stands in a clause of which nothing is kept: "…, which is not enough". */
export function ownClause({ del, ins }: Hunk, { kept }: Compared): boolean {
  if (del.length > 0 && ins.length > 0) return false;
  const units = del.concat(ins);
  if (statedUnits(units).length === 0) return false;
  // "And should not be published": what is denied came or went with the denial.
  if (units.some(({ denials: denied }, i) => denied > 0 && i > 0 && units[i + 1] !== undefined && statedUnits(units.slice(i + 1, i + 2)).length > 0 && levelOf(units.slice(0, i)).length > 0)) return true;
  const clauses = kept.map(([was, is]) => (del.length > 0 ? was : is)).map(({ clause }) => clause);
  return units.filter((unit) => unit.denials > 0).every(({ clause }) => clauses.indexOf(clause) < 0);
}
