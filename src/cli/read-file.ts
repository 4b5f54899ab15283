import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Item, Kind } from '../item/item';
import { readItem, UnreadableFile } from '../readers/index';
import type { ListedFile } from './file-list';
import { systemReason } from './text-file';

export type ReadOutcome = { item: Item } | { fault: string };

/** Opens and reads one file; what keeps it from being read comes back as a sentence. */
export async function readListed(file: ListedFile, cwd: string, kind?: Kind): Promise<ReadOutcome> {
  if ('fault' in file) return { fault: file.fault };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, file.path));
  } catch (fault) {
    return { fault: `The file could not be opened: ${systemReason(fault)}.` };
  }
  try {
    return { item: await readItem({ name: basename(file.path), bytes }, kind) };
  } catch (fault) {
    if (fault instanceof UnreadableFile) return { fault: fault.message };
    return { fault: `The file could not be read: ${fault instanceof Error ? fault.message : String(fault)}.` };
  }
}
