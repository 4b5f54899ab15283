import { Directory } from '../directory/directory';
import type { DirectoryFile } from '../directory/directory-file';
import { check, type CheckResult } from '../engine/check';
import type { Settlement } from '../engine/finding';
import type { Rule, WriterRole } from '../engine/rule';
import type { Item } from '../item/item';
import type { CheckSetup } from './check-state';

/** What the check is told beside the item and the council. */
export interface JudgeFacts {
  /** YYYY-MM-DD. */
  date: string;
  settlements: Settlement[];
  as?: WriterRole;
}

/** Checks an item, here or on another thread. `signal` says that nobody waits for the answer any more. */
export type Judge = (item: Item, setup: CheckSetup, facts: JudgeFacts, signal?: AbortSignal) => CheckResult | Promise<CheckResult>;

const directories = new WeakMap<DirectoryFile, Directory>();

/** The directory of a file, made once. */
export function directoryOf(file: DirectoryFile): Directory {
  let directory = directories.get(file);
  if (!directory) directories.set(file, (directory = new Directory(file)));
  return directory;
}

/** Checks where it is called. */
export function judgeHere(rules: Rule[]): Judge {
  return (item, { rulebook, directory }, { date, settlements, as }) =>
    check(item, rulebook, { directory: directoryOf(directory), date, settlements, ...(as ? { as } : {}), care: true }, rules);
}
