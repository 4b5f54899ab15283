import type { WordDocument } from '../item/word-document';
import { readAuthors } from './authors';
import { OutlineReader } from './outline-reader';
import type { Outline } from './report';

/**
 * The sections of a report in the order of the file, what is the author's judgement in them, and whom the report names
 * as its authors and contacts. Structure goes by the text with all changes accepted, or by what a paragraph said before
 * where nothing of it is left. Reads headings by style and, in documents without, by their words and places.
 * The cost grows in a straight line with the document.
 */
export function readOutline(document: WordDocument): Outline {
  const sections = new OutlineReader(document).read();
  return { sections, ...readAuthors(sections) };
}
