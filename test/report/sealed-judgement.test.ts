import { exampleDocument } from '../../src/engine/example-document';
import { judgementTexts } from '../../src/report/judgement-text';
import { readOutline } from '../../src/report/outline';
import { sealOver, toldOf } from './told-changes';

const textsOf = (lines: string[]): string[] => judgementTexts(readOutline(exampleDocument(lines))).map(({ heading, number, text }) => `${number}|${heading}|${text}`);

describe('the judgement that is sealed', () => {
  test.each<[says: string, lines: string[], texts: string[]]>([
    ['is each section of judgement, a line a paragraph', ['# Advice', 'The hall is damp.', 'It must close.', '# Risk', 'It may fall.'], ['|Advice|The hall is damp.\nIt must close.', '|Risk|It may fall.']],
    ['leaves out what is no judgement', ['# Background', 'Built in 1910.', '# Advice', 'It must close.'], ['|Advice|It must close.']],
    ['leaves out numbers typed before paragraphs', ['# 3. Advice', '3.1 The hall is damp.', '(a) It must close.'], ['3|Advice|The hall is damp.\nIt must close.']],
    ['makes spaces and hyphens plain', ['# Advice', 'The  co\u2011opted\u00a0member  left.'], ['|Advice|The co-opted member left.']],
    ['leaves out numbers in cells of their own', ['# Recommendations', '| 2.1 | That the lease be refused.', '| 2.2 | That a bond of £900 be required.'], ['|Recommendations|That the lease be refused.\nThat a bond of £900 be required.']],
    ['leaves out empty paragraphs', ['# Advice', 'It must close.', '', 'It is old.'], ['|Advice|It must close.\nIt is old.']],
    ['takes tracked changes as accepted', ['# Advice', 'It [-must|Ames-][+may|Ames+] close.', '[-It is old.|Ames-]'], ['|Advice|It may close.']],
    ['holds advice that stands in another section under its heading', ['# Background', 'Built in 1910.', 'We advise that it must close.'], ['|Background|We advise that it must close.']],
    ['keeps sections of one heading apart', ['# Advice', 'One.', '# Background', 'Old.', '# Advice', 'Two.'], ['|Advice|One.', '|Advice|Two.']],
    ['keeps case and the shape of quotation marks', ['# Advice', 'It is \u201cFAIR\u201d.'], ['|Advice|It is \u201cFAIR\u201d.']],
  ])('%s', (_, lines, texts) => expect(textsOf(lines)).toEqual(texts));
});

describe('against the sealed judgement', () => {
  const was = exampleDocument(['# Recommendations', '1. That the lease be refused.', '# Background', 'Built in 1910.', '# Advice', 'The hall is damp. It must close.', 'The repair would cost £80,000.']);
  const now = (advice: string[]): string[] => ['# Recommendations', '1. That the lease be refused.', '# Background', 'Built in 1911. It was sold in 1950.', '# Advice', ...advice];

  test.each<[says: string, advice: string[], changes: string[]]>([
    ['an untouched report is silent', ['The hall is damp. It must close.', 'The repair would cost £80,000.'], []],
    ['another numbering is silent', ['4.1 The hall is damp. It must close.', '4.2 The repair would cost £80,000.'], []],
    ['an untracked change is told', ['The hall is damp. It may close.', 'The repair would cost £80,000.'], ['Advice: It must close. → It may close. (seal)']],
    ['a paragraph that has gone is told', ['The hall is damp. It must close.'], ['Advice: The repair would cost £80,000. → nothing (seal)']],
    ['new advice is told', ['The hall is damp. It must close.', 'The repair would cost £80,000.', 'Officers advise against a sale.'], ['Advice: nothing → Officers advise against a sale. (seal)']],
    ['a change that is still tracked is told once', ['The hall is damp. It [-must|Ames-][+may|Ames+] close.', 'The repair would cost £80,000.'], ['Advice: It must close. → It may close. (Ames)']],
    ['a tracked change that was there when it was sealed is silent', ['The hall is damp. It [-may|Ames-][+must|Ames+] close.', 'The repair would cost £80,000.'], []],
  ])('%s', (_, advice, changes) => expect(toldOf(now(advice), undefined, [sealOver(was)])).toEqual(changes));

  const weakened = now(['The hall is damp. It may close.', 'The repair would cost £80,000.']);

  test('a change that the author confirmed is silent', () => {
    const confirmations = [{ before: 'It  must close', after: 'it may close.', by: 'Ivor Penhale', at: '2026-03-02T09:00:00Z' }];
    expect(toldOf(weakened, undefined, [sealOver(was, { confirmations })])).toEqual([]);
  });

  test('a tracked change that the author confirmed is silent', () => {
    const confirmations = [{ before: 'It must close.', after: 'It may close.', by: 'Ivor Penhale', at: '2026-03-02T09:00:00Z' }];
    expect(toldOf(now(['The hall is damp. It [-must|Ames-][+may|Ames+] close.', 'The repair would cost £80,000.']), undefined, [sealOver(was, { confirmations })])).toEqual([]);
  });

  test('a confirmation in a mark that was altered counts for nothing', () => {
    const confirmations = [{ before: 'It must close.', after: 'It may close.', by: 'Ivor Penhale', at: '2026-03-02T09:00:00Z' }];
    expect(toldOf(weakened, undefined, [sealOver(was), sealOver(was, { confirmations, intact: false })])).toEqual(['Advice: It must close. → It may close. (seal)']);
  });

  test('the last mark that nobody altered counts', () => {
    const sealed = sealOver(exampleDocument(weakened));
    expect(toldOf(weakened, undefined, [sealOver(was), sealed])).toEqual([]);
    expect(toldOf(weakened, undefined, [sealOver(was), { ...sealed, intact: false }])).toEqual(['Advice: It must close. → It may close. (seal)']);
  });

  test('rows with other numbers are silent, and a figure that stands alone in a row is not taken for one', () => {
    const rows = (first: string, second: string, sum: string): string[] => ['# Recommendations', `| ${first} | That the lease be refused.`, `| ${second} | That these sums be paid:`, `| Bond | ${sum}`];
    const sealed = sealOver(exampleDocument(rows('2.1', '2.2', '85.00')));
    expect(toldOf(rows('3.1', '3.2', '85.00'), undefined, [sealed])).toEqual([]);
    expect(toldOf(rows('3.1', '3.2', '35.00'), undefined, [sealed])).toEqual(['Recommendations: 85.00 → 35.00 (seal)']);
  });

  test('a section that has gone with its heading is told', () => {
    const sealed = sealOver(exampleDocument(['# Advice', 'It is damp.', '# Risk', 'The Council would be exposed to a claim of £90,000.']));
    expect(toldOf(['# Advice', 'It is damp.'], undefined, [sealed])).toEqual(['Risk: The Council would be exposed to a claim of £90,000. → nothing (seal)']);
  });

  test('advice put among the background is told', () => {
    const advice = 'The Council should expect a claim of £90,000 from the tenant.';
    const sealed = sealOver(exampleDocument(['# Background', 'Built in 1910.', '# Advice', 'It is damp.', advice]));
    expect(toldOf(['# Background', 'Built in 1910.', advice, '# Advice', 'It is damp.'], undefined, [sealed])).toEqual([`Advice: ${advice} → ${advice} (seal)`]);
  });

  test('what differs from the seal and from the baseline is told once', () => {
    const baseline = ['# Recommendations', '1. That the lease be refused.', '# Background', 'Built in 1910.', '# Advice', 'The hall is damp. It must close.', 'The repair would cost £80,000.'];
    expect(toldOf(weakened, baseline, [sealOver(was)])).toEqual(['Advice: It must close. → It may close. (seal)']);
  });
});
