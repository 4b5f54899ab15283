import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Seal } from '../item/seal';
import { readDocument, readItem, UnreadableFile, type WordDocument } from '../readers/index';
import { addSealToDocx } from '../seal/add-seal-to-docx';
import { judgementOf, type Judgement } from '../seal/judgement';
import { receiptOf } from '../seal/receipt';
import { SealFault } from '../seal/seal-fault';
import { momentWords } from '../seal/seal-words';
import { makeSeal, readSeals } from '../seal/sealing';
import type { SealArguments } from './arguments';
import { newKeyFile, openKeyFile, type NewKey } from './key-file';
import { testCopy, writeCopy } from './sealed-copy';
import { exit, UsageFault, type Terminal } from './terminal';
import { systemReason } from './text-file';
import { counted, safe, typesettingFor, wrap, type Typesetting } from './typesetting';

interface Opened {
  bytes: Uint8Array;
  document: WordDocument;
}

async function opened(path: string, cwd: string): Promise<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(resolve(cwd, path)));
  } catch (fault) {
    throw new UsageFault(`The document ${path} could not be opened: ${systemReason(fault)}.`);
  }
  const file = { name: basename(path), bytes };
  const document = await readDocument(file);
  if (document) return { bytes, document };
  // Says what the file is instead, where it cannot be read as anything.
  await readItem(file);
  throw new UsageFault(`${path} is not a Word document, and only a .docx can hold a seal.`);
}

function testJudgement({ sections, openChanges }: Judgement, args: SealArguments): void {
  if (sections.length === 0) throw new UsageFault(`${args.file} has no judgement to seal: no recommendations, advice, implications, options or risks were found under its headings.`);
  if (openChanges === 0 || args.withChanges) return;
  const stand = openChanges === 1 ? 'tracked change that is' : 'tracked changes that are';
  throw new UsageFault(`The judgement of ${args.file} holds ${openChanges} ${stand} neither accepted nor rejected. Settle ${openChanges === 1 ? 'it' : 'them'} in Word first, or add --with-changes to seal the text as it would be with every change accepted.`);
}

/** Puts the seal in, and reads the result back before anybody relies on it. */
async function sealedBytes({ bytes, document }: Opened, xml: string): Promise<{ bytes: Uint8Array; seal: Seal; earlier: Seal[] }> {
  const sealed = addSealToDocx(bytes, xml);
  const again = await readDocument({ name: '', bytes: sealed });
  const seals = again ? (await readSeals(again)).seals : [];
  const known = new Set((await readSeals(document)).seals.map((seal) => seal.receipt));
  const seal = seals.find((each) => each.intact && !known.has(each.receipt));
  if (!again || !seal || again.text.accepted !== document.text.accepted || again.text.original !== document.text.original) {
    throw new SealFault('The sealed copy could not be read back as it should, so it was not written.');
  }
  return { bytes: sealed, seal, earlier: seals.filter((each) => each !== seal) };
}

function earlierSentence(seal: Seal, earlier: Seal[]): string[] {
  if (earlier.some((each) => !each.intact)) return ['An earlier seal in this document is damaged. It was kept as it is.'];
  if (earlier.some((each) => each.key !== seal.key)) return ['An earlier seal in this document was made with another key. Whoever checks the document will be told.'];
  return earlier.length > 0 ? [`${counted(earlier.length, 'earlier seal')} by the same key ${earlier.length === 1 ? 'was' : 'were'} kept.`] : [];
}

function report(args: SealArguments, out: string, seal: Seal, earlier: Seal[], openChanges: number, set: Typesetting): string {
  const lines = [`${set.bold(safe(args.file))}: sealed in ${safe(out)}`];
  const add = (text: string, first = '  '): void => void lines.push(...wrap(text, set.width, '      ', first));
  add(`By ${seal.author} on ${momentWords(seal.at)}, ${counted(seal.sections.length, 'section')}:`);
  for (const { number, heading } of seal.sections) add(`${number} ${heading || 'without a heading'}`.trim(), '    ');
  if (openChanges > 0) add(`With ${counted(openChanges, 'tracked change')} taken as accepted.`);
  for (const sentence of earlierSentence(seal, earlier)) add(sentence);
  add(`Key: ${receiptOf(seal.key)}`);
  add(`Receipt: ${seal.receipt}`);
  add('Keep the receipt apart from the document: it shows later that this seal was not put in place of another.');
  add('The copy keeps the sealed words even after they are taken out of its text. To publish the report, make a PDF of it.');
  if (args.newKey) add(`The key is in ${args.key}. Keep it where only you can read it: whoever has it can seal as you.`);
  return `${lines.join('\n')}\n`;
}

async function seal(args: SealArguments, terminal: Terminal): Promise<void> {
  const { cwd } = terminal;
  const out = args.out ?? `${args.file.replace(/\.docx$/i, '')}.sealed.docx`;
  const source = await opened(args.file, cwd);
  const judgement = judgementOf(source.document);
  testJudgement(judgement, args);
  await testCopy(out, cwd, args.force);
  const fresh: NewKey | null = args.newKey ? newKeyFile(args.key, cwd) : null;
  const signer = fresh?.signer ?? await openKeyFile(args.key, cwd);
  const xml = await makeSeal({ author: args.author, at: new Date().toISOString(), sections: judgement.sections, confirmations: [] }, signer);
  const made = await sealedBytes(source, xml);
  const takeBack = await fresh?.write();
  try {
    await writeCopy(out, args.file, cwd, made.bytes);
  } catch (fault) {
    await takeBack?.();
    throw fault;
  }
  terminal.stdout.write(report(args, out, made.seal, made.earlier, judgement.openChanges, typesettingFor(terminal)));
}

/**
 * Seals the judgement of one report into a copy of it; resolves to the exit code.
 * @throws UsageFault with one sentence on what keeps it from being sealed
 */
export async function runSeal(args: SealArguments, terminal: Terminal): Promise<number> {
  try {
    await seal(args, terminal);
  } catch (fault) {
    if (fault instanceof SealFault || fault instanceof UnreadableFile) throw new UsageFault(fault.message);
    throw fault;
  }
  return exit.clean;
}
