/** One line of a body as a person sees it. */
export interface HtmlLine {
  /** The words, white space run together; empty for a blank line. */
  words: string;
  /** Text nodes in order. */
  nodes: Text[];
  /** The `<br>` that ends the line, where one does. */
  ending: Element | null;
  /** The nearest block around it. */
  block: Element;
  /** In a quotation or below the mark that Outlook puts before an earlier message. */
  quoted: boolean;
}

const blocks = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CENTER', 'DD', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL']);
const unseen = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'XML', 'OBJECT', 'SVG', 'NOSCRIPT', 'TEXTAREA', 'SELECT']);

export function isBlock(node: Node): boolean {
  return node.nodeType === 1 && blocks.has(node.nodeName);
}

/** White space as a page shows it: run together, no-break spaces as spaces, characters without width left out. */
export function plainWords(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** Outlook's own marks before the message that is replied to. */
function startsThread(element: Element): boolean {
  const id = element.id.toLowerCase();
  return id.endsWith('divrplyfwdmsg') || id.endsWith('appendonsend') || id.endsWith('mail-editor-reference-message-container');
}

function isQuotation(element: Element): boolean {
  return element.nodeName === 'BLOCKQUOTE' || element.classList.contains('gmail_quote');
}

/** The lines of a body in the order they are read. Nothing is changed. */
export function linesOf(body: HTMLElement): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let nodes: Text[] = [];
  let inThread = false;
  const end = (block: Element, quoted: boolean, ending: Element | null): void => {
    if (nodes.length > 0 || ending) {
      const words = plainWords(nodes.map((node) => node.data).join('')).trim();
      // White space between two tags of the source is not a line.
      const shown = words !== '' || ending !== null || nodes.some((node) => node.data.includes('\u00a0'));
      if (shown) lines.push({ words, nodes, ending, block, quoted: quoted || inThread });
    }
    nodes = [];
  };
  const walk = (element: Element, block: Element, quoted: boolean): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        nodes.push(child as Text);
        continue;
      }
      if (child.nodeType !== 1 || unseen.has(child.nodeName.toUpperCase())) continue;
      const inner = child as Element;
      if (inner.nodeName === 'BR') {
        end(block, quoted, inner);
        continue;
      }
      if (startsThread(inner)) {
        end(block, quoted, null);
        inThread = true;
      }
      if (isBlock(inner)) {
        end(block, quoted, null);
        const quotes = quoted || isQuotation(inner);
        walk(inner, inner, quotes);
        end(inner, quotes, null);
      } else {
        walk(inner, block, quoted);
      }
    }
  };
  walk(body, body, false);
  end(body, false, null);
  return lines;
}

/** The lines as one text, quoted ones with "> ", and where each begins in it. */
export function textOf(lines: HtmlLine[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  lines.forEach((line, index) => {
    if (index > 0) text += '\n';
    starts.push(text.length);
    text += line.quoted ? `> ${line.words}` : line.words;
  });
  return { text, starts };
}
