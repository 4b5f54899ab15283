// A council's longest kind of document, made by rule: a 500-page pack of reports, much amended.
import { strToU8, zipSync } from 'fflate';
import { seeded } from './council-mail';
import { officeWords, prose } from './report-prose';

/** What was put into the document, to hold a reading of it against. */
export interface LongDocument {
  bytes: Uint8Array;
  /** Of the body as it lies in the file, struck-out words included. */
  words: number;
  /** Each half of a move and each of two nested changes by itself. */
  changes: number;
  comments: number;
  authors: string[];
}

const size = { words: 227_000, changes: 5_000, threads: 200, replies: 100, notes: 240 };
const authors = ['Holliday, Brian', 'Margaret Ewbank', 'Cllr Pauline Haugh', 'Ian Bowman', 'Nixon, Carol', 'Cllr Denis Irving'];
const space = 'http://schemas.openxmlformats.org/';
const declared = `xmlns:w="${space}wordprocessingml/2006/main" xmlns:r="${space}officeDocument/2006/relationships" xmlns:wp="${space}drawingml/2006/wordprocessingDrawing" xmlns:a="${space}drawingml/2006/main" xmlns:pic="${space}drawingml/2006/picture" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const look = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/></w:rPr>';

/** Writes the body; every amendment is drawn from the seed, so that all machines read the same file. */
class Pack {
  readonly out: string[] = [];
  words = 0;
  changes = 0;
  threads = 0;
  notes = 0;
  private readonly next = seeded(20260330);
  private id = 100;
  private moved: { name: string; by: string; text: string } | null = null;

  private by(): string {
    const day = String(1 + this.next(28)).padStart(2, '0');
    const time = `${String(8 + this.next(11)).padStart(2, '0')}:${String(this.next(60)).padStart(2, '0')}`;
    return `w:id="${this.id += 1}" w:author="${authors[this.next(authors.length)]}" w:date="2026-0${1 + this.next(6)}-${day}T${time}:00Z"`;
  }

  private run(text: string, tag = 't', former = ''): string {
    this.words += text.split(' ').filter(Boolean).length;
    return `<w:r w:rsidR="00${(0xa00000 + 7919 * this.next(200)).toString(16).toUpperCase()}">${former === '' ? look : look.replace('<w:sz', '<w:b/><w:sz').replace('</w:rPr>', `${former}</w:rPr>`)}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
  }

  /** Plain words as Word keeps them: a run for every few of them. */
  private plain(words: string[]): string {
    let runs = '';
    for (let at = 0; at < words.length;) {
      const end = at + 3 + this.next(5);
      runs += this.run(`${words.slice(at, end).join(' ')} `);
      at = end;
    }
    return runs;
  }

  private some(): string {
    return `${officeWords(this.next, 1 + this.next(6))} `;
  }

  /** One person's act, or two; gives its runs. */
  private act(): string {
    const kind = this.next(100);
    this.changes += 1;
    if (kind < 30) return `<w:ins ${this.by()}>${this.run(this.some())}</w:ins>`;
    if (kind < 52) return `<w:del ${this.by()}>${this.run(this.some(), 'delText')}</w:del>`;
    if (kind < 66) return this.run(this.some(), 't', `<w:rPrChange ${this.by()}>${look}</w:rPrChange>`);
    this.changes += 1;
    if (kind < 90) return `<w:del ${this.by()}>${this.run(this.some(), 'delText')}</w:del><w:ins ${this.by()}>${this.run(this.some())}</w:ins>`;
    if (kind < 96 || this.moved) return `<w:ins ${this.by()}>${this.run(this.some())}<w:del ${this.by()}>${this.run(this.some(), 'delText')}</w:del>${this.run(this.some())}</w:ins>`;
    this.moved = { name: `move${this.id}`, by: this.by(), text: `${this.some()}${this.some()}` };
    return `<w:moveFromRangeStart w:id="${this.id += 1}" w:name="${this.moved.name}"/><w:moveFrom ${this.moved.by}>${this.run(this.moved.text)}</w:moveFrom><w:moveFromRangeEnd w:id="${this.id}"/>`;
  }

  private arrive(): string {
    const { moved } = this;
    if (!moved) return '';
    this.moved = null;
    return `<w:moveToRangeStart w:id="${this.id += 1}" w:name="${moved.name}"/><w:moveTo ${moved.by}>${this.run(moved.text)}</w:moveTo><w:moveToRangeEnd w:id="${this.id}"/>`;
  }

  private due(most: number): boolean {
    return this.changes < Math.floor(most * Math.min(1, this.words / size.words));
  }

  private comment(inside: string): string {
    const first = this.threads * 3 / 2;
    const wanted = this.threads < Math.floor(size.threads * this.words / size.words);
    if (!wanted) return inside;
    this.threads += 1;
    // Every second thread has an answer, which hangs on the same words.
    const ids = this.threads % 2 === 0 ? [Math.floor(first), Math.floor(first) + 1] : [Math.floor(first)];
    return `${ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')}${inside}${ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('')}`;
  }

  private note(): string {
    if (this.notes >= Math.floor(size.notes * this.words / size.words)) return '';
    this.notes += 1;
    return `<w:r><w:footnoteReference w:id="${this.notes + 1}"/></w:r>`;
  }

  /** A numbered paragraph with its share of amendments. */
  paragraph(): void {
    const marked = this.due(size.changes) && this.next(100) < 8;
    if (marked) this.changes += 1;
    const words = prose(this.next, 2 + this.next(3)).split(' ');
    let inside = this.arrive();
    while (words.length > 0) {
      const piece = this.plain(words.splice(0, 6 + this.next(18)));
      inside += this.comment(piece);
      if (this.due(size.changes - 2)) inside += this.act();
    }
    const mark = marked ? `<w:rPr><w:${this.next(2) === 0 ? 'ins' : 'del'} ${this.by()}/></w:rPr>` : '';
    this.out.push(`<w:p w14:paraId="${(this.id += 1).toString(16).padStart(8, '0').toUpperCase()}"><w:pPr><w:pStyle w:val="Para"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="120"/><w:jc w:val="both"/>${mark}</w:pPr>${inside}${this.note()}</w:p>`);
  }

  heading(level: number, text: string): void {
    this.out.push(`<w:p><w:pPr><w:pStyle w:val="Heading${level}"/>${level === 2 ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}</w:pPr>${this.run(text)}</w:p>`);
  }

  table(): void {
    const cell = (): string => `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Para"/></w:pPr>${this.run(officeWords(this.next, 2 + this.next(4)))}</w:p></w:tc>`;
    const rows = Array.from({ length: 6 }, (_, row) => {
      const marked = row > 3 && this.due(size.changes - 2);
      if (!marked) return `<w:tr>${Array.from({ length: 4 }, cell).join('')}</w:tr>`;
      // The row's mark, and one insertion for the words of each cell.
      this.changes += 1 + 4;
      return `<w:tr><w:trPr><w:ins ${this.by()}/></w:trPr>${Array.from({ length: 4 }, cell).join('')}</w:tr>`;
    });
    this.out.push(`<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2400"/>'.repeat(4)}</w:tblGrid>${rows.join('')}</w:tbl>`);
  }

  /** The few amendments that are still wanting, in a last paragraph. */
  rest(): void {
    let inside = this.arrive();
    while (this.changes < size.changes) {
      this.changes += 1;
      inside += this.plain(['and']) + `<w:ins ${this.by()}>${this.run(this.some())}</w:ins>`;
    }
    this.out.push(`<w:p><w:pPr><w:pStyle w:val="Para"/></w:pPr>${inside}${this.plain(['end'])}</w:p>`);
  }
}

const headings = ['Recommendations', 'Reasons for recommendations', 'Background', 'Options considered', 'Consultation', 'Financial implications', 'Legal implications', 'Risk', 'Conclusions'];
const part = (root: string, inside: string): Uint8Array => strToU8(`${head}<w:${root} ${declared}>${inside}</w:${root}>`);
const relationships = (...all: string[]): Uint8Array => strToU8(`${head}<Relationships xmlns="${space}package/2006/relationships">${all.map((each, index) => {
  const [type = '', target = ''] = each.split(' ');
  return `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${space}officeDocument/2006/relationships/${type}`}" Target="${target}"/>`;
}).join('')}</Relationships>`);

function comments(): { part: Uint8Array; threads: Uint8Array } {
  const next = seeded(7);
  const all: string[] = [];
  const threads: string[] = [];
  const mark = (id: number): string => (0x5000000 + id).toString(16).padStart(8, '0').toUpperCase();
  for (let id = 0; id < size.threads + size.replies; id += 1) {
    const author = authors[next(authors.length)] ?? '';
    const reply = id % 3 === 2;
    all.push(`<w:comment w:id="${id}" w:author="${author}" w:initials="${author.charAt(0)}" w:date="2026-03-${String(1 + next(28)).padStart(2, '0')}T11:00:00Z"><w:p w14:paraId="${mark(id)}"><w:r><w:annotationRef/></w:r><w:r><w:t>${prose(next, 1)}</w:t></w:r></w:p></w:comment>`);
    threads.push(`<w15:commentEx w15:paraId="${mark(id)}"${reply ? ` w15:paraIdParent="${mark(id - 1)}"` : ''} w15:done="${next(2)}"/>`);
  }
  return { part: part('comments', all.join('')), threads: strToU8(`${head}<w15:commentsEx ${declared}>${threads.join('')}</w15:commentsEx>`) };
}

/** A picture's bytes in name only: no reader looks into it, all of them have to carry it. */
function crest(): Uint8Array {
  const next = seeded(3);
  return Uint8Array.from({ length: 24_000 }, (_, at) => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a][at] ?? next(256));
}

/** Makes the document; the same bytes on every machine. */
export function longDocument(): LongDocument {
  const pack = new Pack();
  const next = seeded(11);
  while (pack.words < size.words - 60) {
    pack.heading(1, `Report ${1 + pack.out.length} on ${officeWords(next, 3)}`);
    for (const heading of headings) {
      pack.heading(2, heading);
      for (let count = 1 + next(5); count > 0 && pack.words < size.words - 60; count -= 1) pack.paragraph();
      if (heading === 'Financial implications') pack.table();
    }
  }
  pack.rest();
  const { part: said, threads } = comments();
  const notes = seeded(5);
  const level = (at: number, text: string): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const style = (id: string, name: string, inside: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const picture = '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="Crest" descr="Council crest"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="crest.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const main = ['styles styles.xml', 'numbering numbering.xml', 'comments comments.xml', 'footnotes footnotes.xml', 'header header1.xml', 'settings settings.xml', 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended commentsExtended.xml'];
  const type = (name: string, kind: string): string => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(`${head}<Types xmlns="${space}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${type('document', 'document.main')}${['styles', 'numbering', 'comments', 'footnotes', 'settings', 'commentsExtended'].map((name) => type(name, name)).join('')}${type('header1', 'header')}</Types>`),
    '_rels/.rels': relationships('officeDocument word/document.xml'),
    'word/document.xml': part('document', `<w:body>${pack.out.join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`),
    'word/_rels/document.xml.rels': relationships(...main),
    'word/styles.xml': part('styles', style('Para', 'Body Text', '') + [1, 2].map((at) => style(`Heading${at}`, `heading ${at}`, `<w:pPr><w:outlineLvl w:val="${at - 1}"/></w:pPr>`)).join('')),
    'word/numbering.xml': part('numbering', `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`),
    'word/comments.xml': said,
    'word/commentsExtended.xml': threads,
    'word/footnotes.xml': part('footnotes', `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${Array.from({ length: size.notes }, (_, at) => `<w:footnote w:id="${at + 2}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${prose(notes, 1)}</w:t></w:r></w:p></w:footnote>`).join('')}`),
    'word/header1.xml': part('hdr', `<w:p>${picture}<w:r><w:t>Reports to the Executive</w:t></w:r></w:p>`),
    'word/_rels/header1.xml.rels': relationships('image media/crest.png'),
    'word/settings.xml': part('settings', '<w:trackRevisions/>'),
    'word/media/crest.png': crest(),
  }, { level: 6, mtime: new Date(2026, 0, 1) });
  return { bytes, words: pack.words, changes: pack.changes, comments: size.threads + size.replies, authors };
}
