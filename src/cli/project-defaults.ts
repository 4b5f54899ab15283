import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { didYouMean } from '../files/did-you-mean';
import { FileFault } from '../files/file-fault';
import { readSource } from '../files/read-source';
import { UsageFault } from './terminal';
import { readTextFile } from './text-file';

/** What faircopy.json may set; paths are absolute. */
export interface ProjectDefaults {
  rulebook?: string;
  directory?: string;
  /** The file of the council's own words. */
  text?: string;
}

const name = 'faircopy.json';
const known = ['rulebook', 'directory', 'text'];

/** Whether a rulebook is named by its file and not by its id. */
export function isRulebookFile(rulebook: string): boolean {
  return /\.ya?ml$/i.test(rulebook) || /[\\/]/.test(rulebook);
}

async function findUpwards(folder: string): Promise<string | null> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, name);
    try {
      await access(path);
      return path;
    } catch {
      if (dirname(here) === here) return null;
    }
  }
}

function settings(text: string, source: string): Record<string, string> {
  let value: unknown;
  try {
    ({ value } = readSource(text, source, 'json'));
  } catch (fault) {
    throw fault instanceof FileFault ? new UsageFault(fault.message) : fault;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageFault(`${source} is not a group of properties; write {"rulebook": "…", "directory": "…"}.`);
  for (const [property, setting] of Object.entries(value)) {
    if (!known.includes(property)) throw new UsageFault(`${source} has a property ${property} that Fair Copy does not know; it takes ${known.slice(0, -1).join(', ')} and ${known[known.length - 1]}.${didYouMean(property, known)}`);
    if (typeof setting !== 'string' || setting === '') throw new UsageFault(`${source}: ${property} takes text in quotation marks.`);
  }
  return value as Record<string, string>;
}

/**
 * The defaults of the nearest faircopy.json in a folder or above it; empty where there is none.
 * @throws UsageFault where the file does not say what it should
 */
export async function projectDefaults(cwd: string): Promise<ProjectDefaults> {
  const path = await findUpwards(cwd);
  if (path === null) return {};
  const source = relative(cwd, path) || name;
  const { rulebook, directory, text } = settings(await readTextFile(path, cwd, 'file'), source);
  const folder = dirname(path);
  return {
    ...(rulebook === undefined ? {} : { rulebook: isRulebookFile(rulebook) ? resolve(folder, rulebook) : rulebook }),
    ...(directory === undefined ? {} : { directory: resolve(folder, directory) }),
    ...(text === undefined ? {} : { text: resolve(folder, text) }),
  };
}
