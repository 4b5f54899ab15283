import type { Meaning, SectionKind } from '../report';
import { turnOfAct } from './acts';
import { turnOfCourse } from './courses';
import { denialMoved, sameButDenied } from './denials';
import { denialAnswered } from './evidence';
import { plainUnits, turns, turnAcross } from './force';
import { turnOfHarm } from './harm';
import { meaningsOfHunk } from './hunk';
import type { Compared } from './hunks';
import { comparesAnew } from './opposites';
import { evenlyDenied } from './polarity';
import { harms, recommends } from './passage';
import { isRelieved, isRewritten, meaningsOfRewriting, opinionReplaced } from './rewritten';
import { softened } from './softened';
import { scattered } from './substance';
import { decidedHere, isDecisive, levelOf } from './turned';
import type { Unit } from './units';
import { meaningsOfWhole } from './whole';
import type { Hunk } from './word-diff';

/** What so many places of one sentence do not tell, the rest of it does not either. */
const mostHunks = 400;

/** What a harm that came or went tells better. */
const vague: Meaning[] = ['negation-removed', 'negation-added', 'force-weakened', 'force-strengthened', 'content-changed'];

/** What happened to sentences that speak of the same matter. */
export function meaningsOfGroup(whole: Compared, kind: SectionKind): Meaning[] {
  const group = whole.hunks.length > mostHunks ? { ...whole, hunks: whole.hunks.slice(0, mostHunks) } : whole;
  if (group.after.length === 0) return meaningsOfWhole(group.before, kind, true);
  if (group.before.length === 0) return meaningsOfWhole(group.after, kind, false);
  if (group.hunks.length > 0 && isRelieved(group)) return plainUnits(([] as Unit[]).concat(...group.hunks.map(({ ins }) => ins))).length >= 3 ? ['content-changed'] : ['adverse-removed'];
  if (isRewritten(group)) return meaningsOfRewriting(group, kind);
  // "Be kept open" and "not be closed".
  const figures = group.hunks.some(({ del, ins }) => del.concat(ins).some((unit) => unit.figure !== null || unit.date !== null || unit.choice || unit.proper));
  if (kind === 'recommendations' && !figures && evenlyDenied(group) && !group.hunks.some(({ del, ins }) => del.length + ins.length > 0 && sameButDenied(del, ins))) return [];
  const found: Meaning[] = [];
  let { hunks } = group;
  const across = turnAcross(hunks);
  if (across) {
    found.push(across.turn === 'weakened' ? 'force-weakened' : 'force-strengthened');
    hunks = hunks.map((hunk) => ({ ...hunk, del: hunk.del.filter((unit) => unit !== across.del), ins: hunk.ins.filter((unit) => unit !== across.ins) }));
  }
  if (kind === 'recommendations') hunks = withoutShould(hunks);
  const negations: Meaning[] = [];
  for (const hunk of hunks) {
    if (hunk.del.length + hunk.ins.length === 0) continue;
    const its = meaningsOfHunk(hunk, group, kind);
    const alone = its.length === 1 && (its[0] === 'negation-removed' || its[0] === 'negation-added');
    (alone ? negations : found).push(...its);
  }
  // Harm that is told no more takes its "not" with it.
  const lost = hunks.some(({ del }) => del.some((unit) => unit.adverse && unit.key !== 'not')) && harms(group.before) > 0 && harms(group.after) === 0;
  if (kind !== 'recommendations' && lost && negations.indexOf('negation-removed') >= 0 && found.length === 0 && (!hunks.some(({ del, ins }) => sameButDenied(del, ins)) || hunks.some(({ del, ins }) => ins.length === 0 && del.some((unit) => unit.adverse && unit.adverseWord && unit.key !== 'not') && plainUnits(del).length >= 2))) return ['adverse-removed'];
  const answered = negations.length > 0 && kind !== 'recommendations' && denialAnswered(group);
  // "Neither met it" and "both fell below it" part in nothing else either.
  if (answered && found.every((meaning) => meaning === 'content-changed')) return [];
  if (!found.some((meaning) => meaning.slice(0, 8) === 'adverse-') && !answered) found.push(...negations);
  const negated = negations.length > 0;
  // What was toned down was not added.
  const toned = found.filter((meaning) => !(meaning.slice(0, 6) === 'force-' && negated) && !(meaning === 'adverse-added' && found.indexOf('force-weakened') >= 0) && !(meaning === 'force-weakened' && found.indexOf('adverse-removed') >= 0 && harms(group.after) === 0 && !group.before.some(({ recommends: own }) => own)) && !(meaning === 'force-strengthened' && found.indexOf('adverse-removed') >= 0 && !modalCame(hunks)));
  const settled = ['recommendation-turned', 'recommendation-removed', 'recommendation-added'].some((meaning) => toned.indexOf(meaning as Meaning) >= 0);
  const act = kind === 'recommendations' && !settled ? turnOfAct(group) : null;
  if (act) return [act, ...toned.filter((meaning) => meaning === 'figure-changed')];
  const advisory = recommends(group.before.concat(group.after), kind);
  if (advisory && toned.indexOf('recommendation-turned') < 0) {
    const course = turnOfCourse(([] as Unit[]).concat(...hunks.map(({ del }) => del)), ([] as Unit[]).concat(...hunks.map(({ ins }) => ins)));
    if (course && (kind === 'recommendations' || (toned.length === 0 && hunks.some((hunk) => decidedHere(hunk, group))))) return [course, ...toned.filter((meaning) => meaning === 'figure-changed')];
  }
  // "Limited assurance" that is now reasonable: the harm was made good.
  if (kind !== 'recommendations' && toned.length === 1 && toned[0] === 'force-strengthened' && harms(group.before) > 0 && harms(group.after) === 0 && hunks.some(({ del }) => del.some((unit) => unit.adverse && !unit.soft))) return ['adverse-removed'];
  const tone = softened(group);
  if (tone && toned.every((meaning) => vague.indexOf(meaning) >= 0 || meaning.slice(0, 8) === 'adverse-')) return [tone === 'weakened' ? 'force-weakened' : 'force-strengthened'];
  const harm = kind === 'recommendations' ? null : turnOfHarm(group);
  if (harm && toned.every((meaning) => vague.indexOf(meaning) >= 0)) return [harm];
  if (toned.some((meaning) => meaning !== 'content-changed' && meaning !== 'recommendation-replaced')) return toned;
  if (kind === 'recommendations' && (sideTurned(group) || (toned.length > 0 && turns(group.before) % 2 !== turns(group.after) % 2))) return ['recommendation-turned'];
  // One thing went from a recommendation and another came, wherever in it.
  const size = (side: 'del' | 'ins'): number => plainUnits(([] as Unit[]).concat(...hunks.map((hunk) => hunk[side]))).length;
  if (kind === 'recommendations' && toned.length > 0 && toned.every((meaning) => meaning === 'content-changed') && size('del') >= 2 && size('ins') >= 2) return ['recommendation-replaced'];
  if (toned.length > 0) return toned;
  if (denialMoved(group.before, group.after)) return recommends(group.before, kind) ? ['recommendation-turned'] : ['negation-removed', 'negation-added'];
  const pivot = comparesAnew(group.before, group.after);
  if (pivot) return [recommends(group.before, kind) && pivot !== 'consultation' ? 'recommendation-turned' : 'content-changed'];
  return opinionReplaced(group) ? ['content-changed'] : scattered(hunks);
}

/** "The licence should be revoked" and "that the licence be revoked": what is recommended should be, said or not. */
function withoutShould(hunks: Hunk[]): Hunk[] {
  const modals = (side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side])).filter((unit) => levelOf([unit]).length > 0);
  const [gone, come] = [modals('del'), modals('ins')];
  const [only] = gone.concat(come);
  if (gone.length + come.length !== 1 || only?.words[0] !== 'should' || only.words.length > 1) return hunks;
  return hunks.map((hunk) => ({ ...hunk, del: hunk.del.filter((unit) => unit !== only), ins: hunk.ins.filter((unit) => unit !== only) }));
}

/** "Confirmed without change" and "not confirmed": the decision itself stands on the other side. */
function sideTurned({ kept, hunks }: Compared): boolean {
  return hunks.length > 0 && kept.some(([was, is]) => was.sides.some(({ name, side }) => isDecisive(name) && is.sides.some((each) => each.name === name && each.side !== side) && !is.sides.some((each) => each.name === name && each.side === side)));
}

/** "Might" that became "would". */
const modalCame = (hunks: Hunk[]): boolean => hunks.some(({ del, ins }) => del.some(({ words }) => /^(may|might|could)$/.test(words[0] ?? '')) && levelOf(ins).some((level) => level <= 2));
