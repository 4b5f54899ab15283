import { readDocx } from '../../../src/readers/docx/read-docx';
import { code, del, docx, field, ins, mark, p, rowMark, run, tbl, tc, tr, type Build } from './build-docx';

const box = (inside: string): string => `<w:r><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></w:r>`;

/** What a document is made of, then its text with all changes accepted, then with all rejected. */
type Truth = [name: string, made: string | Build, accepted: string[], original: string[]];

const same = (name: string, made: string | Build, text: string[]): Truth => [name, made, text, text];

async function expectTruth(made: string | Build, accepted: string[], original: string[]): Promise<void> {
  const { text } = await readDocx(docx(typeof made === 'string' ? { body: made } : made));
  expect(text.accepted.split('\n')).toEqual(accepted);
  expect(text.original.split('\n')).toEqual(original);
}

describe('words put in and struck out', () => {
  test.each<Truth>([
    ['stand in one text each', p(run('Cabinet is asked to ') + del('A', 'refuse') + ins('A', 'approve') + run(' it.')), ['Cabinet is asked to approve it.'], ['Cabinet is asked to refuse it.']],
    ['stand in neither where one person put them in and another struck them out', p(run('Costs ') + ins('A', run('may ') + del('B', 'well ')) + run('rise.')), ['Costs may rise.'], ['Costs rise.']],
    ['count as struck out even where they are written as plain text', p(run('a') + '<w:del w:author="A"><w:r><w:t>b</w:t></w:r></w:del>'), ['a'], ['ab']],
    ['count without any author', p(run('a') + '<w:ins><w:r><w:t>b</w:t></w:r></w:ins>'), ['ab'], ['a']],
    ['stand at both ends of a move', p('<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:author="A"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="1"/>') + p('Middle.') + p('<w:moveTo w:author="A"><w:r><w:t>Moved.</w:t></w:r></w:moveTo>'), ['Middle.', 'Moved.'], ['Moved.', 'Middle.']],
    ['count around links, controls and smart tags', p('<w:ins w:author="A"><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink></w:ins><w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:del w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del></w:sdtContent></w:sdt></w:smartTag>'), ['link'], ['old']],
    same('change nothing as a mark in the look of a formula', p('<w:r><w:rPr><w:ins w:author="A"/></w:rPr><w:t>kept</w:t></w:r>'), ['kept']),
  ])('%s', (_, made, accepted, original) => expectTruth(made, accepted, original));
});

describe('the ends of paragraphs', () => {
  test.each<Truth>([
    ['struck out join two paragraphs', p('One ', mark('del', 'A')) + p('two.'), ['One two.'], ['One ', 'two.']],
    ['put in split one paragraph in two', p('One ', mark('ins', 'A')) + p('two.'), ['One ', 'two.'], ['One two.']],
    ['put in and struck out do neither', p('One ', '<w:rPr><w:ins w:author="A"/><w:del w:author="B"/></w:rPr>') + p('two.'), ['One two.'], ['One two.']],
    ['struck out with all words leave no empty line', p('One.') + p(del('A', 'Gone.'), mark('del', 'A')) + p('Two.'), ['One.', 'Two.'], ['One.', 'Gone.', 'Two.']],
    ['struck out before a table join nothing', p('One.', mark('del', 'A')) + tbl(tr(['cell'])) + p('Two.'), ['One.', 'cell', 'Two.'], ['One.', 'cell', 'Two.']],
    ['struck out at the end of a cell join nothing', tbl(tr([tc(p('a', mark('del', 'A'))), 'b'])) + p('c'), ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['struck out run on over several', p('a', mark('del', 'A')) + p('b', mark('del', 'A')) + p('c'), ['abc'], ['a', 'b', 'c']],
    ['with an older look say nothing of it', p('Words', '<w:pPrChange w:author="A"><w:pPr><w:pStyle w:val="X"/><w:rPr><w:del w:author="A"/></w:rPr></w:pPr></w:pPrChange>') + p('more'), ['Words', 'more'], ['Words', 'more']],
  ])('%s', (_, made, accepted, original) => expectTruth(made, accepted, original));
});

describe('tables', () => {
  test.each<Truth>([
    same('are read cell by cell', tbl(tr(['a', 'b']), tr(['c', tc(p('d'), p('e'))])), ['a', 'b', 'c', 'd', 'e']),
    ['lose a row that is struck out by its mark alone', tbl(tr(['a']), tr(['b'], rowMark('del', 'A')), tr(['c'])), ['a', 'c'], ['a', 'b', 'c']],
    ['gain a row that is put in by its mark alone', tbl(tr(['a']), tr(['b'], rowMark('ins', 'A'))), ['a', 'b'], ['a']],
    ['lose a cell that is struck out', tbl(tr([`<w:tc><w:tcPr><w:cellDel w:author="A"/></w:tcPr>${p('a')}</w:tc>`, 'b'])), ['b'], ['a', 'b']],
    same('inside tables are read too', tbl(tr([tc(tbl(tr(['in'])), p('after'))])), ['in', 'after']),
    same('with controls around rows and cells are read too', tbl(`<w:sdt><w:sdtContent>${tr([`<w:sdt><w:sdtContent>${tc('x')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`), ['x']),
    same('do not show their description', '<w:tbl><w:tblPr><w:tblCaption w:val="Caption"/></w:tblPr>' + tr(['x']) + '</w:tbl>', ['x']),
  ])('%s', (_, made, accepted, original) => expectTruth(made, accepted, original));
});

describe('fields', () => {
  test.each<Truth>([
    same('show their result and not their code', p(field('begin') + code('PAGEREF x') + field('separate') + run('12') + field('end')), ['12']),
    same('inside the code of another show nothing', p(run('a') + field('begin') + code('IF ') + field('begin') + code('X') + field('separate') + run('hidden') + field('end') + field('separate') + run('shown') + field('end')), ['ashown']),
    same('of the short form show their result', p('<w:fldSimple w:instr="SEQ Table"><w:r><w:t>3</w:t></w:r></w:fldSimple>'), ['3']),
    same('go on over paragraphs', p(field('begin') + code('TOC') + field('separate') + run('One')) + p(run('Two') + field('end') + run(' end')), ['One', 'Two end']),
    ['can be struck out whole', p(run('a') + del('A', `${field('begin')}<w:r><w:delInstrText>DATE</w:delInstrText></w:r>${field('separate')}<w:r><w:delText>b</w:delText></w:r>${field('end')}`)), ['a'], ['ab']],
    same('that never end hide nothing after them', p(run('a') + field('begin') + code('DATE') + run('b')) + p('c'), ['ab', 'c']),
  ])('%s', (_, made, accepted, original) => expectTruth(made, accepted, original));
});

describe('text boxes', () => {
  const alternate = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(run('Box') + ins('A', ' new'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(run('Box') + ins('A', ' new'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  test.each<Truth>([
    ['are read once, after the sentence they hang on', p(run('Before ') + alternate + run('after.')), ['Before after.', 'Box new'], ['Before after.', 'Box']],
    same('of the old kind are read', p('<w:r><w:pict><v:shape><v:textbox><w:txbxContent>' + p('Old') + '</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'), ['Old']),
    ['do not break paragraphs that are joined', p(run('One ') + box(p('Box')), mark('del', 'A')) + p('two.'), ['Box', 'One two.'], ['One ', 'Box', 'two.']],
  ])('%s', (_, made, accepted, original) => expectTruth(made, accepted, original));

  test('tell their changes once', async () => {
    expect((await readDocx(docx({ body: p(alternate) }))).changes).toHaveLength(1);
  });
});

describe('notes', () => {
  const note = (id: string, inside: string): string => `<w:footnote w:id="${id}">${inside}</w:footnote>`;
  const reference = (id: string): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  test.each<Truth>([
    same('follow the body in the order of their marks', { body: p(run('One') + reference('3')) + p(run('Two') + reference('2')), footnotes: `<w:footnote w:type="separator" w:id="0">${p('line')}</w:footnote>${note('2', p('Second.'))}${note('3', p('First.'))}`, endnotes: `<w:endnote w:id="2">${p('End.')}</w:endnote>` }, ['One', 'Two', 'First.', 'Second.', 'End.']),
    same('begin after the space that follows their number', { body: p(run('One') + reference('2')), footnotes: note('2', p('<w:r><w:footnoteRef/></w:r>' + run(' Note.') + run(' More.'))) }, ['One', 'Note. More.']),
    ['have changes of their own', { body: p(run('One') + reference('2')), footnotes: note('2', p(run('Cost ') + del('A', '£1') + ins('A', '£2'))) }, ['One', 'Cost £2'], ['One', 'Cost £1']],
    ['go when their mark goes', { body: p(run('One') + del('A', reference('2'))), footnotes: note('2', p('Note.')) }, ['One'], ['One', 'Note.']],
  ])('%s', (_, made, accepted, original) => expectTruth(made, accepted, original));
});

describe('signs and spaces', () => {
  test.each<Truth>([
    same('of the file are read as Word shows them', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), ['a\tb\u2011c\u2713']),
    same('at the ends of words count only where the file says so', p('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>'), ['a b']),
    same('begin a new line at a break, and at a page only between words', p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type="page"/></w:r>') + p('c'), ['a', 'b', 'c']),
    same('with a reading above them are read once', p('<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>'), ['漢']),
    same('of formulas are read', p('<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'), ['x=1']),
    same('in wrappers of every kind are read', p(`<w:customXml>${run('a')}</w:customXml><w:dir w:val="ltr">${run('b')}</w:dir><w:bdo w:val="ltr">${run('c')}</w:bdo>`), ['abc']),
    same('written as codes are read', p('<w:r><w:t>Q&amp;A &#163;5 &#x20AC;6 <![CDATA[<b>]]></w:t></w:r>'), ['Q&A £5 €6 <b>']),
  ])('%s', (_, made, accepted, original) => expectTruth(made, accepted, original));
});
