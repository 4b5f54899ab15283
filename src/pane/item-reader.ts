import { HostError, type Host } from '../hosts/host';
import type { Item } from '../item/item';
import { answered, answerTime } from './host-call';
import { reportWords } from './report-words';

/** A reading that takes longer than this many milliseconds shows how far it is. */
const patience = 300;

/** Reads the item through the host; shows how far a long reading is, and stops it when the person says so. */
export class ItemReader {
  private stopping: AbortController | null = null;

  /** @param show is told how far a reading is, from 0 to 1, and null once there is nothing to wait for */
  constructor(private readonly host: Host, private readonly show: (done: number | null) => void) {}

  /** Told where somebody pressed Stop; a check may follow a reading under the same signal. */
  get signal(): AbortSignal | undefined {
    return this.stopping?.signal;
  }

  /**
   * Reads the item and does `then` with it, all of which can be stopped.
   * @param visible whether the person waits for it
   */
  async run<T>(visible: boolean, then: (item: Item) => T | Promise<T>): Promise<T> {
    const stopping = new AbortController();
    this.stopping = stopping;
    let done = 0;
    let waited = false;
    const tell = (): void => {
      if (visible && waited && !stopping.signal.aborted) this.show(done);
    };
    const timer = setTimeout(() => {
      waited = true;
      tell();
    }, patience);
    const progress = (share: number): void => {
      done = Math.min(share, 0.95);
      tell();
    };
    try {
      const item = await untilStopped(answered((renew) => this.host.read({
        signal: stopping.signal,
        progress: (share) => {
          renew();
          progress(share);
        },
      }), answerTime), stopping.signal);
      done = 1;
      tell();
      return await then(item);
    } finally {
      clearTimeout(timer);
      if (this.stopping === stopping) this.stopping = null;
      this.show(null);
    }
  }

  stop(): void {
    this.stopping?.abort();
  }
}

/** Gives an answer up at once when it is not wanted any more, whether the host heeds the signal or not. */
export function untilStopped<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(new HostError(reportWords.reading.stopped.message, reportWords.reading.stopped.next));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
