import type { Token } from './tokens';

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** What a word or letter multiplies the number before it by. */
export const powers: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 };

export const isWord = (token: Token | undefined, words: string[]): boolean => token !== undefined && words.indexOf(token.word) >= 0;

/** The number that a word below twenty names, or -1. */
export function smallNumber(word: string): number {
  const one = small.indexOf(word);
  return one >= 0 ? one : -1;
}

/** "one hundred and twenty-one" from `at`: its value and the token after it, or null. */
export function spelled(tokens: Token[], at: number): { value: number; to: number } | null {
  let value = 0;
  let current = 0;
  let to = at;
  let any = false;
  while (to < tokens.length) {
    const { word, kind } = tokens[to] as Token;
    if (kind === 'mark') {
      if (word === '-' && any && current >= 20 && smallNumber(tokens[to + 1]?.word ?? '') > 0 && (tokens[to + 1] as Token).joined) {
        to++;
        continue;
      }
      break;
    }
    const unit = smallNumber(word);
    const ten = tens.indexOf(word);
    if (unit >= 0 && (!any || current === 0 || (current % 100 === 0) || (unit < 10 && current % 10 === 0 && current % 100 >= 20))) current += unit;
    else if (ten >= 0 && (!any || current % 100 === 0)) current += (ten + 2) * 10;
    else if (word === 'hundred' && any && current > 0) current *= 100;
    else if (word === 'hundred' && to === at && isWord(tokens[to - 1], ['a'])) current = 100;
    else if ((word === 'thousand' || word === 'million' || word === 'billion') && any) {
      value += (current || 1) * (powers[word] as number);
      current = 0;
    } else if (word === 'and' && any && (current % 100 === 0) && (current > 0 || value > 0) && (smallNumber(tokens[to + 1]?.word ?? '') > 0 || tens.indexOf(tokens[to + 1]?.word ?? '') >= 0)
      && isWord(tokens[to - 1], ['hundred', 'thousand', 'million'])) { /* goes on */ }
    else break;
    any = true;
    to++;
  }
  return any ? { value: value + current, to } : null;
}

/** The value of a number in digits. */
export function digits(token: Token): number {
  return Number(token.word.replace(/,/g, ''));
}
