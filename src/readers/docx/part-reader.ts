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

/** Hands each element to the actions that bear its name, and leaves out what lies aside. */
export class PartReader implements XmlHandler {
  private readonly opens = new Map<string, ElementAction[]>();
  private readonly closes = new Map<string, Array<(parent: string, outer: string) => void>>();
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
      for (const [name, action] of Object.entries(open)) this.opens.set(name, [...this.opens.get(name) ?? [], action]);
      for (const [name, action] of Object.entries(close)) this.closes.set(name, [...this.closes.get(name) ?? [], action]);
    }
  }

  private leavesOut(name: string): boolean {
    if (aside.has(name)) return true;
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
    let wanted = !this.leavesOut(name);
    // A choice that is left out is not to be heard; what lies aside still tells that it is there.
    if (wanted || aside.has(name)) for (const action of this.opens.get(name) ?? []) wanted = action(attributes, parent, outer) !== false && wanted;
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
    for (const action of this.closes.get(name) ?? []) action(names[names.length - 1] ?? '', names[names.length - 2] ?? '');
  }

  text(data: string): void {
    if (this.skipped === 0) this.words(data);
  }
}
