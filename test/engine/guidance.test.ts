import type { CheckResult } from '../../src/engine/check';
import type { Finding } from '../../src/engine/finding';
import { guidanceFor } from '../../src/engine/guidance';
import type { Provision, Rulebook } from '../../src/engine/rulebook';
import { rulebooks } from '../../src/rulebooks';

const provisions: Provision[] = [
  { paragraph: '1', summary: 'Members and officers are courteous.', rules: [{ rule: 'courtesy', outcome: 'review' }] },
  { paragraph: '2', summary: 'An officer may ask a manager to step in.', guidance: true, topics: ['courtesy', 'pressure'] },
  { paragraph: '3', summary: 'Copies are named.', rules: [{ rule: 'copies', outcome: 'breach' }] },
  { paragraph: '4', summary: 'Think before you copy anybody in.', guidance: true, topics: ['copies'] },
  { paragraph: '5', summary: 'Groups are briefed alike, and the group leader is asked first.', rules: [{ rule: 'briefing', outcome: 'review' }], topics: ['courtesy'] },
];
const rulebook: Rulebook = { id: 'example', council: '', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions };

const finding = (rule: string, paragraph: string, also: string[] = []): Finding => ({
  rule, paragraph, also, outcome: 'review', message: `Look at ${rule}.`, evidence: [{ part: 'body' }], remedies: [],
});
const verdict = (rule: string, paragraph: string) => ({ rule, paragraph, message: `All is well with ${rule}.` });

const nobody: CheckResult['writer'] = { role: 'unknown', person: null, onBehalfOf: null, signedBy: null, inNameOf: null };

function result(more: Partial<CheckResult>): CheckResult {
  return { rulebook: 'example', kind: 'message', writer: nobody, findings: [], settled: [], passed: [], notApplicable: [], ...more };
}
const paragraphs = (more: Partial<CheckResult>) => guidanceFor(result(more), rulebook).map((each) => each.paragraph);

describe('when guidance comes up', () => {
  test('with a finding on its topic, and it says which', () => {
    expect(guidanceFor(result({ findings: [finding('copies', '3')] }), rulebook)).toEqual([{
      paragraph: '4', summary: 'Think before you copy anybody in.', because: 'There is a finding on this subject, under 3. Look at copies.',
    }]);
  });

  test('with a check on its topic that the item passed', () => {
    expect(guidanceFor(result({ passed: [verdict('copies', '3')] }), rulebook)).toMatchObject([
      { paragraph: '4', because: 'This subject was checked, under 3. All is well with copies.' },
    ]);
  });

  test('with a finding on its topic that the person settled', () => {
    const settled = [{ finding: finding('copies', '3'), settlement: { rule: 'copies', how: 'set-aside' as const, statement: 'Agreed.', by: 'Ada Fenn', when: 'today' } }];
    expect(guidanceFor(result({ settled }), rulebook)).toMatchObject([{ paragraph: '4', because: expect.stringContaining('You settled a finding') }]);
  });

  test('not with a check that did not apply', () => {
    expect(paragraphs({ notApplicable: [verdict('copies', '3'), verdict('courtesy', '1')] })).toEqual([]);
  });
});

describe('what is listed', () => {
  test('provisions stand in the order of the protocol, whatever the order of the findings', () => {
    expect(paragraphs({ findings: [finding('copies', '3'), finding('courtesy', '1')] })).toEqual(['2', '4', '5']);
  });

  test('a provision with two topics stands once, for the gravest of them', () => {
    const guidance = guidanceFor(result({ findings: [finding('pressure', '9')], passed: [verdict('courtesy', '1')] }), rulebook);
    expect(guidance.filter((each) => each.paragraph === '2')).toMatchObject([{ because: 'There is a finding on this subject, under 9. Look at pressure.' }]);
  });

  test('a provision that a finding cites is not told again', () => {
    expect(paragraphs({ findings: [finding('courtesy', '1', ['5'])] })).toEqual(['2']);
  });
});

test.each(rulebooks.map((each) => [each.council, each] as const))('%s: every provision of guidance comes up with its topics', (_, council) => {
  const topics = [...new Set(council.provisions.flatMap((each) => each.topics ?? []))];
  const listed = guidanceFor(result({ passed: topics.map((rule) => verdict(rule, 'elsewhere')) }), council).map((each) => each.paragraph);
  expect(listed).toEqual(council.provisions.filter((each) => each.topics).map((each) => each.paragraph));
});
