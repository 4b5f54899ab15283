import { strToU8, zipSync } from 'fflate';

/** A document in lines, with what its file says about itself. */
export interface LinedDocument {
  /**
   * `Title: …` first, `# Heading` and `## Heading`, `| cell | cell` for a row of a table, any other line a paragraph;
   * `[-struck|author-]` and `[+put in|author+]` for tracked changes; `> author: text` for a comment on the paragraph before.
   */
  lines: string[];
  creator: string;
  lastModifiedBy: string;
  /** ISO 8601. */
  modified: string;
  /** When the tracked changes and comments were made: ISO 8601 by the writer's own clock. */
  changed?: string;
  tracking?: boolean;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const safe = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const run = (text: string, tag = 't'): string => `<w:r><w:${tag} xml:space="preserve">${safe(text)}</w:${tag}></w:r>`;

/** Writes the parts of one document. */
class Writer {
  private id = 0;
  readonly body: string[] = [];
  readonly comments: string[] = [];
  private rows: string[] = [];

  constructor(private readonly changed: string) {}

  private by(author: string): string {
    this.id += 1;
    return `w:id="${this.id}" w:author="${safe(author)}" w:date="${this.changed}"`;
  }

  private runs(line: string): string {
    return line.split(/(\[-[^[\]]{1,2000}-\]|\[\+[^[\]]{1,2000}\+\])/).filter((piece) => piece !== '').map((piece) => {
      const sign = piece.length > 4 && piece.startsWith('[') ? piece.charAt(1) : '';
      if (sign !== '-' && sign !== '+') return run(piece);
      const inside = piece.slice(2, -2);
      const bar = inside.lastIndexOf('|');
      const [text, author] = [inside.slice(0, bar), inside.slice(bar + 1)];
      return sign === '-' ? `<w:del ${this.by(author)}>${run(text, 'delText')}</w:del>` : `<w:ins ${this.by(author)}>${run(text)}</w:ins>`;
    }).join('');
  }

  private paragraph(style: string, inside: string, end = ''): string {
    const look = (style === '' ? '' : `<w:pStyle w:val="${style}"/>`) + (end === '' ? '' : `<w:rPr>${end}</w:rPr>`);
    return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${inside}</w:p>`;
  }

  /** A paragraph that somebody put in or struck out whole has its end put in or struck out too. */
  private endOf(line: string): string {
    const [kind, author] = [/^\[([-+])[^[\]]{1,2000}[-+]\]$/.exec(line)?.[1], /\|([^|[\]]{1,200})[-+]\]$/.exec(line)?.[1]];
    return kind && author ? `<w:${kind === '-' ? 'del' : 'ins'} ${this.by(author)}/>` : '';
  }

  add(line: string): void {
    if (line.startsWith('| ')) {
      const cells = line.slice(2).split('|').map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${this.paragraph('', this.runs(cell.trim()))}</w:tc>`);
      this.rows.push(`<w:tr>${cells.join('')}</w:tr>`);
      return;
    }
    this.endTable();
    if (line.startsWith('> ')) return this.comment(line.slice(2));
    const heading = /^(#{1,3}) /.exec(line)?.[1];
    if (heading) this.body.push(this.paragraph(`Heading${heading.length}`, this.runs(line.slice(heading.length + 1))));
    else if (line.startsWith('Title: ')) this.body.push(this.paragraph('Title', this.runs(line.slice(7))));
    else this.body.push(this.paragraph('', this.runs(line), this.endOf(line)));
  }

  private comment(line: string): void {
    const colon = line.indexOf(': ');
    const [author, text] = [line.slice(0, colon), line.slice(colon + 2)];
    const id = this.comments.length;
    const last = this.body.pop() ?? '';
    const open = last.indexOf('</w:pPr>') >= 0 ? last.indexOf('</w:pPr>') + 8 : last.indexOf('<w:p>') + 5;
    this.body.push(`${last.slice(0, open)}<w:commentRangeStart w:id="${id}"/>${last.slice(open, -6)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`);
    const initials = author.split(' ').map((each) => each.charAt(0)).join('');
    this.comments.push(`<w:comment w:id="${id}" w:author="${safe(author)}" w:date="${this.changed}" w:initials="${safe(initials)}"><w:p>${run(text)}</w:p></w:comment>`);
  }

  endTable(): void {
    if (this.rows.length > 0) this.body.push(`<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${this.rows.join('')}</w:tbl>`);
    this.rows = [];
  }
}

const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>',
  ...[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`),
].join('');

/** A .docx file that Word opens. */
export function docxOfLines({ lines, creator, lastModifiedBy, modified, changed = modified, tracking = false }: LinedDocument): Uint8Array {
  const writer = new Writer(changed);
  for (const line of lines) writer.add(line);
  writer.endTable();
  const title = lines.find((line) => line.startsWith('Title: '))?.slice(7) ?? '';
  const named = (name: string): string => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name === 'document' ? 'document.main' : name}+xml"/>`;
  const related = (name: string): string => `<Relationship Id="rId-${name}" Type="${office}/${name}" Target="${name}.xml"/>`;
  const extras = ['styles', 'settings', ...(writer.comments.length > 0 ? ['comments'] : [])];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document', ...extras].map(named).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${safe(title)}</dc:title><dc:creator>${safe(creator)}</dc:creator><cp:lastModifiedBy>${safe(lastModifiedBy)}</cp:lastModifiedBy><dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></cp:coreProperties>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${writer.body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships">${extras.map(related).join('')}</Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${word}">${styles}</w:styles>`,
    'word/settings.xml': `<w:settings xmlns:w="${word}">${tracking ? '<w:trackRevisions/>' : ''}</w:settings>`,
    ...(writer.comments.length > 0 ? { 'word/comments.xml': `<w:comments xmlns:w="${word}">${writer.comments.join('')}</w:comments>` } : {}),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(head + part)])));
}
