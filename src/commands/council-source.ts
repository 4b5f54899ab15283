import { councilKey, isCouncilData, type CouncilData } from '../sending/council';

/** Written before this file's text by the package for a council: see councilScript. */
declare const faircopyCouncil: unknown;

/** Storage of a browser, which classic Outlook's event runtime has not. */
declare const localStorage: { getItem(name: string): string | null } | undefined;

/** What the pane on this device last checked with. */
function keptByPane(): unknown {
  try {
    // To name storage that a browser blocks is itself a fault.
    const text = typeof localStorage === 'undefined' ? null : localStorage.getItem(councilKey);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

let known: CouncilData | null = null;

/** The council's data: what its package built in, else what the pane has kept, else null: then nothing is said. */
export function councilData(): CouncilData | null {
  const builtIn: unknown = typeof faircopyCouncil === 'undefined' ? null : faircopyCouncil;
  if (isCouncilData(builtIn)) return (known = builtIn);
  const kept = keptByPane();
  return (known = isCouncilData(kept) ? kept : known);
}
