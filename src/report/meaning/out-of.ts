import { spans } from './data/units';
import { digits, spelled } from './spelled';
import type { Token } from './tokens';

/** "one in five", "eighty-five in every hundred", "3 out of every 4": how many it is out of, and the token after it. */
export function outOf(tokens: Token[], at: number, money = false): { value: number; to: number } | null {
  let to = at;
  if (tokens[to]?.word === 'out' && tokens[to + 1]?.word === 'of') to += 2;
  else if (tokens[to]?.word === 'in') to++;
  else return null;
  const every = tokens[to]?.word === 'every' || tokens[to]?.word === 'each';
  if (every) to++;
  if (money && tokens[to]?.word === '\u00a3') to++;
  else if (money && !every) return null;
  const next = tokens[to];
  if (!next) return null;
  const read = next.word === 'hundred' ? { value: 100, to: to + 1 } : next.kind === 'number' ? { value: digits(next), to: to + 1 } : next.kind === 'word' ? spelled(tokens, to) : null;
  if (!read || [2, 3, 4, 5, 6, 8, 10, 20, 50, 100, 1000].indexOf(read.value) < 0) return null;
  // "Nine out of ten callers".
  if (tokens[at]?.word === 'out' && (read.value === 10 || read.value === 100)) return read;
  if (!every && (read.value === 100 || tokens[at]?.word === 'in') && monthNames.test(tokens[read.to]?.word ?? '')) return null;
  return every || (tokens[at]?.word === 'in' && !spans[tokens[read.to]?.word ?? '']) ? read : null;
}
const monthNames = /^(january|february|march|april|may|june|july|august|september|october|november|december|%|per|thousand|million)$/;
