import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inspectDirectory } from '../../src/files/read-directory';
import { loadRulebook } from '../../src/files/read-rulebook';
import { rulebookById, rulebooks } from '../../src/rulebooks/index';
import schema from '../../src/rulebooks/rulebook.schema.json';

const source = resolve(__dirname, '../../src');
const ids = ['carlisle', 'district', 'gloucester', 'leicestershire', 'wbc'];

test('five rulebooks come with Fair Copy, each found by its id', () => {
  expect(rulebooks.map((rulebook) => rulebook.id)).toEqual(ids);
  expect(rulebookById('wbc')?.terms.officer).toBe('employee');
  expect(rulebookById('elsewhere')).toBeNull();
});

test.each(ids)('the rulebook of %s can be used as it stands, and is what the program has built in', (id) => {
  const loaded = loadRulebook(readFileSync(resolve(source, `rulebooks/${id}.yaml`), 'utf8'), `${id}.yaml`, schema.$defs.ruleId.enum);
  expect(loaded).toEqual(rulebookById(id));
});

test.each(ids)('the example directory of %s has no fault and no slip', (id) => {
  const name = `${id}.json`;
  const { directory, warnings } = inspectDirectory(readFileSync(resolve(source, 'playground/directories', name), 'utf8'), name);
  expect(warnings).toEqual([]);
  expect(directory.members?.length).toBeGreaterThan(0);
});
