import { HostError, type ReadOptions } from '../host';
import { ask, type WordLimits } from './call-word';
import { officeContext } from './word-program';

/** Small enough to show how far a long read is; an iPad takes no more than 64 KB, the others 4 MB. */
const sliceSize = 1024 * 1024;
const sliceSizeOnPad = 64 * 1024;
/** Closing only frees Word's memory, so nobody waits long for it. */
const closingTime = 3000;

/** Slices come as arrays of numbers, in some clients as typed arrays or buffers. */
function bytesOf(data: unknown): Uint8Array {
  if (typeof data === 'object' && data !== null && typeof (data as ArrayLike<number>).length === 'number') return Uint8Array.from(data as ArrayLike<number>);
  if (typeof data === 'object' && data !== null && typeof (data as ArrayBuffer).byteLength === 'number') return new Uint8Array(data as ArrayBuffer);
  throw new HostError('Word gave part of the document in a form that Fair Copy does not know.', 'Save the document, then choose the saved file.');
}

function joined(slices: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, slice) => sum + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}

function close(file: Office.File, limit: number): Promise<void> {
  return ask<void>('close the document’s copy', Math.min(closingTime, limit), (done) => file.closeAsync(done)).catch(() => undefined);
}

/**
 * The document's file as Word would save it now, with comments, headers, tracked changes and seals. Slices are
 * asked for one after another, and the copy is closed whatever happens: Word keeps two open at most, and one
 * left open spoils the next read.
 * @param options.progress is told up to 1 once every slice is there
 * @throws HostError
 */
export async function readWholeFile(limits: WordLimits, { progress, signal }: ReadOptions = {}): Promise<Uint8Array> {
  const document = officeContext()?.document;
  if (typeof document?.getFileAsync !== 'function') throw new HostError('This Word does not give Fair Copy the document’s file.', 'Save the document, then choose the saved file.', 'refused');
  const until = Date.now() + limits.whole;
  const left = (): number => Math.max(1, Math.min(limits.read, until - Date.now()));
  const doing = 'give Fair Copy the document';
  const size = String(officeContext()?.platform ?? '') === 'iOS' ? sliceSizeOnPad : sliceSize;
  const file = await ask<Office.File>(doing, Math.min(2 * limits.read, limits.whole), (done) => document.getFileAsync('compressed' as unknown as Office.FileType, { sliceSize: size }, done), {
    signal,
    // It came after all: nobody else will close it.
    late: (opened) => void close(opened, limits.read),
  });
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await ask<Office.Slice>(doing, left(), (done) => file.getSliceAsync(index, done), { signal });
      slices.push(bytesOf(slice.data));
      progress?.((index + 1) / file.sliceCount);
    }
    return joined(slices);
  } finally {
    await close(file, limits.read);
  }
}
