import type { Rulebook } from '../engine/rulebook';

/** How words begin that a person still has to write. */
export const draftMark = 'Draft:';

/** Whether words are still to be written. */
export function isDraft(words: string | undefined): boolean {
  return words?.startsWith(draftMark) ?? false;
}

/** Whether a rulebook is in the making: it says so, or words in it are still to be written. */
export function isDraftRulebook(rulebook: Rulebook): boolean {
  const { complete, council, document, edition, provisions } = rulebook;
  return !complete || [council, document, edition].some(isDraft) || provisions.some((each) => isDraft(each.summary) || isDraft(each.unchecked));
}
