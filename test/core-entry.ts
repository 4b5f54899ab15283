/**
 * The check as it must run inside classic Outlook's script engine: text in, text out, nothing from outside.
 * core-in-old-engine.test.ts bundles this file and runs it in a place that has nothing newer than ES2016.
 */
import { Directory } from '../src/directory/directory';
import type { DirectoryFile } from '../src/directory/directory-file';
import { check } from '../src/engine/check';
import type { Rulebook } from '../src/engine/rulebook';
import { emptyItem, type Item } from '../src/item/item';
import directoryFile from '../src/playground/directories/carlisle.json';
import carlisle from '../src/rulebooks/carlisle.yaml';
import { rules } from '../src/rules';

const directory = new Directory(directoryFile as DirectoryFile);

/** Checks one item, given as the JSON of what differs from an empty message; answers with the JSON of the result. */
export function checkJson(item: string): string {
  const whole: Item = { ...emptyItem('message'), ...(JSON.parse(item) as Partial<Item>) };
  return JSON.stringify(check(whole, carlisle as Rulebook, { directory, date: '2026-11-22' }, rules));
}

/** How many rules are inside. */
export const ruleCount = rules.length;
