/** Classic Outlook on Windows may run a check in a script engine of 2016 without Intl; a fault there stays unseen, so it is looked for here. */
import { parse, type AnyNode, type Node } from 'acorn';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script, createContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { exampleItem } from '../src/engine/example-item';
import { carlisle } from '../src/playground/examples/carlisle';
import * as ordinary from './core-entry';

const root = resolve(__dirname, '..');
let bundle = '';

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-core-'));
  execFileSync(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'core', '--output-path', folder], { cwd: root, stdio: 'pipe' });
  bundle = readFileSync(join(folder, 'core.js'), 'utf8');
  rmSync(folder, { recursive: true });
}, 180_000);

/** Calls `visit` for every node of the parsed script. */
function walk(node: Node, visit: (node: AnyNode) => void): void {
  visit(node as AnyNode);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof (child as Node).type === 'string') walk(child as Node, visit);
    }
  }
}

/** Every regular expression in the script, as literals or in RegExp("…", "…"). */
function patternsIn(script: string): { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  walk(parse(script, { ecmaVersion: 'latest' }), (node) => {
    if (node.type === 'Literal' && node.regex) found.push(node.regex);
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier' && node.callee.name === 'RegExp') {
      const [pattern, flags] = node.arguments;
      if (pattern?.type !== 'Literal' || typeof pattern.value !== 'string') return;
      found.push({ pattern: pattern.value, flags: flags?.type === 'Literal' ? String(flags.value) : '' });
    }
  });
  return found;
}

/** What came after ES2016, as V8 of today has it. */
const newer: Record<string, string[]> = {
  'String.prototype': ['normalize', 'replaceAll', 'matchAll', 'padStart', 'padEnd', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'at', 'isWellFormed', 'toWellFormed', 'localeCompare'],
  'Array.prototype': ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group'],
  'Object.getPrototypeOf(Int8Array.prototype)': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'],
  Object: ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers'],
  Symbol: ['asyncIterator', 'matchAll'],
  globalThis: ['Intl', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'WebAssembly', 'Iterator', 'console', 'escape', 'globalThis'],
};

interface Core { checkJson(item: string): string; ruleCount: number }

/** The bundle, run in a script engine's bare context from which everything newer was taken. */
function runInOldEngine(): Core {
  const context = createContext(Object.create(null) as object);
  const taking = Object.entries(newer).map(([owner, names]) => names.map((name) => `delete ${owner}.${name};`).join('\n')).join('\n');
  new Script(taking).runInContext(context);
  const left = new Script(`[typeof Intl, typeof ''.normalize, typeof [].flat, typeof Object.entries, typeof setTimeout, typeof TextEncoder, typeof URL, typeof structuredClone, typeof document, typeof console, typeof process].join()`).runInContext(context) as string;
  expect(new Set(left.split(','))).toEqual(new Set(['undefined']));
  new Script(`${bundle}\nthis.FairCopyCore = FairCopyCore;`).runInContext(context);
  return new Script('FairCopyCore').runInContext(context) as Core;
}

describe('the check in an Outlook of 2016', () => {
  test('the whole check is one script that such an engine can read', () => {
    expect(() => parse(bundle, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    process.stdout.write(`core: ${Math.round(gzipSync(bundle, { level: 9 }).length / 1000)} KB compressed\n`);
  });

  test('no pattern needs looking behind, named groups, the s flag or Unicode properties', () => {
    const patterns = patternsIn(bundle);
    const refused = patterns.filter(({ pattern, flags }) => {
      if (/[^gimuy]/.test(flags) || /\\[pP]\{/.test(pattern)) return true;
      try {
        parse(`/${pattern}/${flags}`, { ecmaVersion: 2016 });
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toEqual([]);
  });

  test('a message gets the same findings there as everywhere else', () => {
    const old = runInOldEngine();
    expect(old.ruleCount).toBe(ordinary.ruleCount);
    let findings = 0;
    for (const { title, from, to, cc, bcc, subject, text } of carlisle) {
      const item = JSON.stringify(exampleItem({ outcome: 'pass', because: title, item: { from, to, cc, bcc, subject, text } }, 'message'));
      const there = old.checkJson(item);
      expect({ title, result: JSON.parse(there) as unknown }).toEqual({ title, result: JSON.parse(ordinary.checkJson(item)) as unknown });
      expect(there).toBe(ordinary.checkJson(item));
      findings += (JSON.parse(there) as { findings: unknown[] }).findings.length;
    }
    expect(findings).toBeGreaterThan(0);
  });
});
