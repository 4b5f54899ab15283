import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { words as paneWords } from '../../src/pane/words';
import { exampleMeetings } from '../../src/playground/examples';
import { words } from '../../src/playground/words';
import { accessibilityFaults } from './accessibility';
import { openPages, type Pages } from './open-browser';

jest.setTimeout(120_000);

let pages: Pages;
const pictures = mkdtempSync(join(tmpdir(), 'fair-copy-meetings-'));

beforeAll(async () => {
  pages = await openPages();
  process.stdout.write(`pictures of the pages: ${pictures}\n`);
});
afterAll(() => pages?.close());

const title = exampleMeetings.carlisle?.find((each) => each.kind === 'breach')?.title ?? '';
const add = 'Add Cllr Denis Irving to the invitation';
type Options = Parameters<Pages['open']>[1];

async function openMeeting(options: Options = {}): Promise<{ page: Page; pane: FrameLocator; watch: Awaited<ReturnType<Pages['open']>>['watch'] }> {
  const { page, watch } = await pages.open('/playground.html', { reducedMotion: 'reduce', timezoneId: 'Europe/London', ...options });
  const pane = page.frameLocator(`iframe[title="${words.pane}"]`);
  await pane.getByRole('button', { name: paneWords.checkAgain }).waitFor();
  await page.getByRole('tab', { name: words.sides.meeting }).click();
  await page.getByRole('button', { name: title }).click();
  await pane.getByRole('article', { name: /^Breach/ }).waitFor();
  return { page, pane, watch };
}

const asked = (page: Page) => page.getByRole('list', { name: words.meeting.required }).getByText('Cllr Denis Irving');

describe('a meeting in a browser', () => {
  test('is checked beside its form, and what is found is named as the form names it', async () => {
    const { page, pane, watch } = await openMeeting();
    const found = pane.getByRole('article', { name: /Cllr Denis Irving would not be asked/ });
    await found.getByText('Added to Required:').waitFor();
    expect(await pane.getByRole('combobox', { name: paneWords.kind.choice }).inputValue()).toBe('meeting');
    await page.screenshot({ path: join(pictures, 'meeting.png'), fullPage: true });
    expect(watch).toEqual({ complaints: [], policyReports: [], requestsElsewhere: [] });
    await page.context().close();
  });

  test('whoever is missing is added with the mouse, and Undo takes them off the invitation', async () => {
    const { page, pane } = await openMeeting();
    await pane.getByRole('button', { name: add }).click();
    await pane.getByRole('heading', { name: 'Nothing found.' }).waitFor();
    await asked(page).waitFor();
    await page.screenshot({ path: join(pictures, 'meeting-after.png'), fullPage: true });
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByRole('article', { name: /^Breach/ }).waitFor();
    expect(await asked(page).count()).toBe(0);
    await page.context().close();
  });

  test('the same by keyboard alone', async () => {
    const { page, pane } = await openMeeting();
    await pane.getByRole('button', { name: add }).focus();
    await page.keyboard.press('Enter');
    const undo = pane.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    await asked(page).waitFor();
    // The keyboard lands on the bar that says what was done; Undo is the next stop.
    await page.waitForTimeout(300);
    await page.keyboard.press('Tab');
    expect(await undo.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await pane.getByRole('article', { name: /^Breach/ }).waitFor();
    expect(await asked(page).count()).toBe(0);
    await page.context().close();
  });

  test('a meeting moved into the weeks before an election is found by its date', async () => {
    const { page, pane } = await openMeeting();
    await page.getByRole('textbox', { name: words.meeting.starts.day }).or(page.getByLabel(words.meeting.starts.day)).first().fill('2027-04-13');
    const found = pane.getByRole('article', { name: /13 April 2027 falls in the pre-election period/ });
    await found.waitFor();
    await found.getByText('When:').waitFor();
    await page.context().close();
  });

  test('a person’s own invitation fills the form', async () => {
    const { page, pane } = await openMeeting();
    const invitation = [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261101T090000Z', 'DTSTART:20260611T180000Z', 'DTEND:20260611T190000Z',
      'SUMMARY:Works on Pennine Way', 'LOCATION:Depot', 'ORGANIZER;CN=Graham Litt:mailto:graham.litt@carlisle-council.example',
      'ATTENDEE;CN=Cllr Stuart Beattie:mailto:cllr.stuart.beattie@carlisle-council.example', 'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n');
    await page.getByRole('tab', { name: words.sides.message }).click();
    await page.locator(`input[type="file"][aria-label="${words.open}"]`).setInputFiles({ name: 'works.ics', mimeType: 'text/calendar', buffer: Buffer.from(invitation) });
    await page.getByText(words.opened('works.ics')).waitFor();
    expect(await page.getByLabel(words.meeting.starts.day).inputValue()).toBe('2026-06-11');
    expect(await page.getByLabel(words.meeting.starts.time).inputValue()).toBe('19:00');
    await pane.getByRole('combobox', { name: paneWords.kind.choice }).waitFor();
    expect(await page.getByRole('textbox', { name: words.subject }).inputValue()).toBe('Works on Pennine Way');
    await page.context().close();
  });

  test.each<[string, Options]>([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 720 } }],
    ['high contrast', { forcedColors: 'active' }],
  ])('axe finds nothing against WCAG 2.2 AA and nothing runs over the edge: %s', async (name, options) => {
    const { page } = await openMeeting(options);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const frame of page.frames()) {
      const { wide, window } = await frame.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
      expect(wide).toBeLessThanOrEqual(window);
    }
    await page.screenshot({ path: join(pictures, `meeting-${name.replace(' ', '-')}.png`), fullPage: true });
    await page.context().close();
  });
});
