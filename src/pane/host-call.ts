import { HostError } from '../hosts/host';
import type { During, Failure } from './check-state';
import { words } from './words';

/** A host call that has not answered after this many milliseconds is given up. */
export const answerTime = 20_000;

/** Marks a call that never answered; `late` tells of an answer that comes all the same. */
class Unanswered extends Error {}

/**
 * Waits for a host call, but not for ever.
 * @param call is given what begins the time anew: a host that tells how far it is has not stopped
 * @param late is given an answer that comes after the time was up, so that it is not lost
 */
export function answered<T>(call: (renew: () => void) => Promise<T>, time: number, late?: (answer: T) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let over = false;
    const giveUp = () => {
      over = true;
      reject(new Unanswered());
    };
    let timer = setTimeout(giveUp, time);
    const renew = () => {
      if (over) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, time);
    };
    const stop = () => {
      clearTimeout(timer);
      return over;
    };
    // A host that throws instead of rejecting is caught by the promise around it.
    Promise.resolve()
      .then(() => call(renew))
      .then(
        (answer) => (stop() ? late?.(answer) : resolve(answer)),
        (fault: unknown) => {
          if (!stop()) reject(fault instanceof Error ? fault : new Error(String(fault)));
        },
      );
  });
}

/** What to tell the person about a call that did not succeed. */
export function failureOf(during: During, fault: unknown): Failure {
  if (fault instanceof HostError) return { during, message: fault.message, next: fault.next };
  if (fault instanceof Unanswered && during !== 'check') return { during, ...words.failed.silent[during] };
  return { during, ...words.failed.general[during] };
}

/** Host calls one after another, so that no two reads overlap and no read sees half a change. */
export class HostLine {
  private line: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Whether a call is under way or waits its turn. */
  get occupied(): boolean {
    return this.waiting > 0;
  }

  inTurn<T>(job: () => Promise<T>): Promise<T> {
    this.waiting++;
    const turn = this.line.then(job).finally(() => this.waiting--);
    this.line = turn.catch(() => undefined);
    return turn;
  }
}
