import type { DirectoryFile } from '../../src/directory/directory-file';
import { breach, defineRule, notApplicable, pass, review, type Rule } from '../../src/engine/rule';
import type { Rulebook } from '../../src/engine/rulebook';
import type { Item } from '../../src/item/item';

/** A council, a directory and three small rules that exist only for the tests of the pane. */
export const directoryFile: DirectoryFile = {
  council: { name: 'Marsh Borough Council', domains: ['marsh.example'] },
  members: [{ name: 'Ada Fenn', emails: ['cllr.ada.fenn@marsh.example'], wards: ['Reedham'] }],
  officers: [{ name: 'Ben Sluice', emails: ['ben.sluice@marsh.example'], post: 'officer', title: 'Drainage Officer' }],
};

export const rulebook: Rulebook = {
  id: 'marsh', council: 'Marsh Borough Council', document: 'Protocol on Members and Officers', edition: '2025', complete: true,
  terms: {}, refer: {},
  provisions: [
    { paragraph: '3', summary: 'Nobody is copied in secret.', rules: [{ rule: 'no-bcc', outcome: 'breach' }] },
    { paragraph: '4(1)', summary: 'Promises are made by the council.', rules: [{ rule: 'no-promise', outcome: 'review' }] },
    { paragraph: '5', summary: 'A message says what it is about.', rules: [{ rule: 'has-subject', outcome: 'review' }] },
  ],
};

const shared = { reads: ['message' as const, 'letter' as const], why: 'For the tests.', assumes: [], parameters: {}, examples: [], appliesTo: () => true };

export const rules: Rule[] = [
  defineRule({
    ...shared, id: 'no-bcc', title: 'Bcc is empty',
    decide: ({ item }) => (item.bcc.length === 0 ? pass('Bcc is empty.') : breach(
      `${item.bcc.map((mailbox) => mailbox.name).join(' and ')} would be copied in secret.`,
      item.bcc.map((mailbox) => ({ part: 'bcc' as const, text: mailbox.name })),
      [
        { id: 'remove', label: 'Remove from Bcc', edits: item.bcc.map((mailbox) => ({ do: 'remove-recipient' as const, field: 'bcc' as const, address: mailbox.address })) },
        { id: 'tell', label: 'Write to the recipient', draft: { to: item.to, cc: [], subject: 'A copy of my message', text: 'I copied my message.' } },
      ],
    )),
  }),
  defineRule({
    ...shared, id: 'no-promise', title: 'No promise in the writer’s own name',
    decide: ({ item }) => {
      const at = item.text.indexOf('I promise');
      if (at < 0) return pass('The text promises nothing.');
      return review('The text makes a promise.', 'Did the council agree to this promise?', [{ part: 'body', start: at, end: at + 9, text: 'I promise' }], [
        { id: 'soften', label: 'Say that the council will decide', edits: [{ do: 'replace-text', find: 'I promise', text: 'The council will decide on' }] },
        { id: 'agreed', label: 'The council agreed', attest: { statement: 'The council agreed to this promise.' } },
      ]);
    },
  }),
  defineRule({
    ...shared, id: 'has-subject', title: 'There is a subject', reads: ['message'],
    decide: ({ item }) => (item.subject ? pass('There is a subject.') : notApplicable('Nothing is written yet.')),
  }),
];

export const troubled: Partial<Item> = {
  from: { name: 'Ben Sluice', address: 'ben.sluice@marsh.example' },
  to: [{ name: 'Rosa Pike', address: 'rosa@home.example' }],
  bcc: [{ name: 'Cllr Ada Fenn', address: 'cllr.ada.fenn@marsh.example' }],
  subject: 'Your drain',
  text: 'Dear Ms Pike\n\nI promise a new drain by May.\n\nBen Sluice',
};

export const tidy: Partial<Item> = { ...troubled, bcc: [], text: 'Dear Ms Pike\n\nYour drain is on the list for April.\n\nBen Sluice' };
