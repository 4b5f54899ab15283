import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { FileFault, type FileProblem } from './file-fault';

/** Steps from the top of the data: ['provisions', 3, 'summary']. */
export type DataPath = (string | number)[];

/** A file's data with the way back to its lines. */
export interface Source {
  value: unknown;
  /** The line, from 1, on which the property or list entry begins; its nearest parent's where it is absent. */
  lineOf(path: DataPath): number;
}

/** What the parser's codes mean to somebody who edits the file by hand. */
const meanings: Record<string, string> = {
  BAD_INDENT: 'The line is not indented like its neighbours.',
  TAB_AS_INDENT: 'A tab stands at the start of the line, where only spaces may.',
  MISSING_CHAR: 'A quotation mark, bracket, comma or colon is missing.',
  BAD_SCALAR_START: 'A value begins with a character that needs quotation marks around the value.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing, or the line belongs to the one above.',
  BLOCK_AS_IMPLICIT_KEY: 'Two values stand on one line: a colon inside a sentence needs quotation marks around the sentence.',
  UNEXPECTED_TOKEN: 'A character stands where none is expected.',
  BAD_DQ_ESCAPE: 'A backslash inside quotation marks is followed by a letter that means nothing.',
  MULTIPLE_DOCS: 'A line of three hyphens divides the file in two; keep one part.',
  BAD_ALIAS: 'A value begins with * and refers to nothing; put it in quotation marks.',
};

const tooTangled = 'The file nests or refers to itself too deeply to be read.';

function duplicateKey(text: string, offset: number): string {
  const name = /^["']?([^"':\n]{1,60})/.exec(text.slice(offset, offset + 64))?.[1]?.trim();
  return name ? `${name} stands twice in the same group.` : 'A property stands twice in the same group.';
}

function syntaxProblems(document: Document.Parsed, text: string, lines: LineCounter): FileProblem[] {
  return document.errors.map((fault) => ({
    path: '',
    line: lines.linePos(fault.pos[0]).line || 1,
    message: fault.code === 'DUPLICATE_KEY' ? duplicateKey(text, fault.pos[0]) : meanings[fault.code] ?? 'The line is not written as this kind of file needs it.',
  }));
}

function lineFinder(document: Document.Parsed, lines: LineCounter): Source['lineOf'] {
  return (path) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? node.range?.[0] ?? 0 : 0;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document);
      let next: unknown = null;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (isPair(pair)) {
          if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
          next = pair.value;
        }
      } else if (isSeq(node)) {
        next = node.items[Number(step)];
        if (isNode(next)) offset = next.range?.[0] ?? offset;
      }
      if (next === null || next === undefined) break;
      node = next;
    }
    return lines.linePos(offset).line || 1;
  };
}

function jsonFault(fault: unknown, text: string): FileProblem {
  const position = /position (\d{1,12})/.exec(fault instanceof Error ? fault.message : '')?.[1];
  const line = position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
  return { path: '', line, message: 'This is not JSON as it stands: look for a comma before a closing bracket, a missing quotation mark or a comment.' };
}

/**
 * Parses YAML or JSON and keeps the lines.
 * @throws FileFault where the text is empty or does not parse
 */
export function readSource(written: string, source: string, language: 'yaml' | 'json'): Source {
  const text = written.charCodeAt(0) === 0xfeff ? written.slice(1) : written;
  if (text.trim() === '') throw new FileFault(source, [{ path: '', line: 0, message: 'The file is empty.' }]);
  const lines = new LineCounter();
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    if (document.errors.length === 0) value = document.toJS();
  } catch {
    throw new FileFault(source, [{ path: '', line: 0, message: tooTangled }]);
  }
  if (language === 'json') {
    try {
      JSON.parse(text);
    } catch (fault) {
      const problems = syntaxProblems(document, text, lines);
      throw new FileFault(source, problems.length > 0 ? problems.slice(0, 1) : [jsonFault(fault, text)]);
    }
  }
  if (document.errors.length > 0) throw new FileFault(source, syntaxProblems(document, text, lines));
  return { value, lineOf: lineFinder(document, lines) };
}
