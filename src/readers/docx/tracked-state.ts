import { UnreadableFile } from '../unreadable-file';
import type { Tracked } from './change-log';
import { limits } from './limits';
import { tooLarge } from './package';

/** The insertions and deletions that are open where the reader is; of each kind the innermost counts. */
export class TrackedState {
  insertion: Tracked | null = null;
  deletion: Tracked | null = null;
  private readonly tracked: Tracked[] = [];

  get trackedDepth(): number {
    return this.tracked.length;
  }

  track(change: Tracked): void {
    if (this.tracked.length >= 2 * limits.depth) throw new UnreadableFile(tooLarge);
    this.tracked.push(change);
    this[change.kind] = change;
  }

  /** Closes what was opened beyond `depth`. */
  untrack(depth: number): void {
    if (depth >= this.tracked.length) return;
    this.tracked.length = depth;
    this.insertion = null;
    this.deletion = null;
    for (const change of this.tracked) this[change.kind] = change;
  }
}
