import { randomBytes } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageFault } from './terminal';
import { systemReason } from './text-file';

/**
 * Writes one of our own files whole or not at all: beside its place first, then over it.
 * @param what what the file is, for the sentence: "directory"
 * @throws UsageFault where it could not be written; what stood there is then as it was
 */
export async function writeWhole(name: string, cwd: string, text: string, what: string): Promise<void> {
  const wanted = resolve(cwd, name);
  const path = await realpath(wanted).catch(() => wanted);
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    const before = await stat(path).catch(() => null);
    if (before) await chmod(draft, before.mode & 0o777);
    await rename(draft, path);
  } catch (fault) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new UsageFault(`The ${what} ${name} could not be written: ${systemReason(fault)}.`);
  }
}
