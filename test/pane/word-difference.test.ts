import { shortened, wordDifference } from '../../src/pane/word-difference';
import { fileTimeWords } from '../../src/pane/report-words';

test('what was taken out stands before what came in its place', () => {
  expect(wordDifference('The Council must act by May.', 'The Council may act by May.')).toEqual([
    { kind: 'kept', text: 'The Council' }, { kind: 'removed', text: ' must' }, { kind: 'added', text: ' may' }, { kind: 'kept', text: ' act by May.' },
  ]);
});

test('a text that is all new or all gone is one part', () => {
  expect(wordDifference('', 'A new risk.')).toEqual([{ kind: 'added', text: 'A new risk.' }]);
  expect(wordDifference('An old risk.', '')).toEqual([{ kind: 'removed', text: 'An old risk.' }]);
  expect(wordDifference('“Same”', '"Same"')).toEqual([{ kind: 'kept', text: '"Same"' }]);
});

test('long stretches in which nothing differs are cut at a space, and what differs never is', () => {
  const filler = 'The scheme was set up in the spring of last year. '.repeat(10);
  const parts = shortened(wordDifference(`${filler}It must end. ${filler}`, `${filler}It may end. ${filler}`));
  expect(parts.map(({ kind }) => kind)).toEqual(['kept', 'removed', 'added', 'kept']);
  expect(parts[0]?.text).toMatch(/^… \S.{60,100} It$/);
  expect(parts[1]?.text).toBe(' must');
  expect(parts[3]?.text).toMatch(/^ end\. .{40,110} …$/);
});

test('a time is told as the file has it, whatever zone it says', () => {
  expect(fileTimeWords('2026-02-20T10:00:00Z')).toBe('20 February 2026, 10:00');
  expect(fileTimeWords('2026-02-20')).toBe('20 February 2026');
  expect(fileTimeWords('yesterday')).toBe('yesterday');
});
