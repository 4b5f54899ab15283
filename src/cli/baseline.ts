import type { WordDocument } from '../item/word-document';
import type { CheckArguments } from './arguments';
import { readListedWhole } from './read-file';
import { UsageFault } from './terminal';

const isDocx = (path: string) => path.toLowerCase().endsWith('.docx');

/**
 * The earlier version that reports are held against, or undefined where none was given.
 * @throws UsageFault where it cannot be read, or what is checked is no report
 */
export async function openBaseline(args: CheckArguments, cwd: string): Promise<WordDocument | undefined> {
  const { baseline } = args;
  if (baseline === undefined) return undefined;
  const others = args.files.some((path) => path !== '-' && /\.[a-z]{1,5}$/i.test(path) && !isDocx(path));
  if ((args.kind !== undefined && args.kind !== 'report') || !isDocx(baseline) || others) {
    throw new UsageFault('--baseline needs a report in a .docx file, and the earlier version of it in another.');
  }
  const read = await readListedWhole({ path: baseline }, cwd);
  if ('document' in read) return read.document;
  const reason = 'fault' in read ? read.fault : 'It is not a Word document.';
  throw new UsageFault(`The earlier version ${baseline} could not be read. ${reason}`);
}
