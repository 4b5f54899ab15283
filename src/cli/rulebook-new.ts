import { access, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { draftRulebook } from '../files/protocol/draft-rulebook';
import { LikenessIndex } from '../files/protocol/likeness';
import { loadRulebook } from '../files/read-rulebook';
import { rulebooks } from '../rulebooks/index';
import schema from '../rulebooks/rulebook.schema.json';
import { rules } from '../rules/index';
import type { RulebookArguments } from './arguments';
import { exportedText, ruleIds } from './council-files';
import { exit, UsageFault, type Terminal } from './terminal';
import { counted } from './typesetting';
import { writeWhole } from './written-file';

const exists = (path: string) => access(path).then(() => true, () => false);

/** Writes the draft of a rulebook for a protocol, and beside it the schema that editors complete it by; resolves to the exit code. */
export async function newRulebook(args: RulebookArguments, terminal: Terminal): Promise<number> {
  const { target, from = '' } = args;
  if (!/^[a-z][a-z0-9-]*$/.test(target)) throw new UsageFault(`\u201c${target}\u201d cannot name a rulebook: use small letters, digits and hyphens, such as tarrow.`);
  if (rulebooks.some((rulebook) => rulebook.id === target)) throw new UsageFault(`There is a rulebook ${target} already; give yours another name.`);
  const out = args.out ?? `${target}.yaml`;
  if (!/\.ya?ml$/i.test(out)) throw new UsageFault(`--out is \u201c${out}\u201d; a rulebook is a .yaml file.`);
  const path = resolve(terminal.cwd, out);
  if (await exists(path)) throw new UsageFault(`There is a file ${out} already, and it may hold work of yours; name another with --out.`);
  const text = await exportedText(from, terminal.cwd);
  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  const draft = draftRulebook(target, text, basename(from), new LikenessIndex(rulebooks, (rule) => titles.get(rule) ?? ''), ruleIds);
  if (draft.paragraphs === 0) throw new UsageFault(`${from} has no numbered paragraph: look whether it is the protocol, saved as plain text.`);
  loadRulebook(draft.yaml, out, ruleIds);
  await writeWhole(out, terminal.cwd, draft.yaml, 'rulebook');
  const schemaPath = join(dirname(path), 'rulebook.schema.json');
  if (!await exists(schemaPath)) await writeFile(schemaPath, `${JSON.stringify(schema, null, 2)}\n`).catch(() => undefined);
  terminal.stdout.write(`${out} is written: ${counted(draft.paragraphs, 'paragraph')}, ${draft.proposed} with rules proposed. Write the summaries, and see what is left with: faircopy rulebook check ${out}\n`);
  return exit.clean;
}
