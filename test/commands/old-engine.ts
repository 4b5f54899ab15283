import { parse, type AnyNode, type Node } from 'acorn';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script, createContext } from 'node:vm';

const root = resolve(__dirname, '../..');

/** Builds launchevent.js into a folder of its own and gives its text. */
export function buildLaunchevent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-launchevent-'));
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'launchevent', '--output-path', folder], { cwd: root, stdio: 'pipe' });
    return readFileSync(join(folder, 'launchevent.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What came after ES2016, as V8 of today has it. */
const newer: Record<string, string[]> = {
  'String.prototype': ['normalize', 'replaceAll', 'matchAll', 'padStart', 'padEnd', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'at', 'isWellFormed', 'toWellFormed', 'localeCompare'],
  'Array.prototype': ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group'],
  'Object.getPrototypeOf(Int8Array.prototype)': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'],
  'Promise.prototype': ['finally'],
  Object: ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers'],
  Symbol: ['asyncIterator', 'matchAll'],
  globalThis: ['Intl', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'WebAssembly', 'Iterator', 'console', 'escape', 'globalThis'],
};

/** Names that a page or Node has and this engine must not. */
const absent = ['Intl', 'document', 'window', 'localStorage', 'navigator', 'location', 'atob', 'fetch', 'TextEncoder', 'URL', 'crypto', 'console', 'process', 'require', 'structuredClone', 'queueMicrotask'];

/**
 * Runs a script as classic Outlook does: by itself, in a bare script engine of 2016 with Office and nothing else.
 * @param around further names to be there: timers, say
 */
export function runInOldEngine(script: string, office: unknown, around: Record<string, unknown> = {}): void {
  const bare = Object.create(null) as Record<string, unknown>;
  const context = createContext(Object.assign(bare, { Office: office }, around));
  const taking = Object.entries(newer).map(([owner, names]) => names.map((name) => `delete ${owner}.${name};`).join('\n')).join('\n');
  new Script(taking).runInContext(context);
  const there = new Script(`[${absent.map((name) => `typeof ${name}`).join()}].join()`).runInContext(context) as string;
  if (there !== absent.map(() => 'undefined').join()) throw new Error(`The engine is not bare: ${there}`);
  new Script(script, { filename: 'launchevent.js' }).runInContext(context);
}

/** Patterns made by RegExp("…", "…") that an engine of 2016 would refuse; those written as literals it meets while reading the script. */
export function newerPatterns(script: string): string[] {
  const refused: string[] = [];
  const visit = (node: AnyNode): void => {
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier' && node.callee.name === 'RegExp') {
      const [pattern, flags] = node.arguments.map((each) => (each.type === 'Literal' ? String(each.value) : null));
      if (typeof pattern !== 'string') return;
      const literal = `/${pattern.replace(/\//g, '\\/')}/${flags ?? ''}`;
      try {
        parse(literal, { ecmaVersion: 2016 });
      } catch {
        refused.push(literal);
      }
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (child && typeof (child as Node).type === 'string') visit(child as AnyNode);
    }
  };
  visit(parse(script, { ecmaVersion: 'latest' }) as AnyNode);
  return refused;
}
