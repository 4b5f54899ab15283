import type { Person } from '../directory/directory';
import { foldName, parseName } from '../directory/names';
import type { Recipient, Situation } from './context';
import { samePerson } from './named-people';

/** An address that is nearly, and not quite, one that the directory knows. */
export interface LookAlike {
  recipient: Recipient;
  /** The address that was most likely meant. */
  meant: { name: string; address: string };
  /** `domain`: the council's, nearly; `local`: a person's, nearly; `private`: a known person's name at a mail service. */
  how: 'domain' | 'local' | 'private';
}

/** Whether two words differ by one letter put in, left out or changed, or by two neighbours swapped. Cost follows the words. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.length > 1 && restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2);
}

const endings = ['.gov.uk', '.gov.wales', '.gov.scot', '.co.uk', '.org.uk', '.ac.uk', '.com', '.org', '.net', '.uk', '.info', '.eu', '.gov', '.example'];

function withoutEnding(domain: string): string {
  const ending = endings.filter((each) => domain.slice(-each.length) === each && domain.length > each.length)[0];
  return ending ? domain.slice(0, -ending.length) : domain;
}

const services = new Set('gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk icloud.com me.com mac.com aol.com btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk protonmail.com proton.me gmx.com gmx.co.uk mail.com tiscali.co.uk'.split(' '));

/** Whether a domain is that of a mail service for anybody: by name, or by what such services call themselves. */
export function isMailService(domain: string): boolean {
  return services.has(domain) || /(?:mail|post|postbox|webmail|inbox|mailbox)\d*\.[a-z.]+$/.test(domain) && !/royalmail/.test(domain);
}

function parts(address: string): { local: string; domain: string } | null {
  const at = address.lastIndexOf('@');
  return at > 0 ? { local: address.slice(0, at).toLowerCase(), domain: address.slice(at + 1).toLowerCase() } : null;
}

function letters(local: string): string {
  return local.replace(/^(?:cllr|councillor)[._-]?/, '').replace(/[^a-z]/g, '');
}

interface Known {
  name: string;
  address: string;
  local: string;
}

const known = new WeakMap<Situation['directory'], Known[]>();

function knownOf(situation: Situation): Known[] {
  let list = known.get(situation.directory);
  if (!list) {
    list = [];
    for (const entry of [...situation.directory.members, ...situation.directory.officers]) {
      for (const address of entry.emails ?? []) {
        const split = parts(address.toLowerCase());
        if (split && situation.directory.isCouncilAddress(address)) list.push({ name: entry.name, address, local: split.local });
      }
    }
    known.set(situation.directory, list);
  }
  return list;
}

/** Whether somebody wrote or got an earlier message of the thread under this address. */
function usedBefore(situation: Situation, person: Person): boolean {
  return situation.thread.some((message) => [message.author, ...message.recipients].some((each) => each !== null && (each.address === person.address || (each.address === '' && samePerson(each, person)))));
}

function lookAlike(situation: Situation, recipient: Recipient): LookAlike | null {
  const { person, mailbox } = recipient;
  const address = parts(mailbox.address);
  const { directory } = situation;
  if (!address || person.kind === 'records' || person.kind === 'press' || person.kind === 'parish' || person.kind === 'mp' || person.kind === 'divisional-member') return null;
  if ((person.member ?? person.officer)?.emails?.some((each) => each.toLowerCase() === mailbox.address.toLowerCase())) return null;
  const people = knownOf(situation);
  const written = parseName(mailbox.name);
  const fits = (each: Known) => {
    const full = parseName(each.name);
    return written !== null && full !== null && written.surname === full.surname && (written.forename === '' ? written.titledMember : written.forename === full.forename || written.forename === full.forename.charAt(0));
  };
  if (directory.isCouncilAddress(mailbox.address)) {
    // A number tells two people of one name apart.
    if (/\d/.test(address.local) || address.local.length < 6) return null;
    const near = people.filter((each) => nearlySame(each.local, address.local));
    const only = near[0];
    return only && near.length === 1 && (written === null || written.forename === '' || fits(only)) ? { recipient, meant: only, how: 'local' } : null;
  }
  const same = people.filter((each) => each.local === address.local || fits(each))[0];
  for (const own of directory.file.council.domains) {
    const bare = withoutEnding(own.toLowerCase());
    const other = withoutEnding(address.domain);
    const close = own.length >= 8 && (nearlySame(own.toLowerCase(), address.domain) || (bare.length >= 6 && nearlySame(bare, other)) || (bare !== other && bare.replace(/-/g, '') === other.replace(/-/g, '')));
    if ((close || bare === other) && (same || close)) {
      return { recipient, meant: same ?? { name: mailbox.name, address: `${address.local}@${own}` }, how: 'domain' };
    }
  }
  if (!isMailService(address.domain) || usedBefore(situation, person)) return null;
  const own = letters(address.local);
  const named = people.filter((each) => {
    const full = parseName(each.name);
    if (!full || full.forename.length < 2) return false;
    const whole = `${full.forename}${full.surname}`.replace(/[^a-z]/g, '');
    const spelled = own === whole || own === `${full.surname}${full.forename}`.replace(/[^a-z]/g, '');
    // The name in front of the address, or the address itself, is theirs in full.
    return spelled || (written !== null && written.forename === full.forename && written.surname === full.surname);
  });
  const only = named[0];
  return only && named.every((each) => foldName(each.name) === foldName(only.name)) ? { recipient, meant: only, how: 'private' } : null;
}

/** The receivers' addresses that look like one of the council's own people and are not. */
export function lookAlikesOf(situation: Situation): LookAlike[] {
  const found: LookAlike[] = [];
  const writer = situation.writer.person;
  for (const recipient of situation.recipients) {
    if (writer && samePerson(writer, recipient.person)) continue;
    const each = lookAlike(situation, recipient);
    // A copy to one's own address at home is nobody's mistake.
    if (each && !(writer && foldName(writer.name) === foldName(each.meant.name))) found.push(each);
  }
  return found;
}
