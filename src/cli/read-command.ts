import type { Item } from '../item/item';
import type { WordDocument } from '../readers/index';
import type { ReadArguments } from './arguments';
import { documentData } from './document-data';
import { listFiles } from './file-list';
import { readListedWhole, type ReadOutcome } from './read-file';
import { exit, UsageFault, type Terminal } from './terminal';

function itemData(file: string, item: Item): object {
  const { from, sender, to, cc, bcc, subject, date, text, attachments, header, meeting, unread } = item;
  return {
    file, from, sender, to, cc, bcc, subject, date, text, attachments,
    images: item.images.map(({ name, alt }) => ({ name, alt })),
    ...(header ? { header } : {}),
    ...(meeting ? { meeting } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function fileData(file: string, read: ReadOutcome | { document: WordDocument }): object {
  if ('fault' in read) return { file, error: read.fault };
  return 'document' in read ? documentData(file, read.document) : itemData(file, read.item);
}

/** Prints what Fair Copy sees in each file, one line of JSON a file; resolves to the exit code. */
export async function runRead(args: ReadArguments, terminal: Terminal): Promise<number> {
  let code: number = exit.clean;
  let none = true;
  for await (const file of listFiles(args.files, terminal)) {
    none = false;
    const read = await readListedWhole(file, terminal.cwd);
    if ('fault' in read) code = exit.incomplete;
    terminal.stdout.write(`${JSON.stringify(fileData(file.path, read))}\n`);
  }
  if (none) throw new UsageFault('Standard input named no file; write one path a line.');
  return code;
}
