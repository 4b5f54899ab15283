import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { DataPath } from './data-path';
import { FileFault, type FileProblem } from './file-fault';
import { findJsonFault } from './json-fault';

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
  BLOCK_IN_FLOW: 'A comma or a closing bracket is missing.',
};

function duplicateKey(text: string, offset: number): string {
  const name = /^["']?([^"':\n]{1,60})/.exec(text.slice(offset, offset + 64))?.[1]?.trim();
  return name ? `${name} stands twice in the same group.` : 'A property stands twice in the same group.';
}

/** Every doubled property, and the first other fault alone: the ones after it are mostly its echo. */
function syntaxProblems(document: Document.Parsed, text: string, lines: LineCounter): FileProblem[] {
  const first = document.errors.find((fault) => fault.code !== 'DUPLICATE_KEY');
  return document.errors.filter((fault) => fault === first || fault.code === 'DUPLICATE_KEY').map((fault) => ({
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

function parse(text: string, lines: LineCounter): Document.Parsed {
  return parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
}

function readYaml(text: string, source: string): Source {
  const lines = new LineCounter();
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parse(text, lines);
    if (document.errors.length === 0) value = document.toJS();
  } catch {
    throw new FileFault(source, [{ path: '', line: 0, message: 'The file nests too deeply, or a value that begins with * refers to nothing.' }]);
  }
  if (document.errors.length > 0) throw new FileFault(source, syntaxProblems(document, text, lines));
  return { value, lineOf: lineFinder(document, lines) };
}

function jsonLines(text: string): Source['lineOf'] {
  const lines = new LineCounter();
  try {
    return lineFinder(parse(text, lines), lines);
  } catch {
    return () => 0;
  }
}

function readJson(text: string, source: string): Source {
  const fault = findJsonFault(text);
  if (fault) throw new FileFault(source, [{ path: '', line: text.slice(0, Math.max(0, fault.offset)).split('\n').length, message: fault.message }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileFault(source, [{ path: '', line: 0, message: 'This is not JSON as it stands: look for a backslash or a control character inside quotation marks.' }]);
  }
  let find: Source['lineOf'] | null = null;
  const lineOf: Source['lineOf'] = (path) => {
    // A large directory is slow to read with positions; only a file with something to point at pays for it.
    find ??= jsonLines(text);
    return find(path);
  };
  return { value, lineOf };
}

/**
 * Parses YAML or JSON and keeps the lines.
 * @throws FileFault where the text is empty or does not parse
 */
export function readSource(written: string, source: string, language: 'yaml' | 'json'): Source {
  const text = written.charCodeAt(0) === 0xfeff ? written.slice(1) : written;
  if (text.trim() === '') throw new FileFault(source, [{ path: '', line: 0, message: 'The file is empty.' }]);
  return language === 'json' ? readJson(text, source) : readYaml(text, source);
}
