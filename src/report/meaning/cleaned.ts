import { plainTokens } from './idioms';
import { isRealWord } from './spelling';
import { tokensOf, type Token } from './tokens';
import { withEveryDay } from './weekdays';

const contracted: Record<string, string[]> = {
  "won't": ['will', 'not'], "can't": ['can', 'not'], cannot: ['can', 'not'], "shan't": ['shall', 'not'], unable: ['not', 'able'],
  "i'm": ['i', 'am'], "it's": ['it', 'is'], "that's": ['that', 'is'], "there's": ['there', 'is'], "let's": ['let', 'us'],
};
const references = new Set('appendix appendices annex annexe paragraph paragraphs para paras section sections table tables figure figures page pages plan schedule chapter part note item minute'.split(' '));
const referring = new Set('see in at and to of the above below this report also as per under or set out shown from ref'.split(' '));

/** Bases whose denial in one word ("unlawful", "inadequate") says the same as "not". */
const deniable = new Set(('proper properly successful happy popular healthy stable welcome convinced persuaded economic economical profitable published planned regulated registered recorded signed approved tidy remarkable typical wanted helpful true truly just justly worthy even covered protected spent sold let claimed identified checked verified audited costed specified answered explained noticed measurable predictable manageable enforceable suited fit fitness seen heard locked fenced guarded supervised controlled treated repaired maintained cleaned written read polluted contaminated damaged built used harmed spoilt touched tried attractive sightly healthy loved skilled paid fulfilled disputed disturbed interrupted occupied restrained responsive repentant sympathetic workable trustworthy mindful natural pleasant '
  + 'lawful lawfully safe sound viable sufficient sufficiently adequate adequately appropriate appropriately acceptable affordable reasonable reasonably able suitable satisfactory satisfactorily necessary necessarily fair fairly certain clear clearly possible '
  + 'practicable practical legal legally effective effectively efficient accurate accurately complete consistent compatible compliant available sustainable justified wise willing paid met resolved agreed funded budgeted tested proven affected aware changed altered occupied '
  + 'insured licensed authorised favourable popular realistic reliable workable feasible achievable deliverable equal likely related restricted limited conditional significant substantial opposed contested disputed completed used usable known able approve agree approved agrees disagreed support supported '
  + 'proportionate satisfied comfortable connected continue allow allowed courage regard correct eligible essential valid active direct decisive capable competent consistent correctly directly discriminate flexible sensitive frequent visible formal tolerable secure inhabited expected foreseen qualified trained reported responsive resident statutory domestic recoverable avoidable lit adopted surfaced heated staffed attended marked numbered named balanced biased changed').split(' '));
const denials = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];
/** Words that begin so and deny nothing. */
const noDenial = new Set('under until unless union unit unique united into inform income increase include index input inside insight install issue discuss district distance display inner uniform unison universe university undertake undergo underline understand intend interest important improve impact impose dismiss'.split(' '));

function word(of: Token, text: string, first: boolean): Token {
  return { ...of, word: text, first: of.first && first };
}

function opened(token: Token): Token[] {
  const parts = contracted[token.word];
  if (Array.isArray(parts)) return parts.map((part, i) => word(token, part, i === 0));
  if (token.word.slice(-3) === "n't") return [word(token, token.word.slice(0, -3), true), word(token, 'not', false)];
  for (const ending of ["'ll", "'ve", "'re", "'d"]) {
    if (token.word.slice(-ending.length) === ending) return [word(token, token.word.slice(0, -ending.length), true), ...(ending === "'ll" ? [word(token, 'will', false)] : ending === "'d" ? [word(token, 'would', false)] : [])];
  }
  return [token];
}

/** The base of a word that denies it: "lawful" for "unlawful"; '' where it denies nothing. */
export function denied(text: string): string {
  if (text.length < 5 || noDenial.has(text)) return '';
  for (const denial of denials) {
    const base = text.slice(denial.length);
    if (text.slice(0, denial.length) === denial && (deniable.has(base) || (denial === 'un' && base.length > 4 && isRealWord(base)))) return base;
  }
  return '';
}

/** A number of a paragraph, section or appendix: "3.2", "B", "12A", "iv". */
function isLabel(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number') return true;
  return token.kind === 'word' && (token.raw.length <= 2 && token.raw === token.raw.toUpperCase() || /^[ivx]{1,4}$/.test(token.word) || token.raw.length === 1);
}

/** The token after a bracket that only refers elsewhere, "(see Appendix B)", or -1. */
function pastReference(tokens: Token[], at: number): number {
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
function pastNumbering(tokens: Token[], at: number): number {
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
function pastInnerNumber(tokens: Token[], at: number): number {
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
function pastCrossReference(tokens: Token[], at: number): number {
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

const preferring = /^(prefer|prefers|preferred|preferable|preference)$/;

/** "Prefers the first to the second" compares as "rather than" does. */
function comparing(tokens: Token[]): Token[] {
  let since = 99;
  return tokens.map((token, i) => {
    since = preferring.test(token.word) ? 0 : token.kind === 'mark' || token.sentence !== tokens[i - 1]?.sentence ? 99 : since + 1;
    if (token.word !== 'to' || since < 2 || since > 8) return token;
    since = 99;
    return { ...token, word: 'over' };
  });
}

/** ("the Act"), which names what stands before it. */
const defined = / ?\((?:hereafter |hereinafter )?["\u201c\u2018']the [^()]{1,60}["\u201d\u2019']\)/g;

/** A stop that only shortens a word and ends no sentence. */
const shortened = /\b(Nos?|nos|approx|c|paras?|pp|Ref|ref|est|max|min|incl|excl|Dept|Ltd|Bros|vs|viz|cf|Sept|Cllrs?)\. (?=[a-z\d\u00a3])/g;
/** The same of titles, before whatever follows. */
const titled = /\b(Asst|Dep|Dir|Cttee|Ctte|Govt|Sec|Rev|Hon|Ald|Supt|Insp|Sgt|Capt|Snr|Jnr|Mgr|Exec|Cllrs?)\. (?=[A-Za-z])/g;

/** "Should the firm fail", "rise should inflation stay high": a condition without "if". */
function isInverted(tokens: Token[], at: number, fresh: boolean): boolean {
  if ((tokens[at] as Token).word !== 'should') return false;
  const [next, then] = [tokens[at + 1], tokens[at + 2]];
  if (/^(the|a|an|any|this|these|those|it|he|she|they|we|you)$/.test(next?.word ?? '') || (fresh && next?.kind === 'word')) return true;
  return next?.kind === 'word' && !/^(be|not|have|also|always|never|only|remain|fall|rise|continue|now|then|soon|first|next|still|therefore|instead|again|simply|just|at|by|in|nonetheless|nevertheless|[a-z]+ly)$/.test(next.word)
    && /^(remain|stay|rise|fall|be|become|prove|fail|occur|change|increase|decrease|exceed|continue|arise|emerge|slip|worsen|improve|happen|drop|grow|need|not)$/.test(then?.word ?? '');
}

/** "31.03.26", a day with stops. */
const stopped = /\b(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(20\d\d|\d\d)\b/g;

/** Whether "and that" goes on with what the sentence began with "that" by itself: "That A be approved and that B be asked". */
function isAsked(tokens: Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (let k = at - 2; k >= 0 && (tokens[k] as Token).sentence === sentence; k--) if ((tokens[k] as Token).word === 'that') return k === 0 || (tokens[k - 1] as Token).sentence !== sentence || (tokens[k - 1] as Token).kind !== 'word' || /^(recommended|resolved|agrees?|agreed|resolves?)$/.test((tokens[k - 1] as Token).word);
  return false;
}

/** The tokens of a passage without its numbering and cross references, contractions written out. */
export function cleanedTokens(text: string): Token[] {
  const tokens = tokensOf(text.replace(defined, '').replace(shortened, '$1 ').replace(titled, '$1 ').replace(stopped, '$1/$2/$3'));
  const cleaned: Token[] = [];
  let fresh = true;
  let sentence = -1;
  for (let at = 0; at < tokens.length;) {
    let token = tokens[at] as Token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      fresh = true;
    }
    const past = fresh ? pastNumbering(tokens, at) : at;
    const inner = pastInnerNumber(tokens, at);
    const bracket = Math.max(pastReference(tokens, at), inner);
    if (past > at || bracket > 0) {
      at = past > at ? past : bracket;
      if (inner > 0 && past <= inner && tokens[inner]) tokens[inner] = { ...(tokens[inner] as Token), item: true };
      continue;
    }
    if (token.word === 'that' && (tokens[at - 1]?.word === ';' || (tokens[at - 1]?.word === 'and' && (tokens[at - 2]?.word === ';' || isAsked(tokens, at))))) tokens[at] = token = { ...token, item: true };
    // "s151" and "s.106" are sections of an Act.
    const stop = tokens[at + 1]?.word === '.' ? at + 2 : at + 1;
    if (token.word === 's' && tokens[stop]?.kind === 'number' && tokens[stop]?.joined) tokens[at] = token = word(token, 'section', true);
    // "No. 14" numbers; "no 14" never denies.
    const numbered = token.word === 'no' || token.word === 'nos' || token.word === 'number' ? (tokens[at + 1]?.word === '.' ? at + 2 : at + 1) : at;
    if (numbered > at && token.capital && !token.first && tokens[numbered]?.kind === 'number') {
      at = numbered;
      continue;
    }
    const cross = pastCrossReference(tokens, at);
    if (cross > at) {
      // Sections of an Act are law, not layout.
      const act = tokens.slice(cross, cross + 9).some((each) => each.word === 'act' || each.word === 'regulations');
      if (!act) {
        cleaned.push(word(token, 'reference', true));
        at = cross;
        fresh = false;
        continue;
      }
    }
    // "The 2 authorities" are both.
    if (token.word === '2' && cleaned[cleaned.length - 1]?.word === 'the' && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.joined && !tokens[at + 1]?.capital) token = { ...token, kind: 'word', word: 'both', raw: 'both' };
    // "Should the firm fail" is "if the firm fails".
    const inverted = isInverted(tokens, at, fresh);
    for (const each of inverted ? [word(token, 'if', true)] : opened(token)) cleaned.push(fresh && each.kind !== 'mark' ? { ...each, first: true } : each);
    if (token.kind !== 'mark') fresh = false;
    at++;
  }
  return comparing(plainTokens(withEveryDay(cleaned)));
}
