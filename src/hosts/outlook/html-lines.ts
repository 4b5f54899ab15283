import { Parser } from 'htmlparser2';

/** A tag and what it holds, by where it stands in the source. */
export interface HtmlElement {
  /** Lower case. */
  name: string;
  attributes: Record<string, string>;
  /** UTF-16 offsets into the source: from the tag that opens it to the end of the one that closes it. */
  start: number;
  end: number;
  parent: HtmlElement | null;
  /** Whether a block stands in it at any depth. */
  holdsBlock: boolean;
}

/** One letter as it is read, and where it is spelt in the source: `&nbsp;` is one letter. */
export interface Letter {
  letter: string;
  start: number;
  end: number;
  /** The nearest element around it. */
  inside: HtmlElement;
}

/** One line of a body as a person sees it. */
export interface HtmlLine {
  /** White space run together; empty for a blank line. */
  words: string;
  letters: Letter[];
  /** The `<br>` that ends the line, where one does. */
  ending: HtmlElement | null;
  /** The nearest block around it. */
  block: HtmlElement;
  /** In a quotation or below the mark that Outlook puts before an earlier message. */
  quoted: boolean;
}

export interface HtmlScan {
  lines: HtmlLine[];
  /** The `img` elements in order. */
  pictures: HtmlElement[];
  /** Where the first thing inside the body element may stand. */
  top: number;
}

const blocks = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']);
const unseen = new Set(['head', 'script', 'style', 'template', 'title', 'xml', 'object', 'svg', 'noscript', 'textarea', 'select']);

/** White space as a page shows it: run together, no-break spaces as spaces, characters without width left out. */
export function plainWords(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** Outlook's own marks before the message that is replied to; the web puts x_ before them in a thread. */
function startsThread({ attributes }: HtmlElement): boolean {
  const id = (attributes.id ?? '').toLowerCase();
  return id.endsWith('divrplyfwdmsg') || id.endsWith('appendonsend') || id.endsWith('mail-editor-reference-message-container');
}

function isQuotation({ name, attributes }: HtmlElement): boolean {
  return name === 'blockquote' || /(?:^|\s)gmail_quote(?:\s|$)/.test(attributes.class ?? '');
}

/** One walk over the tags, which keeps what encloses the place it is at. */
class Scanner {
  readonly lines: HtmlLine[] = [];
  readonly pictures: HtmlElement[] = [];
  readonly root: HtmlElement = { name: 'body', attributes: {}, start: 0, end: 0, parent: null, holdsBlock: true };
  top = 0;
  private at = this.root;
  private letters: Letter[] = [];
  private inThread = false;
  private quotes = 0;
  private hidden = 0;

  private blockAround(): HtmlElement {
    let up = this.at;
    while (!blocks.has(up.name) && up.parent) up = up.parent;
    return up;
  }

  private endLine(ending: HtmlElement | null): void {
    const { letters } = this;
    this.letters = [];
    if (letters.length === 0 && !ending) return;
    const words = plainWords(letters.map((each) => each.letter).join('')).trim();
    // White space between two tags of the source is not a line, a no-break space is.
    if (words === '' && !ending && !letters.some((each) => each.letter.includes('\u00a0'))) return;
    this.lines.push({ words, letters, ending, block: this.blockAround(), quoted: this.quotes > 0 || this.inThread });
  }

  open(name: string, attributes: Record<string, string>, start: number, end: number): void {
    const element: HtmlElement = { name, attributes, start, end, parent: this.at, holdsBlock: false };
    if (name === 'body') this.top = end;
    if (unseen.has(name)) this.hidden += 1;
    if (this.hidden === 0) {
      if (name === 'br') this.endLine(element);
      if (name === 'img') this.pictures.push(element);
      if (startsThread(element)) {
        this.endLine(null);
        this.inThread = true;
      }
      if (blocks.has(name)) {
        this.endLine(null);
        for (let up: HtmlElement | null = this.at; up && !up.holdsBlock; up = up.parent) up.holdsBlock = true;
        if (isQuotation(element)) this.quotes += 1;
      }
    }
    this.at = element;
  }

  text(data: string, start: number, end: number): void {
    if (this.hidden > 0) return;
    // Where the lengths differ an entity is spelt out in the source.
    if (data.length !== end - start) this.letters.push({ letter: data, start, end, inside: this.at });
    else for (let at = 0; at < data.length; at += 1) this.letters.push({ letter: data.charAt(at), start: start + at, end: start + at + 1, inside: this.at });
  }

  close(name: string, end: number): void {
    const element = this.at;
    if (element.name !== name || !element.parent) return;
    if (this.hidden === 0 && blocks.has(name)) {
      this.endLine(null);
      if (isQuotation(element)) this.quotes -= 1;
    }
    if (unseen.has(name)) this.hidden -= 1;
    element.end = Math.max(element.end, end);
    this.at = element.parent;
  }

  finish(length: number): void {
    this.endLine(null);
    this.root.end = length;
  }
}

/**
 * Finds the lines of a body and where each stands in the source. Nothing is built, run or fetched: a parser
 * that makes a page of the text would be stopped by the pane's own security policy.
 */
export function scanHtml(html: string): HtmlScan {
  const scanner = new Scanner();
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => scanner.open(name, attributes, parser.startIndex, parser.endIndex + 1),
    ontext: (data) => scanner.text(data, parser.startIndex, parser.endIndex + 1),
    onclosetag: (name, implied) => scanner.close(name, implied ? parser.startIndex : parser.endIndex + 1),
  }, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false });
  parser.write(html);
  parser.end();
  scanner.finish(html.length);
  return { lines: scanner.lines, pictures: scanner.pictures, top: scanner.top };
}

/** The lines as one text, quoted ones with "> ", and where each begins in it. */
export function textOf(lines: HtmlLine[]): { words: string[]; text: string; starts: number[] } {
  const words = lines.map((line) => (line.quoted ? `> ${line.words}` : line.words));
  const starts: number[] = [];
  let length = 0;
  for (const each of words) {
    starts.push(length);
    length += each.length + 1;
  }
  return { words, text: words.join('\n'), starts };
}
