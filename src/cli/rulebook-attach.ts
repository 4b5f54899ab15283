import { basename } from 'node:path';
import { attachText } from '../files/protocol/attach-text';
import type { AttachedText } from '../files/protocol/attached-text';
import type { RulebookArguments } from './arguments';
import { exportedText, openRulebook } from './council-files';
import { projectDefaults } from './project-defaults';
import { exit, UsageFault, type Terminal } from './terminal';
import { counted, typesettingFor, wrap } from './typesetting';
import { writeWhole } from './written-file';

function account(attached: AttachedText, terminal: Terminal): string {
  const { width } = typesettingFor(terminal);
  const { provisions, missing } = attached;
  const placed = provisions.filter((each) => each.unnumbered).map((each) => each.paragraph);
  return [
    ...wrap(`${counted(provisions.length, 'paragraph')} of ${provisions.length + missing.length} found in ${attached.source}.`, width, ''),
    ...(missing.length > 0 ? wrap(`Not found: ${missing.join(', ')}.`, width, '  ', '') : []),
    ...(placed.length > 0 ? wrap(`Found by place alone, because the text has no number there: ${placed.join(', ')}. Read them through.`, width, '  ', '') : []),
  ].map((line) => `${line}\n`).join('');
}

/**
 * Splits a council's published protocol by its rulebook's numbers and writes the attached text; resolves to the exit
 * code: 1 where paragraphs are missing or were told by their place.
 */
export async function attachProtocol(args: RulebookArguments, terminal: Terminal): Promise<number> {
  const name = args.rulebook ?? (await projectDefaults(terminal.cwd)).rulebook;
  if (name === undefined) throw new UsageFault('Say by whose numbers to split it: add --rulebook with an id or a .yaml file.');
  const rulebook = await openRulebook(name, terminal.cwd);
  const text = await exportedText(args.target, terminal.cwd);
  if (/^(?:%PDF|PK\u0003|\u00d0\u00cf\u0011)/.test(text) || text.includes('\u0000')) throw new UsageFault(`${args.target} is a PDF or Word file and not text: save it as plain text first.`);
  const attached = attachText(rulebook, text, basename(args.target));
  if (attached.provisions.length === 0) throw new UsageFault(`${args.target} has no paragraph numbered like those of ${rulebook.council}: look whether it is that council\u2019s protocol.`);
  const written = `${JSON.stringify(attached, null, 2)}\n`;
  if (args.out === undefined) terminal.stdout.write(written);
  else await writeWhole(args.out, terminal.cwd, written, 'attached text');
  if (args.out === undefined) terminal.stderr.write(account(attached, terminal));
  else if (args.format === 'json') terminal.stdout.write(`${JSON.stringify({ file: args.out, found: attached.provisions.length, missing: attached.missing, unnumbered: attached.provisions.filter((each) => each.unnumbered).map((each) => each.paragraph) })}\n`);
  else terminal.stdout.write(`${account(attached, terminal)}${args.out} is written.\n`);
  return attached.missing.length > 0 || attached.provisions.some((each) => each.unnumbered) ? exit.findings : exit.clean;
}
