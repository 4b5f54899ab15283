import { FileFault, problemLine, type FileProblem } from '../files/file-fault';
import { inspectDirectory } from '../files/read-directory';
import type { DirectoryFile } from '../directory/directory-file';
import type { DirectoryArguments } from './arguments';
import { importDirectory } from './directory-import';
import { exit, type Terminal } from './terminal';
import { readTextFile } from './text-file';
import { counted } from './typesetting';

function summary(directory: DirectoryFile): string {
  const members = directory.members ?? [];
  const wards = new Set(members.flatMap((member) => member.wards ?? []));
  return `${directory.council.name}, ${counted(members.length, 'member')}, ${counted(directory.officers?.length ?? 0, 'officer')}, ${counted(wards.size, 'ward or division', 'wards or divisions')}`;
}

/** Looks for what is wrong or probably a slip in a directory file. */
async function checkDirectory(args: DirectoryArguments, terminal: Terminal): Promise<number> {
  const text = await readTextFile(args.file, terminal.cwd, 'directory');
  const say = (problem: FileProblem) => terminal.stdout.write(`${problemLine(args.file, problem)}\n`);
  try {
    const { directory, warnings } = inspectDirectory(text, args.file);
    warnings.forEach(say);
    const looked = warnings.length === 0 ? '' : ` ${counted(warnings.length, 'thing')} to look at.`;
    terminal.stdout.write(`${args.file}: the directory can be used: ${summary(directory)}.${looked}\n`);
    return warnings.length === 0 ? exit.clean : exit.findings;
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    fault.problems.forEach(say);
    terminal.stdout.write(`${counted(fault.problems.length, 'problem')} to put right before the directory can be used.\n`);
    return exit.findings;
  }
}

/** Checks a directory file, or brings another system's file into one; resolves to the exit code. */
export async function runDirectory(args: DirectoryArguments, terminal: Terminal): Promise<number> {
  return args.action === 'import' ? importDirectory(args, terminal) : checkDirectory(args, terminal);
}
