import { plainTokens } from './idioms';
import { pastCrossReference, pastInnerNumber, pastNumbering, pastReference } from './numbering';
import { pastOpener } from './openers';
import { isRealWord } from './spelling';
import { tokensOf, type Token } from './tokens';
import { withEveryDay } from './weekdays';

const contracted: Record<string, string[]> = {
  "won't": ['will', 'not'], "can't": ['can', 'not'], cannot: ['can', 'not'], "shan't": ['shall', 'not'], unable: ['not', 'able'],
  "i'm": ['i', 'am'], "it's": ['it', 'is'], "that's": ['that', 'is'], "there's": ['there', 'is'], "let's": ['let', 'us'],
};
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

/** "Has been unable to" as "has not been able to": the denial before the participle, where people write it out. */
function deniedFirst(tokens: Token[]): Token[] {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [been, not] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (been.word === 'been' && not.word === 'not' && tokens[at + 2]?.word === 'able' && been.sentence === not.sentence) tokens.splice(at, 2, not, been);
  }
  return tokens;
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

/** "That Cabinet: 1. adopts the plan; and 2. asks": a stop that numbers an item and ends no sentence. */
const itemised = /(:|;|; and|, and|; or|\band(?= \d{1,2}\. [a-z])) (\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})\. (?=[A-Za-z])/g;

/** "31.03.26" and "2.9.2025", days with stops; "7.1.26" behind "paragraph" and its like is a number. */
const stopped = /((?:paragraphs?|paras?|sections?|clauses?|appendix|annex|tables?|figures?|items?|see|and|versions?|rules?|standing orders?|articles?|parts?) )?\b(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(20\d\d|[2-4]\d)\b(?!\.?\d)/gi;

/** Whether "and that" goes on with what the sentence began with "that" by itself: "That A be approved and that B be asked". */
function isAsked(tokens: Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (let k = at - 2; k >= 0 && (tokens[k] as Token).sentence === sentence; k--) if ((tokens[k] as Token).word === 'that') return k === 0 || (tokens[k - 1] as Token).sentence !== sentence || (tokens[k - 1] as Token).kind !== 'word' || /^(recommended|resolved|agrees?|agreed|resolves?)$/.test((tokens[k - 1] as Token).word);
  return false;
}

/** "Else where" and "all ready": one word that was typed as two. */
const parted = /\b(else|any|some|no|every) (where)\b|\b(al|all) (ready|though|together|right)\b|\b(there|where) (fore|by|as|upon)\b|\b(more) (over)\b/gi;

/** The tokens of a passage without its numbering and cross references, contractions written out. */
export function cleanedTokens(text: string): Token[] {
  const tokens = tokensOf(text.replace(parted, (words) => words.replace(' ', '').replace(/^all(?=ready|though|together)/i, 'al')).replace(/\b(the|its|their|our|a) forth\b/gi, '$1 fourth').replace(defined, '').replace(itemised, '$1 ($2) ').replace(shortened, '$1 ').replace(titled, '$1 ').replace(stopped, (words: string, numbered: string | undefined, day: string, month: string, year: string) => (numbered ? words : `${day}/${month}/${year}`)));
  const cleaned: Token[] = [];
  let fresh = true;
  let sentence = -1;
  for (let at = 0; at < tokens.length;) {
    let token = tokens[at] as Token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      fresh = true;
    }
    const opener = fresh || (token.word === 'having' && (tokens[at - 1]?.word === 'that' || tokens[at - 2]?.word === 'that')) ? pastOpener(tokens, at) : at;
    if (opener > at) {
      at = opener;
      continue;
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
  return comparing(plainTokens(withEveryDay(deniedFirst(cleaned))));
}
