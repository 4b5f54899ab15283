import { childOf, childrenOf, copyOf, element, elementsIn, insertBeside, isElement, remove, standsIn, type XmlElement } from './xml-tree';

/** The smallest piece of a paragraph that stands for letters. */
interface Leaf {
  node: XmlElement;
  run: XmlElement;
  text: string;
  /** How many letters of the paragraph stand before it. */
  start: number;
}

/** Which letters count: all that inline revisions show, or those of one version. */
export type Shown = 'all' | 'current' | 'original';

const marks: Record<string, string> = { 'w:tab': '\t', 'w:br': '\v', 'w:cr': '\v', 'w:noBreakHyphen': '\u001e', 'w:softHyphen': '\u001f', 'w:footnoteReference': '\u0002', 'w:endnoteReference': '\u0002' };
/** Text in these is not the paragraph's own. */
const apart = ['w:pPr', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:txbxContent'];

/** The paragraphs of a body in their order, those in tables too; text boxes are left out, as Word leaves them. */
export function paragraphsOf(body: XmlElement): XmlElement[] {
  return elementsIn(body, ['w:p'], ['w:p']);
}

function textOf(node: XmlElement): string {
  if (node.name === 'w:t' || node.name === 'w:delText') return node.children.map((each) => (isElement(each) ? '' : each.text)).join('');
  return marks[node.name] ?? '';
}

export function isGone(run: XmlElement): boolean {
  return standsIn(run, 'w:del') || standsIn(run, 'w:moveFrom');
}

function isNew(run: XmlElement): boolean {
  return standsIn(run, 'w:ins') || standsIn(run, 'w:moveTo');
}

function runsOf(paragraph: XmlElement): XmlElement[] {
  return elementsIn(paragraph, ['w:r'], [...apart, 'w:r']);
}

function counts(run: XmlElement, shown: Shown): boolean {
  return shown === 'current' ? !isGone(run) : shown === 'original' ? !isNew(run) : true;
}

function leavesOf(paragraph: XmlElement, shown: Shown): Leaf[] {
  const leaves: Leaf[] = [];
  let start = 0;
  for (const run of runsOf(paragraph)) {
    if (!counts(run, shown)) continue;
    for (const node of childrenOf(run)) {
      const text = textOf(node);
      if (text === '') continue;
      leaves.push({ node, run, text, start });
      start += text.length;
    }
  }
  return leaves;
}

export function paragraphText(paragraph: XmlElement, shown: Shown): string {
  return leavesOf(paragraph, shown).map((each) => each.text).join('');
}

/** The letters of some runs that one version has. */
export function runsText(runs: XmlElement[], shown: Shown): string {
  return runs.filter((run) => counts(run, shown)).map((run) => childrenOf(run).map(textOf).join('')).join('');
}

export function wordsElement(name: string, text: string): XmlElement {
  return element(name, { 'xml:space': 'preserve' }, [{ text }]);
}

/** A new run with the look of another. */
export function runLike(model: XmlElement | undefined, text: string): XmlElement {
  const look = model && childOf(model, 'w:rPr');
  const pieces = text.split(/[\n\v]/).flatMap((line, index) => [...(index > 0 ? [element('w:br')] : []), ...(line === '' ? [] : [wordsElement('w:t', line)])]);
  return element('w:r', {}, [...(look ? [copyOf(look)] : []), ...pieces]);
}

/** Parts the run in which a letter stands, so that a run begins at it. */
function splitAt(paragraph: XmlElement, at: number, shown: Shown): void {
  const leaf = leavesOf(paragraph, shown).find((each) => at >= each.start && at < each.start + each.text.length);
  if (!leaf) return;
  const { node, run, text, start } = leaf;
  let first = node;
  if (at > start) {
    first = wordsElement(node.name, text.slice(at - start));
    insertBeside(node, first, 'after');
    node.attributes['xml:space'] = 'preserve';
    node.children = [{ text: text.slice(0, at - start) }];
  }
  const children = childrenOf(run);
  const later = children.slice(children.indexOf(first));
  if (!children.slice(0, children.indexOf(first)).some((each) => each.name !== 'w:rPr')) return;
  const second = element('w:r', { ...run.attributes });
  const look = childOf(run, 'w:rPr');
  insertBeside(run, second, 'after');
  for (const each of [...(look ? [copyOf(look)] : []), ...later]) {
    if (each.parent) remove(each);
    each.parent = second;
    second.children.push(each);
  }
}

/** The runs that hold exactly the letters from `start` to `end`, once they have been parted there. */
export function runsBetween(paragraph: XmlElement, start: number, end: number, shown: Shown): XmlElement[] {
  splitAt(paragraph, start, shown);
  splitAt(paragraph, end, shown);
  const runs = leavesOf(paragraph, shown).filter((each) => each.start >= start && each.start < end).map((each) => each.run);
  return runs.filter((run, index) => runs.indexOf(run) === index);
}

/** The run that ends before a letter, or undefined at the start of the paragraph. */
export function runBefore(paragraph: XmlElement, at: number, shown: Shown): XmlElement | undefined {
  splitAt(paragraph, at, shown);
  return leavesOf(paragraph, shown).filter((each) => each.start + each.text.length <= at).pop()?.run;
}

export function firstRun(paragraph: XmlElement): XmlElement | undefined {
  return runsOf(paragraph)[0];
}
