import type { Person } from '../directory/directory';
import { leaveOf } from '../engine/consents';
import type { Context, Recipient } from '../engine/context';
import { isWriter, lettersOf, namesOf, writerIs } from '../engine/correspondence';
import { routeOf } from '../engine/exceptional-route';
import type { Evidence, Remedy } from '../engine/finding';
import { answeredLetter, enclosedLetter } from '../engine/letters-spoken-of';
import { samePerson } from '../engine/named-people';
import { representationIn } from '../language/representation';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

interface Copied {
  giver: Person;
  member: Person;
  author: Person;
  receiver: Recipient;
  evidence: Evidence;
  /** The letter itself goes along, rather than an answer to it. */
  itself: boolean;
}

/** Whose leave counts under this council's provision; null where none is needed of anybody. */
function giverOf(context: Context, author: Person, member: Person): Person | null {
  if (context.with.protects === 'member' && author.kind !== 'member') return null;
  return context.with.leave === 'author' ? author : member;
}

function copiedTo(context: Context): Copied[] {
  const found: Copied[] = [];
  const add = (author: Person, member: Person, receivers: Recipient[], evidence: Evidence, itself: boolean) => {
    const giver = giverOf(context, author, member);
    if (!giver || isWriter(context, giver)) return;
    for (const receiver of receivers) {
      if (!found.some((each) => samePerson(each.receiver.person, receiver.person) && samePerson(each.giver, giver))) {
        found.push({ giver, member, author, receiver, evidence, itself });
      }
    }
  };
  for (const letter of lettersOf(context)) add(letter.author, letter.member, letter.newcomers, letter.evidence, true);
  const enclosed = enclosedLetter(context);
  if (enclosed) add(enclosed.member, enclosed.member, enclosed.newcomers, enclosed.evidence, true);
  const answered = answeredLetter(context);
  if (answered) add(answered.member, answered.member, answered.newcomers, answered.evidence, answered.quotes);
  return found;
}

function remedies(giver: Person, receivers: Recipient[]): Remedy[] {
  const names = namesOf(receivers.map((each) => each.person));
  return [
    {
      id: 'take-off', label: `Take ${names} off`,
      edits: receivers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address })),
    },
    {
      id: 'ask', label: `Ask ${namesOf([giver])} first`,
      draft: {
        to: [{ name: giver.name, address: giver.address }], cc: [], subject: 'May I copy our correspondence?',
        text: `I would like to send our correspondence to ${names}.\n\nAre you content for me to do that?\n`,
      },
    },
    { id: 'attest-leave', label: `${namesOf([giver])} has agreed`, attest: { statement: `${namesOf([giver])} agreed that ${names} may have this correspondence.` } },
  ];
}

export const copyToOtherMember = defineRule({
  id: 'copy-to-other-member',
  reads: ['message', 'letter'],
  title: 'What a member and an officer write to each other reaches another member only with leave',
  why: 'Members and officers can write freely only if they know who will read it.',
  assumes: [
    'An earlier message counts as correspondence of one member if that member wrote it to an officer, or an officer wrote it to that member alone.',
    'Somebody whom the author wrote to, or who had a later message that quotes it, has had it already.',
  ],
  parameters: { leave: 'author', protects: 'both', binds: 'both' },

  appliesTo(context) {
    if (context.writer.role === 'unknown') return context.with.binds === 'both' && copiedTo(context).length > 0;
    return (context.with.binds === 'both' || writerIs(context, 'officer')) && context.recipients.some((each) => each.person.kind === 'member');
  },

  decide(context): Decision {
    const copied = copiedTo(context);
    if (copied.length === 0) return notApplicable('No correspondence of one member with an officer reaches another member.');
    const without: Copied[] = [];
    const unclear: { copy: Copied; evidence: Evidence }[] = [];
    for (const copy of copied) {
      const leave = leaveOf(context, copy.giver, copy.receiver.person);
      if (leave.answer === 'given') continue;
      if (context.with.leave === 'member-intention') {
        if (routeOf(context, copy.member).claimed) continue;
        const letter = lettersOf(context).find((each) => samePerson(each.author, copy.member));
        if (letter?.message.sentences.some((each) => representationIn(each.text, each.question))) continue;
      }
      if (leave.answer === 'unclear' && leave.evidence) unclear.push({ copy, evidence: leave.evidence });
      else if (!copy.itself && leave.answer !== 'refused') unclear.push({ copy, evidence: copy.evidence });
      else without.push(copy);
    }
    const first = without[0];
    if (first) {
      const same = without.filter((each) => samePerson(each.giver, first.giver));
      const receivers = same.map((each) => each.receiver);
      const whose = samePerson(first.author, first.giver) ? `${namesOf([first.author])}\u2019s message` : `what passed between ${namesOf([first.member])} and ${namesOf([first.author])}`;
      const message = `${namesOf(receivers.map((each) => each.person))} would get ${whose}, and nothing shows that ${namesOf([first.giver])} agreed.`;
      const evidence = [first.evidence, ...receivers.map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
      return breach(message, evidence, remedies(first.giver, receivers), 1);
    }
    const doubt = unclear[0];
    if (doubt) {
      const receivers = unclear.filter((each) => samePerson(each.copy.giver, doubt.copy.giver)).map((each) => each.copy.receiver);
      const names = namesOf(receivers.map((each) => each.person));
      const giver = namesOf([doubt.copy.giver]);
      const message = doubt.copy.itself
        ? `${names} would get ${namesOf([doubt.copy.author])}\u2019s message, and it is not clear that ${giver} agreed to that.`
        : `${names} would read your answer to ${giver}\u2019s message, and it is not clear that ${giver} agreed to that.`;
      return review(message, `Did ${giver} agree that ${names} may have this?`, [doubt.evidence], remedies(doubt.copy.giver, receivers), 1);
    }
    return pass('The correspondence goes to another member with leave.');
  },

  examples: [
    {
      outcome: 'breach', because: 'the second member gets the first one\u2019s email and nothing shows that she agreed',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane',
        text: 'Owen\n\nPlease see below.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, when will Weir Lane be resurfaced?\nBridget\n',
      },
    },
    {
      outcome: 'review', because: 'the author\u2019s words may or may not let him have it',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane',
        text: 'Owen\n\nPlease see below.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, when will Weir Lane be resurfaced? I suppose Owen will have to know some day.\nBridget\n',
      },
    },
    {
      outcome: 'pass', because: 'the author asked for it to be passed to him',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane',
        text: 'Owen\n\nPlease see below.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, when will Weir Lane be resurfaced? Please pass this to Owen too.\nBridget\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'a new message to two members is nobody\u2019s correspondence',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>', 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'],
        subject: 'Weir Lane', text: 'Dear Owen and Bridget\n\nWeir Lane will be closed for resurfacing on 9 March.\n\nSimon\n',
      },
    },
  ],
});
