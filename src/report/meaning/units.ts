import { cleanedTokens, denied } from './cleaned';
import { smallWords } from './data/small-words';
import { dateAt, type WrittenDate } from './dates';
import { likenessesOf, type Likeness } from './likeness';
import { harms, marksOf, type Marks, type Side } from './marks';
import { entriesFrom, isKnown, type Entry } from './lexicon';
import { choiceAt, labelOf } from './choices';
import { figureAt, sameFigure, type Figure } from './numbers';
import { stemOf } from './stems';
import { contrasts, isAct, isEnd, isHead, joinedByAnd, openingOf } from './surroundings';
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
  /** How grave a harm its words name: 3 grave, 2 plain, 1 slight, 0 none. */
  gravity: number;
  /** Leans to the bad: tells only of what came or went whole. */
  leaning: boolean;
  soft: boolean;
  relief: boolean;
  sides: Side[];
  courses: number[];
  /** After "but", "although" and their like in its sentence. */
  contrast: boolean;
  /** The little word before it, past articles: "when" of "when the fund". */
  opening: string;
  /** One of several that "and" joins. */
  listed: boolean;
  /** Opens one of several items that one sentence holds: "(b)", "; and that". */
  item: boolean;
  /** A name's word: capital where no sentence begins, or unknown. */
  proper: boolean;
  known: boolean;
  /** A noun, as far as can be told: between "the" and a little word or a stop. */
  head: boolean;
  /** Stands where a verb says what is decided. */
  act: boolean;
  adviser: boolean;
  advising: boolean;
  recommends: boolean;
  /** Its sentence begins by reminding members of something. */
  reminding: boolean;
  /** Where its first word stands in the passage. */
  at: number;
  likes: Likeness[];
}

const small = new Set(smallWords.split(' '));
function hasRole(entry: Entry): boolean {
  return entry.scales.length > 0 || entry.condition !== '' || entry.hedge || entry.intense || entry.small || entry.groups.length > 0 || (entry.words > 1 && (entry.courses.length > 0 || (entry.advising && entry.idle)));
}

function keyOf(words: string[], entry: Entry | null): string {
  if (entry && entry.conditionKind > 0 && (entry.conditionKind <= 4 || entry.conditionKind >= 7)) return `if${entry.conditionKind}`;
  return words.map((each) => stemOf(each)).join(' ');
}

/** A "will" that is a paper, and a "may" or "can" that stands where no verb could follow. */
function noModal(tokens: Token[], i: number): boolean {
  const word = (tokens[i] as Token).word;
  // "So that the debate may go on" only says what for.
  if (/^(may|can|might|could)$/.test(word)) for (let k = i - 1; k > 0 && k > i - 8 && (tokens[k] as Token).sentence === (tokens[i] as Token).sentence; k--) if ((tokens[k] as Token).word === 'that' && /^(so|order)$/.test((tokens[k - 1] as Token).word)) return true;
  if (word !== 'will' && word !== 'can' && word !== 'might') return false;
  return ['the', 'a', 'her', 'his', 'at', 'good', 'political', 'their', 'own'].indexOf(tokens[i - 1]?.word ?? '') >= 0;
}

/** What a passage says, unit by unit, without the words that change nothing. */
export function unitsOf(text: string): Unit[] {
  const tokens = cleanedTokens(text);
  const found = tokens.map((token, i) => (token.kind === 'word' ? entriesFrom((k) => (tokens[i + k]?.kind === 'word' && tokens[i + k]?.sentence === token.sentence ? (tokens[i + k] as Token).word : '')) : []));
  const marks = marksOf(tokens, found);
  const likes = likenessesOf(tokens);
  const likesOf = (from: number, to: number): Likeness[] => ([] as Likeness[]).concat(...likes.slice(from, to));
  const units: Unit[] = [];
  let item = false;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    const choice = choiceAt(tokens, i);
    if (choice > i) {
      units.push({ ...unit(tokens, marks, { from: i, to: choice, date: null, figure: null, entry: null, likes: [], found: [] }), choice: true, key: choiceKey(tokens, i, choice), proper: false });
      i = choice;
      continue;
    }
    const date = dateAt(tokens, i);
    const number = date ? null : figureAt(tokens, i);
    const entry = date || number || noModal(tokens, i) ? null : (found[i] as Entry[]).filter(hasRole).pop() ?? null;
    // "It is expected to": the phrase that begins within the idle one is the one that tells.
    const inner = entry && entry.small && entry.words === 2 && (found[i + 1] as Entry[]).some((other) => other.words > 1 && hasRole(other) && !other.small);
    if (inner) {
      i++;
      continue;
    }
    const to = date ? date.to : number && !(number.figure.loose && entry && entry.words > 1) ? number.to : i + (entry ? entry.words : 1);
    const before = units[units.length - 1];
    const repeated = number !== null && before !== undefined && before.figure !== null && tokens[i - 1]?.word === '(' && sameFigure(before.figure, number.figure);
    const idle = repeated || pronoun(tokens, i) || subjunctive(tokens, i) || (!date && !number && (token.kind !== 'word' || (entry && !vague(tokens, i) ? entry.small : isSmall(tokens, i) && (marks[i] as Marks).denials === 0) || token.word === 'reference'));
    for (let k = i; k < to; k++) item = item || tokens[k]?.item === true;
    if (!idle) {
      units.push(...opened(isEnd(tokens, to), unit(tokens, marks, { from: i, to, date: date?.date ?? null, figure: number?.figure ?? null, entry, likes: likesOf(i, to), found })));
      if (item) (units[Math.max(0, units.length - 1)] as Unit).item = true;
      item = false;
    }
    i = to;
  }
  // Whoever gives a view may stand there as "we" or "I".
  const spoken = new Set(tokens.filter((_, i) => (marks[i] as Marks).adviser).map(({ sentence }) => sentence));
  const reminding = new Set(tokens.filter(({ first, word }, i) => first && /^(members|councillors)$/.test(word) && /^(are|should|must|will|need)$/.test(tokens[i + 1]?.word ?? '') && /^(reminded|note|aware|remember|bear|be)$/.test(tokens[i + 2]?.word ?? '')).map(({ sentence }) => sentence));
  for (const each of units) {
    each.adviser = spoken.has(each.sentence);
    each.reminding = reminding.has(each.sentence);
  }
  return units;
}

const asking = new Set('recommend recommends recommended recommendation recommendations advise advises advised advice suggest suggests suggested propose proposes proposed proposal request requested asked ask urge urges urged insist insists essential vital important reason intended agreed decided resolved'.split(' '));

/** "We recommend that the Council should withdraw": the force lies in the verb before. */
function subjunctive(tokens: Token[], at: number): boolean {
  const { word, sentence } = tokens[at] as Token;
  if (word !== 'should') return false;
  for (let k = at - 1, that = false; k >= 0 && k > at - 16 && (tokens[k] as Token).sentence === sentence; k--) {
    const before = (tokens[k] as Token).word;
    if (before === 'that' || before === 'why' || before === 'is' || before === ':') that = true;
    else if (asking.has(before)) return that && /^(that|why|is|:|of|from)$/.test(tokens[k + 1]?.word ?? '');
  }
  return false;
}

/** "An immediate one", "the one that", which counts nothing. */
function pronoun(tokens: Token[], at: number): boolean {
  if (tokens[at]?.word !== 'one' || !isEnd(tokens, at + 1) || /^(of|in|%|-)$/.test(tokens[at + 1]?.word ?? '')) return false;
  return /^(a|an|the|this|that|each|every|present|which|no)$/.test(tokens[at - 1]?.word ?? '') || (/^(a|an|the|this|that)$/.test(tokens[at - 2]?.word ?? '') && tokens[at - 1]?.kind === 'word' && !small.has((tokens[at - 1] as Token).word));
}

/** "choice option 2", for "Option 2" and for "the second option". */
function choiceKey(tokens: Token[], from: number, to: number): string {
  const ranked = figureAt(tokens, from);
  return ranked ? `choice ${(tokens[from + 1] as Token).word} ${ranked.figure.value}` : `choice ${(tokens[from] as Token).word} ${labelOf(tokens, from + 1, to)}`;
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
function opened(last: boolean, whole: Unit): Unit[] {
  const word = whole.words[0] ?? '';
  const base = whole.words.length === 1 ? denied(word) : '';
  // "Unacceptable noise" measures the noise, and is no "not".
  if (base === '' || whole.soft || (!last && whole.entry && whole.entry.scales.some(({ name }) => name === 'degree*')) || (whole.entry && whole.entry.scales.some(({ name }) => name === 'lawfulness' || name === 'feasibility'))) return [whole];
  const entry = entriesFrom((i) => (i === 0 ? base : '')).pop() ?? null;
  return [
    { ...whole, key: 'not', words: ['not'], entry: null, adverse: false, sides: [], proper: false },
    { ...whole, key: keyOf([base], entry), words: [base], entry, denials: 0, proper: false },
  ];
}

function unit(tokens: Token[], marks: Marks[], at: { from: number; to: number; date: WrittenDate | null; figure: Figure | null; entry: Entry | null; likes: Likeness[]; found: Entry[][] }): Unit {
  const own = tokens.slice(at.from, at.to);
  const token = own[0] as Token;
  const words = own.filter((each) => each.kind !== 'mark').map((each) => each.word);
  const its = marks.slice(at.from, at.to);
  const any = (name: 'adverse' | 'leaning' | 'soft' | 'relief' | 'adviser' | 'advising' | 'recommends'): boolean => its.some((mark) => mark[name]);
  // "There is no doubt that" affirms.
  const denialsHere = words.indexOf('doubt') > 0 ? 0 : its.reduce((sum, mark) => sum + mark.denials, 0);
  const known = at.figure !== null || at.date !== null || words.every((each) => isKnown(each) || small.has(each));
  return {
    key: at.figure ? `#${at.figure.measure}${at.figure.value}` : at.date ? `@${at.date.day}.${at.date.month}.${at.date.year}.${at.date.toYear}.${at.date.weekday}`
      : denialsHere > 0 && own.length === 1 && denied(token.word) === '' ? 'not' : keyOf(words, at.entry),
    words, raw: own.map((each) => each.raw).join(' '), sentence: token.sentence, clause: (its[0] as Marks).clause,
    figure: at.figure, date: at.date, choice: false, entry: at.entry, denials: denialsHere,
    adverse: its.some((_, k) => harms(marks, at.from + k)), adverseWord: any('adverse'), gravity: its.reduce((most, mark) => Math.max(most, mark.gravity), 0), leaning: any('leaning'), soft: any('soft'), relief: any('relief'),
    sides: ([] as Side[]).concat(...its.map((mark) => mark.sides)),
    courses: ([] as number[]).concat(...(at.found).slice(at.from, at.to).map((entries) => ([] as number[]).concat(...entries.filter(({ words: count }) => count <= at.to - at.from).map((entry) => entry.courses)))),
    contrast: contrasts(tokens, at.from), opening: openingOf(tokens, at.from), listed: joinedByAnd(tokens, at.from, at.to), item: false,
    proper: at.figure === null && at.date === null && token.kind === 'word' && token.capital && (!token.first || !known), known,
    head: isHead(tokens, at.from, at.to) || (words[0] === 'the' && isEnd(tokens, at.to)), act: isAct(tokens, at.from),
    adviser: any('adviser'), advising: any('advising'), recommends: any('recommends'), reminding: false, at: at.from, likes: at.likes,
  };
}
