import type { WordDocument, WordParagraph } from '../item/word-document';

export type Version = 'accepted' | 'original';

/** One paragraph as a version shows it. */
export interface VersionLine {
  text: string;
  /** The paragraph in the file that ends it: its style and number count. */
  index: number;
}

/**
 * The paragraphs of one version in the order of their ends: joined where the mark between them is struck out,
 * and without those that are not in it.
 */
export function versionLines(paragraphs: WordParagraph[], version: Version): VersionLine[] {
  const lines: VersionLine[] = [];
  const waiting = new Map<number, string>();
  paragraphs.forEach((paragraph, index) => {
    const before = waiting.get(paragraph.flow) ?? '';
    const text = before + paragraph[version];
    if (paragraph.open[version] && !paragraph.last) {
      waiting.set(paragraph.flow, text);
      return;
    }
    if (before !== '') waiting.delete(paragraph.flow);
    if (text !== '') lines.push({ text, index });
  });
  return lines;
}

/**
 * A document as it is with every change accepted, or as it was with every one rejected. Its paragraphs keep their
 * places, so that an index means the same in both; what runs on into the next is told there.
 */
export function versionOf(document: WordDocument, version: Version): WordDocument {
  const texts = new Map(versionLines(document.paragraphs, version).map(({ text, index }): [number, string] => [index, text]));
  const text = { accepted: document.text[version], original: document.text[version] };
  const paragraphs = document.paragraphs.map((paragraph, index): WordParagraph => {
    const words = texts.get(index) ?? '';
    return { ...paragraph, accepted: words, original: words, open: { accepted: false, original: false } };
  });
  return { ...document, text, paragraphs, changes: [], tracking: false };
}
