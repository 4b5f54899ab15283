import { hasRole } from '../directory/directory';
import type { Context } from '../engine/context';
import { defineRule } from '../engine/rule';
import { decideCopyAll } from '../engine/ward-copy-all';
import { decideConsider, decideInform } from '../engine/ward-inform';
import { memberRecipients } from '../engine/ward-left-out';
import { areasConcerned } from '../engine/wards';

/** A member and an officer write to one another. */
function betweenMemberAndOfficer(context: Context): boolean {
  if (context.writer.role === 'member') return context.recipients.some((recipient) => recipient.person.kind === 'officer' || recipient.person.kind === 'council');
  return context.writer.role === 'officer' && memberRecipients(context).length > 0;
}

export const wardMembersLeftOut = defineRule({
  id: 'ward-members-left-out',
  reads: ['message', 'letter'],
  title: 'Ward members get what concerns their ward as a whole',
  why: 'Members can speak for a ward only if each of them knows what is going on there.',
  assumes: ['The directory lists every member of a ward and the places in it.', 'One person’s case, and what was asked for in confidence, is not for the whole ward.'],
  yieldsTo: () => ['consultation-members-not-notified', 'ward-members-not-invited', 'local-members-not-told'],
  parameters: { duty: 'inform', scope: 'general', outsiders: false },
  appliesTo: (context) => {
    const { duty } = context.with;
    if (duty === 'copy-all' ? !betweenMemberAndOfficer(context) : context.writer.role !== 'officer') return false;
    // From a private account an officer writes for themselves.
    if (context.writer.role === 'officer' && context.item.from?.address && !context.directory.isCouncilAddress(context.item.from.address)) return false;
    if (duty === 'consider' && !memberRecipients(context).some((recipient) => hasRole(recipient.person, 'executive', 'leader', 'deputy-leader'))) return false;
    return areasConcerned(context).length > 0;
  },
  decide: (context) => {
    if (context.with.duty === 'copy-all') return decideCopyAll(context);
    return context.with.duty === 'consider' ? decideConsider(context) : decideInform(context);
  },
  examples: [
    {
      outcome: 'breach', because: 'a member raises a general ward matter and the two other members would not get it', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane', text: 'Simon\n\nThe gullies the whole length of Weir Lane are blocked again. When will they be cleared?\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'one person’s case turns out to be others’ too', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'A tenant', text: 'Simon\n\nMrs Hale at 4 Tannery Street has black mould in her bedroom. The other flats in the block are as bad.\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'an officer tells one member of a closure and not the others', with: { duty: 'inform', scope: 'significant-operation' },
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'For Monday', text: 'Dear Owen\n\nMillbrook Library is to close for good on 30 June.\n\nHelen\n' },
    },
    {
      outcome: 'review', because: 'a ward matter goes to a Cabinet Member with no word of the ward councillors', with: { duty: 'consider' },
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Briefing', text: 'Dear Nesta\n\nThe paper proposes that Tannery Street should become one way from May.\n\nHelen\n' },
    },
    {
      outcome: 'pass', because: 'the other members of the ward are copied', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], cc: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>', 'Cllr Gerald Finch <gerald.finch@wexcombe.example>'], subject: 'Weir Lane', text: 'Simon\n\nThe gullies the whole length of Weir Lane are blocked again. When will they be cleared?\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'one person’s case is not for the whole ward', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'A tenant', text: 'Simon\n\nMrs Hale at 4 Tannery Street has been refused her blue badge and is very upset.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'the street is only where somebody was held up', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Your talk', text: 'Simon\n\nI was stuck in Weir Lane behind a tractor and missed your talk. Could you send me the slides?\n\nBridget\n' },
    },
  ],
});
