import { gzipSync, strToU8, zipSync } from 'fflate';
import { readItem } from '../../../src/readers';
import { readDocx } from '../../../src/readers/docx/read-docx';
import { UnreadableFile } from '../../../src/readers/unreadable-file';
import { docx, p, partsOf, run, type Build } from './build-docx';

const letter: Build = { body: p('Dear Sir') };

/** Writes a number over the directory record of one part. */
function lie(bytes: Uint8Array, part: string, field: number, value: number): Uint8Array {
  const name = strToU8(part);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + field, value, true);
  }
  return bytes;
}

const withPart = (name: string, text: string): Uint8Array => zipSync({ ...partsOf(letter), [name]: strToU8(text) });
const twice = (): Uint8Array => {
  const whole = docx({ ...letter, parts: { 'word/documenu.xml': '<x/>' } });
  const text = Array.from(whole);
  for (let at = 0; at < text.length - 17; at += 1) if (String.fromCharCode(...text.slice(at, at + 17)) === 'word/documenu.xml') text[at + 12] = 't'.charCodeAt(0);
  return Uint8Array.from(text);
};

describe('a document that cannot be trusted is refused in one sentence', () => {
  test.each<[name: string, made: () => Uint8Array, sentence: RegExp]>([
    ['one that breaks off', () => docx(letter).subarray(0, 900), /breaks off/],
    ['one whose directory is damaged', () => lie(docx(letter), 'word/document.xml', 42, 0xffffff), /breaks off/],
    ['one with a byte changed', () => { const bytes = lie(docx(letter), 'word/document.xml', 16, 1); return bytes; }, /breaks off or is damaged/],
    ['one with a part larger than it says', () => lie(docx(letter), 'word/document.xml', 24, 50), /larger than the document says/],
    ['one that unpacks to very much', () => docx({ body: p('a'.repeat(70e6)) }), /unpacks to more than Fair Copy reads/],
    ['one that says it unpacks to very much', () => lie(docx(letter), 'word/document.xml', 24, 0x7fffffff), /unpacks to more/],
    ['one with an endless text', () => docx({ body: p('a'.repeat(11e6)) }), /unpacks to more/],
    ['one that declares entities', () => docx({ ...letter, rewrite: (name, text) => (name === 'word/document.xml' ? text.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document') : text) }), /declares a document type/],
    ['one that nests without end', () => docx({ body: '<w:sdt><w:sdtContent>'.repeat(5000) }), /nests its part/],
    ['one whose text is not whole', () => docx({ body: '<w:p><w:r><w:t>a</w:t></w:r>' }), /not whole/],
    ['one whose text stops in a tag', () => docx({ rewrite: (name, text) => (name === 'word/document.xml' ? text.slice(0, -5) : text) }), /not whole/],
    ['one with a part whose name climbs out', () => withPart('../../etc/passwd', 'x'), /points outside/],
    ['one with a pointer that climbs out', () => docx({ ...letter, relationships: '<Relationship Id="x" Type="x/image" Target="../../../x.png"/>' }), /outside itself/],
    ['one with two parts of one name', twice, /two parts called word\/document\.xml/],
    ['one without its main part', () => docx({ ...letter, rewrite: (name, text) => (name === 'word/document.xml' ? null : text) }), /main part is missing/],
    ['a workbook', () => docx({ ...letter, rewrite: (name, text) => (name === 'word/document.xml' ? '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' : text) }), /no Word document/],
    ['one under a zip password', () => { const bytes = docx(letter); return lie(bytes, '[Content_Types].xml', 8, 1); }, /protected by a password/],
  ])('%s', async (_, made, sentence) => {
    const reading = readItem({ name: 'letter.docx', bytes: made() });
    await expect(reading).rejects.toThrow(UnreadableFile);
    await expect(reading).rejects.toThrow(sentence);
    await expect(reading).rejects.toThrow(/^letter\.docx: [^\n]+\.$/);
  });

  test('every way of cutting a document short is told and never crashes', async () => {
    const whole = docx(letter);
    for (let length = 4; length < whole.length; length += 7) await expect(readDocx(whole.subarray(0, length))).rejects.toThrow(UnreadableFile);
  });

  test('every changed byte is told, or does no harm', async () => {
    const whole = docx(letter);
    for (let at = 0; at < whole.length; at += 3) {
      const spoilt = Uint8Array.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
      await readDocx(spoilt).then(({ text }) => expect(['Dear Sir', '']).toContain(text.accepted), reason => expect(reason).toBeInstanceOf(UnreadableFile));
    }
  });
});

describe('a document is read', () => {
  const words = async (bytes: Uint8Array): Promise<string> => (await readDocx(bytes)).text.accepted;
  test('where its parts are stored without packing', async () => expect(await words(zipSync(partsOf(letter), { level: 0 }))).toBe('Dear Sir'));
  test('where it follows the Strict form', async () => expect(await words(docx({ ...letter, strict: true }))).toBe('Dear Sir'));
  test('where its names have other prefixes', async () => expect(await words(docx({ ...letter, rewrite: (_, text) => text.replace(/w:(?=[a-z])/g, 'ns0:').replace('xmlns:ns0:', 'xmlns:w') .replace('xmlns:w=', 'xmlns:ns0=') }))).toBe('Dear Sir'));
  test('where its names have no prefix', async () => expect(await words(docx({ rewrite: (name, text) => (name === 'word/document.xml' ? '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>Dear Sir</t></r></p></body></document>' : text) }))).toBe('Dear Sir'));
  test('where it is in UTF-16', async () => {
    const wide = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap(each => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8])]);
    expect(await words(docx({ ...letter, rewrite: (name, text) => (name === 'word/document.xml' ? wide(text.replace('UTF-8', 'UTF-16')) : text) }))).toBe('Dear Sir');
  });
  test('where its main part has another name and its targets are absolute', async () => {
    const parts = partsOf(letter);
    const main = parts['word/document.xml'] ?? new Uint8Array();
    delete parts['word/document.xml'];
    expect(await words(zipSync({ ...parts, 'content/Main.xml': main, '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="/content/main.xml"/></Relationships>') }))).toBe('Dear Sir');
  });
  test('where its parts are named with backslashes', async () => expect(await words(zipSync(Object.fromEntries(Object.entries(partsOf(letter)).map(([name, part]) => [name.replace(/\//g, '\\'), part]))))).toBe('Dear Sir'));
  test('where words follow the end of the archive', async () => {
    const bytes = docx(letter);
    const longer = new Uint8Array(bytes.length + 10);
    longer.set(bytes);
    expect(await words(longer)).toBe('Dear Sir');
  });
  test('and a part it has lost is told', async () => {
    const { text, unread } = await readDocx(docx({ ...letter, relationships: '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>' }));
    expect(text.accepted).toBe('Dear Sir');
    expect(unread).toEqual(['The document has lost its part word/comments.xml, so what that held could not be read.']);
  });
  test('and what cannot be read in it is told, a sentence each', async () => {
    const { unread } = await readDocx(docx({ body: `<w:altChunk r:id="x"/>${p(run('secret', '<w:vanish/>') + '<w:r><w:object><o:OLEObject/></w:object></w:r><w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="y"/></a:graphicData></a:graphic></w:drawing></w:r>')}` }));
    expect(unread.map(sentence => sentence.split(',')[0])).toEqual(['The document has another document put into it as a file', 'The document holds an embedded file', 'The document holds a chart or diagram', 'The document holds hidden text']);
  });
});

test('a file that is packed in another way is not taken for a document', async () => {
  await expect(readItem({ name: 'a.docx', bytes: gzipSync(strToU8('x')) })).rejects.toThrow(UnreadableFile);
});
