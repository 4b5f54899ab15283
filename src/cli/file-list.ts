import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemReason } from './text-file';
import type { Terminal } from './terminal';

/** A file to look at, by its path as the person would write it, or what is wrong with a path given. */
export type ListedFile = { path: string } | { path: string; fault: string };

const endings = ['.eml', '.msg', '.ics', '.docx'];

function isItem(name: string): boolean {
  // Word keeps a lock file of this name beside an open document.
  return !name.startsWith('~$') && endings.some((ending) => name.toLowerCase().endsWith(ending));
}

function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

async function walk(folder: string, cwd: string, found: ListedFile[]): Promise<void> {
  let entries;
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (fault) {
    found.push({ path: folder, fault: `The folder could not be opened: ${systemReason(fault)}.` });
    return;
  }
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const path = join(folder, entry.name);
    // Links to folders are not followed: they can lead round in a circle.
    if (entry.isDirectory()) await walk(path, cwd, found);
    else if (isItem(entry.name)) found.push({ path });
  }
}

async function listed(path: string, cwd: string, found: ListedFile[]): Promise<void> {
  try {
    if (!(await stat(resolve(cwd, path))).isDirectory()) {
      found.push({ path });
      return;
    }
  } catch (fault) {
    found.push({ path, fault: `The file could not be opened: ${systemReason(fault)}.` });
    return;
  }
  const before = found.length;
  await walk(path, cwd, found);
  if (found.length === before) found.push({ path, fault: `The folder holds no file that Fair Copy reads (${endings.join(', ')}).` });
}

/**
 * The files that the person named, in that order: folders walked and sorted, `-` replaced by the paths
 * on standard input, one a line.
 */
export async function listFiles(paths: string[], terminal: Pick<Terminal, 'cwd' | 'stdin'>): Promise<ListedFile[]> {
  const found: ListedFile[] = [];
  let read = false;
  for (const path of paths) {
    if (path !== '-') {
      await listed(path, terminal.cwd, found);
      continue;
    }
    if (read) continue;
    read = true;
    for (const line of (await terminal.stdin()).split('\n')) {
      const named = line.replace(/\r$/, '').trim();
      if (named) await listed(named, terminal.cwd, found);
    }
  }
  return found;
}
