import packageFile from '../../package.json';
import { FileFault } from '../files/file-fault';
import { readCommandLine } from './arguments';
import { runCheck } from './check-command';
import { runDirectory } from './directory-command';
import { help } from './help';
import { runRead } from './read-command';
import { runRulebook } from './rulebook-command';
import { runSeal } from './seal-command';
import { exit, UsageFault, type Terminal } from './terminal';
import { runVerify } from './verify-command';

async function dispatch(words: string[], terminal: Terminal): Promise<number> {
  const args = readCommandLine(words);
  switch (args.command) {
    case 'check': return runCheck(args, terminal);
    case 'read': return runRead(args, terminal);
    case 'seal': return runSeal(args, terminal);
    case 'verify': return runVerify(args, terminal);
    case 'rulebook': return runRulebook(args, terminal);
    case 'directory': return runDirectory(args, terminal);
    case 'version':
      terminal.stdout.write(`${packageFile.version}\n`);
      return exit.clean;
    default:
      terminal.stdout.write(help);
      return exit.clean;
  }
}

/** Runs one command line (the words after `faircopy`); resolves to the exit code and never rejects. */
export async function run(words: string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(words, terminal);
  } catch (fault) {
    if (fault instanceof UsageFault || fault instanceof FileFault) terminal.stderr.write(`${fault.message}\n`);
    else terminal.stderr.write(`Fair Copy stopped: ${fault instanceof Error ? fault.message : String(fault)}.\n`);
    return exit.incomplete;
  }
}
