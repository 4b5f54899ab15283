import type { Edit } from '../../engine/finding';
import { HostError } from '../host';
import type { ReadSections } from '../outlook/own-part';
import { plainWords } from './body-words';
import { describeFailure, runWord, type WordLimits } from './call-word';
import { loadBody, rangeAt, type LoadedBody } from './find-range';
import { planChanges, textEdits, type Made } from './plan-changes';

const lost = (): HostError => new HostError('You have worked on the document since, and undoing would lose what you wrote.', 'Undo it by hand.');

/** Finds what has to be undone of one change. @returns puts it on Word's list */
async function planUndo(context: Word.RequestContext, body: LoadedBody, made: Made): Promise<() => void> {
  const { items, words: { paragraphs } } = body;
  if (made.do === 'line') {
    const lines = paragraphs.flatMap((text, index) => (plainWords(text) === plainWords(made.text) ? [index] : []));
    if (lines.length !== 1 || made.like > 0) throw lost();
    const at = lines[0] ?? 0;
    const blank = made.blank === null ? -1 : at + (made.blank === 'after' ? 1 : -1);
    return () => {
      items[at]?.delete();
      if (paragraphs[blank]?.trim() === '') items[blank]?.delete();
    };
  }
  if (plainWords(made.text) === '') return planReturn(context, body, made);
  const places = body.words.places(made.text, true);
  const found = places.length === 1 && places[0] ? await rangeAt(context, body, places[0]) : null;
  if (!found?.exact) throw lost();
  return () => void found.range.insertText(made.find, 'Replace');
}

/** Puts back words in whose place nothing was put: into the paragraph that says what is left. */
async function planReturn(context: Word.RequestContext, body: LoadedBody, { find, lead, rest, paragraph }: Extract<Made, { do: 'words' }>): Promise<() => void> {
  const { paragraphs } = body.words;
  // Where changes are tracked, the words still stand there, struck out.
  const left = paragraphs.flatMap((text, index) => (text === lead + rest || text === lead + find + rest ? [index] : []));
  const at = left.length === 1 ? left[0] : left.find((index) => index === paragraph);
  const home = at === undefined ? undefined : body.items[at];
  if (at === undefined || !home) throw lost();
  if (lead === '') return () => void home.insertText(find, 'Start');
  const before = await rangeAt(context, body, { first: at, start: Math.max(0, lead.length - 60), last: at, end: lead.length });
  if (!before?.exact) throw lost();
  return () => void before.range.insertText(find, 'After');
}

/** All of it or nothing: where one change cannot be taken back, none is. */
async function takeBack(all: Made[], limits: WordLimits): Promise<void> {
  await runWord('take the change back', limits.write, async (context) => {
    const body = await loadBody(context);
    const undo: (() => void)[] = [];
    for (const made of all.slice().reverse()) undo.push(await planUndo(context, body, made));
    for (const each of undo) each();
    await context.sync();
  });
}

/** Takes back what a batch that failed half-way has done. @returns whether the document is as it was */
async function clearUp(all: Made[], before: string[], limits: WordLimits): Promise<boolean> {
  const now = (): Promise<string[]> => runWord('look over the document', limits.read, async (context) => (await loadBody(context)).words.paragraphs);
  const same = (one: string[]): boolean => one.length === before.length && one.every((text, index) => text === before[index]);
  try {
    if (same(await now())) return true;
    for (const made of all.slice().reverse()) await takeBack([made], limits).catch(() => undefined);
    return same(await now());
  } catch {
    return false;
  }
}

/**
 * Makes all the edits in one batch, or none. Where Word tracks changes, they are tracked like the person's own, and so is
 * taking them back.
 * @param read takes the plain text of a letter apart
 * @returns takes them back; refuses where that would lose words that the person has written since
 * @throws HostError
 */
export async function changeText(edits: Edit[], read: ReadSections, limits: WordLimits): Promise<() => Promise<void>> {
  const wanted = textEdits(edits);
  let before: string[] = [];
  let planned: Made[] = [];
  let begun = false;
  const undo = (all: Made[]) => (): Promise<void> => takeBack(all, limits);
  try {
    const made = await runWord('make the change', limits.write, async (context) => {
      const body = await loadBody(context);
      const changes = await planChanges(context, body, wanted, read);
      before = body.words.paragraphs;
      planned = changes.map((each) => each.made);
      begun = true;
      for (const change of changes) change.queue();
      await context.sync();
      return planned;
    }, { late: (late) => void undo(late)().catch(() => undefined) });
    let undone = false;
    return async () => {
      if (undone) return;
      await undo(made)();
      undone = true;
    };
  } catch (fault) {
    const cause = describeFailure('make the change', fault);
    if (cause.reason === 'timed-out') throw new HostError(`${cause.message} It may still come, and Fair Copy then takes it back.`, 'Look over the document, then check it again.', 'timed-out');
    if (!begun || await clearUp(planned, before, limits)) throw new HostError(`${cause.message} Nothing in the document has changed.`, cause.next, cause.reason);
    throw new HostError(`${cause.message} A change made before it could not be taken back.`, 'Look over the document.', cause.reason);
  }
}
