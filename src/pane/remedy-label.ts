import type { Remedy } from '../engine/finding';
import type { Item } from '../item/item';
import { words } from './words';

/** More names than this make a button that nobody reads; the change itself is listed under it. */
const mostNames = 3;

function joined(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/**
 * A remedy with the words that fit this item: whoever a rule would copy into a message is added to the
 * invitation where the item is one.
 */
export function labelled(remedy: Remedy, item: Item): Remedy {
  const { edits = [], draft, attest, comment } = remedy;
  if (!item.meeting || edits.length === 0 || draft || attest || comment) return remedy;
  const names: string[] = [];
  for (const edit of edits) {
    if (edit.do !== 'add-recipient') return remedy;
    names.push(edit.mailbox.name || edit.mailbox.address);
  }
  return { ...remedy, label: names.length > mostNames ? words.change.inviteMany(names.length) : words.change.invite(joined(names)) };
}
