import type { DirectoryFile } from '../directory/directory-file';
import type { Rulebook } from '../engine/rulebook';
import type { SendSettings } from './settings';

/** What launchevent.js has to know of a council. */
export interface CouncilData {
  rulebook: Rulebook;
  directory: DirectoryFile;
  /** Left out for the settings of {@link defaultSendSettings}. */
  settings?: SendSettings;
}

/**
 * The global variable in which launchevent.js looks for its council. The package step writes {@link councilScript}
 * before the text of the built file, because classic Outlook loads one file and nothing beside it.
 */
export const councilGlobal = 'faircopyCouncil';

/** The browser's storage under this name holds what the pane last checked with, as JSON of {@link CouncilData}. */
export const councilKey = 'fair-copy.sending';

/** A line of script that sets the council, to stand before the text of launchevent.js. */
export function councilScript(data: CouncilData): string {
  // What JSON allows and an old script or a page around it does not.
  const json = JSON.stringify(data).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029').replace(/</g, '\\u003c');
  return `var ${councilGlobal} = ${json};\n`;
}

/** Whether a value has the shape that a check needs; what stands in it is checked where it is made. */
export function isCouncilData(value: unknown): value is CouncilData {
  const data = value as Partial<CouncilData> | null | undefined;
  return typeof data?.rulebook?.id === 'string' && Array.isArray(data.rulebook.provisions) && typeof data.directory?.council === 'object';
}
