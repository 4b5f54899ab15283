import type { Meaning, SectionKind } from '../report';
import { conditionsOf } from './conditions';
import { decisive } from './data/decisions';
import { denialMoved, denials, deniedByPrefix, sameButDenied } from './denials';
import { figureMeanings } from './figures';
import { plainUnits, reversed, statedUnits, turns, turnAcross, turnOfForce } from './force';
import type { Compared } from './hunks';
import { turnOfCourse } from './courses';
import { comparesAnew, opposed, turnedRound } from './opposites';
import { advises, chooses, decides, harms, nearDecision, others, recommends } from './passage';
import { isRealWord } from './spelling';
import type { Unit } from './units';
import { meaningsOfWhole } from './whole';
import type { Hunk } from './word-diff';

const denialsOf = (units: Unit[]): number => units.reduce((sum, unit) => sum + unit.denials, 0);
const names = (units: Unit[]): Unit[] => units.filter((unit) => unit.proper);
const isDecisive = (name: string): boolean => decisive.indexOf(name) >= 0;

/** A recommendation turned round, or a "not" put in or taken out. */
function turnsOf(hunk: Hunk, group: Compared, kind: SectionKind): Meaning[] {
  const { del, ins } = hunk;
  const advisory = recommends(group.before.concat(group.after), kind) || (decides(group.before, kind) && decides(group.after, kind) && decidedHere(hunk, group));
  const negation: Meaning = denialsOf(del) > denialsOf(ins) ? 'negation-removed' : 'negation-added';
  const literal = denialsOf(del) % 2 !== denialsOf(ins) % 2 && sameButDenied(del, ins);
  const turned: Meaning[] = kind !== 'recommendations' && literal ? ['recommendation-turned', negation] : ['recommendation-turned'];
  if (reversed(hunk, group) && (advisory || advises(group.before) || advises(group.after)) && !others(group)) return turned;
  if (advisory && (opposed(del, ins, isDecisive) || turnedRound(del, ins, isDecisive))) return turned;
  const course = advisory && (kind === 'recommendations' || decidedHere(hunk, group)) ? turnOfCourse(del, ins) : null;
  if (course) return [course];
  if (advisory && del.some(({ choice }) => choice) && ins.some(({ choice }) => choice)) return ['recommendation-turned'];
  if (deniedByPrefix(del, ins)) return [(del[0] as Unit).words.join('').length > (ins[0] as Unit).words.join('').length ? 'negation-removed' : 'negation-added'];
  const force = turnOfForce(hunk, group.before[hunk.beforeAt + hunk.del.length], group.kept.map(([unit]) => unit));
  const plainDenial = literal;
  // "Must not be used" and "should be used with care".
  if (!literal && denialsOf(del) > 0 && prohibits(del) && cautions(ins)) return ['force-weakened'];
  if (!literal && denialsOf(ins) > 0 && prohibits(ins) && cautions(del)) return ['force-strengthened'];
  const conditional = group.hunks.some((each) => conditionsOf(each.del) !== conditionsOf(each.ins));
  if (denialsOf(del) % 2 !== denialsOf(ins) % 2 && (!force || plainDenial) && !conditional && (turns(group.before) % 2 !== turns(group.after) % 2 || (group.hunks.length === 1 && turns(group.before) - denialsOf(group.before) === turns(group.after) - denialsOf(group.after)))) {
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

const deciding = /^(should|ought to|advis|recommend|conclu|prefer|propos|favor|would|view|opinion|suggest|advic)/;

/** Whether a hunk stands right after what decides: "should be repaired", "our advice is to wait". */
function decidedHere({ beforeAt, del }: Hunk, { before }: Compared): boolean {
  // What follows another verb is no longer what is decided.
  return before.slice(Math.max(0, beforeAt - 4), beforeAt + Math.min(1, del.length)).some(({ key, advising }) => advising || deciding.test(key));
}

/** What stands behind "not": the next word, or all that follows "find", "see" and their like. */
function deniedAfter(units: Unit[], at: number): Unit[] {
  return /^(find|found|see|seen|saw|identify|identified|receive|received|report|reported|record|recorded|raise|raised|show|shown|appear|believe|think|consider|there)$/.test(units[at]?.words[0] ?? '') ? units.slice(at, at + 7) : units.slice(at, at + 1);
}

const levelOf = (units: Unit[]): number[] => ([] as number[]).concat(...units.map(({ entry }) => (entry ? entry.scales.filter(({ name }) => name === 'modal').map(({ weakness }) => weakness) : [])));
const prohibits = (units: Unit[]): boolean => levelOf(units).some((level) => level <= 1);
const cautions = (units: Unit[]): boolean => levelOf(units).some((level) => level >= 3) && denialsOf(units) === 0;

/** Whether the "not" of a hunk stands in a clause of which nothing is kept: "…, which is not enough". */
function ownClause({ del, ins }: Hunk, { kept }: Compared): boolean {
  if (del.length > 0 && ins.length > 0) return false;
  const units = del.concat(ins);
  if (statedUnits(units).length === 0) return false;
  const clauses = kept.map(([was, is]) => (del.length > 0 ? was : is)).map(({ clause }) => clause);
  return units.filter((unit) => unit.denials > 0).every(({ clause }) => clauses.indexOf(clause) < 0);
}

/** What one hunk did to sentences that else still stand. */
function meaningsOfHunk(hunk: Hunk, group: Compared, kind: SectionKind): Meaning[] {
  const { del, ins } = hunk;
  if (partOfWhole(del, ins) || partOfWhole(ins, del)) return ['content-changed'];
  // "Below budget" and "above budget".
  if (del.length === 1 && ins.length === 1 && opposed(del, ins, (name) => name === 'place' || name === 'time' || name === 'side') && kind !== 'recommendations') return ['content-changed'];
  const found = turnsOf(hunk, group, kind);
  if (found[0] === 'recommendation-turned') return counted(del) > 0 && counted(ins) > 0 ? [...found, ...figureMeanings(hunk, true)] : found;
  const held = (units: Unit[]): Unit[] => (kind === 'recommendations' ? units : units.filter(({ entry, words }) => entry?.conditionKind !== 3 || words[0] !== 'up'));
  const was = conditionsOf(held(del));
  const is = conditionsOf(held(ins));
  if (was > is) found.push('condition-removed');
  if (is > was) found.push('condition-added');
  const bad = harms(group.before) - harms(group.after);
  found.push(...figureMeanings(hunk, was !== is || bad !== 0));
  // A harm that comes with its figure, where none was told before.
  if (found.length === 1 && found[0] === 'figure-changed' && kind !== 'recommendations' && counted(del) + counted(ins) === Math.max(counted(del), counted(ins)) && plainUnits(counted(del) > 0 ? del : ins).length >= 3) {
    if (harms(ins) > 0 && harms(group.before) === 0) return ['adverse-added'];
    if (harms(del) > 0 && harms(group.after) === 0) return ['adverse-removed'];
  }
  if (names(del).length > 0 && names(ins).length > 0) {
    found.push('name-changed');
    if (kind === 'recommendations' && chooses(group.before)) found.push('recommendation-replaced');
  }
  if (found.length === 0) found.push(...conditionOf(hunk, kind));
  if (found.length === 0 && kind === 'recommendations') found.push(...thoughtOf(hunk));
  if (found.length > 0) return found;
  const long = statedUnits(del).length >= 3 || statedUnits(ins).length >= 3;
  const denying = long || ownClause(hunk, group);
  const even = denialsOf(group.before) % 2 === denialsOf(group.after) % 2;
  // "Cannot be extended" and "no extension is possible" deny the same.
  const told = (units: Unit[]): number => (even ? units.filter((unit) => unit.adverse && unit.adverseWord).length : harms(units)) + (denying ? denials(units) : 0);
  // What holds a recommendation back is a condition of it, however it is put.
  const exchanged = kind === 'recommendations' && plainUnits(del).length > 0 && plainUnits(ins).length > 0;
  if (exchanged && told(del) !== told(ins)) return ['recommendation-replaced'];
  const bound = kind === 'recommendations' && Math.min(del.length, ins.length) === 0;
  if (told(del) > 0 && told(ins) === 0) found.push(bound ? 'condition-removed' : 'adverse-removed');
  if (told(ins) > 0 && told(del) === 0) found.push(bound ? 'condition-added' : 'adverse-added');
  const stance = (units: Unit[]): boolean => units.some(({ words, recommends: own }) => own || words[0] === 'preferred');
  if (kind !== 'recommendations') {
    if ((long && advises(del) && !advises(ins)) || (stance(del) && !advises(group.after))) found.push('advice-removed');
    if ((long && advises(ins) && !advises(del)) || (stance(ins) && !advises(group.before))) found.push('advice-added');
  }
  if (found.length > 0) return found;
  if (del.concat(ins).every(({ proper }) => proper) && Math.min(del.length, ins.length) === 0 && del.concat(ins).some(({ listed }) => listed)) return ['content-changed'];
  const limiting = limited(del, ins, group, kind);
  if (limiting) return ['content-changed'];
  const contrasted = contrastOf(hunk, group);
  if (contrasted && kind !== 'recommendations') return [contrasted];
  // A place or body by name for one without.
  const named = del.length >= 2 && ins.length >= 2 && del.length + ins.length < 8 && (names(del).length === del.length) !== (names(ins).length === ins.length) && Math.min(names(del).length, names(ins).length) === 0;
  if (named) return [kind === 'recommendations' ? 'recommendation-replaced' : 'content-changed'];
  const other = replaced(del, ins) || (kind === 'recommendations' && plainUnits(del).length > 0 && plainUnits(ins).length > 0 && plainUnits(del.concat(ins)).length > 2);
  if (other && kind === 'recommendations') return ['recommendation-replaced'];
  return opposed(del, ins, () => true) || long || other ? ['content-changed'] : [];
}

const when = new Set('when where while whilst whenever once'.split(' '));
const whenDeciding = new Set('after before on upon with following'.split(' '));

/** A clause that says when a statement holds, "when the fire officer has passed it", that came or went as a whole. */
function conditionOf({ del, ins }: Hunk, kind: SectionKind): Meaning[] {
  const units = del.length > 0 ? del : ins;
  const opening = units[0]?.opening ?? '';
  if (Math.min(del.length, ins.length) > 0 || plainUnits(units).length < 2 || harms(units) > 0 || !(when.has(opening) || (kind === 'recommendations' && whenDeciding.has(opening)))) return [];
  return units.every(({ date }) => date === null) ? [del.length > 0 ? 'condition-removed' : 'condition-added'] : [];
}

/** "Explore the sale" for "sell", and back. */
function thoughtOf({ del, ins }: Hunk): Meaning[] {
  const thinks = (units: Unit[]): boolean => units.length === 1 && (units[0] as Unit).courses.indexOf(0) >= 0 && (units[0] as Unit).courses.length === 1;
  if (thinks(del) && ins.length === 0) return ['force-strengthened'];
  return thinks(ins) && del.length === 0 ? ['force-weakened'] : [];
}

const counted = (units: Unit[]): number => units.filter(({ figure }) => figure !== null).length;

/** A share for "the whole" or "all". */
function partOfWhole(one: Unit[], other: Unit[]): boolean {
  return one.length === 1 && other.length === 1 && one[0]?.figure?.measure === 'share' && (other[0]?.entry?.scales ?? []).some(({ name }) => name === 'extent*');
}

const changeable = /^(amendment|change|alteration|variation|adjustment|correction|modification|addition|revision|work|repair|purchase|payment|grant|sum|spending|decision|matter)s?$/;

/** "Minor amendments" is less power than "amendments". */
function limited(del: Unit[], ins: Unit[], { before, after }: Compared, kind: SectionKind): boolean {
  const [unit] = del.concat(ins);
  if (kind !== 'recommendations' || del.length + ins.length !== 1 || !unit || !unit.entry?.scales.some(({ name, weakness }) => name === 'degree*' && weakness >= 3)) return false;
  const whole = del.length > 0 ? before : after;
  return changeable.test(whole[whole.indexOf(unit) + 1]?.words[0] ?? '');
}

/** A clause after "but" and its like that came or went: it limits what else is said, for worse or for better. */
function contrastOf({ del, ins }: Hunk, group: Compared): Meaning | null {
  if (Math.min(plainUnits(del).length, plainUnits(ins).length) > 0) return null;
  const units = plainUnits(del.length > 0 ? del : ins);
  if (units.length < 2 || !units.every(({ contrast }) => contrast) || units.some(({ relief }) => relief)) return null;
  if (group.kept.some(([was, is]) => was.adverse || is.adverse || was.denials + is.denials > 0)) return 'content-changed';
  return del.length > 0 ? 'adverse-removed' : 'adverse-added';
}

/** One or two known words for others that are no synonyms of theirs. */
function replaced(del: Unit[], ins: Unit[]): boolean {
  const one = plainUnits(del);
  const other = plainUnits(ins);
  if (one.length === 0 || other.length === 0) return false;
  const plural = (units: Unit[]): boolean => /[^su]s$/.test((units[units.length - 1] as Unit).words.slice(-1)[0] ?? '') && units.every(({ sides }) => sides.length === 0);
  if (one.length === 1 && other.length === 1 && one.concat(other).every(({ head }) => head)) return true;
  if (one.length <= 2 && other.length <= 2 && plural(one) && plural(other)) return true;
  // After the same little word, one common word for another that no paraphrase brings together: "from the lottery", "from borrowing".
  if (one.length === 1 && other.length === 1 && del.length === 1 && ins.length === 1 && one[0]?.opening === other[0]?.opening && /^(from|for|of|by|with|in|at|on|to|beside|near)$/.test(one[0]?.opening ?? '') && one.concat(other).every((unit) => unit.known && !unit.proper && unit.words.length === 1 && isRealWord(unit.words[0] as string) && unit.words[0]?.slice(-2) !== 'ly')) return true;
  return (one.length > 2 && other.length > 2) || one.concat(other).every((unit) => unit.choice || (unit.entry !== null && unit.entry.groups.length > 0));
}

/** So little is left of the sentence that it must be read as another one. */
function isRewritten({ before, after, hunks, kept }: Compared): boolean {
  const gone = plainUnits(([] as Unit[]).concat(...hunks.map(({ del }) => del))).length;
  const come = plainUnits(([] as Unit[]).concat(...hunks.map(({ ins }) => ins))).length;
  const same = plainUnits(kept.map(([unit]) => unit)).length;
  return before.length > 0 && after.length > 0 && ((gone >= 3 && come >= 3 && gone + come > 2.4 * same) || (same === 0 && gone >= 2 && come >= 2));
}

/** The same harm is named, and said to be gone. With a reason beside it the statement is another one. */
function isRelieved({ before, after, kept }: Compared): boolean {
  const relieved = (units: Unit[]): boolean => units.some((unit) => unit.relief && !unit.adverseWord);
  return harms(before) > 0 && harms(after) === 0 && relieved(after) && !relieved(before) && kept.some(([was, is]) => was.adverse && !is.adverse);
}

/** One statement in the place of another. */
function meaningsOfRewriting(group: Compared, kind: SectionKind): Meaning[] {
  const { before, after } = group;
  const whole: Hunk = { del: before, ins: after, beforeAt: 0, afterAt: 0 };
  const advisory = recommends(before, kind) && recommends(after, kind);
  if (advisory && (reversed(whole, group) || opposed(before, after, isDecisive))) return ['recommendation-turned'];
  const across = turnAcross(group.hunks);
  if (across) return [across.turn === 'weakened' ? 'force-weakened' : 'force-strengthened'];
  if (kind === 'recommendations' && denialsOf(before) % 2 !== denialsOf(after) % 2) return ['recommendation-turned'];
  if (kind === 'recommendations') return ['recommendation-replaced'];
  const found: Meaning[] = [];
  // "None identified" says that there is no harm.
  const told = (units: Unit[]): number => harms(units) + (units.length > 2 ? denials(units) : 0);
  const was = told(before);
  const is = told(after);
  if (was > 0 && is === 0) found.push('adverse-removed');
  if (is > 0 && was === 0) found.push('adverse-added');
  if (advises(before) && !advises(after)) found.push('advice-removed');
  if (advises(after) && !advises(before)) found.push('advice-added');
  return found.length > 0 ? found : ['content-changed'];
}

/** Words gone from or come to several places of a sentence, each too few to tell. */
function scattered(hunks: Hunk[]): Meaning[] {
  const gone = hunks.reduce((sum, { del }) => sum + plainUnits(del).length, 0);
  const come = hunks.reduce((sum, { ins }) => sum + plainUnits(ins).length, 0);
  return Math.max(gone, come) >= 4 && Math.min(gone, come) <= 1 ? ['content-changed'] : [];
}

/** What happened to sentences that speak of the same matter. */
export function meaningsOfGroup(group: Compared, kind: SectionKind): Meaning[] {
  if (group.after.length === 0) return meaningsOfWhole(group.before, kind, true);
  if (group.before.length === 0) return meaningsOfWhole(group.after, kind, false);
  if (isRelieved(group)) return plainUnits(([] as Unit[]).concat(...group.hunks.map(({ ins }) => ins))).length >= 3 ? ['content-changed'] : ['adverse-removed'];
  if (isRewritten(group)) return meaningsOfRewriting(group, kind);
  const found: Meaning[] = [];
  let { hunks } = group;
  const across = turnAcross(hunks);
  if (across) {
    found.push(across.turn === 'weakened' ? 'force-weakened' : 'force-strengthened');
    hunks = hunks.map((hunk) => ({ ...hunk, del: hunk.del.filter((unit) => unit !== across.del), ins: hunk.ins.filter((unit) => unit !== across.ins) }));
  }
  const negations: Meaning[] = [];
  for (const hunk of hunks) {
    if (hunk.del.length + hunk.ins.length === 0) continue;
    const its = meaningsOfHunk(hunk, group, kind);
    const alone = its.length === 1 && (its[0] === 'negation-removed' || its[0] === 'negation-added');
    (alone ? negations : found).push(...its);
  }
  // Harm that is told no more takes its "not" with it.
  const lost = hunks.some(({ del }) => del.some((unit) => unit.adverse && unit.key !== 'not')) && harms(group.before) > 0 && harms(group.after) === 0;
  if (kind !== 'recommendations' && lost && negations.indexOf('negation-removed') >= 0 && found.length === 0 && !hunks.some(({ del, ins }) => sameButDenied(del, ins))) return ['adverse-removed'];
  if (!found.some((meaning) => meaning.slice(0, 8) === 'adverse-')) found.push(...negations);
  const negated = negations.length > 0;
  // What was toned down was not added.
  const toned = found.filter((meaning) => !(meaning.slice(0, 6) === 'force-' && negated) && !(meaning === 'adverse-added' && found.indexOf('force-weakened') >= 0) && !(meaning === 'force-strengthened' && found.indexOf('adverse-removed') >= 0 && !modalCame(hunks)));
  const advisory = recommends(group.before.concat(group.after), kind);
  if (advisory && toned.indexOf('recommendation-turned') < 0) {
    const course = turnOfCourse(([] as Unit[]).concat(...hunks.map(({ del }) => del)), ([] as Unit[]).concat(...hunks.map(({ ins }) => ins)));
    if (course && (kind === 'recommendations' || (toned.length === 0 && hunks.some((hunk) => decidedHere(hunk, group))))) return [course, ...toned.filter((meaning) => meaning === 'figure-changed')];
  }
  if (toned.some((meaning) => meaning !== 'content-changed' && meaning !== 'recommendation-replaced')) return toned;
  if (kind === 'recommendations' && (sideTurned(group) || (toned.length > 0 && turns(group.before) % 2 !== turns(group.after) % 2))) return ['recommendation-turned'];
  if (toned.length > 0) return toned;
  if (denialMoved(group.before, group.after)) return recommends(group.before, kind) ? ['recommendation-turned'] : ['negation-removed', 'negation-added'];
  const pivot = comparesAnew(group.before, group.after);
  if (pivot) return [recommends(group.before, kind) && pivot !== 'consultation' ? 'recommendation-turned' : 'content-changed'];
  return scattered(hunks);
}

/** "Confirmed without change" and "not confirmed": the decision itself stands on the other side. */
function sideTurned({ kept, hunks }: Compared): boolean {
  return hunks.length > 0 && kept.some(([was, is]) => was.sides.some(({ name, side }) => isDecisive(name) && is.sides.some((each) => each.name === name && each.side !== side) && !is.sides.some((each) => each.name === name && each.side === side)));
}

/** "Might" that became "would". */
const modalCame = (hunks: Hunk[]): boolean => hunks.some(({ del, ins }) => del.some(({ words }) => /^(may|might|could)$/.test(words[0] ?? '')) && levelOf(ins).some((level) => level <= 2));
