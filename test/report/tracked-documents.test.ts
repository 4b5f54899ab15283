import type { WordDocument } from '../../src/item/word-document';
import { readDocx } from '../../src/readers/docx/read-docx';
import { readReport } from '../../src/report/read-report';
import { del, docx, ins, mark, p, rowMark, run, style, tbl, tc, tr } from '../readers/docx/build-docx';
import { told } from './told-changes';

const heading = (text: string): string => p(text, '<w:pStyle w:val="H1"/>');
const open = (body: string): Promise<WordDocument> => readDocx(docx({ styles: style('H1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), body }));
const toldIn = async (body: string, baseline?: string): Promise<string[]> =>
  readReport(await open(body), baseline === undefined ? null : await open(baseline)).changes.map(told);

const gone = (author: string, text: string): string => p(del(author, text), mark('del', author));
const fresh = (author: string, text: string): string => p(ins(author, text), mark('ins', author));
const from = (author: string, text: string, name = 'm1'): string => `<w:moveFromRangeStart w:id="801" w:name="${name}"/>${p(`<w:moveFrom w:author="${author}" w:date="2026-02-01T10:00:00Z">${run(text)}</w:moveFrom>`, `<w:rPr><w:moveFrom w:author="${author}"/></w:rPr>`)}<w:moveFromRangeEnd w:id="801"/>`;
const to = (author: string, inside: string, name = 'm1'): string => `<w:moveToRangeStart w:id="802" w:name="${name}"/>${p(inside.startsWith('<') ? inside : `<w:moveTo w:author="${author}" w:date="2026-02-01T10:00:00Z">${run(inside)}</w:moveTo>`, `<w:rPr><w:moveTo w:author="${author}"/></w:rPr>`)}<w:moveToRangeEnd w:id="802"/>`;
const movedTo = (author: string, text: string): string => `<w:moveTo w:author="${author}" w:date="2026-02-01T10:00:00Z">${run(text)}</w:moveTo>`;

describe('in a Word document', () => {
  test.each<[says: string, body: string, changes: string[]]>([
    ['a tracked word is told with its sentence', heading('Advice') + p(run('It is late. The Council ') + del('Ames', 'must') + ins('Ames', 'may') + run(' act.')), ['Advice: The Council must act. → The Council may act. (Ames)']],
    ['a paragraph struck out with its mark is told', heading('Recommendations') + p('That the lease be granted.') + gone('Ames', 'That a bond of £900 be required.') + heading('Background') + p('Old.'),
      ['Recommendations: That a bond of £900 be required. → nothing (Ames)']],
    ['a paragraph put in with its mark is told', heading('Recommendations') + p('That the lease be granted.') + fresh('Ames', 'That the rent be £5.') + p('That it be sealed.'), ['Recommendations: nothing → That the rent be £5. (Ames)']],
    ['paragraphs that were joined are silent', heading('Advice') + p(run('The Council must act.') + run(' '), mark('del', 'Ames')) + p('It must pay £900.'), []],
    ['a paragraph that was split is silent', heading('Advice') + p('The Council must act.', mark('ins', 'Ames')) + p('It must pay £900.'), []],
    ['a change at the join of two paragraphs is told', heading('Advice') + p(run('The Council must act') + del('Ames', '.'), mark('del', 'Ames')) + p(del('Ames', 'It must') + ins('Ames', ' and may') + run(' pay £900.')),
      ['Advice: The Council must act. It must pay £900. → The Council must act and may pay £900. (Ames)']],
    ['a row struck out of a table is told', heading('Implications') + tbl(tr([tc('Legal'), tc('None.')]), tr([tc(p(del('Ames', 'Risk'))), tc(p(del('Ames', 'The Council would be exposed to a claim of £90,000.')))], rowMark('del', 'Ames'))),
      ['Risk: The Council would be exposed to a claim of £90,000. → nothing (Ames)']],
    ['a change in a cell is told', heading('Implications') + tbl(tr([tc('Legal'), tc(p(run('The Council ') + del('Ames', 'must') + ins('Ames', 'may') + run(' consult first.')))]), tr([tc('Risk'), tc('None.')])),
      ['Legal: The Council must consult first. → The Council may consult first. (Ames)']],
    ['what changes the look of words is silent', heading('Advice') + p('<w:r><w:rPr><w:b/><w:rPrChange w:id="5" w:author="Ames" w:date="2026-02-01T10:00:00Z"><w:rPr/></w:rPrChange></w:rPr><w:t>The Council must act.</w:t></w:r>'), []],
    ['a section struck out with its heading is told under that heading', heading('Advice') + p('The hall is damp.') + p(del('Ames', 'Risk'), `<w:pStyle w:val="H1"/>${mark('del', 'Ames')}`) + gone('Ames', 'The Council would be exposed to a claim of £90,000.') + heading('Background') + p('Old.'),
      ['Risk: The Council would be exposed to a claim of £90,000. → nothing (Ames)']],
  ])('%s', async (_, body, changes) => expect(await toldIn(body)).toEqual(changes));

  test('a change that stands tracked and differs from the baseline is told once', async () => {
    const now = heading('Advice') + p(run('The Council ') + del('Ames', 'must') + ins('Ames', 'may') + run(' act.')) + p('The cost is £9.');
    const was = heading('Advice') + p('The Council must act.') + p('The cost is £5.');
    expect(await toldIn(now, was)).toEqual(['Advice: The Council must act. → The Council may act. (Ames)', 'Advice: The cost is £5. → The cost is £9. (baseline)']);
  });
});

describe('an addition that another struck out', () => {
  const advice = 'It would be unlawful to sell at £5.';

  test.each<[says: string, body: string, changes: string[]]>([
    ['is told with both hands, the one who struck it out first', heading('Advice') + p(run('The hall is damp. ') + ins('Dyer', del('Ames', advice))), [`Advice: ${advice} → nothing (Ames, Dyer)`]],
    ['is told where it was a paragraph of its own', heading('Advice') + p('The hall is damp.') + `<w:p><w:pPr><w:rPr><w:ins w:id="71" w:author="Dyer"/><w:del w:id="72" w:author="Ames"/></w:rPr></w:pPr>${ins('Dyer', del('Ames', advice))}</w:p>` + p('It is old.'), [`Advice: ${advice} → nothing (Ames, Dyer)`]],
    ['is told with the words added where the sentence around them stands', heading('Advice') + p(run('The Council may sell') + ins('Dyer', del('Ames', ' provided that it obtains £5,000')) + run('.')), ['Advice: provided that it obtains £5,000 → nothing (Ames, Dyer)']],
    ['is silent where its author struck it out', heading('Advice') + p(run('The hall is damp. ') + ins('Dyer', del('Dyer', advice))), []],
    ['is silent in the background', heading('Background') + p(run('Built in 1910. ') + ins('Dyer', del('Ames', 'It was sold in 1920.'))), []],
    ['is silent where only its spelling was mended', heading('Advice') + p(ins('Dyer', run('The Council must ') + del('Ames', 'recieve')) + ins('Ames', 'receive') + ins('Dyer', ' £900.')), ['Advice: nothing → The Council must receive £900. (Dyer)']],
    ['is told as it was and as it is where other words were put in its place', heading('Advice') + p(ins('Dyer', run('The Council ') + del('Ames', 'must')) + ins('Ames', 'may') + ins('Dyer', ' pay £900.')),
      ['Advice: nothing → The Council may pay £900. (Dyer, Ames)', 'Advice: The Council must pay £900. → The Council may pay £900. (Ames, Dyer)']],
  ])('%s', async (_, body, changes) => expect(await toldIn(body)).toEqual(changes));

  test('means what taking it out means, besides', async () => {
    const { changes } = readReport(await open(heading('Recommendations') + p('That the hall be kept.') + p(ins('Dyer', del('Ames', 'That the Council must obtain £900 first.')))));
    expect(changes[0]?.meanings).toContain('addition-struck-out');
    expect(changes[0]?.meanings.length).toBeGreaterThan(1);
  });
});

describe('a tracked move', () => {
  const advice = 'The Council must close the hall before the winter.';

  test.each<[says: string, body: string, changes: string[]]>([
    ['within a section is silent', heading('Advice') + from('Ames', advice) + p('The hall is damp.') + to('Ames', advice) + p('It is old.'), []],
    ['from one section of advice to another is silent', heading('Advice') + from('Ames', advice) + p('The hall is damp.') + heading('Legal implications') + to('Ames', advice) + p('None.'), []],
    ['into an appendix is told', heading('Advice') + from('Ames', advice) + p('The hall is damp.') + heading('Appendix A') + to('Ames', advice) + p('A plan.'), [`Advice: ${advice} → ${advice} (Ames)`]],
    ['into the background is told', heading('Background') + to('Ames', advice) + p('Built in 1910.') + heading('Advice') + from('Ames', advice) + p('The hall is damp.'), [`Advice: ${advice} → ${advice} (Ames)`]],
    ['of words that another then edited is told of the one who edited', heading('Advice') + from('Ames', advice) + p('The hall is damp.') + to('Ames', movedTo('Ames', 'The Council ') + `<w:moveTo w:id="9" w:author="Ames" w:date="2026-02-01T10:00:00Z">${del('Dyer', 'must')}</w:moveTo>` + ins('Dyer', 'may') + movedTo('Ames', ' close the hall before the winter.')) + p('It is old.'),
      [`Advice: ${advice} → The Council may close the hall before the winter. (Dyer)`]],
    ['by cutting and pasting is a move as well', heading('Advice') + gone('Ames', advice) + p('The hall is damp.') + fresh('Ames', advice) + p('It is old.'), []],
  ])('%s', async (_, body, changes) => expect(await toldIn(body)).toEqual(changes));

  test('into an appendix is named as that', async () => {
    const { changes } = readReport(await open(heading('Advice') + from('Ames', advice) + p('The hall is damp.') + heading('Appendix A') + to('Ames', advice) + p('A plan.')));
    expect(changes[0]?.meanings).toEqual(['moved-away']);
  });
});
