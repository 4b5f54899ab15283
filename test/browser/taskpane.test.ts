import { openPages, type Pages } from './open-browser';

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

describe('the task pane outside Outlook', () => {
  test('says that Microsoft’s script did not load, asks for nothing but that script, and keeps its policy', async () => {
    const { page, watch } = await pages.open('/playground.html');
    // Never the real one: the test must say the same on a machine without a network.
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    watch.requestsElsewhere.length = 0;
    watch.complaints.length = 0;
    await page.goto(`${pages.origin}/taskpane.html`);
    await page.getByRole('alert').filter({ hasText: 'Microsoft’s script for add-ins did not load' }).waitFor();
    expect(watch.requestsElsewhere).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(watch.policyReports).toEqual([]);
    expect(watch.complaints.filter((each) => !each.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  });
});
