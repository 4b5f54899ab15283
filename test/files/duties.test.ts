/**
 * duties.tsv lists what the five protocols ask that a message, meeting, letter, press statement or report can
 * show: the provision, the rule that checks it and the strongest outcome it may reach there.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rulebookById } from '../../src/rulebooks';
import { rules } from '../../src/rules';

interface Duty {
  rulebook: string;
  paragraph: string;
  rule: string;
  outcome: string;
}

const duties: Duty[] = readFileSync(resolve(__dirname, 'duties.tsv'), 'utf8').trimEnd().split('\n').slice(1).map((line) => {
  const [rulebook = '', paragraph = '', rule = '', outcome = ''] = line.split('\t');
  return { rulebook, paragraph, rule, outcome };
});

function bindingOf({ rulebook, paragraph, rule }: Duty) {
  return rulebookById(rulebook)?.provisions.find((each) => each.paragraph === paragraph)?.rules?.find((each) => each.rule === rule);
}

const named = (duty: Duty) => `${duty.rulebook} ${duty.paragraph}: ${duty.rule}`;

test('every duty that an item can show has its rule bound under its provision', () => {
  expect(duties.length).toBeGreaterThan(400);
  expect(duties.filter((duty) => !bindingOf(duty)).map(named)).toEqual([]);
});

test('no rule goes further under a provision than the duty does', () => {
  expect(duties.filter((duty) => duty.outcome === 'review' && bindingOf(duty)?.outcome === 'breach' && !duties.some((other) => other.outcome === 'breach' && named(other) === named(duty))).map(named)).toEqual([]);
});

test('a rule that is said to be built is built, and one said to be planned is not', () => {
  const built = new Set(rules.map((rule) => rule.id));
  const wrong = duties.filter((duty) => {
    const binding = bindingOf(duty);
    return binding !== undefined && (binding.planned === true) === built.has(duty.rule);
  });
  expect(wrong.map(named)).toEqual([]);
});
