import type { Context, Recipient } from '../engine/context';
import { isOfficerSide, isWriter, lettersOf, namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { means, namedIn, samePerson } from '../engine/named-people';
import { nameFits, parseName } from '../directory/names';
import { saysBlindCopy } from '../language/blind-copy';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

/** So many outsiders in Bcc are a mailing list whose addresses are kept from one another. */
const mailingList = 4;

/** The writer's own second address: known to the directory, or under the writer's name. */
function isOwnAddress(context: Context, { person, mailbox }: Recipient): boolean {
  if (isWriter(context, person)) return true;
  return [context.writer.person, context.writer.onBehalfOf].some((writer) => {
    const own = writer ? parseName(writer.name) : null;
    if (!own || person.kind !== 'outside') return false;
    const written = parseName(mailbox.name) ?? parseName(mailbox.address.split('@')[0]?.replace(/[._-]/g, ' ') ?? '');
    return written !== null && written.forename !== '' && nameFits(written, own);
  });
}

/** Blind copies that count: not the records mailbox, the writer, or somebody who is openly there too. */
function hidden(context: Context): Recipient[] {
  return context.recipients.filter((each) => each.field === 'bcc' && each.person.kind !== 'records' && !isOwnAddress(context, each)
    && !context.recipients.some((open) => open.field !== 'bcc' && samePerson(open.person, each.person)));
}

/** Whether a member and an officer write to each other here, openly or in the message passed on. */
function isBetweenMemberAndOfficer(context: Context): boolean {
  const open = context.recipients.filter((each) => each.field !== 'bcc').map((each) => each.person);
  const { person } = context.writer;
  const byMember = context.writer.role === 'member' || person?.kind === 'member';
  const byOfficer = !byMember && (context.writer.role === 'officer' || context.writer.role === 'political-assistant' || isOfficerSide(person));
  return (byMember && open.some(isOfficerSide)) || (byOfficer && open.some((each) => each.kind === 'member')) || lettersOf(context).length > 0;
}

/** Whether the text tells who gets a blind copy. */
function isTold(context: Context, receivers: Recipient[]): boolean {
  return receivers.every((receiver) => context.own.some((sentence) => saysBlindCopy(sentence.text, sentence.question)
    && namedIn(sentence.text, context.directory).some((mention) => means(mention, receiver.person))));
}

function remedies(receivers: Recipient[]): Remedy[] {
  const names = namesOf(receivers.map((each) => each.person));
  const off = receivers.map((each) => ({ do: 'remove-recipient' as const, field: 'bcc' as const, address: each.mailbox.address || each.mailbox.name }));
  return [
    { id: 'take-off', label: `Take ${names} off`, edits: off },
    {
      id: 'move-to-cc', label: `Move ${names} to Cc and say so`,
      edits: [
        ...off, ...receivers.map((each) => ({ do: 'add-recipient' as const, field: 'cc' as const, mailbox: each.mailbox })),
        { do: 'insert-line', at: 'before-sign-off', text: `This is copied to ${names}.` },
      ],
    },
    { id: 'attest-known', label: 'Everyone knows of this copy', attest: { statement: `Everyone who gets this knows that ${names} gets a copy.` } },
  ];
}

export const blindCopy = defineRule({
  id: 'blind-copy',
  reads: ['message', 'letter'],
  title: 'Bcc is empty in what members and officers write to each other',
  why: 'Somebody who writes to a member or an officer should know who reads it.',
  assumes: [
    'A copy to the records mailbox or to the writer\u2019s own address is no copy to anybody.',
    'A circular that hides its readers\u2019 addresses from one another is not correspondence between a member and an officer.',
  ],
  parameters: {},

  appliesTo(context) {
    return context.item.bcc.length > 0 && isBetweenMemberAndOfficer(context);
  },

  decide(context): Decision {
    const all = hidden(context);
    const members = all.filter((each) => each.person.kind === 'member');
    if (all.length === 0) return pass('Nobody but the writer and the file gets a blind copy.');
    if (members.length === 0 && all.length >= mailingList && all.every((each) => each.person.kind === 'outside')) {
      return notApplicable('The blind copies go to a mailing list of people outside the Council.');
    }
    const evidence = all.map((each): Evidence => ({ part: 'bcc', text: each.mailbox.address || each.mailbox.name }));
    const names = namesOf(all.map((each) => each.person));
    if (isTold(context, all)) return review(`${names} would get a blind copy, which the text mentions.`, `Can ${names} go in Cc, where everyone sees it?`, evidence, remedies(all), 1);
    const known = all.filter((each) => each.person.kind !== 'unknown' && each.person.kind !== 'council' && (each.person.kind !== 'member' || !isTold(context, [each])));
    if (known.length > 0) return breach(`${namesOf(known.map((each) => each.person))} would get a blind copy of what a member and an officer write to each other.`, evidence, remedies(all), 1);
    return review(`${names} would get a blind copy of what a member and an officer write to each other.`, `Do the others know that ${names} gets this?`, evidence, remedies(all), 1);
  },

  examples: [
    {
      outcome: 'breach', because: 'another member reads an officer\u2019s answer unseen',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], bcc: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nWeir Lane will be resurfaced in May.\n\nSimon\n' },
    },
    {
      outcome: 'breach', because: 'an officer reads it unseen, which is a blind copy as well',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], bcc: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nWeir Lane will be resurfaced in May.\n\nSimon\n' },
    },
    {
      outcome: 'review', because: 'the text tells who gets the blind copy',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], bcc: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nWeir Lane will be resurfaced in May. Helen Pryce has a blind copy of this.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'only the records mailbox gets a blind copy',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], bcc: ['records@wexcombe.example'], subject: 'Weir Lane', text: 'Dear Bridget\n\nWeir Lane will be resurfaced in May.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'no officer takes part in what two members write',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], bcc: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Item 7', text: 'Owen\n\nWill you speak on item 7?\n\nBridget\n' },
    },
  ],
});
