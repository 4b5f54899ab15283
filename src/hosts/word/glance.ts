import { runWord } from './call-word';
import { supports } from './word-program';

/** A number for a text that is another for nearly every other text (FNV-1a), so that no copy of it is kept. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}

/**
 * A sign of what the document says that costs one short request, where the whole file costs Word seconds: another
 * once the words of the body or the number of comments have changed. Page headers are not in it.
 * @param limit milliseconds to wait
 * @param signal stops it
 * @throws HostError
 */
export function glanceAtBody(limit: number, signal?: AbortSignal): Promise<string> {
  return runWord('look whether the document has changed', limit, async (context) => {
    const { body } = context.document;
    body.load('text');
    const comments = supports('WordApi', '1.4') ? body.getComments() : null;
    comments?.load('items/id');
    await context.sync();
    return `${fingerprint(body.text)} ${comments ? comments.items.length : ''}`;
  }, { signal });
}
