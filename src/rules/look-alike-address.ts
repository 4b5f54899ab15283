import type { Remedy } from '../engine/finding';
import { lookAlikesOf, type LookAlike } from '../engine/look-alikes';
import { defineRule, pass, review } from '../engine/rule';

const told: Record<LookAlike['how'], (given: string, meant: string) => string> = {
  domain: (given, meant) => `${given} is not an address of the Council, and looks like ${meant}.`,
  local: (given, meant) => `${given} is in no directory, and looks like ${meant}.`,
  private: (given, meant) => `${given} is a private address, and the directory has ${meant}.`,
};

export const lookAlikeAddress = defineRule({
  id: 'look-alike-address',
  reads: ['message', 'meeting'],
  title: 'Every address is the one that the directory has',
  why: 'One wrong letter sends the Council’s business to a stranger.',
  assumes: ['An address that was used earlier in the thread is right.', 'An address with a number in it is another person’s.'],
  parameters: {},
  appliesTo: (context) => context.writer.role !== 'unknown' && context.recipients.length > 0,
  decide(context) {
    const found = lookAlikesOf(context);
    const first = found[0];
    if (!first) return pass('No address looks like another.');
    const { recipient, meant, how } = first;
    const given = recipient.mailbox.address;
    const known = context.directory.who({ name: '', address: meant.address });
    const remedies: Remedy[] = [];
    if (known.member || known.officer) {
      remedies.push({
        id: 'use-known', label: `Use ${meant.address}`,
        edits: found.filter((each) => context.directory.who({ name: '', address: each.meant.address }).kind !== 'outside').reduce<NonNullable<Remedy['edits']>>((edits, each) => edits.concat([
          { do: 'remove-recipient', field: each.recipient.field, address: each.recipient.mailbox.address },
          { do: 'add-recipient', field: each.recipient.field, mailbox: { name: each.recipient.mailbox.name || each.meant.name, address: each.meant.address } },
        ]), []),
      });
    }
    remedies.push({ id: 'take-off', label: 'Take it off', edits: found.map((each) => ({ do: 'remove-recipient' as const, field: each.recipient.field, address: each.recipient.mailbox.address })) });
    remedies.push({ id: 'is-right', label: 'The address is right', attest: { statement: `${given} is the address that was meant.` } });
    return review(told[how](given, meant.address), `Did you mean ${meant.address}?`, found.map((each) => ({ part: each.recipient.field, text: each.recipient.mailbox.address })), remedies, 1);
  },
  examples: [
    {
      outcome: 'review', because: 'two letters of the name are swapped',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['brigdet.lowe@wexcombe.example'], subject: 'Weir Lane', text: 'Dear Bridget\n\nThe road reopens on Monday.\n\nSimon\n' },
    },
    {
      outcome: 'review', because: 'the domain ends otherwise than the Council’s',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Bridget Lowe <bridget.lowe@wexcombe.com>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nThe road reopens on Monday.\n\nSimon\n' },
    },
    {
      outcome: 'review', because: 'the member’s name stands at a mail service',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Bridget Lowe <bridget.lowe@homepost.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nThe road reopens on Monday.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'the directory has this private address too',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Gerald Finch <gerald.finch@homepost.example>'], subject: 'Weir Lane', text: 'Dear Gerald\n\nThe road reopens on Monday.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'nobody of the Council writes',
      item: { from: 'Joan Wells <joan.wells@homepost.example>', to: ['brigdet.lowe@wexcombe.example'], subject: 'Weir Lane', text: 'Dear Bridget\n\nWhen does the road reopen?\n\nJoan\n' },
    },
  ],
});
