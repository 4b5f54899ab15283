import { councilParaphrases } from './data/paraphrases-council';
import { commonParaphrases } from './data/paraphrases-common';
import { formalParaphrases } from './data/paraphrases-formal';
import { harmParaphrases } from './data/paraphrases-harm';
import { reportParaphrases } from './data/paraphrases-report';
import { plainParaphrases } from './data/paraphrases-plain';
import { entriesFrom } from './lexicon';
import { stemOf } from './stems';
import type { Token } from './tokens';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

/** A phrase of the paraphrases: its group, and which words of the passage it takes up. */
export interface Likeness {
  group: number;
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  groups: number[];
}

/** Little words that only look like forms of others. */
const unlike = new Set('not us on no as is in it her an or by to at'.split(' '));
const root: Node = { next: new Map(), groups: [] };

function keyOf(word: string): string {
  return word.charAt(word.length - 1) === '~' ? `~${stemOf(word.slice(0, -1))}` : word;
}

const groups = [plainParaphrases, councilParaphrases, commonParaphrases, formalParaphrases, reportParaphrases, harmParaphrases].map((list) => list.trim().split('\n'));
const lines = ([] as string[]).concat(...groups);
const harmFrom = lines.length - (groups[groups.length - 1] as string[]).length;

lines.forEach((line, group) => {
  for (const phrase of line.split(',')) {
    if (phrase.trim() === '') continue;
    let node = root;
    for (const word of phrase.trim().split(' ')) {
      const key = keyOf(word);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), groups: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    node.groups.push(group);
  }
});

/** Groups of which several words speak of harm by themselves: there every word does. */
const harmful = new Set<number>();
lines.forEach((line, group) => {
  const words = line.split(',').map((phrase) => phrase.trim().replace('~', '')).filter((phrase) => phrase !== '' && phrase.indexOf(' ') < 0);
  const bad = words.filter((word) => entriesFrom((i) => (i === 0 ? word : '')).some((entry) => entry.words === 1 && entry.adverse)).length;
  if (bad >= 2) harmful.add(group);
});

/** Little words that may stand within a phrase. */
const passing = new Set('yet been be being fully still so far ever properly quite really now also already the a an any very it its their'.split(' '));
const mostPassed = 2;

/** For each token, the phrases of the paraphrases that it is part of. */
export function likenessesOf(tokens: Token[]): Likeness[][] {
  const found: Likeness[][] = tokens.map(() => []);
  tokens.forEach((first, from) => {
    const walk = (node: Node, at: number, passed = 0): void => {
      const token = tokens[at];
      if (!token || token.kind !== 'word' || token.sentence !== first.sentence) return;
      for (const key of unlike.has(token.word) ? [token.word] : [`~${stemOf(token.word)}`, token.word]) {
        const next = node.next.get(key);
        if (!next) continue;
        for (const group of next.groups) for (let k = from; k <= at; k++) (found[k] as Likeness[]).push({ group, from, to: at + 1 });
        walk(next, at + 1, passed);
      }
      // "Not yet been finalised" holds "not finalised".
      if (at > from && passed < mostPassed && passing.has(token.word)) walk(node, at + 1, passed + 1);
    };
    walk(root, from);
  });
  return found;
}

const single = ({ from, to }: Likeness): boolean => to === from + 1;

/** Scales on which a word has a force of its own, so that a word without one says less or more. */
const weights = ['advice', 'opposition', 'lawfulness', 'feasibility', 'degree*'];

const opinion = /^(view is|opinion is|opinion|find|consider|believ|think|judg|regard|deem|conclud|take the view|view|reckon|feel|hold)/;

/** Whether a phrase's own word stands in place of another's without a change of force or side. */
function mayStandFor(a: Unit, b: Unit, weighing = true): boolean {
  if (a.figure || b.figure || a.date || b.date || a.choice || b.choice || (a.proper && b.proper) || (a.proper && !a.known) || (b.proper && !b.known)) return false;
  const [one, other] = [a.entry, b.entry];
  const forceful = (unit: Unit): boolean => unit.entry !== null && (unit.entry.hedge || unit.entry.intense || unit.entry.scales.some(({ name }) => name === 'modal'));
  if (forceful(a) || forceful(b)) return false;
  // "Finds it suitable", "considers it suitable", "its view is that".
  if (opinion.test(a.key) && opinion.test(b.key) && !a.recommends && !b.recommends && a.denials === b.denials) return true;
  const weighty = (unit: Unit): string => (unit.entry ? unit.entry.scales.map(({ name }) => name).filter((name) => weights.indexOf(name) >= 0).sort().join(' ') : '');
  const oneSide = a.sides.some(({ name, side }) => b.sides.some((each) => each.name === name && each.side === side));
  if (weighing && weighty(a) !== weighty(b) && !oneSide) return false;
  if (one && other && one.scales.some(({ name, weakness }) => other.scales.some((each) => each.name === name && each.weakness !== weakness))) return false;
  if (a.sides.some(({ name, side }) => b.sides.some((each) => each.name === name && each.side !== side))) return false;
  return true;
}

/** "No risk" beside "a danger": the word is there and the harm is not. */
const relieved = (a: Unit, b: Unit): boolean => a.adverse !== b.adverse && (a.adverse ? b : a).adverseWord;

const sameHarm = (a: Unit, b: Unit, group: number): boolean => a.adverse === b.adverse
  || (group >= harmFrom ? !relieved(a, b) : (a.adverse ? b.adverseWord : a.adverseWord) || harmful.has(group));

/** Decisions that take different courses: "taken out" and "left". */
const otherwise = (a: Unit, b: Unit): boolean => a.act && b.act && a.courses.length > 0 && b.courses.length > 0 && !a.courses.some((course) => b.courses.indexOf(course) >= 0);

/** Whether a likeness is that of the whole phrase: "taken out" lasts no time, as what "takes" an hour does. */
const covers = (unit: Unit, { from, to }: Likeness): boolean => unit.courses.length === 0 || (from <= unit.at && to >= unit.at + unit.words.length);

function alike(a: Unit, b: Unit): [Likeness, Likeness] | null {
  if (!mayStandFor(a, b, false) || otherwise(a, b)) return null;
  const weighing = !mayStandFor(a, b);
  // Two names of one course, "report back" and "bring back".
  if (a.courses.length > 0 && a.courses[0] !== 0 && a.denials === b.denials && a.words.length + b.words.length > 2 && a.courses.every((course) => b.courses.indexOf(course) >= 0)) return [{ group: -1, from: a.at, to: a.at + a.words.length }, { group: -1, from: b.at, to: b.at + b.words.length }];
  for (const one of a.likes) {
    const other = b.likes.filter(({ group }) => group === one.group && sameHarm(a, b, group))[0];
    // Words for one harm may differ in how much they measure.
    if (!other || (weighing && one.group < harmFrom) || !covers(a, one) || !covers(b, other)) continue;
    // A phrase holds its own "not"; a word does not.
    if (single(one) && single(other) && a.denials % 2 !== b.denials % 2) continue;
    return [one, other];
  }
  return null;
}

const within = (unit: Unit, { from, to }: Likeness): boolean => unit.at >= from && unit.at < to;

/** Takes out of the hunks of a group what has a counterpart of like meaning, in its own hunk first. */
export function withoutLikes(hunks: Hunk[], most: number): Hunk[] {
  const gone = new Set<Unit>();
  const cancel = (del: Unit[], ins: Unit[]): void => {
    for (const a of del) {
      if (gone.has(a)) continue;
      for (const b of ins) {
        const pair = gone.has(b) ? null : alike(a, b);
        if (!pair) continue;
        for (const each of del) if (each === a || within(each, pair[0])) gone.add(each);
        for (const each of ins) if (each === b || within(each, pair[1])) gone.add(each);
        break;
      }
    }
  };
  for (const { del, ins } of hunks) if (del.length * ins.length <= most) cancel(del, ins);
  const all = (side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...hunks.map((hunk) => hunk[side]));
  const [del, ins] = [all('del'), all('ins')];
  if (del.length * ins.length <= most) cancel(del, ins);
  return hunks.map((hunk) => ({ ...hunk, del: hunk.del.filter((unit) => !gone.has(unit)), ins: hunk.ins.filter((unit) => !gone.has(unit)) }));
}
