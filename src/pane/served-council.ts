import type { Rulebook } from '../engine/rulebook';
import type { SendSettings } from '../sending/settings';
import type { ReadDirectory } from './services';

export type ServedKind = 'rulebook' | 'directory' | 'settings';

/**
 * Why a served file was not taken. `faults`: it cannot be used; `offline`: no answer; `slow`: none in time; `missing`: the
 * server has none; `refused`: it does not hand it out; `elsewhere`: it points to another address; `page`: a web page
 * stands in its place; `large`: too large.
 */
export type ServedTrouble = 'faults' | 'offline' | 'slow' | 'missing' | 'refused' | 'elsewhere' | 'page' | 'large';

export interface ServedProblem {
  kind: ServedKind;
  /** "directory.json". */
  file: string;
  why: ServedTrouble;
  /** What to put right in the file; `line` counts from 1, 0 where none is known. */
  lines: { line: number; message: string }[];
  /** The day, YYYY-MM-DD, of the file that is used in its place; null where there is none. */
  keptFrom: string | null;
}

/** A served file in use, for the self-test. */
export interface ServedFile {
  file: string;
  kind: ServedKind;
  /** When the server last sent it, ISO 8601 in UTC. */
  fetched: string;
  /** SHA-256 in lower-case hex, its first ten letters; empty until it is worked out. */
  digest: string;
}

/** What the council serves beside the add-in, as far as it can be used. */
export interface ServedState {
  /** The first answers are not there yet. */
  fetching: boolean;
  rulebook: Rulebook | null;
  directory: ReadDirectory | null;
  sending: SendSettings | null;
  problems: ServedProblem[];
  files: ServedFile[];
}

/** Where the pane learns what the council serves. */
export interface ServedCouncil {
  /** The same object until something changes. */
  current(): ServedState;
  subscribe(listener: () => void): () => void;
  /** Asks the server again; resolves when all answers are in. */
  refresh(): Promise<void>;
}

const nothing: ServedState = { fetching: false, rulebook: null, directory: null, sending: null, problems: [], files: [] };

/** A council that serves nothing: people choose for themselves. */
export const nothingServed: ServedCouncil = { current: () => nothing, subscribe: () => () => undefined, refresh: () => Promise.resolve() };
