import { nearMatches } from './near-matches';
import type { SectionKind } from './report';
import { sectionKey, type Standing } from './standings';
import { wordsIn, type Comparison, type Gap, type Pair, type Statement } from './statements';

/** A sentence with fewer words may well stand in two places without having moved. */
const telling = 4;
/** How alike sentences have to be: within one gap, within one section, and anywhere. */
const alike = { gap: 0.4, section: 0.6, anywhere: 0.75 };

/** Gaps with the sentences that are still unmatched. */
class Unmatched {
  readonly pairs: Pair[] = [];
  private readonly taken = new Set<Statement>();
  private readonly places = new Map<Statement, number>();

  constructor(private readonly gaps: Gap[]) {
    for (const gap of gaps) {
      const at = gap.after.length > 0 ? (gap.after[0] as Statement).index : gap.at;
      for (const statement of gap.before) this.places.set(statement, at);
      for (const statement of gap.after) this.places.set(statement, statement.index);
    }
  }

  left(side: 'before' | 'after', gap?: Gap): Statement[] {
    const found: Statement[] = [];
    for (const each of gap ? [gap] : this.gaps) for (const statement of each[side]) if (!this.taken.has(statement)) found.push(statement);
    return found;
  }

  pair(before: Statement[], after: Statement[], moved: boolean): void {
    for (const statement of before) this.taken.add(statement);
    for (const statement of after) this.taken.add(statement);
    const first = after[0] ?? before[0];
    if (first) this.pairs.push({ before, after, moved, at: this.places.get(first) ?? first.index });
  }

  /** Sentences with the same words, by a name that has to be the same too. */
  equal(name: (statement: Statement) => string | null): void {
    const there = new Map<string, Statement[]>();
    for (const statement of this.left('after').reverse()) {
      const key = name(statement);
      if (key === null) continue;
      const list = there.get(key);
      if (list) list.push(statement);
      else there.set(key, [statement]);
    }
    for (const statement of this.left('before')) {
      const found = there.get(name(statement) ?? '')?.pop();
      if (found) this.pair([statement], [found], true);
    }
  }

  /** Sentences that are alike, each group by itself. */
  near(groupOf: (statement: Statement, side: 'before' | 'after') => string | null, least: number, moved: boolean): void {
    const groups = new Map<string, { before: Statement[]; after: Statement[] }>();
    for (const side of ['before', 'after'] as const) {
      for (const statement of this.left(side)) {
        const name = groupOf(statement, side);
        if (name === null) continue;
        const group = groups.get(name) ?? { before: [], after: [] };
        groups.set(name, group);
        group[side].push(statement);
      }
    }
    groups.forEach(({ before, after }) => this.nearIn(before, after, least, moved));
  }

  nearIn(before: Statement[], after: Statement[], least: number, moved: boolean): void {
    if (before.length === 0 || after.length === 0) return;
    for (const [b, a] of nearMatches(before.map(wordsIn), after.map(wordsIn), least)) this.pair([before[b] as Statement], [after[a] as Statement], moved);
  }
}

/** Sentences line by line. */
function byLine(statements: Statement[]): Statement[][] {
  const lines: Statement[][] = [];
  for (const statement of statements) {
    const last = lines[lines.length - 1];
    if (last && (last[0] as Statement).line === statement.line) last.push(statement);
    else lines.push([statement]);
  }
  return lines;
}

/** What is left in a gap: the first line that went stands against the first that came, and so on. */
function pairLeft(unmatched: Unmatched, gap: Gap): void {
  const before = byLine(unmatched.left('before', gap));
  const after = byLine(unmatched.left('after', gap));
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    const went = before[at] ?? [];
    const came = after[at] ?? [];
    const one = went[0];
    const other = came[0];
    const together = one && other && sectionKey(one.standing.section) === sectionKey(other.standing.section);
    if (together) unmatched.pair(went, came, false);
    else {
      if (one) unmatched.pair(went, [], false);
      if (other) unmatched.pair([], came, false);
    }
  }
}

/**
 * Every pair of a comparison: what stands between matched sentences is sought elsewhere first, unchanged and then
 * reworded, so that only what is nowhere any more counts as taken out.
 * @param moveOf what pairs the halves of a tracked move, '' where there is none
 */
export function settledPairs({ pairs, gaps }: Comparison, moveOf: (statement: Statement, side: 'before' | 'after') => string): Pair[] {
  const unmatched = new Unmatched(gaps);
  const long = (statement: Statement): boolean => wordsIn(statement).length >= telling;
  unmatched.equal((statement) => `${sectionKey(statement.standing.section)}\n${statement.key}`);
  unmatched.equal((statement) => (long(statement) ? statement.key : null));
  unmatched.near((statement, side) => moveOf(statement, side) || null, alike.gap, true);
  for (const gap of gaps) unmatched.nearIn(unmatched.left('before', gap), unmatched.left('after', gap), alike.gap, false);
  unmatched.near((statement) => sectionKey(statement.standing.section), alike.section, true);
  unmatched.near((statement) => (long(statement) ? '' : null), alike.anywhere, true);
  for (const gap of gaps) pairLeft(unmatched, gap);
  return pairs.concat(unmatched.pairs);
}

/** Parts of a report where nobody looks for the author's view. */
const outOfSight = new Set<SectionKind>(['background', 'appendix', 'consultation']);

/** Whether words that counted as judgement were taken to where they no longer do, or where the public cannot read them. */
export function takenAway(from: Standing, to: Standing): boolean {
  if (!from.judged || sectionKey(from.section) === sectionKey(to.section)) return false;
  if (to.section.exempt && !from.section.exempt) return true;
  return outOfSight.has(to.section.kind) && !outOfSight.has(from.section.kind) && !to.section.judgement;
}
