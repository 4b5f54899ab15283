import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { words as paneWords } from '../../src/pane/words';
import { examples } from '../../src/playground/examples';
import { words } from '../../src/playground/words';
import { accessibilityFaults } from './accessibility';
import { openPages, type Pages } from './open-browser';

jest.setTimeout(120000);

let pages: Pages;
const pictures = mkdtempSync(join(tmpdir(), 'fair-copy-pictures-'));

beforeAll(async () => {
  pages = await openPages();
  process.stdout.write(`pictures of the pages: ${pictures}\n`);
});
afterAll(() => pages?.close());

const paneIn = (page: Page): FrameLocator => page.frameLocator(`iframe[title="${words.pane}"]`);

/** Waits until the pane has read the message and says that it has nothing more to do. */
async function whenChecked(page: Page): Promise<FrameLocator> {
  const pane = paneIn(page);
  await pane.getByRole('button', { name: paneWords.checkAgain }).waitFor();
  return pane;
}

async function openExample(page: Page, title: string): Promise<FrameLocator> {
  await whenChecked(page);
  await page.getByRole('button', { name: title }).click();
  return whenChecked(page);
}

const breach = examples.carlisle?.find((example) => example.kind === 'breach')?.title ?? '';

describe('the playground in a browser', () => {
  test('opens and checks a message without a complaint, and asks nothing of anybody else', async () => {
    const { page, watch } = await pages.open('/playground.html');
    const pane = await openExample(page, breach);
    await pane.getByRole('list', { name: paneWords.finding.list }).or(pane.getByRole('region', { name: paneWords.finding.list })).first().waitFor();
    await page.screenshot({ path: join(pictures, 'playground-window.png') });
    expect(watch).toEqual({ complaints: [], policyReports: [], requestsElsewhere: [] });
    await page.context().close();
  });

  test('the start page leads to it', async () => {
    const { page } = await pages.open('/');
    expect(page.url()).toBe(`${pages.origin}/playground.html`);
    await page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
    await page.context().close();
  });

  test('the policy holds: a script that tries to send text elsewhere is stopped', async () => {
    const { page, watch } = await pages.open('/playground.html');
    const sent = await page.evaluate(async () => {
      const reported = new Promise((done) => { document.addEventListener('securitypolicyviolation', done, { once: true }); });
      const answer = await fetch('https://elsewhere.example/', { method: 'POST', body: 'text' }).then(() => 'sent', () => 'stopped');
      await reported;
      return answer;
    });
    expect(sent).toBe('stopped');
    expect(watch.policyReports).toEqual(['connect-src https://elsewhere.example/']);
    await page.context().close();
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['narrow', { viewport: { width: 320, height: 720 } }],
    ['high contrast', { forcedColors: 'active' as const }],
  ])('axe finds nothing against WCAG 2.2 AA: %s', async (name, options) => {
    const { page } = await pages.open('/playground.html', { reducedMotion: 'reduce', ...options });
    await openExample(page, breach);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(pictures, `playground-${name.replace(' ', '-')}.png`), fullPage: true });
    await page.context().close();
  });

  test('nothing runs over the edge of a window 320 pixels wide', async () => {
    const { page } = await pages.open('/playground.html', { viewport: { width: 320, height: 720 } });
    await openExample(page, breach);
    for (const frame of page.frames()) {
      const { wide, window } = await frame.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
      expect(wide).toBeLessThanOrEqual(window);
    }
    await page.context().close();
  });
});
