import { Parser } from 'htmlparser2';

/** An element of an XML part that is being edited. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  parent: XmlElement | null;
}

/** Text as a program reads it, its entities resolved. */
export interface XmlText {
  text: string;
}

export type XmlNode = XmlElement | XmlText;

export interface XmlPart {
  /** What stands before the root: the declaration. */
  head: string;
  root: XmlElement;
}

export function isElement(node: XmlNode): node is XmlElement {
  return 'name' in node;
}

/** @param children are taken over, and know this element as their parent from then on */
export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  const made: XmlElement = { name, attributes, children, parent: null };
  for (const child of children) if (isElement(child)) child.parent = made;
  return made;
}

/** Reads one part. Comments and processing instructions inside it are left out, since Word writes none. */
export function parseXml(source: string): XmlPart {
  const top = element('');
  let open = top;
  const parser = new Parser({
    onopentag(name, attributes) {
      const child = element(name, { ...attributes });
      append(open, child);
      open = child;
    },
    onclosetag() {
      open = open.parent ?? top;
    },
    ontext(text) {
      const last = open.children[open.children.length - 1];
      if (last && !isElement(last)) last.text += text;
      else open.children.push({ text });
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source);
  const root = top.children.find(isElement);
  if (!root) throw new Error('The part holds no element.');
  root.parent = null;
  return { head: /^\uFEFF?<\?xml[^>]{0,200}\?>\s{0,4}/.exec(source)?.[0].replace('\uFEFF', '') ?? '', root };
}

const inText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
const inAttribute = (text: string): string => inText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

function write(node: XmlNode, out: string[]): void {
  if (!isElement(node)) {
    out.push(inText(node.text));
    return;
  }
  out.push('<', node.name);
  for (const name of Object.keys(node.attributes)) out.push(' ', name, '="', inAttribute(node.attributes[name] ?? ''), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
}

export function writeXml({ head, root }: XmlPart): string {
  const out = [head];
  write(root, out);
  return out.join('');
}

export function append(parent: XmlElement, child: XmlElement): void {
  child.parent = parent;
  parent.children.push(child);
}

/** @param side of `beside` on which `child` goes */
export function insertBeside(beside: XmlElement, child: XmlElement, side: 'before' | 'after'): void {
  const { parent } = beside;
  if (!parent) throw new Error(`The element ${beside.name} stands in no other.`);
  child.parent = parent;
  parent.children.splice(parent.children.indexOf(beside) + (side === 'after' ? 1 : 0), 0, child);
}

export function remove(child: XmlElement): void {
  const { parent } = child;
  if (!parent) return;
  parent.children.splice(parent.children.indexOf(child), 1);
  child.parent = null;
}

/** Puts `around` in the place of `inside`, and `inside` into it. */
export function wrap(inside: XmlElement, around: XmlElement): void {
  insertBeside(inside, around, 'before');
  remove(inside);
  append(around, inside);
}

export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((each): each is XmlElement => isElement(each) && (name === undefined || each.name === name));
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** Every element of these names within, in the order of the part. @param skip elements that are not looked into */
export function elementsIn(within: XmlElement, names: string[], skip: string[] = []): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      if (names.includes(child.name)) found.push(child);
      if (!skip.includes(child.name)) visit(child);
    }
  };
  visit(within);
  return found;
}

/** Whether one of the elements around has this name. */
export function standsIn(node: XmlElement, name: string): boolean {
  for (let at = node.parent; at; at = at.parent) if (at.name === name) return true;
  return false;
}

export function copyOf(node: XmlElement): XmlElement {
  return element(node.name, { ...node.attributes }, node.children.map((each) => (isElement(each) ? copyOf(each) : { ...each })));
}
