import type { CheckResult } from '../engine/check';
import type { Finding, Settlement } from '../engine/finding';
import type { Recorded } from '../sending/record';
import { findingMark } from '../sending/verdict';

export interface SettledResult {
  result: CheckResult;
  outgrown: string[];
}

/** Goes on with an answer, at once where it is there already. */
export function following<T, U>(answer: T | Promise<T>, then: (answer: T) => U | Promise<U>): U | Promise<U> {
  return answer instanceof Promise ? answer.then(then) : then(answer);
}

/**
 * What the person stated about this item, with what each statement was about. A statement settles only what
 * was found when it was made: a second person in Bcc is not covered by the reason given for the first.
 */
export class SettlementBook {
  private entries: { settlement: Settlement; paragraph: string; about: string }[] = [];

  private get settlements(): Settlement[] {
    return this.entries.map((entry) => entry.settlement);
  }

  add(finding: Finding, settlement: Settlement): void {
    this.remove(settlement.rule);
    this.entries.push({ settlement, paragraph: finding.paragraph, about: findingMark(finding) });
  }

  remove(rule: string): void {
    this.entries = this.entries.filter((entry) => entry.settlement.rule !== rule);
  }

  /** Everything stated, as the item carries it. */
  records(): Recorded[] {
    return this.entries.map(({ settlement, paragraph, about }) => ({ ...settlement, paragraph, about }));
  }

  /** Takes what another item carries in place of everything stated so far. */
  restore(records: Recorded[]): void {
    this.entries = records.map(({ paragraph, about, rule, how, statement, by, when }) => ({ settlement: { rule, how, statement, by, when }, paragraph, about }));
  }

  /**
   * Checks with the person's statements, drops those that no longer fit what is found, and then checks without them.
   * @param run may answer at once or later; so does this then
   * @returns the result and the rules whose statements were dropped
   */
  settledCheck(run: (settlements: Settlement[]) => CheckResult | Promise<CheckResult>): SettledResult | Promise<SettledResult> {
    return following(run(this.settlements), (result) => {
      const outgrown = this.dropOutgrown(result);
      return outgrown.length > 0 ? following(run(this.settlements), (without) => ({ result: without, outgrown })) : { result, outgrown };
    });
  }

  private dropOutgrown(result: CheckResult): string[] {
    const outgrown: string[] = [];
    for (const { finding, settlement } of result.settled) {
      const entry = this.entries.find((each) => each.settlement.rule === settlement.rule);
      if (entry && entry.about !== findingMark(finding)) outgrown.push(settlement.rule);
    }
    outgrown.forEach((rule) => this.remove(rule));
    return outgrown;
  }
}
