import { del, docx, ins, mark, p, run, style } from '../readers/docx/build-docx';
import { openDesk, type Desk } from './faircopy';

let desk: Desk;
beforeEach(() => { desk = openDesk(); });
afterEach(() => desk.clear());

test('read prints both texts of a report, who changed what, and who asked for it', async () => {
  desk.put({
    'report.docx': docx({
      styles: style('H', 'heading 1'),
      core: '<dc:creator>B. Holliday</dc:creator>',
      comments: `<w:comment w:id="0" w:author="Cllr A" w:date="2026-02-01T09:00:00Z">${p('Soften this.')}</w:comment>`,
      body: p('Risk', '<w:pStyle w:val="H"/>') + p(`<w:commentRangeStart w:id="0"/>${run('The scheme ') + del('Cllr A', 'must') + ins('B', 'may')}<w:commentRangeEnd w:id="0"/>${run(' wait.')}`, mark('ins', 'B')) + p(''),
    }),
  });
  const ran = await desk.faircopy(['read', 'report.docx']);
  expect(ran.code).toBe(0);
  expect(ran.lines()).toEqual([{
    file: 'report.docx',
    text: { accepted: 'Risk\nThe scheme may wait.', original: 'Risk\nThe scheme must wait.' },
    changes: [{ kind: 'deletion', author: 'Cllr A', date: '2026-02-01T10:00:00Z', text: 'must' }, { kind: 'insertion', author: 'B', date: '2026-02-01T10:00:00Z', text: 'may' }],
    otherChanges: [{ kind: 'paragraph-insertion', author: 'B', date: '2026-02-01T10:00:00Z', text: '' }],
    comments: [{ author: 'Cllr A', date: '2026-02-01T09:00:00Z', text: 'Soften this.', id: '0', resolved: false, on: 'The scheme may' }],
    properties: { creator: 'B. Holliday', lastModifiedBy: '', title: '', created: '', modified: '' },
    tracking: false,
    headings: [{ level: 1, number: '', text: 'Risk' }],
    header: '', images: [],
  }]);
});

test('read says why a document could not be read, and goes on to the next', async () => {
  desk.put({ 'a.docx': docx({ body: p('x') }).subarray(0, 300), 'b.docx': docx({ body: p('Dear Sir') }) });
  const ran = await desk.faircopy(['read', 'a.docx', 'b.docx']);
  expect(ran.code).toBe(2);
  expect(ran.lines()).toMatchObject([{ file: 'a.docx', error: expect.stringMatching(/^a\.docx: the document breaks off/) }, { file: 'b.docx', text: { accepted: 'Dear Sir' } }]);
});
