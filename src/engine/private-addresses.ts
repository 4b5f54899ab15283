import type { Person } from '../directory/directory';
import type { Recipient, Situation } from './context';
import { isMailService } from './look-alikes';

const offices = new Set('info office admin clerk secretary sec enquiries contact hello mail estates noreply no-reply bookings sales accounts support head chair chairman treasurer trustees reception press news editor planning councillor manager team help friends committee events membership wi parish school church club pub shop'.split(' '));
const bodies = /(?:^|[^a-z])(?:association|council|ltd|limited|plc|llp|society|trust|school|academy|college|clerk|committee|group|team|office|services?|partnership|parish|church|club|union|federation|charity|foundation|company|forum|board|university|hospital|surgery|police|agency|residents|traders|chamber|network|watch|friends|centre|party|branch|association)(?![a-z])/i;
/** What party and society mailboxes are called in one word. */
const joined = /(?:residents|friends|traders|labour|tories|tory|conservative|libdem|green|reform|association|committee|club|society|church|school|parish|council|forum|group|team|players|band)/;

/** Whether an address looks like that of somebody at home: at a mail service, and no office of a body. */
export function isPrivateAddress(person: Person, displayName: string): boolean {
  if (person.kind !== 'outside') return false;
  const at = person.address.lastIndexOf('@');
  if (at < 1) return false;
  const local = person.address.slice(0, at);
  if (!isMailService(person.address.slice(at + 1))) return false;
  return !offices.has(local) && !joined.test(local) && !bodies.test(displayName);
}

/** Residents' addresses that every other reader would see, and that no earlier message of the thread showed. */
export function openPrivateAddresses(situation: Situation): Recipient[] {
  const shown: Record<string, boolean> = {};
  for (const message of situation.thread) for (const person of [message.author, ...message.recipients]) if (person?.address) shown[person.address] = true;
  const seen: Record<string, boolean> = {};
  return situation.recipients.filter((each) => {
    if (each.field === 'bcc' || !isPrivateAddress(each.person, each.mailbox.name) || shown[each.person.address] || seen[each.person.address]) return false;
    seen[each.person.address] = true;
    return true;
  });
}
