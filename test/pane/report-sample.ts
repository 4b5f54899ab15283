import type { DirectoryFile } from '../../src/directory/directory-file';
import { exampleDocument } from '../../src/engine/example-document';
import { breach, defineRule, notApplicable, type Rule } from '../../src/engine/rule';
import { reportOf } from '../../src/engine/report';
import type { Rulebook } from '../../src/engine/rulebook';
import { emptyItem, type Item } from '../../src/item/item';
import type { WordDocument } from '../../src/item/word-document';
import { rulebook } from './sample';

/** An officer’s report of the made-up council in sample.ts, with one small rule, only for the tests of the pane. */
export const reportDirectory: DirectoryFile = {
  council: { name: 'Marsh Borough Council', domains: ['marsh.example'] },
  members: [{ name: 'Ada Fenn', emails: ['cllr.ada.fenn@marsh.example'], wards: ['Reedham'], roles: ['executive'] }],
  officers: [{ name: 'Ben Sluice', emails: ['ben.sluice@marsh.example'], post: 'officer', title: 'Drainage Officer' }],
};

export function reportLines({ recommendation, advice }: { recommendation: string; advice: string }): string[] {
  return ['# Sluice at Reedham', 'Report author: Ben Sluice, Drainage Officer', '# Recommendation', recommendation, '# Background', 'The sluice was built in 1911.', '# Advice', advice];
}

export const editedLines = reportLines({ recommendation: 'That the sluice be [-kept|Cllr Ada Fenn-][+sold|Cllr Ada Fenn+].', advice: 'The gate leaks.' });

export function reportItem(lines: string[], more: Partial<Item> = {}): Item {
  const document = exampleDocument(lines);
  return { ...emptyItem('report'), text: document.text.accepted, document, ...more };
}

export const earlier: WordDocument = { ...exampleDocument(reportLines({ recommendation: 'That the sluice be kept.', advice: 'The gate leaks.' })), properties: { creator: 'Ben Sluice', lastModifiedBy: 'Ben Sluice', title: '', created: '', modified: '2026-11-16T16:20:00Z' } };

export const reportRulebook: Rulebook = { ...rulebook, provisions: [{ paragraph: '7', summary: 'The author’s judgement is their own.', rules: [{ rule: 'judgement-kept', outcome: 'breach' }] }] };

export const reportRules: Rule[] = [defineRule({
  id: 'judgement-kept', reads: ['report'], title: 'The judgement is as its author wrote it', why: 'For the tests.', assumes: [], parameters: {}, examples: [], appliesTo: () => true,
  decide(context) {
    const change = reportOf(context)?.changes[0];
    if (!change) return notApplicable('Nothing in the judgement has changed.');
    const hand = change.hands[0];
    return breach('The recommendation was changed.', [{ part: 'body', text: change.after, before: change.before, place: `${change.section.heading}, 2.1`, ...(hand ? { hand: hand.author, when: hand.date } : {}) }], [
      { id: 'ask', label: 'Ask the author in a comment', comment: { on: change.after, text: 'Is this your own professional judgement?' } },
      { id: 'confirm', label: 'The author makes it their own', attest: { statement: 'Ben Sluice confirms the report as it stands.' } },
      { id: 'refer', label: 'Refer it to the Chief Executive', draft: { to: [{ name: 'Una Weir', address: 'una.weir@marsh.example' }], cc: [], subject: 'What the report says', text: 'I would be grateful for a decision.' } },
    ]);
  },
})];
