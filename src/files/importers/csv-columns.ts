import { FileFault } from '../file-fault';
import { foldHeading, type CsvRow } from './csv';

/** The cells of one row by what they mean. */
export interface Cells<Column extends string> {
  line: number;
  /** Empty where the row or the file does not have it. */
  of(column: Column): string;
}

export interface Table<Column extends string> {
  rows: Cells<Column>[];
  has(column: Column): boolean;
  /** Rows with more cells than there are headings: a separator stands inside a value without quotation marks. */
  overlong: number[];
}

/**
 * Finds the columns of a table by their headings; of several names for one column the first that the file has is taken.
 * @param names what each column may be called, folded, best first
 * @throws FileFault where there are no rows
 */
export function tableOf<Column extends string>(rows: CsvRow[], names: Record<Column, string[]>, source: string): Table<Column> {
  const [head, ...rest] = rows;
  if (!head) throw new FileFault(source, [{ path: '', line: 0, message: 'The file is empty.' }]);
  const headings = head.fields.map(foldHeading);
  const places = new Map<Column, number>();
  for (const column of Object.keys(names) as Column[]) {
    const name = names[column].find((each) => headings.includes(each));
    if (name !== undefined) places.set(column, headings.indexOf(name));
  }
  return {
    has: (column) => places.has(column),
    rows: rest.map((row) => ({ line: row.line, of: (column) => row.fields[places.get(column) ?? -1] ?? '' })),
    overlong: rest.filter((row) => row.fields.slice(headings.length).some((field) => field !== '')).map((row) => row.line),
  };
}

/** The headings of a file, as the end of a sentence that says none of them fits. */
export function headingsSaid(rows: CsvRow[]): string {
  const fields = (rows[0]?.fields ?? []).filter((field) => field !== '').slice(0, 12);
  return `its first line has ${fields.map((field) => `\u201c${field.slice(0, 40)}\u201d`).join(', ') || 'nothing'}`;
}
