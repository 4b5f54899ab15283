import type { CheckResult } from '../engine/check';
import { guidanceFor } from '../engine/guidance';
import type { Rulebook } from '../engine/rulebook';
import type { rulebookWords } from './rulebook-words';

/** Why a provision bears on the item that is being checked. */
export interface Bearing {
  kind: keyof typeof rulebookWords.bearing;
  because: string;
}

/** What the result of a check has to do with each provision, by its paragraph; the gravest first. */
export function bearingsOf(result: CheckResult, rulebook: Rulebook): Map<string, Bearing[]> {
  const bearings = new Map<string, Bearing[]>();
  const note = (paragraph: string, bearing: Bearing) => bearings.set(paragraph, [...(bearings.get(paragraph) ?? []), bearing]);
  for (const { paragraph, also, outcome, message } of result.findings) [paragraph, ...also].forEach((each) => note(each, { kind: outcome, because: message }));
  for (const { finding } of result.settled) [finding.paragraph, ...finding.also].forEach((each) => note(each, { kind: 'settled', because: finding.message }));
  for (const { paragraph, message } of result.passed) note(paragraph, { kind: 'passed', because: message });
  for (const { paragraph, because } of guidanceFor(result, rulebook)) note(paragraph, { kind: 'guidance', because });
  return bearings;
}
