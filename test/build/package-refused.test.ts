import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, built, clean, inFolder, makeBuilt, origin, paths, root } from './package-rig';

beforeAll(makeBuilt);
afterAll(clean);

describe('what cannot be packaged is refused in one sentence', () => {
  test.each([
    ['no address is given', [], 'Say where the pages will be served: npm run package -- --origin https://addin.example.gov.uk'],
    ['the address has no https', ['--origin', 'addin.tarrow.example'], '“addin.tarrow.example” is no web address. Write it like this: https://addin.example.gov.uk'],
    ['the address is served without encryption', ['--origin', 'http://addin.tarrow.example'], 'http://addin.tarrow.example does not begin with https://, and Office loads an add-in over https alone.'],
    ['the address has a path', ['--origin', 'https://tarrow.example/fair-copy'], 'https://tarrow.example/fair-copy has something after the name of the site. The pages need an address of their own: https://tarrow.example'],
    ['the address has a question mark', ['--origin', 'https://tarrow.example?'], 'https://tarrow.example? has something after the name of the site. The pages need an address of their own: https://tarrow.example'],
    ['the address holds a password', ['--origin', 'https://anna:secret@tarrow.example'], 'The address may not hold a name or a password: everybody who has the manifest could read them.'],
    ['an option is misspelt', ['--origin', origin, '--rulebok', 'wbc'], 'There is no option --rulebok. Did you mean rulebook? The options are --origin, --rulebook, --directory, --settings, --out and --force.'],
    ['a word stands without its option', ['--origin', origin, 'wbc'], 'An option has no value, or a word stands where no option is. Put each value after its option: --rulebook carlisle'],
    ['there is no such rulebook', ['--origin', origin, '--rulebook', 'glocester'], 'There is no rulebook glocester. Did you mean gloucester? The rulebooks are carlisle, district, gloucester, leicestershire and wbc; a rulebook of your own is named by its .yaml file.'],
    ['the rulebook’s file is not there', ['--origin', origin, '--rulebook', 'absent.yaml'], 'The rulebook absent.yaml could not be opened: there is no file of that name.'],
    ['the directory’s file is not there', ['--origin', origin, '--directory', 'absent.json'], 'The directory absent.json could not be opened: there is no file of that name.'],
  ])('where %s', async (_where, words, sentence) => {
    expect(await attempt(words)).toEqual([sentence]);
  });

  test('a slash after the address is no path', async () => {
    expect((await attempt(['--origin', `${origin}/`, '--out', 'slash']))[0]).toMatch(`The package for ${origin} is in `);
  });

  test('files of the council are held to the same rules as in the pane, with the line', async () => {
    writeFileSync(join(root, 'broken.json'), '{\n  "council": { "name": "Tarrow", "domains": [] },\n}\n');
    writeFileSync(join(root, 'odd.json'), '{\n  "sendin": {}\n}\n');
    writeFileSync(join(root, 'hard.json'), '{\n  "sending": { "hold": ["all"] }\n}\n');
    expect(await attempt(['--origin', origin, '--directory', 'broken.json'])).toEqual([expect.stringMatching(/^broken\.json line 3: /)]);
    expect(await attempt(['--origin', origin, '--settings', 'odd.json'])).toEqual(['odd.json line 2: sendin is not a setting that Fair Copy knows. Did you mean sending?']);
    expect(await attempt(['--origin', origin, '--settings', 'hard.json'])).toEqual([expect.stringMatching(/^hard\.json line 2: .*“all”/)]);
  });

  test('files left from an earlier build are told, because they would be served too', async () => {
    writeFileSync(join(built, 'taskpane.00000000aa.js'), '');
    const lines = await attempt(['--origin', origin, '--out', 'stale']);
    rmSync(join(built, 'taskpane.00000000aa.js'));
    expect(lines).toContain('The built pages hold files of earlier builds as well. Run npm run build first for a package without them.');
    expect((await attempt(['--origin', origin, '--out', 'fresh'])).join(' ')).not.toContain('earlier builds');
  });

  test('before the pages are built, it says what to run', async () => {
    expect(await attempt(['--origin', origin], join(root, 'nothing'))).toEqual(['The pages have not been built yet. Run: npm run build']);
  });
});

describe('the folder that a package goes into', () => {
  test('is refused where it holds other files, and nothing in it is touched', async () => {
    mkdirSync(join(root, 'letters'));
    writeFileSync(join(root, 'letters/draft.txt'), 'Dear Councillor');
    expect(await attempt(['--origin', origin, '--out', 'letters'])).toEqual(['The folder letters holds other files, so nothing was written. Give --out a folder that is empty or new.']);
    expect(paths('letters')).toEqual(['draft.txt']);
    expect(await attempt(['--origin', origin, '--out', 'who.json'])).toEqual(['who.json is a file. Give the name of a folder to --out.']);
  });

  test('is taken where it is empty, and a package of ours is replaced whole', async () => {
    mkdirSync(join(root, 'ours'));
    await attempt(['--origin', origin, '--rulebook', 'wbc', '--out', 'ours']);
    expect(existsSync(join(root, 'ours/site/rulebook.yaml'))).toBe(true);
    await attempt(['--origin', origin, '--out', 'ours']);
    expect(existsSync(join(root, 'ours/site/rulebook.yaml'))).toBe(false);
    expect(existsSync(join(root, 'ours.new')) || existsSync(join(root, 'ours.old'))).toBe(false);
  });

  test('keeps a file that somebody put into it or changed there, until they say otherwise', async () => {
    const words = ['--origin', origin, '--directory', 'who.json', '--out', 'edited'];
    await attempt(words);
    writeFileSync(join(root, 'edited/notes.txt'), 'mine');
    expect(await attempt(words)).toEqual(['The folder edited holds notes.txt, which is not part of the package, so nothing was written. Take it out, or give --out another folder.']);
    await attempt([...words.slice(0, 4), '--out', 'changed']);
    writeFileSync(join(root, 'changed/site/directory.json'), '{}');
    expect(await attempt([...words.slice(0, 4), '--out', 'changed'])).toEqual(['Somebody changed site/directory.json in changed since it was written, so nothing was written over. Keep a copy of it, then add --force.']);
    expect(inFolder('changed', 'site/directory.json')).toBe('{}');
    await attempt([...words.slice(0, 4), '--out', 'changed', '--force']);
    expect(inFolder('changed', 'site/directory.json')).toContain('Tarrow District Council');
  });
});
