import { strengthOf } from '../language/acts';
import type { Situation } from './context';

/** How faint a report of somebody's leave may be and still make a breach uncertain. */
const faint = 0.3;

/** "Are you still ok to do the talk" asks whoever is written to. */
const asksReader = /(?:^|[^a-z])(?:are|were|will|would) you(?![a-z])/i;
/** "She doesn't know that I'm passing it on" and "I've not asked him" are the opposite of leave. */
const unasked = /(?:^|[^a-z])(?:not|never|n['\u2019]?t|without|before|no time to|nor)(?: [a-z]+){0,2} (?:know(?:s|n|ing)?|ask(?:ed|ing)?|spoken|speak(?:ing)?|told|tell(?:ing)?|check(?:ed|ing)?|consult(?:ed|ing)?|clear(?:ed|ing)?|run it)(?![a-z])|(?:isn|wasn|aren|weren)['\u2019]?t aware|(?:un|not )aware|(?:doesn|didn|hasn|haven|don)['\u2019]?t (?:know|ask|told|said|asked|agreed|been asked|spoken|consent)/i;

/**
 * Whether the writer's own words may tell that somebody agreed, in a way that no closer reading understood.
 * A breach has to be right practically always, so a hint is enough to ask instead.
 */
export function leaveHinted(situation: Situation): boolean {
  return situation.own.some((sentence) => !sentence.question && !sentence.quoted && !unasked.test(sentence.text) && !asksReader.test(sentence.text)
    && (strengthOf(sentence, 'reports-consent') >= faint || (sentence.families.has('their-consent') && !sentence.families.has('negation'))));
}
