import { Directory } from '../../src/directory/directory';
import { check } from '../../src/engine/check';
import type { Facts } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import type { Binding, Rulebook } from '../../src/engine/rulebook';
import { breach, defineRule, notApplicable, pass, review, type Decision, type Parameters, type Rule } from '../../src/engine/rule';
import { emptyItem } from '../../src/item/item';

const directory = new Directory(exampleDirectory);
const facts: Facts = { directory, date: '2026-03-02' };
const message = emptyItem('message');

function rule(id: string, decide: (given: Parameters, paragraph: string) => Decision, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id, reads: ['message'], title: `The title of ${id}`, why: '', assumes: [], parameters: {}, examples: [],
    appliesTo: () => true, decide: (context) => decide(context.with, context.paragraph), ...more,
  });
}

/** A rulebook whose provisions, in order, bind the rules given. */
function rulebook(...provisions: [paragraph: string, ...bindings: (Omit<Binding, 'outcome'> & { outcome?: Binding['outcome'] })[]][]): Rulebook {
  return {
    id: 'example', council: '', document: '', edition: '', complete: true, terms: {}, refer: {},
    provisions: provisions.map(([paragraph, ...bindings]) => ({ paragraph, summary: '', rules: bindings.map((binding) => ({ outcome: 'breach' as const, ...binding })) })),
  };
}

const breaks = (id: string) => rule(id, () => breach('It is so.', [{ part: 'subject' }]));
const doubts = (id: string) => rule(id, () => review('It may be so.', 'Is it?', [{ part: 'subject' }]));
const said = (of: Rulebook, given: Rule[], more: Partial<Facts> = {}) => check(message, of, { ...facts, ...more }, given);

describe('the order of findings', () => {
  test('the gravest comes first, whatever the order of rules and provisions', () => {
    const { findings } = said(rulebook(['1', { rule: 'doubt' }], ['2', { rule: 'break' }]), [doubts('doubt'), breaks('break')]);
    expect(findings.map((finding) => [finding.rule, finding.outcome])).toEqual([['break', 'breach'], ['doubt', 'review']]);
  });

  test('among equals the order is that of the protocol', () => {
    const { findings } = said(rulebook(['1', { rule: 'b' }], ['2', { rule: 'a' }]), [breaks('a'), breaks('b')]);
    expect(findings.map((finding) => finding.rule)).toEqual(['b', 'a']);
  });
});

describe('a rule bound under several provisions', () => {
  test('speaks once, and names the others', () => {
    const { findings } = said(rulebook(['1', { rule: 'a' }], ['2', { rule: 'a' }], ['3', { rule: 'a' }]), [breaks('a')]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ paragraph: '1', also: ['2', '3'] });
  });

  test('speaks under the one that fits best', () => {
    const fitting = rule('a', (_given, paragraph) => breach('It is so.', [], [], paragraph === '2' ? 5 : 1));
    expect(said(rulebook(['1', { rule: 'a' }], ['2', { rule: 'a' }]), [fitting]).findings[0]).toMatchObject({ paragraph: '2', also: ['1'] });
  });

  test('speaks with its gravest outcome, and leaves out where it had less to say', () => {
    const { findings } = said(rulebook(['1', { rule: 'a', outcome: 'review' }], ['2', { rule: 'a' }]), [breaks('a')]);
    expect(findings[0]).toMatchObject({ paragraph: '2', also: [], outcome: 'breach' });
  });

  test('is given each provision’s own parameters over its defaults', () => {
    const seen: Parameters[] = [];
    const curious = rule('a', (given) => {
      seen.push(given);
      return pass('Fine.');
    }, { parameters: { most: 5, field: 'cc' } });
    said(rulebook(['1', { rule: 'a' }], ['2', { rule: 'a', with: { most: 9 } }]), [curious]);
    expect(seen).toEqual([{ most: 5, field: 'cc' }, { most: 9, field: 'cc' }]);
  });
});

describe('two rules that see the same lapse', () => {
  const yielding = (of: Rule): Rule => ({ ...of, yieldsTo: ({ area }) => (area === 'ours' ? ['closer'] : []) });
  const book = rulebook(['1', { rule: 'wide', with: { area: 'ours' } }], ['2', { rule: 'closer' }]);

  test('the closer one speaks, and the other says where it is told', () => {
    const result = said(book, [yielding(doubts('wide')), doubts('closer')]);
    expect(result.findings.map((finding) => finding.rule)).toEqual(['closer']);
    expect(result.notApplicable).toEqual([{ rule: 'wide', paragraph: '1', message: 'It is told of under “The title of closer”.' }]);
  });

  test('both speak where the closer one sees less harm', () => {
    expect(said(book, [yielding(breaks('wide')), doubts('closer')]).findings.map((finding) => finding.rule)).toEqual(['wide', 'closer']);
  });

  test('both speak where the provision is about somebody else', () => {
    const elsewhere = rulebook(['1', { rule: 'wide', with: { area: 'theirs' } }], ['2', { rule: 'closer' }]);
    expect(said(elsewhere, [yielding(doubts('wide')), doubts('closer')]).findings).toHaveLength(2);
  });

  test('the other keeps quiet too once the closer one is settled', () => {
    const settlement = { rule: 'closer', how: 'attested' as const, statement: 'They know.', by: 'Simon Archer', when: '1 March' };
    expect(said(book, [yielding(doubts('wide')), doubts('closer')], { settlements: [settlement] }).findings).toEqual([]);
  });
});

describe('how far a rule may go', () => {
  test('a breach becomes a question where the provision allows no more', () => {
    const finding = said(rulebook(['1', { rule: 'a', outcome: 'review' }]), [breaks('a')]).findings[0];
    expect(finding).toMatchObject({ outcome: 'review', message: 'It is so.' });
    expect(finding?.question).toMatch(/\?$/);
  });

  test('a question stays one where a breach would be allowed', () => {
    expect(said(rulebook(['1', { rule: 'a' }]), [doubts('a')]).findings[0]).toMatchObject({ outcome: 'review', question: 'Is it?' });
  });

  test('a rule that no provision binds stays silent', () => {
    expect(said(rulebook(['1']), [breaks('a')])).toMatchObject({ findings: [], passed: [], notApplicable: [] });
  });

  test('a provision whose rule is not built yet stays silent', () => {
    expect(said(rulebook(['1', { rule: 'later', planned: true }]), [breaks('a')]).findings).toEqual([]);
  });
});

describe('what is not a finding', () => {
  test('passes and what does not apply are listed apart', () => {
    const result = said(rulebook(['1', { rule: 'a' }, { rule: 'b' }, { rule: 'c' }]), [rule('a', () => pass('Fine.')), rule('b', () => notApplicable('Elsewhere.')), rule('c', () => breach('', []), { appliesTo: () => false })]);
    expect(result.findings).toEqual([]);
    expect(result.passed).toEqual([{ rule: 'a', paragraph: '1', message: 'Fine.' }]);
    expect(result.notApplicable.map((verdict) => verdict.rule)).toEqual(['b', 'c']);
  });

  test('a rule that does not read this kind of item is not asked', () => {
    const result = check(emptyItem('press'), rulebook(['1', { rule: 'a' }]), facts, [breaks('a')]);
    expect(result.findings).toEqual([]);
    expect(result.notApplicable).toEqual([{ rule: 'a', paragraph: '1', message: 'The rule does not read this kind of item.' }]);
  });

  test('a finding without evidence points to the body', () => {
    expect(said(rulebook(['1', { rule: 'a' }]), [rule('a', () => breach('It is so.', []))]).findings[0]?.evidence).toEqual([{ part: 'body' }]);
  });
});

describe('a rule that fails', () => {
  const fails = rule('a', () => {
    throw new Error('no such day');
  });

  test('becomes one question that names it, and never passes', () => {
    const { findings, passed } = said(rulebook(['1', { rule: 'a' }]), [fails]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'a', outcome: 'review' });
    expect(findings[0]?.message).toContain('The title of a');
    expect(findings[0]?.message).toContain('no such day');
    expect(findings[0]?.question).toMatch(/\?$/);
    expect(passed).toEqual([]);
  });

  test('says it once, however many provisions bind it', () => {
    expect(said(rulebook(['1', { rule: 'a' }], ['2', { rule: 'a' }]), [fails]).findings).toHaveLength(1);
  });

  test('stops no other', () => {
    expect(said(rulebook(['1', { rule: 'a' }, { rule: 'b' }]), [fails, breaks('b')]).findings.map((finding) => finding.rule)).toEqual(['b', 'a']);
  });

  test('is caught too where it fails to say whether it applies, or throws a bare word', () => {
    const early = rule('a', () => pass(''), { appliesTo: () => { throw new Error('too early'); } });
    const odd = rule('b', () => { throw 'odd'; });
    const { findings } = said(rulebook(['1', { rule: 'a' }, { rule: 'b' }]), [early, odd]);
    expect(findings.map((finding) => finding.rule)).toEqual(['a', 'b']);
    expect(findings[1]?.message).toContain('odd');
  });
});

describe('what the person has settled', () => {
  const settlement = { rule: 'a', how: 'attested' as const, statement: 'She agreed by telephone.', by: 'Simon Archer', when: '1 March' };

  test('is no longer a finding, and is kept with the statement', () => {
    const result = said(rulebook(['1', { rule: 'a' }, { rule: 'b' }]), [doubts('a'), doubts('b')], { settlements: [settlement] });
    expect(result.findings.map((finding) => finding.rule)).toEqual(['b']);
    expect(result.settled).toMatchObject([{ finding: { rule: 'a' }, settlement }]);
  });

  test('settles nothing that was not found', () => {
    expect(said(rulebook(['1', { rule: 'a' }]), [rule('a', () => pass('Fine.'))], { settlements: [settlement] }).settled).toEqual([]);
  });
});

test('the result names the rulebook, the kind of item and the writer', () => {
  expect(check(message, rulebook(), { ...facts, as: 'officer' }, [])).toMatchObject({ rulebook: 'example', kind: 'message', writer: { role: 'officer' } });
});

describe('the checks of care', () => {
  const careful = (...care: NonNullable<Rulebook['care']>): Rulebook => ({ ...rulebook(['1', { rule: 'a' }]), care });

  test('are made only where somebody is about to send', () => {
    const of = careful({ rule: 'b', provision: '1' });
    expect(said(of, [breaks('b')]).findings).toEqual([]);
    expect(said(of, [breaks('b')], { care: true }).findings).toMatchObject([{ rule: 'b', paragraph: '1' }]);
    expect(said(of, [breaks('b')]).findings).toEqual([]);
  });

  test('ask at most', () => {
    expect(said(careful({ rule: 'b', provision: '1' }), [breaks('b')], { care: true }).findings[0]).toMatchObject({ outcome: 'review' });
  });

  test('come after what the provisions say, and name no paragraph where none asks for them', () => {
    const { findings } = said(careful({ rule: 'b' }), [doubts('a'), breaks('b')], { care: true });
    expect(findings.map((finding) => [finding.rule, finding.paragraph])).toEqual([['a', '1'], ['b', '']]);
  });
});
