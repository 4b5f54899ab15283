/** Other words than those that lost an apostrophe. */
const otherWords = new Set(['ill', 'well', 'were', 'hell', 'shell', 'id', 'wed', 'shed', 'its']);

/** A word of a phrase, and as a telephone types it: "isn't|isnt". */
export function asTyped(word: string): string {
  const bare = word.replace(/'/g, '');
  return bare === word || otherWords.has(bare) ? word : `${word}|${bare}`;
}

/** Lines of a phrase book in which an apostrophe may be missing from any word. */
export function linesAsTyped(source: Record<string, string[]>): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const family of Object.keys(source)) {
    typed[family] = (source[family] as string[]).map((line) => (line.indexOf("'") < 0 || line.indexOf('{') >= 0 ? line
      : line.split(' ').map((element) => element.split('|').map(asTyped).join('|')).join(' ')));
  }
  return typed;
}
