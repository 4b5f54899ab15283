import { UnreadableFile } from '../unreadable-file';
import { limits } from './limits';
import type { Package } from './package';
import { XmlScanner, type Attributes } from './xml-scanner';

export type { Attributes };

/** Hears the elements of a part, by the names in {@link prefixes} whatever the file calls them. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(data: string): void;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/';

/** The names by which this reader knows the namespaces, those of Strict documents included. */
const prefixes: Map<string, string> = new Map([
  [word, 'w'], ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  [`${office}relationships`, 'r'], ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  [`${office}math`, 'm'], ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'], ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'], ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'], ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'], ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'], ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'], ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2023/wordml/word16du', 'w16du'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'], ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'], ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'], ['http://purl.org/dc/elements/1.1/', 'dc'], ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

const ourPrefixes = new Set(prefixes.values());

/** Prefixes in force, from the file's to this reader's. */
interface Scope {
  outer: Scope | null;
  /** Those declared on the element that opened it. */
  own: Map<string, string>;
  /** Elements by the name that the file uses, found once. */
  names: Map<string, string>;
  /** Every prefix is this reader's own, so that attributes can stand as they are. */
  plain: boolean;
}

function scopeWith(outer: Scope, attributes: Attributes): Scope {
  let found: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name.charAt(5) !== ':')) continue;
    found ??= new Map();
    const prefix = name.slice(6);
    const address = attributes[name] ?? '';
    found.set(prefix, prefixes.get(address) ?? `{${address}}`);
  }
  if (!found) return outer;
  const plain = Array.from(found).every(([prefix, ours]) => prefix === ours || prefix === '' || (ours.startsWith('{') && !ourPrefixes.has(prefix)));
  return { outer, own: found, names: new Map(), plain: outer.plain && plain };
}

function known(scope: Scope, name: string): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  for (let at: Scope | null = scope; at; at = at.outer) {
    const ours = at.own.get(prefix);
    if (ours !== undefined) return `${ours}:${name.slice(colon + 1)}`;
  }
  return name;
}

function knownElement(scope: Scope, name: string): string {
  let found = scope.names.get(name);
  if (found === undefined) {
    found = known(scope, name);
    scope.names.set(name, found);
  }
  return found;
}

function knownAttributes(scope: Scope, attributes: Attributes): Attributes {
  if (scope.plain) return attributes;
  const renamed: Attributes = {};
  for (const name in attributes) renamed[name.indexOf(':') < 0 ? name : known(scope, name)] = attributes[name] ?? '';
  return renamed;
}

/** The encoding by the first bytes of a part, else by its declaration, else UTF-8. */
function decoderFor(head: Uint8Array): TextDecoder {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return new TextDecoder('utf-16le');
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return new TextDecoder('utf-16be');
  const declaration = new TextDecoder('latin1').decode(head.subarray(0, 120));
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]{0,60}encoding\s{0,9}=\s{0,9}["']([\w.-]{1,30})["']/.exec(declaration)?.[1] ?? 'utf-8';
  try {
    // A part in bytes cannot be in UTF-16, whatever it says.
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label);
  } catch {
    return new TextDecoder();
  }
}

/**
 * Reads one part as a stream: neither the part nor a tree of it is ever whole in memory.
 * @throws UnreadableFile where the part is missing, too large, not well-formed, or declares a document type
 */
export function readXml(parts: Package, part: string, handler: XmlHandler): void {
  let scope: Scope = { outer: null, own: new Map([['xml', 'xml']]), names: new Map(), plain: true };
  const scopes: Scope[] = [];
  const names: string[] = [];
  let roots = 0;
  const scanner = new XmlScanner(part, {
    open(name, attributes) {
      if (scopes.length >= limits.depth) throw new UnreadableFile(`The document nests its part ${part} deeper than any Word document does, so Fair Copy did not read it.`);
      if (scopes.length === 0) roots += 1;
      scopes.push(scope);
      scope = scopeWith(scope, attributes);
      const known = knownElement(scope, name);
      names.push(known);
      handler.open(known, knownAttributes(scope, attributes));
    },
    close() {
      handler.close(names.pop() ?? '');
      scope = scopes.pop() ?? scope;
    },
    text: data => handler.text(data),
  });
  let decoder: TextDecoder | null = null;
  parts.stream(part, limits.xmlBytes, bytes => {
    decoder ??= decoderFor(bytes);
    scanner.push(decoder.decode(bytes, { stream: true }));
  });
  scanner.finish();
  if (roots !== 1) throw new UnreadableFile(`The document is damaged: its part ${part} is not whole, so Fair Copy could not read it.`);
}

/** On or off as Word writes it: on where the element stands without a value. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off');
}
