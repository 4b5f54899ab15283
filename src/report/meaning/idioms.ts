import { idioms } from './data/idioms';
import { tokensOf, type Token } from './tokens';

interface Node {
  next: Map<string, Node>;
  instead: Token[] | null;
}

const root: Node = { next: new Map(), instead: null };
for (const line of idioms.split('\n')) {
  const at = line.indexOf('>');
  if (at < 0) continue;
  let node = root;
  for (const word of line.slice(0, at).trim().split(' ')) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), instead: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.instead = tokensOf(line.slice(at + 1).trim());
}

/** The longest turn of phrase that begins at a token, and the token after it. */
function idiomAt(tokens: Token[], at: number): { instead: Token[]; to: number } | null {
  let node: Node | undefined = root;
  let found: { instead: Token[]; to: number } | null = null;
  for (let i = at; node && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== (tokens[at] as Token).sentence) break;
    node = node.next.get(token.word);
    if (node?.instead) found = { instead: node.instead, to: i + 1 };
  }
  return found;
}

/** Verbs whose little word may stand apart from them: "put the opening back". */
const parted: Record<string, Record<string, string>> = {
  put: { back: 'postpone', off: 'postpone' }, puts: { back: 'postpones', off: 'postpones' }, putting: { back: 'postponing', off: 'postponing' },
  turn: { down: 'reject' }, turns: { down: 'rejects' }, turned: { down: 'rejected' }, turning: { down: 'rejecting' },
  pull: { down: 'demolish' }, pulls: { down: 'demolishes' }, pulled: { down: 'demolished' }, knock: { down: 'demolish' },
  call: { off: 'cancel' }, calls: { off: 'cancels' }, called: { off: 'cancelled' }, calling: { off: 'cancelling' },
  bring: { forward: 'advance' }, brings: { forward: 'advances' }, brought: { forward: 'advanced' },
  give: { up: 'abandon' }, gives: { up: 'abandons' }, given: { up: 'abandoned' }, gave: { up: 'abandoned' },
  set: { aside: 'reserve' }, sets: { aside: 'reserves' }, carry: { out: 'perform' }, carries: { out: 'performs' }, carried: { out: 'performed' },
};

/** The tokens with a verb's little word brought to it, where up to four words stand between. */
function joined(tokens: Token[]): Token[] {
  const gone = new Set<number>();
  const plain = tokens.map((token, i) => {
    const particles = parted[token.word];
    if (!particles || typeof particles !== 'object') return token;
    for (let k = i + 2; k <= i + 5 && tokens[k]?.kind === 'word' && tokens[k]?.sentence === token.sentence; k++) {
      const instead = particles[(tokens[k] as Token).word];
      // A little word with more after it, "up to", "back to", goes with that.
      if (typeof instead !== 'string' || /^(to|the|of|a|an|by)$/.test(tokens[k + 1]?.word ?? '')) continue;
      gone.add(k);
      return { ...token, word: instead };
    }
    return token;
  });
  return plain.filter((_, i) => !gone.has(i));
}

/** Tokens with turns of phrase put plainly. */
export function plainTokens(written: Token[]): Token[] {
  const tokens = joined(written);
  const plain: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const idiom = token.kind === 'mark' ? null : idiomAt(tokens, at);
    if (!idiom) {
      plain.push(token);
      at++;
      continue;
    }
    idiom.instead.forEach((each, i) => plain.push({ ...each, capital: false, first: token.first && i === 0, sentence: token.sentence, joined: false }));
    // The word that now opens the sentence stands first in it.
    if (idiom.instead.length === 0 && token.first && tokens[idiom.to]) tokens[idiom.to] = { ...(tokens[idiom.to] as Token), first: true };
    at = idiom.to;
  }
  return plain;
}
