import { OfficeCalls } from '../hosts/outlook/call-office';
import { composedItem, isMeeting } from '../hosts/outlook/composed-item';
import { ItemStore } from '../hosts/outlook/item-store';
import { readItem } from '../hosts/outlook/read-appointment';
import type { Item } from '../item/item';
import { htmlToText } from '../readers/html-to-text';
import type { DialogAbilities } from '../sending/answer';
import { paneCommands } from '../sending/event-names';
import { sha256 } from '../sending/sha256';

/** Milliseconds for one call; the send has a deadline of its own for all of them. */
const limits = { read: 2000, write: 2000 };

const supports = (version: string): boolean => {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
};

/** What the client's dialog can do. */
export function dialogAbilities(): DialogAbilities {
  const fourteen = supports('1.14');
  return { relax: fourteen, button: fourteen, markdown: supports('1.15') };
}

/** The manifest's button that opens the pane on what is being sent. */
export function paneCommand(): string {
  return paneCommands[isMeeting(Office.context.mailbox?.item) ? 'appointment' : 'message'];
}

/** The message or meeting that an event is about, and the store with it: all calls share one queue of three. */
export class OpenItem {
  readonly calls = new OfficeCalls(limits);
  readonly store = new ItemStore(() => Office.context.mailbox?.item as unknown as Office.MessageCompose, this.calls);

  /** @param pictures whether to look into pictures, which takes a call for each */
  read(pictures: boolean): Promise<Item> {
    const client = { mailbox: () => Office.context.mailbox, supports, platform: String(Office.context.platform ?? '') };
    const digestOf = (bytes: Uint8Array): Promise<string> => Promise.resolve(sha256(bytes));
    return readItem(composedItem(client, this.calls), { htmlToText, ...(pictures ? { digestOf } : {}) });
  }
}
