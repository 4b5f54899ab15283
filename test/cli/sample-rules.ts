import { breach, defineRule, notApplicable, pass, review, type Rule } from '../../src/engine/rule';

const shared = { reads: ['message' as const], why: 'For the tests of the command.', assumes: [], parameters: {}, examples: [] };

/** Rules under names that Carlisle's rulebook binds, with simple conditions, so that the command is tested apart from the real ones. */
export const sampleRules: Rule[] = [
  defineRule({
    ...shared, id: 'blind-copy', title: 'Nobody is copied blind',
    appliesTo: () => true,
    decide: ({ item }) => (item.bcc.length === 0
      ? pass('Bcc is empty.')
      : breach('Rashida Khan is copied blind.', item.bcc.map((mailbox) => ({ part: 'bcc', text: mailbox.address })), [
        { id: 'move-to-cc', label: 'Move Rashida Khan to Cc', edits: [] },
        { id: 'remove', label: 'Remove Rashida Khan', edits: [] },
      ])),
  }),
  defineRule({
    ...shared, id: 'ward-members-left-out', title: 'The word wait is looked at',
    appliesTo: ({ item }) => item.text.includes('wait'),
    decide: ({ item }) => {
      const start = item.text.indexOf('wait');
      return review('The message asks somebody to wait.', 'Do the ward’s members know of it?', [{ part: 'body', start, end: item.text.indexOf('wait end') > 0 ? item.text.length : start + 4 }]);
    },
  }),
  defineRule({ ...shared, id: 'capacity-unstated', title: 'Never applies here', appliesTo: () => false, decide: () => notApplicable('') }),
];
