import type { CheckResult } from '../engine/check';
import type { Kind, Item } from '../item/item';
import type { DirectoryFile } from '../directory/directory-file';
import type { Rule, WriterRole } from '../engine/rule';
import type { Rulebook } from '../engine/rulebook';
import type { Host } from '../hosts/host';
import type { Baseline } from './baseline';
import type { Judge } from './judge';

/** What to check against. */
export interface CheckSetup {
  rulebook: Rulebook;
  directory: DirectoryFile;
}

/** What the controller works with. */
export interface ControllerParts {
  host: Host;
  rules: Rule[];
  /** Checks somewhere else than in the page; without it the check runs here. */
  judge?: Judge;
  /** YYYY-MM-DD. */
  today(): string;
}

/** What the pane was doing when something did not work. */
export type During = 'read' | 'check' | 'change' | 'undo' | 'draft' | 'place';

/** Something that did not work, in words for the person. */
export interface Failure {
  during: During;
  message: string;
  next: string;
}

export interface CheckState {
  /** `waiting`: no council or directory yet; `reading`: nothing to show so far; `checked`: there is a result. */
  phase: 'waiting' | 'reading' | 'checked' | 'failed';
  /** The item that `result` is about. */
  item: Item | null;
  result: CheckResult | null;
  /** The item has changed since the result, or could not be read again. */
  stale: boolean;
  /** How far a long reading is, from 0 to 1; null while there is nothing to wait for. */
  reading: number | null;
  /** The earlier version that the item is compared with. */
  baseline: Baseline | null;
  /** The host is doing something that the person asked for. */
  busy: boolean;
  failure: Failure | null;
  /** What the last remedy did, where it can still be undone. */
  done: string | null;
  /** What the host took the item for, before the person's correction. */
  kindFound: Kind | null;
  /** What the person said the item is or who writes it, where they did. */
  kind: Kind | null;
  as: WriterRole | null;
  /** Rules whose settlement was dropped because what they found has changed since. */
  reopened: string[];
  /** One sentence for a screen reader; changes only where there is something new to say. */
  announcement: string;
}

export const firstState: CheckState = {
  phase: 'waiting', item: null, result: null, stale: false, reading: null, baseline: null, busy: false, failure: null,
  done: null, kindFound: null, kind: null, as: null, reopened: [], announcement: '',
};

/** Holds a state that others may read and follow, but not change. */
export class StateHolder {
  private state = firstState;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): CheckState => this.state;

  set(change: Partial<CheckState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
