import { openPrivateAddresses } from '../engine/private-addresses';
import type { Edit, Remedy } from '../engine/finding';
import { defineRule, pass, review } from '../engine/rule';

export const residentsAddressesOpen = defineRule({
  id: 'residents-addresses-open',
  reads: ['message'],
  title: 'Residents who do not know each other do not see each other’s addresses',
  why: 'A private address is personal data, and its owner gave it to the Council alone.',
  assumes: ['An address at a mail service is a private one.', 'Addresses that an earlier message of the thread showed are known to all in it.'],
  // From this many private addresses on.
  parameters: { from: 5 },
  appliesTo: (context) => context.writer.role !== 'unknown' && openPrivateAddresses(context).length > 1,
  decide(context) {
    const open = openPrivateAddresses(context);
    if (open.length < Number(context.with.from)) return pass('Few private addresses are open.');
    const edits: Edit[] = [];
    for (const { field, mailbox } of open) {
      edits.push({ do: 'remove-recipient', field, address: mailbox.address }, { do: 'add-recipient', field: 'bcc', mailbox });
    }
    // A message needs somebody in To: the writer.
    if (context.item.from && context.item.to.every((each) => open.some((other) => other.mailbox.address === each.address))) edits.push({ do: 'add-recipient', field: 'to', mailbox: context.item.from });
    const remedies: Remedy[] = [
      { id: 'move-to-bcc', label: 'Move the residents to Bcc', edits },
      { id: 'known-to-each-other', label: 'They know each other', attest: { statement: 'The people whose addresses are open know them of each other.' } },
    ];
    return review(`${open.length} private addresses are open to everybody who gets this.`, 'Do these people have each other’s addresses already?', open.slice(0, 8).map(({ field, mailbox }) => ({ part: field, text: mailbox.address })), remedies, 1);
  },
  examples: [
    {
      outcome: 'review', because: 'five residents see each other’s addresses',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['joan.wells@homepost.example', 'p.marsh@homepost.example', 'thewrights@quickmail.example', 'alan.poole@quickmail.example', 'k.rai@homepost.example'], cc: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear residents\n\nThe road will be closed on Monday.\n\nSimon Archer\n' },
    },
    {
      outcome: 'pass', because: 'a couple and a neighbour are few',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['joan.wells@homepost.example', 'p.marsh@homepost.example', 'thewrights@quickmail.example'], subject: 'Weir Lane', text: 'Dear all\n\nThe road will be closed on Monday.\n\nSimon Archer\n' },
    },
    {
      outcome: 'not-applicable', because: 'the residents are in Bcc',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], bcc: ['joan.wells@homepost.example', 'p.marsh@homepost.example', 'thewrights@quickmail.example', 'alan.poole@quickmail.example', 'k.rai@homepost.example'], subject: 'Weir Lane', text: 'Dear residents\n\nThe road will be closed on Monday.\n\nSimon Archer\n' },
    },
  ],
});
