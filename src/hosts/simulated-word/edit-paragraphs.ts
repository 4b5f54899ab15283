import { firstRun, isGone, paragraphText, runBefore, runLike, runsBetween, type Shown } from './paragraph-text';
import { childOf, childrenOf, copyOf, element, insertBeside, remove, wrap, type XmlElement } from './xml-tree';

/** Whose tracked change an edit becomes, or null where changes are not tracked. */
export type Hand = { author: string; date: string } | null;

const changes = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
/** High enough not to meet the numbers that a document has. */
let lastId = 900_000;

function mark(name: 'w:ins' | 'w:del', hand: NonNullable<Hand>): XmlElement {
  return element(name, { 'w:id': String((lastId += 1)), 'w:author': hand.author, 'w:date': hand.date });
}

/** What stands beside a run outside any tracked change: where it stands in one, that is parted after the run. */
export function outside(run: XmlElement): XmlElement {
  let at = run;
  while (at.parent && changes.includes(at.parent.name)) {
    const { parent } = at;
    const later = parent.children.slice(parent.children.indexOf(at) + 1);
    if (later.length > 0) {
      const second = element(parent.name, { ...parent.attributes });
      insertBeside(parent, second, 'after');
      parent.children = parent.children.filter((each) => !later.includes(each));
      for (const each of later) {
        if ('name' in each) each.parent = second;
        second.children.push(each);
      }
    }
    at = parent;
  }
  return at;
}

/** Takes a run out of the text: for good, or as a tracked deletion. */
function strike(run: XmlElement, hand: Hand): void {
  const { parent } = run;
  if (isGone(run) || !parent) return;
  if (hand && !(parent.name === 'w:ins' && parent.attributes['w:author'] === hand.author)) {
    for (const each of childrenOf(run, 'w:t')) each.name = 'w:delText';
    wrap(run, mark('w:del', hand));
    return;
  }
  remove(run);
  if (changes.includes(parent.name) && parent.children.length === 0) remove(parent);
}

function byHand(run: XmlElement, hand: Hand): XmlElement {
  if (!hand) return run;
  const around = mark('w:ins', hand);
  around.children.push(run);
  run.parent = around;
  return around;
}

/**
 * Puts words in the place of the letters from `start` to `end`.
 * @returns how many letters later ones have moved
 */
export function replaceLetters(paragraph: XmlElement, start: number, end: number, text: string, hand: Hand, shown: Shown): number {
  const before = paragraphText(paragraph, shown).length;
  const runs = runsBetween(paragraph, start, end, shown);
  const model = runs[0] ?? runBefore(paragraph, start, shown) ?? firstRun(paragraph);
  if (text !== '') {
    const put = byHand(runLike(model, text), hand);
    const beside = runs[runs.length - 1] ?? runBefore(paragraph, start, shown);
    const first = firstRun(paragraph);
    if (beside) insertBeside(outside(beside), put, 'after');
    else if (first) insertBeside(topOf(first), put, 'before');
    else {
      put.parent = paragraph;
      paragraph.children.push(put);
    }
  }
  for (const run of runs) strike(run, hand);
  return paragraphText(paragraph, shown).length - before;
}

function topOf(run: XmlElement): XmlElement {
  let at = run;
  while (at.parent && changes.includes(at.parent.name)) at = at.parent;
  return at;
}

/** The look of a paragraph for a new one beside it. */
function lookLike(model: XmlElement, hand: Hand): XmlElement[] {
  const look = childOf(model, 'w:pPr');
  const kept = look ? copyOf(look) : element('w:pPr');
  for (const each of childrenOf(kept)) if (['w:sectPr', 'w:rPr', 'w:pPrChange'].includes(each.name)) remove(each);
  if (hand) {
    const end = element('w:rPr', {}, [mark('w:ins', hand)]);
    end.parent = kept;
    kept.children.push(end);
  }
  return kept.children.length > 0 ? [kept] : [];
}

/** Puts a new paragraph beside another, with its look. */
export function addParagraph(beside: XmlElement, text: string, side: 'before' | 'after', hand: Hand): XmlElement {
  const added = element('w:p', {}, lookLike(beside, hand));
  insertBeside(beside, added, side);
  if (text !== '') {
    const run = byHand(runLike(firstRun(beside), text), hand);
    run.parent = added;
    added.children.push(run);
  }
  return added;
}

/** Takes a paragraph away. @returns false where only its words could go: the last of its cell or section */
export function dropParagraph(paragraph: XmlElement, hand: Hand, shown: Shown): boolean {
  const look = childOf(paragraph, 'w:pPr');
  const end = look && childOf(look, 'w:rPr');
  const own = end && childOf(end, 'w:ins')?.attributes['w:author'] === hand?.author;
  replaceLetters(paragraph, 0, paragraphText(paragraph, shown).length, '', hand, shown);
  const alone = paragraph.parent ? childrenOf(paragraph.parent, 'w:p').length === 1 : true;
  if (alone || (look && childOf(look, 'w:sectPr'))) return false;
  if (!hand || own) {
    remove(paragraph);
    return true;
  }
  const holder = look ?? element('w:pPr');
  if (!look) {
    holder.parent = paragraph;
    paragraph.children.unshift(holder);
  }
  const rules = end ?? element('w:rPr');
  if (!end) {
    rules.parent = holder;
    const after = holder.children.findIndex((each) => 'name' in each && ['w:sectPr', 'w:pPrChange'].includes(each.name));
    holder.children.splice(after < 0 ? holder.children.length : after, 0, rules);
  }
  const gone = mark('w:del', hand);
  gone.parent = rules;
  rules.children.unshift(gone);
  return false;
}
