import type { Place, WordChange, WordComment, WordDocument, WordParagraph } from '../item/word-document';

const day = '2026-02-20T10:00:00Z';

interface Piece {
  text: string;
  kind: 'kept' | 'insertion' | 'deletion';
  author: string;
}

/** "The Council [-must|Brock, Julian-][+should|Brock, Julian+] act" as its pieces. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < line.length) {
    const open = line.indexOf('[', at);
    const sign = line.charAt(open + 1);
    const close = open < 0 || (sign !== '-' && sign !== '+') ? -1 : line.indexOf(`${sign}]`, open + 2);
    if (close < 0) {
      const end = open < 0 ? line.length : open + 1;
      pieces.push({ text: line.slice(at, end), kind: 'kept', author: '' });
      at = end;
      continue;
    }
    if (open > at) pieces.push({ text: line.slice(at, open), kind: 'kept', author: '' });
    const inside = line.slice(open + 2, close);
    const bar = inside.lastIndexOf('|');
    pieces.push({ text: inside.slice(0, bar), kind: sign === '+' ? 'insertion' : 'deletion', author: inside.slice(bar + 1) });
    at = close + 2;
  }
  return pieces;
}

/** A document while it is put together. */
class Draft {
  readonly paragraphs: WordParagraph[] = [];
  readonly changes: WordChange[] = [];
  readonly comments: WordComment[] = [];
  private rows = 0;
  private tables = 0;
  private inTable = false;

  add(line: string): void {
    if (line.charAt(0) === '|') return this.row(line.slice(1).split(' | '));
    this.inTable = false;
    const heading = /^(#{1,6}) /.exec(line);
    const level = heading ? (heading[1] as string).length : 0;
    this.paragraph(heading ? line.slice(level + 1) : line, level, null);
  }

  comment(line: string): void {
    const colon = line.indexOf(': ');
    const paragraph = this.paragraphs.length - 1;
    const { accepted = '', original = '' } = this.paragraphs[paragraph] ?? {};
    const from: Place = { story: 'body', paragraph, accepted: 0, original: 0 };
    const to: Place = { ...from, accepted: accepted.length, original: original.length };
    this.comments.push({
      id: String(this.comments.length), author: line.slice(0, colon), initials: '', date: day, text: line.slice(colon + 2),
      resolved: false, replyTo: null, on: { accepted, original, from, to },
    });
  }

  private row(cells: string[]): void {
    if (!this.inTable) this.tables++;
    this.inTable = true;
    this.rows++;
    cells.forEach((text, column) => this.paragraph(text.trim(), 0, { table: this.tables, row: this.rows, column }));
  }

  private paragraph(line: string, level: number, cell: WordParagraph['cell']): void {
    let accepted = '';
    let original = '';
    for (const { text, kind, author } of piecesOf(line)) {
      const place: Place = { story: 'body', paragraph: this.paragraphs.length, accepted: accepted.length, original: original.length };
      if (kind !== 'kept') this.changes.push({ kind, author, date: day, text, place });
      if (kind !== 'deletion') accepted += text;
      if (kind !== 'insertion') original += text;
    }
    // A paragraph that one version lacks has its mark struck out or put in with its words, as Word does.
    const gone = accepted === '' && original !== '';
    const fresh = original === '' && accepted !== '';
    this.paragraphs.push({
      accepted, original, style: level > 0 ? `heading ${level}` : '', level, number: '', cell, textBox: false,
      flow: cell ? this.paragraphs.length + 1 : 0, open: { accepted: gone, original: fresh }, last: cell !== null,
    });
  }
}

/**
 * A Word document in lines, for a rule's examples: `# Heading`, `| cell | cell` for a table's row, any other line
 * a paragraph; `[-struck|author-]` and `[+put in|author+]` for tracked changes; `> author: text` for a comment on
 * the paragraph before; `by: name` first of all for who made the file and `last: name` for who saved it last.
 */
export function exampleDocument(lines: string[]): WordDocument {
  const draft = new Draft();
  const properties = { creator: '', lastModifiedBy: '', title: '', created: '', modified: '' };
  for (const line of lines) {
    if (line.slice(0, 4) === 'by: ') properties.creator = line.slice(4);
    else if (line.slice(0, 6) === 'last: ') properties.lastModifiedBy = line.slice(6);
    else if (line.slice(0, 2) === '> ') draft.comment(line.slice(2));
    else draft.add(line);
  }
  const text = (version: 'accepted' | 'original'): string => draft.paragraphs.map((paragraph) => paragraph[version]).filter((words) => words !== '').join('\n');
  return {
    text: { accepted: text('accepted'), original: text('original') },
    paragraphs: draft.paragraphs, notes: [], changes: draft.changes, comments: draft.comments,
    headers: [], footers: [], pictures: [], properties: { ...properties, lastModifiedBy: properties.lastModifiedBy || properties.creator },
    tracking: draft.changes.length > 0, customXml: [], unread: [],
  };
}
