import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../build/static-server';

const root = resolve(__dirname, '../..');
export const builtPages = join(root, 'dist/addin');

const args = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge'];
const fixedPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) => (folder
    ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [])),
];

/** The browsers on this machine, the one named by CHROME_PATH first. */
function installed(): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const chosen = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  return [...new Set([...chosen, ...fixedPlaces, ...onPath])].filter((path) => existsSync(path));
}

/** The Chromium that comes as a package, unpacked once for each of its versions: it would take up any older one found under its name. */
async function packaged(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `fair-copy-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    return await carried.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Starts a browser from this machine, else the packaged one; throws one sentence that says what to install. */
export async function openBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const find of [...installed().map((path) => () => Promise.resolve(path)), packaged]) {
    try {
      const executablePath = await find();
      return await chromium.launch({ executablePath, args, ignoreDefaultArgs: ['--headless'], headless: true });
    } catch (fault) {
      reasons.push((fault instanceof Error ? fault.message : String(fault)).split('\n')[0] ?? '');
    }
  }
  throw new Error(`No browser could be started (${reasons.join('; ')}). Install Chromium, Chrome or Edge, or name one in CHROME_PATH; on Debian also libnss3.`);
}

/** What a page did that it must not do. Empty lists are the pass. */
export interface Watch {
  complaints: string[];
  policyReports: string[];
  requestsElsewhere: string[];
}

export interface OpenPage {
  page: Page;
  watch: Watch;
}

export interface Pages {
  origin: string;
  /** Opens a page of the built add-in, "/playground.html" say, and notes what it complains of and asks for. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/**
 * The built pages on a free port, with a browser to open them in.
 * @param serve serves something else than the built pages as they are
 */
export async function openPages(serve: () => Promise<StaticServer> = () => serveFolder(builtPages, 0)): Promise<Pages> {
  if (!existsSync(join(builtPages, 'playground.html'))) throw new Error('The pages have not been built yet. Run: npm run build');
  const server: StaticServer = await serve();
  const browser = await openBrowser().catch(async (fault: unknown) => {
    await server.close();
    throw fault;
  });
  return {
    origin: server.origin,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const watch: Watch = { complaints: [], policyReports: [], requestsElsewhere: [] };
      await context.exposeFunction('reportPolicy', (report: string) => { watch.policyReports.push(report); });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          (window as unknown as { reportPolicy(report: string): void }).reportPolicy(`${event.effectiveDirective} ${event.blockedURI}`);
        });
      });
      context.on('console', (message) => { if (message.type() === 'error') watch.complaints.push(message.text()); });
      context.on('weberror', (fault) => { watch.complaints.push(fault.error().message); });
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${server.origin}/`) && !/^(data|blob|about):/.test(url)) watch.requestsElsewhere.push(url);
      });
      const page = await context.newPage();
      await page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
      return { page, watch };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
