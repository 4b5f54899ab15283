import type { CheckResult } from '../engine/check';
import type { Finding, Settlement } from '../engine/finding';

export interface SettledResult {
  result: CheckResult;
  outgrown: string[];
}

/** Goes on with an answer, at once where it is there already. */
export function following<T, U>(answer: T | Promise<T>, then: (answer: T) => U | Promise<U>): U | Promise<U> {
  return answer instanceof Promise ? answer.then(then) : then(answer);
}

function about(finding: Finding): string {
  return `${finding.outcome} ${finding.paragraph} ${finding.message}`;
}

/**
 * What the person stated about this item, with what each statement was about. A statement settles only what
 * was found when it was made: a second person in Bcc is not covered by the reason given for the first.
 */
export class SettlementBook {
  private readonly entries: { settlement: Settlement; about: string }[] = [];

  private get settlements(): Settlement[] {
    return this.entries.map((entry) => entry.settlement);
  }

  add(finding: Finding, settlement: Settlement): void {
    this.remove(settlement.rule);
    this.entries.push({ settlement, about: about(finding) });
  }

  remove(rule: string): void {
    const at = this.entries.findIndex((entry) => entry.settlement.rule === rule);
    if (at >= 0) this.entries.splice(at, 1);
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
      const entry = this.entries.find((each) => each.settlement === settlement);
      if (entry && entry.about !== about(finding)) outgrown.push(settlement.rule);
    }
    outgrown.forEach((rule) => this.remove(rule));
    return outgrown;
  }
}
