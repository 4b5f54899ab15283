import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import type { CouncilData } from '../../src/sending/council';
import { attempt, built, clean, directoryText, inFolder, makeBuilt, origin, paths, root } from './package-rig';

beforeAll(makeBuilt);
afterAll(clean);

const full = ['--origin', origin, '--rulebook', 'gloucester', '--directory', 'who.json'];

describe('a package for a council', () => {
  test('holds the pages to serve, the manifests to deploy and the headers to set', async () => {
    await attempt([...full, '--out', 'full']);
    const found = paths('full');
    expect(found).toEqual(expect.arrayContaining([
      'README.txt', 'fair-copy-package.json', 'headers/apache.conf', 'headers/nginx.conf', 'manifests/fair-copy-unified.zip', 'manifests/manifest.word.xml', 'manifests/manifest.xml',
      'site/.well-known/microsoft-officeaddins-allowed.json', 'site/directory.json', 'site/launchevent.html', 'site/launchevent.js', 'site/rulebook.yaml', 'site/staticwebapp.config.json',
      'site/taskpane.0123456789.js', 'site/taskpane.html', 'site/web.config',
    ]));
    expect(found.filter((path) => /^site\/manifest/.test(path))).toEqual([]);
    expect(inFolder('full', 'README.txt')).toContain('Gloucester City Council');
  });

  test('names its own address in every manifest, and localhost in none', async () => {
    await attempt([...full, '--out', 'named']);
    const zip = unzipSync(new Uint8Array(readFileSync(join(root, 'named/manifests/fair-copy-unified.zip'))));
    expect(Object.keys(zip)).toEqual(['manifest.json', 'color.png', 'outline.png']);
    const manifests = [inFolder('named', 'manifests/manifest.xml'), inFolder('named', 'manifests/manifest.word.xml'), strFromU8(zip['manifest.json'] as Uint8Array)];
    for (const text of manifests) {
      expect(text).toContain(`${origin}/taskpane.html`);
      expect(text).not.toContain('localhost');
    }
    expect(JSON.parse(inFolder('named', 'site/.well-known/microsoft-officeaddins-allowed.json'))).toEqual({ allowed: [`${origin}/launchevent.js`] });
  });

  test('tells the pane which of the council’s files to ask for', async () => {
    await attempt([...full, '--out', 'told']);
    expect(inFolder('told', 'site/taskpane.html')).toContain('<html data-council="rulebook.yaml directory.json" lang="en-GB">');
    expect(inFolder('told', 'site/directory.json')).toBe(directoryText);
    await attempt(['--origin', origin, '--out', 'bare']);
    expect(inFolder('bare', 'site/taskpane.html')).toBe(readFileSync(join(built, 'taskpane.html'), 'utf8'));
  });

  test('puts rulebook and directory before the event script, because classic Outlook loads that one file', async () => {
    await attempt([...full, '--out', 'script']);
    const script = inFolder('script', 'site/launchevent.js');
    expect(script.endsWith('start();\n')).toBe(true);
    const place: { faircopyCouncil?: CouncilData; start(): void } = { start: () => undefined };
    runInNewContext(script, place);
    expect([place.faircopyCouncil?.rulebook.id, place.faircopyCouncil?.directory.council.name, place.faircopyCouncil?.settings]).toEqual(['gloucester', 'Tarrow District Council', { prompt: ['breach', 'review'], reason: [], hold: [] }]);
  });

  test('without a rulebook the event script stays as it is, and the person is told what that means', async () => {
    const lines = await attempt(['--origin', origin, '--directory', 'who.json', '--out', 'half']);
    expect(inFolder('half', 'site/launchevent.js')).toBe('start();\n');
    expect(lines.join(' ')).toContain('classic Outlook speaks on sending only of what the pane has checked');
  });

  test('a council that holds messages back gets manifests that say so', async () => {
    writeFileSync(join(root, 'strict.json'), '{ "sending": { "prompt": ["review"], "hold": ["breach"] } }');
    await attempt([...full, '--settings', 'strict.json', '--out', 'strict']);
    expect(inFolder('strict', 'manifests/manifest.xml')).toContain('SendMode="SoftBlock"');
    expect(inFolder('strict', 'site/taskpane.html')).toContain('settings.json');
    expect(inFolder('strict', 'README.txt')).toContain('hold a message back');
  });

  test('a rulebook of the council’s own goes in as its file', async () => {
    const own = readFileSync(join(__dirname, '../../src/rulebooks/wbc.yaml'), 'utf8').replace(/^id: wbc$/m, 'id: ours');
    writeFileSync(join(root, 'ours.yaml'), own);
    await attempt(['--origin', origin, '--rulebook', 'ours.yaml', '--out', 'own']);
    expect(inFolder('own', 'site/rulebook.yaml')).toBe(own);
    expect(JSON.parse(inFolder('own', 'fair-copy-package.json'))).toMatchObject({ rulebook: { id: 'ours' }, directory: null });
  });

  test('the same input gives the same package, byte for byte', async () => {
    await attempt([...full, '--out', 'one']);
    await attempt([...full, '--out', 'two']);
    for (const path of paths('one')) expect(readFileSync(join(root, 'one', path)).equals(readFileSync(join(root, 'two', path)))).toBe(true);
  });
});
