import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { append, childrenOf, element, parseXml, remove, writeXml, type XmlPart } from './xml-tree';

const contentTypes = '[Content_Types].xml';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface PartRelation {
  id: string;
  /** The last piece of its type: `comments`, `customXml`. */
  type: string;
  /** The part's name in the package. */
  target: string;
}

function relsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const piece of target.split('/')) {
    if (piece === '..') steps.pop();
    else if (piece !== '.' && piece !== '') steps.push(piece);
  }
  return steps.join('/');
}

/** A .docx package in memory. Parts that were looked into as XML are written out again from their trees. */
export class DocumentPackage {
  private readonly files: Record<string, Uint8Array>;
  private readonly trees = new Map<string, XmlPart>();
  /** Name of the part with the body. */
  readonly main: string;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
    this.main = this.relations('').find((each) => each.type === 'officeDocument')?.target ?? 'word/document.xml';
  }

  get names(): string[] {
    return Object.keys(this.files).filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return this.files[name] !== undefined;
  }

  raw(name: string): Uint8Array {
    const tree = this.trees.get(name);
    return tree ? strToU8(writeXml(tree)) : this.files[name] ?? new Uint8Array();
  }

  text(name: string): string {
    return strFromU8(this.raw(name));
  }

  /** A part as a tree that may be changed in place. */
  tree(name: string): XmlPart {
    let tree = this.trees.get(name);
    if (!tree) this.trees.set(name, (tree = parseXml(strFromU8(this.files[name] ?? new Uint8Array()))));
    return tree;
  }

  typeOf(name: string): string {
    if (!this.has(contentTypes)) return 'application/xml';
    const types = childrenOf(this.tree(contentTypes).root);
    const own = types.find((each) => each.name === 'Override' && each.attributes.PartName === `/${name}`);
    const usual = types.find((each) => each.name === 'Default' && name.endsWith(`.${each.attributes.Extension ?? ''}`));
    return (own ?? usual)?.attributes.ContentType ?? 'application/xml';
  }

  relations(part: string): PartRelation[] {
    const rels = relsOf(part);
    if (!this.has(rels)) return [];
    return childrenOf(this.tree(rels).root).filter((each) => each.attributes.TargetMode !== 'External').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(part, Target),
    }));
  }

  /** Name of the main part's own part for a purpose, or ''. */
  partFor(type: string): string {
    return this.relations(this.main).find((each) => each.type === type && this.has(each.target))?.target ?? '';
  }

  /**
   * Adds a part.
   * @param content '' for the type that the file's ending has
   */
  add(name: string, xml: string, content = ''): void {
    this.files[name] = strToU8(xml);
    this.trees.delete(name);
    if (content === '') return;
    if (!this.has(contentTypes)) this.files[contentTypes] = strToU8(`${xmlHead}<Types xmlns="${packageTypes}"/>`);
    append(this.tree(contentTypes).root, element('Override', { PartName: `/${name}`, ContentType: content }));
  }

  /** @param type the whole address of the relationship's type */
  relate(from: string, type: string, to: string): void {
    const rels = relsOf(from);
    if (!this.has(rels)) this.files[rels] = strToU8(`${xmlHead}<Relationships xmlns="${packageRelations}"/>`);
    const { root } = this.tree(rels);
    const taken = new Set(childrenOf(root).map((each) => each.attributes.Id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    append(root, element('Relationship', { Id: `rId${number}`, Type: type, Target: `/${to}` }));
  }

  /** Takes a part away, with what it points from and what points to it. */
  drop(name: string): void {
    for (const each of [name, relsOf(name)]) {
      delete this.files[each];
      this.trees.delete(each);
    }
    for (const rels of this.names.filter((each) => each.endsWith('.rels'))) {
      const from = rels.replace(/(^|\/)_rels\//, '$1').replace(/\.rels$/, '');
      for (const each of childrenOf(this.tree(rels).root)) if (resolved(from, each.attributes.Target ?? '') === name) remove(each);
    }
    if (this.has(contentTypes)) for (const each of childrenOf(this.tree(contentTypes).root)) if (each.attributes.PartName === `/${name}`) remove(each);
  }

  bytes(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of this.names) files[name] = this.raw(name);
    return zipSync(files, { level: 1 });
  }
}
