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

/** Forenames and surnames that are words too: only their capital, or a title before them, shows that a person is meant. */
const wordNames = new Set(('will mark may rose grant frank hope dawn faith joy lamb frost quick prior rook cole rich bill jack pat sue rob nick art grace iris ivy heather holly lane hill park brook brooks wood woods field fields green brown white black gray grey king knight bishop pope abbott abbot '
  + 'archer baker barber butcher carter clerk cook cooper dean drew fisher fletcher ford fox gardener gardner hall hart heath hunt hunter hurst law lee lily long love lowe major marsh mason may meadows miller moon moor moore moss noble north page parish parsons penny pike piper poole porter potter pound power price rae rainbow ray read reed reeve rice ruby rush sand sharp shepherd short singer smart snow south sprague spring star steel stone street summer summers swift tanner taylor tell told tom thorne tower turner vale wall wallis ward waters wells west winter wise wright young '
  + 'fell finch power guy bob tony dick harry june april august melody pearl amber crystal jade olive daisy violet poppy jasmine basil sage forest glen cliff rocky sandy misty sunny stormy angel christian constant earnest ernest gene jean miles lance chase chance pierce piers victor vic gill rai noor stroud twigg').split(' '));
const titles = /(?:cllr|cllrs|coun|councillor|councillors|mr|mrs|ms|miss|dr|and|&|,) $/;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function hasWord(text: string, word: string, titled = false): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const whole = !(at > 0 && isLetter(text.charCodeAt(at - 1))) && !isLetter(text.charCodeAt(at + word.length));
    if (whole && (!titled || titles.test(text.slice(Math.max(0, at - 12), at)))) return true;
  }
  return false;
}

/** "Penhale", "penhale", "PENHALE", "cllr frost". */
function hasName(text: string, folded: string, name: string): boolean {
  if (hasWord(text, name)) return true;
  const lower = name.toLowerCase();
  return hasWord(folded, lower, lower.length < 3 || wordNames.has(lower));
}

/** Whether a sentence names a person: surname, forename or office. `asWritten` wants their capitals, as for a mailbox called "Rota". */
export function namesPerson(text: string, person: { name: string; roles?: MemberRole[] }, asWritten = false): boolean {
  const parts = person.name.split(' ');
  const folded = text.toLowerCase();
  for (const part of [parts[parts.length - 1] ?? '', parts[0] ?? '']) if (asWritten ? hasWord(text, part) : hasName(text, folded, part)) return true;
  return (person.roles ?? []).some((role) => (roleNames[role] ?? []).some((name) => hasWord(folded, name)));
}

/** The writer speaks of themselves as local member, or says what others told them. */
const hearsItself = /(?:^|[^a-z])(?:i(?:'ve|\u2019ve| have| had| was| am) (?:been |being )?(?:told|informed|had|got|heard|seen|sent|given|advised|rung|approached|contacted)|(?:told|tells|telling|informed|informs|rang|emailed|asked|sent|given|gave|advised|phoned) (?:me|us)(?![a-z]))/i;

const asLocalMember = /(?:^|[^a-z])as (?:the |your |their |a |one of the |one of your )?(?:ward|local|division|divisional)/i;

/** Who has the news from the writer in another way: "Councillor Lyne was sent this same answer". */
export function toldAlready(situation: Situation, person: { name: string; roles?: MemberRole[] }): MatterSentence | null {
  for (const sentence of sentencesThatTell(situation)) {
    if (namesPerson(sentence.text, person) || (speaksOfWardMembers(sentence) && !asLocalMember.test(sentence.text))) return sentence;
  }
  return null;
}

const telling = new WeakMap<Situation['reading'], MatterSentence[]>();

/** The writer's sentences that say of somebody that they know, whoever it is. Read once, for all the members of a ward. */
function sentencesThatTell(situation: Situation): MatterSentence[] {
  const known = telling.get(situation.reading);
  if (known) return known;
  const found = matterOf(situation).own.filter((sentence) => sentence.part === 'body' && !sentence.question
    && (about(sentence, 'atWork') || ((about(sentence, 'told') || (about(sentence, 'leftOff') && about(sentence, 'groundGiven'))) && !hearsItself.test(sentence.text))));
  telling.set(situation.reading, found);
  return found;
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
