import { mailboxOf } from '../directory/directory';
import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { namesOf } from './correspondence';
import type { Remedy } from './finding';

/** Puts other words in the place of the first sentence and takes the rest out. */
export function reword(id: string, label: string, sentences: ReadSentence[], words: string): Remedy {
  return { id, label, edits: sentences.map((sentence, index) => ({ do: 'replace-text' as const, find: sentence.text, text: index === 0 ? words : '' })) };
}

/** A message to the holder of the first of these posts that the directory names; null where it names none of them, or the item goes to them already. */
export function askPost(situation: Situation, id: string, posts: string[], label: (title: string) => string, subject: string, text: string): Remedy | null {
  for (const post of posts) {
    const holder = situation.directory.holderOf(post);
    if (holder) return { id, label: label(holder.title ?? holder.name), draft: { to: [mailboxOf(holder)], cc: [], subject, text } };
  }
  return null;
}

/** Remedies without those that cannot be had here. */
export function offered(...remedies: (Remedy | null)[]): Remedy[] {
  return remedies.filter((each): each is Remedy => each !== null);
}

/**
 * What an officer can do with a message that is not for members: take them off where others get it too, write to
 * somebody else instead, or say that a procedure allows it.
 */
export function awayFromMembers({ recipients, item, reading }: Situation, label: string, statement: string): Remedy[] {
  const members = recipients.filter((each) => each.person.kind === 'member');
  return offered(
    members.length < recipients.length
      ? { id: 'take-off', label: `Take ${namesOf(members.map((each) => each.person))} off`, edits: members.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address })) }
      : null,
    { id: 'to-manager', label, draft: { to: [], cc: [], subject: item.subject, text: item.text.slice(reading.body.own.start, reading.body.own.end) } },
    { id: 'attest-procedure', label: 'A procedure allows it', attest: { statement } },
  );
}
