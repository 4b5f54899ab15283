import { Directory } from '../../src/directory/directory';
import { exampleDocument } from '../../src/engine/example-document';
import { emptyItem, type Item } from '../../src/item/item';
import { studyReport } from '../../src/pane/report-study';
import { touchedSections } from '../../src/report/section-hands';
import { readOutline } from '../../src/report/outline';
import { reportDirectory, reportItem as itemWith, reportLines } from './report-sample';

const directory = new Directory(reportDirectory);
const itemOf = (lines: string[], baseline?: string[]): Item => itemWith(lines, baseline ? { baseline: exampleDocument(baseline) } : {});

test('each section tells how much of it is whose hand', async () => {
  const study = await studyReport(itemOf(reportLines({ recommendation: 'That the sluice be [-kept|Cllr Ada Fenn-][+sold|Cllr Ada Fenn+].', advice: 'The gate [+now |Ben Sluice+]leaks.' })), directory);
  const sections = study?.sections.filter(({ touched }) => Object.keys(touched).length > 0) ?? [];
  expect(sections.map(({ heading, touched, names }) => ({ heading, touched, names }))).toEqual([
    { heading: 'Recommendation', touched: { member: 8 }, names: { member: ['Cllr Ada Fenn'] } },
    { heading: 'Advice', touched: { author: 4 }, names: { author: ['Ben Sluice'] } },
  ]);
  expect(study?.authors).toEqual(['Ben Sluice']);
});

test('a change that was not tracked shows once there is an earlier version', async () => {
  const now = reportLines({ recommendation: 'That the sluice be sold.', advice: 'The gate leaks.' });
  const before = reportLines({ recommendation: 'That the sluice be kept.', advice: 'The gate leaks. It may fail in a flood.' });
  expect((await studyReport(itemOf(now), directory))?.sections.some(({ touched }) => touched.untracked)).toBe(false);
  const study = await studyReport(itemOf(now, before), directory);
  const untracked = study?.sections.filter(({ touched }) => touched.untracked).map(({ heading, touched }) => [heading, touched.untracked]);
  expect(untracked).toEqual([['Recommendation', 'sold. kept. '.length], ['Advice', 'It may fail in a flood. '.length]]);
});

test('each section says which words to look for and where they stand', async () => {
  const item = itemOf(reportLines({ recommendation: 'That the sluice be kept.', advice: 'Advice' }));
  const study = await studyReport(item, directory);
  const advice = study?.sections.find(({ heading }) => heading === 'Advice');
  expect(item.text.slice(advice?.find.start, advice?.find.end)).toBe('Advice');
  expect(item.text.slice(0, advice?.find.start)).not.toContain('Advice');
});

test('what a seal would cover and that there is none are told; an item without a document has no study', async () => {
  const study = await studyReport(itemOf(reportLines({ recommendation: 'That the sluice be [-kept|Cllr Ada Fenn-][+sold|Cllr Ada Fenn+].', advice: 'The gate leaks.' })), directory);
  expect(study?.judgement.sections.map(({ heading }) => heading)).toEqual(['Recommendation', 'Advice']);
  expect(study?.judgement.openChanges).toBe(2);
  expect(study?.seals).toMatchObject({ state: 'none' });
  expect(await studyReport(emptyItem('message'), directory)).toBeNull();
});

test('the cost of the picture grows in a straight line with the report', () => {
  const long = (count: number) => {
    const lines = ['# Advice', ...Array.from({ length: count }, (_, at) => `Paragraph ${at} of the advice [-must|Cllr Ada Fenn-][+may|Cllr Ada Fenn+] be followed by gate ${at}.`)];
    const document = exampleDocument(lines);
    const outline = readOutline(document);
    const start = performance.now();
    touchedSections(document, outline, exampleDocument(lines.map((line) => line.replace('gate', 'sluice'))));
    return performance.now() - start;
  };
  long(500);
  const [short, tenfold] = [Math.max(long(500), 2), long(5000)];
  expect(tenfold / short).toBeLessThan(40);
}, 30_000);
