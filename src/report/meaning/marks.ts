import { denied } from './cleaned';
import type { Entry } from './lexicon';
import { fallsShort, goesRight } from './norms';
import { figureAt } from './numbers';
import type { Token } from './tokens';

/** A side of a pair of opposites, as it stands with any "not" before it. */
export interface Side {
  name: string;
  side: 0 | 1;
}

const denying = new Set("not no never nor neither none without nobody nothing nowhere hardly scarcely barely nil unless".split(' '));
const parting = new Set([',', ';', ':', '(', ')', '-', '.']);
const clauseWords = new Set(['but', 'although', 'though', 'however', 'whereas', 'while', 'whilst', 'because', 'which', 'unless', 'if', 'and', 'since']);

/** What each token does by itself and as part of a phrase. */
export interface Marks {
  adverse: boolean;
  gravity: number;
  leaning: boolean;
  soft: boolean;
  relief: boolean;
  duty: boolean;
  adviser: boolean;
  advising: boolean;
  recommends: boolean;
  sides: Side[];
  clause: number;
  denials: number;
  /** Denies itself alone: "unregistered". */
  itself: boolean;
  /** Denies no more than the next words. */
  short: boolean;
  /** "No", which denies its noun and no verb after it. */
  no: boolean;
}

function clausesOf(tokens: Token[]): number[] {
  let clause = 0;
  let since = 0;
  let sentence = 0;
  return tokens.map((token, i) => {
    const opens = token.sentence !== sentence || (token.kind === 'mark' && parting.has(token.word) && !(token.word === '-' && token.joined))
      || (clauseWords.has(token.word) && since > 3 && i + 3 < tokens.length && (token.word !== 'and' || tokens[i + 1]?.word === 'that'));
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
  // "14no." counts, and "neither … nor" denies once.
  if (word === 'no' && (tokens[i] as Token).joined && tokens[i - 1]?.kind === 'number') return false;
  if (word === 'nor' && tokens.slice(Math.max(0, i - 12), i).some((other) => other.word === 'neither' && other.sentence === (tokens[i] as Token).sentence)) return false;
  if (denying.has(word)) return !(word === 'no' && tokens[i + 1]?.kind === 'number') && !(word === 'not' && tokens[i + 1]?.word === 'only');
  const next = tokens[i + 1]?.word;
  return (next === 'to' && (word === 'fails' || word === 'failed' || word === 'fail' || word === 'failing' || word === 'failure' || word === 'failures' || word === 'refuses' || word === 'neglected' || word === 'omitted'))
    || (word === 'lack' || word === 'lacks' || word === 'lacked' || word === 'lacking') || (word === 'absence' && next === 'of') || (word === 'yet' && next === 'to' && /^(has|have|had|are|is|was|were)$/.test(tokens[i - 1]?.word ?? ''))
    || (/^(decline|declines|declined|declining|refuse|refused|refusing)$/.test(word) && next === 'to') || (word === 'rather' && next === 'than') || (word === 'far' && next === 'from');
}

const plainDenial = /^(not|no|never)$/;

/** What every token of a passage does; `found` are the lexicon's phrases that begin at each. */
export function marksOf(tokens: Token[], found: Entry[][]): Marks[] {
  const clauses = clausesOf(tokens);
  const marks: Marks[] = tokens.map((token, i) => ({
    adverse: false, gravity: 0, leaning: false, soft: false, relief: false, duty: false, adviser: false, advising: false, recommends: false, sides: [], clause: clauses[i] as number,
    denials: isDenial(tokens, i) ? 1 : denied(token.word) !== '' ? 1 : 0, no: token.word === 'no', itself: !isDenial(tokens, i) && denied(token.word) !== '' && !/^un(likely|able)$/.test(token.word), short: token.word === 'without' && /^(her|him|it|them|this|that|these|those|a|an)$/.test(tokens[i + 1]?.word ?? ''),
  }));
  // "Only £3,000 has been raised" falls short.
  tokens.forEach(({ word }, i) => {
    if (fallsShort(tokens, i)) (marks[i] as Marks).adverse = true;
    if ((word === 'only' || word === 'merely') && (tokens[i + 1]?.word === '\u00a3' || tokens[i + 1]?.kind === 'number' || (tokens[i + 1] !== undefined && figureAt(tokens, i + 1) !== null))) (marks[i + 1] as Marks).adverse = true;
  });
  found.forEach((entries, i) => {
    for (const entry of entries) {
      const denying = entry.words > 1 && plainDenial.test((tokens[i] as Token).word) || (entry.words > 2 && plainDenial.test(tokens[i + 1]?.word ?? ''));
      for (let k = i; k < i + entry.words; k++) {
        const mark = marks[k] as Marks;
        // "Does not comply": the "not" is what tells of harm, and "comply" by itself tells of none.
        if (entry.adverse && (!denying || mark.denials > 0)) {
          mark.adverse = true;
          mark.gravity = Math.max(mark.gravity, entry.gravity);
        }
        mark.leaning = mark.leaning || entry.leaning;
        mark.soft = mark.soft || entry.soft;
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
  // "Emissions will fall", "fewer complaints": the less the better.
  tokens.forEach((_, i) => {
    if (!goesRight(tokens, i)) return;
    (marks[i] as Marks).adverse = false;
    (marks[i] as Marks).relief = true;
  });
  return marks;
}

/** Whether a "not" stands up to seven words before in the same clause. */
function deniedBefore(marks: Marks[], at: number, verb = false): boolean {
  let count = 0;
  for (let k = at - 1; k >= 0 && k >= at - 7; k--) {
    const mark = marks[k] as Marks;
    if (mark.clause !== (marks[at] as Marks).clause) break;
    // "Without" denies what it stands before, and not the rest of the sentence.
    if (!(mark.short || mark.itself || (verb && mark.no)) || at - k <= (mark.itself ? 1 : 2)) count += mark.denials;
  }
  return count % 2 === 1;
}

/** Whether harm named at a token stands: not denied, not taken away in its clause. */
export function harms(marks: Marks[], at: number): boolean {
  const mark = marks[at] as Marks;
  if (mark.duty && !mark.adverse) return deniedBefore(marks, at, true);
  if (!mark.adverse) return false;
  if (mark.denials === 0 && deniedBefore(marks, at)) return false;
  for (let k = at - 1; k >= 0 && k > at - 6 && (marks[k] as Marks).clause === mark.clause; k--) if ((marks[k] as Marks).relief && !(marks[k] as Marks).adverse && !deniedBefore(marks, k)) return false;
  for (let k = at + 1; k < marks.length && k < at + 8 && (marks[k] as Marks).clause === mark.clause; k++) if ((marks[k] as Marks).relief && !(marks[k] as Marks).adverse && !deniedBefore(marks, k)) return false;
  return true;
}
