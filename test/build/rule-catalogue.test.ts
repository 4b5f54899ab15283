import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ruleCatalogue } from '../../build/rule-catalogue';
import { rulebooks } from '../../src/rulebooks';
import { rules } from '../../src/rules';

const folder = resolve(__dirname, '../../docs/rules');
const pages = ruleCatalogue(rules, rulebooks);

test('the catalogue has a page for each rule and none for a rule that is gone', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages.keys()])('%s says what the rule says now; if not, run npm run catalogue', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(pages.get(name));
});
