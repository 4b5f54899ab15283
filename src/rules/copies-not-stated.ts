import type { Person } from '../directory/directory';
import { leaveOf } from '../engine/consents';
import type { Context, Recipient } from '../engine/context';
import { concealment, incompleteList, noticeTo, wasTold } from '../engine/copy-notices';
import { isWriter, lettersOf, namesOf, writerIs } from '../engine/correspondence';
import { routeOf } from '../engine/exceptional-route';
import type { Evidence, Remedy } from '../engine/finding';
import { enclosedLetter } from '../engine/letters-spoken-of';
import { samePerson } from '../engine/named-people';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

interface Passed {
  member: Person;
  author: Person;
  receivers: Recipient[];
  evidence: Evidence;
}

/** Members' correspondence that reaches other members with this item. */
function passedOn(context: Context): Passed[] {
  const found: Passed[] = lettersOf(context)
    .filter((letter) => letter.newcomers.length > 0 && !isWriter(context, letter.member))
    .map((letter) => ({ member: letter.member, author: letter.author, receivers: letter.newcomers, evidence: letter.evidence }));
  const enclosed = enclosedLetter(context);
  if (enclosed) found.push({ member: enclosed.member, author: enclosed.member, receivers: enclosed.newcomers, evidence: enclosed.evidence });
  return found;
}

function tell(member: Person, receivers: Person[]): Remedy[] {
  const name = namesOf([member]);
  const names = namesOf(receivers);
  return [
    { id: 'copy-author', label: `Copy ${name} in`, edits: [{ do: 'add-recipient', field: 'cc', mailbox: { name, address: member.address } }] },
    { id: 'tell', label: `Tell ${name} first`, draft: { to: [{ name, address: member.address }], cc: [], subject: 'Copies of our correspondence', text: `I would like to send a copy of our correspondence to ${names}.\n` } },
    { id: 'attest-told', label: `${name} has been told`, attest: { statement: `${name} was told that copies go to ${names}.` } },
  ];
}

/** Copies hidden or left vague, where all copying has to be made plain. */
function decidePlain(context: Context): Decision {
  const list = incompleteList(context);
  if (list) {
    const names = namesOf(list.missing.map((each) => each.person));
    return breach(`The list of copies leaves out ${names}, who gets a blind copy.`, [{ part: 'body', text: list.list }, ...list.missing.map((each): Evidence => ({ part: 'bcc', text: each.mailbox.address }))], [
      { id: 'take-off', label: `Take ${names} off`, edits: list.missing.map((each) => ({ do: 'remove-recipient' as const, field: 'bcc' as const, address: each.mailbox.address || each.mailbox.name })) },
      { id: 'attest-plain', label: 'The copy is known to all', attest: { statement: `Everyone who gets this knows that ${names} gets a copy.` } },
    ], 1);
  }
  const passed = passedOn(context)[0];
  const hides = passed ? concealment(context) : null;
  if (passed && hides) {
    const names = namesOf(passed.receivers.map((each) => each.person));
    return breach(`${names} would get ${namesOf([passed.author])}\u2019s message, and the text says that ${namesOf([passed.author])} is not to know or does not know.`, [hides, passed.evidence], [
      { id: 'take-sentence-out', label: 'Take this sentence out and copy the author in', edits: [{ do: 'replace-text', find: hides.text ?? '', text: '' }, { do: 'add-recipient', field: 'cc', mailbox: { name: namesOf([passed.author]), address: passed.author.address } }] },
      { id: 'attest-told', label: `${namesOf([passed.author])} has been told`, attest: { statement: `${namesOf([passed.author])} was told of this copy.` } },
    ], 1);
  }
  const to = context.recipients.find((each) => each.person.kind === 'member');
  const notice = to && writerIs(context, 'officer') ? noticeTo(context, to.person) : null;
  if (to && notice && !notice.named) {
    return review('The text says that the correspondence was copied, but not to whom.', 'Who else gets a copy?', [notice.evidence], [
      { id: 'attest-plain', label: 'They know to whom', attest: { statement: `${namesOf([to.person])} knows who gets copies.` } },
    ], 1);
  }
  return passed ? pass('Nothing hides who gets a copy.') : notApplicable('Nothing is copied from one member to another unseen.');
}

/** The member is told that copies can go to other members. */
function decidePrior(context: Context): Decision {
  const passed = passedOn(context);
  if (passed.length === 0) return notApplicable('No correspondence of one member goes to another.');
  for (const each of passed) {
    const untold = each.receivers.filter((receiver) => !wasTold(context, each.member, receiver.person)
      && leaveOf(context, each.member, receiver.person).answer !== 'given');
    if (untold.length === 0) continue;
    const names = namesOf(untold.map((receiver) => receiver.person));
    const name = namesOf([each.member]);
    return review(`${names} would get what ${name} and an officer wrote to each other, and nothing shows that ${name} was told.`, `Does ${name} know that copies can go to other members?`, [each.evidence], tell(each.member, untold.map((receiver) => receiver.person)), 1);
  }
  return pass('The member knows of the copies.');
}

/** The exceptional way is claimed, and one of its steps is not shown. */
function decideRoute(context: Context): Decision {
  for (const passed of passedOn(context).filter((each) => each.author.kind === 'member')) {
    const route = routeOf(context, passed.member);
    if (!route.claimed) continue;
    if (leaveOf(context, passed.member, (passed.receivers[0] as Recipient).person).answer === 'given') return pass('The member meant it to be copied.');
    if (route.missing.length === 0) return pass('The text shows advice, notice with name and reasons, and the decision.');
    const name = namesOf([passed.member]);
    return breach(`${namesOf(passed.receivers.map((each) => each.person))} would get ${name}\u2019s message as an exception, and the text does not show ${route.missing[0] as string}.`, [route.evidence ?? passed.evidence], [
      { id: 'give-notice', label: `Write to ${name} first`, draft: { to: [{ name, address: passed.member.address }], cc: [], subject: 'Your correspondence', text: `I propose to copy your message to ${namesOf(passed.receivers.map((each) => each.person))}, because \u2026\n` } },
      { id: 'attest-route', label: 'These steps were taken', attest: { statement: `${name} was told beforehand who gets it and why, after a senior officer\u2019s advice and by the Chief Executive\u2019s decision.` } },
    ], 1);
  }
  const to = context.recipients.find((each) => each.person.kind === 'member' && each.field === 'to');
  const notice = to ? noticeTo(context, to.person) : null;
  if (!to || !notice) return notApplicable('The exceptional way of copying is not used.');
  if (notice.named && notice.reasoned && notice.beforehand) return pass('The member is told beforehand who gets it and why.');
  const lack = !notice.beforehand ? 'it comes after the copy went' : !notice.named ? 'it does not say who gets the copy' : 'it does not say why';
  const others = context.recipients.filter((each) => each.person.kind === 'member' && !samePerson(each.person, to.person));
  return breach(`You tell ${namesOf([to.person])} of a copy to another member, but ${lack}.`, [notice.evidence, ...others.map((each): Evidence => ({ part: each.field, text: each.mailbox.address }))], [
    { id: 'attest-route', label: 'They were told before', attest: { statement: `${namesOf([to.person])} was told beforehand who gets it and why.` } },
  ], 1);
}

export const copiesNotStated = defineRule({
  id: 'copies-not-stated',
  reads: ['message', 'letter'],
  title: 'A member whose correspondence is copied is told',
  why: 'People accept copying that they know of; a copy found out later costs trust.',
  assumes: ['A member in To or Cc sees who else is there.', 'Copying at the member\u2019s own wish needs no notice.'],
  parameters: { notice: 'any' },

  appliesTo(context) {
    return context.with.notice === 'any' || writerIs(context, 'officer');
  },

  decide(context) {
    if (context.with.notice === 'prior') return decidePrior(context);
    return context.with.notice === 'exceptional-route' ? decideRoute(context) : decidePlain(context);
  },

  examples: [
    {
      outcome: 'breach', because: 'the text says that the author is not to know',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane', text: 'Owen\n\nPlease see below. Do not tell Bridget that you have this.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, when will Weir Lane be resurfaced?\nBridget\n' },
    },
    {
      outcome: 'review', because: 'nothing shows that the member was told', with: { notice: 'prior' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane', text: 'Owen\n\nPlease see below.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, when will Weir Lane be resurfaced?\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'the member has been told', with: { notice: 'prior' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane', text: 'Owen\n\nPlease see below. I told Bridget that you would get this.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, when will Weir Lane be resurfaced?\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'the email goes to an officer, not to another member', with: { notice: 'prior' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'FW: Weir Lane', text: 'Tessa\n\nCan you answer this?\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, when will Weir Lane be resurfaced?\nBridget\n' },
    },
  ],
});
