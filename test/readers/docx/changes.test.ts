import { readDocx, type WordChange, type WordDocument } from '../../../src/readers/docx/read-docx';
import { del, docx, ins, mark, p, rowMark, run, style, tbl, tc, tr, type Build } from './build-docx';

async function read(made: string | Build): Promise<WordDocument> {
  return readDocx(docx(typeof made === 'string' ? { body: made } : made));
}

const told = ({ kind, author, text }: WordChange): string => `${kind} by ${author}: ${text}`;

describe('a tracked change', () => {
  test('tells who made it, when, what it says and where it stands', async () => {
    const { changes } = await read(p('First.') + p(run('Is asked to ') + del('Cllr A', 'refuse', '2026-02-01T10:00:00Z') + ins('Officer B', 'approve', '2026-02-02T11:00:00Z')));
    expect(changes).toEqual([
      { kind: 'deletion', author: 'Cllr A', date: '2026-02-01T10:00:00Z', text: 'refuse', place: { story: 'body', paragraph: 1, accepted: 12, original: 12 } },
      { kind: 'insertion', author: 'Officer B', date: '2026-02-02T11:00:00Z', text: 'approve', place: { story: 'body', paragraph: 1, accepted: 12, original: 18 } },
    ]);
  });

  test.each<[name: string, made: string | Build, changes: string[]]>([
    ['is one act over the pieces that Word cuts it into', p(ins('A', 'one ') + '<w:bookmarkStart w:id="9" w:name="x"/>' + ins('A', 'two')), ['insertion by A: one two']],
    ['is two acts where plain words lie between', p(ins('A', 'one') + run(' and ') + ins('A', 'two')), ['insertion by A: one', 'insertion by A: two']],
    ['is two acts where two people made it', p(ins('A', 'one') + ins('B', 'two')), ['insertion by A: one', 'insertion by B: two']],
    ['is two acts in two paragraphs', p(ins('A', 'one')) + p(ins('A', 'two')), ['insertion by A: one', 'insertion by A: two']],
    ['of one person within that of another is told of both', p(ins('A', run('may ') + del('B', 'well ') + run('rise'))), ['insertion by A: may well rise', 'deletion by B: well ']],
    ['of a row is told with the words in it', tbl(tr([tc('x')], rowMark('del', 'A'))), ['row-deletion by A: ', 'deletion by A: x']],
    ['of the end of a paragraph is told by itself', p('One', mark('ins', 'A')) + p('two'), ['paragraph-insertion by A: ']],
    ['of looks tells the words', p('<w:r><w:rPr><w:b/><w:rPrChange w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>bold</w:t></w:r>' + run(' plain')), ['formatting by A: bold']],
    ['in a page header or footer is told', { body: p('x') + '<w:sectPr><w:headerReference xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="default" r:id="rId_header"/></w:sectPr>', header: p(ins('A', 'Draft')) }, ['insertion by A: Draft']],
    ['with the name of an object\'s property breaks nothing', p(ins('__proto__', 'x')), ['insertion by __proto__: x']],
  ])('%s', async (_, made, changes) => expect((await read(made)).changes.map(told)).toEqual(changes));

  test('that moves words is a deletion and an insertion that know each other', async () => {
    const { changes } = await read('<w:moveFromRangeStart w:id="1" w:name="move7"/>' + p('<w:moveFrom w:author="A"><w:r><w:t>Words</w:t></w:r></w:moveFrom>') + '<w:moveFromRangeEnd w:id="1"/><w:moveToRangeStart w:id="2" w:name="move7"/>' + p('<w:moveTo w:author="A"><w:r><w:t>Words</w:t></w:r></w:moveTo>') + '<w:moveToRangeEnd w:id="2"/>');
    expect(changes.map(({ kind, move }) => [kind, move])).toEqual([['deletion', 'move7'], ['insertion', 'move7']]);
  });

  test('that makes a heading into body text tells which heading it was', async () => {
    const { changes } = await read({ styles: style('H1', 'heading 1') + style('B', 'Body Text'), body: p('Advice', '<w:pStyle w:val="B"/><w:pPrChange w:author="A"><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:pPrChange>') });
    expect(changes).toMatchObject([{ kind: 'formatting', author: 'A', text: 'Advice', formerStyle: 'heading 1' }]);
  });

  test('without a name is spoken of in one sentence', async () => {
    const { unread } = await read(p(ins('', 'x') + run(' ') + ins('Author', 'y')));
    expect(unread).toEqual(['The names were taken off 2 tracked changes and comments, so the document does not show who made them.']);
  });
});

describe('a comment', () => {
  const comment = (id: number, author: string, text: string, paraId = ''): string => `<w:comment w:id="${id}" w:author="${author}" w:initials="X" w:date="2026-02-01T10:00:00Z"><w:p w14:paraId="${paraId}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`;
  const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const to = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  test('tells who wrote it, when, and the words it hangs on', async () => {
    const { comments } = await read({ body: p(run('Cabinet ') + from(0) + del('A', 'rejects') + ins('A', 'approves') + to(0) + run(' it.')), comments: comment(0, 'Cllr A', 'Change this.') });
    expect(comments).toMatchObject([{ author: 'Cllr A', initials: 'X', date: '2026-02-01T10:00:00Z', text: 'Change this.', resolved: false, replyTo: null, on: { accepted: 'approves', original: 'rejects' } }]);
  });

  test('can hang on several paragraphs, with its marks between them', async () => {
    const { comments } = await read({ body: p('a') + from(0) + p('b') + p('c') + to(0) + p('d'), comments: comment(0, 'A', 'x') });
    expect(comments[0]?.on).toMatchObject({ accepted: 'b\nc', from: { paragraph: 1 }, to: { paragraph: 2 } });
  });

  test('is listed though it hangs on nothing', async () => {
    const { comments } = await read({ body: p('a'), comments: comment(4, 'A', 'Lost') });
    expect(comments).toMatchObject([{ text: 'Lost', on: null }]);
  });

  test('inside an insertion or a note is found', async () => {
    const { comments } = await read({ body: p(`<w:ins w:author="A">${from(0)}${run('new')}${to(0)}</w:ins><w:r><w:footnoteReference w:id="2"/></w:r>`), footnotes: `<w:footnote w:id="2">${p(from(1) + run('noted') + to(1))}</w:footnote>`, comments: comment(0, 'A', 'x') + comment(1, 'A', 'y') });
    expect(comments.map(each => each.on?.accepted)).toEqual(['new', 'noted']);
  });

  test('knows which one it answers, and whether it is resolved', async () => {
    const { comments } = await read({ body: p(from(0) + run('a') + to(0)), comments: comment(0, 'A', 'Why?', 'AA') + comment(1, 'B', 'Because.', 'BB'), threads: '<w15:commentEx w15:paraId="AA" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/>' });
    expect(comments.map(({ text, resolved, replyTo }) => [text, resolved, replyTo])).toEqual([['Why?', true, null], ['Because.', false, '0']]);
  });

  test('of several paragraphs keeps them apart', async () => {
    const { comments } = await read({ body: p('a'), comments: `<w:comment w:id="0" w:author="A">${p('One.')}${p('Two.')}</w:comment>` });
    expect(comments[0]?.text).toBe('One.\nTwo.');
  });
});
