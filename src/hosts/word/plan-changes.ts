import type { Edit } from '../../engine/finding';
import { HostError } from '../host';
import { ownLines, placeFor, type ReadSections } from '../outlook/own-part';
import { plainWords } from './body-words';
import { notThere, shortened } from './comment-on';
import { rangeAt, type LoadedBody } from './find-range';
import { supports } from './word-program';

export type TextEdit = Extract<Edit, { do: 'insert-line' | 'replace-text' }>;

/** A change worked out but not yet made. */
export interface Planned {
  /** Puts the change on Word's list; the next sync makes it. */
  queue(): void;
  made: Made;
}

/** What was done, as far as taking it back needs it. */
export type Made =
  | { do: 'line'; text: string; blank: 'before' | 'after' | null; /** Paragraphs with the same words that were there already. */ like: number }
  | { do: 'words'; find: string; text: string; /** What its paragraph said before and after the words. */ lead: string; rest: string; paragraph: number };

/** Why an edit cannot be made in a document, or null where it can. */
function refused(edit: Edit): HostError | null {
  switch (edit.do) {
    case 'insert-line': case 'replace-text': return null;
    case 'add-recipient': case 'remove-recipient': return new HostError('A document has no recipients that Fair Copy could change.', 'Change them in the message that you send it with.');
    case 'set-subject': return new HostError('A document has no subject line that Fair Copy could change.', 'Change its title by hand.');
    case 'remove-image': return new HostError('Fair Copy does not take pictures out of a document, since it could not put them back as they were.', `Take the picture ${edit.name} out by hand.`);
  }
}

/** @throws HostError where one of the edits cannot be made in a document at all */
export function textEdits(edits: Edit[]): TextEdit[] {
  for (const edit of edits) {
    const fault = refused(edit);
    if (fault) throw fault;
  }
  return edits.filter((edit): edit is TextEdit => edit.do === 'insert-line' || edit.do === 'replace-text');
}

function moreThanOnce(words: string): HostError {
  return new HostError(`The words “${shortened(words)}” stand more than once in the document.`, 'Change the right one by hand.');
}

function amongChanges(words: string): HostError {
  return new HostError(`Tracked changes stand among the words “${shortened(words)}”, and Fair Copy leaves them alone.`, 'Accept or reject those changes, or change the words by hand.');
}

/** @throws HostError where the words do not stand there exactly once, within one paragraph and free of what is struck out */
async function planWords(context: Word.RequestContext, body: LoadedBody, { find, text }: { find: string; text: string }): Promise<Planned> {
  const places = body.words.places(find, true);
  const place = places[0];
  if (!place) throw body.words.broken(find) ? amongChanges(find) : notThere(find);
  if (places.length > 1) throw moreThanOnce(find);
  const found = place.first === place.last ? await rangeAt(context, body, place) : null;
  if (!found?.exact) throw new HostError('The words to change run over more than Fair Copy changes at once.', 'Change them by hand.');
  if (supports('WordApi', '1.4')) {
    // The same words may also stand there struck out.
    const current = found.range.getReviewedText('Current');
    await context.sync();
    if (plainWords(current.value) !== plainWords(find)) throw amongChanges(find);
  }
  const source = body.words.paragraphs[place.first] ?? '';
  return {
    queue: () => void found.range.insertText(text, 'Replace'),
    // As Word has it, so that undoing brings back the very letters.
    made: { do: 'words', find: source.slice(place.start, place.end), text, lead: source.slice(0, place.start), rest: source.slice(place.end), paragraph: place.first },
  };
}

interface Line {
  words: string;
  paragraph: number;
  /** It begins or ends its paragraph; line breaks part the others. */
  first: boolean;
  last: boolean;
}

function linesOf(paragraphs: string[]): Line[] {
  return paragraphs.flatMap((text, paragraph) => text.split('\v').map((line, index, all) => ({ words: plainWords(line), paragraph, first: index === 0, last: index === all.length - 1 })));
}

function planLine(body: LoadedBody, { at, text }: { at: 'start' | 'after-greeting' | 'before-sign-off'; text: string }, read: ReadSections, follows: Map<Word.Paragraph, Word.Paragraph>): Planned {
  const lines = linesOf(body.words.paragraphs);
  const words = lines.map((each) => each.words);
  let length = 0;
  const starts = words.map((each) => (length += each.length + 1) - each.length - 1);
  const sections = read(words.join('\n'));
  const own = ownLines(words, starts, sections, () => false);
  const place = own.includes(true) ? placeFor(at, words, starts, sections, own) : { line: 0, side: 'before' as const, spaced: false };
  const line = lines[place.line];
  const paragraph = body.items[line?.paragraph ?? 0];
  if (!line || !paragraph || !(place.side === 'before' ? line.first : line.last)) {
    throw new HostError('The line would go into the middle of a paragraph, where Fair Copy puts none.', `Write it by hand: ${text}`);
  }
  const made: Made = { do: 'line', text, blank: place.spaced ? (place.side === 'before' ? 'after' : 'before') : null, like: words.filter((each) => each === plainWords(text)).length };
  if (place.side === 'before') {
    return { made, queue: () => {
      paragraph.insertParagraph(text, 'Before');
      if (place.spaced) paragraph.insertParagraph('', 'Before');
    } };
  }
  return { made, queue: () => {
    // A second line for the same place goes below the first.
    const above = follows.get(paragraph) ?? paragraph;
    const line = (place.spaced ? above.insertParagraph('', 'After') : above).insertParagraph(text, 'After');
    follows.set(paragraph, line);
  } };
}

/**
 * Works out every change before the first is made.
 * @param read takes the plain text of a letter apart
 * @throws HostError where one of them cannot be made
 */
export async function planChanges(context: Word.RequestContext, body: LoadedBody, edits: TextEdit[], read: ReadSections): Promise<Planned[]> {
  const planned: Planned[] = [];
  const follows = new Map<Word.Paragraph, Word.Paragraph>();
  for (const edit of edits) planned.push(edit.do === 'insert-line' ? planLine(body, edit, read, follows) : await planWords(context, body, edit));
  return planned;
}
