import type { CustomXmlPart } from '../../item/word-document';
import type { Package } from './package';

/** More than the judgement of any report; a larger part is some other program's data. */
const mostBytes = 2e6;

/** A part as text, from UTF-8 or, by its byte-order mark, UTF-16. */
export function readCustomXml(parts: Package, name: string): CustomXmlPart {
  if (parts.sizeOf(name) > mostBytes) return { name, xml: '' };
  const bytes = parts.read(name, mostBytes);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return { name, xml: new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { name, xml: '' };
  }
}
