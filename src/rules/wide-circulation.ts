import type { Person } from '../directory/directory';
import { strengthOf } from '../language/acts';
import type { Context, Recipient } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { about, isPersonalCase, matterOf, type MatterSentence } from '../engine/matter';
import { defineRule, pass, review } from '../engine/rule';
import { namesPerson } from '../engine/ward-members';
import { areasConcerned } from '../engine/wards';

/** Copies that a ward's own members get are never too many. */
function counted(context: Context): Recipient[] {
  const wards = areasConcerned(context).map((concern) => concern.ward);
  return context.recipients.filter(({ person }) => {
    if (person.kind === 'records') return false;
    const areas = person.member?.wards ?? person.divisional?.wards ?? [];
    return !areas.some((ward) => wards.indexOf(ward) >= 0);
  });
}

function ownBody(context: Context): MatterSentence[] {
  return matterOf(context).own.filter((each) => each.part === 'body');
}

/** The Council's own people are known by name however it is typed; a mailbox outside may be called by any word. */
function isNamed(text: string, person: Person): boolean {
  return namesPerson(text, person, person.member === undefined && person.officer === undefined);
}

function greeting(context: Context): string {
  const span = context.reading.body.greeting;
  return span ? context.item.text.slice(span.start, span.end) : '';
}

/** Whom the greeting or the first words call by name. */
function called(context: Context): Recipient[] {
  const head = `${greeting(context)} ${(ownBody(context)[0]?.text ?? '').slice(0, 30)}`;
  return context.recipients.filter(({ person }) => isNamed(greeting(context) || head, person));
}

/** "Yes it does", "Thanks, noted": the answer to one person's question, whoever is greeted. */
function answersOne(context: Context): boolean {
  const first = ownBody(context)[0];
  return isReply(context) && first !== undefined && /^(?:yes|no|nope|yep|thanks|thank you|agreed|noted|sure|ok|okay|fine|will do|me too|\+1)(?![a-z])/i.test(first.text);
}

function isReply(context: Context): boolean {
  return context.thread.length > 0 || /^ *re ?:/i.test(context.item.subject);
}

function toEverybody(context: Context, personal: boolean): boolean {
  const body = ownBody(context);
  if (answersOne(context) && !body.some((each) => about(each, 'toAll'))) return false;
  if (/(?:^|[^a-z])(?:all|everyone|everybody|colleagues|members|councillors|both|team|folks)(?![a-z])/i.test(greeting(context))) return true;
  if (called(context).length > 2) return true;
  // One person's affairs are not made everybody's by saying that they are copied.
  if (!personal && body.some((each) => about(each, 'toAll'))) return true;
  const named = context.recipients.filter(({ person }) => body.some((each) => isNamed(each.text, person)));
  return named.length * 2 >= context.recipients.length;
}

/** Outsiders who are copied into the Council's inside business and have no part in it. */
function needlessOutsiders(context: Context): Recipient[] {
  const outsiders = context.recipients.filter(({ person }) => person.kind === 'outside');
  if (outsiders.length === 0 || called(context).some(({ person }) => person.kind === 'outside')) return [];
  const inside = ownBody(context).filter((each) => about(each, 'inside')).length;
  if (inside === 0) return [];
  const unnamed = outsiders.filter(({ person }) => !isNamed(context.item.text, person));
  if (unnamed.length === 0 || context.recipients.length === unnamed.length) return [];
  return inside >= 2 || unnamed.length > 1 ? unnamed : [];
}

function trim(away: Recipient[]): Remedy {
  return { id: 'trim-copies', label: 'Take the others off', edits: away.map(({ field, mailbox }) => ({ do: 'remove-recipient', field, address: mailbox.address })) };
}

export const wideCirculation = defineRule({
  id: 'wide-circulation',
  reads: ['message'],
  title: 'Copies go only to those who need them',
  why: 'Each needless copy costs a reader’s time and is one more place from which information can get out.',
  assumes: ['A message that speaks to everybody on its list needs that list.', 'A ward’s members need what concerns their ward.'],
  parameters: { limit: 6 },
  appliesTo: (context) => (context.writer.role === 'member' || context.writer.role === 'officer' || context.writer.role === 'political-assistant') && context.recipients.length > 1,
  decide: (context) => {
    const limit = Number(context.with.limit);
    const needs: Remedy = { id: 'all-need-it', label: 'Record why each needs it', attest: { statement: 'Each person copied needs to see this.' } };
    const outsiders = needlessOutsiders(context);
    if (outsiders.length > 0) {
      const names = outsiders.length === 1 ? outsiders[0]?.person.name ?? '' : `${outsiders.length} people outside the Council`;
      return review(`This is the Council’s inside business, and ${names} would get it.`, `Does ${outsiders.length === 1 ? names : 'each of them'} need to see it?`, outsiders.map(({ field, person }) => ({ part: field, text: person.name })), [trim(outsiders), needs], 2);
    }
    const everybody = context.recipients.length > limit ? counted(context) : [];
    if (everybody.length <= limit) return pass('No more people are copied than is usual.');
    const body = ownBody(context);
    const first = called(context);
    const short = body.reduce((sum, each) => sum + each.text.split(' ').length, 0) <= 60;
    const personal = body.some((each) => isPersonalCase(each) || strengthOf(each, 'personal-case') >= 0.7);
    if (toEverybody(context, personal)) return pass('This speaks to everybody on its list.');
    const toOne = first.length > 0 || (isReply(context) && short && greeting(context) === '') || context.item.to.length === 1;
    if (!toOne || !(personal || short)) return pass('Nothing shows that this is for fewer people than get it.');
    const kept = first.length > 0 ? first : context.recipients.filter(({ field }) => field === 'to').slice(0, 1);
    const away = everybody.filter((each) => kept.indexOf(each) < 0);
    const name = kept[0]?.person.name ?? 'one person';
    return review(
      `This is for ${name}, and ${away.length} more people would get it.`,
      personal ? 'Who of them needs to see one person’s affairs?' : 'Who of them needs to see it?',
      away.slice(0, 3).map(({ field, person }) => ({ part: field, text: person.name })), [trim(away), needs], 1,
    );
  },
  examples: [
    {
      outcome: 'review', because: 'a thank-you to one person goes to eight',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'RE: Room for Friday', text: 'Thanks Helen, noted.\n\nSimon\n',
        cc: ['alison.grieve@wexcombe.example', 'derek.munro@wexcombe.example', 'farah.anwar@wexcombe.example', 'tessa.boyle@wexcombe.example', 'marcus.dunn@wexcombe.example', 'joanna.keel@wexcombe.example', 'peter.vance@wexcombe.example'],
      },
    },
    {
      outcome: 'review', because: 'people outside are copied into the Council’s own staffing',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], cc: ['Rota <rota@agency.example>', 'Jo Finn <jo@mission.example>'], subject: 'April', text: 'Tessa\n\nYour leave request is fine. Please finish the rota before you go.\n\nHelen\n' },
    },
    {
      outcome: 'pass', because: 'a committee’s list gets its agenda',
      item: {
        from: 'Peter Vance <peter.vance@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', 'Cllr Gerald Finch <gerald.finch@wexcombe.example>', 'Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Agenda for 4 May', text: 'Dear Members\n\nThe agenda for Monday is attached.\n\nPeter Vance\n',
        cc: ['alison.grieve@wexcombe.example', 'derek.munro@wexcombe.example', 'farah.anwar@wexcombe.example', 'helen.pryce@wexcombe.example'],
      },
    },
    {
      outcome: 'not-applicable', because: 'only one person gets it, however dull it is',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'RE: Room for Friday', text: 'Thanks Helen, noted.\n\nSimon\n' },
    },
  ],
});
