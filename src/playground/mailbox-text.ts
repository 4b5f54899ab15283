import type { Directory } from '../directory/directory';
import { mailboxOf } from '../directory/directory';
import type { Mailbox } from '../item/item';

/** "Pat Lee <pat@example>" */
export function writeMailbox({ name, address }: Mailbox): string {
  if (!name) return address;
  return address ? `${name} <${address}>` : name;
}

/** Takes "Pat Lee <pat@example>", an address or a name; null for nothing. */
export function readMailbox(written: string): Mailbox | null {
  const text = written.trim();
  if (!text) return null;
  const open = text.lastIndexOf('<');
  const close = text.lastIndexOf('>');
  if (open >= 0 && close > open) return { name: text.slice(0, open).trim().replace(/^"|"$/g, ''), address: text.slice(open + 1, close).trim() };
  return text.includes('@') ? { name: '', address: text } : { name: text, address: '' };
}

/** As readMailbox; a name alone that the directory knows gets its address. */
export function resolveMailbox(written: string, directory: Directory | null): Mailbox | null {
  const mailbox = readMailbox(written);
  if (!mailbox || mailbox.address || !directory) return mailbox;
  const person = directory.byName(mailbox.name);
  return person?.address ? { name: mailbox.name, address: person.address } : mailbox;
}

/** Everyone whom the directory can suggest for a field. */
export function suggestions(directory: Directory | null): string[] {
  if (!directory) return [];
  const { file } = directory;
  return [
    ...(file.members ?? []).map((member) => mailboxOf(member, 'Cllr')),
    ...(file.officers ?? []).map((officer) => mailboxOf(officer)),
    ...(file.divisionalMembers ?? []).map((member) => mailboxOf(member)),
    ...(file.mps ?? []).map((mp) => mailboxOf(mp)),
  ].filter((mailbox) => mailbox.address).map(writeMailbox);
}
