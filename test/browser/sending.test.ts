import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { buttonWords } from '../../src/hosts/simulated/sending';
import { profiles } from '../../src/hosts/simulated/profiles';
import { words as paneWords } from '../../src/pane/words';
import { sendWords } from '../../src/playground/send-words';
import { words } from '../../src/playground/words';
import { openLabel } from '../../src/sending/alert-words';
import { recordHeader } from '../../src/sending/record';
import { accessibilityFaults } from './accessibility';
import { openPages, type Pages } from './open-browser';

jest.setTimeout(120000);

let pages: Pages;
const pictures = mkdtempSync(join(tmpdir(), 'fair-copy-sending-'));

beforeAll(async () => {
  pages = await openPages();
  process.stdout.write(`pictures of the dialogs: ${pictures}\n`);
});
afterAll(() => pages?.close());

const paneIn = (page: Page): FrameLocator => page.frameLocator(`iframe[title="${words.pane}"]`);
const dialogIn = (page: Page) => page.getByRole('dialog', { name: sendWords.dialog });
const nameOf = (id: string): string => profiles.find((each) => each.id === id)?.name ?? '';

/** A message with a blind copy to the Leader, open in one Outlook. */
async function openMessage(profile: string, { policy, example = /A blind copy to the Leader/ }: { policy?: string; example?: RegExp } = {}): Promise<Page> {
  const { page } = await pages.open('/playground.html');
  await paneIn(page).getByRole('button', { name: paneWords.checkAgain }).waitFor();
  await page.getByRole('button', { name: words.simulated }).click();
  await page.getByRole('combobox', { name: words.client }).selectOption({ label: nameOf(profile) });
  if (policy) await page.getByRole('combobox', { name: sendWords.policy }).selectOption({ label: policy });
  await page.getByRole('button', { name: example }).click();
  await paneIn(page).getByRole('button', { name: paneWords.checkAgain }).waitFor();
  return page;
}

const send = (page: Page): Promise<void> => page.getByRole('button', { name: sendWords.send, exact: true }).click();
const sent = (page: Page) => page.getByRole('status').filter({ hasText: /^Sent:/ });
const buttons = (page: Page): Promise<string[]> => dialogIn(page).getByRole('button').allInnerTexts();

describe('pressing Send with something to put right', () => {
  test.each([
    ['web', [openLabel, buttonWords.send, buttonWords.stay]],
    ['new', [openLabel, buttonWords.send, buttonWords.stay]],
    ['classic-2412', [openLabel, buttonWords.send, buttonWords.stay]],
    ['classic-2402', [buttonWords.send, buttonWords.stay]],
    ['mac', [buttonWords.send, openLabel]],
  ])('asks before it goes, and goes when the person says so: %s', async (profile, expected) => {
    const page = await openMessage(profile);
    await send(page);
    await dialogIn(page).getByText('Before you send, look at this:').waitFor();
    expect(await dialogIn(page).innerText()).toContain('(paragraph 130)');
    expect(await buttons(page)).toEqual(expected);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(pictures, `dialog-${profile}.png`) });
    await dialogIn(page).getByRole('button', { name: buttonWords.send }).click();
    await sent(page).waitFor();
    await page.context().close();
  });

  test('an Outlook without Smart Alerts sends at once', async () => {
    const page = await openMessage('ltsc-2021');
    await send(page);
    await sent(page).waitFor();
    expect(await dialogIn(page).count()).toBe(0);
    await page.context().close();
  });

  test('nothing is said where there is nothing to say', async () => {
    const page = await openMessage('web', { example: /nothing to find/ });
    await send(page);
    await sent(page).waitFor();
    expect(await dialogIn(page).count()).toBe(0);
    await page.context().close();
  });

  test('Don’t Send keeps the message as it is', async () => {
    const page = await openMessage('web');
    await send(page);
    await dialogIn(page).getByRole('button', { name: buttonWords.stay }).click();
    await dialogIn(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: words.text }).innerText()).toContain('garage rents');
    expect(await sent(page).count()).toBe(0);
    await page.context().close();
  });

  test.each(['web', 'mac'])('one button opens the pane at the finding: %s', async (profile) => {
    const page = await openMessage(profile);
    await paneIn(page).getByRole('tab', { name: /protocol/i }).click();
    await send(page);
    await dialogIn(page).getByRole('button', { name: openLabel }).click();
    await paneIn(page).locator('[data-finding="blind-copy"]:focus').waitFor();
    await page.context().close();
  });
});

describe('sending an invitation', () => {
  test('asks in the same way, and the button opens the pane at the finding', async () => {
    const { page } = await pages.open('/playground.html');
    await paneIn(page).getByRole('button', { name: paneWords.checkAgain }).waitFor();
    await page.getByRole('tab', { name: words.sides.meeting }).click();
    await page.getByRole('button', { name: /A public meeting to which one ward member is not asked/ }).click();
    await paneIn(page).getByRole('button', { name: paneWords.checkAgain }).waitFor();
    await send(page);
    await dialogIn(page).getByText('Before you send, look at this:').waitFor();
    await dialogIn(page).getByRole('button', { name: openLabel }).click();
    await paneIn(page).locator('[data-finding]:focus').waitFor();
    await page.context().close();
  });
});

describe('a council that asks for more than a prompt', () => {
  test('a breach goes once it is set aside with a reason, which the message carries', async () => {
    const page = await openMessage('web', { policy: sendWords.policies.reason });
    await send(page);
    await dialogIn(page).getByText('Put this right before you send, or set it aside with a reason:').waitFor();
    expect(await buttons(page)).toEqual([openLabel, buttonWords.stay]);
    await dialogIn(page).getByRole('button', { name: openLabel }).click();
    const pane = paneIn(page);
    const card = pane.getByRole('article').filter({ has: pane.locator('[data-finding="blind-copy"]') });
    await card.getByRole('button', { name: paneWords.setAside.open }).click();
    await card.getByRole('textbox', { name: paneWords.setAside.reason }).fill('The Leader asked for a copy; Pauline knows');
    await card.getByRole('button', { name: paneWords.setAside.save, exact: true }).click();
    await pane.getByRole('button', { name: paneWords.settled.title(1) }).waitFor();
    await send(page);
    await sent(page).waitFor();
    const list = page.getByRole('region', { name: sendWords.sentTitle });
    await list.getByRole('button').first().click();
    const text = await list.innerText();
    expect(text).toContain(`${recordHeader}: v=1, r=blind-copy; p=130; how=set-aside;`);
    expect(text).toContain('says=The Leader asked for a copy%3B Pauline knows');
    await page.screenshot({ path: join(pictures, 'sent.png'), fullPage: true });
    await page.context().close();
  });

  test('a breach that is held back does not go, also with a reason', async () => {
    const page = await openMessage('new', { policy: sendWords.policies.hold });
    await send(page);
    await dialogIn(page).getByText('Put this right before you send:').waitFor();
    expect(await buttons(page)).toEqual([openLabel, buttonWords.stay]);
    await page.context().close();
  });

  test('an older Outlook, which could only block, lets advice through', async () => {
    const page = await openMessage('classic-2402', { policy: sendWords.policies.hold, example: /\(review\)/ });
    await send(page);
    await sent(page).waitFor();
    await paneIn(page).getByText('Sent without a check').waitFor();
    await page.context().close();
  });
});

describe('when something goes wrong', () => {
  test('an Outlook that does not answer sends within three seconds, and the pane says so afterwards', async () => {
    const page = await openMessage('web');
    await page.getByRole('checkbox', { name: 'Every answer takes 3 seconds' }).check();
    const before = Date.now();
    await send(page);
    await sent(page).waitFor();
    expect(Date.now() - before).toBeLessThan(4500);
    await page.getByRole('checkbox', { name: 'Every answer takes 3 seconds' }).uncheck();
    await paneIn(page).getByText('Sent without a check').waitFor();
    await page.context().close();
  });

  test('a message goes where the add-in’s part for sending does not load', async () => {
    const page = await openMessage('web');
    await page.getByRole('checkbox', { name: sendWords.notLoaded }).check();
    await page.getByRole('button', { name: /A blind copy to the Leader/ }).click();
    await paneIn(page).getByRole('button', { name: paneWords.checkAgain }).waitFor();
    await send(page);
    await sent(page).waitFor();
    expect(await dialogIn(page).count()).toBe(0);
    await page.context().close();
  });
});
