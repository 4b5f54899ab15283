import { BodyWords, pickPlace } from '../../src/hosts/word/body-words';
import { packageOf } from '../../src/hosts/word/flat-opc';
import { readDocxItem } from '../../src/readers/docx/docx-item';

const found = (paragraphs: string[], words: string): (string | undefined)[] => new BodyWords(paragraphs).places(words).map(({ first, start, last, end }) => (first === last ? paragraphs[first]?.slice(start, end) : `${paragraphs[first]?.slice(start)}|${paragraphs[last]?.slice(0, end)}`));

test('words are found whatever white space and hyphens Word puts between them', () => {
  expect(found(['The  cost\u00a0is £4,000 — a one\u001eoff sum.'], 'cost is £4,000 — a one-off')).toEqual(['cost\u00a0is £4,000 — a one\u001eoff']);
  expect(found(['Dear Ruth,', '', '  Thank you.  ', 'Colin'], 'Dear Ruth,\nThank you.\nColin')).toEqual(['Dear Ruth,|Colin']);
  expect(found(['See the note\u0002 below.'], 'the note below')).toEqual(['the note\u0002 below']);
  expect(found(['Nothing here.'], '')).toEqual([]);
});

test('words broken by what was struck out are found from their first to their last, and not from another sentence', () => {
  const paragraphs = ['The Council mustmay consult residents.', 'The Council notes this.'];
  const body = new BodyWords(paragraphs);
  expect(body.broken('The Council may consult residents.')).toEqual({ first: 0, start: 0, last: 0, end: 38 });
  expect(body.broken('Words that stand nowhere')).toBeNull();
  expect(body.broken('Council')).toBeNull();
  const far = new BodyWords(['We agree.', `${'Other words. '.repeat(100)}We end.`]);
  expect(far.broken('We agree to the end.')).toBeNull();
});

test('a report of five hundred pages is gone through', () => {
  const paragraphs = Array.from({ length: 6000 }, (_, index) => `${index}. ${'The Council notes the cost of the depot. '.repeat(6)}`);
  const body = new BodyWords(paragraphs);
  const text = paragraphs.join('\n');
  const words = 'The Council notes the cost of the depot.';
  const places = body.places(words);
  expect(places).toHaveLength(36_000);
  expect(pickPlace(body, places, words, { text, start: text.lastIndexOf('5000. ') + 6 })?.first).toBe(5000);
  expect(body.broken('5000. The Council notes the whole cost of the depot.')?.first).toBe(5000);
});

test('of like places, the one that was meant is told by its order, else by what stands before it', () => {
  const body = new BodyWords(['Agree this.', 'First: agree it.', 'Second: agree it.']);
  const text = 'Agree this.\nFirst: agree it.\nSecond: agree it.';
  const places = body.places('agree it.');
  expect(pickPlace(body, places, 'agree it.', { text, start: text.lastIndexOf('agree it.') })?.first).toBe(2);
  const shorter = 'Second: agree it.';
  expect(pickPlace(body, places, 'agree it.', { text: shorter, start: 8 })?.first).toBe(2);
  expect(pickPlace(body, places, 'agree it.', { text: 'Third: agree it.', start: 7 })).toBeNull();
  expect(pickPlace(body, places, 'agree it.')?.first).toBe(1);
});

test('the body as Word gives it becomes a package that can be read, with seals put in beside it', async () => {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const flat = `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
    <pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>
    <pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="${space}"><w:body><w:p><w:r><w:t>Fish &amp; chips, &lt;hot&gt;</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part>
    <pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>iVBO
Rw0K</pkg:binaryData></pkg:part>
  </pkg:package>`;
  const item = await readDocxItem(packageOf(flat, ['<seal xmlns="urn:example:seal">One</seal>', '<?xml version="1.0"?><seal xmlns="urn:example:seal">Two</seal>']));
  expect(item.text).toBe('Fish & chips, <hot>');
  expect(item.document?.customXml.map((part) => /One|Two/.exec(part.xml)?.[0])).toEqual(['One', 'Two']);
  expect((await readDocxItem(packageOf(flat))).document?.customXml).toEqual([]);
});
