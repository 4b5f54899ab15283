import { adverse, duties, reliefs } from './data/adverse';
import { conditions, looseConditions } from './data/conditions';
import { courses, undeciding } from './data/courses';
import { decisions } from './data/decisions';
import { harms } from './data/harms';
import { leanings } from './data/leanings';
import { hedges, intensifiers, scales } from './data/scales';
import { smallPhrases, smallWords } from './data/small-words';
import { soft } from './data/soft';
import { advisers, advising, recommending } from './data/stance';
import { abbreviations, synonyms } from './data/synonyms';
import { stemOf } from './stems';

/** What the lexicon knows of a phrase. A phrase may stand in several lists. */
export interface Entry {
  /** How many words it has. */
  words: number;
  /** Scale by name, and how weak it is there: 0 is the strongest. */
  scales: { name: string; weakness: number }[];
  condition: '' | 'sure' | 'loose';
  /** Kind of condition from 1; 0 for none. */
  conditionKind: number;
  hedge: boolean;
  intense: boolean;
  adverse: boolean;
  /** How grave the harm is that it tells of: 3 grave, 2 plain, 1 slight, 0 for none. */
  gravity: number;
  /** Leans to the bad without being harm by itself. */
  leaning: boolean;
  /** Says less than a plain "no", "must" or word of harm. */
  soft: boolean;
  relief: boolean;
  duty: boolean;
  adviser: boolean;
  advising: boolean;
  recommends: boolean;
  small: boolean;
  /** Every word of it is a small one. */
  idle: boolean;
  /** Numbers of the synonym groups that it stands in. */
  groups: number[];
  /** Opposites: the pair's name and side. */
  sides: { name: string; side: 0 | 1 }[];
  /** Numbers of the courses that a decision of this name takes; 0 for one that decides nothing yet. */
  courses: number[];
}

interface Node {
  next: Map<string, Node>;
  entry: Entry | null;
}

const small = new Set(smallWords.split(' '));
const root: Node = { next: new Map(), entry: null };

function entryOf(phrase: string): Entry {
  const words = phrase.split(' ');
  let node = root;
  for (const word of words) {
    const key = word.charAt(word.length - 1) === '~' ? `~${stemOf(word.slice(0, -1))}` : word;
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), entry: null };
      node.next.set(key, next);
    }
    node = next;
  }
  node.entry = node.entry ?? {
    words: words.length, scales: [], condition: '', conditionKind: 0, hedge: false, intense: false, adverse: false, gravity: 0, leaning: false, soft: false, relief: false, duty: false,
    adviser: false, advising: false, recommends: false, small: false, idle: words.every((word) => small.has(word)), groups: [], sides: [], courses: [],
  };
  return node.entry;
}

function each(list: string, mark: (entry: Entry) => void): void {
  for (const phrase of list.split(',')) if (phrase.trim() !== '') mark(entryOf(phrase.trim()));
}

for (const name of Object.keys(scales)) {
  (scales[name] as string[]).forEach((level, weakness) => each(level, (entry) => {
    if (!entry.scales.some((scale) => scale.name === name && scale.weakness === weakness)) entry.scales.push({ name, weakness });
  }));
}
conditions.forEach((list, kind) => each(list, (entry) => {
  entry.condition = 'sure';
  entry.conditionKind = kind + 1;
}));
each(looseConditions, (entry) => { entry.condition = 'loose'; });
each(hedges, (entry) => { entry.hedge = true; });
each(intensifiers, (entry) => { entry.intense = true; });
const harm = (entry: Entry, gravity: number): void => {
  entry.adverse = true;
  entry.gravity = Math.max(entry.gravity, gravity);
};
for (const topic of Object.keys(harms)) (harms[topic] as string[]).forEach((list, i) => each(list, (entry) => harm(entry, 3 - i)));
each(adverse, (entry) => harm(entry, entry.gravity || 2));
each(leanings, (entry) => { entry.leaning = true; });
each(soft, (entry) => { entry.soft = true; });
each(reliefs, (entry) => { entry.relief = true; });
each(duties, (entry) => { entry.duty = true; });
each(advisers, (entry) => { entry.adviser = true; });
each(advising, (entry) => { entry.advising = true; });
each(recommending, (entry) => { entry.recommends = true; });
each(smallPhrases, (entry) => { entry.small = true; });
`${synonyms}\n${abbreviations}`.split('\n').filter((line) => line !== '').forEach((line, group) => each(line, (entry) => {
  entry.groups.push(group);
}));
courses.trim().split('\n').forEach((line, i) => each(line, (entry) => { entry.courses.push(i + 1); }));
each(undeciding, (entry) => { entry.courses.push(0); });
for (const [name, one, other] of decisions) {
  [one, other].forEach((list, side) => each(list, (entry) => {
    entry.sides.push({ name, side: side as 0 | 1 });
  }));
}

/** Little words that only look like forms of others: "not" of "note", "us" of "use". */
const unlike = new Set('not us on no as is in it her or an by to at'.split(' '));

/** Every entry that begins at a word, longest last. `word(i)` gives the i-th word from there, '' past the end. */
export function entriesFrom(word: (i: number) => string): Entry[] {
  const found: Entry[] = [];
  const walk = (node: Node, i: number): void => {
    const here = word(i);
    if (here === '') return;
    for (const key of unlike.has(here) ? [here] : [`~${stemOf(here)}`, here]) {
      const next = node.next.get(key);
      if (!next) continue;
      if (next.entry) found.push(next.entry);
      walk(next, i + 1);
    }
  };
  walk(root, 0);
  return found.sort((a, b) => a.words - b.words);
}

/** Whether a word is one of the lexicon's own, and so no misspelling. */
export function isKnown(word: string): boolean {
  return root.next.has(word) || root.next.has(`~${stemOf(word)}`);
}
