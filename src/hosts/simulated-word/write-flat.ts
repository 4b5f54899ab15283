import type { DocumentPackage } from './document-package';
import { childrenOf, parseXml, remove, writeXml } from './xml-tree';

/** What Word leaves out when it gives the body only. */
const leftOut = /(^|\/)(header|footer|glossary|customXml|docProps)/i;
const packageSpace = 'http://schemas.microsoft.com/office/2006/xmlPackage';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** A part without its declaration; relationships without those to parts that are left out. */
function inner(parts: DocumentPackage, name: string): string {
  const { root } = parseXml(parts.text(name));
  if (name.endsWith('.rels')) for (const each of childrenOf(root)) if (leftOut.test(each.attributes.Target ?? '')) remove(each);
  return writeXml({ head: '', root });
}

/** The body as `getOoxml` gives it: one XML text with the parts that the body needs (Flat OPC). */
export function flatBody(parts: DocumentPackage): string {
  const kept = parts.names.filter((name) => name !== '[Content_Types].xml' && !leftOut.test(name));
  const pieces = kept.map((name) => {
    const type = parts.typeOf(name);
    const head = `<pkg:part pkg:name="/${name}" pkg:contentType="${name.endsWith('.rels') ? 'application/vnd.openxmlformats-package.relationships+xml' : type}"`;
    return /\.(xml|rels)$/.test(name)
      ? `${head}><pkg:xmlData>${inner(parts, name)}</pkg:xmlData></pkg:part>`
      : `${head} pkg:compression="store"><pkg:binaryData>${base64(parts.raw(name))}</pkg:binaryData></pkg:part>`;
  });
  return `<pkg:package xmlns:pkg="${packageSpace}">${pieces.join('')}</pkg:package>`;
}
