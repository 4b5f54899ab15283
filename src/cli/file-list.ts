import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messagesOfMbox } from '../readers/mbox';
import { systemReason } from './text-file';
import type { Terminal } from './terminal';

/**
 * A file to look at, by its path as the person would write it; one message of an mbox is named `archive.mbox#12`.
 * With `fault` what is wrong with a path given.
 */
export type ListedFile =
  | { path: string; within?: { file: string; start: number; end: number } }
  | { path: string; fault: string };

const endings = ['.eml', '.msg', '.ics', '.docx', '.mbox'];

function isItem(name: string): boolean {
  // Word keeps a lock file of this name beside an open document.
  return !name.startsWith('~$') && endings.some((ending) => name.toLowerCase().endsWith(ending));
}

function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

async function* mbox(path: string, cwd: string): AsyncGenerator<ListedFile> {
  const handle = await open(resolve(cwd, path));
  try {
    const read = async (at: number, length: number) => {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, (await handle.read(bytes, 0, length, at)).bytesRead);
    };
    let count = 0;
    for await (const { start, end } of messagesOfMbox(read)) {
      count += 1;
      yield { path: `${path}#${count}`, within: { file: path, start, end } };
    }
    if (count === 0) yield { path, fault: 'The file is no mbox: no line in it begins a message (From, an address and a date).' };
  } finally {
    await handle.close();
  }
}

/** Mail servers keep a maildir's messages, one a file without an ending, in the folders cur and new. */
function isMaildir(names: string[]): boolean {
  return names.includes('cur') && names.includes('new');
}

async function* file(path: string, cwd: string): AsyncGenerator<ListedFile> {
  if (path.toLowerCase().endsWith('.mbox')) yield* mbox(path, cwd);
  else yield { path };
}

async function* walk(folder: string, cwd: string, mail: boolean): AsyncGenerator<ListedFile> {
  let entries;
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (fault) {
    yield { path: folder, fault: `The folder could not be opened: ${systemReason(fault)}.` };
    return;
  }
  const maildir = isMaildir(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const path = join(folder, entry.name);
    // Links to folders are not followed: they can lead round in a circle.
    if (entry.isDirectory()) {
      if (!(maildir && entry.name === 'tmp')) yield* walk(path, cwd, maildir && (entry.name === 'cur' || entry.name === 'new'));
    } else if (isItem(entry.name) || (mail && !entry.name.startsWith('.'))) yield* file(path, cwd);
  }
}

async function* listed(path: string, cwd: string): AsyncGenerator<ListedFile> {
  try {
    if (!(await stat(resolve(cwd, path))).isDirectory()) {
      yield* file(path, cwd);
      return;
    }
  } catch (fault) {
    yield { path, fault: `The file could not be opened: ${systemReason(fault)}.` };
    return;
  }
  let empty = true;
  for await (const each of walk(path, cwd, false)) {
    empty = false;
    yield each;
  }
  if (empty) yield { path, fault: `The folder holds no file that Fair Copy reads (${endings.join(', ')}).` };
}

/**
 * The files that the person named, in that order, one at a time: folders walked and sorted, an mbox taken apart,
 * `-` replaced by the paths on standard input, one a line.
 */
export async function* listFiles(paths: string[], terminal: Pick<Terminal, 'cwd' | 'stdin'>): AsyncGenerator<ListedFile> {
  let read = false;
  for (const path of paths) {
    if (path !== '-') {
      yield* listed(path, terminal.cwd);
      continue;
    }
    if (read) continue;
    read = true;
    for await (const line of terminal.stdin()) {
      const named = line.trim();
      if (named) yield* listed(named, terminal.cwd);
    }
  }
}
