import type { CheckResult } from './check';
import type { Rulebook } from './rulebook';

/** A provision that a person does well to read now: no finding, and nothing to settle. */
export interface Guidance {
  /** The provision as the council's protocol prints it. */
  paragraph: string;
  /** Our summary of it. */
  summary: string;
  /** What brought it up, in one or two sentences. */
  because: string;
}

/** What each rule said of the item, gravest first, by the rule's id; rules that did not apply are left out. */
function subjectsOf(result: CheckResult): Map<string, string> {
  const subjects = new Map<string, string>();
  const note = (rule: string, because: string): void => {
    if (!subjects.has(rule)) subjects.set(rule, because);
  };
  for (const { rule, paragraph, message } of result.findings) note(rule, `There is a finding on this subject, under ${paragraph}. ${message}`);
  for (const { finding } of result.settled) note(finding.rule, `You settled a finding on this subject, under ${finding.paragraph}. ${finding.message}`);
  for (const { rule, paragraph, message } of result.passed) note(rule, `This subject was checked, under ${paragraph}. ${message}`);
  return subjects;
}

/**
 * The provisions of guidance whose topic the item raised: those that name, among their topics, a rule that found
 * something or passed. Each stands once, in the order of the protocol, with the gravest reason. A provision that is
 * itself cited by a finding is left out: it is shown there.
 */
export function guidanceFor(result: CheckResult, rulebook: Rulebook): Guidance[] {
  const subjects = subjectsOf(result);
  const cited = new Set<string>();
  for (const finding of [...result.findings, ...result.settled.map((each) => each.finding)]) {
    for (const paragraph of [finding.paragraph, ...finding.also]) cited.add(paragraph);
  }
  // A map keeps the order in which its rules were noted, which is that of their weight.
  const byWeight = Array.from(subjects.keys());
  const guidance: Guidance[] = [];
  for (const { paragraph, summary, topics } of rulebook.provisions) {
    if (!topics || cited.has(paragraph)) continue;
    const raised = byWeight.filter((rule) => topics.indexOf(rule) >= 0)[0];
    if (raised !== undefined) guidance.push({ paragraph, summary, because: subjects.get(raised) as string });
  }
  return guidance;
}
