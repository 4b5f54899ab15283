import { HostError } from '../host';
import type { OfficeCalls } from './call-office';
import { OfficeAppointment } from './office-appointment';
import { recipientCap } from './office-item';
import { OfficeMessage } from './office-message';

/** What has to be known of the client around the item. */
export interface OutlookClient {
  /** Asked for anew each time: a pinned pane can be open before there is an item, and outlive it. */
  mailbox(): Office.Mailbox | undefined;
  /** Whether it has a Mailbox requirement set. */
  supports(version: string): boolean;
  /** As Office names it: `PC`, `OfficeOnline`, `iOS`. */
  platform: string;
}

type Composed = Partial<Office.MessageCompose & Office.AppointmentCompose>;

/** Whether what is open is a meeting, in whichever of Outlook's forms. */
export function isMeeting(item: unknown): boolean {
  // By word, not by Office.MailboxEnums: the enumeration is absent in the runtime without a page.
  return (item as { itemType?: unknown } | null | undefined)?.itemType === 'appointment';
}

/**
 * The message or meeting that the person has before them, to be read and changed part by part.
 * @throws HostError where nothing is open or it is being read, not written
 */
export function composedItem(client: OutlookClient, calls: OfficeCalls): OfficeMessage | OfficeAppointment {
  const mailbox = client.mailbox();
  const item = mailbox?.item as Composed | null | undefined;
  if (!mailbox || !item) throw new HostError('No message or meeting is open.', 'Open the message or meeting that you are writing, then open Fair Copy from it.');
  const field = isMeeting(item) ? item.requiredAttendees : item.to;
  if (typeof field?.getAsync !== 'function') throw new HostError('Fair Copy checks messages and meetings while they are being written, and this is not one.', 'Open a message or meeting that you are writing.');
  const cap = recipientCap(client.platform, (version) => client.supports(version));
  const current = (): unknown => client.mailbox()?.item;
  if (!isMeeting(item)) return new OfficeMessage(item as Office.MessageCompose, calls, cap, current);
  const clock = typeof mailbox.convertToLocalClientTime === 'function' ? (moment: Date) => mailbox.convertToLocalClientTime(moment) : null;
  return new OfficeAppointment(item as Office.AppointmentCompose, calls, cap, current, clock);
}
