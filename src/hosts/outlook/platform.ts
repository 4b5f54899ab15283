/** Which program runs the add-in, in Office's own words: `OUTLOOK`, `WORD`, or `WEB` outside Office. */
export interface Platform {
  host: string;
  /** `PC`, `MAC`, `OFFICE_ONLINE`, `IOS`, or empty where not told. */
  platform: string;
}

interface Detector {
  Utilities: { readonly host: string; readonly platform: string | null };
}

const spelling: Record<string, string> = { OfficeOnline: 'OFFICE_ONLINE', Mac: 'MAC', iOS: 'IOS' };

/** What Office itself says, spelt as the package spells it. */
function fromOffice(): Platform {
  const context = (globalThis as { Office?: typeof Office }).Office?.context;
  const platform = String(context?.platform ?? '');
  return { host: String(context?.host ?? 'WEB').toUpperCase(), platform: spelling[platform] ?? platform };
}

/**
 * Finds out where the add-in runs, by @microsoft/office-js-helpers. The package is loaded only here and only
 * when asked for (docs/decisions/0004-office-js-helpers.md); where it does not load in time, Office is asked directly.
 * @param load gives the package; replaced in tests
 * @param limit milliseconds to wait for it
 */
export async function detectPlatform(
  load: () => Promise<Detector> = () => import('@microsoft/office-js-helpers'),
  limit = 3000,
): Promise<Platform> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), limit);
    });
    const { Utilities } = await Promise.race([load(), late]);
    return { host: Utilities.host || 'WEB', platform: Utilities.platform ?? '' };
  } catch {
    return fromOffice();
  } finally {
    clearTimeout(timer);
  }
}

/** The client in words for the person: "new Outlook on Windows 16.0.1". */
export function describeClient(found: Platform, diagnostics: { hostName?: string; hostVersion?: string } | undefined): string {
  if (found.host === 'WEB') return 'A web page outside Outlook';
  const version = diagnostics?.hostVersion ? ` ${diagnostics.hostVersion}` : '';
  if (diagnostics?.hostName === 'newOutlookWindows') return `New Outlook on Windows${version}`;
  const names: Record<string, string> = { OFFICE_ONLINE: 'Outlook on the web', PC: 'Classic Outlook on Windows', MAC: 'Outlook on Mac', IOS: 'Outlook on iPhone or iPad', Android: 'Outlook on Android' };
  return `${names[found.platform] ?? 'Outlook'}${version}`;
}
