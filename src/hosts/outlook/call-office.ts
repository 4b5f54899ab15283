import { HostError } from '../host';

/** Starts one call of the Office API and passes on its result. */
export type Invoke<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

export interface CallLimits {
  /** Milliseconds to wait for a call that reads. */
  read: number;
  /** Milliseconds to wait for a call that changes the item. */
  write: number;
}

export const usualLimits: CallLimits = { read: 5000, write: 10000 };

/**
 * How many calls may be under way at once. Outlook on the web, new Outlook and mobile allow three across a
 * list that names the recipient and subject calls: learn.microsoft.com, Office Add-ins, "Limits for
 * activation and JavaScript API for Outlook add-ins", row "Asynchronous calls".
 */
export const callsAtOnce = 3;

/** learn.microsoft.com, Office Add-ins, "Office Common API error codes": 5002, 5009 and 9016 are denials, 9021 and 9041 the connection. */
const denials = [5002, 5009, 9016];
const connection = [9021, 9041];

/** Puts a failed call into words. `doing` completes "Outlook could not …". */
export function describeFailure(doing: string, fault: { code?: number; name?: string } | undefined): HostError {
  const code = fault?.code ?? 0;
  const trace = code > 0 ? ` (Outlook’s code ${code})` : '';
  if (denials.includes(code) || /permission denied|access denied/i.test(fault?.name ?? '')) {
    return new HostError(`Outlook does not allow Fair Copy to ${doing}${trace}.`, 'Do it by hand, or ask whoever looks after Outlook at your council to give Fair Copy leave to read and change messages.', 'refused');
  }
  const next = connection.includes(code) ? 'Check that you are online, then try again.' : 'Try again. If it happens again, do it by hand.';
  return new HostError(`Outlook could not ${doing}${trace}.`, next);
}

interface Waiting {
  start: () => void;
  refuse: () => void;
}

/**
 * Calls of the Office API as promises, at most three under way. A call that takes too long is given up, but
 * keeps its place until Outlook answers, because Outlook still counts it. Once every place is held by such a
 * call nothing more can be asked, and callers that wait are told at once.
 */
export class OfficeCalls {
  private running = 0;
  private overdue = 0;
  private readonly waiting: Waiting[] = [];

  constructor(private readonly limits: CallLimits = usualLimits, private readonly width: number = callsAtOnce) {}

  /** @param doing completes "Outlook could not …", as in "read the subject" */
  read<T>(doing: string, invoke: Invoke<T>): Promise<T> {
    return this.queue(doing, this.limits.read, invoke);
  }

  /** @param doing completes "Outlook could not …", as in "change the subject" */
  write<T>(doing: string, invoke: Invoke<T>): Promise<T> {
    return this.queue(doing, this.limits.write, invoke);
  }

  private queue<T>(doing: string, limit: number, invoke: Invoke<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = (): void => this.start(doing, limit, invoke, resolve, reject);
      const refuse = (): void => reject(new HostError(`Outlook has stopped answering, so Fair Copy could not ${doing}.`, 'Close Fair Copy and open it again.', 'timed-out'));
      if (this.running < this.width) start();
      else if (this.overdue >= this.width) refuse();
      else this.waiting.push({ start, refuse });
    });
  }

  private start<T>(doing: string, limit: number, invoke: Invoke<T>, resolve: (value: T) => void, reject: (fault: HostError) => void): void {
    let late = false;
    let answered = false;
    this.running += 1;
    const giveUp = (): void => {
      late = true;
      this.overdue += 1;
      reject(new HostError(`Outlook took too long to ${doing}.`, 'Try again. If it happens again, close Fair Copy and open it again.', 'timed-out'));
      if (this.overdue >= this.width) this.waiting.splice(0).forEach((each) => each.refuse());
    };
    // Classic Outlook's event runtime promises no timers; there a call waits until it is answered.
    const timer = typeof setTimeout === 'function' ? setTimeout(giveUp, limit) : null;
    const release = (): boolean => {
      if (answered) return false;
      answered = true;
      if (timer !== null) clearTimeout(timer);
      this.running -= 1;
      if (late) this.overdue -= 1;
      return true;
    };
    try {
      invoke((result) => {
        if (!release()) return;
        // By name, not by Office.AsyncResultStatus: the enumeration is absent in some old clients.
        if (result.status === ('succeeded' as unknown)) resolve(result.value);
        else reject(describeFailure(doing, result.error));
        this.next();
      });
    } catch (fault) {
      if (release()) {
        reject(describeFailure(doing, fault as { code?: number; name?: string }));
        this.next();
      }
    }
  }

  private next(): void {
    if (this.running < this.width) this.waiting.shift()?.start();
  }
}
