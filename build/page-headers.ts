import policy from './page-policy.json';

/** Pages that Office frames; every other file may be framed by our own pages alone. */
export const addinPages = ['taskpane.html', 'launchevent.html'];

/** A name that carries a digest of its content: "taskpane.2ff2403d9c.js". */
export const hashedName = '\\.[0-9a-f]{10}\\.[a-z]+$';

/** Folder of the icons. Office shows none that it is told not to keep. */
export const iconFolder = 'assets/';

function securityPolicy(kind: 'addin' | 'playground'): string {
  // frame-ancestors counts only in a header, so it is not in the page's own policy.
  return [...policy[kind], `frame-ancestors ${policy.framedBy[kind]}`].join('; ');
}

/** What every file is served with, unless one of {@link headersFor} says otherwise. */
export const commonHeaders: Record<string, string> = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': securityPolicy('playground'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Robots-Tag': 'noindex',
};

export const addinHeaders: Record<string, string> = { 'Content-Security-Policy': securityPolicy('addin') };
export const hashedHeaders: Record<string, string> = { 'Cache-Control': 'public, max-age=31536000, immutable' };
export const iconHeaders: Record<string, string> = { 'Cache-Control': 'public, max-age=86400' };

/**
 * The headers of one file, without its type and length.
 * @param path from the root of the pages, with strokes forward and none first: "assets/icon-16.png"
 */
export function headersFor(path: string): Record<string, string> {
  if (addinPages.includes(path)) return { ...commonHeaders, ...addinHeaders };
  if (path.startsWith(iconFolder)) return { ...commonHeaders, ...iconHeaders };
  return new RegExp(hashedName).test(path) ? { ...commonHeaders, ...hashedHeaders } : commonHeaders;
}

/** What is served as which type; others as bytes without a meaning. */
export const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.eml': 'message/rfc822',
  '.ics': 'text/calendar; charset=utf-8',
};
