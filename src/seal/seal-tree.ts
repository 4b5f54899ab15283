import { SaxesParser } from 'saxes';

/** One element of a seal with what is in it. */
export interface Branch {
  name: string;
  /** By name with prefix; declarations of namespaces left out. */
  attributes: Record<string, string>;
  children: Branch[];
  /** The character data that stands directly in it. */
  text: string;
}

export interface Tree {
  /** Of the root element. */
  namespace: string;
  root: Branch;
  /** One sentence on what kept it from being read to its end; '' for nothing. */
  fault: string;
}

/** seal, section, paragraph. */
const depth = 3;

class Refused extends Error {}

export function isWhite(text: string): boolean {
  return text.trim() === '';
}

/**
 * Reads XML whose root stands in a namespace of this family. Elements of other namespaces keep their prefix in
 * their name, or get one, so that they are never taken for ours.
 * @returns null where it is other data; of broken XML, whatever was read before the fault
 */
export function readTree(xml: string, family: string): Tree | null {
  // Other programs' data, which may be large, is not parsed.
  if (!xml.includes(family)) return null;
  const parser = new SaxesParser({ xmlns: true });
  const open: Branch[] = [];
  let tree: Tree | null = null;
  let other = false;
  let declared = false;
  parser.on('doctype', () => {
    declared = true;
    throw new Refused('The seal declares a document type, as Fair Copy never does.');
  });
  parser.on('opentag', (tag) => {
    const ours = tag.uri.startsWith(family);
    if (tree === null && !ours) {
      other = true;
      throw new Refused('');
    }
    const attributes: Record<string, string> = {};
    for (const { name, prefix, value } of Object.values(tag.attributes)) if (prefix !== 'xmlns' && name !== 'xmlns') attributes[name] = value;
    const name = tree === null || tag.uri === tree.namespace ? tag.local : `{${tag.uri}}${tag.local}`;
    const branch: Branch = { name, attributes, children: [], text: '' };
    if (tree === null) tree = { namespace: tag.uri, root: branch, fault: '' };
    if (open.length >= depth) throw new Refused('The seal holds something that Fair Copy does not write into one.');
    open[open.length - 1]?.children.push(branch);
    open.push(branch);
  });
  const words = (text: string): void => {
    const branch = open[open.length - 1];
    if (branch) branch.text += text;
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('closetag', () => void open.pop());
  let fault = '';
  try {
    parser.write(xml.replace(/^\ufeff/, '')).close();
  } catch (reason) {
    fault = reason instanceof Refused ? reason.message : 'The seal is not whole.';
  }
  if (other) return null;
  const found = tree as Tree | null;
  if (found) return { ...found, fault };
  // Broken before its root could be read: it names our family, so it was a seal, of this version as far as is known.
  const root: Branch = { name: 'seal', attributes: {}, children: [], text: '' };
  return { namespace: `${family}1`, root, fault: declared ? fault : 'The seal is not whole.' };
}
