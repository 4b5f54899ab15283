import { open, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Item, Kind } from '../item/item';
import { kindOfDocument } from '../report/document-kind';
import { messageFromMbox } from '../readers/mbox';
import { readDocument, readItem, UnreadableFile, type WordDocument, type ReadFile } from '../readers/index';
import type { ListedFile } from './file-list';
import { systemReason } from './text-file';

export type ReadOutcome = { item: Item } | { fault: string };

async function bytesOf(file: Exclude<ListedFile, { fault: string }>, cwd: string): Promise<Uint8Array> {
  if (!file.within) return readFile(resolve(cwd, file.path));
  const { start, end } = file.within;
  const handle = await open(resolve(cwd, file.within.file));
  try {
    const bytes = new Uint8Array(end - start);
    return messageFromMbox(bytes.subarray(0, (await handle.read(bytes, 0, end - start, start)).bytesRead));
  } finally {
    await handle.close();
  }
}

async function openListed<Found extends object>(file: ListedFile, cwd: string, read: (file: ReadFile) => Promise<Found>): Promise<Found | { fault: string }> {
  if ('fault' in file) return { fault: file.fault };
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file, cwd);
  } catch (fault) {
    return { fault: `The file could not be opened: ${systemReason(fault)}.` };
  }
  try {
    return await read({ name: basename(file.path), bytes });
  } catch (fault) {
    if (fault instanceof UnreadableFile) return { fault: fault.message };
    return { fault: `The file could not be read: ${fault instanceof Error ? fault.message : String(fault)}.` };
  }
}

/** Opens and reads one file; what keeps it from being read comes back as a sentence. */
export async function readListed(file: ListedFile, cwd: string, kind?: Kind): Promise<ReadOutcome> {
  return openListed(file, cwd, async found => {
    const item = await readItem(found, kind);
    if (item.document && kind === undefined) item.kind = kindOfDocument(item.document);
    return { item };
  });
}

/** As {@link readListed}, but a Word document with all that was tracked in it. */
export async function readListedWhole(file: ListedFile, cwd: string): Promise<ReadOutcome | { document: WordDocument }> {
  return openListed<{ item: Item } | { document: WordDocument }>(file, cwd, async found => {
    const document = await readDocument(found);
    return document ? { document } : { item: await readItem(found) };
  });
}
