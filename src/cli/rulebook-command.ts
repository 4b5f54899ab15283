import type { Rulebook } from '../engine/rulebook';
import { FileFault, problemLine } from '../files/file-fault';
import { inspectRulebook } from '../files/read-rulebook';
import { coverageCounts, coverageStatuses, rulebookCoverage, type ProvisionCoverage } from '../files/rulebook-coverage';
import { rulebooks } from '../rulebooks/index';
import type { RulebookArguments } from './arguments';
import { openRulebook, ruleIds } from './council-files';
import { attachProtocol } from './rulebook-attach';
import { newRulebook } from './rulebook-new';
import { exit, type Terminal } from './terminal';
import { readTextFile } from './text-file';
import { counted, typesettingFor, wrap } from './typesetting';

/** The widest paragraph reference that gets a column of its own. */
const widestReference = 24;

function countsLine(rulebook: Rulebook): string {
  const counts = coverageCounts(rulebookCoverage(rulebook, ruleIds));
  return `${counted(rulebook.provisions.length, 'provision')}: ${coverageStatuses.map((status) => `${counts[status]} ${status}`).join(', ')}`;
}

function list(args: RulebookArguments, terminal: Terminal): number {
  if (args.format === 'json') {
    const data = rulebooks.map((rulebook) => {
      const { id, council, document, edition, provisions } = rulebook;
      return { id, council, document, edition, provisions: provisions.length, ...coverageCounts(rulebookCoverage(rulebook, ruleIds)) };
    });
    terminal.stdout.write(`${JSON.stringify(data)}\n`);
    return exit.clean;
  }
  const set = typesettingFor(terminal);
  const entries = rulebooks.map((rulebook) => [
    set.bold(rulebook.id),
    ...wrap(rulebook.council, set.width, '  '),
    ...wrap(`${rulebook.document}. ${rulebook.edition}.`, set.width, '  '),
    ...wrap(`${countsLine(rulebook)}.`, set.width, '  '),
  ].join('\n'));
  terminal.stdout.write(`${entries.join('\n\n')}\n`);
  return exit.clean;
}

async function checkRulebook(args: RulebookArguments, terminal: Terminal): Promise<number> {
  const text = await readTextFile(args.target, terminal.cwd, 'rulebook');
  const problems: { line: number; path: string; message: string }[] = [];
  const unwritten: { line: number; path: string; message: string }[] = [];
  let counts = '';
  try {
    const read = inspectRulebook(text, args.target, ruleIds);
    counts = countsLine(read.rulebook);
    unwritten.push(...read.unwritten);
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    problems.push(...fault.problems);
  }
  if (args.format === 'json') terminal.stdout.write(`${JSON.stringify({ file: args.target, problems, ...(unwritten.length > 0 ? { unwritten } : {}) })}\n`);
  else if (unwritten.length > 0) {
    for (const problem of unwritten) terminal.stdout.write(`${problemLine(args.target, problem)}\n`);
    terminal.stdout.write(`${args.target} is a draft: ${counted(unwritten.length, 'thing')} to write. ${counts}.\n`);
  } else if (problems.length === 0) terminal.stdout.write(`${args.target}: the rulebook can be used. ${counts}.\n`);
  else {
    for (const problem of problems) terminal.stdout.write(`${problemLine(args.target, problem)}\n`);
    terminal.stdout.write(`${counted(problems.length, 'problem')} to put right.\n`);
  }
  return problems.length + unwritten.length > 0 ? exit.findings : exit.clean;
}

function what(provision: ProvisionCoverage): string {
  if (provision.rules.length > 0) return `${provision.outcome === 'breach' ? 'Breach' : 'Review'}: ${provision.rules.join(', ')}`;
  return provision.reason || 'Shown when its topic arises';
}

async function coverage(args: RulebookArguments, terminal: Terminal): Promise<number> {
  const rulebook = await openRulebook(args.target, terminal.cwd);
  const covered = rulebookCoverage(rulebook, ruleIds);
  if (args.format === 'json') {
    terminal.stdout.write(`${JSON.stringify(covered)}\n`);
    return exit.clean;
  }
  const set = typesettingFor(terminal);
  const width = Math.min(set.width, 80);
  const reference = Math.min(widestReference, Math.max('Paragraph'.length, ...covered.provisions.map((each) => each.paragraph.length)));
  const rows = [
    ...wrap(`${rulebook.council}: ${rulebook.document}`, width, ''),
    '',
    set.bold(`${'Paragraph'.padEnd(reference)}  ${'Status'.padEnd(9)}  What checks it, or why nothing does`.slice(0, width)),
  ];
  const indent = ' '.repeat(reference + 13);
  for (const provision of covered.provisions) {
    const head = `${provision.paragraph.padEnd(reference)}  ${provision.status.padEnd(9)}  `;
    const [first = '', ...rest] = wrap(what(provision), width, indent);
    rows.push(head + first.slice(indent.length), ...rest);
  }
  rows.push('', ...wrap(`${countsLine(rulebook)}.`, width, ''));
  terminal.stdout.write(`${rows.join('\n')}\n`);
  return exit.clean;
}

/** Does one of the things that there are to do with rulebooks; resolves to the exit code. */
export async function runRulebook(args: RulebookArguments, terminal: Terminal): Promise<number> {
  if (args.action === 'list') return list(args, terminal);
  if (args.action === 'new') return newRulebook(args, terminal);
  if (args.action === 'attach') return attachProtocol(args, terminal);
  return args.action === 'check' ? checkRulebook(args, terminal) : coverage(args, terminal);
}
