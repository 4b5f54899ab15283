/** A message body taken apart without running or fetching anything, and put together again. */
export interface HtmlPage {
  body: HTMLElement;
  /** The body as it is now, in the shape it came in: a whole page or a piece of one. */
  toHtml(): string;
}

/**
 * Reads a body as Outlook gives it: a whole page (classic) or a piece of one (web, new, Mac). The parser is
 * inert: no script runs and no picture is fetched.
 */
export function openPage(html: string): HtmlPage {
  const at = html.search(/<html[\s>]/i);
  // The leading tag keeps style elements of a piece inside the body, where they stood.
  const parsed = new DOMParser().parseFromString(at >= 0 ? html.slice(at) : `<body>${html}`, 'text/html');
  const before = at >= 0 ? html.slice(0, at) : '';
  return {
    body: parsed.body,
    toHtml: () => (at >= 0 ? before + parsed.documentElement.outerHTML : parsed.body.innerHTML),
  };
}
