import type { Item } from '../../item/item';
import { HostError, type ReadOptions } from '../host';
import { ask, runWord, stopped, type WordLimits } from './call-word';
import { packageOf } from './flat-opc';
import { readWholeFile } from './whole-file';
import { officeContext, supports } from './word-program';

export interface ReadTools {
  /** Reads the bytes of a .docx file into an item; src/readers/docx does. */
  readDocument(bytes: Uint8Array): Promise<Item>;
  /** The namespace of the seals' custom XML, which the body alone does not bring; '' where none are kept. */
  sealNamespace: string;
}

/** What `item.source` says of the two ways. */
export const sources = {
  file: 'Fair Copy read the whole file as Word has it now.',
  body: 'Word did not give Fair Copy the whole file, so it read the body only: page headers and footers, the file’s own details and perhaps some comments are missing.',
};

const pickFile = 'Save the document, then choose the saved file in Fair Copy.';

/** A fault of the reader is told in its own sentence where it has one. */
function unreadable(fault: unknown): HostError {
  if (fault instanceof HostError) return fault;
  const told = fault instanceof Error && fault.name === 'UnreadableFile';
  return new HostError(told ? fault.message : 'Fair Copy could not make sense of what Word gave it.', pickFile);
}

async function fromFile(tools: ReadTools, limits: WordLimits, { progress, signal }: ReadOptions): Promise<Item> {
  const bytes = await readWholeFile(limits, { signal, progress: (done) => progress?.(done * 0.8) });
  const item = await tools.readDocument(bytes).catch((fault: unknown) => Promise.reject(unreadable(fault)));
  return { ...item, source: sources.file };
}

/** Earlier seals, which are not part of the body. @throws HostError */
async function sealsKept(namespace: string, limits: WordLimits): Promise<string[]> {
  const parts = officeContext()?.document?.customXmlParts;
  if (namespace === '' || !parts || !supports('CustomXmlParts', '1.1')) return [];
  const found = await ask<Office.CustomXmlPart[]>('find earlier seals', limits.read, (done) => parts.getByNamespaceAsync(namespace, done));
  const texts: string[] = [];
  for (const part of found) texts.push(await ask<string>('read an earlier seal', limits.read, (done) => part.getXmlAsync(done)));
  return texts;
}

async function fromBody(tools: ReadTools, limits: WordLimits, { progress, signal }: ReadOptions): Promise<Item> {
  const flat = await runWord('give Fair Copy the text of the document', limits.whole, async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return ooxml.value;
  }, { signal });
  progress?.(0.6);
  const unread = ['The page headers and footers could not be read.'];
  const seals = await sealsKept(tools.sealNamespace, limits).catch(() => {
    unread.push('The seals that the document may hold could not be read.');
    return [];
  });
  if (signal?.aborted) throw stopped();
  const item = await Promise.resolve().then(() => tools.readDocument(packageOf(flat, seals))).catch((fault: unknown) => Promise.reject(unreadable(fault)));
  return { ...item, source: sources.body, unread: [...item.unread, ...unread] };
}

/**
 * Reads the open document: the whole file where Word gives it, else its body.
 * @throws HostError that asks for the saved file where neither can be had
 */
export async function readDocument(tools: ReadTools, limits: WordLimits, options: ReadOptions = {}): Promise<Item> {
  const { signal } = options;
  let shown = -1;
  // The second way begins anew, but what the person sees never goes back.
  const progress = (done: number): void => {
    if (done > shown) options.progress?.((shown = done));
  };
  const by = async (way: typeof fromFile): Promise<Item> => {
    if (signal?.aborted) throw stopped();
    const item = await way(tools, limits, { signal, progress });
    if (signal?.aborted) throw stopped();
    progress(1);
    return item;
  };
  progress(0);
  try {
    return await by(fromFile);
  } catch (fault) {
    if (signal?.aborted) throw stopped();
    const { message, reason } = unreadable(fault);
    return by(fromBody).catch(() => {
      throw signal?.aborted ? stopped() : new HostError(message, pickFile, reason);
    });
  }
}
