/** One line of a published protocol, cleaned of what its page put round it. */
export interface ProtocolLine {
  /** From 1, in the file. */
  number: number;
  /** Without spaces round it and without marks of emphasis; a bullet or heading mark still stands at its start. Empty for a blank line. */
  text: string;
  heading: boolean;
  /** A line of a list of contents: dots or a link lead on from it. */
  contents: boolean;
}

/** A line that stands on this many pages is their header or footer. */
const pagesForHeader = 3;
const longestHeader = 120;

const withoutDigits = (line: string) => line.replace(/\d{1,4}/g, '#');
const isPageMark = (line: string) => /^(?:-|\u2013)? ?(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})? ?(?:-|\u2013)?$/i.test(line);

/** The lines that repeat from page to page, digits apart. */
function repeated(lines: string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) if (line !== '' && line.length <= longestHeader) counts.set(withoutDigits(line), (counts.get(withoutDigits(line)) ?? 0) + 1);
  const found = new Set<string>();
  // A number alone is more likely a paragraph's.
  for (const [line, count] of counts) if (count >= pagesForHeader && /[a-z]{3}/i.test(line) && !/^(?:[-*\u2022\uf0b7]|\(?[#a-z]{1,4}[.)])/.test(line)) found.add(line);
  return found;
}

function cleaned(raw: string): string {
  return raw.replace(/[\u00a0\u2002-\u200b\t]/g, ' ').replace(/\*\*|__/g, '').replace(/\[([^[\]]{1,200})\]\(#[^()\s]{0,200}\)/g, '$1').trim();
}

/** The lines of a protocol's text, whether copied from a page, converted from a document or laid out by pdftotext: page headers, footers and page numbers at the ends of pages are left out. */
export function protocolLines(written: string): ProtocolLine[] {
  const pages = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').split('\f');
  const paged = pages.length > 1;
  const raw: { text: string; raw: string; atEdge: boolean; number: number }[] = [];
  let number = 0;
  pages.forEach((page, at) => {
    const lines = page.split('\n');
    // The form feed stands at the end of a line's text or on its own; it ends no line by itself.
    if (at > 0) number--;
    const filled = lines.map((line, index) => (line.trim() === '' ? -1 : index)).filter((index) => index >= 0);
    const edges = [filled[0], filled[filled.length - 1]];
    lines.forEach((line, index) => raw.push({ text: cleaned(line), raw: line, atEdge: paged && edges.includes(index), number: ++number }));
  });
  const running = repeated(raw.map((line) => line.text));
  return raw.map(({ text, raw: line, atEdge, number: at }) => {
    const gone = running.has(withoutDigits(text)) || (atEdge && isPageMark(text)) || /^page \d{1,4}(?: of \d{1,4})?$/i.test(text) || /^(?:-{3,}|_{3,}|\*{3,}|={3,})$/.test(text);
    return {
      number: at, text: gone ? '' : text.replace(/^#{1,6} +/, ''), heading: !gone && /^#{1,6} /.test(text),
      contents: /\.{4,}|(?:\. ){4,}|\u2026{2,}/.test(text) || /\]\(#/.test(line),
    };
  });
}
