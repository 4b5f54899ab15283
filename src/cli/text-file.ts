import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageFault } from './terminal';

/** Why the system did not hand over a file, as the end of a sentence. */
export function systemReason(fault: unknown): string {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no file of that name',
    EACCES: 'you may not open it',
    EPERM: 'you may not open it',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of its path is a file, not a folder',
    ELOOP: 'its links lead round in a circle',
    ENAMETOOLONG: 'its name is too long',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
  };
  return reasons[code] ?? `the system gave no more than “${code || 'unknown'}”`;
}

/**
 * Reads one of our own files.
 * @param what what the file is, for the sentence: "directory"
 * @throws UsageFault where it is missing or not UTF-8 text
 */
export async function readTextFile(path: string, cwd: string, what: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (fault) {
    throw new UsageFault(`The ${what} ${path} could not be opened: ${systemReason(fault)}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageFault(`The ${what} ${path} is not UTF-8 text; save it again with the encoding UTF-8.`);
  }
}
