import { decodeText, tidyText } from './decode-text';
import { htmlToText, type HtmlImage } from './html-to-text';
import { walkParts, type MailPart, type MailTree } from './mail-parts';

/** What a message says and shows, chosen from its parts. */
export interface MailBody {
  text: string;
  /** Images that the HTML shows. */
  shown: HtmlImage[];
  /** Parts that are not the body: attachments and images. */
  others: MailPart[];
  unread: string[];
}

/** One place in the body, with the forms in which the message gives it. */
interface Place {
  plain: MailPart[];
  html: MailPart[];
}

/** Whether a text part only says that the message is to be seen as a page. */
function pointsToHtml(text: string): boolean {
  if (text.length > 400) return false;
  return /\b(?:html|web ?page|browser)\b/i.test(text) && /\b(?:view|display|support|see|read|open|enable)/i.test(text);
}

function charsetOf(part: MailPart, bytes: Uint8Array): string {
  const label = part.contentType.parsed.params.charset ?? '';
  if (label !== '' || part.contentType.parsed.value !== 'text/html') return label;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? '';
}

function textOf(part: MailPart, tree: MailTree, unread: string[]): string {
  if (!part.content) return '';
  const bytes = new Uint8Array(part.content);
  const { text, unknown } = decodeText(bytes, charsetOf(part, bytes));
  if (unknown !== undefined) unread.push(`The text names a character set that Fair Copy does not know (\u201c${unknown}\u201d), so some letters may be wrong.`);
  if (tree.wasCut(part)) unread.push('The text is longer than 5 megabytes, and Fair Copy read it only up to there.');
  const { format = '', delsp = '' } = part.contentType.parsed.params;
  return format.toLowerCase() === 'flowed' && part.contentType.parsed.value !== 'text/html' ? part.decodeFlowedText(text, delsp.toLowerCase() === 'yes') : text;
}

/** Whether a part is shown in the body. A type without a slash is none, and counts as plain text. */
function isBodyText(part: MailPart): boolean {
  const type = part.contentType.parsed.value;
  if (part.contentDisposition.parsed.value !== 'attachment' && (type.indexOf('/') < 0 || (type.startsWith('text/') && type !== 'text/calendar' && !part.parentNode && !hasFileName(part)))) return true;
  return (type === 'text/plain' || type === 'text/html') && part.contentDisposition.parsed.value !== 'attachment';
}

function hasFileName(part: MailPart): boolean {
  return (part.contentDisposition.parsed.params.filename ?? '') !== '';
}

/** Chooses and joins the parts that make up what a message says. */
export function readMailBody(tree: MailTree): MailBody {
  const places: Place[] = [];
  const byAlternative = new Map<MailPart, Place>();
  const others: MailPart[] = [];
  walkParts(tree.root, (part, alternative) => {
    if (part.contentType.multipart) {
      // A multipart without boundaries carries its words itself.
      if (part.childNodes.length === 0 && part.content && part.content.byteLength > 0 && part === tree.root) places.push({ plain: [part], html: [] });
      return true;
    }
    if (!isBodyText(part)) {
      if (part.content) others.push(part);
      return false;
    }
    let place = alternative ? byAlternative.get(alternative) : undefined;
    if (!place) {
      place = { plain: [], html: [] };
      places.push(place);
      if (alternative) byAlternative.set(alternative, place);
    }
    // A later text part with a file name is shown, and is an attachment as well.
    if (places.length > 1 && hasFileName(part)) others.push(part);
    (part.contentType.parsed.value === 'text/html' ? place.html : place.plain).push(part);
    return false;
  });
  const unread: string[] = [];
  const shown: HtmlImage[] = [];
  const texts: string[] = [];
  for (const place of places) {
    const text = place.plain.map(part => textOf(part, tree, unread)).join('\n');
    const html = place.html.map(part => htmlToText(textOf(part, tree, unread)));
    const images = html.flatMap(page => page.images);
    shown.push(...images);
    const inline = images.some(image => /^(?:cid|data):/i.test(image.source));
    const page = html.map(one => one.text).join('\n');
    const usePage = html.length > 0 && page.trim() !== '' && (text.trim() === '' || inline || pointsToHtml(text.trim()));
    texts.push(tidyText(usePage ? page : text).replace(/\s+$/, ''));
  }
  const text = texts.filter(part => part.trim() !== '').join('\n').replace(/\s+$/, '');
  return { text: text.replace(/^\n+/, ''), shown, others, unread };
}
