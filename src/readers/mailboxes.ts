import { addressParser, type Address } from 'postal-mime';
import type { Mailbox } from '../item/item';
import { mendControls, tidyText } from './decode-text';

function tidy(text: string | undefined): string {
  return tidyText(mendControls(text ?? '')).replace(/\s+/g, ' ').trim();
}

/** Puts an address as read into the item's shape; a group comes apart into its members. */
function mailboxesOf(addresses: Address[]): Mailbox[] {
  const found: Mailbox[] = [];
  for (const address of addresses) {
    for (const one of address.group ?? [address]) {
      const mailbox = { name: tidy(one.name), address: tidy(one.address) };
      if (mailbox.name !== '' || mailbox.address !== '') found.push(mailbox);
    }
  }
  return found;
}

/** The people in all headers of one field. */
export function mailboxesIn(values: string[]): Mailbox[] {
  return values.flatMap(value => mailboxesOf(addressParser(value)));
}

/** The people in a From or Sender line; a surname parted from its forename by a bare comma is put back. */
export function authorsOf(value: string): Mailbox[] {
  const people = mailboxesIn([value]);
  const [first, second] = people;
  if (first && second && first.address === '' && second.address !== '' && people.length === 2) return [{ name: `${first.name}, ${second.name}`, address: second.address }];
  return people;
}

/** One sentence for each person of a field whose address is missing or is none. */
export function withoutAddress(mailboxes: Mailbox[], field: string): string[] {
  const sentences: string[] = [];
  for (const { name, address } of mailboxes) {
    const at = address.lastIndexOf('@');
    if (at > 0 && at < address.length - 1) continue;
    if (address === '') sentences.push(`\u201c${name}\u201d in ${field} has no address, so Fair Copy could not tell who it is.`);
    else sentences.push(`\u201c${address}\u201d in ${field} is not a full address, so Fair Copy could not tell who it is.`);
  }
  return sentences;
}

/** Whether two mailboxes are the same person to mail systems. */
export function sameAddress(a: Mailbox, b: Mailbox): boolean {
  return a.address.toLowerCase() === b.address.toLowerCase() && (a.address !== '' || a.name === b.name);
}
