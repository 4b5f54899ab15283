import { blindCopy, directoryOf, eml, openDesk, type Desk } from './faircopy';

jest.mock('../../src/rules/index', () => ({ rules: jest.requireActual<typeof import('./sample-rules')>('./sample-rules').sampleRules }));

const council = ['--rulebook', 'carlisle', '--directory', directoryOf('carlisle'), '--format', 'html'];

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({
    'plain.eml': eml(), 'blind.eml': blindCopy, 'empty.eml': '',
    'sly.eml': eml({ bcc: 'Cllr Rashida Khan <cllr.rashida.khan@carlisle-council.example>', subject: '<script>alert(1)</script> & "more"' }),
  });
});
afterEach(() => desk.clear());

describe('a page over many items', () => {
  test('says what, where, why and what to do', async () => {
    const { out, code } = await desk.faircopy(['check', 'plain.eml', 'blind.eml', ...council]);
    expect(code).toBe(1);
    expect(out.startsWith('<!doctype html>')).toBe(true);
    expect(out.endsWith('</html>\n')).toBe(true);
    for (const words of ['Rashida Khan is copied blind.', '<strong>Paragraph 130:</strong>', '<li>Move Rashida Khan to Cc</li>', '<h2 id="item-1">plain.eml</h2>', '<p>No finding.</p>']) expect(out).toContain(words);
  });

  test('counts by rule, in figures beside the bars, and leads to the items with findings', async () => {
    const { out } = await desk.faircopy(['check', 'plain.eml', 'blind.eml', 'empty.eml', ...council]);
    expect(out).toContain('2 items checked: 1 breach, 0 to review. 1 file could not be checked.');
    expect(out).toContain('<th scope="row">blind-copy</th><td class="count">1</td><td class="count">0</td>');
    expect(out).toContain('<a href="#item-2">blind.eml</a>: 1 finding');
  });

  test('tells a file that could not be read, and why', async () => {
    const { out, code } = await desk.faircopy(['check', 'empty.eml', ...council]);
    expect(code).toBe(2);
    expect(out).toContain('<strong>Not checked.</strong> empty.eml is empty.');
  });

  test('lets nothing in an item act in the page, and fetches nothing', async () => {
    const { out } = await desk.faircopy(['check', 'sly.eml', ...council]);
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
    expect(out).not.toContain('<script');
    expect(out).not.toMatch(/(?:src|href)="(?!#)/);
    expect(out).toContain("default-src 'none'");
  });
});
