import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';

const sources = (folder: string): string[] => readdirSync(folder, { withFileTypes: true })
  .flatMap((each) => (each.isDirectory() ? sources(join(folder, each.name)) : each.name.endsWith('.ts') ? [join(folder, each.name)] : []));

const wordBegins = '(?:^|[^a-z])(?:';

/** The alternatives of the group whose words begin at `at` in a line. */
function alternatives(line: string, at: number): string[] {
  const found: string[] = [];
  let depth = 1;
  let from = at;
  for (let i = at; i < line.length && depth > 0; i += 1) {
    const character = line.charAt(i);
    if (character === '\\') i += 1;
    else if (character === '[') i = Math.max(i, line.indexOf(']', i));
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0 || (character === '|' && depth === 1)) {
      found.push(line.slice(from, i));
      from = i + 1;
    }
  }
  return found;
}

test('the ending of “didn’t” is nowhere looked for at the beginning of a word, where it never stands', () => {
  const faults: string[] = [];
  for (const file of sources(join(__dirname, '../../src'))) {
    readFileSync(file, 'utf8').split('\n').forEach((line, index) => {
      for (let at = line.indexOf(wordBegins); at >= 0; at = line.indexOf(wordBegins, at + 1)) {
        if (alternatives(line, at + wordBegins.length).some((each) => /^n(?:'|\\u2019|\['\\u2019\]\??)t/.test(each))) faults.push(`${file}:${index + 1}`);
      }
    });
  }
  expect(faults).toEqual([]);
});
