import { check } from '../engine/check';
import type { Directory } from '../directory/directory';
import type { Rulebook } from '../engine/rulebook';
import { rulebooks } from '../rulebooks/index';
import { rules } from '../rules/index';
import type { WordDocument } from '../item/word-document';
import { checkSeals } from '../seal/judgement';
import type { CheckArguments } from './arguments';
import { openBaseline } from './baseline';
import type { CheckedFile, Report, ReportOptions } from './checked-file';
import { openDirectory, openRulebook } from './council-files';
import { listFiles, type ListedFile } from './file-list';
import { htmlReport } from './html-report';
import { jsonReport } from './json-report';
import { projectDefaults } from './project-defaults';
import { readListed } from './read-file';
import { exit, UsageFault, type Terminal } from './terminal';
import { textReport } from './text-report';
import { typesettingFor } from './typesetting';

/** From this many files on, a person at a terminal is told how far the check is. */
const many = 20;

interface Council {
  rulebook: Rulebook;
  directory: Directory;
  baseline?: WordDocument | undefined;
}

async function openCouncil(args: CheckArguments, cwd: string): Promise<Council> {
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
  return { rulebook: opened, directory: await openDirectory(directory, cwd) };
}

async function checkFile(file: ListedFile, args: CheckArguments, council: Council, terminal: Terminal): Promise<CheckedFile> {
  const { path } = file;
  const kind = args.kind ?? 'message';
  const read = await readListed(file, terminal.cwd, council.baseline ? 'report' : args.kind);
  if ('fault' in read) return { path, kind, fault: read.fault };
  const { item } = read;
  if (council.baseline) {
    if (!item.document) return { path, kind: item.kind, fault: '--baseline needs a report in a .docx file, and this file is none.' };
    item.baseline = council.baseline;
  }
  if (item.kind === 'report' && item.document) {
    const { counting, unread } = await checkSeals(item.document);
    item.seals = counting;
    item.unread = [...item.unread, ...unread];
  }
  try {
    const facts = { directory: council.directory, date: args.date ?? terminal.today(), ...(args.as ? { as: args.as } : {}) };
    return { path, item, result: check(item, council.rulebook, facts, rules) };
  } catch (fault) {
    return { path, kind: item.kind, fault: `The check stopped before its end: ${fault instanceof Error ? fault.message : String(fault)}.` };
  }
}

function progress(done: number, all: number, terminal: Terminal): void {
  if (all < many || !terminal.stderr.isTTY || terminal.stdout.isTTY) return;
  terminal.stderr.write(done < all ? `\rChecked ${done} of ${all} files` : `\r${' '.repeat(40)}\r`);
}

function reportFor(args: CheckArguments, options: ReportOptions, terminal: Terminal): Report {
  if (args.format === 'json') return jsonReport(options);
  return args.format === 'html' ? htmlReport(options, args.date ?? terminal.today()) : textReport(options, typesettingFor(terminal));
}

/** Checks every file and writes the report; resolves to the exit code. */
export async function runCheck(args: CheckArguments, terminal: Terminal): Promise<number> {
  const council: Council = { ...await openCouncil(args, terminal.cwd), baseline: await openBaseline(args, terminal.cwd) };
  const files = await listFiles(args.files, terminal);
  if (files.length === 0) throw new UsageFault('Standard input named no file; write one path a line.');
  const options = { rulebook: council.rulebook, all: args.all };
  const report = reportFor(args, options, terminal);
  let code: number = exit.clean;
  for (const [index, file] of files.entries()) {
    const checked = await checkFile(file, args, council, terminal);
    terminal.stdout.write(report.file(checked));
    if ('fault' in checked) code = exit.incomplete;
    else if (checked.result.findings.length > 0 && code === exit.clean) code = exit.findings;
    progress(index + 1, files.length, terminal);
  }
  terminal.stdout.write(report.end());
  return code;
}
