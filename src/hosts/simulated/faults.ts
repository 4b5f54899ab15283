/** What a call of the simulated Office does instead of answering. */
export interface Fault {
  /** Fails with this code, name and message. */
  error?: { code: number; name: string; message: string };
  /** Milliseconds before it takes effect and answers. */
  delay?: number;
  /** Never answers, and has no effect. */
  silent?: boolean;
  /** How many calls it strikes; every one where not given. */
  times?: number;
}

/**
 * Faults to switch on and off while the page runs. Calls are named as in code: `to.getAsync`,
 * `body.setAsync`, `getAttachmentsAsync`; `*` is every call.
 */
export class Faults {
  private readonly set = new Map<string, Fault>();
  /** Milliseconds for which `body.getAsync` gives the body as it was before a change. */
  staleBody = 0;
  /** Addresses typed but not recognised yet: shown in the window, absent from getAsync. */
  unresolved: string[] = [];

  fail(call: string, error: Partial<Fault['error'] & object> = {}, times?: number): void {
    this.set.set(call, { error: { code: 5001, name: 'Internal Error', message: 'An internal error has occurred.', ...error }, times });
  }

  /** As where the manifest asks for less than the call needs. */
  refuse(call: string): void {
    this.fail(call, { code: 9016, name: 'Permission denied', message: 'Access is denied.' });
  }

  delay(call: string, milliseconds: number): void {
    this.set.set(call, { delay: milliseconds });
  }

  silence(call: string): void {
    this.set.set(call, { silent: true });
  }

  clear(call?: string): void {
    if (call) this.set.delete(call);
    else {
      this.set.clear();
      this.staleBody = 0;
      this.unresolved = [];
    }
  }

  /** The fault that strikes this call, counted down. */
  strike(call: string): Fault | null {
    const name = this.set.has(call) ? call : '*';
    const fault = this.set.get(name);
    if (!fault) return null;
    if (fault.times !== undefined) {
      if (fault.times <= 1) this.set.delete(name);
      else this.set.set(name, { ...fault, times: fault.times - 1 });
    }
    return fault;
  }
}
