import { cleanedTokens, denied } from './cleaned';
import { smallWords } from './data/small-words';
import { dateAt, type WrittenDate } from './dates';
import { harms, marksOf, type Marks, type Side } from './marks';
import { entriesFrom, isKnown, type Entry } from './lexicon';
import { choiceAt, labelOf } from './choices';
import { figureAt, sameFigure, type Figure } from './numbers';
import { stemOf } from './stems';
import type { Token } from './tokens';

/** One word, phrase, figure or date of a passage with what it does there. */
export interface Unit {
  key: string;
  words: string[];
  raw: string;
  sentence: number;
  /** Which stretch between commas, dashes, stops and "but". */
  clause: number;
  figure: Figure | null;
  date: WrittenDate | null;
  /** "Option 2", "Bidder B": one of several things to choose from. */
  choice: boolean;
  /** Makes the unit what it is: scale, condition, hedge, synonyms. */
  entry: Entry | null;
  /** How many denials it holds: 1 for "not" and for "unlawful". */
  denials: number;
  /** Speaks of harm, and nothing near it takes the harm away. */
  adverse: boolean;
  /** The same without regard to what stands near it. */
  adverseWord: boolean;
  relief: boolean;
  sides: Side[];
  /** A name's word: capital where no sentence begins, or unknown. */
  proper: boolean;
  known: boolean;
  /** A noun, as far as can be told: between "the" and a little word or a stop. */
  head: boolean;
  adviser: boolean;
  advising: boolean;
  recommends: boolean;
}

const small = new Set(smallWords.split(' '));
function hasRole(entry: Entry): boolean {
  return entry.scales.length > 0 || entry.condition !== '' || entry.hedge || entry.intense || entry.small || entry.groups.length > 0 || (entry.words > 1 && entry.advising && entry.idle);
}

function keyOf(words: string[], entry: Entry | null): string {
  if (entry && entry.conditionKind > 0 && (entry.conditionKind <= 4 || entry.conditionKind >= 7)) return `if${entry.conditionKind}`;
  return words.map((each) => stemOf(each)).join(' ');
}

/** A "will" that is a paper, and a "may" or "can" that stands where no verb could follow. */
function noModal(tokens: Token[], i: number): boolean {
  const word = (tokens[i] as Token).word;
  if (word !== 'will' && word !== 'can' && word !== 'might') return false;
  return ['the', 'a', 'her', 'his', 'at', 'good', 'political', 'their', 'own'].indexOf(tokens[i - 1]?.word ?? '') >= 0;
}

/** What a passage says, unit by unit, without the words that change nothing. */
export function unitsOf(text: string): Unit[] {
  const tokens = cleanedTokens(text);
  const found = tokens.map((token, i) => (token.kind === 'word' ? entriesFrom((k) => (tokens[i + k]?.kind === 'word' && tokens[i + k]?.sentence === token.sentence ? (tokens[i + k] as Token).word : '')) : []));
  const marks = marksOf(tokens, found);
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    const choice = choiceAt(tokens, i);
    if (choice > i) {
      units.push({ ...unit(tokens, marks, { from: i, to: choice, date: null, figure: null, entry: null }), choice: true, key: `choice ${(tokens[i] as Token).word} ${labelOf(tokens, i + 1, choice)}`, proper: false });
      i = choice;
      continue;
    }
    const date = dateAt(tokens, i);
    const number = date ? null : figureAt(tokens, i);
    const entry = date || number || noModal(tokens, i) ? null : (found[i] as Entry[]).filter(hasRole).pop() ?? null;
    const to = date ? date.to : number && !(number.figure.loose && entry && entry.words > 1) ? number.to : i + (entry ? entry.words : 1);
    const before = units[units.length - 1];
    const repeated = number !== null && before !== undefined && before.figure !== null && tokens[i - 1]?.word === '(' && sameFigure(before.figure, number.figure);
    const idle = repeated || (!date && !number && (token.kind !== 'word' || (entry && !vague(tokens, i) ? entry.small : isSmall(tokens, i) && (marks[i] as Marks).denials === 0) || token.word === 'reference'));
    if (!idle) units.push(...opened(unit(tokens, marks, { from: i, to, date: date?.date ?? null, figure: number?.figure ?? null, entry })));
    i = to;
  }
  // Whoever gives a view may stand there as "we" or "I".
  const spoken = new Set(tokens.filter((_, i) => (marks[i] as Marks).adviser).map(({ sentence }) => sentence));
  for (const each of units) each.adviser = spoken.has(each.sentence);
  return units;
}

function vague(tokens: Token[], i: number): boolean {
  const { word } = tokens[i] as Token;
  const next = tokens[i + 1];
  return (word === 'about' || word === 'around') && !(next && (next.kind === 'number' || next.word === '£' || figureAt(tokens, i + 1) !== null));
}

const titles = new Set('cllrs councillor councillors dame prof alderman'.split(' '));

/** "Account" in a name is no small word; "about" measures only before a figure. */
function isSmall(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return small.has(token.word) && (token.first || !token.capital || token.word.length < 4 || titles.has(token.word));
}

/** "unacceptable" as "not" and "acceptable", so that either way of saying it is the same. */
function opened(whole: Unit): Unit[] {
  const word = whole.words[0] ?? '';
  const base = whole.words.length === 1 ? denied(word) : '';
  if (base === '' || (whole.entry && whole.entry.scales.some(({ name }) => name === 'lawfulness' || name === 'feasibility'))) return [whole];
  const entry = entriesFrom((i) => (i === 0 ? base : '')).pop() ?? null;
  return [
    { ...whole, key: 'not', words: ['not'], entry: null, adverse: false, sides: [], proper: false },
    { ...whole, key: keyOf([base], entry), words: [base], entry, denials: 0, proper: false },
  ];
}

const determiners = new Set('the a an this that its their our your his her each every any no some'.split(' '));

function isEnd(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.kind === 'mark' || small.has(next.word) || next.sentence !== (tokens[at - 1] as Token).sentence;
}

function unit(tokens: Token[], marks: Marks[], at: { from: number; to: number; date: WrittenDate | null; figure: Figure | null; entry: Entry | null }): Unit {
  const own = tokens.slice(at.from, at.to);
  const token = own[0] as Token;
  const words = own.filter((each) => each.kind !== 'mark').map((each) => each.word);
  const its = marks.slice(at.from, at.to);
  const any = (name: 'adverse' | 'relief' | 'adviser' | 'advising' | 'recommends'): boolean => its.some((mark) => mark[name]);
  // "There is no doubt that" affirms.
  const denialsHere = words.indexOf('doubt') > 0 ? 0 : its.reduce((sum, mark) => sum + mark.denials, 0);
  const known = at.figure !== null || at.date !== null || words.every((each) => isKnown(each) || small.has(each));
  return {
    key: at.figure ? `#${at.figure.measure}${at.figure.value}` : at.date ? `@${at.date.day}.${at.date.month}.${at.date.year}.${at.date.toYear}.${at.date.weekday}`
      : denialsHere > 0 && own.length === 1 && denied(token.word) === '' ? 'not' : keyOf(words, at.entry),
    words, raw: own.map((each) => each.raw).join(' '), sentence: token.sentence, clause: (its[0] as Marks).clause,
    figure: at.figure, date: at.date, choice: false, entry: at.entry, denials: denialsHere,
    adverse: its.some((_, k) => harms(marks, at.from + k)), adverseWord: any('adverse'), relief: any('relief'),
    sides: ([] as Side[]).concat(...its.map((mark) => mark.sides)),
    proper: at.figure === null && at.date === null && token.kind === 'word' && token.capital && (!token.first || !known), known,
    head: determiners.has(tokens[at.from - 1]?.word ?? '') && isEnd(tokens, at.to),
    adviser: any('adviser'), advising: any('advising'), recommends: any('recommends'),
  };
}
