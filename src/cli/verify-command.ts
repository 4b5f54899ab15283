import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkSeals } from '../seal/judgement';
import { receiptOf } from '../seal/receipt';
import type { SealComparison, WholeState } from '../seal/seal-state';
import { momentWords, sealSentence, sectionStateWords } from '../seal/seal-words';
import type { VerifyArguments } from './arguments';
import { differenceLines } from './difference-lines';
import { listFiles, type ListedFile } from './file-list';
import { readListedWhole } from './read-file';
import { exit, UsageFault, type Terminal } from './terminal';
import { safe, typesettingFor, wrap, type Typesetting } from './typesetting';

type Verified = { path: string; comparison: SealComparison; unread: string[] } | { path: string; fault: string };

const stateNames: Record<WholeState, string> = { sealed: 'as sealed', changed: 'changed', damaged: 'seal damaged', 'another-key': 'sealed with another key', none: 'no seal' };

async function verify(file: ListedFile, cwd: string): Promise<Verified> {
  const { path } = file;
  const read = await readListedWhole(file, cwd);
  if ('fault' in read) return { path, fault: read.fault };
  if (!('document' in read)) return { path, fault: 'The file is not a Word document, and only a .docx can hold a seal.' };
  const { comparison, unread } = await checkSeals(read.document);
  return { path, comparison, unread };
}

function sealLines(comparison: SealComparison, set: Typesetting): string[] {
  return comparison.seals.flatMap(({ seal, fits }) => {
    if (!seal.intact) return wrap(`Damaged seal${seal.author === '' ? '' : `, under the name ${seal.author}`}: ${seal.fault ?? ''}`, set.width, '    ', '  ');
    return [
      ...wrap(`Sealed by ${seal.author} on ${momentWords(seal.at)}, ${fits ? 'fits the judgement now' : 'differs from the judgement now'}`, set.width, '    ', '  '),
      ...wrap(`Receipt ${seal.receipt}, key ${receiptOf(seal.key)}`, set.width, '    '),
      ...seal.confirmations.flatMap(({ by, at, before, after }) => wrap(`Confirmed by ${by} on ${momentWords(at)}: “${before}” became “${after}”`, set.width, '      ', '    ')),
    ];
  });
}

function fileText(verified: Verified, set: Typesetting): string {
  const name = set.bold(safe(verified.path));
  if ('fault' in verified) return `${[`${name}: not checked`, ...wrap(verified.fault, set.width, '  ')].join('\n')}\n`;
  const { comparison, unread } = verified;
  const lines = [`${name}: ${stateNames[comparison.state]}`, ...wrap(sealSentence(comparison), set.width, '  ')];
  for (const sentence of unread) lines.push(...wrap(`Not read: ${sentence}`, set.width, '    ', '  '));
  lines.push(...sealLines(comparison, set));
  for (const { number, heading, state, before, after } of comparison.sections) {
    const title = `${number} ${heading || 'Section without a heading'}`.trim();
    lines.push(...wrap(`${title}: ${sectionStateWords(state)}`, set.width, '    ', '  '));
    if (state !== 'as-sealed') lines.push(...differenceLines(before, after, '    ', set));
  }
  return `${lines.join('\n')}\n`;
}

function fileData(verified: Verified): object {
  if ('fault' in verified) return { file: verified.path, error: verified.fault };
  const { path, comparison, unread } = verified;
  const { state, against, sections, seals } = comparison;
  return {
    file: path, state, sentence: sealSentence(comparison), against: against ? against.receipt : null, sections,
    seals: seals.map(({ seal: { author, at, key, receipt, intact, fault, confirmations }, fits }) => ({ author, at, key, receipt, intact, ...(fault === undefined ? {} : { fault }), fits, confirmations })),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function codeOf(verified: Verified): number {
  if ('fault' in verified || verified.unread.length > 0) return exit.incomplete;
  const { state } = verified.comparison;
  if (state === 'sealed') return exit.clean;
  return state === 'changed' || state === 'another-key' ? exit.findings : exit.incomplete;
}

/** Of folders, only the documents: what else lies there holds no seal and needs none. */
async function documentsOf(files: string[], terminal: Terminal): Promise<ListedFile[]> {
  const folders: string[] = [];
  for (const path of files) {
    const found = path === '-' ? null : await stat(resolve(terminal.cwd, path)).catch(() => null);
    if (found?.isDirectory()) folders.push(join(path, '/'));
  }
  const listed: ListedFile[] = [];
  for await (const file of listFiles(files, terminal)) listed.push(file);
  const documents = listed.filter((file) => 'fault' in file || /\.docx$/i.test(file.path) || !folders.some((folder) => file.path.startsWith(folder) || folder === './'));
  if (documents.length > 0) return documents;
  throw new UsageFault(listed.length > 0 ? 'There is no .docx in that folder, and nothing else can hold a seal.' : 'Standard input named no file; write one path a line.');
}

/** Says of each document what its seals show; resolves to the exit code. */
export async function runVerify(args: VerifyArguments, terminal: Terminal): Promise<number> {
  const set = typesettingFor(terminal);
  let code: number = exit.clean;
  let first = true;
  for (const file of await documentsOf(args.files, terminal)) {
    const verified = await verify(file, terminal.cwd);
    const text = args.format === 'json' ? `${JSON.stringify(fileData(verified))}\n` : `${first ? '' : '\n'}${fileText(verified, set)}`;
    terminal.stdout.write(text);
    code = Math.max(code, codeOf(verified));
    first = false;
  }
  return code;
}
