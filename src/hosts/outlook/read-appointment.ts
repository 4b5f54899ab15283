import { emptyItem, type Item, type Mailbox } from '../../item/item';
import { meetingTimes } from './clock-time';
import type { AppointmentAccess, ItemAccess, Repetition } from './item-access';
import { readMessage } from './read-message';
import { PartReader, type ReadTools } from './read-parts';

/** What a person has to know of a meeting that comes back, before they change it or go by what was found. */
const ofSeries: Record<Exclude<Repetition, 'no'>, string> = {
  series: 'This meeting repeats. Fair Copy checks the first date, and a change here is a change to the whole series.',
  occurrence: 'This is one meeting out of a series. Fair Copy checks this one, and a change here leaves the others as they are.',
};

const unreadTime = { start: 'When the meeting begins could not be read.', end: 'When the meeting ends could not be read.' };

function without(list: Mailbox[], organiser: Mailbox | null): Mailbox[] {
  if (!organiser || organiser.address === '') return list;
  return list.filter((each) => each.address.toLowerCase() !== organiser.address.toLowerCase());
}

/**
 * Reads the whole meeting that its organiser is calling. Each part that fails becomes one sentence in `unread`
 * and the rest is read. Asks nothing of a page, so that it also runs where there is none.
 * @throws HostError only where nothing could be read
 */
export async function readAppointment(meeting: AppointmentAccess, tools: ReadTools): Promise<Item> {
  const reader = new PartReader(meeting, emptyItem('meeting'));
  const clock = (which: 'start' | 'end'): Promise<string | null> => reader.part(unreadTime[which], meeting.time(which).then((moment) => meeting.onClock(moment)));
  const [from, to, cc, start, end, places, repetition, subject, body, attachments] = await Promise.all([
    reader.from(), reader.recipients('to'), reader.recipients('cc'), clock('start'), clock('end'),
    reader.part('The location could not be read.', meeting.places()),
    reader.part('Whether the meeting repeats could not be read.', meeting.repetition()),
    reader.subject(), reader.body(), reader.attachments(),
  ]);
  reader.refuseIfNothing();
  const { item } = reader;
  item.from = from;
  reader.takeRecipients('to', to ?? [], places?.rooms);
  reader.takeRecipients('cc', cc ?? [], places?.rooms);
  // Outlook lists whoever calls the meeting among those who come, in some clients.
  item.to = without(item.to, from);
  item.cc = without(item.cc, from);
  item.meeting = { ...meetingTimes(start ?? '', end ?? ''), location: places?.text ?? '', cancelled: false, repeats: repetition !== null && repetition !== 'no' };
  if (repetition !== null && repetition !== 'no') item.source = ofSeries[repetition];
  await reader.takeContent(subject, body, attachments ?? [], tools);
  return item;
}

export function isAppointment(access: ItemAccess): access is AppointmentAccess {
  return access.kind === 'meeting';
}

/** Reads whichever is open. @throws HostError only where nothing could be read */
export function readItem(access: ItemAccess, tools: ReadTools): Promise<Item> {
  return isAppointment(access) ? readAppointment(access, tools) : readMessage(access, tools);
}
