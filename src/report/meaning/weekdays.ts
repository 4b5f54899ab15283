import type { Token } from './tokens';

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** "Thursdays to Saturdays" with the days between. */
export function withEveryDay(tokens: Token[]): Token[] {
  const dayOf = (token: Token | undefined): number => (token && token.kind === 'word' ? days.indexOf(token.word.replace(/s$/, '')) : -1);
  const all: Token[] = [];
  tokens.forEach((token, i) => {
    const [from, to] = [dayOf(tokens[i - 1]), dayOf(tokens[i + 1])];
    if (!/^(to|-|through)$/.test(token.word) || from < 0 || to <= from || to - from > 5 || tokens[i + 2]?.kind === 'number') all.push(token);
    else for (const day of days.slice(from + 1, to)) all.push({ ...(tokens[i + 1] as Token), word: day, raw: day, joined: false });
  });
  return all;
}
