import { Parser } from 'htmlparser2';
import { TextLines } from './text-lines';

/** An image that a page shows. */
export interface HtmlImage {
  /** As written: `cid:…`, `data:…` or an address. */
  source: string;
  alt: string;
}

export interface HtmlText {
  text: string;
  images: HtmlImage[];
}

const left = new Set(['style', 'script', 'title', 'template', 'noframes', 'object', 'applet', 'svg', 'math', 'xml', 'select', 'textarea', 'iframe', 'audio', 'video']);
const blocks = new Set(['div', 'address', 'article', 'aside', 'section', 'header', 'footer', 'main', 'nav', 'form', 'fieldset', 'figure', 'figcaption', 'dl', 'dt', 'dd', 'center', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'caption', 'body', 'legend', 'details', 'summary']);
const spaced = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'pre', 'blockquote', 'p']);

/** Nobody quotes deeper than this. */
const deepestQuote = 50;

interface Element {
  name: string;
  hidden: boolean;
  /** In letters of no size, which a reader does not see. */
  tiny: boolean;
  kept: boolean;
  quotes: boolean;
  breaks: number;
}

interface Row {
  cells: number;
  line: number;
}

/** What a style attribute says of size: none, some, or nothing. */
function fontSize(style: string): 'none' | 'some' | '' {
  const at = style.indexOf('font-size:');
  if (at < 0) return '';
  return /^0*(?:\.0+)?(?:px|pt|em|rem|%|;|!|$)/.test(style.slice(at + 10, at + 20)) ? 'none' : 'some';
}

function hides(style: string, attributes: Record<string, string>): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' && style.indexOf('display:none') >= 0) return true;
  if (style.indexOf('display:none') >= 0 || style.indexOf('mso-hide:all') >= 0 || style.indexOf('visibility:hidden') >= 0) return true;
  return style.indexOf('overflow:hidden') >= 0 && /(?:^|;)(?:max-height|height|max-width|width):0(?:px|pt|em|;|!|$)/.test(style);
}

/** One walk over the tags: what has to be known on the way, without recursion. */
class Reader {
  readonly out = new TextLines();
  readonly images: HtmlImage[] = [];
  private readonly stack: Element[] = [];
  private readonly rows: Row[] = [];
  /** Counters of open lists; -1 for one without numbers. */
  private readonly lists: number[] = [];

  private get top(): Element | undefined {
    return this.stack[this.stack.length - 1];
  }

  open(name: string, attributes: Record<string, string>): void {
    const above = this.top;
    const style = (attributes.style ?? '').toLowerCase().replace(/\s+/g, '');
    const size = fontSize(style);
    const element: Element = {
      name,
      hidden: (above?.hidden ?? false) || left.has(name) || hides(style, attributes),
      tiny: size === '' ? above?.tiny ?? false : size === 'none',
      kept: (above?.kept ?? false) || name === 'pre' || name === 'listing' || name === 'plaintext' || name === 'xmp',
      quotes: false, breaks: 0,
    };
    this.stack.push(element);
    if (element.hidden) return;
    if (name === 'br') this.out.breakLine();
    else if (name === 'hr') this.rule();
    else if (name === 'img') this.image(attributes);
    else if (name === 'li') this.point(element);
    else if (name === 'td' || name === 'th') this.cell();
    else this.block(element, attributes, style);
  }

  private block(element: Element, attributes: Record<string, string>, style: string): void {
    const { name } = element;
    if (spaced.has(name)) {
      const tight = name === 'p' && (/mso(?:normal|plaintext|nospacing|listparagraph)/i.test(attributes.class ?? '') || /(?:^|;)margin(?:-bottom)?:0/.test(style));
      element.breaks = tight || ((name === 'ul' || name === 'ol') && this.lists.length > 0) ? 1 : 2;
    } else if (blocks.has(name)) {
      element.breaks = 1;
    }
    if (element.breaks > 0) this.out.want(element.breaks);
    if (name === 'blockquote' && style.indexOf('border:none') < 0) {
      element.quotes = true;
      if (this.out.quoting < deepestQuote) this.out.quoting += 1;
      else element.quotes = false;
    }
    if (name === 'ul') this.lists.push(-1);
    if (name === 'ol') this.lists.push(Math.max(0, (parseInt(attributes.start ?? '1', 10) || 1) - 1));
    if (name === 'tr') this.rows.push({ cells: 0, line: this.out.finished });
  }

  private point(element: Element): void {
    const last = this.lists.length - 1;
    const count = this.lists[last] ?? -1;
    element.breaks = 1;
    this.out.want(1);
    if (count >= 0) this.lists[last] = count + 1;
    this.out.mark(`${'  '.repeat(Math.min(Math.max(0, last), 8))}${count >= 0 ? `${count + 1}. ` : '- '}`);
  }

  /** Cells of one line are parted by a tab; after a cell of several lines the next begins a line. */
  private cell(): void {
    const row = this.rows[this.rows.length - 1];
    if (!row) {
      this.out.want(1);
      return;
    }
    row.cells += 1;
    if (row.cells === 1) {
      this.out.beginCell();
      row.line = this.out.finished;
      return;
    }
    const oneLine = this.out.isOpen && this.out.finished <= row.line + 1;
    if (!oneLine) {
      this.out.want(1);
      return;
    }
    this.out.unwant();
    this.out.tab();
    this.out.beginCell();
  }

  private rule(): void {
    this.out.want(1);
    this.out.add('________________________________', false);
    this.out.want(1);
  }

  private image(attributes: Record<string, string>): void {
    const source = (attributes.src ?? '').trim();
    const dot = (size: string | undefined): boolean => size === '0' || size === '1';
    if (source === '' || (dot(attributes.width) && dot(attributes.height))) return;
    this.images.push({ source, alt: (attributes.alt ?? '').trim() });
  }

  text(data: string): void {
    const top = this.top;
    if (top && (top.hidden || top.tiny)) return;
    this.out.add(data, top?.kept ?? false);
  }

  close(name: string): void {
    const element = this.stack.pop();
    if (!element || element.hidden) return;
    if (element.breaks > 0) this.out.want(element.breaks);
    if (element.quotes) this.out.quoting -= 1;
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (name === 'tr') {
      this.rows.pop();
      this.out.endRow();
    }
  }
}

/**
 * The words of a page as a person sees them. Nothing is run or fetched.
 * @param html the page; may be cut off or badly nested
 */
export function htmlToText(html: string): HtmlText {
  const reader = new Reader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: data => reader.text(data),
    onclosetag: name => reader.close(name),
  }, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false });
  parser.write(html);
  parser.end();
  return { text: reader.out.finish(), images: reader.images };
}
