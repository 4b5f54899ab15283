import { join } from 'path';
import { readChanges, readChangesIn } from './changes';

const entry = (more: string): string => `- kind: advice\n  before: "It will rise."\n  after: "It may rise."\n  why: "Will became may."\n${more}`;

describe('the labelled changes', () => {
  test.each([['changes', 240], ['changes/held-out', 120]])('in %s are many, and half of them or nearly half are silent', (folder, least) => {
    const changes = readChangesIn(join(__dirname, folder));
    const silent = changes.filter(({ meanings }) => meanings.length === 0).length;
    expect(changes.length).toBeGreaterThanOrEqual(least);
    expect(silent / changes.length).toBeGreaterThan(0.48);
    expect(silent / changes.length).toBeLessThan(0.55);
  });
  test('held out share none with those for development', () => {
    const texts = new Set(readChangesIn(join(__dirname, 'changes')).flatMap(({ before, after }) => [before, after]).filter(Boolean));
    expect(readChangesIn(join(__dirname, 'changes/held-out')).filter(({ before, after }) => texts.has(before) || texts.has(after))).toEqual([]);
  });
});

describe('a labelled change is refused, with its file and line,', () => {
  test.each([
    ['where a class is misspelt', entry('  meanings: [force-weekend]'), 'a.yaml:1: “force-weekend” is unknown among meanings.'],
    ['where a class cannot be told from two texts', entry('  meanings: [moved-away]'), 'a.yaml:1: “moved-away” is unknown among meanings.'],
    ['where it has no classes', entry(''), 'a.yaml:1: “meanings” is missing or no list.'],
    ['where a field is misspelt', entry('  meanings: []\n  tolerates: [force-weakened]'), 'a.yaml:1: there is no field “tolerates”.'],
    ['where a text is empty for no reason', entry('  meanings: [force-weakened]').replace('It may rise.', ''), 'a.yaml:1: “after” is empty, and no class says that something was removed.'],
    ['where nothing is changed', entry('  meanings: []').replace('may rise', 'will rise'), 'a.yaml:1: nothing is changed.'],
    ['where its section holds no judgement', entry('  meanings: []').replace('advice', 'contact'), 'a.yaml:1: “contact” is no kind of section that holds judgement.'],
    ['where it stands twice', `${entry('  meanings: []')}\n${entry('  meanings: []')}`, 'a.yaml:6: the same change stands at a.yaml:1.'],
  ])('%s', (_, text, sentence) => expect(() => readChanges(text, 'a.yaml')).toThrow(sentence));
});
