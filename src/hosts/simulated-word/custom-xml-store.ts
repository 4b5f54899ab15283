import { type DocumentPackage, xmlHead } from './document-package';
import { parseXml } from './xml-tree';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const dataStore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesContent = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

export interface StoredXml {
  /** As Word calls it: the part's own id in braces, or its name where it has none. */
  id: string;
  name: string;
  namespace: string;
}

function namespaceOf(xml: string): string {
  try {
    const { root } = parseXml(xml);
    const colon = root.name.indexOf(':');
    return root.attributes[colon < 0 ? 'xmlns' : `xmlns:${root.name.slice(0, colon)}`] ?? '';
  } catch {
    return '';
  }
}

/** The custom XML parts of a document in their order. */
export function customXmlOf(parts: DocumentPackage): StoredXml[] {
  return parts.relations(parts.main).filter((each) => each.type === 'customXml' && parts.has(each.target)).map(({ target }) => {
    const properties = parts.relations(target).find((each) => each.type === 'customXmlProps' && parts.has(each.target));
    return { name: target, id: (properties && parts.tree(properties.target).root.attributes['ds:itemID']) || target, namespace: namespaceOf(parts.text(target)) };
  });
}

/** An id as Word gives one; the number makes it the only one of its document. */
function idFor(number: number): string {
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('').toUpperCase();
  return `{${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(8)}${number.toString(16).toUpperCase().padStart(4, '0')}}`;
}

/** @returns the new part, or null where the text is no XML */
export function addCustomXml(parts: DocumentPackage, xml: string): StoredXml | null {
  try {
    parseXml(xml);
  } catch {
    return null;
  }
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number += 1;
  const name = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const id = idFor(number);
  parts.add(name, xml.startsWith('<?xml') ? xml : xmlHead + xml, 'application/xml');
  parts.add(properties, `${xmlHead}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${dataStore}"><ds:schemaRefs/></ds:datastoreItem>`, propertiesContent);
  parts.relate(name, `${relations}/customXmlProps`, properties);
  parts.relate(parts.main, `${relations}/customXml`, name);
  return { id, name, namespace: namespaceOf(xml) };
}

/** @returns false where there is none of this id */
export function removeCustomXml(parts: DocumentPackage, id: string): boolean {
  const found = customXmlOf(parts).find((each) => each.id === id);
  if (!found) return false;
  const properties = parts.relations(found.name).filter((each) => each.type === 'customXmlProps').map((each) => each.target);
  for (const each of [...properties, found.name]) parts.drop(each);
  return true;
}
