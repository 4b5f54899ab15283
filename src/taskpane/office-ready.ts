/** What became of waiting for Office: in Outlook or Word, outside them, or no answer. */
export type OfficeState = 'outlook' | 'word' | 'elsewhere' | 'silent' | 'missing';

/** Milliseconds to wait for Office: on a slow line it loads further files of its own. */
const patience = 15_000;

/** By Office's own names for the programs that Fair Copy runs in. */
const programs: Record<string, OfficeState> = { Outlook: 'outlook', Word: 'word' };

/** Waits for Office, but not for ever: a blocked script leaves it undefined or silent. */
export async function officeReady(limit = patience): Promise<OfficeState> {
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (typeof office?.onReady !== 'function') return 'missing';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<OfficeState>((resolve) => {
    timer = setTimeout(() => resolve('silent'), limit);
  });
  const ready = office.onReady().then((info): OfficeState => programs[String(info.host)] ?? 'elsewhere', (): OfficeState => 'silent');
  try {
    return await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}
