import { detectPlatform, type Platform } from '../outlook/platform';

/** Office's own objects, asked for anew each time: the pane may be open before they are there. */
export function officeContext(): Office.Context | undefined {
  return (globalThis as { Office?: typeof Office }).Office?.context;
}

/** @param set `WordApi`, `CustomXmlParts`, … */
export function supports(set: string, version: string): boolean {
  return officeContext()?.requirements?.isSetSupported(set, version) ?? false;
}

/** Whether the document is open for reading only, as Word tells it. */
export function readingOnly(): boolean {
  return String(officeContext()?.document?.mode ?? '') === 'readOnly';
}

const names: Record<string, string> = { OFFICE_ONLINE: 'Word on the web', PC: 'Word on Windows', MAC: 'Word on Mac', IOS: 'Word on iPad' };

/** The program in words for the person: "Word on Windows 16.0.18324.20000". */
export async function describeWord(detect: () => Promise<Platform> = detectPlatform): Promise<string> {
  const found = await detect();
  if (found.host === 'WEB') return 'A web page outside Word';
  const version = officeContext()?.diagnostics?.version ?? '';
  return `${names[found.platform] ?? 'Word'}${version === '' ? '' : ` ${version}`}`;
}
