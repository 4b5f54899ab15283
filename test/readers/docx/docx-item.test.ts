import { createHash } from 'node:crypto';
import { readItem } from '../../../src/readers';
import { readDocx } from '../../../src/readers/docx/read-docx';
import { del, docx, ins, p, picture, run, style, tbl, tr, type Build } from './build-docx';

const crest = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const digest = createHash('sha256').update(crest).digest('hex');
const section = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`;
const image = (id: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/crest.png"/>`;
const headerImage = { 'word/_rels/header.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${image('rIdI')}</Relationships>`, 'word/media/crest.png': crest };

const read = (build: Build, kind?: 'report' | 'press') => readItem({ name: 'letter.docx', bytes: docx(build) }, kind);

describe('a letter in a Word document', () => {
  test('is read with every change accepted, its empty lines and its table by rows', async () => {
    const item = await read({ body: p('Dear Mrs Hill') + p('') + p(run('I ') + del('A', 'will') + ins('A', 'shall') + run(' write.')) + tbl(tr(['Street', 'Day']), tr(['Mill Lane', 'Monday'])) + p('Yours') });
    expect(item).toMatchObject({ kind: 'letter', from: null, to: [], subject: '', date: '', text: 'Dear Mrs Hill\n\nI shall write.\nStreet\tDay\nMill Lane\tMonday\nYours', header: '', unread: [] });
  });
  test('is checked as what the person says it is', async () => expect((await read({ body: p('x') }, 'press')).kind).toBe('press'));
  test('has the text and the picture of its page header', async () => {
    const item = await read({ body: p('Dear Sir') + section('<w:headerReference w:type="default" r:id="rId_header"/>'), header: p(picture('rIdI', 'Picture 1', 'Council crest')) + p('Borough Council'), parts: headerImage });
    expect(item.header).toBe('Borough Council');
    expect(item.images).toEqual([{ name: 'Picture 1', alt: 'Council crest', digest }]);
    expect(item.text).toBe('Dear Sir');
  });
  test('does not have a header for first pages or even pages that it does not show', async () => {
    expect((await read({ body: p('x') + section('<w:headerReference w:type="first" r:id="rId_header"/>'), header: p('Crest') })).header).toBe('');
    expect((await read({ body: p('x') + section('<w:headerReference w:type="first" r:id="rId_header"/><w:titlePg/>'), header: p('Crest') })).header).toBe('Crest');
    expect((await read({ body: p('x') + section('<w:headerReference w:type="even" r:id="rId_header"/>'), header: p('Crest') })).header).toBe('');
    expect((await read({ body: p('x') + section('<w:headerReference w:type="even" r:id="rId_header"/>'), header: p('Crest'), settings: '<w:evenAndOddHeaders/>' })).header).toBe('Crest');
  });
  test('has the pictures of its body but not one that is struck out', async () => {
    const item = await read({ body: p(picture('rIdP', 'logo', '')) + p(`<w:del w:author="A">${picture('rIdP', 'gone', '')}</w:del>`), relationships: image('rIdP'), parts: { 'word/media/crest.png': crest } });
    expect(item.images).toEqual([{ name: 'logo', alt: '', digest }]);
  });
  test('has pictures of the old kind, and names a picture that lies elsewhere', async () => {
    const item = await read({ body: p('<w:r><w:pict><v:shape alt="Arms"><v:imagedata r:id="rIdP" o:title="arms"/></v:shape></w:pict></w:r>'), relationships: '<Relationship Id="rIdP" Type="x/image" TargetMode="External" Target="https://council.example/arms.png"/>' });
    expect(item.images).toEqual([{ name: 'arms', alt: 'Arms' }]);
  });
  test('is called by its title, or else by its first heading', async () => {
    const body = p('Ref 12') + p('Report on garages', '<w:pStyle w:val="H"/>');
    expect((await read({ body, styles: style('H', 'heading 1') })).subject).toBe('Report on garages');
    expect((await read({ body, styles: style('H', 'heading 1'), core: '<dc:title>Garages</dc:title>' })).subject).toBe('Garages');
  });
});

test('a document tells what the file says about itself', async () => {
  const { properties, tracking, customXml } = await readDocx(docx({ body: p('x'), core: '<dc:creator>Holliday, Brian</dc:creator><cp:lastModifiedBy>Cllr A &amp; B</cp:lastModifiedBy><dcterms:created>2026-02-01T10:00:00Z</dcterms:created>', settings: '<w:trackRevisions/>', relationships: '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>', parts: { 'customXml/item1.xml': '<a/>' } }));
  expect(properties).toEqual({ creator: 'Holliday, Brian', lastModifiedBy: 'Cllr A & B', title: '', created: '2026-02-01T10:00:00Z', modified: '' });
  expect(tracking).toBe(true);
  expect(customXml).toEqual([{ name: 'customXml/item1.xml', xml: '<a/>' }]);
});
