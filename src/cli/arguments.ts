import type { WriterRole } from '../engine/rule';
import { didYouMean } from '../files/did-you-mean';
import type { Kind } from '../item/item';
import { directoryArguments, rulebookArguments, type DirectoryArguments, type RulebookArguments } from './council-arguments';
import { choice, parse, type Parsed } from './options';
import { UsageFault } from './terminal';

export type Format = 'text' | 'json';
export type CheckFormat = Format | 'html';

export interface CheckArguments {
  command: 'check';
  files: string[];
  rulebook?: string;
  directory?: string;
  /** The file of the council's own words. */
  text?: string;
  as?: WriterRole;
  kind?: Kind;
  date?: string;
  baseline?: string;
  format: CheckFormat;
  all: boolean;
  /** The checks of care before sending are made too. */
  care: boolean;
  /** How many checks to run side by side; as many as there are processors where it is left out. */
  jobs?: number;
  /** Items come from standard input, one a line, instead of files. */
  lines: boolean;
  /** The file that the report is written to. */
  out?: string;
  /** Goes on from what stands in that file. */
  resume: boolean;
}

export interface ReadArguments {
  command: 'read';
  files: string[];
}

export type { DirectoryArguments, RulebookArguments };

export interface SealArguments {
  command: 'seal';
  file: string;
  author: string;
  /** The file that holds the key, or will. */
  key: string;
  newKey: boolean;
  out?: string;
  force: boolean;
  /** Tracked changes that are still open are taken as accepted. */
  withChanges: boolean;
}

export interface VerifyArguments {
  command: 'verify';
  files: string[];
  format: Format;
}

export type Arguments =
  | CheckArguments | ReadArguments | SealArguments | VerifyArguments | RulebookArguments | DirectoryArguments
  | { command: 'help' } | { command: 'version' };

const commands = ['check', 'read', 'seal', 'verify', 'rulebook', 'directory'];
const roles: WriterRole[] = ['officer', 'member', 'political-assistant'];
const kinds: Kind[] = ['message', 'meeting', 'letter', 'press', 'report'];
const formats: Format[] = ['text', 'json'];
const checkFormats: CheckFormat[] = ['text', 'json', 'html'];

function day(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
  if (!real) throw new UsageFault(`--date is “${value}”; write a day as year, month and day, such as 2027-03-25.`);
  return value;
}

function jobs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(value)) throw new UsageFault(`--jobs is “${value}”; it takes a number from 1 to 99.`);
  return Number(value);
}

/** What does not go together is said before anything is read. */
function checkTogether({ words, values }: Parsed, format: CheckFormat): void {
  if (values.has('lines')) {
    if (words.length > 0) throw new UsageFault(`With --lines the items come from standard input, so “${words[0]}” is one too many.`);
    if (values.has('baseline') || values.has('resume')) throw new UsageFault(`--lines and --${values.has('baseline') ? 'baseline' : 'resume'} do not go together; take one of them out.`);
    if (values.has('format') && format !== 'json') throw new UsageFault('--lines answers each item with a line of JSON; take out --format or make it json.');
  } else if (words.length === 0) throw new UsageFault('Say which files to check: faircopy check FILE…, or - to read a list of paths from standard input.');
  if (values.has('text') && format !== 'text') throw new UsageFault(`--text goes with the report for people; take it or --${values.has('lines') ? 'lines' : 'format'} out.`);
  if (!values.has('resume')) return;
  if (!values.has('out')) throw new UsageFault('--resume needs the file that the earlier run wrote: add --out FILE.');
  if (format !== 'json') throw new UsageFault('--resume goes on with lines of JSON: add --format json.');
}

function checkArguments(args: string[]): CheckArguments {
  const parsed = parse('check', args);
  const { values } = parsed;
  const format = choice(parsed, 'format', checkFormats) ?? (values.has('lines') ? 'json' : 'text');
  checkTogether(parsed, format);
  return {
    command: 'check', files: parsed.words,
    rulebook: values.get('rulebook'), directory: values.get('directory'), text: values.get('text'), baseline: values.get('baseline'),
    as: choice(parsed, 'as', roles), kind: choice(parsed, 'kind', kinds), date: day(values.get('date')),
    format, all: values.has('all'), care: values.has('care'),
    jobs: jobs(values.get('jobs')), lines: values.has('lines'), out: values.get('out'), resume: values.has('resume'),
  };
}

function readArguments(args: string[]): ReadArguments {
  const parsed = parse('read', args);
  choice(parsed, 'format', ['json']);
  if (parsed.words.length === 0) throw new UsageFault('Say which files to read: faircopy read FILE… --format json.');
  return { command: 'read', files: parsed.words };
}

function sealArguments(args: string[]): SealArguments {
  const { values, words } = parse('seal', args);
  const [file, extra] = words;
  if (file === undefined) throw new UsageFault('Say which report to seal: faircopy seal FILE.docx --author "NAME" --key FILE.pem.');
  if (extra !== undefined) throw new UsageFault(`faircopy seal takes one report, so “${extra}” is one too many.`);
  const author = values.get('author');
  const key = values.get('key');
  const out = values.get('out');
  if (author === undefined || author.trim() === '') throw new UsageFault('A seal needs the name of the author: add --author "NAME".');
  if (key === undefined) throw new UsageFault('A seal needs your key: add --key FILE.pem, and --new-key where you have none yet.');
  if (out !== undefined && !/\.docx$/i.test(out)) throw new UsageFault(`--out is “${out}”; a sealed report is a .docx file.`);
  return { command: 'seal', file, author, key, out, newKey: values.has('new-key'), force: values.has('force'), withChanges: values.has('with-changes') };
}

function verifyArguments(args: string[]): VerifyArguments {
  const parsed = parse('verify', args);
  if (parsed.words.length === 0) throw new UsageFault('Say which reports to look at: faircopy verify FILE.docx…');
  return { command: 'verify', files: parsed.words, format: choice(parsed, 'format', formats) ?? 'text' };
}

/**
 * Reads the words after `faircopy`.
 * @throws UsageFault with one sentence that names what is wrong and what is known
 */
export function readCommandLine(args: string[]): Arguments {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || args.some((each) => each === '--help' || each === '-h')) return { command: 'help' };
  switch (command) {
    case '--version': return { command: 'version' };
    case 'check': return checkArguments(rest);
    case 'read': return readArguments(rest);
    case 'seal': return sealArguments(rest);
    case 'verify': return verifyArguments(rest);
    case 'rulebook': return rulebookArguments(rest);
    case 'directory': return directoryArguments(rest);
    default: throw new UsageFault(`faircopy has no command ${command}.${didYouMean(command, commands)} The commands are ${commands.slice(0, -1).join(', ')} and ${commands[commands.length - 1]}; faircopy --help says more.`);
  }
}
