import type { Person } from '../directory/directory';
import { lettersSpokenOf } from '../language/letters-spoken-of';
import type { Evidence } from './finding';
import type { Recipient, Situation } from './context';
import { isWriter, lettersOf, writerIs } from './correspondence';
import { means, namedIn, samePerson } from './named-people';

/** A member's letter that the item carries or answers without quoting it. */
export interface SpokenLetter {
  member: Person;
  newcomers: Recipient[];
  /** Words of it stand in the item between quotation marks. */
  quotes: boolean;
  evidence: Evidence;
}

function otherMembers(situation: Situation, member: Person, greeted: boolean): Recipient[] {
  const greeting = situation.reading.body.greeting;
  const called = greeting ? namedIn(situation.item.text.slice(greeting.start, greeting.end), situation.directory) : [];
  return situation.recipients.filter((each) => each.person.kind === 'member' && !samePerson(each.person, member)
    && !isWriter(situation, each.person) && !(greeted && called.some((mention) => means(mention, each.person))));
}

/** "Your letter reads: 'Who was meant to rake it out?'": more than a word or a title between the marks. */
function quotesWords(text: string): boolean {
  const open = text.search(/["\u201c\u2018]/);
  if (open < 0) return false;
  return text.slice(open + 1).split(' ').length > 5;
}

/** A member's letter that an officer plainly answers without quoting it, with other members reading the answer. */
export function answeredLetter(situation: Situation): SpokenLetter | null {
  if (!writerIs(situation, 'officer')) return null;
  const to = situation.recipients.filter((each) => each.field === 'to' && each.person.kind === 'member');
  const greeting = situation.reading.body.greeting;
  const called = greeting ? namedIn(situation.item.text.slice(greeting.start, greeting.end), situation.directory) : [];
  const asked = to.filter((each) => to.length === 1 || called.some((mention) => mention.people.length === 1 && means(mention, each.person)));
  const member = asked.length === 1 ? asked[0]?.person : undefined;
  if (!member || lettersOf(situation).some((letter) => samePerson(letter.member, member))) return null;
  const newcomers = otherMembers(situation, member, true);
  if (newcomers.length === 0) return null;
  for (const sentence of situation.own.slice(0, 8)) {
    const spoken = lettersSpokenOf(sentence.text);
    if (!spoken.answers || spoken.aloud) continue;
    return { member, newcomers, quotes: quotesWords(sentence.text), evidence: { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end } };
  }
  return null;
}

/** A member's letter that goes along as a file, as the officer's own words or the file's name say. */
export function enclosedLetter(situation: Situation): SpokenLetter | null {
  if (!writerIs(situation, 'officer') || situation.item.attachments.length === 0) return null;
  for (const sentence of situation.own) {
    const spoken = lettersSpokenOf(sentence.text);
    if (!spoken.encloses || !(spoken.from || spoken.paper) || sentence.question) continue;
    const author = namedIn(sentence.text, situation.directory).find((each) => each.people.length === 1 && each.people[0]?.kind === 'member'
      && ownsPaper(sentence.text, each.start, each.end));
    const member = author?.people[0];
    if (!member || isWriter(situation, member)) continue;
    if (situation.recipients.some((each) => samePerson(each.person, member)) && situation.recipients.filter((each) => each.person.kind === 'member').length < 2) continue;
    const newcomers = otherMembers(situation, member, false);
    if (newcomers.length > 0) return { member, newcomers, quotes: false, evidence: { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end } };
  }
  return null;
}

/** "the letter that Councillor Khan sent me", "Cllr Khan's email", "an email from Rashida". */
function ownsPaper(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const after = text.slice(end, end + 30).toLowerCase();
  const paper = /(letter|e-?mail|note|message|correspondence|enquiry|query)/;
  if (/^['\u2019]s? /.test(after) && paper.test(after)) return true;
  if (/(from|by) $/.test(before) && paper.test(before)) return true;
  return paper.test(before) && /^ (has |had )?(sent|wrote|emailed|gave|written|handed)/.test(after);
}
