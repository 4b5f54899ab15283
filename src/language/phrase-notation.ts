import { commonnessOf } from './common-words';
import { wordsOf } from './lexicon';
import { minutesWord, moneyWord, numberWord, wordId } from './words';

/**
 * A phrase as data, one line of elements parted by spaces:
 * `word`, `one|other`, `@class` (see lexicon), `#number`, `#money`, `#minutes` (of the clock); `..3` lets up to three words pass;
 * a trailing `?` makes an element optional; `{we'll|we will}` stands for either in turn; `^` stands for the
 * beginning of the sentence or of what follows a colon or dash, `$` for its end.
 */
export interface Element {
  is: typeof WORDS | typeof GAP | typeof BEGIN | typeof END;
  /** How many words a gap lets pass. */
  most: number;
  optional: boolean;
  /** Word numbers in rising order, each once. */
  ids: number[];
}

export const WORDS = 0;
export const GAP = 1;
export const BEGIN = 2;
export const END = 3;

/** The same lists of words stand in many phrases, and reading them is most of what the start of the program costs. */
const known = new Map<string, Element>();

function element(source: string): Element {
  let made = known.get(source);
  if (!made) known.set(source, (made = readElement(source)));
  return made;
}

function readElement(source: string): Element {
  if (source === '^') return { is: BEGIN, most: 0, optional: false, ids: [] };
  if (source === '$') return { is: END, most: 0, optional: false, ids: [] };
  if (source.slice(0, 2) === '..') return { is: GAP, most: Number(source.slice(2)), optional: false, ids: [] };
  const optional = source.charAt(source.length - 1) === '?';
  const ids = new Set<number>();
  for (const word of (optional ? source.slice(0, -1) : source).split('|')) {
    if (word.charAt(0) === '@') for (const id of wordsOf(word.slice(1))) ids.add(id);
    else if (word === '#number') ids.add(numberWord);
    else if (word === '#money') ids.add(moneyWord);
    else if (word === '#minutes') ids.add(minutesWord);
    else ids.add(wordId(word));
  }
  return { is: WORDS, most: 0, optional, ids: Array.from(ids).sort((a, b) => a - b) };
}

/** The elements of one line without braces. */
export function elementsOf(line: string): Element[] {
  return line.split(' ').map(element);
}

/** A line with braces as the lines it stands for. */
export function spelledOut(line: string): string[] {
  const open = line.indexOf('{');
  if (open < 0) return [line];
  const close = line.indexOf('}', open);
  const rest = spelledOut(line.slice(close + 1));
  const lines: string[] = [];
  for (const choice of line.slice(open + 1, close).split('|')) for (const each of rest) lines.push(line.slice(0, open) + choice + each);
  return lines;
}

/** Which elements must be there, the one whose words come least often first. Throws where there is none. */
export function rarestFirst(elements: Element[]): number[] {
  const weights = elements.map((each) => each.ids.reduce((sum, id) => sum + commonnessOf(id), 0));
  const required = elements.map((_each, index) => index).filter((index) => {
    const each = elements[index] as Element;
    return each.is === WORDS && !each.optional;
  });
  if (required.length === 0) throw new Error('A phrase needs at least one word that must be there.');
  return required.sort((a, b) => (weights[a] as number) - (weights[b] as number) || a - b);
}
