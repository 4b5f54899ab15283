import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { words as paneWords } from '../../src/pane/words';
import { reportWords } from '../../src/pane/report-words';
import { words } from '../../src/playground/words';
import { readDocument } from '../../src/readers';
import { checkSeals } from '../../src/seal/judgement';
import { accessibilityFaults } from './accessibility';
import { openPages, type OpenPage, type Pages } from './open-browser';

jest.setTimeout(120_000);

let pages: Pages;
const pictures = mkdtempSync(join(tmpdir(), 'fair-copy-word-'));

beforeAll(async () => {
  pages = await openPages();
  process.stdout.write(`pictures of the pages: ${pictures}\n`);
});
afterAll(() => pages?.close());

const paneIn = (page: Page): FrameLocator => page.frameLocator(`iframe[title="${words.word.pane}"]`);
const edited = 'A report that a member edited';
const changedUnseen = 'A report that was changed unseen';
const asLeft = 'A report as its author left it';

async function openWord(example: string, options: Parameters<Pages['open']>[1] = {}): Promise<OpenPage & { pane: FrameLocator }> {
  const opened = await pages.open('/playground.html', { reducedMotion: 'reduce', ...options });
  const { page } = opened;
  await page.getByRole('tab', { name: words.sides.word }).click();
  await page.getByRole('combobox', { name: words.council }).selectOption({ label: 'Gloucester City Council' });
  await page.getByRole('button', { name: example }).click();
  const pane = paneIn(page);
  await pane.getByRole('heading', { name: reportWords.seal.title }).waitFor();
  return { ...opened, pane };
}

async function seal(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /^Seal the judgement/ }).click();
  await pane.getByRole('button', { name: reportWords.seal.save }).click();
  await pane.getByText(/^The judgement is as Hamish Coker sealed it/).waitFor();
}

async function rewrite(page: Page, paragraph: RegExp, wording: string): Promise<void> {
  await page.getByRole('button', { name: paragraph }).click();
  await page.getByRole('textbox', { name: words.word.wording }).fill(wording);
  await page.getByRole('button', { name: words.word.type }).click();
}

describe('a report in the simulated Word', () => {
  test('the whole way: findings, a comment, a confirmation, a referral, a seal, and a word changed after it', async () => {
    const { page, pane, watch } = await openWord(edited);
    const first = pane.getByRole('article').first();
    await first.getByRole('button', { name: 'Ask the author in a comment' }).click();
    await pane.getByText('Done: Ask the author in a comment.').waitFor();
    await page.getByText('Is this your own professional judgement?').waitFor();

    await first.getByRole('button', { name: reportWords.confirm.button }).click();
    await first.getByRole('button', { name: reportWords.confirm.save, exact: true }).click();
    await pane.getByRole('button', { name: 'Settled by you (1)' }).waitFor();

    const next = pane.getByRole('article').first();
    await next.getByRole('button', { name: 'Refer it to the Managing Director' }).click();
    const message = await next.getByRole('textbox', { name: paneWords.draft.text }).inputValue();
    expect(message).toContain('Recommendation, 2.1');
    expect(message).toContain('be refused');

    await seal(pane);
    await rewrite(page, /Change the paragraph “2\.2 That the charity/, '2.2 That the charity be offered no help with its accounts.');
    await pane.getByText(/^The judgement was changed after Hamish Coker sealed it/).waitFor();
    await pane.getByRole('list', { name: reportWords.seal.sections }).getByText('offered').first().waitFor();
    await page.screenshot({ path: join(pictures, 'word-sealed.png'), fullPage: true });
    expect(watch).toEqual({ complaints: [], policyReports: [], requestsElsewhere: [] });

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.word.save }).click()]);
    const file = await download.path();
    const document = await readDocument({ name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(file)) });
    if (!document) throw new Error('The saved file is no Word document.');
    const { comparison } = await checkSeals(document);
    expect(comparison).toMatchObject({ state: 'changed', against: { author: 'Hamish Coker' } });
    expect(comparison.against?.confirmations.map(({ by }) => by)).toContain('Hamish Coker');
    expect(document.comments.map(({ author }) => author)).toEqual(['Hamish Coker']);
    expect(document.changes.some(({ author, text }) => author === 'Hamish Coker' && text.includes('no help'))).toBe(true);
    await page.context().close();
  });

  test('a place of a finding and a section of the picture are shown in the document', async () => {
    const { page, pane } = await openWord(edited);
    await pane.getByRole('button', { name: /^Advice, 5\.1/ }).first().click();
    const shown = page.locator('[aria-current="location"]');
    await shown.getByText(/^5\.1 The charity/).waitFor();
    await pane.getByRole('button', { name: /^10 Risk/ }).click();
    await shown.getByText('10. Risk').waitFor();
    await page.context().close();
  });

  test('what was changed without tracking shows once the earlier version is there, by one press', async () => {
    const { page, pane } = await openWord(changedUnseen);
    await pane.getByText(reportWords.picture.untouched).waitFor();
    await page.getByRole('button', { name: words.word.compare }).click();
    await pane.getByText('Compared with Hall roof as written.docx.').waitFor();
    await pane.getByRole('button', { name: /^2 Recommendation.*Changed, not tracked/ }).waitFor();
    await pane.getByRole('article').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(pictures, 'word-compared.png'), fullPage: true });
    await page.context().close();
  });

  test('a Word that gives no file, no comment and no seal is said so in words, and nothing is lost', async () => {
    const { page, pane } = await openWord(edited);
    await page.getByRole('button', { name: words.word.simulated }).click();
    await page.getByRole('checkbox', { name: 'Comments are refused' }).check();
    await page.getByRole('checkbox', { name: 'The seal cannot be kept' }).check();
    await pane.getByRole('article').first().getByRole('button', { name: 'Ask the author in a comment' }).click();
    await pane.locator('strong', { hasText: 'Word does not allow Fair Copy to add the comment' }).waitFor();
    await pane.getByRole('button', { name: 'Seal the judgement' }).click();
    await pane.getByRole('button', { name: reportWords.seal.save }).click();
    await pane.locator('strong', { hasText: 'Word does not allow Fair Copy to keep the seal' }).waitFor();
    await page.getByRole('checkbox', { name: 'Word does not give the whole file' }).check();
    await pane.getByRole('button', { name: paneWords.checkAgain }).click();
    await pane.getByText(/so it read the body only/).waitFor();
    await page.context().close();
  });

  test('a person’s own document is opened and checked, and Outlook comes back as it was', async () => {
    const { page, pane } = await openWord(asLeft);
    await pane.getByRole('heading', { name: 'Nothing found.' }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.word.save }).click()]);
    await page.getByLabel(words.word.open, { exact: true }).last().setInputFiles({ name: 'mine.docx', mimeType: 'application/octet-stream', buffer: readFileSync(await download.path()) });
    await page.getByRole('heading', { name: 'mine.docx' }).waitFor();
    await pane.getByRole('heading', { name: 'Nothing found.' }).waitFor();
    await page.getByRole('tab', { name: words.sides.message }).click();
    await page.frameLocator(`iframe[title="${words.pane}"]`).getByRole('button', { name: paneWords.checkAgain }).waitFor();
    await page.context().close();
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['narrow', { viewport: { width: 320, height: 720 } }],
    ['high contrast', { forcedColors: 'active' as const }],
  ])('axe finds nothing against WCAG 2.2 AA, and nothing runs over the edge: %s', async (name, options) => {
    const { page, pane } = await openWord(edited, options);
    await seal(pane);
    await rewrite(page, /Change the paragraph “2\.2 That the charity/, '2.2 That the charity be offered no help with its accounts.');
    await pane.getByText(/^The judgement was changed after Hamish Coker sealed it/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const frame of page.frames()) {
      const { wide, window } = await frame.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
      expect(wide).toBeLessThanOrEqual(window);
    }
    await page.screenshot({ path: join(pictures, `word-${name.replace(' ', '-')}.png`), fullPage: true });
    await page.context().close();
  });
});
