import { readFile } from 'node:fs/promises';
import { relative, isAbsolute, resolve } from 'node:path';
import { Directory } from '../directory/directory';
import type { Rulebook } from '../engine/rulebook';
import { didYouMean } from '../files/did-you-mean';
import { decodeText } from '../files/importers/decode-text';
import { loadAttachedText, wordsFrom, type WordsOf } from '../files/protocol/attached-text';
import { loadDirectory } from '../files/read-directory';
import { loadRulebook } from '../files/read-rulebook';
import { rulebookById, rulebooks } from '../rulebooks/index';
import { rules } from '../rules/index';
import { isRulebookFile } from './project-defaults';
import { UsageFault } from './terminal';
import { readTextFile, systemReason } from './text-file';

/** The rules that are built. */
export const ruleIds: string[] = rules.map((rule) => rule.id);

function shownPath(path: string, cwd: string): string {
  return isAbsolute(path) ? relative(cwd, path) || path : path;
}

/**
 * A rulebook by its id or its file.
 * @throws UsageFault where there is none, FileFault where the file cannot be used
 */
export async function openRulebook(name: string, cwd: string): Promise<Rulebook> {
  if (isRulebookFile(name)) return loadRulebook(await readTextFile(name, cwd, 'rulebook'), shownPath(name, cwd), ruleIds);
  const shipped = rulebookById(name);
  if (shipped) return shipped;
  const ids = rulebooks.map((rulebook) => rulebook.id);
  throw new UsageFault(`There is no rulebook ${name}.${didYouMean(name, ids)} The rulebooks are ${ids.slice(0, -1).join(', ')} and ${ids[ids.length - 1]}; a rulebook of your own is named by its .yaml file.`);
}

/**
 * The directory in a file, ready to look people up in.
 * @throws UsageFault where there is none, FileFault where the file cannot be used
 */
export async function openDirectory(path: string, cwd: string): Promise<Directory> {
  return new Directory(loadDirectory(await readTextFile(path, cwd, 'directory'), shownPath(path, cwd)));
}

/**
 * The text of a file that another program wrote, in whichever encoding.
 * @throws UsageFault where it cannot be opened
 */
export async function exportedText(path: string, cwd: string): Promise<string> {
  try {
    return decodeText(await readFile(resolve(cwd, path)));
  } catch (fault) {
    throw new UsageFault(`The file ${path} could not be opened: ${systemReason(fault)}.`);
  }
}

/**
 * The council's own words in a file that `rulebook attach` wrote.
 * @throws UsageFault where there is none or it is another rulebook's, FileFault where the file cannot be used
 */
export async function openWords(path: string, rulebook: Rulebook, cwd: string): Promise<WordsOf> {
  const attached = loadAttachedText(await readTextFile(path, cwd, 'attached text'), shownPath(path, cwd));
  if (attached.rulebook !== rulebook.id) throw new UsageFault(`${shownPath(path, cwd)} holds the words for the rulebook ${attached.rulebook}, and the check is against ${rulebook.id}.`);
  return wordsFrom(attached, rulebook.id);
}
