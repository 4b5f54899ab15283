import type { Attributes, XmlHandler } from './xml';

/** What to do as an element opens; `parent` and `outer` are the names around it. False leaves it out with all in it. */
export type ElementAction = (attributes: Attributes, parent: string, outer: string) => boolean | void;

export interface ElementActions {
  open?: Record<string, ElementAction>;
  close?: Record<string, (parent: string, outer: string) => void>;
}

/** Elements whose content is never the text or state of the document. */
const aside = new Set([
  'w:sdtPr', 'w:sdtEndPr', 'w:rubyPr', 'w:rt', 'w:instrText', 'w:delInstrText', 'w:fldData', 'w:ffData', 'w:tblGridChange',
  'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:pPrChange',
]);

/** What is to be done at an element, looked up once. */
interface KnownElement {
  aside: boolean;
  open: ElementAction[];
  close: Array<(parent: string, outer: string) => void>;
}

const unknown: KnownElement = { aside: false, open: [], close: [] };

/** Hands each element to the actions that bear its name, and leaves out what lies aside. */
export class PartReader implements XmlHandler {
  private readonly known = new Map<string, KnownElement>();
  private readonly names: string[] = [];
  /** How deep inside an element that lies aside. */
  private skipped = 0;
  /** For each open choice between two forms of one thing: whether one was taken. */
  private readonly choices: boolean[] = [];

  /**
   * @param words hears the character data of every element
   * @param former hears elements inside what lies aside
   */
  constructor(actions: ElementActions[], private readonly words: (data: string) => void, private readonly former: (name: string, attributes: Attributes) => void) {
    for (const { open = {}, close = {} } of actions) {
      for (const [name, action] of Object.entries(open)) this.of(name).open.push(action);
      for (const [name, action] of Object.entries(close)) this.of(name).close.push(action);
    }
    for (const name of aside) this.of(name).aside = true;
  }

  private of(name: string): KnownElement {
    const known = this.known.get(name) ?? { aside: false, open: [], close: [] };
    this.known.set(name, known);
    return known;
  }

  private leavesOut(name: string): boolean {
    const last = this.choices.length - 1;
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    if (this.choices[last] === true) return true;
    if (last >= 0) this.choices[last] = true;
    return false;
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0) {
      this.skipped += 1;
      this.former(name, attributes);
      return;
    }
    if (name === 'mc:AlternateContent') this.choices.push(false);
    const { names } = this;
    const parent = names[names.length - 1] ?? '';
    const outer = names[names.length - 2] ?? '';
    const known = this.known.get(name) ?? unknown;
    let wanted = !known.aside && !this.leavesOut(name);
    // A choice that is left out is not to be heard; what lies aside still tells that it is there.
    if (wanted || known.aside) for (const action of known.open) wanted = action(attributes, parent, outer) !== false && wanted;
    if (!wanted) this.skipped = 1;
    else names.push(name);
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const { names } = this;
    names.pop();
    if (name === 'mc:AlternateContent') this.choices.pop();
    for (const action of (this.known.get(name) ?? unknown).close) action(names[names.length - 1] ?? '', names[names.length - 2] ?? '');
  }

  text(data: string): void {
    if (this.skipped === 0) this.words(data);
  }
}
