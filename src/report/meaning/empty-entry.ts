/** "None", "n/a", "No impact": what a form's box holds where there is nothing to say. */
const empty = /^\s*(?:none|nil|n\/?a|not applicable|no (?:impacts?|implications?|effects?|comments?|issues?|concerns?)|there are none|there are no implications)(?:,? (?:identified|arising|foreseen|known|expected|at present|at this stage|so far as (?:is|we) known?|as far as (?:is|we) known?|that (?:is|are) known|that we know of))?\s*\.?\s*$/i;

/** Whether a passage only fills a box of a form, and says that there is nothing to say. */
export function isEmptyEntry(passage: string): boolean {
  return empty.test(passage);
}
