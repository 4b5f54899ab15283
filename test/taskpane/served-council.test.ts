/** The council's files over a real connection: what a pane goes by when they are good, changed, broken or out of reach. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { FileFault } from '../../src/files/file-fault';
import { inspectDirectory } from '../../src/files/read-directory';
import type { PaneServices } from '../../src/pane/services';
import { digestOf } from '../../src/readers/digest';
import { rules } from '../../src/rules';
import { ServedCouncilFiles } from '../../src/taskpane/served-council';
import type { ServedCopies, ServedCopy } from '../../src/taskpane/served-copies';

// Reading a whole rulebook takes its time on a loaded machine.
jest.setTimeout(30_000);

const rulebookText = readFileSync(resolve(__dirname, '../../src/rulebooks/district.yaml'), 'utf8');
const directoryText = (name: string) => `${JSON.stringify({ council: { name, domains: ['tarrow.example'] }, members: [{ name: 'Miriam Oakes' }] }, null, 2)}\n`;

interface Served { text?: string; tag?: string; status?: number; location?: string }

let server: Server;
let page: string;
const files: Record<string, Served> = {};
const asked: { path: string; tag: string | undefined }[] = [];

function answer(request: IncomingMessage): Served {
  const path = (request.url ?? '').slice(1);
  asked.push({ path, tag: request.headers['if-none-match'] });
  const file = files[path];
  if (!file) return { status: 404, text: 'nothing here' };
  return file.tag && request.headers['if-none-match'] === file.tag ? { status: 304, tag: file.tag } : file;
}

beforeAll(() => new Promise<void>((done) => {
  server = createServer((request, response) => {
    const { status = 200, text = '', tag, location } = answer(request);
    response.writeHead(status, { ...(tag ? { ETag: tag } : {}), ...(location ? { Location: location } : {}) });
    response.end(status === 304 ? undefined : text);
  }).listen(0, 'localhost', () => {
    page = `http://localhost:${(server.address() as AddressInfo).port}/taskpane.html`;
    done();
  });
}));
afterAll(() => server.close());
beforeEach(() => {
  for (const name of Object.keys(files)) delete files[name];
  asked.length = 0;
});

function memoryCopies(): ServedCopies & { kept: Map<string, ServedCopy> } {
  const kept = new Map<string, ServedCopy>();
  return { kept, load: (name) => kept.get(name) ?? null, keep: (name, copy) => kept.set(name, { ...copy }), drop: (name) => kept.delete(name) };
}

const readDirectory: PaneServices['readDirectory'] = (text, name) => {
  try {
    return inspectDirectory(text, name);
  } catch (fault) {
    return { faults: (fault as FileFault).problems };
  }
};

function pane(names: string[], copies: ServedCopies = memoryCopies(), more: { page?: string; fetch?: typeof fetch; limit?: number; by?: string } = {}): ServedCouncilFiles {
  return new ServedCouncilFiles({
    files: names, copies, page, fetch, limit: 30_000, ruleIds: rules.map((rule) => rule.id), readDirectory, digestOf, now: () => new Date('2026-11-20T09:00:00Z'), by: '0.2.0', ...more,
  });
}

const both = ['rulebook.yaml', 'directory.json'];

/** A pane that fetched good files once, and what it kept of them. */
async function afterGood(): Promise<{ copies: ReturnType<typeof memoryCopies> }> {
  files['rulebook.yaml'] = { text: rulebookText, tag: '"r1"' };
  files['directory.json'] = { text: directoryText('Tarrow'), tag: '"d1"' };
  const copies = memoryCopies();
  await pane(both, copies).refresh();
  asked.length = 0;
  return { copies };
}

describe('a council’s files', () => {
  test('where the page names none, nothing is asked for', async () => {
    const council = pane([]);
    await council.refresh();
    expect([council.current(), asked]).toEqual([{ fetching: false, rulebook: null, directory: null, sending: null, problems: [], files: [] }, []]);
  });

  test('a page cannot have it ask for anything else', async () => {
    await pane(['https://elsewhere.example/rulebook.yaml', '../directory.json', 'letters.txt']).refresh();
    expect(asked).toEqual([]);
  });

  test('good files are used, kept and dated', async () => {
    files['rulebook.yaml'] = { text: rulebookText, tag: '"r1"' };
    files['directory.json'] = { text: directoryText('Tarrow'), tag: '"d1"' };
    files['settings.json'] = { text: '{ "sending": { "prompt": ["breach"], "hold": [] } }' };
    const copies = memoryCopies();
    const council = pane([...both, 'settings.json'], copies);
    expect(council.current().fetching).toBe(true);
    await council.refresh();
    const { rulebook, directory, sending, problems, files: used, fetching } = council.current();
    expect([rulebook?.id, directory?.directory.council.name, sending, problems, fetching]).toEqual(['district', 'Tarrow', { prompt: ['breach'], reason: [], hold: [] }, [], false]);
    expect(used.map((each) => [each.file, each.fetched, /^[0-9a-f]{10}$/.test(each.digest)])).toEqual([...both, 'settings.json'].map((file) => [file, '2026-11-20T09:00:00.000Z', true]));
    expect([...copies.kept.keys()].sort()).toEqual(['directory.json', 'rulebook.yaml', 'settings.json']);
  });

  test('the next pane starts with what is kept, and an unchanged file is not sent again', async () => {
    const { copies } = await afterGood();
    const council = pane(both, copies);
    const first = council.current();
    expect([first.fetching, first.rulebook?.id, first.directory?.directory.council.name]).toEqual([false, 'district', 'Tarrow']);
    await council.refresh();
    expect(asked).toEqual(expect.arrayContaining([{ path: 'rulebook.yaml', tag: '"r1"' }, { path: 'directory.json', tag: '"d1"' }]));
    // The same data object: a check that is under way is not begun anew.
    expect([council.current().rulebook === first.rulebook, council.current().problems]).toEqual([true, []]);
  });

  test('a file that changed on the server is taken, and whoever looks on is told', async () => {
    const { copies } = await afterGood();
    files['directory.json'] = { text: directoryText('Tarrow and Vale'), tag: '"d2"' };
    const council = pane(both, copies);
    const told: (string | undefined)[] = [];
    council.subscribe(() => told.push(council.current().directory?.directory.council.name));
    await council.refresh();
    expect(told).toEqual(['Tarrow and Vale']);
    expect(copies.kept.get('directory.json')).toMatchObject({ tag: '"d2"' });
  });

  test('a server without ETags is asked each time, and the same text changes nothing', async () => {
    files['directory.json'] = { text: directoryText('Tarrow') };
    const council = pane(['directory.json']);
    await council.refresh();
    const before = council.current().directory;
    await council.refresh();
    expect([council.current().directory === before, asked.length]).toEqual([true, 2]);
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['a rulebook that is no YAML', 'rulebook.yaml', 'id: ours\nid: theirs\ncouncil: Tarrow\n', 2],
    ['a directory that is no JSON', 'directory.json', '{\n  "council": {\n', 2],
    ['a directory that does not fit', 'directory.json', '{\n  "council": { "name": "Tarrow", "domains": [] },\n  "membrs": []\n}\n', 3],
    ['settings that Fair Copy does not know', 'settings.json', '{\n  "sending": { "hold": ["everything"] }\n}\n', 2],
  ])('%s is refused with its line, and nothing is kept', async (_what, file, text, line) => {
    files[file] = { text };
    const copies = memoryCopies();
    const council = pane([file], copies);
    await council.refresh();
    const [problem] = council.current().problems;
    expect([problem?.why, problem?.keptFrom, problem?.lines[0]?.line, copies.kept.size]).toEqual(['faults', null, line, 0]);
  });

  test('leaves the last good one in use, and says of which day', async () => {
    const { copies } = await afterGood();
    files['rulebook.yaml'] = { text: rulebookText.replace(/rule: wide-circulation\b/, 'rule: wide-circulatoin'), tag: '"r2"' };
    const council = pane(both, copies);
    await council.refresh();
    const { rulebook, problems } = council.current();
    expect([rulebook?.id, problems[0]?.why, problems[0]?.keptFrom, problems[0]?.lines[0]?.message]).toEqual(['district', 'faults', '2026-11-20', expect.stringContaining('Did you mean wide-circulation?')]);
    expect(copies.kept.get('rulebook.yaml')?.tag).toBe('"r1"');
  });

  test('a kept file that a newer Fair Copy can no longer use is fetched anew in full', async () => {
    files['directory.json'] = { text: directoryText('Tarrow'), tag: '"d1"' };
    const copies = memoryCopies();
    copies.keep('directory.json', { text: '{"council": {}}', tag: '"d1"', fetched: '2025-01-01T00:00:00Z', by: '0.1.0', value: { directory: {} } });
    const council = pane(['directory.json'], copies);
    await council.refresh();
    expect([council.current().directory?.directory.council.name, asked[0]?.tag]).toEqual(['Tarrow', undefined]);
  });
});

describe('a server that does not help', () => {
  test.each([
    ['has no such file', { status: 404 }, 'missing'],
    ['wants people to sign in first', { status: 401 }, 'refused'],
    ['is out of order', { status: 503, text: 'Down for maintenance' }, 'refused'],
    ['sends its start page for whatever it lacks', { text: '<!doctype html><title>Intranet</title>' }, 'page'],
    ['points to another address', { status: 302, location: 'https://elsewhere.example/directory.json' }, 'elsewhere'],
    ['points to another place on itself', { status: 301, location: '/sign-in' }, 'elsewhere'],
  ])('one that %s is told apart, and the last good file stays in use', async (_what, served: Served, why) => {
    const { copies } = await afterGood();
    files['directory.json'] = served;
    if (served.status === 404) delete files['directory.json'];
    const council = pane(both, copies);
    await council.refresh();
    expect([council.current().problems.map((each) => each.why), council.current().directory?.directory.council.name]).toEqual([[why], 'Tarrow']);
    expect(asked.map((each) => each.path)).not.toContain('sign-in');
  });

  test('as a browser hides where a redirect leads, its sign of one is enough', async () => {
    const hidden = () => Promise.resolve({ type: 'opaqueredirect', status: 0, url: '', redirected: false } as Response);
    const council = pane(['directory.json'], memoryCopies(), { fetch: hidden });
    await council.refresh();
    expect(council.current().problems.map((each) => each.why)).toEqual(['elsewhere']);
  });

  test('without a network the kept files are used', async () => {
    const { copies } = await afterGood();
    const council = pane(both, copies, { page: 'http://localhost:9/taskpane.html' });
    await council.refresh();
    expect(council.current().problems.map((each) => [each.why, each.keptFrom])).toEqual([['offline', '2026-11-20'], ['offline', '2026-11-20']]);
    expect([council.current().rulebook?.id, council.current().directory?.directory.council.name]).toEqual(['district', 'Tarrow']);
  });

  test('one that is slow is not waited for without end', async () => {
    const never: typeof fetch = (_address, options) => new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const council = pane(['directory.json'], memoryCopies(), { fetch: never, limit: 5 });
    await council.refresh();
    expect([council.current().fetching, council.current().problems[0]?.why]).toEqual([false, 'slow']);
  });

  test('a file that the council no longer serves is forgotten', async () => {
    const { copies } = await afterGood();
    pane(['rulebook.yaml'], copies);
    expect([...copies.kept.keys()]).toEqual(['rulebook.yaml']);
  });
});
