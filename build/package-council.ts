import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { openRulebook, ruleIds } from '../src/cli/council-files';
import { isRulebookFile } from '../src/cli/project-defaults';
import { readTextFile } from '../src/cli/text-file';
import type { DirectoryFile } from '../src/directory/directory-file';
import type { Rulebook } from '../src/engine/rulebook';
import { inspectDirectory } from '../src/files/read-directory';
import { loadRulebook } from '../src/files/read-rulebook';
import { councilScript } from '../src/sending/council';
import { defaultSendSettings, manifestSendMode, type SendSettings } from '../src/sending/settings';
import { readCouncilSettings } from '../src/taskpane/council-settings';
import type { PackageArguments } from './package-arguments';

/** A council's own data, as it goes into the package. */
export interface CouncilFiles {
  /** By the name under which they are served. */
  served: Map<string, string>;
  rulebook: Rulebook | null;
  directory: DirectoryFile | null;
  sending: SendSettings;
  /** What stands before the text of the event script; empty where rulebook or directory is missing. */
  script: string;
  sendMode: 'PromptUser' | 'SoftBlock';
  /** Slips that refuse nothing, a line each. */
  warnings: string[];
}

const shippedFolder = resolve(__dirname, '../src/rulebooks');

function shown(path: string, cwd: string): string {
  return isAbsolute(path) ? relative(cwd, path) || path : path;
}

async function rulebookText(name: string, cwd: string): Promise<{ text: string; source: string; served: string }> {
  const json = /\.json$/i.test(name);
  if (json || isRulebookFile(name)) {
    return { text: await readTextFile(name, cwd, 'rulebook'), source: shown(name, cwd), served: json ? 'rulebook.json' : 'rulebook.yaml' };
  }
  const { id } = await openRulebook(name, cwd);
  return { text: await readFile(join(shippedFolder, `${id}.yaml`), 'utf8'), source: `${id}.yaml`, served: 'rulebook.yaml' };
}

/**
 * Reads what the council serves and refuses what the pane would refuse.
 * @param cwd the folder that relative paths start from
 * @throws UsageFault where a file is missing, FileFault where it cannot be used
 */
export async function readCouncilFiles({ rulebook: name, directory: path, settings: settingsPath }: PackageArguments, cwd: string): Promise<CouncilFiles> {
  const served = new Map<string, string>();
  const warnings: string[] = [];
  let rulebook: Rulebook | null = null;
  let directory: DirectoryFile | null = null;
  let sending = defaultSendSettings;
  if (name) {
    const found = await rulebookText(name, cwd);
    rulebook = loadRulebook(found.text, found.source, ruleIds);
    served.set(found.served, found.text);
  }
  if (path) {
    const text = await readTextFile(path, cwd, 'directory');
    const read = inspectDirectory(text, shown(path, cwd));
    directory = read.directory;
    warnings.push(...read.warnings.map(({ line, message }) => `${basename(path)}${line > 0 ? ` line ${line}` : ''}: ${message}`));
    served.set('directory.json', text);
  }
  if (settingsPath) {
    const text = await readTextFile(settingsPath, cwd, 'settings file');
    ({ sending } = readCouncilSettings(text, shown(settingsPath, cwd)));
    served.set('settings.json', text);
  }
  const script = rulebook && directory ? councilScript({ rulebook, directory, settings: sending }) : '';
  return { served, rulebook, directory, sending, script, sendMode: manifestSendMode(sending), warnings };
}
