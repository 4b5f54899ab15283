import { mailboxOf } from '../directory/directory';
import type { MemberEntry, MemberRole } from '../directory/directory-file';
import type { Mailbox } from '../item/item';
import type { Situation } from './context';
import { about, matterOf, speaksOfWardMembers, type MatterSentence } from './matter';

/** Who of a ward's members is in the correspondence, as writer or recipient, and who is not. */
export function membersFor(situation: Situation, ward: string): { present: MemberEntry[]; missing: MemberEntry[] } {
  const here = new Set<MemberEntry>();
  const { writer } = situation;
  for (const person of [writer.person, writer.onBehalfOf, writer.inNameOf, ...situation.recipients.map((recipient) => recipient.person)]) if (person?.member) here.add(person.member);
  const present: MemberEntry[] = [];
  const missing: MemberEntry[] = [];
  for (const member of situation.directory.membersOf(ward)) (here.has(member) ? present : missing).push(member);
  return { present, missing };
}

const roleNames: Partial<Record<MemberRole, string[]>> = {
  leader: ['leader'], 'deputy-leader': ['deputy leader'], mayor: ['mayor'], 'opposition-leader': ['leader of the opposition', 'opposition leader'],
};

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/[A-Za-z]/.test(before) && !/[A-Za-z]/.test(after)) return true;
  }
  return false;
}

/** Whether a sentence names a person of the directory: surname, forename or office. */
export function namesPerson(text: string, person: { name: string; roles?: MemberRole[] }): boolean {
  const parts = person.name.split(' ');
  // With their capitals, so that "will" and "mark" are not taken for people.
  if (hasWord(text, parts[parts.length - 1] ?? '') || hasWord(text, parts[0] ?? '')) return true;
  const folded = text.toLowerCase();
  return (person.roles ?? []).some((role) => (roleNames[role] ?? []).some((name) => hasWord(folded, name)));
}

/** The writer speaks of themselves as local member, or says what others told them. */
const hearsItself = /(?:^|[^a-z])(?:i(?:'ve|\u2019ve| have| had| was| am) (?:been |being )?(?:told|informed|had|got|heard|seen|sent|given|advised|rung|approached|contacted)|(?:told|tells|telling|informed|informs|rang|emailed|asked|sent|given|gave|advised|phoned) (?:me|us)(?![a-z]))/i;

const asLocalMember = /(?:^|[^a-z])as (?:the |your |their |a |one of the |one of your )?(?:ward|local|division|divisional)/i;

/** Who has the news from the writer in another way: "Councillor Lyne was sent this same answer". */
export function toldAlready(situation: Situation, person: { name: string; roles?: MemberRole[] }): MatterSentence | null {
  for (const sentence of matterOf(situation).own) {
    if (sentence.part !== 'body' || sentence.question || hearsItself.test(sentence.text)) continue;
    if (!namesPerson(sentence.text, person) && (!speaksOfWardMembers(sentence) || asLocalMember.test(sentence.text))) continue;
    if (about(sentence, 'told') || (about(sentence, 'leftOff') && about(sentence, 'groundGiven'))) return sentence;
  }
  return null;
}

/** The mailbox of a member as people address them. */
export function memberMailbox(member: { name: string; emails?: string[] }): Mailbox {
  return mailboxOf(member, 'Cllr');
}

/** "Cllr Gill", "Cllr Gill and Cllr Norcott". */
export function memberNames(members: { name: string }[]): string {
  const names = members.map((member) => `Cllr ${member.name}`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
