import { wordsOf } from './lexicon';
import { moneyWord, numberWord, wordId, type Tokens } from './words';

/**
 * A phrase as data, one line of elements parted by spaces:
 * `word`, `one|other`, `@class` (see lexicon), `#number`, `#money`; `..3` lets up to three words pass;
 * a trailing `?` makes an element optional; `^` stands for the beginning of the sentence or of what follows a colon or dash, `$` for its end.
 */
type Element =
  | { is: 'words'; ids: Set<number>; bits: Uint8Array; optional: boolean }
  | { is: 'gap'; most: number }
  | { is: 'begin' }
  | { is: 'end' };

interface Phrase {
  family: number;
  elements: Element[];
  /** How many words before the anchor a match begins, at least and at most. */
  least: number;
  most: number;
}

/** Words so common that no phrase is looked up by them while it has a rarer one. */
const common = new Set('i we you he she it they the a an to of in on at by for from with and or but that this is are be been was were will would have has had not no my your our their his her as if so do can may all any me us them'.split(' ').map(wordId));

function element(source: string): Element {
  if (source === '^') return { is: 'begin' };
  if (source === '$') return { is: 'end' };
  if (source.slice(0, 2) === '..') return { is: 'gap', most: Number(source.slice(2)) };
  const optional = source.charAt(source.length - 1) === '?';
  const ids = new Set<number>();
  for (const word of (optional ? source.slice(0, -1) : source).split('|')) {
    if (word.charAt(0) === '@') wordsOf(word.slice(1)).forEach((id) => ids.add(id));
    else if (word === '#number') ids.add(numberWord);
    else if (word === '#money') ids.add(moneyWord);
    else ids.add(wordId(word));
  }
  let most = 0;
  ids.forEach((id) => {
    most = Math.max(most, id);
  });
  const bits = new Uint8Array(most + 1);
  ids.forEach((id) => {
    bits[id] = 1;
  });
  return { is: 'words', ids, bits, optional };
}

/** The element by whose words a phrase is looked up: required, without common words where possible, and small. */
function anchorOf(elements: Element[]): number {
  let best = -1;
  let bestCost = Infinity;
  elements.forEach((each, index) => {
    if (each.is !== 'words' || each.optional) return;
    let cost = each.ids.size;
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

function phrase(family: number, line: string): { phrase: Phrase; anchor: Set<number> } {
  const elements = line.split(' ').map(element);
  const at = anchorOf(elements);
  let least = 0;
  let most = 0;
  for (const each of elements.slice(0, at)) {
    if (each.is === 'gap') most += each.most;
    else if (each.is === 'words') {
      most++;
      if (!each.optional) least++;
    }
  }
  const anchor = elements[at] as Extract<Element, { is: 'words' }>;
  return { phrase: { family, elements, least, most }, anchor: anchor.ids };
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
  /** By word number; words that anchor nothing have no entry. */
  private readonly byAnchor: (Phrase[] | undefined)[] = [];
  /** The last search in which a family was found, so that nothing needs clearing between searches. */
  private readonly foundIn: Int32Array;
  private search = 0;

  constructor(source: Record<string, string[]>) {
    this.families = Object.keys(source);
    this.foundIn = new Int32Array(this.families.length);
    this.families.forEach((name, family) => {
      for (const line of source[name] as string[]) {
        const made = phrase(family, line);
        made.anchor.forEach((id) => {
          const list = this.byAnchor[id];
          if (list) list.push(made.phrase);
          else this.byAnchor[id] = [made.phrase];
        });
      }
    });
    // Without holes the look-up is one read of an array.
    for (let id = 0; id < this.byAnchor.length; id++) if (!this.byAnchor[id]) this.byAnchor[id] = undefined;
  }

  /** The first match of every family in one sentence's tokens, from `first` to before `last`. */
  find(tokens: Tokens, first: number, last: number): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const search = ++this.search;
    for (let i = first; i < last; i++) {
      const id = tokens.id[i] as number;
      const phrases = id < this.byAnchor.length ? this.byAnchor[id] : undefined;
      if (!phrases) continue;
      for (const each of phrases) {
        if (this.foundIn[each.family] === search) continue;
        const from = Math.max(first, i - each.most);
        for (let at = i - each.least; at >= from; at--) {
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
  if (each.is === 'begin') return at < last && (at === first || tokens.opens[at] === 1) ? matchAt(elements, index + 1, tokens, at, first, last) : -1;
  if (each.is === 'end') return at === last ? matchAt(elements, index + 1, tokens, at, first, last) : -1;
  if (each.is === 'gap') {
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
