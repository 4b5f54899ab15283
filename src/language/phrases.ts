import { wordsOf } from './lexicon';
import { moneyWord, numberWord, wordId, type Tokens } from './words';

/**
 * A phrase as data, one line of elements parted by spaces:
 * `word`, `one|other`, `@class` (see lexicon), `#number`, `#money`; `..3` lets up to three words pass;
 * a trailing `?` makes an element optional; `^` stands for the beginning of the sentence or of what follows a colon or dash, `$` for its end.
 */
type Element =
  | { is: 'words'; ids: Set<number>; optional: boolean }
  | { is: 'gap'; most: number }
  | { is: 'begin' }
  | { is: 'end' };

interface Phrase {
  family: number;
  elements: Element[];
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
  return { is: 'words', ids, optional };
}

/** The element by whose words a phrase is looked up: required, without common words where possible, and small. */
function anchorOf(elements: Element[]): Set<number> {
  let best: Set<number> | null = null;
  let bestCost = Infinity;
  for (const each of elements) {
    if (each.is !== 'words' || each.optional) continue;
    let cost = each.ids.size;
    each.ids.forEach((id) => {
      if (common.has(id)) cost += 1000;
    });
    if (cost < bestCost) {
      best = each.ids;
      bestCost = cost;
    }
  }
  if (!best) throw new Error('A phrase needs at least one word that must be there.');
  return best;
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
  private readonly byAnchor = new Map<number, Phrase[]>();

  constructor(source: Record<string, string[]>) {
    this.families = Object.keys(source);
    this.families.forEach((name, family) => {
      for (const line of source[name] as string[]) {
        const phrase: Phrase = { family, elements: line.split(' ').map(element) };
        anchorOf(phrase.elements).forEach((id) => {
          const list = this.byAnchor.get(id);
          if (list) list.push(phrase);
          else this.byAnchor.set(id, [phrase]);
        });
      }
    });
  }

  /** The first match of every family in one sentence's tokens, from `first` to before `last`. */
  find(tokens: Tokens, first: number, last: number): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const tried = new Set<Phrase>();
    const had = new Set<number>();
    for (let i = first; i < last; i++) {
      const phrases = this.byAnchor.get(tokens.id[i] as number);
      if (!phrases) continue;
      for (const phrase of phrases) {
        if (tried.has(phrase) || had.has(phrase.family)) continue;
        tried.add(phrase);
        for (let from = first; from < last; from++) {
          const end = matchAt(phrase.elements, 0, tokens, from, first, last);
          if (end < 0) continue;
          found.push({ family: phrase.family, first: from, last: end });
          had.add(phrase.family);
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
  if (at < last && each.ids.has(tokens.id[at] as number)) {
    const end = matchAt(elements, index + 1, tokens, at + 1, first, last);
    if (end >= 0) return end;
  }
  return each.optional ? matchAt(elements, index + 1, tokens, at, first, last) : -1;
}
