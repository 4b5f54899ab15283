import { limits } from '../readers/docx/limits';
import { Package } from '../readers/docx/package';
import { readRelationships } from '../readers/docx/relationships';
import { withParts } from './archive';
import { readPackageList, type PackageList } from './package-list';
import { SealFault } from './seal-fault';
import { sealNamespace } from './seal-xml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const typesPart = '[Content_Types].xml';
const relationshipsAddress = 'http://schemas.openxmlformats.org/package/2006/relationships';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** The addresses that differ between the two kinds of document. */
const transitional = { relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', store: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' };
const strict = { relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships', store: 'http://purl.oclc.org/ooxml/officeDocument/customXml' };

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The list in this part, or an empty one where there is no such part. */
function listIn(parts: Package, part: string): PackageList {
  return readPackageList(parts.has(part) ? parts.read(part, limits.xmlBytes) : encoded(`${head}<Relationships xmlns="${relationshipsAddress}"/>`), part);
}

function mainPart(parts: Package): string {
  const main = readRelationships(parts, '').find((each) => each.type === 'officeDocument' && !each.external)?.target ?? 'word/document.xml';
  if (!parts.has(main) || !parts.has(typesPart)) throw new SealFault('The file holds no whole Word document, so no seal was added.');
  return main;
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The first number of which no part of custom data bears one. */
function freeNumber(parts: Package): number {
  let number = 1;
  while ([`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`].some((name) => parts.has(name))) number += 1;
  return number;
}

function freeId(list: PackageList): string {
  const used = new Set(list.entries.map(({ attributes }) => attributes.Id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** What the content types still lack for the new parts. */
function moreTypes(types: PackageList, item: string, properties: string): { name: string; attributes: Record<string, string> }[] {
  const defaultFor = (extension: string): string | undefined => types.entries.find(({ name, attributes }) => name === 'Default' && attributes.Extension?.toLowerCase() === extension)?.attributes.ContentType;
  const xml = defaultFor('xml');
  return [
    ...(defaultFor('rels') === undefined ? [{ name: 'Default', attributes: { Extension: 'rels', ContentType: relationshipsType } }] : []),
    ...(xml === undefined ? [{ name: 'Default', attributes: { Extension: 'xml', ContentType: 'application/xml' } }] : []),
    // Some programs make another kind of part the usual one.
    ...(xml !== undefined && xml !== 'application/xml' ? [{ name: 'Override', attributes: { PartName: `/${item}`, ContentType: 'application/xml' } }] : []),
    { name: 'Override', attributes: { PartName: `/${properties}`, ContentType: propertiesType } },
  ];
}

/**
 * A Word document with one more seal in it, as a custom XML part that Word keeps when it saves. Its text, its earlier
 * seals and every other part stay as they are.
 * @param file the .docx
 * @param xml the seal as makeSeal gives it
 * @throws SealFault where the document is damaged or bears a digital signature
 * @throws UnreadableFile where it is no document that Fair Copy reads
 */
export function addSealToDocx(file: Uint8Array, xml: string): Uint8Array {
  const parts = new Package(file);
  if (parts.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'))) {
    throw new SealFault('The document bears a digital signature of Office, which a seal would break. Seal it before it is signed, or take the signature off first.');
  }
  const main = mainPart(parts);
  const addresses = listIn(parts, '_rels/.rels').entries.some(({ attributes }) => attributes.Type === `${strict.relations}/officeDocument`) ? strict : transitional;
  const number = freeNumber(parts);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const related = relationshipsOf(main);
  const relations = listIn(parts, related);
  const types = listIn(parts, typesPart);
  const up = '../'.repeat(main.split('/').length - 1);
  return withParts(file, new Map([
    [typesPart, types.withMore(moreTypes(types, item, properties))],
    [related, relations.withMore([{ name: 'Relationship', attributes: { Id: freeId(relations), Type: `${addresses.relations}/customXml`, Target: `${up}${item}` } }])],
    [item, encoded(head + xml)],
    [properties, encoded(`${head}<ds:datastoreItem ds:itemID="{${globalThis.crypto.randomUUID().toUpperCase()}}" xmlns:ds="${addresses.store}"><ds:schemaRefs><ds:schemaRef ds:uri="${sealNamespace}"/></ds:schemaRefs></ds:datastoreItem>`)],
    [`customXml/_rels/item${number}.xml.rels`, encoded(`${head}<Relationships xmlns="${relationshipsAddress}"><Relationship Id="rId1" Type="${addresses.relations}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`)],
  ]));
}
