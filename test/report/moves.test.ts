import { exampleDocument } from '../../src/engine/example-document';
import { readReport } from '../../src/report/read-report';
import { toldOf } from './told-changes';

const advice = 'The Council must not sell the hall for less than £80,000.';
const report = ({ background = [], here = [], legal = [], appendix = [] }: { background?: string[]; here?: string[]; legal?: string[]; appendix?: string[] }): string[] =>
  ['# Background', 'The hall was built in 1910.', ...background, '# Advice', 'The hall is damp.', ...here, '# Legal implications', 'None.', ...legal, '# Appendix A', 'A plan of the site.', ...appendix];
const was = report({ here: [advice] });

describe('a passage that stands elsewhere than in the baseline', () => {
  test.each<[says: string, now: string[], changes: string[]]>([
    ['is silent in another section of judgement', report({ legal: [advice] }), []],
    ['is told where it went into an appendix', report({ appendix: [advice] }), [`Advice: ${advice} → ${advice} (baseline)`]],
    ['is told where it went into the background', report({ background: [advice] }), [`Advice: ${advice} → ${advice} (baseline)`]],
    ['is told as changed where it was changed on the way', report({ legal: ['The Council may sell the hall for less than £80,000.'] }), [`Advice: ${advice} → The Council may sell the hall for less than £80,000. (baseline)`]],
    ['is told where its own section was turned into an appendix', ['# Background', 'The hall was built in 1910.', '# Appendix B', 'The hall is damp.', advice, '# Legal implications', 'None.', '# Appendix A', 'A plan of the site.'],
      ['Advice: The hall is damp. → The hall is damp. (baseline)', `Advice: ${advice} → ${advice} (baseline)`]],
  ])('%s', (_, now, changes) => expect(toldOf(now, was)).toEqual(changes));

  test('is said to have been moved away, and changed as well where it was', () => {
    const { changes } = readReport(exampleDocument(report({ appendix: ['The Council must not sell the hall for less than £30,000.'] })), exampleDocument(was));
    expect(changes[0]?.meanings).toContain('moved-away');
    expect(changes[0]?.meanings).toContain('figure-changed');
  });

  test('is silent where it comes out of the background', () => expect(toldOf(was, report({ background: [advice] }))).toEqual([]));
  test('keeps its meaning in another order of sections', () => expect(toldOf(['# Legal implications', 'None.', '# Advice', advice, 'The hall is damp.', '# Background', 'The hall was built in 1910.'], ['# Background', 'The hall was built in 1910.', '# Advice', 'The hall is damp.', advice, '# Legal implications', 'None.'])).toEqual([]));
});

describe('a passage that was tracked out of one place and into another', () => {
  test.each<[says: string, now: string[], changes: string[]]>([
    ['is silent in another section of judgement', report({ here: [`[-${advice}|Ames-]`], legal: [`[+${advice}|Ames+]`] }), []],
    ['is told of both hands where one took it out and another put it into an appendix', report({ here: [`[-${advice}|Ames-]`], appendix: [`[+${advice}|Dyer+]`] }), [`Advice: ${advice} → ${advice} (Ames, Dyer)`]],
    ['of a few words is two changes, since they may stand in many places', ['# Advice', 'The hall is damp.', '[-Costs: £900.|Ames-]', '# Risk', 'The roof may fall.', '[+Costs: £900.|Ames+]'], ['Advice: Costs: £900. → nothing (Ames)', 'Risk: nothing → Costs: £900. (Ames)']],
  ])('%s', (_, now, changes) => expect(toldOf(now)).toEqual(changes));
});
