/**
 * Fair Copy for other programs: reads items, and holds them against a council's Member/Officer protocol.
 * Nothing here writes a file, asks the network or reads the clock.
 */
import { Directory } from './directory/directory';
import type { DirectoryFile } from './directory/directory-file';
import { check as checkWith, type CheckResult } from './engine/check';
import type { WriterRole } from './engine/rule';
import type { Rulebook } from './engine/rulebook';
import type { Settlement } from './engine/finding';
import { loadRulebook as loadWith } from './files/read-rulebook';
import type { Item } from './item/item';
import { rules } from './rules/index';

export interface CheckOptions {
  /** A shipped one, or one from {@link loadRulebook}. */
  rulebook: Rulebook;
  /** The directory file's data; a Directory made from it saves the look-up tables over many items. */
  directory: DirectoryFile | Directory;
  /** The day of the check, YYYY-MM-DD. */
  date: string;
  /** Who is writing, where From does not show it. */
  as?: WriterRole;
  /** What the person stated about this item before. */
  settlements?: Settlement[];
  /** The rulebook's checks of care before sending are made too. */
  care?: boolean;
}

/**
 * Holds one item against a rulebook with every rule that is built. The same arguments give the same result
 * on every machine. A rule that fails becomes a review finding; nothing is thrown for what an item holds.
 */
export function check(item: Item, options: CheckOptions): CheckResult {
  const { rulebook, directory, date, as, settlements, care } = options;
  const people = directory instanceof Directory ? directory : new Directory(directory);
  return checkWith(item, rulebook, { directory: people, date, as, settlements, care }, rules);
}

/**
 * Reads a rulebook written in YAML.
 * @param source the file's name, for the sentences about it
 * @throws FileFault with every problem, each with its path and line
 */
export function loadRulebook(text: string, source: string): Rulebook {
  return loadWith(text, source, rules.map((rule) => rule.id));
}

export { Directory } from './directory/directory';
export { FileFault, type FileProblem } from './files/file-fault';
export { inspectDirectory, loadDirectory, type LoadedDirectory } from './files/read-directory';
export { rulebookCoverage, type RulebookCoverage } from './files/rulebook-coverage';
export { rulebookById, rulebooks } from './rulebooks/index';
export { readItem, UnreadableFile } from './readers/index';
export { emptyItem } from './item/item';
export type { Attachment, Item, Kind, Mailbox, Picture } from './item/item';
export type { DirectoryFile } from './directory/directory-file';
export type { CheckResult, Verdict } from './engine/check';
export type { Evidence, Finding, Remedy, Settlement } from './engine/finding';
export type { WriterRole } from './engine/rule';
export type { Binding, Provision, Rulebook } from './engine/rulebook';
