import { randomUUID } from 'node:crypto';
import { access, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeReason } from './key-file';
import { UsageFault } from './terminal';

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes sure that the sealed copy may be written there.
 * @throws UsageFault where that would write over a file and the person did not say so
 */
export async function testCopy(out: string, cwd: string, force: boolean): Promise<void> {
  if (!force && await exists(resolve(cwd, out))) throw new UsageFault(`${out} is there already, and Fair Copy writes over it only with --force. Add --force, or name another file with --out.`);
}

/**
 * Writes the sealed copy under another name first, so that whatever happens no half of a document is left.
 * @param like the document that it was made from, whose permissions it gets
 * @throws UsageFault where the system does not take it
 */
export async function writeCopy(out: string, like: string, cwd: string, bytes: Uint8Array): Promise<void> {
  const named = resolve(cwd, out);
  let draft = '';
  try {
    // A link stays a link to the file it names.
    const target = await exists(named) ? await realpath(named) : named;
    const { mode } = await stat(resolve(cwd, like));
    draft = `${target}.${randomUUID()}.tmp`;
    const handle = await open(draft, 'wx', mode & 0o777);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (fault) {
    if (draft !== '') await unlink(draft).catch(() => undefined);
    throw new UsageFault(`The sealed copy ${out} could not be written: ${writeReason(fault)}. Name another place with --out.`);
  }
}
