import { HostError } from '../host';
import { runWord, type WordLimits } from './call-word';
import { findRange, loadBody } from './find-range';

async function removeComment(id: string, limits: WordLimits): Promise<void> {
  await runWord('take the comment back', limits.write, async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/id');
    await context.sync();
    // One that the person has deleted already is gone as wished.
    comments.items.find((each) => each.id === id)?.delete();
    await context.sync();
  });
}

/** Words as a sentence quotes them. */
export function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

/** "The words “You must act” no longer stand in the document." */
export function notThere(words: string): HostError {
  return new HostError(`The words “${shortened(words)}” no longer stand in the document.`, 'Check the document again.');
}

/**
 * Hangs a comment on the first place where `on` stands.
 * @returns takes it back
 * @throws HostError; nothing has changed then, or what comes too late is taken back
 */
export async function commentOn(on: string, text: string, limits: WordLimits): Promise<() => Promise<void>> {
  const id = await runWord('add the comment', limits.write, async (context) => {
    const range = await findRange(context, await loadBody(context), on);
    if (!range) throw notThere(on);
    const comment = range.insertComment(text);
    comment.load('id');
    await context.sync();
    return comment.id;
  }, { late: (late) => void removeComment(late, limits).catch(() => undefined) });
  let gone = false;
  return async () => {
    if (gone) return;
    await removeComment(id, limits);
    gone = true;
  };
}
