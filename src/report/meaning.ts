import type { Meaning, SectionKind, Topic } from './report';
import { isEmptyEntry } from './meaning/empty-entry';
import { compared } from './meaning/hunks';
import { relabelled, withoutInvariants } from './meaning/invariants';
import { meaningsOfGroup } from './meaning/group';
import { withoutRewording } from './meaning/reworded';
import { unitsOf } from './meaning/units';

/** Gravest first. */
const order: Meaning[] = [
  'recommendation-turned', 'recommendation-replaced', 'recommendation-removed', 'recommendation-added', 'adverse-removed', 'negation-removed', 'negation-added',
  'force-weakened', 'advice-removed', 'condition-removed', 'figure-changed', 'date-changed', 'name-changed', 'condition-added', 'force-strengthened',
  'adverse-added', 'advice-added', 'addition-struck-out', 'moved-away', 'content-changed',
];

/** Force or conditions that one sentence lost and gained at once were only put otherwise. */
function withoutContrary(meanings: Meaning[]): Meaning[] {
  const both = (one: Meaning, other: Meaning): boolean => meanings.indexOf(one) >= 0 && meanings.indexOf(other) >= 0;
  const put = [['force-weakened', 'force-strengthened'], ['condition-removed', 'condition-added']] as [Meaning, Meaning][];
  return meanings.filter((meaning) => !put.some(([one, other]) => (meaning === one || meaning === other) && both(one, other)));
}

/** What a recommendation asks for is no news of harm: another thing is asked for, or the opposite. */
function asRecommended(found: Set<Meaning>): void {
  for (const meaning of ['adverse-removed', 'adverse-added', 'negation-removed', 'negation-added'] as Meaning[]) {
    if (!found.delete(meaning) || found.size > 0) continue;
    found.add(meaning.slice(0, 8) === 'adverse-' ? 'recommendation-replaced' : 'recommendation-turned');
  }
}

/**
 * What a change did to the meaning of a passage of judgement, gravest first; empty where spelling, layout and
 * wording changed and the substance and force did not.
 * @param before the sentences as they stood; '' where all of it is new
 * @param after the same as they stand; '' where nothing is left
 * @param about the section they stand in
 */
export function meaningsOf(before: string, after: string, about: { kind: SectionKind; topics: Topic[] }): Meaning[] {
  const [emptyBefore, emptyAfter] = [isEmptyEntry(before), isEmptyEntry(after)];
  if (emptyBefore || emptyAfter) return emptyBefore && emptyAfter ? [] : meaningsOf(emptyBefore ? '' : before, emptyAfter ? '' : after, about);
  const found = new Set<Meaning>();
  const was = unitsOf(before);
  const is = unitsOf(after);
  if (relabelled(was, is)) {
    const old = was.filter(({ choice }) => choice).map(({ key }) => key);
    is.filter(({ choice }) => choice).forEach((unit, i) => { unit.key = old[i] as string; });
  }
  const groups = compared(was, is);
  const whole = new Set<Meaning>();
  const went = groups.some(({ before: one, after: other }) => one.length > 0 && other.length === 0);
  const came = groups.some(({ before: one, after: other }) => other.length > 0 && one.length === 0);
  for (const group of groups) {
    const alone = went !== came && group.before.length * group.after.length === 0 && group.before.length + group.after.length > 2;
    for (const meaning of withoutRewording(withoutContrary(meaningsOfGroup(group, about.kind)), group)) {
      found.add(meaning);
      // What a whole sentence told that came or went is told by nothing else.
      if (alone && meaning.slice(0, 8) === 'adverse-') whole.add(meaning);
    }
  }
  withoutInvariants(found, was, is);
  whole.forEach((meaning) => found.add(meaning));
  if (about.kind === 'recommendations') asRecommended(found);
  if (found.has('recommendation-turned')) found.delete('recommendation-replaced');
  const graver = order.filter((meaning) => found.has(meaning));
  // A change that has a name of its own needs no second, vaguer one.
  return graver.length > 1 ? graver.filter((meaning) => meaning !== 'content-changed') : graver;
}
