/** Lint says the same while somebody types; this reads the imports by itself, so that a switched-off lint does not hide a breach. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importFault, layers } from '../build/layers.cjs';

const src = resolve(__dirname, '../src');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** What a file imports or re-exports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const shapes = [/^(?:import|export|\})[^'"\n]*\bfrom\s+['"]([^'"\n]+)['"]/gm, /^import\s+['"]([^'"\n]+)['"]/gm, /\b(?:import|require)\s*\(\s*['"]([^'"\n]+)['"]\s*\)/g];
  return shapes.flatMap((shape) => [...text.matchAll(shape)].map((match) => match[1] ?? ''));
}

const files = sourceFiles(src);

describe('who may import whom', () => {
  test('every folder of the source has its line in the table of layers', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((folder) => !layers[folder])).toEqual([]);
  });

  test('every import goes the way the design allows', () => {
    const faults = files.flatMap((file) => importsOf(file).flatMap((wanted) => {
      const fault = importFault(file, wanted);
      return fault ? [`${file.slice(src.length + 1)} imports ${wanted}: ${fault}`] : [];
    }));
    expect(faults).toEqual([]);
  });

  test('the reading of imports finds them: the rules do import the engine', () => {
    const found = new Set(files.filter((file) => file.startsWith(join(src, 'rules'))).flatMap(importsOf));
    expect(found.has('../engine/rule')).toBe(true);
  });

  test.each([
    ['rules/blind-copy.ts', '../hosts/host', 'rules may not import hosts: move the fact into Facts.'],
    ['rules/blind-copy.ts', '../pane/words', 'rules may not import pane: move the fact into Facts.'],
    ['item/item.ts', '../engine/finding', 'item may not import engine: an item is plain data; move what needs more to the folder that needs it.'],
    ['language/body.ts', '../item/item', 'language may not import item: language reads text and knows nobody; let a rule or the engine bring the two together.'],
    ['engine/check.ts', 'fflate', 'engine may not import the package fflate: hand the fact to check() in Facts.'],
    ['engine/check.ts', '../rules', 'engine may not import rules: hand the fact to check() in Facts.'],
    ['readers/index.ts', 'node:fs', 'readers may not import Node\'s node:fs: it must also run in a browser; let the entry point hand it in.'],
    ['hosts/outlook/platform.ts', '../../readers/html-to-text', 'hosts may not import readers: let the entry point hand it to the host.'],
    ['pane/App.tsx', '../hosts/outlook/outlook-host', 'pane may not import hosts: let the entry point hand it to the pane in its services.'],
    ['pane/App.tsx', '../taskpane/start', 'pane may not import taskpane: only entry points may; let the entry point hand it to the pane in its services.'],
    ['rulebooks/index.ts', '../engine/check', 'rulebooks may not import engine: a rulebook is data; what it cannot say belongs in a rule.'],
    ['rules/blind-copy.ts', '../../test/rules/examples', 'rules may not import from outside src: move the fact into Facts.'],
  ])('%s that imported %s would be told which way is allowed', (file, wanted, sentence) => {
    expect(importFault(join(src, file), wanted)).toBe(sentence);
  });

  test.each([
    ['rules/blind-copy.ts', '../engine/rule'],
    ['hosts/simulated/office.ts', '../outlook/apply-edits'],
    ['pane/App.tsx', '../hosts/host'],
    ['taskpane/start.tsx', '../hosts/outlook/outlook-host'],
    ['cli/run.ts', 'node:path'],
    ['rulebooks/index.ts', '../engine/rulebook'],
  ])('%s may import %s', (file, wanted) => {
    expect(importFault(join(src, file), wanted)).toBeNull();
  });
});
