import type { Faults } from './faults';
import { limitedCalls, type ClientProfile } from './profiles';

type Callback = (result: unknown) => void;

/** Sorts out `(data…, options?, callback?)`, the two forms that every asynchronous Office call has. */
export function lastArguments(rest: unknown[]): { callback: Callback | null; options: Record<string, unknown> } {
  const callback = rest.find((each): each is Callback => typeof each === 'function') ?? null;
  const options = rest.find((each): each is Record<string, unknown> => typeof each === 'object' && each !== null) ?? {};
  return { callback, options };
}

/** A fault of Office's own kind, thrown by the work of a call. */
export class OfficeFault extends Error {
  constructor(readonly code: number, name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Answers calls as Office does: later, by callback, and never more at once than the client takes. */
export class Delivery {
  private limited = 0;
  private all = 0;
  /** The most calls that have been under way at once. */
  peak = 0;
  /** How often the client's own limit was broken. */
  broken = 0;
  /** Names of the calls made, in order. */
  readonly log: string[] = [];

  constructor(private readonly profile: Pick<ClientProfile, 'callsAtOnce'>, private readonly faults: Faults) {}

  /** @param work what the call does; its value is the result, an OfficeFault its failure */
  call(name: string, rest: unknown[], work: (options: Record<string, unknown>) => unknown): void {
    const { callback, options } = lastArguments(rest);
    const counts = limitedCalls.has(name);
    this.log.push(name);
    this.all += 1;
    this.peak = Math.max(this.peak, this.all);
    if (counts) this.limited += 1;
    const tooMany = counts && this.profile.callsAtOnce !== null && this.limited > this.profile.callsAtOnce;
    const fault = this.faults.strike(name);
    if (tooMany) this.broken += 1;
    if (fault?.silent && !tooMany) return;
    setTimeout(() => {
      this.all -= 1;
      if (counts) this.limited -= 1;
      const answer = (status: 'succeeded' | 'failed', value: unknown, error?: { code: number; name: string; message: string }): void =>
        callback?.({ status, value, error, asyncContext: options.asyncContext, diagnostics: undefined });
      if (tooMany) return answer('failed', undefined, { code: 5100, name: 'API Call Failed', message: 'Wait until the previous call completes.' });
      if (fault?.error) return answer('failed', undefined, fault.error);
      let value: unknown;
      try {
        value = work(options);
      } catch (reason) {
        const { code, name, message } = reason instanceof OfficeFault ? reason : new OfficeFault(5001, 'Internal Error', String(reason));
        return answer('failed', undefined, { code, name, message });
      }
      answer('succeeded', value);
    }, fault?.delay ?? 1);
  }
}
