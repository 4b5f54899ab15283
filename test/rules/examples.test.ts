import { Directory } from '../../src/directory/directory';
import { applyEdits } from '../../src/engine/apply-edits';
import { check } from '../../src/engine/check';
import type { Facts } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import type { Example, Rule } from '../../src/engine/rule';
import type { Rulebook } from '../../src/engine/rulebook';
import type { Item } from '../../src/item/item';
import { rules } from '../../src/rules';
import { broken } from './broken-lines';

const directory = new Directory(exampleDirectory);

function rulebookFor(rule: Rule, example: Example): Rulebook {
  return {
    id: 'example', council: 'Wexcombe Council', document: 'Protocol', edition: '2026', complete: true, terms: {},
    refer: { 'monitoring-officer': { post: 'monitoring-officer' }, 'chief-executive': { post: 'chief-executive' } },
    provisions: [{ paragraph: '1', summary: rule.title, rules: [{ rule: rule.id, outcome: 'breach', with: example.with ?? {} }] }],
  };
}

function run(rule: Rule, example: Example, item: Item, settlements: Facts['settlements'] = []) {
  const facts: Facts = { directory, date: item.date.slice(0, 10), settlements, ...(example.as ? { as: example.as } : {}) };
  return check(item, rulebookFor(rule, example), facts, [rule]);
}

function outcomeOf(result: ReturnType<typeof run>): Example['outcome'] {
  const finding = result.findings[0];
  if (finding) return finding.outcome;
  return result.passed.length > 0 ? 'pass' : 'not-applicable';
}

test('every rule has a name of its own', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('shows a case that it finds, one that passes and one that it leaves alone', () => {
    const outcomes = rule.examples.map((example) => example.outcome);
    expect(outcomes.some((outcome) => outcome === 'breach' || outcome === 'review')).toBe(true);
    expect(outcomes).toContain('pass');
    expect(outcomes).toContain('not-applicable');
  });

  for (const example of rule.examples) describe(`${example.outcome}: ${example.because}`, () => {
    const { outcome, because } = example;
    const item = exampleItem(example, example.item.kind ?? rule.reads[0] ?? 'message');

    test('comes out as the rule says, for one reason', () => {
      expect(because.length).toBeGreaterThan(10);
      const result = run(rule, example, item);
      expect(outcomeOf(result)).toBe(outcome);
      for (const finding of result.findings) {
        expect(finding.evidence.length).toBeGreaterThan(0);
        expect(finding.message).toMatch(/\.$/);
        if (finding.outcome === 'review') expect(finding.question).toMatch(/\?$/);
        for (const each of finding.evidence) {
          if (each.part === 'body' && each.start !== undefined && each.text !== undefined) expect(item.text.slice(each.start, each.end)).toBe(each.text);
        }
      }
    });

    if (item.kind === 'message' || item.kind === 'meeting') test('comes out the same where a mail program broke its lines', () => {
      const wrapped = { ...item, text: broken(item.text, 72) };
      const result = run(rule, example, wrapped);
      expect(outcomeOf(result)).toBe(outcome);
      for (const remedy of result.findings[0]?.remedies ?? []) {
        if (remedy.edits) expect({ remedy: remedy.id, after: run(rule, example, applyEdits(wrapped, remedy.edits)).findings.length }).toEqual({ remedy: remedy.id, after: 0 });
      }
    });

    if (outcome === 'breach' || outcome === 'review') {
      test('offers remedies, each of which settles it', () => {
        const finding = run(rule, example, item).findings[0];
        const remedies = finding?.remedies ?? [];
        expect(remedies.length).toBeGreaterThan(0);
        expect(new Set(remedies.map((remedy) => remedy.id)).size).toBe(remedies.length);
        for (const remedy of remedies) {
          expect(remedy.edits ?? remedy.draft ?? remedy.attest ?? remedy.comment).toBeDefined();
          if (remedy.edits) {
            const after = outcomeOf(run(rule, example, applyEdits(item, remedy.edits)));
            expect({ remedy: remedy.id, after: after === 'breach' || after === 'review' ? 'still found' : 'settled' }).toEqual({ remedy: remedy.id, after: 'settled' });
          }
          if (remedy.attest) {
            const settled = run(rule, example, item, [{ rule: rule.id, how: 'attested', statement: remedy.attest.statement, by: 'Simon Archer', when: 'today' }]);
            expect(settled.findings).toEqual([]);
            expect(settled.settled.length).toBe(1);
          }
        }
      });
    }
  });
});
