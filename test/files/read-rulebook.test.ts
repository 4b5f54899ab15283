import { FileFault } from '../../src/files/file-fault';
import { loadRulebook } from '../../src/files/read-rulebook';

const small = `id: ours
council: Our Council
document: Protocol
edition: "2026"
complete: true
terms:
  executive: Cabinet
  chiefOfficer: Chief Executive
  area: ward
  officer: officer
  member: member
refer:
  copying:
    post: Monitoring Officer
    provision: "2"
provisions:
  - paragraph: "1"
    summary: The protocol helps people to work together.
    unchecked: Preamble
  - paragraph: "2"
    summary: Letters are not copied blind.
    rules:
      - rule: blind-copy
        outcome: breach
      - rule: discourtesy
        outcome: review
        planned: true
`;

function problemsOf(text: string): string[] {
  try {
    loadRulebook(text, 'ours.yaml', ['blind-copy']);
  } catch (fault) {
    if (fault instanceof FileFault) return fault.message.split('\n');
    throw fault;
  }
  return [];
}

test('a small rulebook of a council’s own can be used', () => {
  const rulebook = loadRulebook(small, 'ours.yaml', ['blind-copy']);
  expect(rulebook.provisions.map((provision) => provision.paragraph)).toEqual(['1', '2']);
});

test('a mark at the start of the file, as Windows editors write it, does no harm', () => {
  expect(problemsOf(`\ufeff${small}`)).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['a misspelt property', 'outcome: breach', 'outcom: breach', 'ours.yaml line 24: provisions[1].rules[0].outcom is not a property Fair Copy knows. Did you mean outcome?'],
  ['a misspelt choice of a provision', 'unchecked: Preamble', 'uncheckd: Preamble', 'ours.yaml line 19: provisions[0].uncheckd is not a property Fair Copy knows. Did you mean unchecked?'],
  ['a property from nowhere', 'id: ours', 'colour: red\nid: ours', 'ours.yaml line 1: colour is not a property Fair Copy knows.'],
  ['a missing property', '    post: Monitoring Officer\n', '', 'ours.yaml line 13: refer.copying has no post.'],
  ['an outcome that there is not', 'outcome: breach', 'outcome: breech', 'ours.yaml line 24: provisions[1].rules[0].outcome is “breech”, which Fair Copy does not know. Did you mean breach? It takes breach or review.'],
  ['a paragraph without quotation marks', '- paragraph: "1"', '- paragraph: 1', 'ours.yaml line 17: provisions[0].paragraph is a number. It takes text. Put quotation marks around it.'],
  ['an empty property', 'council: Our Council', 'council:', 'ours.yaml line 2: council is empty. It takes text.'],
  ['true where text belongs', 'council: Our Council', 'council: true', 'ours.yaml line 2: council is true. It takes text.'],
  ['a summary that is no sentence', 'The protocol helps people to work together.', 'helps people', 'ours.yaml line 18: provisions[0].summary is one sentence: a capital letter first, a full stop last, all on one line.'],
  ['a summary that is too long', 'The protocol helps', `The ${'very '.repeat(50)}protocol helps`, 'ours.yaml line 18: provisions[0].summary is 293 characters long. The most is 200.'],
  ['an id with capitals', 'id: ours', 'id: Ours', 'ours.yaml line 1: id takes small letters, digits and hyphens only, a letter first.'],
  ['an empty list of rules', `    rules:
      - rule: blind-copy
        outcome: breach
      - rule: discourtesy
        outcome: review
        planned: true
`, '    rules: []\n', 'ours.yaml line 22: provisions[1].rules is an empty list. Give at least one entry, or leave it out.'],
  ['a provision with two treatments', '    unchecked: Preamble', '    unchecked: Preamble\n    guidance: true\n    topics: [blind-copy]', 'ours.yaml line 17: provisions[0] has guidance and unchecked. Keep one of them.'],
  ['a provision with none', '    unchecked: Preamble\n', '', 'ours.yaml line 17: provisions[0] has none of rules, guidance with topics or unchecked. Add one of them.'],
  ['guidance without a topic', '    unchecked: Preamble', '    guidance: true', 'ours.yaml line 17: provisions[0] has guidance and no topics. Add topics.'],
  ['planned that is not true', 'planned: true', 'planned: soon', 'ours.yaml line 27: provisions[1].rules[1].planned is “soon”. It takes true, or is left out.'],
  ['a rule that there is not', 'rule: blind-copy', 'rule: blind-coppy', 'ours.yaml line 23: provisions[1].rules[0].rule: there is no rule blind-coppy. Did you mean blind-copy?'],
  ['a rule that is not built and not called planned', '        planned: true\n', '', 'ours.yaml line 25: provisions[1].rules[1].rule: the rule discourtesy is not built yet. Add “planned: true” beside it, or take it out.'],
  ['a parameter that the rule does not have', '        outcome: breach\n', '        outcome: breach\n        with: { limit: 3 }\n', 'ours.yaml line 25: provisions[1].rules[0].with.limit is not a property Fair Copy knows.'],
  ['a doubled paragraph', '- paragraph: "1"', '- paragraph: "2"', 'ours.yaml line 20: provisions[1]: paragraph 2 stands twice, first on line 17.'],
  ['a referral to a paragraph that is not there', 'provision: "2"', 'provision: "3"', 'ours.yaml line 15: refer.copying.provision: paragraph 3 is not among the provisions.'],
  ['a tab at the start of a line', '  executive', '\texecutive', 'ours.yaml line 7: A tab stands at the start of the line, where only spaces may.'],
  ['a colon inside a sentence', 'summary: Letters are', 'summary: Letters: are', 'ours.yaml line 21: Two values stand on one line: a colon inside a sentence needs quotation marks around the sentence.'],
  ['a property that stands twice', 'council: Our Council', 'council: Our Council\ncouncil: Other', 'ours.yaml line 3: council stands twice in the same group.'],
  ['a quotation mark that is not closed', 'edition: "2026"', 'edition: "2026', 'ours.yaml line 4: A quotation mark, bracket, comma or colon is missing.'],
  ['a value that refers to nothing', 'council: Our Council', 'council: *ours', 'ours.yaml: The file nests too deeply, or a value that begins with * refers to nothing.'],
])('%s is named with its line and in plain words', (_name, written, instead, sentence) => {
  expect(small).toContain(written);
  expect(problemsOf(small.replace(written, instead))).toEqual([sentence]);
});

test('an unfinished rulebook may refer to paragraphs that it does not have yet', () => {
  expect(problemsOf(small.replace('complete: true', 'complete: false').replace('provision: "2"', 'provision: "9"'))).toEqual([]);
});

test('every problem is listed, in the order of the file', () => {
  const problems = problemsOf(small.replace('council: Our Council', 'council: 7').replace('outcome: review', 'outcome: no').replace('"1"', '1'));
  expect(problems.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['2', '17', '26']);
});

test('a list, a word or nothing at all is no rulebook', () => {
  expect(problemsOf('- a\n')).toEqual(['ours.yaml line 1: The file is a list. It takes a group of properties.']);
  expect(problemsOf('hello')).toEqual(['ours.yaml line 1: The file is text. It takes a group of properties.']);
  expect(problemsOf(' \n')).toEqual(['ours.yaml: The file is empty.']);
});

test('a file that multiplies itself without end is refused', () => {
  const rows = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let row = 1; row < 9; row++) rows.push(`${'abcdefghi'[row]}: &${'abcdefghi'[row]} [${Array.from({ length: 10 }, () => `*${'abcdefghi'[row - 1]}`).join(', ')}]`);
  expect(problemsOf(rows.join('\n'))).toEqual(['ours.yaml: The file nests too deeply, or a value that begins with * refers to nothing.']);
});
