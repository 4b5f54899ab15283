import { BodyWords, pickPlace, plainWords, startsOf, type Spot } from './body-words';
import { supports } from './word-program';

/** The body's paragraphs as Word has them at this moment. */
export interface LoadedBody {
  items: Word.Paragraph[];
  words: BodyWords;
}

/** One request for all paragraphs, those in tables too. */
export async function loadBody(context: Word.RequestContext): Promise<LoadedBody> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  return { items: paragraphs.items, words: new BodyWords(paragraphs.items.map((each) => each.text)) };
}

/** Word's search fails above 255 letters, earlier where many of them have to be written as codes. */
const longestSearch = 100;

/** Codes by which Word's search names what cannot be typed into it. */
const codes: Record<string, string> = { '^': '^^', '\t': '^t', '\v': '^l', '\u00a0': '^s', '\u001e': '^~', '\u2011': '^~', '\u001f': '^-', '\u00ad': '^-' };

function searchable(letter: string): boolean {
  return letter >= ' ' || codes[letter] !== undefined;
}

function asSearch(text: string): string {
  return Array.from(text, (letter) => codes[letter] ?? letter).join('');
}

interface Piece {
  text: string;
  from: number;
  to: number;
}

/** The first letters of a stretch, as many as one search takes. */
function headOf(text: string, start: number, end: number): Piece {
  let from = start;
  while (from < end && !searchable(text.charAt(from))) from += 1;
  let to = from;
  while (to < end && to - from < longestSearch && searchable(text.charAt(to))) to += 1;
  return { text: text.slice(from, to), from, to };
}

function tailOf(text: string, start: number, end: number): Piece {
  let to = end;
  while (to > start && !searchable(text.charAt(to - 1))) to -= 1;
  let from = to;
  while (from > start && to - from < longestSearch && searchable(text.charAt(from - 1))) from -= 1;
  return { text: text.slice(from, to), from, to };
}

/** Word's search takes straight and curly quotation marks for one another. */
function alikeQuotes(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

/** Searches one paragraph for a piece of it. What comes back is read after the next sync. */
function search(paragraph: Word.Paragraph, text: string, piece: Piece): () => Word.Range | null {
  if (piece.text === '') return () => null;
  const hits = paragraph.search(asSearch(piece.text), { matchCase: true });
  hits.load('items');
  return () => {
    if (hits.items.length === 1) return hits.items[0] ?? null;
    for (const starts of [startsOf(text, piece.text), startsOf(alikeQuotes(text), alikeQuotes(piece.text))]) {
      // Another count means that Word reads the paragraph otherwise, and its hits would be the wrong ones.
      if (starts.length === hits.items.length && starts.includes(piece.from)) return hits.items[starts.indexOf(piece.from)] ?? null;
    }
    return null;
  };
}

export interface FoundRange {
  range: Word.Range;
  /** Whether it is the spot to the letter; else marks at its ends that no search can name are left out. */
  exact: boolean;
}

/** The range of a spot, found by its first and last letters. */
export async function rangeAt(context: Word.RequestContext, { items, words }: LoadedBody, { first, start, last, end }: Spot): Promise<FoundRange | null> {
  const [opening, closing] = [items[first], items[last]];
  const [text = '', lastText = ''] = [words.paragraphs[first], words.paragraphs[last]];
  if (!opening || !closing) return null;
  const head = headOf(text, start, first === last ? end : text.length);
  const whole = first === last && head.to === end;
  const tail = tailOf(lastText, first === last ? head.from : 0, end);
  const headRange = search(opening, text, head);
  const tailRange = whole ? headRange : search(closing, lastText, tail);
  await context.sync();
  const [from, to] = [headRange(), tailRange()];
  if (!from || !to) return null;
  return { range: whole ? from : from.expandTo(to), exact: head.from === start && (whole || tail.to === end) };
}

/** The range of a spot or, where Word's search does not find it, of the paragraph that holds it. */
async function rangeOrParagraph(context: Word.RequestContext, body: LoadedBody, spot: Spot): Promise<Word.Range | null> {
  const found = await rangeAt(context, body, spot);
  if (found || spot.first !== spot.last) return found?.range ?? null;
  return body.items[spot.first]?.getRange('Content') ?? null;
}

/**
 * Finds words that a person reads in the document, struck-out words between them or not.
 * @param read the text as it was read and where in it the words stood, to tell like places apart
 * @returns null where they do not stand there, or it cannot be told which place is meant
 */
export async function findRange(context: Word.RequestContext, body: LoadedBody, words: string, read?: { text: string; start: number }): Promise<Word.Range | null> {
  const places = body.words.places(words);
  if (places.length > 0) {
    const place = pickPlace(body.words, places, words, read);
    return place ? rangeOrParagraph(context, body, place) : null;
  }
  // Only Word can tell how words with changes among them read now.
  if (!supports('WordApi', '1.4')) return null;
  const wanted = plainWords(words);
  const broken = body.words.broken(words);
  const range = broken ? await rangeOrParagraph(context, body, broken) : null;
  const likely = body.words.likely(words).flatMap((index) => body.items[index] ?? []);
  const current = range?.getReviewedText('Current');
  const whole = likely.map((paragraph) => paragraph.getReviewedText('Current'));
  await context.sync();
  if (range && current && plainWords(current.value).includes(wanted)) return range;
  const holder = likely[whole.findIndex((text) => plainWords(text.value).includes(wanted))];
  return holder?.getRange('Content') ?? null;
}
