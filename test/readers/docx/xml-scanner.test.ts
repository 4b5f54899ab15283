import { XmlScanner } from '../../../src/readers/docx/xml-scanner';

/** What is heard of a part that comes in these pieces: tags, and between them the text as one. */
function heard(...pieces: string[]): string[] {
  const events: string[] = [];
  let text = '';
  const tell = (event: string): void => {
    if (text !== '') events.push(text);
    text = '';
    if (event !== '') events.push(event);
  };
  const scanner = new XmlScanner('word/document.xml', {
    open: (name, attributes) => tell(`<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`),
    close: () => tell('</>'),
    text: data => { text += data; },
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.finish();
  tell('');
  return events;
}

const tricky = '<?xml version="1.0"?><!-- a > b, <c> --><w:p a="x > y" b=\'"&amp;"\'\n c = "1"><w:t xml:space="preserve"> Q&amp;A &#163;5 &#x20AC;6 AT&T &nbsp; <![CDATA[<b> & ]]]]></w:t><w:br/><w:t\t>é“</w:t ></w:p>\n';
const told = ['<w:p a=x > y b="&" c=1>', '<w:t xml:space=preserve>', ' Q&A £5 €6 AT&T &nbsp; <b> & ]]', '</>', '<w:br>', '</>', '<w:t>', 'é“', '</>', '</>', '\n'];

describe('a part is heard alike', () => {
  test('as one piece', () => expect(heard(tricky)).toEqual(told));
  test('character by character', () => expect(heard(...tricky)).toEqual(told));
  test('cut in three anywhere', () => {
    for (let first = 0; first < tricky.length; first += 1) {
      for (let second = first; second < tricky.length; second += 31) expect(heard(tricky.slice(0, first), tricky.slice(first, second), tricky.slice(second))).toEqual(told);
    }
  });
  test('with a tag of a megabyte that comes in many pieces', () => {
    const picture = 'A>'.repeat(500_000);
    const part = `<v:shape data="${picture}">x</v:shape>`;
    const pieces = Array.from({ length: Math.ceil(part.length / 4000) }, (_, at) => part.slice(at * 4000, at * 4000 + 4000));
    expect(heard(...pieces)).toEqual([`<v:shape data=${picture}>`, 'x', '</>']);
  });
});

describe('a code for a character', () => {
  test.each([
    ['&lt;&gt;&quot;&apos;', '<>"\''], ['&#65;&#x41;&#X41;', 'AA&#X41;'], ['&#x1F600;', '😀'], ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'], ['&amp;lt;', '&lt;'], ['&', '&'], ['&;&#;&#x;', '&;&#;&#x;'], ['&&amp;&', '&&&'],
  ])('%s is read as %s', (written, read) => {
    expect(heard(`<a>${written}</a>`)).toEqual(['<a>', read, '</>']);
    expect(heard(...`<a>${written}</a>`)).toEqual(['<a>', read, '</>']);
  });
});

describe('a part is refused', () => {
  test.each([
    ['whose tags close in another order', '<a><b></a></b>', /not whole/],
    ['with a close too many', '<a></a></b>', /not whole/],
    ['with a close too few', '<a><b></b>', /not whole/],
    ['whose close begins like its open', '<ab></a>', /not whole/],
    ['whose close goes on beyond its open', '<a></ab>', /not whole/],
    ['that stops within a tag', '<a></a><b', /not whole/],
    ['that stops within a remark', '<a></a><!-- ', /not whole/],
    ['with a value without quotation marks', '<a b=c></a>', /not whole/],
    ['with a name without a value', '<a b></a>', /not whole/],
    ['with one name twice in a tag', '<a b="1" b="2"></a>', /not whole/],
    ['with a tag without a name', '< a></a>', /not whole/],
    ['with a stroke within a tag', '<a / b="1"></a>', /not whole/],
    ['that declares a document type', '<!DOCTYPE a><a/>', /declares a document type/],
    ['with very many names in a tag', `<a${Array.from({ length: 1001 }, (_, at) => ` b${at}="1"`).join('')}></a>`, /crowds/],
  ])('%s', (_, part, sentence) => {
    expect(() => heard(part)).toThrow(sentence);
    expect(() => heard(...part.match(/[^]{1,9}/g) ?? [])).toThrow(sentence);
  });
  test('with a tag that never ends', () => expect(() => heard('<a b="', ...Array.from({ length: 90 }, () => 'x'.repeat(100_000)))).toThrow(/crowds/));
});
