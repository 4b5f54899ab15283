import { BEGIN, END, GAP, WORDS, elementsOf, rarestFirst, spelledOut, type Element } from './phrase-notation';
import { WordSets } from './word-sets';
import type { Tokens } from './words';

const OPTIONAL = 4;

/** One phrase as numbers; see Phrases for what each is. */
interface Entry {
  family: number;
  code: number[];
  least: number;
  most: number;
  also: number;
  anchor: number[];
}

function entry(family: number, elements: Element[], sets: WordSets): Entry {
  const [at = 0, second = at] = rarestFirst(elements);
  const code: number[] = [];
  let least = 0;
  let most = 0;
  elements.forEach((each, index) => {
    code.push(each.optional ? OPTIONAL : each.is, each.is === WORDS ? sets.number(each.ids) : each.most);
    if (index >= at) return;
    if (each.is === GAP) most += each.most;
    else if (each.is === WORDS) {
      most++;
      if (!each.optional) least++;
    }
  });
  const also = second === at ? -1 : (code[second * 2 + 1] as number);
  if (also >= 0) sets.watch(also);
  return { family, code, least, most, also, anchor: (elements[at] as Element).ids };
}

/** Numbers for each phrase, at phrase number times five, side by side because thousands are looked at for one message. */
const FAMILY = 0;
/** Where its code begins and ends: kind and, by kind, the number of a word set or how many words a gap lets pass. */
const CODE = 1;
const CODE_END = 2;
/** How many words before the anchor a match begins, at least and at most. */
const LEAST = 3;
const MOST = 4;
const width = 5;

/** Where a phrase of a family was found: token numbers, `last` exclusive. */
export interface PhraseMatch {
  family: number;
  first: number;
  last: number;
}

/** Phrases by family, looked up by their rarest words: the cost follows how often those occur. The notation is told in phrase-notation. */
export class PhraseBook {
  readonly families: string[];
  private readonly sets = new WordSets();
  private readonly phrases: Int32Array;
  private readonly code: Int32Array;
  /** By word number, where in `anchored` its phrases begin; the next word's beginning is their end. */
  private readonly places: Int32Array;
  /** Two numbers a phrase: a watched set without which it is not looked at further, or -1, and its number. */
  private readonly anchored: Int32Array;
  /** The last search in which a family was found, so that nothing needs clearing between searches. */
  private readonly foundIn: Int32Array;
  private search = 0;

  constructor(source: Record<string, string[]>) {
    this.families = Object.keys(source);
    this.foundIn = new Int32Array(this.families.length);
    const phrases: number[] = [];
    const code: number[] = [];
    const anchors: number[][] = [];
    this.families.forEach((name, family) => {
      for (const line of (source[name] as string[]).reduce((lines: string[], each) => lines.concat(spelledOut(each)), [])) {
        const made = entry(family, elementsOf(line), this.sets);
        const number = phrases.length / width;
        phrases.push(family, code.length, code.length + made.code.length, made.least, made.most);
        for (const each of made.code) code.push(each);
        for (const id of made.anchor) {
          while (anchors.length <= id) anchors.push([]);
          (anchors[id] as number[]).push(made.also, number);
        }
      }
    });
    this.sets.close();
    this.phrases = Int32Array.from(phrases);
    this.code = Int32Array.from(code);
    this.places = new Int32Array(anchors.length + 1);
    anchors.forEach((list, id) => {
      this.places[id + 1] = (this.places[id] as number) + list.length;
    });
    this.anchored = new Int32Array(this.places[anchors.length] as number);
    anchors.forEach((list, id) => this.anchored.set(list, this.places[id] as number));
  }

  /** The first match of every family in one sentence's tokens, from `first` to before `last`. */
  find(tokens: Tokens, first: number, last: number): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const search = ++this.search;
    const { sets, places, anchored, phrases, code, foundIn } = this;
    let look = 0;
    for (let i = first; i < last; i++) {
      const id = tokens.id[i] as number;
      if (id + 1 >= places.length) continue;
      const end = places[id + 1] as number;
      for (let p = places[id] as number; p < end; p += 2) {
        if (look === 0) look = sets.look(tokens, first, last);
        const also = anchored[p] as number;
        if (also >= 0 && sets.present[also] !== look) continue;
        const each = (anchored[p + 1] as number) * width;
        const family = phrases[each + FAMILY] as number;
        if (foundIn[family] === search) continue;
        const begin = phrases[each + CODE] as number;
        const stop = phrases[each + CODE_END] as number;
        if (!mayMatch(code, begin, stop, sets)) continue;
        const from = Math.max(first, i - (phrases[each + MOST] as number));
        for (let at = i - (phrases[each + LEAST] as number); at >= from; at--) {
          const after = matchAt(code, begin, stop, sets, tokens, at, first, last);
          if (after < 0) continue;
          found.push({ family, first: at, last: after });
          foundIn[family] = search;
          break;
        }
      }
    }
    return found;
  }
}

/** Whether a phrase matches anywhere in the sentence that the sets looked at last; in long sentences sometimes yes where it does not. */
function mayMatch(code: Int32Array, begin: number, stop: number, sets: WordSets): boolean {
  const { folded } = sets;
  let at = -1;
  for (let i = begin; i < stop; i += 2) {
    const value = code[i + 1] as number;
    switch (code[i]) {
      case WORDS: {
        const hit = at & sets.at(value);
        at = folded ? (hit << 1) | (hit >>> 31) : hit << 1;
        break;
      }
      case OPTIONAL: {
        const hit = at & sets.at(value);
        at |= folded ? (hit << 1) | (hit >>> 31) : hit << 1;
        break;
      }
      case GAP:
        for (let skip = 0; skip < value; skip++) at |= folded ? (at << 1) | (at >>> 31) : at << 1;
        break;
      case BEGIN:
        at &= sets.beginnings;
        break;
      default:
        at &= sets.end;
    }
    if (at === 0) return false;
  }
  return true;
}

/** The token after the match, or -1. Gaps are short, so the work at one place is bounded. */
function matchAt(code: Int32Array, index: number, stop: number, sets: WordSets, tokens: Tokens, at: number, first: number, last: number): number {
  if (index === stop) return at;
  const is = code[index] as number;
  const value = code[index + 1] as number;
  const next = index + 2;
  if (is === BEGIN) return at < last && (at === first || tokens.opens[at] === 1) ? matchAt(code, next, stop, sets, tokens, at, first, last) : -1;
  if (is === END) return at === last ? matchAt(code, next, stop, sets, tokens, at, first, last) : -1;
  if (is === GAP) {
    for (let skip = 0; skip <= value && at + skip <= last; skip++) {
      const end = matchAt(code, next, stop, sets, tokens, at + skip, first, last);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (at < last && ((sets.at(value) >>> ((at - first) & 31)) & 1) === 1 && (!sets.folded || sets.has(value, tokens.id[at] as number))) {
    const end = matchAt(code, next, stop, sets, tokens, at + 1, first, last);
    if (end >= 0) return end;
  }
  return is === OPTIONAL ? matchAt(code, next, stop, sets, tokens, at, first, last) : -1;
}
