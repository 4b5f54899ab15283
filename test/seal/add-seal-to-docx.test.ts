import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { readDocument } from '../../src/readers/index';
import { addSealToDocx } from '../../src/seal/add-seal-to-docx';
import { readSeals } from '../../src/seal/sealing';
import { del, docx, ins, p, partsOf, style, type Build } from '../readers/docx/build-docx';
import { newSigner, seal } from './made-seals';

const report: Build = {
  styles: style('H', 'heading 1'),
  body: p('Recommendations', '<w:pStyle w:val="H"/>') + p(`${ins('A', 'That the hall ')}${del('B', 'must ')}`) + p('be kept.'),
};

let made: string;
beforeAll(async () => { made = await seal(await newSigner()); });

async function opened(bytes: Uint8Array) {
  const document = await readDocument({ name: 'report.docx', bytes });
  if (!document) throw new Error('no document');
  return { document, ...await readSeals(document) };
}

/** The parts that a package of this document did not have before. */
const added = (number: number): string[] => [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`];
const changed = ['[Content_Types].xml', 'word/_rels/document.xml.rels'];

test('the sealed document says the same, tracked changes and all, and holds the seal', async () => {
  const file = docx(report);
  const [before, after] = [await opened(file), await opened(addSealToDocx(file, made))];
  expect(after.seals).toMatchObject([{ author: 'Brian Holliday', intact: true }]);
  expect({ ...after.document, customXml: [] }).toEqual({ ...before.document, customXml: [] });
});

test('every other part stays byte for byte as it was, however it was packed', () => {
  const parts = { ...partsOf(report), 'word/media/image1.png': new Uint8Array([1, 2, 3, 0, 255]), 'customXml/item7.xml': strToU8('<kept/>'), 'docProps/Ürsprung.xml': strToU8('<x/>') };
  const file = zipSync({ ...parts, 'word/media/image1.png': [parts['word/media/image1.png'], { level: 0 }] });
  const after = unzipSync(addSealToDocx(file, made));
  for (const [name, bytes] of Object.entries(parts)) if (!changed.includes(name)) expect([name, after[name]]).toEqual([name, bytes]);
  expect(Object.keys(after).sort()).toEqual([...Object.keys(parts), ...added(1)].sort());
});

test('a document packed by a program that writes sizes after each part is carried over alike', () => {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((_fault, piece) => void pieces.push(piece));
  for (const [name, bytes] of Object.entries(partsOf(report))) {
    const part = new ZipDeflate(name);
    archive.add(part);
    part.push(bytes, true);
  }
  archive.end();
  const after = unzipSync(addSealToDocx(new Uint8Array(Buffer.concat(pieces)), made));
  for (const [name, bytes] of Object.entries(partsOf(report))) if (!changed.includes(name)) expect([name, after[name]]).toEqual([name, bytes]);
});

test('Word finds the part: content types, relationships and an identity of its own', () => {
  const parts = unzipSync(addSealToDocx(docx(report), made));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(text('[Content_Types].xml')).toContain('<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>');
  expect(text('[Content_Types].xml')).toContain('Extension="rels"');
  expect(text('[Content_Types].xml').match(/Extension="xml"/g)).toHaveLength(1);
  expect(text('word/_rels/document.xml.rels')).toMatch(/<Relationship [^>]*Id="rId2" Type="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships\/customXml" Target="\.\.\/customXml\/item1\.xml"\/><\/Relationships>$/);
  expect(text('customXml/_rels/item1.xml.rels')).toContain('/relationships/customXmlProps" Target="itemProps1.xml"/>');
  expect(text('customXml/itemProps1.xml')).toMatch(/ds:itemID="\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}" xmlns:ds="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:fair-copy:seal:1"\/>/);
  expect(text('customXml/item1.xml')).toBe(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${made}`);
});

test('a second seal stands beside the first', async () => {
  const again = await seal(await newSigner(), { author: 'Ann Dent', at: '2026-03-05T10:00:00Z' });
  const file = addSealToDocx(addSealToDocx(docx(report), made), again);
  expect((await opened(file)).seals.map(({ author, intact }) => [author, intact])).toEqual([['Brian Holliday', true], ['Ann Dent', true]]);
  expect(Object.keys(unzipSync(file))).toEqual(expect.arrayContaining([...added(1), ...added(2)]));
});

test('a number that another program\'s data bears, in whatever case, is not taken', () => {
  const file = docx({ ...report, parts: { 'customXml/Item1.xml': '<kept/>', 'customXml/itemProps2.xml': '<kept/>' } });
  expect(Object.keys(unzipSync(addSealToDocx(file, made)))).toEqual(expect.arrayContaining(added(3)));
});

test.each<[string, (name: string, text: string) => string | Uint8Array | null]>([
  ['its lists use a prefix', (name, text) => (changed.includes(name) ? text.replace(/<(\/?)(?=[A-Z])/g, '<$1q:').replace('xmlns=', 'xmlns:q=') : text)],
  ['the list of relationships is empty', (name, text) => (name === changed[1] ? text.replace(/><.*<\/Relationships>/, ' />') : text)],
  ['there is no list of relationships', (name, text) => (name === changed[1] ? null : text)],
  ['a comment after the list looks like its end', (name, text) => (changed.includes(name) ? `${text}<!-- </Relationships></Types> -->` : text)],
  ['another kind of part is the usual one', (name, text) => (name === changed[0] ? text.replace('application/xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml') : text)],
  ['its lists are in UTF-16', (name, text) => (changed.includes(name) ? new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')) : text)],
  ['its lists begin with a byte-order mark', (name, text) => (changed.includes(name) ? `\ufeff${text}` : text)],
])('a seal is kept where %s', async (_what, rewrite) => {
  const file = addSealToDocx(docx({ body: report.body, rewrite }), made);
  const { seals, document } = await opened(file);
  expect(seals).toMatchObject([{ intact: true }]);
  expect(document.text.accepted).toBe('Recommendations\nThat the hall \nbe kept.');
});

test('a document of the Strict kind gets the addresses of its kind', async () => {
  const file = addSealToDocx(docx({ ...report, strict: true }), made);
  expect(strFromU8(unzipSync(file)['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"');
  expect(strFromU8(unzipSync(file)['customXml/itemProps1.xml'] ?? new Uint8Array())).toContain('http://purl.oclc.org/ooxml/officeDocument/customXml"');
  expect((await opened(file)).seals).toMatchObject([{ intact: true }]);
});

test('the nearly largest seal that can be made is read back', async () => {
  const large = await seal(await newSigner(), { sections: [{ heading: 'Risks', number: '', text: 'é&'.repeat(280_000) }] });
  expect((await opened(addSealToDocx(docx(report), large))).seals).toMatchObject([{ intact: true }]);
});

describe('nothing is added', () => {
  test('to a document that bears a digital signature, as that would break it', () => {
    expect(() => addSealToDocx(docx({ ...report, parts: { '_xmlsignatures/origin.sigs': '' } }), made)).toThrow('The document bears a digital signature of Office, which a seal would break.');
  });

  test.each(['[Content_Types].xml', 'word/_rels/document.xml.rels'])('to a document whose part %s is not whole', (name) => {
    const file = docx({ ...report, rewrite: (part, text) => (part === name ? text.replace(/<\/\w+>$/, '') : text) });
    expect(() => addSealToDocx(file, made)).toThrow(/is not whole/);
  });

  test('to a file that is no document', () => {
    expect(() => addSealToDocx(zipSync({ 'a.txt': strToU8('a') }), made)).toThrow('The file holds no whole Word document');
    expect(() => addSealToDocx(strToU8('not a file of Word'), made)).toThrow(/breaks off or is damaged/);
  });
});
