import { LETTER, DIGIT, APOSTROPHE, SPACE, LINE, STOP, QUOTE, classOf, isCapital } from './characters';
import type { Span } from './span';

/** What is seen of a sentence from its marks. */
export interface SentenceShape {
  /** Ends in a question mark. */
  question: boolean;
  /** Stands wholly within quotation marks. */
  quoted: boolean;
}

/** A sentence, list item or heading. */
export interface Sentence extends Span, SentenceShape {}

/** A line shorter than this was broken by the writer, not by the mail program's wrapping. */
const wrappedLine = 58;
/** A sentence longer than this is read in pieces, so that hostile text cannot make the reading slow. */
const longest = 1500;

const abbreviations = new Set(('cllr cllrs coun mr mrs ms dr prof rev revd st no nos para paras p pp e.g eg i.e ie etc vs ref refs tel ext incl approx dept govt hon rt ltd co plc '
  + 'fig figs sec s ss art cl sch reg regs vol ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m am pm min max avg est messrs esq gov supt insp sgt').split(' '));

/** A name or a word goes on after these, so that a capital letter begins no sentence. Others of the shortened words are words too: "she said no. It was", "where he sat. We". */
const goesOn = new Set('cllr cllrs coun mr mrs ms dr prof rev revd st messrs hon rt e.g eg i.e ie vs supt insp sgt dept govt gov approx incl ext tel esq ed eds p pp ss ref refs'.split(' '));

/** What is told apart by letters: "option B." ends a sentence, where "J. Routledge" does not. */
const lettered = new Set('option options plan plans appendix annex part class grade band block group schedule site zone route scheme phase lot table figure scenario model version platform wing unit team room type category section item point question tier stage'.split(' '));

function wordBefore(text: string, at: number, floor: number): string {
  let start = at;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    if (classOf(code) !== LETTER && code !== 46) break;
    start--;
  }
  return text.slice(start, at).toLowerCase();
}

/** Whether the stop at `at` closes a sentence. `next` is the first offset that is neither stop, closing mark nor bracket. */
function closes(text: string, at: number, next: number, start: number, end: number): boolean {
  if (next >= end) return true;
  const after = text.charCodeAt(next);
  const kind = classOf(after);
  if (kind === LINE) return text.charAt(at) !== '.' || !abbreviations.has(wordBefore(text, at, start));
  if (kind !== SPACE) return false;
  let look = next;
  while (look < end && (classOf(text.charCodeAt(look)) === SPACE || classOf(text.charCodeAt(look)) === LINE)) look++;
  if (look >= end) return true;
  const character = text.charCodeAt(look);
  const lookKind = classOf(character);
  if (text.charAt(at) === '.') {
    const word = wordBefore(text, at, start);
    // The s of "the Director's." is no initial.
    const possessive = word === 's' && at - 2 >= start && classOf(text.charCodeAt(at - 2)) === APOSTROPHE;
    if (word.length === 1 && word !== 'i' && !possessive && !lettered.has(wordBefore(text, Math.max(start, at - 2), start))) return false;
    if (abbreviations.has(word) && !possessive) return !goesOn.has(word) && lookKind === LETTER && isCapital(character);
    if (word.indexOf('.') > 0 && word.length <= 7) return false;
    if (word === '' && at > start && classOf(text.charCodeAt(at - 1)) === DIGIT && at - start <= 4 && startsLine(text, start)) return false;
  }
  // People typing on a telephone begin sentences in lower case; only "!" and "?" and a clear stop are trusted then.
  if (lookKind === LETTER && !isCapital(character)) return text.charAt(at) !== '\u2026' && !(text.charAt(at) === '.' && text.charAt(at - 1) === '.');
  return true;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || classOf(text.charCodeAt(at - 1)) === LINE;
}

function isBullet(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if ('-*\u2022\u2013\u00b7\u25cf'.indexOf(character) >= 0 && character !== '') return classOf(text.charCodeAt(at + 1)) === SPACE;
  let look = at;
  if (text.charAt(look) === '(') look++;
  const from = look;
  while (look < end && look - from < 3 && (classOf(text.charCodeAt(look)) === DIGIT)) look++;
  if (look === from && classOf(text.charCodeAt(look)) === LETTER) look++;
  return look > from && (text.charAt(look) === ')' || text.charAt(look) === '.') && classOf(text.charCodeAt(look + 1)) === SPACE;
}

/** Whether the line break at `at` ends a sentence, for text that programs wrap and people break. */
function breaks(text: string, at: number, lineStart: number, end: number): boolean {
  let next = at + 1;
  while (next < end && classOf(text.charCodeAt(next)) === SPACE) next++;
  if (next >= end) return true;
  if (classOf(text.charCodeAt(next)) === LINE) return true;
  if (isBullet(text, next, end)) return true;
  const code = text.charCodeAt(next);
  const last = at > 0 ? text.charAt(at - 1) : '';
  if (last === ':' ) return true;
  if (at - lineStart >= wrappedLine) return false;
  if (last === ',' && at - lineStart > 24) return false;
  return isCapital(code) || classOf(code) === DIGIT || classOf(code) === QUOTE;
}

function push(text: string, sentences: Sentence[], from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && (classOf(text.charCodeAt(start)) === SPACE || classOf(text.charCodeAt(start)) === LINE)) start++;
  while (end > start && (classOf(text.charCodeAt(end - 1)) === SPACE || classOf(text.charCodeAt(end - 1)) === LINE)) end--;
  if (end <= start) return;
  let mark = end - 1;
  while (mark > start && (classOf(text.charCodeAt(mark)) === QUOTE || text.charAt(mark) === ')' || text.charAt(mark) === "'")) mark--;
  const first = text.charCodeAt(start);
  const quoted = classOf(first) === QUOTE && (classOf(text.charCodeAt(end - 1)) === QUOTE || mark < end - 1);
  sentences.push({ start, end, question: text.charAt(mark) === '?' || (text.charAt(mark) === '!' && text.charAt(mark - 1) === '?'), quoted });
}

const blank = /\n[^\S\n]*\n/;

/** What stands around a mark tells whether it opens or closes: "said: "We", "it."" */
function opensAt(text: string, at: number, start: number): boolean {
  if (at > start) {
    const before = classOf(text.charCodeAt(at - 1));
    if (before !== SPACE && before !== LINE && text.charAt(at - 1) !== '(') return false;
  }
  const after = classOf(text.charCodeAt(at + 1));
  return after !== SPACE && after !== LINE && after !== STOP;
}

/** Marks the sentences of a quotation of several: between an opening mark and the closing one of its paragraph. */
function markQuotations(text: string, sentences: Sentence[], start: number, end: number): void {
  let open = -1;
  let next = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== QUOTE || code === 0x2018 || code === 0x2019) continue;
    if (open < 0) {
      if (opensAt(text, at, start)) open = at;
      continue;
    }
    const within = text.slice(open, at);
    const again = opensAt(text, at, start);
    // A quotation of several paragraphs opens anew with each; one that another writes in opens once, behind a colon.
    const goesOn = again ? /\n[^\S\n]*\n\s*$/.test(within) : !blank.test(within) || /:\s*$/.test(text.slice(Math.max(0, open - 6), open));
    if (!goesOn) {
      open = again ? at : -1;
      continue;
    }
    while (next < sentences.length && (sentences[next] as Sentence).start < open) next++;
    for (; next < sentences.length && (sentences[next] as Sentence).end <= at + 2; next++) (sentences[next] as Sentence).quoted = true;
    open = again ? at : -1;
  }
}

/** Splits a stretch of text into sentences, list items and headings, in one pass. */
export function splitSentences(text: string, start = 0, end = text.length): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  let lineStart = start;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LINE) {
      if (breaks(text, at, lineStart, end)) {
        push(text, sentences, from, at);
        from = at + 1;
      }
      lineStart = at + 1;
    } else if (kind === STOP) {
      let next = at + 1;
      while (next < end) {
        const nextKind = classOf(text.charCodeAt(next));
        const character = text.charAt(next);
        if (nextKind === STOP || nextKind === QUOTE || nextKind === APOSTROPHE || character === ')') next++;
        else break;
      }
      if (closes(text, at, next, from, end)) {
        push(text, sentences, from, next);
        from = next;
      }
      at = next - 1;
    } else if (at - from > longest && kind === SPACE) {
      push(text, sentences, from, at);
      from = at;
    }
  }
  push(text, sentences, from, end);
  markQuotations(text, sentences, start, end);
  return sentences;
}
