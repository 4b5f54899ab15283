import { QUOTE, classOf } from './characters';
import { clausesOf, type Clauses } from './clauses';
import type { SentenceShape } from './sentences';
import type { Span } from './span';
import { wordId } from './words';

/** How the words at one place of a sentence stand: what keeps them from being the writer's own plain statement. */
export interface Stance {
  /** Between quotation marks, or the whole sentence is. */
  quoted: boolean;
  /** The sentence asks. */
  asked: boolean;
  /** Denied, refused or warned against: "we did not …", "without …", "must not …". */
  negated: boolean;
  /** Hangs on an if, or is only thought of: "would", "were to". */
  conditional: boolean;
  /** Told as somebody else's words: "residents say that …", "according to …". */
  reported: boolean;
  /** Told as done before: "was", "had", "last year". */
  past: boolean;
}

const id = (words: string) => new Set(words.split(' ').map(wordId));
const denying = id("not no never nor neither cannot can't cant won't wont don't dont doesn't doesnt didn't didnt wouldn't wouldnt shouldn't shouldnt couldn't couldnt isn't isnt aren't arent wasn't wasnt weren't werent haven't havent hasn't hasnt hadn't hadnt mustn't mustnt without nobody none nothing rather avoid avoiding refrain refuse refused refuses decline declined stop prevent avoided");
const negatedReach = 8;
const ifs = id('if unless whether provided providing assuming supposing should were lest otherwise');
const supposing = id("would could might would've i'd we'd he'd she'd they'd you'd");
const saying = id('said says say saying told tells tell wrote writes claimed claims claim alleged alleges allege argued argues argue complained complains complain asked asks stated states suggested suggests reported reports believes believe believed thinks felt feels feel insisted insists maintained maintains objected according quoted quotes replied remarked commented heard hear understand gather rumour rumours described describes called calls accuse accused accuses');
/** "Words like useless": the words are held up, not used. */
const held = id('words names terms insults adjectives epithets phrases language');
const likened = id('like such as');
const selves = id("i we i'm we're i've we've me us");
const happened = id("was were had did used went came gave got took made formerly previously ago yesterday");

function insideQuotes(text: string, at: number): boolean {
  let open = false;
  let closes = false;
  for (let i = 0; i < text.length; i++) {
    if (classOf(text.charCodeAt(i)) !== QUOTE) continue;
    if (i >= at) closes = true;
    else {
      open = !open;
      // 'She wrote: "I am content.' goes on in the next sentence.
      closes = open && /[:,] $/.test(text.slice(Math.max(0, i - 2), i));
    }
  }
  return open && closes;
}

function clauseAt({ clauses, tokens }: Clauses, at: number): number {
  for (let i = clauses.length - 1; i > 0; i--) {
    const clause = clauses[i];
    if (clause && (tokens.start[clause.first] as number) <= at) return i;
  }
  return 0;
}

/** "It isn't the drivers who let us down": what follows is said not to be so. "It isn't only the drivers" denies nothing. */
const cleft = /(?:^|[^a-z])(?:it|that|this)(?:['\u2019]s| is| was)? ?(?:isn['\u2019]?t|wasn['\u2019]?t|not|never)(?! (?:only|just|merely|simply|until|for nothing|surprising|clear|right|true|fair))(?![a-z])[^.;:?!]{1,90}?(?:^|[^a-z])(?:who|that|which)(?![a-z])/i;

function afterCleft(text: string, at: number): boolean {
  const found = cleft.exec(text);
  return found !== null && found.index + found[0].length <= at && !/[.;:?!]|(?:^|[^a-z])(?:it['\u2019]s|it is|it was|but)(?![a-z])/i.test(text.slice(found.index + found[0].length, at));
}

/**
 * How a phrase found in a sentence stands there. A negation counts where it stands shortly before the phrase in
 * the same clause, an "if" in that clause or one before it, a word of saying before the phrase with somebody
 * else as the one who says it.
 * @param place offsets of the phrase in `sentence.text`
 */
export function stanceOf(sentence: SentenceShape & { text: string }, place: Span): Stance {
  const { text } = sentence;
  const clauses = clausesOf(text);
  const { tokens } = clauses;
  const here = clauses.clauses[clauseAt(clauses, place.start)] ?? { first: 0, last: tokens.count };
  const stance: Stance = { quoted: sentence.quoted || insideQuotes(text, place.start), asked: sentence.question, negated: false, conditional: false, reported: false, past: false };
  let firstOfPlace = here.first;
  while (firstOfPlace < tokens.count && (tokens.start[firstOfPlace] as number) < place.start) firstOfPlace++;
  for (let i = 0; i < tokens.count && (tokens.start[i] as number) < place.end; i++) {
    const word = tokens.id[i] as number;
    const inClause = i >= here.first;
    if (denying.has(word) && inClause && i >= firstOfPlace - negatedReach) stance.negated = true;
    // "Should Cabinet agree" is an if, "he should go" none.
    if (ifs.has(word) && ((word !== were && word !== should) || i === here.first)) stance.conditional = true;
    if (supposing.has(word) && inClause) stance.conditional = true;
    if (happened.has(word) && inClause) stance.past = true;
    if (held.has(word) && i < firstOfPlace && likened.has(tokens.id[i + 1] as number)) stance.reported = true;
    if (saying.has(word) && i < firstOfPlace && !saidBySelf(clauses, i)) stance.reported = true;
  }
  if (!stance.negated && /(?:n['\u2019]?t|not|never)(?![a-z])/i.test(text)) stance.negated = afterCleft(text, place.start);
  return stance;
}

const were = wordId('were');
const should = wordId('should');

/** "I said", "we understand from him": the one who says it stands shortly before the word. */
function saidBySelf({ tokens }: Clauses, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++) if (selves.has(tokens.id[i] as number)) return !listening.has(tokens.id[at] as number);
  return false;
}
const listening = id('heard hear understand gather told rumour rumours');

/** Whether the words at a place are the writer's own plain statement, made now. */
export function isPlain(sentence: SentenceShape & { text: string }, place: Span, allowed: Partial<Record<keyof Stance, true>> = {}): boolean {
  const stance = stanceOf(sentence, place);
  return (Object.keys(stance) as (keyof Stance)[]).every((key) => !stance[key] || allowed[key] === true);
}
