import { Directory } from '../../src/directory/directory';
import { check } from '../../src/engine/check';
import type { Facts } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { emptyItem, type Item, type Kind } from '../../src/item/item';
import { rulebooks } from '../../src/rulebooks';
import { rules } from '../../src/rules';

const facts: Facts = { directory: new Directory(exampleDirectory), date: '2026-03-02' };
const message = emptyItem('message');

test('the same item, rulebook and facts give the same result', () => {
  const item: Item = { ...message, from: { name: '', address: 'simon.archer@wexcombe.example' }, to: [{ name: 'Pat', address: 'pat@home.example' }], text: 'Dear Pat\n\nThe council will rebuild your wall.\n\nSimon\n' };
  for (const each of rulebooks) expect(check(item, each, facts, rules)).toEqual(check(item, each, facts, rules));
});

describe('every shipped rulebook bears', () => {
  const bare: Facts = { directory: new Directory({ council: { name: 'Wexcombe Council', domains: [] } }), date: '2026-03-02' };
  const officer = { name: 'Simon Archer', address: 'simon.archer@wexcombe.example' };
  const member = { name: 'Cllr Bridget Lowe', address: 'bridget.lowe@wexcombe.example' };
  const full: Item = {
    ...message, from: officer, to: [member, { name: 'Pat Hale', address: 'pat@home.example' }], cc: [{ name: 'Cllr Imran Sadiq', address: '' }], subject: 'Confidential: Weir Lane',
    text: 'Dear Bridget\n\nThe council will rebuild the wall in Weir Lane. Please keep this to yourself.\n\nKind regards\n\nSimon Archer\n',
  };
  const fromMember: Item = { ...full, from: member, to: [officer], text: 'Simon\n\nStop the work in Weir Lane at once. I write on behalf of the Council.\n\nBridget\n' };

  const thread = Array.from({ length: 100 }, (_, i) => `\n\nFrom: ${i % 2 ? 'Simon Archer' : 'Cllr Bridget Lowe'}\nSent: 1 March 2026 10:00\nTo: ${i % 2 ? 'Cllr Bridget Lowe' : 'Simon Archer'}\nSubject: Weir Lane\n\nPlease keep this to yourself. The lamp in Weir Lane is out (${i}).\n`).join('');
  const crowd = Array.from({ length: 500 }, (_, i) => ({ name: `Pat Hale ${i}`, address: `pat${i}@home.example` }));
  const items: [string, Item][] = [
    ['an empty message', message],
    ['a whole message', full],
    ['a member’s message', fromMember],
    ['a message with only a subject', { ...message, subject: 'Weir Lane' }],
    ['a message with only a blind copy', { ...message, bcc: [member] }],
    ['recipients without names or addresses', { ...message, to: [{ name: '', address: '' }], cc: [{ name: '@', address: '@' }] }],
    ['a day that is none', { ...full, date: 'yesterday' }],
    ['a body of 200,000 characters', { ...full, text: `Dear Bridget\n\n${'The council will rebuild the wall in Weir Lane if Cabinet agrees. '.repeat(3060)}\n\nSimon\n` }],
    ['200,000 characters without a stop', { ...full, text: 'weir lane '.repeat(20000) }],
    ['200,000 characters of one word', { ...full, text: 'x'.repeat(200000) }],
    ['a thread of 100 messages', { ...full, text: `Bridget\n\nPlease see below.\n\nSimon${thread}` }],
    ['100 attached messages', { ...full, attached: Array.from({ length: 100 }, () => ({ from: member, to: [officer], cc: [], subject: '', date: '', text: 'Please keep this to yourself.' })) }],
    ['500 recipients', { ...full, to: crowd, cc: crowd.slice(0, 20) }],
  ];
  const directories: [string, Facts][] = [['the example council', facts], ['a directory without entries', bare]];

  for (const [among, known] of directories) {
    test.each(items)(`%s, among ${among}`, (_what, item) => {
      for (const each of rulebooks) {
        const { findings } = check(item, each, known, rules);
        expect(findings.filter((finding) => finding.message.startsWith('Fair Copy could not finish'))).toEqual([]);
      }
    }, 30_000);

    test.each(['meeting', 'letter', 'press', 'report'] as Kind[])(`a %s, among ${among}`, (kind) => {
      for (const each of rulebooks) {
        for (const item of [emptyItem(kind), { ...full, kind }]) {
          expect(check(item, each, known, rules).findings.filter((finding) => finding.message.startsWith('Fair Copy could not finish'))).toEqual([]);
        }
      }
    });
  }

  test('an item from any hand, whoever the person says they are', () => {
    for (const each of rulebooks) for (const as of ['officer', 'member', 'political-assistant'] as const) for (const [, item] of items.slice(0, 7)) {
      expect(check(item, each, { ...bare, as }, rules).findings.filter((finding) => finding.message.startsWith('Fair Copy could not finish'))).toEqual([]);
    }
  });
});
