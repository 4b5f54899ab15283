import { strengthOf } from '../language/acts';
import type { Situation } from './context';

/** How faint a report of somebody's leave may be and still make a breach uncertain. */
const faint = 0.3;

/**
 * Whether the writer's own words may tell that somebody agreed, in a way that no closer reading understood.
 * A breach has to be right practically always, so a hint is enough to ask instead.
 */
export function leaveHinted(situation: Situation): boolean {
  return situation.own.some((sentence) => !sentence.question && !sentence.quoted
    && (strengthOf(sentence, 'reports-consent') >= faint || (sentence.families.has('their-consent') && !sentence.families.has('negation'))));
}
