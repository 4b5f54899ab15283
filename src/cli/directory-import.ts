import type { DirectoryFile } from '../directory/directory-file';
import { problemLine, type FileProblem } from '../files/file-fault';
import { domainIn, readImport } from '../files/importers/import-directory';
import { mergeDirectory, type MergedDirectory } from '../files/importers/merge-directory';
import { inspectDirectory } from '../files/read-directory';
import type { DirectoryArguments } from './arguments';
import { exportedText } from './council-files';
import { exit, UsageFault, type Terminal } from './terminal';
import { readTextFile } from './text-file';
import { counted, safe } from './typesetting';
import { writeWhole } from './written-file';

/** The directory to add to: the file's, or a new one of the council that the command line names. */
async function startingWith(args: DirectoryArguments, terminal: Terminal, text: string): Promise<{ directory: DirectoryFile; before: string | null; guessed: string | null }> {
  const domains = (args.domain ?? '').toLowerCase().split(',').map((each) => each.trim().replace(/^@/, '')).filter((each) => each !== '');
  const before = args.into === undefined ? null : await readTextFile(args.into, terminal.cwd, 'directory').catch((fault: unknown) => {
    if (fault instanceof UsageFault && fault.message.endsWith('there is no file of that name.')) return null;
    throw fault;
  });
  if (before !== null) {
    const { directory } = inspectDirectory(before, args.into ?? '');
    const more = domains.filter((each) => !directory.council.domains.includes(each));
    return { before, guessed: null, directory: more.length === 0 ? directory : { ...directory, council: { ...directory.council, domains: [...directory.council.domains, ...more] } } };
  }
  if (args.council === undefined) throw new UsageFault(`${args.into === undefined ? 'Say' : `There is no ${args.into} yet, so say`} whose directory it is: add --council "NAME"${domains.length === 0 ? ' and --domain the council\u2019s mail domain' : ''}.`);
  const guessed = domains.length === 0 && args.from ? domainIn(args.from, text, args.file) : null;
  if (domains.length === 0 && guessed === null) throw new UsageFault('The file does not show the council\u2019s mail domain: add --domain, such as --domain tarrow.example.');
  return { before, guessed, directory: { council: { name: args.council, domains: guessed === null ? domains : [guessed] } } };
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${safe(line)}`)];
}

function account(merged: MergedDirectory, notes: string[]): string[] {
  return [
    ...section('Added', merged.added),
    ...section('Changed', merged.changed),
    ...section('Taken out', merged.removed),
    ...section('Not in the file, and kept', merged.missing),
    ...section('To look at', notes),
    ...(merged.same > 0 ? [`${merged.same} as before.`] : []),
  ];
}

/**
 * Brings the people or dates of another system's file into a directory, and says all that changed. Without a
 * directory to write to, the result is printed on standard output and the account on standard error.
 */
export async function importDirectory(args: DirectoryArguments, terminal: Terminal): Promise<number> {
  const { file, from } = args;
  if (from === undefined) throw new UsageFault('Say what kind of file it is with --from.');
  const text = await exportedText(file, terminal.cwd);
  const { directory, before, guessed } = await startingWith(args, terminal, text);
  const { name, domains } = directory.council;
  const imported = readImport(from, text, { source: file, council: args.council ?? name, domains, today: terminal.today() });
  const merged = mergeDirectory(directory, imported, { removeMissing: args.removeMissing });

  const written = `${JSON.stringify(merged.directory, null, 2)}\n`;
  const target = args.into ?? 'the directory';
  const slips: FileProblem[] = inspectDirectory(written, target).warnings;
  const notes = [
    ...(guessed === null ? [] : [`${guessed} is taken for the council\u2019s mail domain, because most addresses in the file are there. Give another with --domain.`]),
    ...merged.notes.map((problem) => problemLine(file, problem)),
    ...slips.map((problem) => problemLine(target, problem)),
  ];
  const changed = before === null || JSON.stringify(inspectDirectory(before, target).directory) !== JSON.stringify(merged.directory);
  const lines = account(merged, notes);
  if (args.into === undefined) terminal.stdout.write(written);
  else if (changed) {
    await writeWhole(args.into, terminal.cwd, written, 'directory');
    lines.push(`${args.into} is written: ${counted(merged.directory.members?.length ?? 0, 'member')}, ${counted(merged.directory.officers?.length ?? 0, 'officer')}.`);
  } else lines.push(`${args.into} is left as it was.`);
  (args.into === undefined ? terminal.stderr : terminal.stdout).write(`${lines.join('\n')}\n`);
  return notes.length > 0 || merged.missing.length > 0 ? exit.findings : exit.clean;
}
