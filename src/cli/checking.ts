import type { Directory } from '../directory/directory';
import { check } from '../engine/check';
import type { Rulebook } from '../engine/rulebook';
import type { WordsOf } from '../files/protocol/attached-text';
import type { Item } from '../item/item';
import type { WordDocument } from '../item/word-document';
import { rulebooks } from '../rulebooks/index';
import { rules } from '../rules/index';
import { checkSeals } from '../seal/judgement';
import type { CheckArguments } from './arguments';
import { openBaseline } from './baseline';
import type { CheckedFile } from './checked-file';
import { openDirectory, openRulebook, openWords } from './council-files';
import type { ListedFile } from './file-list';
import { projectDefaults } from './project-defaults';
import { readListed } from './read-file';
import { exit, UsageFault } from './terminal';

/** Everything that one run checks its items against. */
export interface Checking {
  rulebook: Rulebook;
  directory: Directory;
  /** The council's own words, where they are attached. */
  wordsOf?: WordsOf | undefined;
  baseline?: WordDocument | undefined;
  args: Pick<CheckArguments, 'kind' | 'as' | 'care'>;
  cwd: string;
  /** The day of the check, YYYY-MM-DD. */
  date: string;
}

/**
 * Opens what the arguments and faircopy.json name.
 * @throws UsageFault, FileFault
 */
export async function openChecking(args: CheckArguments, cwd: string, today: string): Promise<Checking> {
  const complete = args.rulebook !== undefined && args.directory !== undefined;
  const defaults = complete ? {} : await projectDefaults(cwd);
  const rulebook = args.rulebook ?? defaults.rulebook;
  const directory = args.directory ?? defaults.directory;
  if (rulebook === undefined) {
    throw new UsageFault(`Say whose protocol to check against: --rulebook with ${rulebooks.map((each) => each.id).join(', ')} or a .yaml file of your own.`);
  }
  const opened = await openRulebook(rulebook, cwd);
  if (directory === undefined) {
    throw new UsageFault('A check needs to know who is who: give --directory FILE.json, a file that says at least {"council": {"name": "…", "domains": ["…"]}} and lists the members and officers with their names, emails and wards.');
  }
  const people = await openDirectory(directory, cwd);
  // The project's text belongs to the project's rulebook, and the command line may have named another.
  const text = args.text ?? (args.rulebook === undefined || args.rulebook === defaults.rulebook ? defaults.text : undefined);
  const wordsOf = text === undefined || args.format !== 'text' ? undefined : await openWords(text, opened, cwd);
  return { rulebook: opened, directory: people, wordsOf, baseline: await openBaseline(args, cwd), args, cwd, date: args.date ?? today };
}

/** Holds one item against the rulebook. */
export function checkItem(path: string, item: Item, checking: Checking): CheckedFile {
  const { args, rulebook, directory, date } = checking;
  try {
    return { path, item, result: check(item, rulebook, { directory, date, ...(args.as ? { as: args.as } : {}), care: args.care }, rules) };
  } catch (fault) {
    return { path, kind: item.kind, fault: `The check stopped before its end: ${fault instanceof Error ? fault.message : String(fault)}.` };
  }
}

/** Opens, reads and checks one file. */
export async function checkFile(file: ListedFile, checking: Checking): Promise<CheckedFile> {
  const { path } = file;
  const { args, baseline, cwd } = checking;
  const read = await readListed(file, cwd, baseline ? 'report' : args.kind);
  if ('fault' in read) return { path, kind: args.kind ?? 'message', fault: read.fault };
  const { item } = read;
  if (baseline) {
    if (!item.document) return { path, kind: item.kind, fault: '--baseline needs a report in a .docx file, and this file is none.' };
    item.baseline = baseline;
  }
  if (item.kind === 'report' && item.document) {
    const { counting, unread } = await checkSeals(item.document);
    item.seals = counting;
    item.unread = [...item.unread, ...unread];
  }
  return checkItem(path, item, checking);
}

/** The exit code after one more file. */
export function codeAfter(code: number, checked: CheckedFile): number {
  if ('fault' in checked) return exit.incomplete;
  return checked.result.findings.length > 0 && code === exit.clean ? exit.findings : code;
}
