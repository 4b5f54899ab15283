import type { CheckArguments } from './arguments';
import type { CheckedFile, Report, ReportOptions } from './checked-file';
import { checkFile, checkItem, codeAfter, openChecking, type Checking } from './checking';
import { listFiles, type ListedFile } from './file-list';
import { htmlReport } from './html-report';
import { readLine } from './item-lines';
import { jsonReport } from './json-report';
import { earlierResults, filesLeft, ResultFile } from './result-file';
import { sideBySide, type Line } from './side-by-side';
import { exit, UsageFault, type Terminal } from './terminal';
import { textReport } from './text-report';
import { typesettingFor } from './typesetting';

/** From this many files on, a person at a terminal is told how far the check is. */
const many = 20;
/** Below this number a check is over before a second processor is under way. */
const worthSharing = 60;

function progress(done: number, terminal: Terminal): void {
  if (done >= many && terminal.stderr.isTTY && !terminal.stdout.isTTY) terminal.stderr.write(`\rChecked ${done} files`);
}

function progressOver(done: number, terminal: Terminal): void {
  if (done >= many && terminal.stderr.isTTY && !terminal.stdout.isTTY) terminal.stderr.write(`\r${' '.repeat(40)}\r`);
}

function reportFor(args: CheckArguments, options: ReportOptions, terminal: Terminal): Report {
  if (args.format === 'json') return jsonReport(options);
  return args.format === 'html' ? htmlReport(options, args.date ?? terminal.today()) : textReport(options, typesettingFor(terminal));
}

async function* written(checked: AsyncIterable<CheckedFile>, report: Report): AsyncGenerator<Line> {
  let none = true;
  for await (const each of checked) {
    none = false;
    yield { text: report.file(each), code: codeAfter(exit.clean, each) };
  }
  const end = report.end();
  if (end && !none) yield { text: end, code: exit.clean };
}

async function* inTurn(files: AsyncIterable<ListedFile>, checking: Checking): AsyncGenerator<CheckedFile> {
  for await (const file of files) yield checkFile(file, checking);
}

async function* linesOfInput(checking: Checking, terminal: Terminal): AsyncGenerator<CheckedFile> {
  let number = 0;
  for await (const line of terminal.stdin()) {
    number += 1;
    const read = await readLine(line, number, checking.args.kind);
    yield 'fault' in read ? { path: read.path, kind: checking.args.kind ?? 'message', fault: read.fault } : checkItem(read.path, read.item, checking);
  }
}

async function* following(first: ListedFile[], rest: AsyncIterator<ListedFile>): AsyncGenerator<ListedFile> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The lines of all files: on several processors where there are many of both, and each line stands by itself. */
async function* linesOfFiles(files: AsyncIterable<ListedFile>, args: CheckArguments, checking: Checking, terminal: Terminal): AsyncGenerator<Line> {
  const { processors } = terminal;
  const jobs = args.jobs ?? processors?.count ?? 1;
  const rest = files[Symbol.asyncIterator]();
  const first: ListedFile[] = [];
  if (processors && jobs > 1 && args.format === 'json') {
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      first.push(next.value);
      if (first.length >= worthSharing) break;
    }
  }
  const all = following(first, rest);
  if (first.length >= worthSharing && processors) yield* sideBySide(all, Array.from({ length: jobs }, () => processors.start({ ...args, date: checking.date })));
  else yield* written(inTurn(all, checking), reportFor(args, { rulebook: checking.rulebook, all: args.all, wordsOf: checking.wordsOf }, terminal));
}

/** Checks every file and writes the report; resolves to the exit code. */
export async function runCheck(args: CheckArguments, terminal: Terminal): Promise<number> {
  const checking = await openChecking(args, terminal.cwd, terminal.today());
  const earlier = args.resume && args.out !== undefined ? await earlierResults(args.out, terminal.cwd) : { files: [], code: exit.clean };
  const listed = listFiles(args.files, terminal);
  const lines = args.lines
    ? written(linesOfInput(checking, terminal), jsonReport({ rulebook: checking.rulebook, all: args.all }))
    : linesOfFiles(filesLeft(listed, earlier, args.out ?? ''), args, checking, terminal);
  let out: ResultFile | null = null;
  let code: number = earlier.code;
  let done = 0;
  try {
    for await (const line of lines) {
      if (args.out !== undefined) await (out ??= new ResultFile(args.out, terminal.cwd, args.resume)).write(line.text);
      else terminal.stdout.write(line.text);
      code = Math.max(code, line.code);
      progress(++done, terminal);
    }
  } finally {
    await out?.end();
    progressOver(done, terminal);
  }
  if (done === 0 && earlier.files.length === 0) throw new UsageFault(args.lines ? 'Standard input held no item; write one item a line, as JSON.' : 'Standard input named no file; write one path a line.');
  return code;
}
