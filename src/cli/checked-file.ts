import type { CheckResult } from '../engine/check';
import type { Rulebook } from '../engine/rulebook';
import type { WordsOf } from '../files/protocol/attached-text';
import type { Item, Kind } from '../item/item';

/** One file after the check, or why it was not checked. */
export type CheckedFile =
  | { path: string; item: Item; result: CheckResult }
  | { path: string; kind: Kind; fault: string };

/** Writes what was found, file by file as it comes, and what remains to say at the end. */
export interface Report {
  file(checked: CheckedFile): string;
  end(): string;
}

export interface ReportOptions {
  rulebook: Rulebook;
  /** Also what passed and what did not apply. */
  all: boolean;
  /** The council's own words, shown in the report for people. */
  wordsOf?: WordsOf | undefined;
}
