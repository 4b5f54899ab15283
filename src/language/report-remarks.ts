import { PhraseBook } from './phrases';
import { directionPhrases, exchangePhrases } from './report-direction-phrases';
import { splitSentences } from './sentences';
import { linesAsTyped } from './typed-apostrophes';
import { scanWords, spellingOf, type Tokens } from './words';

/**
 * How far a sentence directs what a report says. `orders`: it is to be so. `tells`: it ought to say which way the
 * decision goes. `requests`: asks for a change and leaves the answer open.
 */
export type DirectionForce = 'orders' | 'tells' | 'requests';

/** A sentence that directs the words of a report; offsets are into the text that was read. */
export interface Direction {
  force: DirectionForce;
  text: string;
  start: number;
  end: number;
  /** Speaks of the recommendation, of other advice, or of neither by name. */
  about: 'recommendation' | 'advice' | '';
  /** Names a report, draft or paper, or what one consists of. */
  ofReport: boolean;
  /** The sentence before speaks of a report or its advice, so that "Change it" is about that. */
  follows: boolean;
  /** The numbers it names: "4.2" of "Take out paragraph 4.2". */
  numbers: string[];
}

export type Exchange = 'adopts' | 'objects' | 'declines' | 'settles' | 'refers';

const directions = new PhraseBook(linesAsTyped(directionPhrases));
const exchanges = new PhraseBook(linesAsTyped(exchangePhrases));
const joins = new Set(['and', 'then', 'so', 'but', 'or', 'please', 'pls', 'just', 'also', 'now', 'simply', 'no', 'yes', 'ok', 'okay', 'right', 'kindly', 'either']);
const figureForFigure = /\d[^a-z]{0,6}(?:to|with|for|by|not)[^a-z]{0,6}\d/i;
/** An order is short: what follows is its reason. */
const clauseReach = 16;
const longestRead = 20000;
/** “Take this out,” they shouted: somebody else's words. */
const reportsSpeech = /[\u201d"][^\u201c\u201d"]{0,40}\b(?:said|shouted|says|wrote|asked|told|cried)\b|\b(?:said|says|wrote|told (?:me|us))\b[^\u201c"]{0,10}[\u201c"]/;

/** Where clauses begin: after a comma or bracket, and after words that join or soften. */
function clauseStarts(text: string, tokens: Tokens): number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const gap = i === 0 ? '' : text.slice(tokens.end[i - 1] as number, tokens.start[i] as number);
    const opens = i === 0 || /[,;:()\u2013\u2014"\u201c\u2018]| - |\.\./.test(gap) || tokens.opens[i] === 1;
    if (opens || joins.has(spellingOf(tokens.id[i - 1] as number))) starts.push(i);
  }
  return starts;
}

function namesOf(book: PhraseBook, tokens: Tokens): Set<string> {
  return new Set(book.find(tokens, 0, tokens.count).map((match) => book.families[match.family] as string));
}

/** Where a clause begins with a phrase of this family, as a token number, or -1; phrases that need no beginning are found in the whole. */
function clauseWith(name: 'orders' | 'tells', text: string, tokens: Tokens): number {
  const family = directions.families.indexOf(name);
  const begins = clauseStarts(text, tokens).filter((first) => directions.find(tokens, first, Math.min(tokens.count, first + clauseReach)).some((match) => match.family === family && (match.first === first || first === 0)));
  return begins[0] ?? -1;
}

function inClauses(name: 'orders' | 'tells', text: string, tokens: Tokens): boolean {
  return clauseWith(name, text, tokens) >= 0;
}

/** "Let me have the figures" asks to be told. "Rewrite it and let me have it back" does so only when the rewriting is ordered. */
function asksToBeTold(text: string, tokens: Tokens): boolean {
  const asked = directions.find(tokens, 0, tokens.count).filter((match) => directions.families[match.family] === 'information')[0];
  if (!asked) return false;
  const ordered = clauseWith('orders', text, tokens);
  return ordered < 0 || ordered >= asked.first || !clauseStarts(text, tokens).some((first) => first > ordered && first <= asked.first);
}

function numbersIn(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/[\s,;()]+/)) {
    const plain = word.replace(/[.:?!]+$/, '');
    if (/^\d{1,2}(\.\d{1,2}){0,3}$/.test(plain)) found.push(plain);
  }
  return found;
}

const denials = new Set("don't dont not never won't wont can't cannot isn't even whether".split(' '));

/** "It is your advice" leaves it to the author; "I don't care that it is your advice" and "it's your advice, but …" do not. */
function leavesIt(tokens: Tokens): boolean {
  const matches = directions.find(tokens, 0, tokens.count);
  if (matches.some((each) => directions.families[each.family] === 'spares')) return true;
  const match = matches.filter((each) => directions.families[each.family] === 'leaves')[0];
  if (!match) return false;
  for (let i = 0; i < match.first; i++) if (denials.has(spellingOf(tokens.id[i] as number))) return false;
  for (let i = match.last; i < tokens.count; i++) if (spellingOf(tokens.id[i] as number) === 'but') return false;
  return true;
}

function aboutOf(found: Set<string>): Direction['about'] {
  return found.has('ofRecommendation') ? 'recommendation' : found.has('ofAdvice') ? 'advice' : '';
}

/** Every sentence of a comment or message that directs what a report is to say. */
export function directionsIn(text: string, start = 0, end = text.length): Direction[] {
  const found: Direction[] = [];
  let left = false;
  let before = false;
  for (const sentence of splitSentences(text, start, Math.min(end, start + longestRead))) {
    const words = text.slice(sentence.start, sentence.end);
    const tokens = scanWords(words, 0, words.length);
    const families = namesOf(directions, tokens);
    const follows = before;
    before = families.has('ofReport') || families.has('ofRecommendation');
    if (leavesIt(tokens)) left = true;
    if (sentence.quoted || families.has('ownPaper') || reportsSpeech.test(words)) continue;
    let force: DirectionForce | null = inClauses('orders', words, tokens) ? 'orders' : families.has('tells') || inClauses('tells', words, tokens) ? 'tells' : families.has('requests') ? 'requests' : null;
    if (!force) continue;
    const about = aboutOf(families);
    // "Delete the duplicate paragraph" and "change 2205 to 2025" mend slips.
    if ((families.has('slip') && about !== 'recommendation') || (about === '' && figureForFigure.test(words))) continue;
    if (sentence.question) force = families.has('requests') ? 'requests' : null;
    else if (families.has('information') && asksToBeTold(words, tokens)) force = null;
    else if (families.has('thinks')) force = force === 'orders' ? 'tells' : null;
    if (force) found.push({ force, text: words, start: sentence.start, end: sentence.end, about, ofReport: families.has('ofReport'), follows, numbers: numbersIn(words) });
  }
  // "Your call, of course" takes the order out of all that was said.
  return left ? found.filter((each) => each.force === 'orders').map((each) => ({ ...each, force: 'requests' as const })) : found;
}

/** What a comment does in the exchange between member and author over what the report says. */
export function exchangesIn(text: string): Set<Exchange> {
  const done = new Set<Exchange>();
  let unsettled = false;
  let refused = false;
  let ownView = false;
  for (const sentence of splitSentences(text, 0, Math.min(text.length, longestRead))) {
    const words = text.slice(sentence.start, sentence.end);
    const families = namesOf(exchanges, scanWords(words, 0, words.length));
    if (families.has('refers')) done.add('refers');
    if (sentence.question) continue;
    if (families.has('declines')) done.add('declines');
    if (families.has('objects')) done.add('objects');
    if (families.has('notAdopted')) refused = true;
    else if (families.has('adopts')) done.add('adopts');
    else if (families.has('ownView')) ownView = true;
    if (families.has('notSettled')) unsettled = true;
    else if (families.has('settles')) done.add('settles');
  }
  if (ownView && !refused && !done.has('declines') && !done.has('objects')) done.add('adopts');
  if (done.has('declines') && (refused || done.has('objects'))) done.delete('adopts');
  if (unsettled && done.has('objects')) done.delete('settles');
  return done;
}

/** Whether a text speaks of a report, a draft or its advice at all. */
export function speaksOfReport(text: string): boolean {
  const tokens = scanWords(text, 0, Math.min(text.length, longestRead));
  return namesOf(directions, tokens).has('ofReport');
}
