import { smallWords } from './data/small-words';
import type { Token } from './tokens';

const small = new Set(smallWords.split(' '));
const contrasting = new Set('but although though however yet save except whereas unfortunately only'.split(' '));
const determiners = new Set('the a an this that its their our your his her each every any no some'.split(' '));

/** Whether a word of contrast opens the clause or what went before it in the sentence. */
export function contrasts(tokens: Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (let k = at - 1; k >= 0 && k > at - 24 && (tokens[k] as Token).sentence === sentence; k--) {
    if ((tokens[k] as Token).kind === 'mark' && /^[;:]$/.test((tokens[k] as Token).word)) return false;
    if (contrasting.has((tokens[k] as Token).word)) return true;
  }
  return false;
}

/** The little word before a token, past articles: "when" of "when the fund". */
export function openingOf(tokens: Token[], at: number): string {
  for (let k = at - 1; k >= 0 && k > at - 4 && (tokens[k] as Token).sentence === (tokens[at] as Token).sentence; k--) if (!determiners.has((tokens[k] as Token).word) || k === 0) return (tokens[k] as Token).word;
  return '';
}

/** Whether "and" joins a stretch to others like it. */
export function joinedByAnd(tokens: Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.word === 'the' ? tokens[from - 2] : tokens[from - 1];
  const named = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && token.capital;
  return (before?.word === 'and' && !named(tokens[to])) || (tokens[to]?.word === 'and' && !named(before));
}

const auxiliary = /^(will|would|may|might|can|could|must|should|shall)$/;

/** Whether a little word, a stop or nothing stands here. */
export function isEnd(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.kind === 'mark' || small.has(next.word) || auxiliary.test(next.word) || next.sentence !== (tokens[at - 1] as Token).sentence;
}

/** Whether a stretch is a noun, as far as can be told: between "the" and a little word or a stop. */
export const isHead = (tokens: Token[], from: number, to: number): boolean => determiners.has(tokens[from - 1]?.word ?? '') && isEnd(tokens, to);

/** After these a verb of decision stands: "be sold", "to sell", "Cabinet sells", "and sells". */
const beforeActs = new Set(('be to not is are and then or also that it they we i now let being should will would must shall forthwith immediately formally '
  + 'council cabinet committee subcommittee members member executive board panel authority officers officer director councillors governors trustees mayor leader portfolioholder chair chairman assembly forum meeting').split(' '));

/** From here on a sentence says when, whether or why, and no longer what is to be done. */
const aside = new Set('if unless after once when where while until before because which who provided providing since as subject'.split(' '));

/** Whether a verb that stands here is what a recommendation does. */
export function isAct(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  for (let k = at - 1; k >= 0 && k > at - 20 && (tokens[k] as Token).sentence === token.sentence && (tokens[k] as Token).word !== ';'; k--) if (aside.has((tokens[k] as Token).word)) return false;
  const before = tokens[at - 1];
  return !before || before.sentence !== token.sentence || token.first || before.kind === 'mark' || before.kind === 'number' || beforeActs.has(before.word) || before.word.slice(-2) === 'ly';
}
