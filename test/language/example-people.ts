import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { isCommon } from '../../src/report/meaning/data/common-words';

const folder = join(__dirname, '../../src/playground/directories');

/** Names that are words of English as well. */
const words = new Set('grace ruby miles quick story fell mark dean lamb stead carol prior prudence crane orchard pride noble frost rook cole finch piers gill dale'.split(' '));

/** The forenames and surnames of the people in the example directories, in lower case, but for words of English. */
export function examplePeople(): string[] {
  const names = new Set<string>();
  for (const file of readdirSync(folder)) {
    const directory = JSON.parse(readFileSync(join(folder, file), 'utf8')) as DirectoryFile;
    for (const { name } of [...directory.members ?? [], ...directory.officers ?? []]) {
      for (const word of name.toLowerCase().match(/[a-z]{4,}/g) ?? []) if (!words.has(word) && !isCommon(word)) names.add(word);
    }
  }
  return [...names];
}
