import { HostError } from '../host';

export interface WordLimits {
  /** Milliseconds to wait for one call that reads. */
  read: number;
  /** Milliseconds to wait for a call that changes the document. */
  write: number;
  /** Milliseconds for one way of reading the whole document, all its calls together. */
  whole: number;
}

/** Word may first have to write out a long report, which takes it longer than any answer of Outlook's. */
export const usualLimits: WordLimits = { read: 15_000, write: 10_000, whole: 45_000 };

export interface Waiting<T> {
  signal?: AbortSignal;
  /** Is given an answer that comes after the call was given up, so that nothing stays open or half done. */
  late?(answer: T): void;
}

/** Numbers are the Common API's, names are Word's own. */
const denials = new Set<unknown>([5002, 5009, 9016, 'AccessDenied', 'NotAllowed', 'PermissionDenied']);
const connection = new Set<unknown>([9021, 9041, 'ConnectionFailure', 'ActivityLimitReached']);

/** What the person is told once they have stopped a read. */
export function stopped(): HostError {
  return new HostError('You stopped Fair Copy before it had read the document.', 'Check the document again when you are ready.');
}

/** Puts a failed call into words. `doing` completes "Word could not …". */
export function describeFailure(doing: string, fault: unknown): HostError {
  if (fault instanceof HostError) return fault;
  const { code, name = '' } = (fault ?? {}) as { code?: number | string; name?: string };
  const trace = code === undefined || code === '' || code === 0 ? '' : ` (Word’s code ${code})`;
  if (denials.has(code) || /permission denied|access denied/i.test(name)) {
    return new HostError(`Word does not allow Fair Copy to ${doing}${trace}.`, 'Check that the document is not protected or open for reading only.', 'refused');
  }
  if (code === 'SearchDialogIsOpen') return new HostError(`Word could not ${doing} while its search is open.`, 'Close Word’s search, then try again.');
  return new HostError(`Word could not ${doing}${trace}.`, connection.has(code) ? 'Check that you are online, then try again.' : 'Try again. If it happens again, do it by hand.');
}

/**
 * Waits for a call, but neither for ever nor past the moment the person stops it.
 * @param doing completes "Word could not …"
 * @throws HostError and nothing else
 */
export function inTime<T>(doing: string, limit: number, call: () => Promise<T>, { signal, late }: Waiting<T> = {}): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(stopped());
    let over = false;
    const finish = (end: () => void): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      end();
    };
    const stop = (): void => finish(() => reject(stopped()));
    const timer = setTimeout(() => finish(() => reject(new HostError(`Word took too long to ${doing}.`, 'Try again. If it happens again, close Fair Copy and open it again.', 'timed-out'))), limit);
    signal?.addEventListener('abort', stop);
    Promise.resolve().then(call).then(
      (answer) => (over ? late?.(answer) : finish(() => resolve(answer))),
      (fault: unknown) => finish(() => reject(describeFailure(doing, fault))),
    );
  });
}

/** One call of the Common API, which answers by callback. */
export function ask<T>(doing: string, limit: number, invoke: (done: (result: Office.AsyncResult<T>) => void) => void, waiting?: Waiting<T>): Promise<T> {
  return inTime(doing, limit, () => new Promise<T>((resolve, reject) => {
    invoke((result) => {
      // By name, not by Office.AsyncResultStatus: the enumeration is absent in some old clients.
      if (result.status === ('succeeded' as unknown)) resolve(result.value);
      else reject(describeFailure(doing, result.error));
    });
  }), waiting);
}

/** One batch of Word's own API. */
export function runWord<T>(doing: string, limit: number, batch: (context: Word.RequestContext) => Promise<T>, waiting?: Waiting<T>): Promise<T> {
  return inTime(doing, limit, async () => {
    const word = (globalThis as { Word?: typeof Word }).Word;
    if (typeof word?.run !== 'function') throw new HostError(`This Word cannot ${doing} for Fair Copy.`, 'Do it by hand.', 'refused');
    return word.run(batch);
  }, waiting);
}
