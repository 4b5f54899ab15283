import { SaxesParser } from 'saxes';
import { SealFault } from './seal-fault';
import { escaped } from './xml-characters';

/** A part that is a list of empty elements: the relationships of a part, or the content types. */
export interface PackageList {
  /** Attributes of each element in the list, with the element's own name. */
  entries: { name: string; attributes: Record<string, string> }[];
  /** The list as UTF-8 with more elements at its end; everything else as it was. */
  withMore(elements: { name: string; attributes: Record<string, string> }[]): Uint8Array;
}

/** What stands where the new elements go: before the root's closing tag, or instead of the end of an empty root. */
interface End {
  before: string;
  after: string;
}

function textOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(wide, { fatal: true }).decode(bytes);
  // It goes back as UTF-8 and has to say so.
  return wide === 'utf-8' ? text : text.replace(/^(<\?xml[^>]{0,60}encoding\s{0,9}=\s{0,9}["'])utf-?16(?:le|be)?(?=["'])/i, '$1UTF-8');
}

/**
 * Reads such a list so that it can be added to without being written anew.
 * @param part its name, for the sentence
 * @throws SealFault where it is not well-formed
 */
export function readPackageList(bytes: Uint8Array, part: string): PackageList {
  const entries: PackageList['entries'] = [];
  let end: End | null = null;
  /** What an element needs to stand in the list's namespace. */
  let namespace = '';
  let depth = 0;
  try {
    const xml = textOf(bytes);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('doctype', () => {
      throw new Error('a document type');
    });
    parser.on('opentag', (tag) => {
      depth += 1;
      // A root without a prefix lends its namespace.
      if (depth === 1 && tag.prefix !== '') namespace = ` xmlns="${escaped(tag.uri)}"`;
      if (depth === 2) entries.push({ name: tag.local, attributes: Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value])) });
    });
    parser.on('closetag', (tag) => {
      depth -= 1;
      if (depth > 0) return;
      const { position } = parser;
      if (tag.isSelfClosing) end = { before: `${xml.slice(0, xml.lastIndexOf('/', position - 1))}>`, after: `</${tag.name}>${xml.slice(position)}` };
      else end = { before: xml.slice(0, xml.lastIndexOf('</', position)), after: xml.slice(xml.lastIndexOf('</', position)) };
    });
    parser.write(xml).close();
  } catch {
    end = null;
  }
  const found = end as End | null;
  if (!found) throw new SealFault(`The document is damaged: its part ${part} is not whole, so no seal was added. Open the document in Word, save it again and try the new copy.`);
  return {
    entries,
    withMore(elements) {
      const written = elements.map(({ name, attributes }) => `<${name}${namespace}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}/>`);
      return new TextEncoder().encode(found.before + written.join('') + found.after);
    },
  };
}
