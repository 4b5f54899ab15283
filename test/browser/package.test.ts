/** A package as a council would serve it, in a browser, under no other headers than those that it documents. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { makePackage } from '../../build/package';
import { words as paneWords } from '../../src/pane/words';
import { examples } from '../../src/playground/examples';
import { words } from '../../src/playground/words';
import { eventFunctions } from '../../src/sending/event-names';
import { openPages, type OpenPage, type Pages } from './open-browser';
import { servePlainly, type PlainServer } from './plain-server';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'fair-copy-served-'));
const site = join(folder, 'package/site');
const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const breach = examples.gloucester?.find((example) => example.kind === 'breach')?.title ?? '';
const directory = resolve(__dirname, '../../src/playground/directories/gloucester.json');

let server: PlainServer;
let pages: Pages;

beforeAll(async () => {
  await makePackage(['--origin', 'https://addin.tarrow.example', '--rulebook', 'gloucester', '--directory', directory, '--out', 'package'], folder);
  pages = await openPages(async () => (server = await servePlainly(site)));
});
afterAll(async () => {
  await pages?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  server.instead.clear();
  server.log.length = 0;
});

/** Puts the add-in's own page into a frame, with the playground's Outlook in place of Microsoft's script. */
async function openPane(page: Page): Promise<FrameLocator> {
  await page.evaluate(() => {
    document.querySelector('#served')?.remove();
    const frame = document.createElement('iframe');
    frame.id = 'served';
    frame.title = 'Add-in as served';
    frame.src = '/taskpane.html';
    document.body.append(frame);
  });
  return page.frameLocator('#served');
}

async function openMessage(): Promise<OpenPage & { pane: FrameLocator }> {
  const opened = await pages.open('/playground.html', { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.route(officeScript, (route) => route.fulfill({
    contentType: 'text/javascript', body: 'Object.defineProperty(window, "Office", { configurable: true, get: () => window.parent.Office });',
  }));
  await page.getByRole('combobox', { name: words.council }).selectOption({ label: 'Gloucester City Council' });
  await page.getByRole('button', { name: breach }).click();
  await page.frameLocator(`iframe[title="${words.pane}"]`).getByRole('article', { name: /^Breach/ }).waitFor();
  return { ...opened, pane: await openPane(page) };
}

test('the pane goes by the council’s own files at once, nothing is blocked, and only Microsoft’s script comes from elsewhere', async () => {
  const { page, pane, watch } = await openMessage();
  await pane.getByRole('article', { name: /^Breach/ }).waitFor();
  expect(await pane.getByText('Gloucester City Council', { exact: true }).count()).toBe(1);
  expect(await pane.getByRole('button', { name: paneWords.setup.change }).count()).toBe(0);
  expect(server.log).toEqual(expect.arrayContaining(['/rulebook.yaml 200', '/directory.json 200']));
  expect(watch).toEqual({ complaints: [], policyReports: [], requestsElsewhere: [officeScript] });
  await page.context().close();
});

test('the self-test names version, build, client and the served files', async () => {
  const { page, pane, watch } = await openMessage();
  await pane.getByRole('article', { name: /^Breach/ }).waitFor();
  await pane.getByRole('button', { name: /^About Fair Copy \d/ }).click();
  await pane.getByRole('button', { name: 'Run the self-test' }).click();
  const text = await pane.getByRole('textbox', { name: 'Result of the self-test' }).inputValue();
  expect(text).toMatch(/^Fair Copy: \d+\.\d+\.\d+, build [0-9a-f]{10}$/m);
  expect(text).toMatch(/^Program: .*Outlook/m);
  expect(text).toMatch(/^Requirement sets: Mailbox 1\.1\d$/m);
  expect(text).toMatch(/^Rulebook: gloucester: .*rulebook\.yaml [0-9a-f]{10}, fetched/m);
  expect(text).toMatch(/^Directory: .*directory\.json [0-9a-f]{10}, fetched/m);
  expect(watch.policyReports).toEqual([]);
  await page.context().close();
});

test('the next pane asks whether the files have changed, and without a network it goes by what it kept', async () => {
  const { page, pane } = await openMessage();
  await pane.getByRole('article', { name: /^Breach/ }).waitFor();
  server.log.length = 0;
  await (await openPane(page)).getByRole('article', { name: /^Breach/ }).waitFor();
  await expectSoon(() => server.log.filter((line) => / 304$/.test(line)).sort(), ['/directory.json 304', '/rulebook.yaml 304']);
  await page.route(/\/(rulebook\.yaml|directory\.json)$/, (route) => route.abort());
  const offline = await openPane(page);
  await offline.getByText(/could not reach your council’s server for the rulebook\. It goes by the rulebook of \d/).waitFor();
  await offline.getByRole('article', { name: /^Breach/ }).waitFor();
  await page.context().close();
});

test('a directory that changed on the server is taken; a broken one is not, and its line is shown', async () => {
  const { page, pane } = await openMessage();
  await pane.getByRole('article', { name: /^Breach/ }).waitFor();
  const good = readFileSync(join(site, 'directory.json'), 'utf8');
  try {
    writeFileSync(join(site, 'directory.json'), good.replace('"members"', '"membrs"'));
    const broken = await openPane(page);
    await broken.getByRole('button', { name: 'To put right in directory.json' }).click();
    await broken.getByText(/^Line \d+: membrs is not a property/).waitFor();
    await broken.getByRole('article', { name: /^Breach/ }).waitFor();
    writeFileSync(join(site, 'directory.json'), JSON.stringify({ ...(JSON.parse(good) as object), members: [] }));
    const changed = await openPane(page);
    await changed.getByRole('heading', { name: paneWords.product }).waitFor();
    await changed.getByRole('article', { name: /^Breach/ }).waitFor({ state: 'detached' });
  } finally {
    writeFileSync(join(site, 'directory.json'), good);
  }
  await page.context().close();
});

test('a redirect to another address is not followed', async () => {
  const { page, watch } = await openMessage();
  server.instead.set('/directory.json', { status: 302, headers: { Location: 'https://elsewhere.example/directory.json' } });
  await page.evaluate(() => window.localStorage.clear());
  const pane = await openPane(page);
  await pane.getByText(/points to another address for directory\.json/).waitFor();
  expect(watch.requestsElsewhere.filter((url) => url.includes('elsewhere'))).toEqual([]);
  await page.context().close();
});

test('the page that Outlook runs on sending loads under its headers and answers every event of the manifest', async () => {
  const { page, watch } = await pages.open('/privacy.html');
  await page.route(officeScript, (route) => route.fulfill({
    contentType: 'text/javascript',
    body: 'window.named = {}; window.Office = { actions: { associate: (name) => { window.named[name] = true; } }, onReady: () => Promise.resolve({}), context: {} };',
  }));
  await page.goto(`${pages.origin}/launchevent.html`);
  const { named, council } = await page.evaluate(() => {
    const { named: names = {}, faircopyCouncil } = window as unknown as { named?: Record<string, boolean>; faircopyCouncil?: { rulebook: { id: string } } };
    return { named: Object.keys(names), council: faircopyCouncil?.rulebook.id };
  });
  expect(named.sort()).toEqual([...new Set<string>(Object.values(eventFunctions))].sort());
  expect(council).toBe('gloucester');
  expect(watch).toEqual({ complaints: [], policyReports: [], requestsElsewhere: [officeScript] });
  await page.context().close();
});

async function expectSoon<T>(read: () => T, wanted: T): Promise<void> {
  for (let tries = 0; tries < 50 && JSON.stringify(read()) !== JSON.stringify(wanted); tries++) await new Promise((done) => setTimeout(done, 100));
  expect(read()).toEqual(wanted);
}
