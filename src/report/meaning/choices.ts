import { figureAt } from './numbers';
import type { Token } from './tokens';

/** What a report gives letters or numbers to when there are several to choose from. */
const kinds = new Set('option route pattern lot scheme bid bidder tender tenderer package model scenario layout design site proposal supplier contractor alternative plan location version variant'.split(' '));

function isLetter(token: Token): boolean {
  return token.kind === 'word' && token.raw.length === 1 && token.capital && token.word !== 'i' || token.kind === 'word' && /^(i{1,3}|iv|v|vi)$/.test(token.word) && token.raw === token.raw.toUpperCase();
}

/** The token after "Option 2" or "Bidder B" at a place, or the same place. */
export function choiceAt(tokens: Token[], at: number): number {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  // "The second option".
  if (next && kinds.has(next.word) && /^(first|second|third|fourth|fifth|sixth)$/.test(token.word)) return at + 2;
  if (token.kind !== 'word' || !next || !kinds.has(token.word)) return at;
  if (isLetter(next) || (next.kind === 'number' && /^\d{1,2}[a-z]?$/.test(next.word) && tokens[at + 2]?.word !== '%')) return at + 2;
  if (next.word === '(' && tokens[at + 2] && tokens[at + 3]?.word === ')' && (isLetter(tokens[at + 2] as Token) || /^\d{1,2}$/.test((tokens[at + 2] as Token).word))) return at + 4;
  const spelled = next.kind === 'word' ? figureAt(tokens, at + 1) : null;
  return spelled && spelled.figure.measure === 'number' && (next.capital || spelled.figure.value < 10) && spelled.to === at + 2 && token.word === 'option' ? at + 2 : at;
}

/** The label of a choice, "2" for "two". */
export function labelOf(tokens: Token[], from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') continue;
    const figure = token.kind === 'word' && token.raw.length > 1 ? figureAt(tokens, i) : null;
    return figure ? String(figure.figure.value) : token.word;
  }
  return '';
}
