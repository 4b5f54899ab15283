import { cleanedTokens, denied } from './cleaned';
import { dateAt, type WrittenDate } from './dates';
import { isSmall, noModal, pronoun, small, subjunctive, vague } from './idle';
import { likenessesOf, type Likeness } from './likeness';
import { harms, marksOf, type Marks, type Side } from './marks';
import { entriesFrom, isKnown, type Entry } from './lexicon';
import { choiceAt, labelOf } from './choices';
import { figureAt, sameFigure, type Figure } from './numbers';
import { withElliptical, withoutRounder } from './rounded';
import { isRealWord } from './spelling';
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

function hasRole(entry: Entry): boolean {
  return entry.scales.length > 0 || entry.condition !== '' || entry.hedge || entry.intense || entry.small || entry.groups.length > 0 || (entry.words > 1 && (entry.courses.length > 0 || (entry.advising && entry.idle)));
}

function keyOf(words: string[], entry: Entry | null): string {
  if (entry && entry.conditionKind > 0 && (entry.conditionKind <= 4 || entry.conditionKind >= 7)) return `if${entry.conditionKind}`;
  // "Consultation on the draft" and "the draft's consultation"; "go on" is no "go".
  const bare = entry && words.length === 2 && !entry.idle && !leading.test(words[0] as string) && following.test(words[1] as string) && entry.scales.length + entry.groups.length + entry.sides.length === 0 ? words.slice(0, 1) : words;
  return bare.map((each) => stemOf(each)).join(' ');
}

const leading = /^(go|goes|going|gone|went|carr|hold|held|put|tak|took|bring|brought|get|got|com|came|keep|kept|stand|stood|press|mov|call|look|pass|hand|giv|gave|turn|set|let)/;
const following = /^(on|of|to|in|at|by|for|with)$/;

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
    if (number && tokens[i - 1]?.word === '(' && tokens[number.to]?.word === ')') withoutRounder(units, number.figure, token.sentence);
    const before = units[units.length - 1];
    const repeated = number !== null && before !== undefined && before.figure !== null && tokens[i - 1]?.word === '(' && sameFigure(before.figure, number.figure);
    const idle = repeated || pronoun(tokens, i) || subjunctive(tokens, i) || (!date && !number && (token.kind !== 'word' || (entry && !vague(tokens, i) ? entry.small : isSmall(tokens, i) && (marks[i] as Marks).denials === 0 && !((marks[i] as Marks).adverse && (token.word === 'down' || token.word === 'up'))) || token.word === 'reference'));
    for (let k = i; k < to; k++) item = item || tokens[k]?.item === true;
    if (!idle) {
      units.push(...opened(isEnd(tokens, to), unit(tokens, marks, { from: i, to, date: date?.date ?? null, figure: number?.figure ?? null, entry, likes: likesOf(i, to), found })));
      if (item) (units[Math.max(0, units.length - 1)] as Unit).item = true;
      item = false;
    }
    i = to;
  }
  withElliptical(units);
  // Whoever gives a view may stand there as "we" or "I".
  const spoken = new Set(tokens.filter((_, i) => (marks[i] as Marks).adviser).map(({ sentence }) => sentence));
  const reminding = new Set(tokens.filter(({ first, word }, i) => first && /^(members|councillors)$/.test(word) && /^(are|should|must|will|need)$/.test(tokens[i + 1]?.word ?? '') && /^(reminded|note|aware|remember|bear|be)$/.test(tokens[i + 2]?.word ?? '')).map(({ sentence }) => sentence));
  for (const each of units) {
    each.adviser = spoken.has(each.sentence);
    each.reminding = reminding.has(each.sentence);
  }
  return units;
}

/** "choice option 2", for "Option 2" and for "the second option". */
function choiceKey(tokens: Token[], from: number, to: number): string {
  const ranked = figureAt(tokens, from);
  return ranked ? `choice ${(tokens[from + 1] as Token).word} ${ranked.figure.value}` : `choice ${(tokens[from] as Token).word} ${labelOf(tokens, from + 1, to)}`;
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

/** Words made from others, which are no names. */
const made = /(ship|ing|tion|sion|ment|ness|ity|ence|ance|ly|able|ible|body|one|thing)$/;

function unit(tokens: Token[], marks: Marks[], at: { from: number; to: number; date: WrittenDate | null; figure: Figure | null; entry: Entry | null; likes: Likeness[]; found: Entry[][] }): Unit {
  const own = tokens.slice(at.from, at.to);
  const token = own[0] as Token;
  const words = own.filter((each) => each.kind !== 'mark').map((each) => each.word);
  const its = marks.slice(at.from, at.to);
  const any = (name: 'adverse' | 'leaning' | 'soft' | 'relief' | 'adviser' | 'advising' | 'recommends'): boolean => its.some((mark) => mark[name]);
  // "There is no doubt that" affirms.
  const denialsHere = words.indexOf('doubt') > 0 || words.slice(-2).join(' ') === 'than not' ? 0 : its.reduce((sum, mark) => sum + mark.denials, 0);
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
    proper: at.figure === null && at.date === null && token.kind === 'word' && token.capital && (!token.first || !(known || isRealWord(token.word) || made.test(token.word))), known,
    head: isHead(tokens, at.from, at.to) || (words[0] === 'the' && isEnd(tokens, at.to)), act: isAct(tokens, at.from),
    adviser: any('adviser'), advising: any('advising'), recommends: any('recommends'), reminding: false, at: at.from, likes: at.likes,
  };
}
