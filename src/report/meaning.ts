import type { Meaning, SectionKind, Topic } from './report';
import { compared } from './meaning/hunks';
import { relabelled, withoutInvariants } from './meaning/invariants';
import { meaningsOfGroup } from './meaning/group';
import { unitsOf } from './meaning/units';

/** Gravest first. */
const order: Meaning[] = [
  'recommendation-turned', 'recommendation-replaced', 'recommendation-removed', 'recommendation-added', 'adverse-removed', 'negation-removed', 'negation-added',
  'force-weakened', 'advice-removed', 'condition-removed', 'figure-changed', 'date-changed', 'name-changed', 'condition-added', 'force-strengthened',
  'adverse-added', 'advice-added', 'addition-struck-out', 'moved-away', 'content-changed',
];

/**
 * What a change did to the meaning of a passage of judgement, gravest first; empty where spelling, layout and
 * wording changed and the substance and force did not.
 * @param before the sentences as they stood; '' where all of it is new
 * @param after the same as they stand; '' where nothing is left
 * @param about the section they stand in
 */
export function meaningsOf(before: string, after: string, about: { kind: SectionKind; topics: Topic[] }): Meaning[] {
  const found = new Set<Meaning>();
  const was = unitsOf(before);
  const is = unitsOf(after);
  if (relabelled(was, is)) {
    const old = was.filter(({ choice }) => choice).map(({ key }) => key);
    is.filter(({ choice }) => choice).forEach((unit, i) => { unit.key = old[i] as string; });
  }
  for (const group of compared(was, is)) for (const meaning of meaningsOfGroup(group, about.kind)) found.add(meaning);
  withoutInvariants(found, was, is);
  if (found.has('recommendation-turned')) found.delete('recommendation-replaced');
  const graver = order.filter((meaning) => found.has(meaning));
  // A change that has a name of its own needs no second, vaguer one.
  return graver.length > 1 ? graver.filter((meaning) => meaning !== 'content-changed') : graver;
}
