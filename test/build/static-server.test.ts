import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import policy from '../../build/page-policy.json';
import { serveFolder, type StaticServer } from '../../build/static-server';

const folder = mkdtempSync(join(tmpdir(), 'fair-copy-pages-'));
const pages = join(folder, 'pages');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'private.txt'), 'not for reading');
  for (const page of ['playground', 'taskpane']) writeFileSync(join(pages, `${page}.html`), '<!doctype html>');
  writeFileSync(join(pages, 'taskpane.0123456789.js'), '');
  server = await serveFolder(pages, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written: fetch would tidy it first. */
function ask(path: string, method = 'GET'): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', failed).end();
  });
}

describe('the local server', () => {
  test('leads from the start page to the playground', async () => {
    const { status, headers } = await ask('/');
    expect([status, headers.location]).toEqual([302, '/playground.html']);
  });

  test('gives each page its policy and says who may frame it', async () => {
    const addin = await ask('/taskpane.html?et=');
    const playground = await ask('/playground.html');
    expect(addin.headers['content-security-policy']).toBe(`${policy.addin.join('; ')}; frame-ancestors ${policy.framedBy.addin}`);
    expect(playground.headers['content-security-policy']).toBe(`${policy.playground.join('; ')}; frame-ancestors 'self'`);
    expect(playground.headers['x-content-type-options']).toBe('nosniff');
    expect(playground.headers['x-frame-options']).toBeUndefined();
  });

  test('lets a browser keep only files whose name changes with their content', async () => {
    expect((await ask('/taskpane.0123456789.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/taskpane.html')).headers['cache-control']).toBe('no-cache');
  });

  test.each(['/../private.txt', '/..%2fprivate.txt', '/%2e%2e/private.txt', '/assets/../../private.txt', '/assets', '/nothing.html'])('hands out nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, 'There is no such page. Open /playground.html.\n']);
  });

  test('refuses what it cannot read or does not do', async () => {
    expect((await ask('/%zz')).status).toBe(400);
    expect((await ask('/playground.html', 'POST')).status).toBe(405);
  });

  test('takes the next port where one is taken', async () => {
    const taken = Number(new URL(server.origin).port);
    const second = await serveFolder(pages, taken);
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
    await second.close();
  });
});

describe('the policy of the pages', () => {
  test('differs only in Microsoft’s script, which the add-in page alone may load', () => {
    const differing = policy.addin.filter((each) => !policy.playground.includes(each));
    expect(differing).toEqual(["script-src 'self' https://appsforoffice.microsoft.com"]);
    expect(policy.playground).toHaveLength(policy.addin.length);
  });

  test('lets no page send or run anything by another way', () => {
    for (const rule of [...policy.addin, ...policy.playground]) expect(rule).not.toMatch(/unsafe|\*|http:/);
    expect(policy.addin).toContain("connect-src 'self'");
  });
});
