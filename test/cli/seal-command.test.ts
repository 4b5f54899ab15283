import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { del, docx, ins, p, run, style } from '../readers/docx/build-docx';
import { eml, openDesk, type Desk } from './faircopy';

// A copy, so that a test can make the system refuse a file.
jest.mock('node:fs/promises', () => ({ ...jest.requireActual<object>('node:fs/promises') }));
const files = jest.requireMock<typeof import('node:fs/promises')>('node:fs/promises');

const heading = (text: string): string => p(text, '<w:pStyle w:val="H"/>');

interface Words {
  recommendation?: string;
  numbers?: [string, string];
  background?: string;
}

/** A short report about a hall. */
function report({ recommendation = 'That the lease must not be renewed on the same terms.', numbers = ['2', '3'], background = 'The hall was built in 1911.' }: Words = {}): Uint8Array {
  const body = p('Report of the Director of Places') + heading('1. Background') + p(background)
    + heading(`${numbers[0]}. Recommendations`) + p(`${numbers[0]}.1 That the hall is repaired this year at a cost of £86,000.`) + p(recommendation)
    + heading(`${numbers[1]}. Financial implications`) + p('There is no budget for this &amp; the Council must find the sum from reserves.');
  return docx({ styles: style('H', 'heading 1'), body });
}

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'report.docx': report() });
});
afterEach(() => {
  jest.restoreAllMocks();
  desk.clear();
});

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(desk.folder, name)));
const seal = (...more: string[]) => desk.faircopy(['seal', 'report.docx', '--author', 'Brian Holliday', '--key', 'brian.pem', ...more]);

/** The sealed report with the parts of another in place of its own text: what Word leaves when somebody edits it. */
function edit(sealed: string, into: string, words: Words): void {
  const text = unzipSync(report(words))['word/document.xml'] as Uint8Array;
  desk.put({ [into]: zipSync({ ...unzipSync(bytesOf(sealed)), 'word/document.xml': text }) });
}

/** A document with one part rewritten. */
function rewrite(from: string, into: string, part: string, change: (text: string) => string): void {
  const parts = unzipSync(bytesOf(from));
  desk.put({ [into]: zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] as Uint8Array))) }) });
}

describe('sealing a report', () => {
  test('leaves the report alone, and writes a sealed copy beside it with what was sealed and a receipt', async () => {
    const before = bytesOf('report.docx');
    const ran = await seal('--new-key');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^report\.docx: sealed in report\.sealed\.docx\n {2}By Brian Holliday on \d+ \w+ \d{4}, \d\d:\d\d UTC, 2 sections:\n {4}2 Recommendations\n {4}3 Financial implications\n {2}Key: \S{19}\n {2}Receipt: \S{19}\n/);
    expect(bytesOf('report.docx')).toEqual(before);
    expect(readdirSync(desk.folder).sort()).toEqual(['brian.pem', 'report.docx', 'report.sealed.docx']);
  });

  test('--new-key makes a key file for the owner alone, and never writes over one', async () => {
    await seal('--new-key');
    const key = bytesOf('brian.pem');
    expect(strFromU8(key)).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    if (process.platform !== 'win32') expect(statSync(join(desk.folder, 'brian.pem')).mode & 0o777).toBe(0o600);
    const again = await seal('--new-key', '--out', 'other.docx');
    expect(again).toMatchObject({ code: 2, out: '', err: 'The key file brian.pem could not be made: there is a file of that name already, and Fair Copy never writes over a key.\n' });
    expect(bytesOf('brian.pem')).toEqual(key);
    expect(existsSync(join(desk.folder, 'other.docx'))).toBe(false);
  });

  test('a second seal by the same key is kept beside the first', async () => {
    await seal('--new-key');
    const ran = await desk.faircopy(['seal', 'report.sealed.docx', '--author', 'Brian Holliday', '--key', 'brian.pem', '--out', 'again.docx']);
    expect(ran.out).toContain('  1 earlier seal by the same key was kept.\n');
    const verified = await desk.faircopy(['verify', 'again.docx', '--format', 'json']);
    expect(verified.code).toBe(0);
    expect(verified.lines()[0]).toMatchObject({ state: 'sealed', seals: [{ intact: true, fits: true }, { intact: true, fits: true }] });
  });

  test('tracked changes that are still open in the judgement are settled first, or taken as accepted when the person says so', async () => {
    desk.put({ 'report.docx': report({ recommendation: `${run('That the lease ')}${del('H. Liddell', 'must not')}${ins('H. Liddell', 'may')}${run(' be renewed.')}`, background: `${run('It was ')}${ins('H. Liddell', 'well ')}${run('built.')}` }) });
    const ran = await seal('--new-key');
    expect(ran).toMatchObject({ code: 2, out: '', err: 'The judgement of report.docx holds 2 tracked changes that are neither accepted nor rejected. Settle them in Word first, or add --with-changes to seal the text as it would be with every change accepted.\n' });
    expect(readdirSync(desk.folder)).toEqual(['report.docx']);
    expect((await seal('--new-key', '--with-changes')).out).toContain('  With 2 tracked changes taken as accepted.\n');
    const [verified] = (await desk.faircopy(['verify', 'report.sealed.docx', '--format', 'json'])).lines();
    expect(verified).toMatchObject({ state: 'sealed', sections: [{ after: expect.stringContaining('the lease may be renewed') }, {}] });
  });

  test('tracked changes outside the judgement do not matter', async () => {
    desk.put({ 'report.docx': report({ background: `${run('It was ')}${ins('H. Liddell', 'well ')}${run('built.')}` }) });
    expect((await seal('--new-key')).code).toBe(0);
  });

  test('no file is written over unless the person says so', async () => {
    await seal('--new-key');
    expect((await seal()).err).toBe('report.sealed.docx is there already, and Fair Copy writes over it only with --force. Add --force, or name another file with --out.\n');
    expect((await seal('--out', 'report.docx')).err).toMatch(/^report\.docx is there already/);
    expect((await seal('--out', 'report.docx', '--force')).code).toBe(0);
    expect((await desk.faircopy(['verify', 'report.docx'])).code).toBe(0);
  });

  test('a folder that cannot be written to is named, and neither a key nor half a document is left', async () => {
    const { open } = files;
    jest.spyOn(files, 'open').mockImplementation((path, ...rest) => (String(path).endsWith('.tmp') ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' })) : open(path, ...rest)));
    expect(await seal('--new-key')).toMatchObject({ code: 2, out: '', err: 'The sealed copy report.sealed.docx could not be written: you may not write in that folder. Name another place with --out.\n' });
    expect(readdirSync(desk.folder)).toEqual(['report.docx']);
    jest.restoreAllMocks();
    expect((await seal('--new-key', '--out', 'nowhere/sealed.docx')).err).toMatch(/^The sealed copy nowhere\/sealed\.docx could not be written: there is no such folder\./);
  });

  test('a disk that is full in the middle leaves nothing behind', async () => {
    jest.spyOn(files, 'rename').mockRejectedValue(Object.assign(new Error(), { code: 'ENOSPC' }));
    expect((await seal('--new-key')).err).toMatch(/could not be written: there is no room left\./);
    expect(readdirSync(desk.folder)).toEqual(['report.docx']);
  });

  test('what is no report to seal is answered with one sentence', async () => {
    desk.put({ 'a.eml': eml(), 'a.pdf': '%PDF-1.7', 'letter.docx': docx({ body: p('Dear Colin') + p('The road is mended.') }), 'broken.docx': report().subarray(0, 400) });
    const asked = async (file: string): Promise<string> => (await desk.faircopy(['seal', file, '--author', 'B', '--key', 'k.pem', '--new-key'])).err;
    expect(await asked('a.eml')).toBe('a.eml is not a Word document, and only a .docx can hold a seal.\n');
    expect(await asked('a.pdf')).toMatch(/^a\.pdf is a PDF, which Fair Copy does not read/);
    expect(await asked('letter.docx')).toMatch(/^letter\.docx has no judgement to seal: /);
    expect(await asked('broken.docx')).toMatch(/^broken\.docx: the document breaks off or is damaged/);
    expect(await asked('none.docx')).toBe('The document none.docx could not be opened: there is no file of that name.\n');
    expect(await asked('.')).toBe('The document . could not be opened: it is a folder.\n');
    expect(existsSync(join(desk.folder, 'k.pem'))).toBe(false);
  });

  test('what is no key to seal with is answered with one sentence', async () => {
    const pem = { format: 'pem' } as const;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', ...pem }, publicKeyEncoding: { type: 'spki', ...pem } });
    const other = generateKeyPairSync('ec', { namedCurve: 'secp384r1', privateKeyEncoding: { type: 'pkcs8', ...pem }, publicKeyEncoding: { type: 'spki', ...pem } });
    const locked = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', ...pem, cipher: 'aes-256-cbc', passphrase: 'x' }, publicKeyEncoding: { type: 'spki', ...pem } });
    const edwards = generateKeyPairSync('ed25519', { privateKeyEncoding: { type: 'pkcs8', ...pem }, publicKeyEncoding: { type: 'spki', ...pem } });
    const make = 'Seals use P-256 keys: add --new-key with another file name to make one.';
    const expected: [string | Uint8Array, string][] = [
      [rsa.privateKey, `holds an RSA key. ${make}`], [other.privateKey, `holds a key on another curve. ${make}`], [edwards.privateKey, `holds a key of another kind. ${make}`],
      [rsa.publicKey, 'holds a public key, and a seal is made with the private one.'],
      [locked.privateKey, 'is protected by a passphrase, which Fair Copy does not ask for. Use a key file without one.'],
      ['no key', `holds no private key that Fair Copy can read. ${make}`], [new Uint8Array([255, 254, 0]), 'is not UTF-8 text; save it again with the encoding UTF-8.'],
    ];
    for (const [key, sentence] of expected) {
      desk.put({ 'brian.pem': key });
      expect(await seal()).toMatchObject({ code: 2, out: '', err: `The key file brian.pem ${sentence}\n` });
    }
    expect((await desk.faircopy(['seal', 'report.docx', '--author', 'B', '--key', 'none.pem'])).err).toBe('The key file none.pem could not be opened: there is no file of that name.\n');
    expect(existsSync(join(desk.folder, 'report.sealed.docx'))).toBe(false);
  });

  test('a key that another program made for P-256 is as good', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    desk.put({ 'brian.pem': privateKey.export({ type: 'sec1', format: 'pem' }) });
    expect((await seal()).code).toBe(0);
    desk.put({ 'brian.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }) });
    await desk.faircopy(['seal', 'report.sealed.docx', '--author', 'Brian Holliday', '--key', 'brian.pem', '--out', 'again.docx']);
    expect((await desk.faircopy(['verify', 'again.docx'])).code).toBe(0);
  });

  test.each<[string[], string]>([
    [['seal'], 'Say which report to seal: faircopy seal FILE.docx --author "NAME" --key FILE.pem.'],
    [['seal', 'a.docx', 'b.docx'], 'faircopy seal takes one report, so “b.docx” is one too many.'],
    [['seal', 'a.docx', '--key', 'k'], 'A seal needs the name of the author: add --author "NAME".'],
    [['seal', 'a.docx', '--author', 'B'], 'A seal needs your key: add --key FILE.pem, and --new-key where you have none yet.'],
    [['seal', 'a.docx', '--author', 'B', '--key', 'k', '--out', 'a.pdf'], '--out is “a.pdf”; a sealed report is a .docx file.'],
    [['seal', 'a.docx', '--force=yes'], '--force takes no value.'],
    [['verify'], 'Say which reports to look at: faircopy verify FILE.docx…'],
    [['verify', 'a.docx', '--format', 'html'], '--format is “html”; it takes text or json.'],
  ])('%j is answered with one sentence', async (words, sentence) => {
    expect(await desk.faircopy(words)).toMatchObject({ code: 2, out: '', err: `${sentence}\n` });
  });
});

describe('looking at a sealed report', () => {
  beforeEach(async () => { await seal('--new-key'); });

  test('that was left alone: as sealed, section by section', async () => {
    const ran = await desk.faircopy(['verify', 'report.sealed.docx'], { columns: 200 });
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^report\.sealed\.docx: as sealed\n {2}The judgement is as Brian Holliday sealed it on .* UTC\.\n {2}Sealed by Brian Holliday on .*, fits the judgement now\n {4}Receipt \S{19}, key \S{19}\n {2}2 Recommendations: as sealed\n {2}3 Financial implications: as sealed\n$/);
  });

  test('in which one word was changed: which section, what was sealed and what stands there now', async () => {
    edit('report.sealed.docx', 'edited.docx', { recommendation: 'That the lease may be renewed on the same terms.' });
    const ran = await desk.faircopy(['verify', 'edited.docx'], { columns: 200 });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('edited.docx: changed\n  The judgement was changed after Brian Holliday sealed it on ');
    expect(ran.out).toContain('  2 Recommendations: changed\n    Sealed: “That the lease must not be renewed on the same terms.”\n    Now: “That the lease may be renewed on the same terms.”\n  3 Financial implications: as sealed\n');
  });

  test('in which a long paragraph was changed: the place, not the whole paragraph', async () => {
    const long = (word: string): string => `${'The first of many words on this. '.repeat(20)}The lease ${word} be renewed. ${'And so on at length it goes. '.repeat(20)}`;
    desk.put({ 'report.docx': report({ recommendation: long('must not') }) });
    await seal('--force');
    edit('report.sealed.docx', 'edited.docx', { recommendation: long('may') });
    const { out } = await desk.faircopy(['verify', 'edited.docx'], { columns: 400 });
    expect(out).toMatch(/Sealed: “… [^”]{20,80}The lease must not be renewed\. And [^”]{20,80} …”\n {4}Now: “… [^”]{20,80}The lease may be renewed\. And [^”]{20,80} …”\n/);
  });

  test('whose paragraphs were numbered anew, spaced anew and edited elsewhere: as sealed', async () => {
    edit('report.sealed.docx', 'edited.docx', { numbers: ['4', '5'], background: 'It was built in 1912.', recommendation: 'That  the lease\u00a0must not be re\u00adnewed on the same terms. ' });
    expect(await desk.faircopy(['verify', 'edited.docx', '--format', 'json'])).toMatchObject({ code: 0 });
  });

  test('from which all judgement was taken: removed', async () => {
    const parts = unzipSync(bytesOf('report.sealed.docx'));
    desk.put({ 'edited.docx': zipSync({ ...parts, 'word/document.xml': unzipSync(docx({ body: p('Nothing is left.') }))['word/document.xml'] as Uint8Array }) });
    const ran = await desk.faircopy(['verify', 'edited.docx', '--format', 'json']);
    expect(ran.code).toBe(1);
    expect(ran.lines()[0]).toMatchObject({ state: 'changed', sections: [{ state: 'removed', after: '' }, { state: 'removed', after: '' }] });
  });

  test.each<[string, (xml: string) => string]>([
    ['its text', (xml) => xml.replace('must not', 'may')],
    ['a digest', (xml) => xml.replace(/digest="....../, 'digest="000000')],
    ['a document type', (xml) => xml.replace('<seal', '<!DOCTYPE seal><seal')],
  ])('whose seal was altered in %s: damaged', async (_what, change) => {
    rewrite('report.sealed.docx', 'edited.docx', 'customXml/item1.xml', change);
    const ran = await desk.faircopy(['verify', 'edited.docx']);
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/^edited\.docx: seal damaged\n {2}A seal of this document is damaged and shows nothing about the judgement\./);
    expect(ran.out).not.toContain('as sealed');
  });

  test('that somebody else changed and sealed again: both keys, and the difference from the author\'s', async () => {
    edit('report.sealed.docx', 'edited.docx', { recommendation: 'That the lease may be renewed on the same terms.' });
    const sealed = await desk.faircopy(['seal', 'edited.docx', '--author', 'Brian Holliday', '--key', 'hugh.pem', '--new-key', '--out', 'again.docx'], { columns: 200 });
    expect(sealed.out).toContain('An earlier seal in this document was made with another key. Whoever checks the document will be told.\n');
    const ran = await desk.faircopy(['verify', 'again.docx'], { columns: 200 });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('again.docx: sealed with another key\n');
    expect(ran.out).toMatch(/differs from the judgement now\n[^]*fits the judgement now\n/);
    expect(ran.out).toContain('    Sealed: “That the lease must not be renewed on the same terms.”\n    Now: “That the lease may be renewed on the same terms.”\n');
  });

  test('whose seal was swapped for that of an older version: changed', async () => {
    const older = unzipSync(bytesOf('report.sealed.docx'))['customXml/item1.xml'] as Uint8Array;
    desk.put({ 'report.docx': report({ recommendation: 'That the hall is sold.' }) });
    await seal('--force');
    rewrite('report.sealed.docx', 'edited.docx', 'customXml/item1.xml', () => strFromU8(older));
    const ran = await desk.faircopy(['verify', 'edited.docx', '--format', 'json']);
    expect(ran.code).toBe(1);
    expect(ran.lines()[0]).toMatchObject({ state: 'changed', sections: [{ state: 'changed' }, { state: 'as-sealed' }] });
  });

  test('whose seal was blown up to 3 MB: not read, and said to be', async () => {
    rewrite('report.sealed.docx', 'edited.docx', 'customXml/item1.xml', (xml) => xml.replace('<author>', `${' '.repeat(3e6)}<author>`));
    const ran = await desk.faircopy(['verify', 'edited.docx'], { columns: 200 });
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('Not read: The document keeps data in customXml/item1.xml that is larger than a seal, or no text');
  });

  test('with a seal in a form of the future: not as sealed', async () => {
    rewrite('report.sealed.docx', 'edited.docx', 'customXml/item1.xml', (xml) => xml.replace('seal:1', 'seal:9'));
    const ran = await desk.faircopy(['verify', 'edited.docx']);
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/Check\s+it\s+with\s+a\s+newer\s+edition/);
  });

  test('prints nothing that could rewrite the screen', async () => {
    rewrite('report.sealed.docx', 'edited.docx', 'customXml/item1.xml', (xml) => xml.replace('Brian', '\u009b31m\u202eBrian'));
    expect((await desk.faircopy(['verify', 'edited.docx'])).out).not.toMatch(/[\u0080-\u009f\u202e]/);
  });
});

test('of many documents each is told, and the gravest gives the code; other files of a folder are passed over', async () => {
  await seal('--new-key');
  edit('report.sealed.docx', 'sub/edited.docx', { recommendation: 'That it be sold.' });
  desk.put({ 'sub/a.eml': eml() });
  const folder = await desk.faircopy(['verify', 'sub', 'report.sealed.docx', '--format', 'json']);
  expect(folder.code).toBe(1);
  expect(folder.lines().map(({ file, state }) => [file, state])).toEqual([[join('sub', 'edited.docx'), 'changed'], ['report.sealed.docx', 'sealed']]);
  const all = await desk.faircopy(['verify', '-', '--format', 'json'], { stdin: 'report.sealed.docx\nreport.docx\nsub/a.eml\nnone.docx\n' });
  expect(all.code).toBe(2);
  expect(all.lines()).toMatchObject([{ state: 'sealed' }, { state: 'none', sentence: 'The document holds no seal.' }, { error: 'The file is not a Word document, and only a .docx can hold a seal.' }, { error: 'The file could not be opened: there is no file of that name.' }]);
  desk.put({ 'mail/a.eml': eml() });
  expect((await desk.faircopy(['verify', 'mail'])).err).toBe('There is no .docx in that folder, and nothing else can hold a seal.\n');
});
