import { strToU8, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** One part of a package: its name without the slash in front, and what it holds. */
interface FlatPart {
  name: string;
  type: string;
  xml: string;
  /** Base64, where the part is not XML. */
  binary: string;
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The parts of a flat package, each with its XML as it stands in the source. */
function partsOf(flat: string): FlatPart[] {
  const parts: FlatPart[] = [];
  let depth = 0;
  let part: FlatPart | null = null;
  let inside = -1;
  let binary = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      // By depth, since the parts' own XML may call its elements anything.
      if (depth === 2 && local(name) === 'part') {
        const given = (wanted: string): string => attributes[Object.keys(attributes).find((each) => local(each) === wanted) ?? ''] ?? '';
        part = { name: given('name').replace(/^\/+/, ''), type: given('contentType'), xml: '', binary: '' };
      }
      if (depth === 3 && local(name) === 'xmlData') inside = parser.endIndex + 1;
      binary = depth === 3 && local(name) === 'binaryData';
    },
    ontext(data) {
      if (binary && part) part.binary += data;
    },
    onclosetag() {
      if (depth === 3 && inside >= 0 && part) part.xml = flat.slice(inside, parser.startIndex).trim();
      if (depth === 3) {
        inside = -1;
        binary = false;
      }
      if (depth === 2 && part) {
        parts.push(part);
        part = null;
      }
      depth -= 1;
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(flat);
  return parts.filter((each) => each.name !== '');
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
}

function withHead(xml: string): string {
  return xml.startsWith('<?xml') ? xml : xmlHead + xml;
}

/** Adds relationships from the main part to the custom XML parts that follow. */
function withCustomXml(rels: string, count: number): string {
  const added = Array.from({ length: count }, (_, index) => `<Relationship Id="fairCopyXml${index + 1}" Type="${relations}/customXml" Target="../customXml/fairCopy${index + 1}.xml"/>`).join('');
  const end = rels.lastIndexOf('</');
  return end < 0 ? `${xmlHead}<Relationships xmlns="${packageRelations}">${added}</Relationships>` : rels.slice(0, end) + added + rels.slice(end);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * Turns the one XML text in which Word gives the body (Flat OPC) into a package as it lies in a .docx file.
 * @param customXml parts that the text lacks, to go in beside it
 * @returns the bytes of a zip archive
 */
export function packageOf(flat: string, customXml: string[] = []): Uint8Array {
  const parts = partsOf(flat);
  const files: Record<string, Uint8Array> = {};
  const mainRels = 'word/_rels/document.xml.rels';
  for (const { name, xml, binary } of parts) {
    if (binary !== '') files[name] = fromBase64(binary);
    else files[name] = strToU8(withHead(name === mainRels && customXml.length > 0 ? withCustomXml(xml, customXml.length) : xml));
  }
  if (customXml.length > 0 && !files[mainRels]) files[mainRels] = strToU8(withCustomXml('', customXml.length));
  customXml.forEach((xml, index) => {
    files[`customXml/fairCopy${index + 1}.xml`] = strToU8(withHead(xml));
  });
  const types = parts.map(({ name, type }) => `<Override PartName="/${escape(name)}" ContentType="${escape(type)}"/>`).join('');
  files['[Content_Types].xml'] = strToU8(`${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`);
  // Stored, not packed: it is read again at once.
  return zipSync(files, { level: 0 });
}
