/** An element of an XML text that is being made. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Makes an element; children that are null are left out, so that a list can hold conditions. */
export function element(name: string, attributes: Record<string, string> = {}, ...children: (XmlElement | string | null)[]): XmlElement {
  return { name, attributes, children: children.filter((child): child is XmlElement | string => child !== null) };
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}

function lines({ name, attributes, children }: XmlElement, indent: string): string[] {
  const opening = [name, ...Object.keys(attributes).map((key) => `${key}="${escaped(attributes[key] ?? '')}"`)].join(' ');
  if (children.length === 0) return [`${indent}<${opening}/>`];
  const only = children[0];
  if (children.length === 1 && typeof only === 'string') return [`${indent}<${opening}>${escaped(only)}</${name}>`];
  const inner = children.flatMap((child) => (typeof child === 'string' ? [`${indent}  ${escaped(child)}`] : lines(child, `${indent}  `)));
  return [`${indent}<${opening}>`, ...inner, `${indent}</${name}>`];
}

/** The text of an XML file, one element a line. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}
