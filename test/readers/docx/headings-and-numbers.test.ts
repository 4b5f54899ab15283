import { readDocx } from '../../../src/readers/docx/read-docx';
import { docx, mark, p, style, type Build } from './build-docx';

const level = (index: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, inside = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;
const item = (text: string, id: number, at = 0, more = ''): string => p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${more}`);
const report = list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '(%3)'));

async function numbers(build: Build): Promise<string[]> {
  return (await readDocx(docx(build))).paragraphs.map(paragraph => paragraph.number);
}

describe('the number printed before a paragraph', () => {
  test('counts as a committee report does', async () => {
    expect(await numbers({ numbering: report + num(1, 0), body: item('a', 1) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1, 2) + item('e', 1, 2) + item('f', 1) + item('g', 1, 1) }))
      .toEqual(['1', '1.1', '1.2', '(a)', '(b)', '2', '2.1']);
  });
  test('comes from the style where that is numbered', async () => {
    const styles = style('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style('H2', 'heading 2', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>');
    expect(await numbers({ styles, numbering: report + num(1, 0), body: p('a', '<w:pStyle w:val="H1"/>') + p('b', '<w:pStyle w:val="H2"/>') + p('c') + p('d', '<w:pStyle w:val="H2"/>') })).toEqual(['1', '1.1', '', '1.2']);
  });
  test('is not counted on by a paragraph that is struck out', async () => {
    expect(await numbers({ numbering: report + num(1, 0), body: item('a', 1) + item('b', 1, 0, mark('del', 'A')) + item('c', 1) })).toEqual(['1', '', '2']);
  });
  test('begins anew where the list says so, and goes on in lists of one kind', async () => {
    expect(await numbers({ numbering: report + num(1, 0) + num(2, 0) + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), body: item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) })).toEqual(['1', '2', '1', '2']);
  });
  test('is nothing for bullets, for no list, and for a list that is not there', async () => {
    expect(await numbers({ numbering: list(0, level(0, 'bullet', '•')) + num(1, 0), body: item('a', 1) + item('b', 0) + item('c', 9) })).toEqual(['', '', '']);
  });
  test('can be a letter or a Roman number, or be shown as digits by lists of law', async () => {
    const levels = [level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'), level(2, 'upperLetter', '%3)')];
    expect(await numbers({ numbering: list(0, ...levels) + num(1, 0), body: [0, 0, 0, 0, 1, 2].map(at => item('x', 1, at)).join('') })).toEqual(['I', 'II', 'III', 'IV', '4.1', 'A)']);
  });
  test('is found through a style that names another list', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="L"/>${level(0, 'decimal', '%1')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>` + num(1, 1);
    expect(await numbers({ numbering, body: item('a', 1) })).toEqual(['1']);
  });
  test('is not part of the text', async () => {
    expect((await readDocx(docx({ numbering: report + num(1, 0), body: item('a', 1) }))).text.accepted).toBe('a');
  });
});

describe('a heading', () => {
  const levels = async (styles: string, body: string): Promise<Array<[number, string]>> => (await readDocx(docx({ styles, body }))).paragraphs.map(({ level: at, style: name }) => [at, name]);
  test('is known by the level of its style, or of one that is based on', async () => {
    expect(await levels(style('A', 'Council Heading', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + style('B', 'Own Heading', '<w:basedOn w:val="A"/>'), p('x', '<w:pStyle w:val="A"/>') + p('y', '<w:pStyle w:val="B"/>'))).toEqual([[2, 'Council Heading'], [2, 'Own Heading']]);
  });
  test('is known by the name of its style in every language of Word', async () => {
    expect(await levels(style('berschrift1', 'Heading 1'), p('x', '<w:pStyle w:val="berschrift1"/>'))).toEqual([[1, 'Heading 1']]);
  });
  test('is known by its own level, and body text by level 9', async () => {
    expect(await levels(style('H', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), p('x', '<w:outlineLvl w:val="2"/>') + p('y', '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>'))).toEqual([[3, ''], [0, 'heading 1']]);
  });
  test('is not made by a style that only sounds like one', async () => {
    expect(await levels(style('N', 'Heading Note'), p('x', '<w:pStyle w:val="N"/>'))).toEqual([[0, 'Heading Note']]);
  });
  test('is read though two styles are based on each other', async () => {
    expect(await levels(style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>'), p('x', '<w:pStyle w:val="A"/>'))).toEqual([[0, 'A']]);
  });
});
