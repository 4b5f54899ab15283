import type { DirectoryFile } from '../directory/directory-file';
import type { Draft } from '../engine/finding';
import type { Rule } from '../engine/rule';
import type { Rulebook } from '../engine/rulebook';
import type { Host } from '../hosts/host';
import type { Item } from '../item/item';
import type { KeyStore } from '../seal/device-key';
import type { SendSettings } from '../sending/settings';
import type { ReadBaseline } from './baseline';
import type { CheckSetup } from './check-state';
import type { Judge } from './judge';
import type { ReportStudy } from './report-study';
import type { About } from './self-test';
import type { ServedCouncil } from './served-council';
import type { SettingsStore } from './settings-store';
import type { ThemeSource } from './theme';

/** A directory read from a file, with slips that refuse nothing; `line` counts from 1, 0 where none is known. */
export interface ReadDirectory {
  directory: DirectoryFile;
  warnings: { line: number; message: string }[];
}

/** A directory file that cannot be used: what to put right, line by line. */
export interface DirectoryFaults {
  faults: { line: number; message: string }[];
}

/** Everything the pane is given; an entry point puts it together. */
export interface PaneServices {
  host: Host;
  rules: Rule[];
  rulebooks: Rulebook[];
  /** Reads a directory file's text; `name` is the file's name. Never throws. */
  readDirectory(text: string, name: string): ReadDirectory | DirectoryFaults;
  /** The made-up directory that comes with Fair Copy for a rulebook, as the text of a file, or null. */
  exampleDirectory(rulebook: string): string | null;
  /** An address that opens a draft in the person's mail program, or null; used where the host opens none. */
  draftLink(draft: Draft): string | null;
  /** Checks an item somewhere else than in the page, so that a long document does not hold it up. */
  judge?: Judge;
  /** Studies a report somewhere else than in the page, for the same reason. */
  study?(item: Item, setup: CheckSetup): Promise<ReportStudy | null>;
  /** Reads the earlier version of a report; absent where the host has no documents. */
  readBaseline?: ReadBaseline;
  /** Where this device keeps its sealing key; the browser's own storage where not given. */
  keyStore?: KeyStore;
  /** Keeps what is checked against where the code that runs on sending finds it; null for nothing. `sending`: what the council settled for it. */
  keepForSending?(setup: CheckSetup | null, sending?: SendSettings | null): void;
  settings: SettingsStore;
  /** What the council serves beside the add-in; nothing where not given. */
  served?: ServedCouncil;
  /** Which Fair Copy this is; the self-test is shown where given. */
  about?: About;
  theme: ThemeSource;
  /** The day of a check, YYYY-MM-DD. */
  today(): string;
}
