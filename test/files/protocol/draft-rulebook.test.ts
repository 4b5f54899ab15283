import type { Rulebook } from '../../../src/engine/rulebook';
import { isDraftRulebook } from '../../../src/files/draft-mark';
import { draftParagraphs } from '../../../src/files/protocol/draft-paragraphs';
import { draftRulebook } from '../../../src/files/protocol/draft-rulebook';
import { LikenessIndex } from '../../../src/files/protocol/likeness';
import { inspectRulebook } from '../../../src/files/read-rulebook';
import { rulebooks } from '../../../src/rulebooks/index';
import schema from '../../../src/rulebooks/rulebook.schema.json';

const index = new LikenessIndex(rulebooks, (rule) => rule.replace(/-/g, ' '));
const known = schema.$defs.ruleId.enum;
const references = (text: string) => draftParagraphs(text).map((each) => each.paragraph);
const protocol = [
  'Tarrow Council: working together', '', '1. Purpose', '', '1.1 Employees and councillors here owe each other a fair hearing, in Cabinet and out of it.', '',
  '2. Copies', '', '2.1 What a member and an officer write to each other is not copied to another member without consent, and silent copies are never sent.', '', '2.2 Pigeons are fed in the square on Tuesdays.', '',
].join('\n');

test('each numbered paragraph is one, and headings, bullets and contents are none', () => {
  expect(references(`Contents\n1. Purpose ..... 2\n${protocol}`)).toEqual(['1.1', '2.1', '2.2']);
});

test.each([
  ['1. Copies\n(1) Say who has one.\n(2) Ask before you pass on:\n(a) a letter;\n(b) a note.\n2. Letters\n(1) Use the crest.\n', ['1(1)', '1(2)', '1(2)(a)', '1(2)(b)', '2(1)']],
  ['Purpose\n\n1. Be kind to all people.\n2. Be brief where you can:\n- in letters\n- in calls.\n3. Be prompt in answers.\n', ['1', '2', '3']],
  ['4.1 Officers do these:\na) answer letters\nb) keep notes\n4.2 Members do these:\n1. ask early;\n2. ask once.\n4.3 All are kind.\n4.4 All are brief.\n', ['4.1', '4.1 a)', '4.1 b)', '4.2', '4.2 1', '4.2 2', '4.3', '4.4']],
  ['1. Introduction\n\n  1. The purpose is trust between all.\n  2. Trust grows by candour.\n\n2. Copies\n\n  1. Copies are told to all.\n', ['1.1', '1.2', '2.1']],
  ['3.1 Be kind.\n3.2 Be brief.\n3.2 Be prompt.\n3.3 Be fair.\n', ['3.1', '3.2', '3.2 (second)', '3.3']],
])('the numbers of %j are told', (text, wanted) => expect(references(text)).toEqual(wanted));

test('a draft can be loaded, holds nothing of the protocol’s wording, and gives reviews at most', () => {
  const { yaml, paragraphs, proposed } = draftRulebook('tarrow', protocol, 'protocol.txt', index, known);
  const { rulebook } = inspectRulebook(yaml, 'tarrow.yaml', known);
  expect([paragraphs, proposed, rulebook.id, rulebook.complete]).toEqual([3, 1, 'tarrow', false]);
  expect(rulebook.terms).toEqual({ executive: 'Cabinet', chiefOfficer: 'Chief Executive', area: 'ward', officer: 'officer', member: 'member' });
  for (const words of ['fair hearing', 'silent copies', 'Pigeons', 'working together']) expect(yaml).not.toContain(words);
  expect(yaml).not.toContain('outcome: breach');
});

test('a paragraph on copies to others has that rule proposed, with the likeness beside it, and one on pigeons has none', () => {
  const { yaml } = draftRulebook('tarrow', protocol, 'protocol.txt', index, known);
  const { provisions } = inspectRulebook(yaml, 'tarrow.yaml', known).rulebook;
  expect(provisions[1]?.rules?.map((each) => each.rule)).toContain('blind-copy');
  expect(yaml).toMatch(/# Line 9 of the text\. Like carlisle 130 \(\d\d%: copy-to-other-member, /);
  expect(provisions[2]).toEqual({ paragraph: '2.2', summary: 'Draft: write what paragraph 2.2 asks, in one sentence.', unchecked: 'Draft: say why nothing can check it, or give rules in place of this line' });
});

test('what is still to be written is named with its lines until it is', () => {
  const { yaml } = draftRulebook('tarrow', protocol, 'protocol.txt', index, known);
  const { rulebook, unwritten } = inspectRulebook(yaml, 'tarrow.yaml', known);
  expect(isDraftRulebook(rulebook)).toBe(true);
  expect(unwritten.slice(0, 4).map((each) => [each.line, each.message])).toEqual([
    [5, 'council: write the council’s name.'], [6, 'document: write the title of the protocol.'], [7, 'edition: write the edition.'], [expect.any(Number), 'paragraph 1.1: write the summary, one sentence of your own.'],
  ]);
  const written = yaml.replace(/summary: "Draft: [^"]*"/g, 'summary: It is written.').replace(/"Draft: [^"]*"/g, 'Written');
  expect(inspectRulebook(written, 'tarrow.yaml', known).unwritten.map((each) => each.message)).toEqual(['complete: write true when every paragraph of the protocol is there.']);
  const done = inspectRulebook(written.replace('complete: false', 'complete: true'), 'tarrow.yaml', known);
  expect([done.unwritten, isDraftRulebook(done.rulebook)]).toEqual([[], false]);
  expect(inspectRulebook(yaml.replace('complete: false', 'complete: true'), 'tarrow.yaml', known).unwritten[0]?.message).toContain('it says true');
});

test('the five that are shipped are no drafts', () => {
  expect(rulebooks.filter((rulebook: Rulebook) => isDraftRulebook(rulebook))).toEqual([]);
});
