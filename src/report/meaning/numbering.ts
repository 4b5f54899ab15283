import type { Token } from './tokens';

const references = new Set('appendix appendices annex annexe paragraph paragraphs para paras section sections table tables figure figures page pages plan schedule chapter part note item minute'.split(' '));
const referring = new Set('see in at and to of the above below this report also as per under or set out shown from ref'.split(' '));

/** A number of a paragraph, section or appendix: "3.2", "B", "12A", "iv". */
export function isLabel(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number') return true;
  return token.kind === 'word' && (token.raw.length <= 2 && token.raw === token.raw.toUpperCase() || /^[ivx]{1,4}$/.test(token.word) || token.raw.length === 1);
}

/** The token after a bracket that only refers elsewhere, "(see Appendix B)", or -1. */
export function pastReference(tokens: Token[], at: number): number {
  if (tokens[at]?.word !== '(') return -1;
  let refers = false;
  for (let i = at + 1; i < tokens.length && i < at + 16; i++) {
    const token = tokens[i] as Token;
    if (token.word === ')') return refers ? i + 1 : -1;
    if (references.has(token.word) || token.word === 'see') refers = true;
    else if (token.kind === 'word' && !referring.has(token.word) && !isLabel(token)) return -1;
  }
  return -1;
}

/** The token after the number that opens a line: "3.2", "(a)", "1.", or the same place. */
export function pastNumbering(tokens: Token[], at: number): number {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.word === '(' && isLabel(next) && tokens[at + 2]?.word === ')') return at + 3;
  if (token.kind === 'number' && token.first) {
    if (next?.word === ')' || (next?.word === '.' && next.joined)) return at + 2;
    if (/^\d{1,2}\.\d/.test(token.word) && next?.kind === 'word' && next.capital) return at + 1;
  }
  if (token.kind === 'word' && token.raw.length === 1 && token.first && (next?.word === ')' || (next?.word === '.' && next.joined && token.word !== 'i'))) return at + 2;
  return at;
}

/** The token after "(b)" or "2)" within a sentence, where an item of a list begins, or -1. */
export function pastInnerNumber(tokens: Token[], at: number): number {
  const number = tokens[at] as Token;
  // "… Ltd. 2. That the contract run": an item of a list within what reads as one sentence.
  if (number.kind === 'number' && number.word.length <= 2 && tokens[at + 1]?.word === '.' && (tokens[at + 1] as Token).joined && /^(that|to)$/.test(tokens[at + 2]?.word ?? '') && tokens[at + 2]?.capital) return at + 2;
  const before = tokens[at - 1]?.word ?? ';';
  if ([';', ':', ',', '.', 'and', 'or', 'that', 'to'].indexOf(before) < 0) return -1;
  const open = tokens[at]?.word === '(';
  const label = tokens[open ? at + 1 : at];
  if (!isLabel(label) || (label as Token).word.length > 3 || tokens[open ? at + 2 : at + 1]?.word !== ')') return -1;
  return open ? at + 3 : at + 2;
}

/** "paragraph 3.2", "Appendix B", "sections 4 and 5": the token after it, or the same place. */
export function pastCrossReference(tokens: Token[], at: number): number {
  const token = tokens[at] as Token;
  if (!references.has(token.word) || token.word === 'part' || token.word === 'plan' || token.word === 'item') return at;
  let to = at + 1;
  if (tokens[to]?.word === '.') to++;
  if (!isLabel(tokens[to]) || /^(151|106|114|278|17|149)$/.test((tokens[to] as Token).word)) return at;
  to++;
  for (;;) {
    const link = tokens[to]?.word;
    if (link === '(' && isLabel(tokens[to + 1]) && tokens[to + 2]?.word === ')') to += 3;
    else if ((link === '.' || link === '-') && tokens[to]?.joined && tokens[to + 1]?.joined && isLabel(tokens[to + 1])) to += 2;
    else if ((link === 'and' || link === 'to' || link === ',' || link === '-') && isLabel(tokens[to + 1]) && (tokens[to + 1]?.kind === 'number')) to += 2;
    else break;
  }
  return to;
}
