import { parseName } from '../directory/names';
import type { Person } from '../directory/directory';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { isFullyNamed, mayBeForename, nameWords } from '../engine/known-as';
import { namedIn, samePerson } from '../engine/named-people';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

/** A name that the greeting calls. */
interface Called {
  /** As written. */
  text: string;
  forename: string;
  surname: string;
}

const opening = /^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)(?: there| again)?[ ,]+/i;
const many = /(?:^|[^a-z])(?:all|both|everyone|everybody|team|teams|colleagues?|councillors|cllrs|members|folks|friends?|sirs?|madam|neighbours?|residents?|tenants?|constituents?|committee|chairs?|chairman|leader|leaders|mayor|officers?|parents?|applicants?|customers?|holders?|editor|clerk|director|head|whom|there|ladies|gentlemen|guys|gents|group|trustees|governors|owner|occupiers?|householders?|minister|manager|subscriber|volunteers?|partners?|chief executive|vicar|father|sister|reverend|deputy|lord|lady|sir|dame|member|lead|service|ward|portfolio|cabinet|executive|holder|secretary|officer|monitoring|finance|committee|council|editor)(?![a-z])/i;
const titles = /^(?:cllrs?|councillors?|coun|mr|mrs|ms|miss|mx|dr|prof|professor)\.?\s+/i;

/** The greeting of the writer's own first line, or null. */
function greetingOf(context: Context): { text: string; start: number; end: number } | null {
  const { greeting, own } = context.reading.body;
  if (!greeting) return null;
  if (context.item.text.slice(0, greeting.start).trim() !== '' || greeting.start > own.start + 200) return null;
  return { text: context.item.text.slice(greeting.start, greeting.end), start: greeting.start, end: greeting.end };
}

function calledIn(text: string): Called[] | null {
  let rest = text.trim().replace(/[,:;!.\-\u2013\u2014\s]+$/, '');
  const greeted = opening.test(rest);
  rest = rest.replace(opening, '');
  // "Fine. Jonah" answers first; "AM" are somebody's initials.
  if ((!greeted && /[.!]/.test(rest)) || /^[A-Z]{2,4}$/.test(rest)) return null;
  if (rest === '' || many.test(rest) || /\d|\//.test(rest)) return null;
  const found: Called[] = [];
  for (const part of rest.split(/,|&| and /i)) {
    const bare = part.trim().replace(/^dear\s+/i, '');
    if (bare === '') continue;
    const titled = titles.test(bare);
    const words = bare.replace(titles, '').split(/\s+/);
    if (words.length > 3 || !words.every((word) => /^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'\u2019-]*\.?$/.test(word))) return null;
    const first = (words[0] ?? '').toLowerCase().replace(/\./g, '');
    const last = (words[words.length - 1] ?? '').toLowerCase().replace(/\u2019/g, "'");
    if (titled) found.push({ text: bare, forename: words.length > 1 ? first : '', surname: last });
    else if (words.length === 1) found.push({ text: bare, forename: first, surname: '' });
    else found.push({ text: bare, forename: first, surname: last });
  }
  return greeted || found.length === 1 ? found : null;
}

function fits(called: Called, words: string[]): boolean {
  const surname = called.surname === '' || words.some((word) => word === called.surname || word.replace(/'/g, '') === called.surname.replace(/'/g, '') || word.split('-').indexOf(called.surname) >= 0 || (called.surname.length > 3 && word.length > called.surname.length && word.slice(-called.surname.length) === called.surname));
  if (called.surname !== '') return surname;
  return words.some((word) => word.length > 1 && mayBeForename(called.forename, word)) || words.some((word) => word.length === 1 && word === called.forename.charAt(0) && words.length < 3);
}

/** Somebody else whom the directory or the thread knows by this name. */
function otherOf(context: Context, called: Called): Person | null {
  for (const message of context.thread) {
    const people = [message.author, ...message.recipients];
    for (const person of people) if (person && fits(called, nameWords(person, person.name)) && !isGreetedByWriter(context, person)) return person;
  }
  const mention = namedIn(called.text, context.directory)[0];
  const only = mention && mention.people.length === 1 ? mention.people[0] : undefined;
  return only && !isGreetedByWriter(context, only) ? only : null;
}

function isGreetedByWriter(context: Context, person: Person): boolean {
  return context.writer.person !== null && samePerson(context.writer.person, person);
}

export const greetingNamesOther = defineRule({
  id: 'greeting-names-other',
  reads: ['message'],
  title: 'The greeting names somebody to whom the message goes',
  why: 'A greeting to somebody else shows that the message goes to the wrong person.',
  assumes: ['People are called by short forms of their names.', 'A group, a post or a team is nobody’s name.'],
  parameters: {},
  appliesTo: (context) => context.writer.role !== 'unknown' && context.recipients.length > 0 && context.recipients.length < 12 && greetingOf(context) !== null,
  decide(context): Decision {
    const greeting = greetingOf(context);
    const called = greeting ? calledIn(greeting.text) : null;
    if (!greeting || !called || called.length === 0) return notApplicable('The greeting names nobody.');
    const readers = context.recipients.map((each) => ({ each, words: nameWords(each.person, each.mailbox.name) }));
    if (called.some((name) => readers.some(({ words }) => fits(name, words)))) return pass('The greeting names a reader.');
    // Who stands behind office@ cannot be told.
    if (!context.recipients.every((each) => isFullyNamed(each.person, each.mailbox.name))) return pass('The readers’ names are not all known.');
    const first = called[0] as Called;
    const other = otherOf(context, first);
    const titled = first.surname !== '';
    if (!other && !(titled && context.recipients.every((each) => each.person.member !== undefined || each.person.officer !== undefined))) return pass('The name may be another name of a reader.');
    const to = context.recipients.filter((each) => each.field === 'to')[0] ?? context.recipients[0];
    const reader = to ? to.person : null;
    const remedies: Remedy[] = [];
    const parsed = reader ? parseName(reader.name) : null;
    if (reader && parsed && context.recipients.filter((each) => each.field === 'to').length === 1) {
      const last = reader.name.split(' ').slice(-1)[0] ?? reader.name;
      const name = /^(?:cllr|councillor)/i.test(first.text) && reader.member ? `Councillor ${last}` : reader.name.split(' ')[0] ?? reader.name;
      remedies.push({ id: 'greet-reader', label: `Greet ${name}`, edits: [{ do: 'replace-text', find: greeting.text, text: greeting.text.replace(first.text, name) }] });
    }
    if (other?.address && to) {
      remedies.push({
        id: 'send-to-greeted', label: `Send it to ${other.name} instead`,
        edits: [{ do: 'remove-recipient', field: to.field, address: to.mailbox.address || to.mailbox.name }, { do: 'add-recipient', field: to.field, mailbox: { name: other.name, address: other.address } }],
      });
    }
    remedies.push({ id: 'is-right', label: 'The greeting is right', attest: { statement: 'The greeting is meant for the person to whom this goes.' } });
    const who = reader ? (reader.kind === 'member' ? `Cllr ${reader.name}` : reader.name) : 'others';
    return review(`The greeting is for ${first.text}, and the message goes to ${who}${context.recipients.length > 1 ? ' and others' : ''}.`, `Is ${who} the right person?`, [{ part: 'body', text: greeting.text, start: greeting.start, end: greeting.end }], remedies, 1);
  },
  examples: [
    {
      outcome: 'review', because: 'one councillor is greeted and another gets it',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Councillor Lowe\n\nThe road reopens on Monday.\n\nSimon Archer\n' },
    },
    {
      outcome: 'pass', because: 'a short form of the reader’s name is used',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Gerald Finch <gerald.finch@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Gerry\n\nThe road reopens on Monday.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'everybody is greeted',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear all\n\nThe road reopens on Monday.\n\nSimon Archer\n' },
    },
  ],
});
