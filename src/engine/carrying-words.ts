const noShort = /(?!)/;

/**
 * The words that carry a text, cut to a stem of at most seven letters so that "bins" takes up "bin".
 * @param idle words of any letter, which tell nothing of its matter
 * @param short words of up to three letters that carry all the same
 */
export function carryingWords(text: string, idle: Set<string>, short: RegExp = noShort): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().split(/[^a-z]+/)) if ((word.length > 3 || short.test(word)) && !idle.has(word)) found.add(word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 7));
  return found;
}
