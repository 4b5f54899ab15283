import type { ServedTrouble } from '../pane/served-council';

/** What the server said of a file. */
export type ServedAnswer = { got: 'text'; text: string; tag: string } | { got: 'unchanged' } | { got: 'trouble'; why: Exclude<ServedTrouble, 'faults'> };

export interface FetchParts {
  /** The page's own address; the file is asked for beside it and nowhere else. */
  page: string;
  fetch: typeof fetch;
  /** Milliseconds to wait. */
  limit: number;
}

/** A served file larger than this, in bytes, is some other file. */
const mostBytes = 5_000_000;

const trouble = (why: Exclude<ServedTrouble, 'faults'>): ServedAnswer => ({ got: 'trouble', why });

async function read(response: Response, address: URL): Promise<ServedAnswer> {
  // Followed by hand, so that a redirect is told from a server that does not answer: and none is ever followed.
  if (response.type === 'opaqueredirect' || response.redirected || (response.status >= 300 && response.status < 400 && response.status !== 304)) return trouble('elsewhere');
  if (response.url !== '' && new URL(response.url).href !== address.href) return trouble('elsewhere');
  if (response.status === 304) return { got: 'unchanged' };
  if (!response.ok) return trouble(response.status === 404 || response.status === 410 ? 'missing' : 'refused');
  if (Number(response.headers.get('Content-Length') ?? 0) > mostBytes) return trouble('large');
  const text = await response.text();
  if (text.length > mostBytes) return trouble('large');
  // Servers of single pages answer with their page for whatever they lack.
  if (/^\s*</.test(text)) return trouble('page');
  return { got: 'text', text, tag: response.headers.get('ETag') ?? '' };
}

/**
 * Asks for one of the council's files. Never throws.
 * @param tag the ETag of the copy that is kept, or empty
 */
export async function fetchServed(name: string, tag: string, { page, fetch: ask, limit }: FetchParts): Promise<ServedAnswer> {
  const address = new URL(name, page);
  if (address.origin !== new URL(page).origin) return trouble('elsewhere');
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, limit);
  try {
    const headers: Record<string, string> = tag === '' ? {} : { 'If-None-Match': tag };
    return await read(await ask(address.href, { headers, cache: 'no-store', redirect: 'manual', credentials: 'same-origin', referrerPolicy: 'no-referrer', signal: stop.signal }), address);
  } catch {
    return trouble(late ? 'slow' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}
