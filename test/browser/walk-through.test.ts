import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { words as paneWords } from '../../src/pane/words';
import { examples } from '../../src/playground/examples';
import { words } from '../../src/playground/words';
import { accessibilityFaults } from './accessibility';
import { openPages, type Pages } from './open-browser';
import { makeMsg } from '../readers/make-msg';

jest.setTimeout(60_000);

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

const breach = examples.carlisle?.find((example) => example.kind === 'breach')?.title ?? '';

async function openBreach(): Promise<{ page: Page; pane: FrameLocator }> {
  const { page } = await pages.open('/playground.html', { reducedMotion: 'reduce' });
  const pane = page.frameLocator(`iframe[title="${words.pane}"]`);
  await pane.getByRole('button', { name: paneWords.checkAgain }).waitFor();
  await page.getByRole('button', { name: breach }).click();
  await pane.getByRole('article', { name: /^Breach/ }).waitFor();
  return { page, pane };
}

/** Waits until the mail window shows a subject. */
async function subjectIs(page: Page, subject: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Subject' });
  for (let i = 0; i < 100 && (await field.inputValue()) !== subject; i++) await page.waitForTimeout(100);
  expect(await field.inputValue()).toBe(subject);
}

describe('walking through findings in a browser', () => {
  test('a remedy pressed with the mouse takes the blind copy off, and Undo brings it back', async () => {
    const { page, pane } = await openBreach();
    await pane.getByRole('button', { name: /^Take .* off$/ }).click();
    await pane.getByRole('heading', { name: 'Nothing found.' }).waitFor();
    expect(await page.getByRole('button', { name: /^Remove .* from Bcc$/ }).count()).toBe(0);
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByRole('article', { name: /^Breach/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Remove .* from Bcc$/ }).count()).toBe(1);
    await page.context().close();
  });

  test('the same by keyboard alone: a finding is set aside with a reason and taken back', async () => {
    const { page, pane } = await openBreach();
    await pane.getByRole('button', { name: 'Set aside with a reason' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('textbox', { name: /Reason/ }).focus();
    await page.keyboard.type('The Leader is the tenant’s landlord and asked for it.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Set aside', exact: true }).focus();
    await page.keyboard.press('Enter');
    const settled = pane.getByRole('button', { name: /^Settled by you/ });
    await settled.focus();
    await page.keyboard.press('Enter');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByRole('button', { name: /^Take back/ }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('article', { name: /^Breach/ }).waitFor();
    await page.context().close();
  });

  test('the Tab key reaches every button of the pane', async () => {
    const { page, pane } = await openBreach();
    const wanted = await pane.getByRole('button').count();
    await pane.getByRole('button').first().focus();
    const reached = new Set<string>();
    for (let i = 0; i < wanted * 3; i++) {
      const name = await pane.locator(':focus').evaluateAll((all) => all.filter((each) => each.getAttribute('role') !== 'tab').map((each) => `${each.tagName} ${each.textContent}`)[0] ?? '');
      if (name.startsWith('BUTTON')) reached.add(name);
      await page.keyboard.press('Tab');
    }
    expect(reached.size).toBe(wanted);
    await page.context().close();
  });

  test('a person’s own .eml and .msg are opened and checked', async () => {
    const { page, pane } = await openBreach();
    const input = page.locator('input[type="file"]').first();
    const eml = 'From: Graham Litt <graham.litt@carlisle-council.example>\r\nTo: Cllr Pauline Haugh <cllr.pauline.haugh@carlisle-council.example>\r\nSubject: Standpipes\r\n\r\nDear Councillor Haugh\r\n\r\nThe plumber comes back on Thursday.\r\n\r\nGraham Litt\r\n';
    await input.setInputFiles({ name: 'draft.eml', mimeType: 'message/rfc822', buffer: Buffer.from(eml) });
    await subjectIs(page, 'Standpipes');
    await pane.getByRole('heading', { name: 'Nothing found.' }).waitFor();
    await input.setInputFiles({ name: 'draft.msg', mimeType: 'application/vnd.ms-outlook', buffer: Buffer.from(makeMsg({ strings: { '001A': 'IPM.Note', '0037': 'Grit bins', '1000': 'Dear Councillor Haugh\r\n\r\nTwo bins were filled.\r\n\r\nGraham Litt' } })) });
    await subjectIs(page, 'Grit bins');
    await page.context().close();
  });

  test('a file that is no message is refused in one sentence, and the message stays', async () => {
    const { page, pane } = await openBreach();
    await page.locator('input[type="file"]').first().setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: readFileSync(join(__dirname, '../../assets/icon-16.png')) });
    await page.getByText(/plan\.pdf/).first().waitFor();
    await pane.getByRole('article', { name: /^Breach/ }).waitFor();
    await page.context().close();
  });
});
