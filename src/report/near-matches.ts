import { likeness } from './statements';

/** A word that more texts share tells none of them apart. */
const common = 24;
/** How many texts one is held against. */
const candidates = 8;
/** Lists up to this many pairs are compared whole. */
const whole = 600;

interface Match {
  before: number;
  after: number;
  score: number;
}

/** The texts worth a closer look for one: those that share most of its rarer words. */
function likely(words: string[], holders: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of new Set(words)) {
    const held = holders.get(word);
    if (!held || held.length > common) continue;
    for (const at of held) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return Array.from(shared).sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, candidates).map(([at]) => at);
}

function holdersOf(texts: string[][]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  texts.forEach((words, at) => {
    for (const word of new Set(words)) {
      const held = holders.get(word);
      if (!held) holders.set(word, [at]);
      else if (held.length <= common) held.push(at);
    }
  });
  return holders;
}

/**
 * Pairs texts that are alike by their words, the most alike first, each once.
 * Long lists are compared by their rarer words only, so that the cost grows with their length and not with its square.
 * @param least 0 to 1: how alike a pair has to be
 */
export function nearMatches(before: string[][], after: string[][], least: number): [before: number, after: number][] {
  const small = before.length * after.length <= whole;
  const everyone = after.map((_, at) => at);
  const holders = small ? null : holdersOf(after);
  const found: Match[] = [];
  before.forEach((words, at) => {
    for (const other of holders ? likely(words, holders) : everyone) {
      const score = likeness(words, after[other] as string[]);
      if (score >= least) found.push({ before: at, after: other, score });
    }
  });
  found.sort((one, other) => other.score - one.score || Math.abs(one.before - one.after) - Math.abs(other.before - other.after));
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const match of found) {
    if (taken.before.has(match.before) || taken.after.has(match.after)) continue;
    taken.before.add(match.before);
    taken.after.add(match.after);
    pairs.push([match.before, match.after]);
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}
