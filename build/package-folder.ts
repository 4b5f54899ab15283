import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageFault } from '../src/cli/terminal';
import { digest, markName, type PackageMark } from './package-files';

function markOf(folder: string): PackageMark | null {
  try {
    const mark = JSON.parse(readFileSync(join(folder, markName), 'utf8')) as Partial<PackageMark> | null;
    return mark?.product === 'Fair Copy' && typeof mark.files === 'object' && mark.files !== null ? (mark as PackageMark) : null;
  } catch {
    return null;
  }
}

function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

/** Why a folder may not be written over, as one sentence; null where it may. */
function whyNot(folder: string, name: string, force: boolean): string | null {
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return `${name} is a file. Give the name of a folder to --out.`;
  if (readdirSync(folder).length === 0) return null;
  const mark = markOf(folder);
  if (!mark) return `The folder ${name} holds other files, so nothing was written. Give --out a folder that is empty or new.`;
  const found = filesBelow(folder).filter((path) => path !== markName);
  const strange = found.find((path) => !Object.hasOwn(mark.files, path));
  if (strange) return `The folder ${name} holds ${strange}, which is not part of the package, so nothing was written. Take it out, or give --out another folder.`;
  const changed = force ? undefined : found.find((path) => digest(readFileSync(join(folder, path))) !== mark.files[path]);
  return changed ? `Somebody changed ${changed} in ${name} since it was written, so nothing was written over. Keep a copy of it, then add --force.` : null;
}

/**
 * Writes a package in place of an earlier one or into a new folder. All of it is there, or the folder is as before.
 * @param name the folder as the person gave it
 * @throws UsageFault where the folder is not empty and not ours
 */
export function writePackage(files: Map<string, Uint8Array>, name: string, cwd: string, force = false): string {
  const folder = resolve(cwd, name);
  const reason = whyNot(folder, name, force);
  if (reason) throw new UsageFault(reason);
  const [next, last] = [`${folder}.new`, `${folder}.old`];
  rmSync(next, { recursive: true, force: true });
  files.forEach((bytes, path) => {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), bytes);
  });
  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  rmSync(last, { recursive: true, force: true });
  return folder;
}
