/** Four servers are told the same thing in four languages; each is read back here as that server would. */
import { headersFor } from '../../build/page-headers';
import { apacheHeaders, azureHeaders, iisHeaders, nginxHeaders } from '../../build/server-headers';
import { parseDocument, type DomUtils } from 'htmlparser2';

type Element = Parameters<typeof DomUtils.getName>[0];
type Headers = Record<string, string>;

const files = [
  'taskpane.html', 'launchevent.html', 'launchevent.js', 'playground.html', 'taskpane.2ff2403d9c.js', '223.6f35ffe8f6.js.LICENSE.txt', 'assets/icon-64.png',
  'directory.json', 'rulebook.yaml', '.well-known/microsoft-officeaddins-allowed.json',
];

const pairs = (lines: string[], form: RegExp): Headers => Object.fromEntries(lines.flatMap((line) => {
  const match = form.exec(line.trim());
  return match ? [[match[1] ?? '', match[2] ?? '']] : [];
}));

function fromNginx(path: string): Headers {
  const places = [...nginxHeaders().matchAll(/^location (.+) \{\n([^}]*)\}$/gm)].map((match) => ({ match: match[1] ?? '', lines: (match[2] ?? '').split('\n') }));
  const form = /^add_header (\S+) "(.*)" always;$/;
  const place = places.find(({ match }) => match === `= /${path}`)
    ?? places.find(({ match }) => match.startsWith('^~ ') && `/${path}`.startsWith(match.slice(3)))
    ?? places.find(({ match }) => match.startsWith('~ ') && new RegExp(JSON.parse(match.slice(2).replace(/\\/g, '\\\\')) as string).test(`/${path}`));
  return pairs(place ? place.lines : nginxHeaders().split('\n').filter((line) => !line.startsWith(' ')), form);
}

function fromApache(path: string): Headers {
  const text = apacheHeaders();
  const form = /^Header always set (\S+) "(.*)"$/;
  const inside = [...text.matchAll(/^<FilesMatch "(.+)">\n([\s\S]*?)<\/FilesMatch>$/gm)].filter((match) => new RegExp(match[1] ?? '').test(path.split('/').pop() ?? ''));
  const general = text.split('\n').filter((line) => !line.startsWith(' '));
  return Object.assign(pairs(general, form), ...inside.map((match) => pairs((match[2] ?? '').split('\n'), form))) as Headers;
}

function fromIis(path: string): Headers {
  const document = parseDocument(iisHeaders(files), { xmlMode: true });
  const inside = (node: { children?: unknown }): Element[] => ((node.children ?? []) as Element[]).filter((child) => child.type === 'tag');
  const configuration = inside(document)[0] as Element;
  const adds = (node: Element): Element[] => [...(node.name === 'add' ? [node] : []), ...inside(node).flatMap(adds)];
  const general = inside(configuration).filter((child) => child.name === 'system.webServer');
  const own = inside(configuration).filter((child) => child.name === 'location' && child.attribs.path === path);
  return Object.fromEntries([...general, ...own].flatMap(adds).map(({ attribs }) => [attribs.name ?? '', attribs.value ?? '']));
}

function fromAzure(path: string): Headers {
  const { globalHeaders, routes } = JSON.parse(azureHeaders(files)) as { globalHeaders: Headers; routes: { route: string; headers: Headers }[] };
  return { ...globalHeaders, ...routes.find((each) => each.route === `/${path}`)?.headers };
}

describe('the headers that a council’s server is to set', () => {
  test.each([['nginx', fromNginx], ['Apache', fromApache], ['IIS', fromIis], ['Azure Static Web Apps', fromAzure]])('%s gives every file the headers that the pages are tested under', (_name, read) => {
    for (const path of files) expect([path, read(path)]).toEqual([path, headersFor(path)]);
  });

  test('only the two pages that Office opens may be framed by Office and may load its script', () => {
    const open = files.filter((path) => /office\.com/.test(headersFor(path)['Content-Security-Policy'] ?? ''));
    expect(open).toEqual(['taskpane.html', 'launchevent.html']);
    for (const path of files) expect(headersFor(path)['Content-Security-Policy']).toContain('connect-src \'self\'');
  });

  test('what manifests and the council name is asked for anew; icons are kept a day, and hashed files for ever', () => {
    const kept = (path: string) => headersFor(path)['Cache-Control'];
    for (const path of ['taskpane.html', 'launchevent.js', 'directory.json', 'rulebook.yaml']) expect(kept(path)).toBe('no-cache');
    expect(kept('assets/icon-64.png')).toBe('public, max-age=86400');
    expect(kept('taskpane.2ff2403d9c.js')).toContain('immutable');
    expect(Object.keys(headersFor('taskpane.html'))).not.toContain('X-Frame-Options');
  });
});
