import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from '../../build/package';

// Reading a whole rulebook takes its time on a loaded machine.
jest.setTimeout(60_000);

export const root = mkdtempSync(join(tmpdir(), 'fair-copy-package-'));
export const built = join(root, 'built');
export const origin = 'https://addin.tarrow.example';
export const directoryText = `${JSON.stringify({ council: { name: 'Tarrow District Council', domains: ['tarrow.example'] }, members: [{ name: 'Miriam Oakes' }] }, null, 2)}\n`;

/** A small stand-in for what webpack builds. */
export function makeBuilt(): void {
  mkdirSync(join(built, 'assets'), { recursive: true });
  for (const name of ['taskpane', 'launchevent', 'playground', 'privacy']) writeFileSync(join(built, `${name}.html`), `<!doctype html>\n<html lang="en-GB"><head></head><body>${name}</body></html>\n`);
  writeFileSync(join(built, 'launchevent.js'), 'start();\n');
  writeFileSync(join(built, 'taskpane.0123456789.js'), '');
  writeFileSync(join(built, 'documents.abcdef0123.js'), '');
  for (const name of ['icon-16', 'icon-32', 'icon-64', 'icon-80', 'icon-128', 'color', 'outline']) writeFileSync(join(built, 'assets', `${name}.png`), name);
  for (const name of ['manifest.xml', 'manifest.word.xml', 'manifest.json']) writeFileSync(join(built, name), 'for localhost');
  writeFileSync(join(root, 'who.json'), directoryText);
}

export const clean = (): void => rmSync(root, { recursive: true, force: true });
export const inFolder = (folder: string, path: string): string => readFileSync(join(root, folder, path), 'utf8');
export const paths = (folder: string, below = ''): string[] => readdirSync(join(root, folder, below), { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? paths(folder, join(below, entry.name)) : [join(below, entry.name)])).sort();

/** Makes a package in a folder of the rig; the lines said, or the sentence that refused it. */
export async function attempt(words: string[], pages = built): Promise<string[]> {
  try {
    return await makePackage(words, root, pages);
  } catch (fault) {
    return [(fault as Error).message];
  }
}
