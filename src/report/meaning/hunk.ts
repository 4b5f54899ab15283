import type { Meaning, SectionKind } from '../report';
import { bans } from './bounded';
import { conditionsOf, withinCondition, withoutSameLimit } from './conditions';
import { denials } from './denials';
import { freshUnits, harmAnswered } from './evidence';
import { figureMeanings } from './figures';
import { plainUnits, statedUnits, turns } from './force';
import type { Compared } from './hunks';
import { opposed } from './opposites';
import { advises, chooses, harms } from './passage';
import { evenlyDenied } from './polarity';
import { actSwapped, conditionOf, contrastOf, counted, itemOf, leaningOf, limited, onlyApproves, otherMatter, partOfWhole, replaced, substituted, swapped, thoughtOf } from './substance';
import { denialsOf, ownClause, turnsOf } from './turned';
import { obliges, urges } from './whole';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

const names = (units: Unit[]): Unit[] => units.filter((unit) => unit.proper);

/** "Looked into", "noted": decides nothing yet. */
const isThought = ({ courses }: Unit): boolean => courses.indexOf(0) >= 0;

/** A figure that came or went by itself in a sentence that was reworded elsewhere too: more likely told in other words. */
function strayFigure({ del, ins }: Hunk, { hunks }: Compared): boolean {
  if (counted(del) > 0 && counted(ins) > 0) return false;
  const elsewhere = hunks.filter((other) => other.del[0] !== del[0] || other.ins[0] !== ins[0]);
  return elsewhere.reduce((sum, other) => sum + plainUnits(other.del.concat(other.ins)).length, 0) > 1 || (del.concat(ins).some(({ key }) => key === 'not') && del.length + ins.length > 1);
}

/** "Should take advice" and "are advised to". */
const shoulds = ({ words }: Unit): boolean => words[0] === 'should' || words.join(' ') === 'ought to';

/** "And recommend that it end": a clause of its own that recommends. */
const proposes = (units: Unit[]): boolean => units.some(({ recommends }) => recommends) && plainUnits(units).length >= 2 && turns(units) % 2 === 0;

/** What one hunk did to sentences that else still stand. */
export function meaningsOfHunk(whole: Hunk, group: Compared, kind: SectionKind): Meaning[] {
  const hunk = withoutSameLimit(whole, group);
  const { del, ins } = hunk;
  if (del.length + ins.length === 0 || (kind === 'recommendations' && onlyApproves(hunk, group))) return [];
  const entire = kind === 'recommendations' && del.concat(ins).some(({ item }) => item) ? itemOf(hunk, group.kept.map((pair) => pair[hunk.del.length > 0 ? 0 : 1])) : null;
  if (entire) return [entire];
  if (partOfWhole(del, ins) || partOfWhole(ins, del)) return ['content-changed'];
  // "Below budget" and "above budget".
  if (del.length === 1 && ins.length === 1 && opposed(del, ins, (name) => name === 'place' || name === 'time' || name === 'side') && kind !== 'recommendations') return ['content-changed'];
  const found = turnsOf(hunk, group, kind);
  if (found[0] === 'recommendation-turned') return counted(del) > 0 && counted(ins) > 0 ? [...found, ...figureMeanings(hunk, true)] : found;
  const held = (units: Unit[]): Unit[] => (kind === 'recommendations' ? units : units.filter(({ entry, words }) => entry?.conditionKind !== 3 || (words[0] !== 'up' && words[0] !== 'capped')));
  const was = conditionsOf(held(del));
  const is = conditionsOf(held(ins));
  if (was > is) found.push('condition-removed');
  if (is > was) found.push('condition-added');
  if (found.length === 0 && withinCondition(hunk, group)) return [del.length > 0 ? 'condition-removed' : 'condition-added'];
  const bad = harms(group.before) - harms(group.after);
  found.push(...figureMeanings(hunk, was !== is || bad !== 0).filter((meaning) => meaning !== 'figure-changed' || !strayFigure(hunk, group)));
  // "Twelve allotments be laid out" and "forty homes be built": other things are counted.
  const things = (units: Unit[], other: Unit[]): number => freshUnits(units.filter(({ figure, date, act }) => figure === null && date === null && !act), other).length;
  if (kind === 'recommendations' && found.length === 1 && found[0] === 'figure-changed' && counted(del) > 0 && counted(ins) > 0 && things(del, group.after) > 0 && things(ins, group.before) > 0) return ['recommendation-replaced'];
  // A harm that comes with its figure, where none was told before.
  if (found.length === 1 && found[0] === 'figure-changed' && kind !== 'recommendations' && counted(del) + counted(ins) === Math.max(counted(del), counted(ins)) && plainUnits(counted(del) > 0 ? del : ins).length >= 3) {
    if (harms(ins) > 0 && harms(group.before) === 0) return ['adverse-added'];
    if (harms(del) > 0 && harms(group.after) === 0) return ['adverse-removed'];
  }
  if (names(del).length > 0 && names(ins).length > 0) {
    found.push('name-changed');
    if (kind === 'recommendations' && chooses(group.before)) found.push('recommendation-replaced');
  }
  if (found.length === 0) found.push(...conditionOf(hunk, group, kind));
  if (found.length === 0 && kind === 'recommendations') found.push(...thoughtOf(hunk, group));
  // "Has been found" for "was hard to find".
  const hard = (units: Unit[]): boolean => units.length === 1 && (units[0] as Unit).denials === 0 && (units[0] as Unit).entry !== null && ((units[0] as Unit).entry?.scales ?? []).some(({ name }) => name === 'feasibility');
  if (found.length === 0 && kind !== 'recommendations' && del.length + ins.length === 1 && hard(del.concat(ins))) return [del.length > 0 ? 'adverse-removed' : 'adverse-added'];
  if (found.length > 0) return found;
  const long = statedUnits(del).length >= 3 || statedUnits(ins).length >= 3;
  const denying = long || ownClause(hunk, group);
  const even = denialsOf(group.before) % 2 === denialsOf(group.after) % 2;
  // "Cannot be extended" and "no extension is possible" deny the same.
  const told = (units: Unit[]): number => (even ? units.filter((unit) => unit.adverse && unit.adverseWord).length : harms(units)) + (denying ? denials(units) : 0);
  if (kind === 'recommendations' && actSwapped(del, ins)) return [ins.some(isThought) ? 'force-weakened' : del.some(isThought) ? 'force-strengthened' : 'recommendation-turned'];
  // What holds a recommendation back is a condition of it, however it is put.
  const exchanged = kind === 'recommendations' && plainUnits(del).length > 0 && plainUnits(ins).length > 0;
  if (exchanged && told(del) !== told(ins)) return ['recommendation-replaced'];
  const bound = kind === 'recommendations' && Math.min(del.length, ins.length) === 0;
  // "Leaves it in breach" and "is in breach": the harm itself still stands.
  const clause = del.concat(ins)[0]?.clause;
  const thought = ([] as Unit[]).concat(...group.hunks.map((each) => each.ins)).filter(({ key }) => key !== 'not');
  // "A risk of flooding" and "flooding has been considered".
  const glossed = told(del) > 0 && thought.length > 0 && thought.every(isThought);
  const stands = told(del) + told(ins) > 0 && !glossed && !opposed(del, ins, (name) => name !== 'place' && name !== 'time') && Math.max(plainUnits(del).length, plainUnits(ins).length) <= 1 && group.kept.some(([was, is]) => was.adverse && is.adverse && (del.length > 0 ? was : is).clause === clause);
  if (stands) return [];
  const counter = opposed(del, ins, (name) => ['place', 'time', 'money'].indexOf(name) < 0);
  if (!counter && kind !== 'recommendations' && !del.concat(ins).some(({ adverseWord, key }) => adverseWord && key !== 'not') && evenlyDenied(group)) return [];
  // "We advise members not to rely on it", "it cannot be altered without consent".
  const one = del.concat(ins);
  if (kind !== 'recommendations' && Math.min(del.length, ins.length) === 0 && ((advises(one) && urges(one)) || obliges(one))) return [del.length > 0 ? 'advice-removed' : 'advice-added'];
  if (Math.min(del.length, ins.length) === 0 && bans(one).length > 0 && one.every(({ adverse, words }) => !adverse || words[0] === 'without')) return [del.length > 0 ? 'condition-removed' : 'condition-added'];
  if (told(del) > 0 && told(ins) === 0 && (counter || !harmAnswered(del, 'del', group))) found.push(bound ? 'condition-removed' : 'adverse-removed');
  if (told(ins) > 0 && told(del) === 0 && (counter || !harmAnswered(ins, 'ins', group))) found.push(bound ? 'condition-added' : 'adverse-added');
  const stance = (units: Unit[]): boolean => units.some(({ words, recommends: own }) => own || words[0] === 'preferred');
  if (kind !== 'recommendations') {
    if ((long && found.length === 0 && advises(del) && !advises(ins) && !ins.some(shoulds)) || (stance(del) && !advises(group.after))) found.push(ins.length === 0 && proposes(del) ? 'recommendation-removed' : 'advice-removed');
    if ((long && found.length === 0 && advises(ins) && !advises(del) && !del.some(shoulds)) || (stance(ins) && !advises(group.before))) found.push(del.length === 0 && proposes(ins) ? 'recommendation-added' : 'advice-added');
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
  const item = kind === 'recommendations' && group.hunks.every((each) => denialsOf(each.del.concat(each.ins)) === 0) ? itemOf(hunk, group.kept.map((pair) => pair[hunk.del.length > 0 ? 0 : 1])) : null;
  // What took an item's place elsewhere in the sentence makes it another request.
  const taken = hunk.del.length > 0 ? 'ins' : 'del';
  if (item && plainUnits(([] as Unit[]).concat(...group.hunks.map((each) => each[taken]))).length > 0) return ['recommendation-replaced'];
  if (item) return [item];
  const other = replaced(del, ins) || (kind === 'recommendations' && plainUnits(del).length > 0 && plainUnits(ins).length > 0 && plainUnits(del.concat(ins)).length > 2);
  // "Take action" and "that action be taken by the council".
  const anew = freshUnits(del, group.after).length > 0 && freshUnits(ins, group.before).length > 0;
  if (anew && (other || (kind === 'recommendations' && swapped(del, ins))) && kind === 'recommendations') return ['recommendation-replaced'];
  if (substituted(hunk, group)) return [kind === 'recommendations' ? 'recommendation-replaced' : 'content-changed'];
  const lean = kind === 'recommendations' ? null : leaningOf(hunk, group);
  if (lean) return [lean];
  if (opposed(del, ins, () => true)) return ['content-changed'];
  const fresh = freshUnits(del, group.after).length + freshUnits(ins, group.before).length;
  if (kind !== 'recommendations' && evenlyDenied(group)) return [];
  const apart = Math.min(plainUnits(del).length, plainUnits(ins).length) === 0 || kind === 'recommendations' || otherMatter(del, ins);
  return (long && fresh >= 2 && apart) || (other && (kind === 'recommendations' ? anew : fresh >= 1)) ? ['content-changed'] : [];
}
