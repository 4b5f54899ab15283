import type { WordParagraph } from '../../item/word-document';

/** A paragraph as one version shows it. */
export interface VersionLine {
  text: string;
  /** The last of the paragraphs in the file that it is made of: its style and number count. */
  paragraph: WordParagraph;
}

/**
 * The paragraphs of one version, joined where a mark between them is struck out, and without those that are not in it.
 */
export function linesOf(paragraphs: WordParagraph[], version: 'accepted' | 'original'): VersionLine[] {
  const lines: VersionLine[] = [];
  const waiting = new Map<number, string[]>();
  for (const paragraph of paragraphs) {
    const before = waiting.get(paragraph.flow);
    const open = paragraph.open[version];
    if (open && !paragraph.last) {
      if (before) before.push(paragraph[version]);
      else waiting.set(paragraph.flow, [paragraph[version]]);
      continue;
    }
    waiting.delete(paragraph.flow);
    const text = before ? before.join('') + paragraph[version] : paragraph[version];
    if (!open || text !== '') lines.push({ text, paragraph });
  }
  return lines;
}

/** A line a paragraph; those without words are left out. */
export function textOf(paragraphs: WordParagraph[], version: 'accepted' | 'original'): string {
  return linesOf(paragraphs, version).map(line => line.text).filter(text => text.trim() !== '').join('\n');
}

/** All paragraphs, empty ones too; cells of a row are parted by a tab. */
export function pageText(paragraphs: WordParagraph[], version: 'accepted' | 'original'): string {
  const pieces: string[] = [];
  let before: VersionLine | null = null;
  for (const line of linesOf(paragraphs, version)) {
    const cell = line.paragraph.cell;
    const left = before?.paragraph.cell;
    const sameRow = cell && left && cell.table === left.table && cell.row === left.row && cell.column !== left.column;
    if (before) pieces.push(sameRow ? '\t' : '\n');
    pieces.push(line.text);
    before = line;
  }
  return pieces.join('');
}
