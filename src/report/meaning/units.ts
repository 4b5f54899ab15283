import { cleanedTokens, denied } from './cleaned';
import { smallWords } from './data/small-words';
import { dateAt, type WrittenDate } from './dates';
import { entriesFrom, isKnown, type Entry } from './lexicon';
import { choiceAt, labelOf } from './choices';
import { figureAt, type Figure } from './numbers';
import { stemOf } from './stems';
import type { Token } from './tokens';

/** A side of a pair of opposites, as it stands with any "not" before it. */
export interface Side {
  name: string;
  side: 0 | 1;
}

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
  adviser: boolean;
  advising: boolean;
  recommends: boolean;
}

const small = new Set(smallWords.split(' '));
const denying = new Set("not no never nor neither none without nobody nothing nowhere hardly scarcely nil unless".split(' '));
const parting = new Set([',', ';', ':', '(', ')', '-', '.']);
const clauseWords = new Set(['but', 'although', 'though', 'however', 'whereas', 'while', 'whilst', 'because', 'which', 'unless', 'if', 'and', 'since']);

/** What each token does by itself and as part of a phrase. */
interface Marks {
  adverse: boolean;
  relief: boolean;
  duty: boolean;
  adviser: boolean;
  advising: boolean;
  recommends: boolean;
  sides: Side[];
  clause: number;
  denials: number;
}

function hasRole(entry: Entry): boolean {
  return entry.scales.length > 0 || entry.condition !== '' || entry.hedge || entry.intense || entry.small || entry.groups.length > 0 || (entry.words > 1 && (entry.advising || entry.recommends));
}

function clausesOf(tokens: Token[]): number[] {
  let clause = 0;
  let since = 0;
  let sentence = 0;
  return tokens.map((token, i) => {
    const opens = token.sentence !== sentence || (token.kind === 'mark' && parting.has(token.word) && !(token.word === '-' && token.joined))
      || (clauseWords.has(token.word) && since > 3 && i + 3 < tokens.length && token.word !== 'and');
    if (opens) {
      clause++;
      since = 0;
    }
    sentence = token.sentence;
    since++;
    return clause;
  });
}

function isDenial(tokens: Token[], i: number): boolean {
  const { word } = tokens[i] as Token;
  if (denying.has(word)) return !(word === 'no' && tokens[i + 1]?.kind === 'number') && !(word === 'not' && tokens[i + 1]?.word === 'only');
  const next = tokens[i + 1]?.word;
  return (next === 'to' && (word === 'fails' || word === 'failed' || word === 'fail' || word === 'failing' || word === 'failure' || word === 'failures' || word === 'refuses' || word === 'neglected' || word === 'omitted'))
    || (word === 'lack' || word === 'lacks' || word === 'lacked' || word === 'lacking') || (word === 'absence' && next === 'of') || (word === 'yet' && next === 'to' && /^(has|have|had|are|is|was|were)$/.test(tokens[i - 1]?.word ?? ''))
    || (word === 'rather' && next === 'than') || (word === 'far' && next === 'from');
}

function marksOf(tokens: Token[], found: Entry[][]): Marks[] {
  const clauses = clausesOf(tokens);
  const marks: Marks[] = tokens.map((token, i) => ({
    adverse: false, relief: false, duty: false, adviser: false, advising: false, recommends: false, sides: [], clause: clauses[i] as number,
    denials: isDenial(tokens, i) ? 1 : denied(token.word) !== '' ? 1 : 0,
  }));
  found.forEach((entries, i) => {
    for (const entry of entries) {
      for (let k = i; k < i + entry.words; k++) {
        const mark = marks[k] as Marks;
        mark.adverse = mark.adverse || entry.adverse;
        mark.relief = mark.relief || entry.relief;
        mark.duty = mark.duty || (entry.duty && k === i);
        mark.adviser = mark.adviser || entry.adviser;
        mark.advising = mark.advising || entry.advising;
        mark.recommends = mark.recommends || entry.recommends;
      }
      if (entry.sides.length > 0) {
        const before = deniedBefore(marks, i);
        const inside = marks.slice(i, i + entry.words).some((mark) => mark.denials > 0);
        (marks[i] as Marks).sides.push(...entry.sides.map(({ name, side }) => ({ name, side: (before && !inside ? 1 - side : side) as 0 | 1 })));
      }
    }
  });
  return marks;
}

/** Whether a "not" stands up to five words before in the same clause. */
function deniedBefore(marks: Marks[], at: number): boolean {
  let count = 0;
  for (let k = at - 1; k >= 0 && k >= at - 5; k--) {
    const mark = marks[k] as Marks;
    if (mark.clause !== (marks[at] as Marks).clause) break;
    count += mark.denials;
  }
  return count % 2 === 1;
}

/** Whether harm named at a token stands: not denied, not taken away in its clause. */
function harms(marks: Marks[], at: number): boolean {
  const mark = marks[at] as Marks;
  if (mark.duty && !mark.adverse) return deniedBefore(marks, at);
  if (!mark.adverse) return false;
  if (mark.denials === 0 && deniedBefore(marks, at)) return false;
  for (let k = at - 1; k >= 0 && k > at - 6 && (marks[k] as Marks).clause === mark.clause; k--) if ((marks[k] as Marks).relief && !(marks[k] as Marks).adverse && !deniedBefore(marks, k)) return false;
  for (let k = at + 1; k < marks.length && k < at + 8 && (marks[k] as Marks).clause === mark.clause; k++) if ((marks[k] as Marks).relief && !(marks[k] as Marks).adverse && !deniedBefore(marks, k)) return false;
  return true;
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
    const idle = !date && !number && (token.kind !== 'word' || (entry ? entry.small : isSmall(token) && (marks[i] as Marks).denials === 0) || token.word === 'reference');
    if (!idle) units.push(...opened(unit(tokens, marks, { from: i, to, date: date?.date ?? null, figure: number?.figure ?? null, entry })));
    i = to;
  }
  // Whoever gives a view may stand there as "we" or "I".
  const spoken = new Set(tokens.filter((_, i) => (marks[i] as Marks).adviser).map(({ sentence }) => sentence));
  for (const each of units) each.adviser = spoken.has(each.sentence);
  return units;
}

/** "Account" in a name is no small word. */
function isSmall(token: Token): boolean {
  return small.has(token.word) && (token.first || !token.capital || token.word.length < 4);
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

function unit(tokens: Token[], marks: Marks[], at: { from: number; to: number; date: WrittenDate | null; figure: Figure | null; entry: Entry | null }): Unit {
  const own = tokens.slice(at.from, at.to);
  const token = own[0] as Token;
  const words = own.filter((each) => each.kind !== 'mark').map((each) => each.word);
  const its = marks.slice(at.from, at.to);
  const any = (name: 'adverse' | 'relief' | 'adviser' | 'advising' | 'recommends'): boolean => its.some((mark) => mark[name]);
  const denialsHere = its.reduce((sum, mark) => sum + mark.denials, 0);
  const known = at.figure !== null || at.date !== null || words.every((each) => isKnown(each) || small.has(each));
  return {
    key: at.figure ? `#${at.figure.measure}${at.figure.value}` : at.date ? `@${at.date.day}.${at.date.month}.${at.date.year}.${at.date.toYear}.${at.date.weekday}`
      : denialsHere > 0 && own.length === 1 && denied(token.word) === '' ? 'not' : keyOf(words, at.entry),
    words, raw: own.map((each) => each.raw).join(' '), sentence: token.sentence, clause: (its[0] as Marks).clause,
    figure: at.figure, date: at.date, choice: false, entry: at.entry, denials: denialsHere,
    adverse: its.some((_, k) => harms(marks, at.from + k)), adverseWord: any('adverse'), relief: any('relief'),
    sides: ([] as Side[]).concat(...its.map((mark) => mark.sides)),
    proper: at.figure === null && at.date === null && token.kind === 'word' && token.capital && (!token.first || !known), known,
    adviser: any('adviser'), advising: any('advising'), recommends: any('recommends'),
  };
}
