import { smallWords } from './data/small-words';
import { figureAt } from './numbers';
import { isEnd } from './surroundings';
import type { Token } from './tokens';

export const small = new Set(smallWords.split(' '));

/** A "will" that is a paper, and a "may" or "can" that stands where no verb could follow. */
export function noModal(tokens: Token[], i: number): boolean {
  const word = (tokens[i] as Token).word;
  // "So that the debate may go on" only says what for.
  if (/^(may|can|might|could)$/.test(word)) for (let k = i - 1; k > 0 && k > i - 8 && (tokens[k] as Token).sentence === (tokens[i] as Token).sentence; k--) if ((tokens[k] as Token).word === 'that' && /^(so|order)$/.test((tokens[k - 1] as Token).word)) return true;
  // "More than it should have".
  if (/^(should|would|could|can|might)$/.test(word) && /^(than|as)$/.test(tokens[i - 2]?.word ?? '') && /^(it|they|we|he|she|you|there|one)$/.test(tokens[i - 1]?.word ?? '')) return true;
  if (word !== 'will' && word !== 'can' && word !== 'might') return false;
  return ['the', 'a', 'her', 'his', 'at', 'good', 'political', 'their', 'own'].indexOf(tokens[i - 1]?.word ?? '') >= 0;
}

const asking = new Set('recommend recommends recommended recommendation recommendations advise advises advised advice suggest suggests suggested propose proposes proposed proposal request requested asked ask urge urges urged insist insists essential vital important reason intended agreed decided resolved'.split(' '));

/** "We recommend that the Council should withdraw": the force lies in the verb before. */
export function subjunctive(tokens: Token[], at: number): boolean {
  const { word, sentence } = tokens[at] as Token;
  if (word !== 'should') return false;
  for (let k = at - 1, that = false; k >= 0 && k > at - 16 && (tokens[k] as Token).sentence === sentence; k--) {
    const before = (tokens[k] as Token).word;
    if (before === 'that' || before === 'why' || before === 'is' || before === ':') that = true;
    else if (asking.has(before)) return that && /^(that|why|is|:|of|from)$/.test(tokens[k + 1]?.word ?? '');
  }
  return false;
}

/** "An immediate one", "the one that", which counts nothing. */
export function pronoun(tokens: Token[], at: number): boolean {
  if (tokens[at]?.word !== 'one' || !isEnd(tokens, at + 1) || /^(of|in|%|-)$/.test(tokens[at + 1]?.word ?? '')) return false;
  return /^(a|an|the|this|that|each|every|present|which|no)$/.test(tokens[at - 1]?.word ?? '') || (/^(a|an|the|this|that)$/.test(tokens[at - 2]?.word ?? '') && tokens[at - 1]?.kind === 'word' && !small.has((tokens[at - 1] as Token).word));
}

export function vague(tokens: Token[], i: number): boolean {
  const { word } = tokens[i] as Token;
  const next = tokens[i + 1];
  return (word === 'about' || word === 'around') && !(next && (next.kind === 'number' || next.word === '£' || figureAt(tokens, i + 1) !== null));
}

const titles = new Set('cllrs councillor councillors dame prof alderman'.split(' '));

/** "Account" in a name is no small word; "about" measures only before a figure. */
export function isSmall(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return small.has(token.word) && (token.first || !token.capital || token.word.length < 4 || titles.has(token.word));
}
