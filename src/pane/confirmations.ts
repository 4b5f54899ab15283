import type { CheckResult } from '../engine/check';
import type { Finding, Remedy } from '../engine/finding';
import type { Confirmation } from '../item/seal';

/** Whether a statement takes on changes of the judgement: it then belongs into the author's seal. */
export function takesOn(finding: Finding, remedy: Remedy): boolean {
  return remedy.attest !== undefined && finding.evidence.some((each) => each.before !== undefined);
}

/**
 * The changes that the person confirmed as their own judgement, each once, for the next seal.
 * @param at ISO 8601, the moment of the seal that carries them
 */
export function confirmationsOf(settled: CheckResult['settled'], at: string): Confirmation[] {
  const confirmations: Confirmation[] = [];
  for (const { finding, settlement } of settled) {
    if (settlement.how !== 'attested') continue;
    for (const { before, text = '' } of finding.evidence) {
      if (before === undefined || confirmations.some((each) => each.before === before && each.after === text)) continue;
      confirmations.push({ before, after: text, by: settlement.by, at });
    }
  }
  return confirmations;
}
