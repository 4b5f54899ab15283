import { alignedKeys } from './alignment';
import { nearMatches } from './near-matches';
import { bareText, keyOf, wordsOf } from './plain-text';
import { sentencePairs } from './sentence-pairs';
import { speaking, type Standing } from './standings';
import { statementsOf, type Comparison, type Gap, type Statement } from './statements';
import { takenAway } from './moves';

/** How alike two paragraphs have to be to be the same one reworded. */
const alike = 0.4;

/** One paragraph of a version that is held against another version. */
export interface Line {
  text: string;
  /** What it says, without number, and its section's name where it is a heading. */
  key: string;
  index: number;
  standing: Standing;
}

/** A line, or null where it stands in no section or says nothing. */
export function lineOf(text: string, index: number, standing: Standing | undefined): Line | null {
  if (!standing) return null;
  const key = keyOf(bareText(text));
  return key === '' ? null : { text, key: standing.heading ? `# ${key}` : key, index, standing };
}

function statementsIn({ text, index, standing: own }: Line): Statement[] {
  const standing = speaking(own);
  return standing ? statementsOf(text, { start: 0, end: text.length, index, line: index, standing }, null) : [];
}

/** The same words on both sides: told only where the section around them became another that takes them away. */
function sameLine(before: Line, after: Line, into: Comparison): void {
  const [from, to] = [before.standing, after.standing];
  if (from.heading || to.heading || !takenAway(from, to)) return;
  into.pairs.push({ before: statementsIn(before), after: statementsIn(after), at: after.index, moved: true });
}

/**
 * Holds two versions of a text against each other without any help from tracked changes: equal paragraphs first,
 * then paragraphs that are alike between them; numbers and bullets do not count.
 */
export function compareLines(before: Line[], after: Line[]): Comparison {
  const into: Comparison = { pairs: [], gaps: [] };
  const matches = alignedKeys(before.map(({ key }) => key), after.map(({ key }) => key));
  let from = 0;
  let to = 0;
  const stretch = (b: number, a: number): void => {
    if (from < b || to < a) compareStretch(before.slice(from, b), after.slice(to, a), (after[to] ?? after[after.length - 1] ?? { index: 0 }).index, into);
    from = b + 1;
    to = a + 1;
  };
  matches.forEach((match, at) => {
    if (match < 0) return;
    stretch(at, match);
    sameLine(before[at] as Line, after[match] as Line, into);
  });
  stretch(before.length, after.length);
  return into;
}

function compareStretch(before: Line[], after: Line[], at: number, into: Comparison): void {
  const words = ({ key }: Line): string[] => wordsOf(key);
  // What is equal here stands in another order: it moved, and is matched with the other moves.
  const gap: Gap = { before: [], after: [], at };
  const near = new Map(before.length > 0 && after.length > 0 ? nearMatches(before.map(words), after.map(words), alike) : []);
  const partners = new Set<number>();
  before.forEach((line, b) => {
    const match = near.get(b);
    const partner = match === undefined ? undefined : after[match];
    if (match === undefined || !partner || partner.key === line.key) {
      for (const statement of statementsIn(line)) gap.before.push(statement);
      return;
    }
    partners.add(match);
    sentencePairs(statementsIn(line), statementsIn(partner), false, partner.index, into);
  });
  after.forEach((line, a) => {
    if (!partners.has(a)) for (const statement of statementsIn(line)) gap.after.push(statement);
  });
  if (gap.before.length + gap.after.length > 0) into.gaps.push(gap);
}
