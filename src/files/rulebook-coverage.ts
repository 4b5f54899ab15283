import type { Provision, Rulebook } from '../engine/rulebook';

/**
 * How a provision is dealt with. `checked`: by at least one rule that is built; `planned`: by rules none of which is
 * built yet; `guidance`: shown when its topic arises; `unchecked`: by nothing, for a reason.
 */
export type CoverageStatus = 'checked' | 'guidance' | 'unchecked' | 'planned';

export interface ProvisionCoverage {
  paragraph: string;
  status: CoverageStatus;
  /** Every rule bound under the provision, built or not. */
  rules: string[];
  /** The strongest outcome that its rules may give: of the built ones where there are any. */
  outcome: 'breach' | 'review' | null;
  summary: string;
  /** Why nothing checks it; empty unless unchecked. */
  reason: string;
}

export interface RulebookCoverage {
  rulebook: string;
  provisions: ProvisionCoverage[];
}

export const coverageStatuses: readonly CoverageStatus[] = ['checked', 'planned', 'guidance', 'unchecked'];

function coverageOf(provision: Provision, built: Set<string>): ProvisionCoverage {
  const bindings = provision.rules ?? [];
  const working = bindings.filter((binding) => built.has(binding.rule));
  const counted = working.length > 0 ? working : bindings;
  const outcome = counted.some((binding) => binding.outcome === 'breach') ? 'breach' : counted.length > 0 ? 'review' : null;
  let status: CoverageStatus = 'unchecked';
  if (working.length > 0) status = 'checked';
  else if (bindings.length > 0) status = 'planned';
  else if (provision.guidance) status = 'guidance';
  return {
    paragraph: provision.paragraph, status, rules: bindings.map((binding) => binding.rule), outcome,
    summary: provision.summary, reason: provision.unchecked ?? '',
  };
}

/** What Fair Copy does with each provision of a rulebook, in the order printed. */
export function rulebookCoverage(rulebook: Rulebook, ruleIds: string[]): RulebookCoverage {
  const built = new Set(ruleIds);
  return { rulebook: rulebook.id, provisions: rulebook.provisions.map((provision) => coverageOf(provision, built)) };
}

/** How many provisions have each status. */
export function coverageCounts(coverage: RulebookCoverage): Record<CoverageStatus, number> {
  const counts: Record<CoverageStatus, number> = { checked: 0, planned: 0, guidance: 0, unchecked: 0 };
  for (const provision of coverage.provisions) counts[provision.status]++;
  return counts;
}
