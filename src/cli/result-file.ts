import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { ListedFile } from './file-list';
import { exit, UsageFault } from './terminal';
import { systemReason } from './text-file';

/** What an earlier run has already written. */
export interface Earlier {
  /** Paths of the files checked, in order. */
  files: string[];
  code: number;
}

function fileOf(line: string, number: number, name: string): { file: string; code: number } {
  try {
    const { file, error, findings } = JSON.parse(line) as { file: string; error?: string; findings: unknown[] };
    if (typeof file === 'string') return { file, code: error !== undefined ? exit.incomplete : findings.length > 0 ? exit.findings : exit.clean };
  } catch {
    // Told below, as for a line of another kind.
  }
  throw new UsageFault(`Line ${number} of ${name} is not a result of faircopy check, so the run cannot go on from it; name another file with --out.`);
}

/**
 * Reads the results of a run that was broken off, and cuts off a last line that was not written to its end.
 * @throws UsageFault where the file holds something else
 */
export async function earlierResults(name: string, cwd: string): Promise<Earlier> {
  const path = resolve(cwd, name);
  const earlier: Earlier = { files: [], code: exit.clean };
  let rest: Buffer = Buffer.alloc(0);
  let whole = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        const { file, code } = fileOf(rest.subarray(0, end).toString('utf8'), earlier.files.length + 1, name);
        earlier.files.push(file);
        earlier.code = Math.max(earlier.code, code);
        whole += end + 1;
        rest = rest.subarray(end + 1);
      }
    }
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return earlier;
    if (fault instanceof UsageFault) throw fault;
    throw new UsageFault(`${name} could not be opened: ${systemReason(fault)}.`);
  }
  if (rest.length > 0) await truncate(path, whole);
  return earlier;
}

/** The files that are left after those already checked. Throws UsageFault where they are not the same files in the same order. */
export async function* filesLeft(files: AsyncIterable<ListedFile>, { files: done }: Earlier, name: string): AsyncGenerator<ListedFile> {
  let number = 0;
  for await (const file of files) {
    const before = done[number++];
    if (before === undefined) yield file;
    else if (before !== file.path) throw new UsageFault(`Line ${number} of ${name} is of ${before}, and ${file.path} now stands in that place. The files have changed since: run again without --resume.`);
  }
}

/** Where results go: a file that is added to. */
export class ResultFile {
  private readonly stream: WriteStream;
  private fault: Error | null = null;

  constructor(private readonly name: string, cwd: string, goOn: boolean) {
    this.stream = createWriteStream(resolve(cwd, name), { flags: goOn ? 'a' : 'w' });
    this.stream.on('error', (fault) => { this.fault = fault; });
  }

  /** Resolves when there is room for more. */
  async write(text: string): Promise<void> {
    if (!this.stream.write(text) && !this.fault) await Promise.race([once(this.stream, 'drain'), once(this.stream, 'error')]).catch(() => undefined);
    this.told();
  }

  async end(): Promise<void> {
    await new Promise<void>((done) => { this.stream.end(() => done()); if (this.fault) done(); });
    this.told();
  }

  private told(): void {
    if (this.fault) throw new UsageFault(`${this.name} could not be written: ${systemReason(this.fault)}.`);
  }
}
