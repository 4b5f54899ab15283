import { differingParagraphs } from '../../src/seal/differing-paragraphs';

test.each<[string, string, string, [string[], string[]][]]>([
  ['nothing where nothing changed', 'a\nb', 'a\nb', []],
  ['one paragraph among others', 'a\nb\nc', 'a\nx\nc', [[['b'], ['x']]]],
  ['two apart', 'a\nb\nc\nd\ne', 'a\nx\nc\ny\ne', [[['b'], ['x']], [['d'], ['y']]]],
  ['one put in', 'a\nc', 'a\nb\nc', [[[], ['b']]]],
  ['one taken out at the end', 'a\nb', 'a', [[['b'], []]]],
  ['all of a new text', '', 'a\nb', [[[], ['a', 'b']]]],
  ['a repeated paragraph taken out once', 'a\na\na', 'a\na', [[['a'], []]]],
  ['one that was moved, as taken out and put in', 'a\nb\nc', 'b\nc\na', [[['a'], []], [[], ['a']]]],
])('the difference is %s', (_what, before, after, expected) => {
  expect(differingParagraphs(before, after)).toEqual(expected.map(([left, right]) => ({ before: left, after: right })));
});

test('the difference, put into the sealed text, gives the text now, whatever was done to it', () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let round = 0; round < 300; round += 1) {
    const text = (): string => Array.from({ length: 1 + random(12) }, () => 'abcdefgh'.charAt(random(8))).join('\n');
    const [before, after] = [text(), text()];
    const rest = (lines: string[], gone: string[]): string[] => gone.reduce((left, line) => { const at = left.indexOf(line); return at < 0 ? ['fault'] : [...left.slice(0, at), ...left.slice(at + 1)]; }, lines).sort();
    const differences = differingParagraphs(before, after);
    const common = rest(before.split('\n'), differences.flatMap((each) => each.before));
    expect(rest(after.split('\n'), differences.flatMap((each) => each.after))).toEqual(common);
  }
});

test('long texts are compared at once, even where every paragraph moved', () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `paragraph ${index}`);
  const start = performance.now();
  differingParagraphs(lines.join('\n'), [...lines].reverse().join('\n'));
  expect(performance.now() - start).toBeLessThan(3000);
});
