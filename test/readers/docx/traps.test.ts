import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { readDocx, type WordChange, type WordDocument } from '../../../src/readers/docx/read-docx';
import { code, del, docx, field, ins, p, partsOf, run, style, tbl, tc, tr, type Build } from './build-docx';

async function read(made: string | Build): Promise<WordDocument> {
  return readDocx(docx(typeof made === 'string' ? { body: made } : made));
}

const told = ({ kind, author, text }: WordChange): string => `${kind} by ${author}: ${text}`;

/** What a document is made of, its text with all changes accepted, with all rejected, and what is told of its changes. */
type Trap = [name: string, made: string | Build, accepted: string, original: string, changes: string[]];

async function expectTruth(made: string | Build, accepted: string, original: string, changes: string[]): Promise<void> {
  const document = await read(made);
  expect(document.text).toEqual({ accepted, original });
  expect(document.changes.map(told)).toEqual(changes);
}

const moveTo = (inside: string): string => `<w:moveToRangeStart w:id="2" w:name="m"/><w:moveTo w:author="A">${inside}</w:moveTo><w:moveToRangeEnd w:id="2"/>`;
const moveFrom = (inside: string): string => `<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:author="A">${inside}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;

describe('moved words', () => {
  test.each<Trap>([
    ['that are struck out where they arrived are told of both people', p(moveFrom(run('The risk is high.'))) + p(moveTo(run('The risk is ') + del('B', 'high') + run('.'))), 'The risk is .', 'The risk is high.', ['deletion by A: The risk is high.', 'insertion by A: The risk is high.', 'deletion by B: high']],
    ['keep the words that another put in among them', p(moveFrom(run('Costs rise.'))) + p(moveTo(run('Costs ')) + ins('B', 'may ') + moveTo(run('rise.'))), 'Costs may rise.', 'Costs rise.', ['deletion by A: Costs rise.', 'insertion by A: Costs ', 'insertion by B: may ', 'insertion by A: rise.']],
    ['take the end of their paragraph with them', p(moveFrom(run('Moved.')), '<w:rPr><w:moveFrom w:author="A"/></w:rPr>') + p('Stays.') + p(moveTo(run('Moved.')), '<w:rPr><w:moveTo w:author="A"/></w:rPr>') + p('Last.'), 'Stays.\nMoved.\nLast.', 'Moved.\nStays.\nLast.', ['paragraph-deletion by A: ', 'deletion by A: Moved.', 'paragraph-insertion by A: ', 'insertion by A: Moved.']],
    ['are read where nothing marks the range', p('<w:moveFrom w:author="A"><w:r><w:t>x</w:t></w:r></w:moveFrom>') + p('y') + p('<w:moveTo w:author="A"><w:r><w:t>x</w:t></w:r></w:moveTo>'), 'y\nx', 'x\ny', ['deletion by A: x', 'insertion by A: x']],
  ])('%s', (_, made, accepted, original, changes) => expectTruth(made, accepted, original, changes));
});

describe('cells', () => {
  test.each<Trap>([
    ['that are put in have their words in one text only', tbl(tr([`<w:tc><w:tcPr><w:cellIns w:author="A"/></w:tcPr>${p('new')}</w:tc>`, 'old'])), 'new\nold', 'old', ['cell-insertion by A: ', 'insertion by A: new']],
    ['that are merged keep their words', tbl(tr([`<w:tc><w:tcPr><w:cellMerge w:author="A" w:vMerge="rest"/></w:tcPr>${p('a')}</w:tc>`, 'b'])), 'a\nb', 'a\nb', []],
    ['after a changed cell are not part of the change', tbl(tr([`<w:tc><w:tcPr><w:cellDel w:author="A"/></w:tcPr>${p('a')}</w:tc>`]), tr(['b'])) + p('c'), 'b\nc', 'a\nb\nc', ['cell-deletion by A: ', 'deletion by A: a']],
  ])('%s', (_, made, accepted, original, changes) => expectTruth(made, accepted, original, changes));
});

describe('former looks hold nothing of the document as it is', () => {
  test('words are not hidden because they once were', async () => {
    const { text, unread, changes } = await read(p('<w:r><w:rPr><w:rPrChange w:author="A"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Seen</w:t></w:r>'));
    expect([text.accepted, unread, changes.map(told)]).toEqual(['Seen', [], ['formatting by A: Seen']]);
  });
  test('a paragraph is no heading and has no number because it once had', async () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { paragraphs } = await read({ numbering, body: p('Words', '<w:pPrChange w:author="A"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>') });
    expect(paragraphs).toMatchObject([{ number: '', level: 0 }]);
  });
  test('a section, a table, a row, a cell and a grid do not bring back what they were', async () => {
    const former = (name: string, inside: string): string => `<w:${name}Change w:author="A"><w:${name}>${inside}</w:${name}></w:${name}Change>`;
    const { text, headers, changes } = await read({
      body: `<w:tbl><w:tblPr>${former('tblPr', '<w:tblCaption w:val="Old"/>')}</w:tblPr><w:tblGrid><w:tblGridChange w:id="1"><w:tblGrid/></w:tblGridChange></w:tblGrid><w:tr><w:trPr>${former('trPr', '<w:del w:author="B"/>')}</w:trPr><w:tc><w:tcPr>${former('tcPr', '<w:cellDel w:author="B"/>')}</w:tcPr>${p('x')}</w:tc></w:tr></w:tbl><w:sectPr>${former('sectPr', '<w:headerReference w:type="default" r:id="rId_header"/>')}</w:sectPr>`,
      header: p('Old header'),
    });
    expect([text, headers]).toEqual([{ accepted: 'x', original: 'x' }, []]);
    expect(changes.map(told)).toEqual(['formatting by A: ', 'formatting by A: ', 'formatting by A: ', 'formatting by A: ']);
  });
});

describe('a mark of change that stands on no words changes none', () => {
  test.each<Trap>([
    ['on a number', p('Words', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/><w:ins w:author="A"/></w:numPr>') + p('more'), 'Words\nmore', 'Words\nmore', []],
    ['on the control of a formula', p('<m:oMath><m:f><m:fPr><m:ctrlPr><w:ins w:author="A"><w:rPr/></w:ins></m:ctrlPr></m:fPr><m:num><m:r><m:t>a</m:t></m:r></m:num></m:f></m:oMath>'), 'a', 'a', []],
    ['around a control', '<w:customXmlInsRangeStart w:id="1" w:author="A"/><w:sdt><w:sdtContent>' + p('kept') + '</w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id="1"/><w:customXmlDelRangeStart w:id="2" w:author="A"/><w:customXmlDelRangeEnd w:id="2"/>', 'kept', 'kept', []],
  ])('%s', (_, made, accepted, original, changes) => expectTruth(made, accepted, original, changes));

  test('but changes of a formula itself are told', () => expectTruth(p('<m:oMath><w:ins w:author="A"><m:r><m:t>x</m:t></m:r></w:ins><m:r><m:t>=1</m:t></m:r></m:oMath>'), 'x=1', '=1', ['insertion by A: x']));
});

describe('wrappers', () => {
  test.each<Trap>([
    ['in any order keep the change that is around them', p('<w:ins w:author="A"><w:smartTag><w:dir w:val="ltr"><w:customXml><w:fldSimple w:instr="SEQ x"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:customXml></w:dir></w:smartTag></w:ins>'), '7', '', ['insertion by A: 7']],
    ['in any order keep the change that is within them', p('<w:hyperlink><w:sdt><w:sdtContent><w:bdo w:val="rtl"><w:del w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del></w:bdo><w:r><w:t>new</w:t></w:r></w:sdtContent></w:sdt></w:hyperlink>'), 'new', 'oldnew', ['deletion by A: old']],
    ['around paragraphs keep the change of whole paragraphs', '<w:ins w:author="A">' + p('All new.') + '</w:ins>' + p('Old.'), 'All new.\nOld.', 'Old.', ['insertion by A: All new.']],
    ['keep out what they say of themselves', '<w:sdt><w:sdtPr><w:placeholder/><w:docPartObj><w:docPartGallery w:val="x"/></w:docPartObj></w:sdtPr><w:sdtEndPr/><w:sdtContent>' + p('shown') + '</w:sdtContent></w:sdt>', 'shown', 'shown', []],
  ])('%s', (_, made, accepted, original, changes) => expectTruth(made, accepted, original, changes));
});

describe('fields', () => {
  test.each<Trap>([
    ['whose code is struck out show their result', p(field('begin') + del('A', '<w:r><w:delInstrText>DATE</w:delInstrText></w:r>') + code(' PAGE ') + field('separate') + run('4') + field('end')), '4', '4', []],
    ['keep a changed result', p(field('begin') + code(' REF a ') + field('separate') + del('A', 'old') + ins('A', 'new') + field('end')), 'new', 'old', ['deletion by A: old', 'insertion by A: new']],
    ['that ask for words to be filled in do not show what they store', p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:default w:val="stored"/></w:ffData></w:fldChar></w:r>' + code(' FORMTEXT ') + field('separate') + run('typed') + field('end')), 'typed', 'typed', []],
  ])('%s', (_, made, accepted, original, changes) => expectTruth(made, accepted, original, changes));
});

describe('changes outside the body', () => {
  test('are told for a footer, an endnote and a text box, each once and in its place', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(ins('C', 'boxed'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(ins('C', 'boxed'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { changes } = await read({ body: p(run('x') + box + '<w:r><w:endnoteReference w:id="2"/></w:r>') + '<w:sectPr><w:footerReference w:type="default" r:id="rId_footer"/></w:sectPr>', footer: p(del('A', 'Draft')), endnotes: `<w:endnote w:id="2">${p(ins('B', 'noted'))}</w:endnote>` });
    expect(changes.map((change) => `${told(change)} in ${change.place.story}`).sort()).toEqual(['deletion by A: Draft in footer', 'insertion by B: noted in endnote', 'insertion by C: boxed in body']);
  });
  test('a picture in a page header is found by what that header itself names', async () => {
    const image = `<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>`;
    const rels = (target: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/image" Target="media/${target}"/></Relationships>`;
    const { headers } = await read({ body: p('x') + '<w:sectPr><w:headerReference w:type="default" r:id="rId_header"/></w:sectPr>', header: p(image), relationships: '<Relationship Id="rId1" Type="x/image" Target="media/other.png"/>', parts: { 'word/_rels/header.xml.rels': rels('crest.png'), 'word/media/crest.png': Uint8Array.of(1), 'word/media/other.png': Uint8Array.of(2) } });
    expect(headers[0]?.pictures).toMatchObject([{ name: 'crest.png' }]);
  });
});

describe('comments', () => {
  test('are tied into a thread by their last paragraph', async () => {
    const comment = (id: number, ...marks: string[]): string => `<w:comment w:id="${id}" w:author="A">${marks.map((mark) => `<w:p w14:paraId="${mark}">${run(mark)}</w:p>`).join('')}</w:comment>`;
    const { comments } = await read({ body: p('a'), comments: comment(0, 'A1', 'A2') + comment(1, 'B1', 'B2'), threads: '<w15:commentEx w15:paraId="A2" w15:done="0"/><w15:commentEx w15:paraId="B2" w15:paraIdParent="A2" w15:done="0"/>' });
    expect(comments.map(({ replyTo }) => replyTo)).toEqual([null, '0']);
  });
  test('are told as they stand after changes to their own words, which are no changes of the report', async () => {
    const { comments, changes } = await read({ body: p('a'), comments: `<w:comment w:id="0" w:author="A">${p(run('Make it ') + del('B', 'softer') + ins('B', 'clearer'))}</w:comment>` });
    expect([comments[0]?.text, changes]).toEqual(['Make it clearer', []]);
  });
});

describe('people and times', () => {
  test('are told as the file writes them, with or without a time', async () => {
    const { changes } = await read(p(ins('A &amp; B', 'x', '2026-02-01T10:00:00+01:00') + run(' ') + '<w:del w:author="b@council.example"><w:r><w:delText>y</w:delText></w:r></w:del>'));
    expect(changes.map(({ author, date }) => [author, date])).toEqual([['A & B', '2026-02-01T10:00:00+01:00'], ['b@council.example', '']]);
  });
  test('are missed aloud where the names were taken off', async () => expect((await read(p(ins('Anonymous', 'x')))).unread).toHaveLength(1));
  test('a sentence that Word has cut into many pieces is one sentence', () => expectTruth(p(['Cab', 'inet is ', 'ask', 'ed.'].map((piece, at) => `<w:r w:rsidR="0${at}" w:rsidDel="9${at}"><w:t xml:space="preserve">${piece}</w:t></w:r>`).join('')), 'Cabinet is asked.', 'Cabinet is asked.', []));
});

describe('what the file says about itself', () => {
  const properties = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Nixon, Carol</dc:creator></cp:coreProperties>';
  test('is found by the package, whatever its part is called', async () => {
    const { properties: found } = await read({ body: p('x'), parts: { 'meta/p9.xml': properties, '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="meta/p9.xml"/></Relationships>' } });
    expect(found.creator).toBe('Nixon, Carol');
  });
  test.each([['<w:trackRevisions/>', true], ['<w:trackRevisions w:val="0"/>', false], ['<w:trackRevisions w:val="off"/>', false], ['', false]])('tracking with %s is %s', async (settings, tracking) => {
    expect((await read({ body: p('x'), settings })).tracking).toBe(tracking);
  });
});

describe('numbers and signs', () => {
  test('a number that was typed is part of the text', async () => {
    const { paragraphs } = await read(p('3.2 The cost is met.'));
    expect(paragraphs).toMatchObject([{ accepted: '3.2 The cost is met.', number: '' }]);
  });
  test('breaks and tabs of every kind are one sign each', () => expectTruth(p('<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t><w:ptab w:alignment="left"/><w:t>c</w:t></w:r>'), 'a\nb\tc', 'a\nb\tc', []));
  test('a style or a person with the name of an object\'s property breaks nothing', async () => {
    const { paragraphs } = await read({ styles: style('__proto__', 'heading 1') + style('constructor', 'x', '<w:basedOn w:val="__proto__"/>'), body: p('a', '<w:pStyle w:val="__proto__"/>') + p('b', '<w:pStyle w:val="constructor"/>') + p('c', '<w:pStyle w:val="toString"/>') });
    expect(paragraphs.map(({ level }) => level)).toEqual([1, 1, 0]);
  });
  test('a table in a struck-out row is struck out with it', () => expectTruth(tbl(tr([tc(tbl(tr(['in'])), p('after'))], '<w:trPr><w:del w:author="A"/></w:trPr>'), tr(['kept'])), 'kept', 'in\nafter\nkept', ['row-deletion by A: ', 'deletion by A: in', 'deletion by A: after']));
});

describe('packages', () => {
  const letter: Build = { body: p('Dear Sir') };
  test('with the sizes behind each part are read', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => { pieces.push(piece); });
    for (const [name, part] of Object.entries(partsOf(letter))) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(part, true);
    }
    zip.end();
    expect((await readDocx(Uint8Array.from(pieces.flatMap((piece) => Array.from(piece))))).text.accepted).toBe('Dear Sir');
  });
  test('whose parts begin with a byte-order mark are read', async () => {
    expect((await read({ ...letter, rewrite: (_, text) => `\ufeff${text}` })).text.accepted).toBe('Dear Sir');
  });
  test('whose names differ in case from what names them are read', async () => {
    const parts = unzipSync(docx(letter));
    expect((await readDocx(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name === 'word/document.xml' ? 'Word/DOCUMENT.xml' : name, part]))))).text.accepted).toBe('Dear Sir');
  });
  test.each([['nothing', ''], ['a pointer to a file kept elsewhere', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n'], ['plain words', 'Dear Sir']])('that are %s are refused', async (_, text) => {
    await expect(readDocx(strToU8(text))).rejects.toThrow(/breaks off/);
  });
});
