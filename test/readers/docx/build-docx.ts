import { strToU8, zipSync } from 'fflate';

/** The parts of a document to build; every text is the inside of its part's root. */
export interface Build {
  body?: string;
  styles?: string;
  numbering?: string;
  comments?: string;
  threads?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  footer?: string;
  settings?: string;
  core?: string;
  /** Whole parts besides, by their names in the package. */
  parts?: Record<string, string | Uint8Array>;
  /** More relationships of the main part. */
  relationships?: string;
  strict?: boolean;
  /** Rewrites every part once it is built. */
  rewrite?: (name: string, text: string) => string | Uint8Array | null;
}

const transitional: Record<string, string> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', a: 'http://schemas.openxmlformats.org/drawingml/2006/main', pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006', wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape', w14: 'http://schemas.microsoft.com/office/word/2010/wordml', w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  v: 'urn:schemas-microsoft-com:vml', o: 'urn:schemas-microsoft-com:office:office', c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};
const strict: Record<string, string> = {
  ...transitional, w: 'http://purl.oclc.org/ooxml/wordprocessingml/main', r: 'http://purl.oclc.org/ooxml/officeDocument/relationships', m: 'http://purl.oclc.org/ooxml/officeDocument/math',
  wp: 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', a: 'http://purl.oclc.org/ooxml/drawingml/main', pic: 'http://purl.oclc.org/ooxml/drawingml/picture',
};

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const types: Record<string, string> = { styles: 'styles', numbering: 'numbering', comments: 'comments', footnotes: 'footnotes', endnotes: 'endnotes', settings: 'settings', header: 'header', footer: 'footer', threads: 'commentsExtended' };
const roots: Record<string, string> = { styles: 'w:styles', numbering: 'w:numbering', comments: 'w:comments', footnotes: 'w:footnotes', endnotes: 'w:endnotes', settings: 'w:settings', header: 'w:hdr', footer: 'w:ftr', threads: 'w15:commentsEx' };

/** The parts of a package by name, for tests that spoil one of them. */
export function partsOf(build: Build): Record<string, Uint8Array> {
  const names = build.strict ? strict : transitional;
  const declared = Object.entries(names).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('');
  const relation = names.r ?? '';
  const parts: Record<string, string | Uint8Array> = {};
  const relations: string[] = [];
  for (const [key, root] of Object.entries(roots)) {
    const inside = build[key as 'styles'];
    if (inside === undefined) continue;
    parts[`word/${key}.xml`] = `${xmlHead}<${root}${declared}>${inside}</${root}>`;
    relations.push(`<Relationship Id="rId_${key}" Type="${key === 'threads' ? 'http://schemas.microsoft.com/office/2011/relationships' : relation}/${types[key]}" Target="${key}.xml"/>`);
  }
  const rels = (inside: string): string => `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': rels(`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`),
    'docProps/core.xml': `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${build.core ?? ''}</cp:coreProperties>`,
    'word/document.xml': `${xmlHead}<w:document${declared}><w:body>${build.body ?? ''}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(relations.join('') + (build.relationships ?? '')),
    ...parts, ...build.parts,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(all)) {
    const written = typeof part === 'string' && build.rewrite ? build.rewrite(name, part) : part;
    if (written !== null) bytes[name] = typeof written === 'string' ? strToU8(written) : written;
  }
  return bytes;
}

/** A whole document as bytes. */
export function docx(build: Build): Uint8Array {
  return zipSync(partsOf(build));
}

export const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of runs, or of plain words. */
export const p = (inside: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : run(inside)}</w:p>`;
let last = 0;
const by = (author: string, date = '2026-02-01T10:00:00Z'): string => `w:id="${last += 1}" w:author="${author}" w:date="${date}"`;
/** Words that somebody put in. */
export const ins = (author: string, inside: string, date?: string): string => `<w:ins ${by(author, date)}>${inside.startsWith('<') ? inside : run(inside)}</w:ins>`;
/** Words that somebody struck out. */
export const del = (author: string, inside: string, date?: string): string => `<w:del ${by(author, date)}>${inside.startsWith('<') ? inside : `<w:r><w:delText xml:space="preserve">${inside}</w:delText></w:r>`}</w:del>`;
/** The end of a paragraph put in or struck out. */
export const mark = (kind: 'ins' | 'del', author: string): string => `<w:rPr><w:${kind} ${by(author)}/></w:rPr>`;
export const tc = (...paragraphs: string[]): string => `<w:tc>${paragraphs.map(each => (each.startsWith('<w:p') || each.startsWith('<w:tbl') ? each : p(each))).join('')}</w:tc>`;
export const tr = (cells: string[], properties = ''): string => `<w:tr>${properties}${cells.map(cell => (cell.startsWith('<w:tc') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
export const rowMark = (kind: 'ins' | 'del', author: string): string => `<w:trPr><w:${kind} ${by(author)}/></w:trPr>`;
export const style = (id: string, name: string, inside = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
export const picture = (relationship: string, name: string, alt: string): string => `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${name}" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name=""/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
