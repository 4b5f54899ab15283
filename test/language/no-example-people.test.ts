import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { examplePeople } from './example-people';

const root = join(__dirname, '../..');

function sources(under: string): string[] {
  return readdirSync(join(root, under), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(join(under, entry.name)) : [join(under, entry.name)]));
}

/** The words of a source file, its comments left out. */
function wordsOf(file: string): Set<string> {
  const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return new Set(code.toLowerCase().match(/[a-z]+/g));
}

// A phrase or a weight that knows the people of our examples is right about them and about nobody else.
test('no phrase and no weight knows the name of a person in the example directories', () => {
  const names = examplePeople();
  expect(names.length).toBeGreaterThan(100);
  // Short forms of forenames are a table of names by purpose.
  const found = sources('src/language').filter((file) => !/known-as/.test(file)).flatMap((file) => {
    const words = wordsOf(file);
    return names.filter((name) => words.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
