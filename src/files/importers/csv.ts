import { FileFault } from '../file-fault';

export interface CsvRow {
  /** The line on which the row begins, from 1. */
  line: number;
  fields: string[];
}

const separators = [',', ';', '\t', '|'];

/** The separator that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): string {
  const counts = separators.map(() => 0);
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && separators.includes(character)) counts[separators.indexOf(character)]! += 1;
  }
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads comma-separated values as RFC 4180 has them: fields in quotation marks may hold separators, line ends and
 * doubled quotation marks. Also taken: semicolons, tabs and bars, any kind of line end, Excel's first line "sep=;",
 * and a quotation mark in the middle of a field that has none at its start. Rows without text are left out; fields are trimmed.
 * @throws FileFault where a quotation mark is opened and never closed
 */
export function readCsv(written: string, source: string): CsvRow[] {
  const text = written.charCodeAt(0) === 0xfeff ? written.slice(1) : written;
  const told = /^sep=(.)\r?\n/i.exec(text.slice(0, 8));
  const separator = told?.[1] ?? separatorOf(text);
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  let line = told ? 2 : 1;
  let begun = line;
  const endField = () => {
    fields.push(field.trim());
    field = '';
  };
  const endRow = () => {
    endField();
    if (fields.some((each) => each !== '')) rows.push({ line: begun, fields });
    fields = [];
  };
  let at = told ? told[0].length : 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"' && field.trim() === '') {
      const opened = line;
      field = '';
      for (at++; ; at++) {
        const inside = text[at];
        if (inside === undefined) throw new FileFault(source, [{ path: '', line: opened, message: 'A quotation mark is opened on this line and never closed.' }]);
        if (inside === '"' && text[at + 1] === '"') at++;
        else if (inside === '"') break;
        else if (inside === '\n' || (inside === '\r' && text[at + 1] !== '\n')) line++;
        field += inside;
      }
      at++;
    } else if (character === separator) {
      endField();
      at++;
    } else if (character === '\n' || character === '\r') {
      at += character === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line++;
      endRow();
      begun = line;
    } else {
      field += character;
      at++;
    }
  }
  if (field !== '' || fields.length > 0) endRow();
  return rows;
}

/** A heading made comparable: "E-mail Address" and "emailAddress" are one. */
export function foldHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '');
}
