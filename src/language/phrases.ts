import { wordsOf } from './lexicon';
import { moneyWord, numberWord, wordId, type Tokens } from './words';

/**
 * A phrase as data, one line of elements parted by spaces:
 * `word`, `one|other`, `@class` (see lexicon), `#number`, `#money`; `..3` lets up to three words pass;
 * a trailing `?` makes an element optional; `{we'll|we will}` stands for either in turn; `^` stands for the beginning of the sentence or of what follows a colon or dash, `$` for its end.
 */
interface Element {
  is: number;
  /** How many words a gap lets pass. */
  most: number;
  optional: boolean;
  ids: number[];
  /** 1 at the number of each of the words. One shape for all kinds keeps matching quick. */
  bits: Uint8Array;
}

const WORDS = 0;
const GAP = 1;
const BEGIN = 2;
const END = 3;

function bitsOf(ids: number[]): Uint8Array {
  const bits = new Uint8Array(Math.max(0, ...ids) + 1);
  for (const id of ids) bits[id] = 1;
  return bits;
}

function made(is: number, most = 0, ids: number[] = [], optional = false): Element {
  return { is, most, optional, ids, bits: bitsOf(ids) };
}

interface Phrase {
  family: number;
  elements: Element[];
  /** How many words before the anchor a match begins, at least and at most. */
  least: number;
  most: number;
  /** The words a match can begin with, where its first element is one that must be there. */
  head: Uint8Array | null;
}

/** Words so common that no phrase is looked up by them while it has a rarer one. */
const common = new Set('i we you he she it they the a an to of in on at by for from with and or but that this is are be been was were will would have has had not no my your our their his her as if so do can may all any me us them'.split(' ').map(wordId));

function element(source: string): Element {
  if (source === '^') return made(BEGIN);
  if (source === '$') return made(END);
  if (source.slice(0, 2) === '..') return made(GAP, Number(source.slice(2)));
  const optional = source.charAt(source.length - 1) === '?';
  const ids: number[] = [];
  for (const word of (optional ? source.slice(0, -1) : source).split('|')) {
    if (word.charAt(0) === '@') ids.push(...wordsOf(word.slice(1)));
    else if (word === '#number') ids.push(numberWord);
    else if (word === '#money') ids.push(moneyWord);
    else ids.push(wordId(word));
  }
  return made(WORDS, 0, ids, optional);
}

/** The element by whose words a phrase is looked up: required, without common words where possible, and small. */
function anchorOf(elements: Element[]): number {
  let best = -1;
  let bestCost = Infinity;
  elements.forEach((each, index) => {
    if (each.is !== WORDS || each.optional) return;
    let cost = each.ids.length;
    each.ids.forEach((id) => {
      if (common.has(id)) cost += 1000;
    });
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  });
  if (best < 0) throw new Error('A phrase needs at least one word that must be there.');
  return best;
}

function phrase(family: number, line: string): { phrase: Phrase; anchor: number[] } {
  const elements = line.split(' ').map(element);
  const at = anchorOf(elements);
  let least = 0;
  let most = 0;
  for (const each of elements.slice(0, at)) {
    if (each.is === GAP) most += each.most;
    else if (each.is === WORDS) {
      most++;
      if (!each.optional) least++;
    }
  }
  const first = elements[0] as Element;
  const head = first.is === WORDS && !first.optional ? first.bits : null;
  return { phrase: { family, elements, least, most, head }, anchor: (elements[at] as Element).ids };
}

/** A line with braces as the lines it stands for. */
function spelledOut(line: string): string[] {
  const open = line.indexOf('{');
  if (open < 0) return [line];
  const close = line.indexOf('}', open);
  const rest = spelledOut(line.slice(close + 1));
  const lines: string[] = [];
  for (const choice of line.slice(open + 1, close).split('|')) for (const each of rest) lines.push(line.slice(0, open) + choice + each);
  return lines;
}

/** Where a phrase of a family was found: token numbers, `last` exclusive. */
export interface PhraseMatch {
  family: number;
  first: number;
  last: number;
}

/** Phrases by family, looked up by their rarest words: the cost follows how often those occur. */
export class PhraseBook {
  readonly families: string[];
  /** By word number, one more than the place in `lists`; 0 for words that anchor nothing. */
  private readonly places: Int32Array;
  private readonly lists: Phrase[][] = [];
  /** The last search in which a family was found, so that nothing needs clearing between searches. */
  private readonly foundIn: Int32Array;
  private search = 0;

  constructor(source: Record<string, string[]>) {
    this.families = Object.keys(source);
    this.foundIn = new Int32Array(this.families.length);
    const anchored = new Map<number, Phrase[]>();
    let highest = 0;
    this.families.forEach((name, family) => {
      for (const line of (source[name] as string[]).reduce((lines: string[], each) => lines.concat(spelledOut(each)), [])) {
        const entry = phrase(family, line);
        entry.anchor.forEach((id) => {
          highest = Math.max(highest, id);
          const list = anchored.get(id);
          if (list) list.push(entry.phrase);
          else anchored.set(id, [entry.phrase]);
        });
      }
    });
    // One flat table of small numbers: a list of lists by word number would be mostly holes, which are slow to read.
    this.places = new Int32Array(highest + 1);
    anchored.forEach((list, id) => {
      this.places[id] = this.lists.push(list);
    });
  }

  /** The first match of every family in one sentence's tokens, from `first` to before `last`. */
  find(tokens: Tokens, first: number, last: number): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const search = ++this.search;
    for (let i = first; i < last; i++) {
      const id = tokens.id[i] as number;
      const place = id < this.places.length ? (this.places[id] as number) : 0;
      if (place === 0) continue;
      const phrases = this.lists[place - 1] as Phrase[];
      for (let p = 0; p < phrases.length; p++) {
        const each = phrases[p] as Phrase;
        if (this.foundIn[each.family] === search) continue;
        const from = Math.max(first, i - each.most);
        for (let at = i - each.least; at >= from; at--) {
          if (each.head !== null && each.head[tokens.id[at] as number] !== 1) continue;
          const end = matchAt(each.elements, 0, tokens, at, first, last);
          if (end < 0) continue;
          found.push({ family: each.family, first: at, last: end });
          this.foundIn[each.family] = search;
          break;
        }
      }
    }
    return found;
  }
}

/** The token after the match, or -1. Gaps are short, so the work at one place is bounded. */
function matchAt(elements: Element[], index: number, tokens: Tokens, at: number, first: number, last: number): number {
  if (index === elements.length) return at;
  const each = elements[index] as Element;
  if (each.is === BEGIN) return at < last && (at === first || tokens.opens[at] === 1) ? matchAt(elements, index + 1, tokens, at, first, last) : -1;
  if (each.is === END) return at === last ? matchAt(elements, index + 1, tokens, at, first, last) : -1;
  if (each.is === GAP) {
    for (let skip = 0; skip <= each.most && at + skip <= last; skip++) {
      const end = matchAt(elements, index + 1, tokens, at + skip, first, last);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (at < last && each.bits[tokens.id[at] as number] === 1) {
    const end = matchAt(elements, index + 1, tokens, at + 1, first, last);
    if (end >= 0) return end;
  }
  return each.optional ? matchAt(elements, index + 1, tokens, at, first, last) : -1;
}
