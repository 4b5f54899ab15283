import ICAL from 'ical.js';
import { emptyItem, type Item, type Kind, type Mailbox } from '../item/item';
import { decodeText, tidyText } from './decode-text';
import { htmlToText } from './html-to-text';
import { UnreadableFile } from './unreadable-file';
import { withoutAddress } from './mailboxes';

/** More than anybody invites; a longer list would keep the page waiting. */
const mostAttendees = 5000;

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? tidyText(value).trim() : '';
}

/** RFC 5545, 3.3.3: a person is an address, and their name a parameter. */
function mailboxOf(property: ICAL.Property): Mailbox {
  const value: unknown = property.getFirstValue();
  const address = (typeof value === 'string' ? value : '').replace(/^\s*mailto:/i, '').trim();
  const name = property.getFirstParameter('cn');
  const plain = typeof name === 'string' ? tidyText(name).trim() : '';
  return { name: plain === address ? '' : plain, address };
}

function timeOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) return '';
  if (value.isDate || value.zone === ICAL.Timezone.localTimezone) return value.toString();
  return value.toJSDate().toISOString();
}

function endOf(component: ICAL.Component): string {
  const end = timeOf(component, 'dtend');
  if (end !== '') return end;
  const start: unknown = component.getFirstPropertyValue('dtstart');
  const lasts: unknown = component.getFirstPropertyValue('duration');
  if (!(start instanceof ICAL.Time) || !(lasts instanceof ICAL.Duration)) return '';
  const later = start.clone();
  later.addDuration(lasts);
  return later.zone === ICAL.Timezone.localTimezone ? later.toString() : later.toJSDate().toISOString();
}

/** Outlook keeps the formatted text beside the plain one, which it sometimes leaves empty. */
function bodyOf(event: ICAL.Component): string {
  const plain = textOf(event, 'description');
  if (plain !== '') return plain;
  const formatted: unknown = event.getFirstPropertyValue('x-alt-desc');
  return typeof formatted === 'string' ? htmlToText(formatted).text : '';
}

/** Zones of this file alone: another file may mean something else by the same name. */
function readZones(calendars: ICAL.Component[]): void {
  ICAL.TimezoneService.reset();
  for (const calendar of calendars) {
    for (const zone of calendar.getAllSubcomponents('vtimezone')) if (textOf(zone, 'tzid') !== '') ICAL.TimezoneService.register(zone);
  }
}

function parse(text: string): ICAL.Component[] {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch {
    throw new UnreadableFile('The file breaks off or is no calendar file as calendars write it, so Fair Copy could not read it.');
  }
  const lists = Array.isArray(parsed) && typeof parsed[0] === 'string' ? [parsed] : parsed as unknown[];
  return lists.map((each) => new ICAL.Component(each as ConstructorParameters<typeof ICAL.Component>[0])).filter((each) => each.name === 'vcalendar');
}

function fill(item: Item, event: ICAL.Component): void {
  const organizer = event.getFirstProperty('organizer');
  item.from = organizer ? mailboxOf(organizer) : null;
  const attendees = event.getAllProperties('attendee');
  if (attendees.length > mostAttendees) item.unread.push(`The invitation names ${attendees.length} people; Fair Copy read the first ${mostAttendees}.`);
  for (const attendee of attendees.slice(0, mostAttendees)) {
    const mailbox = mailboxOf(attendee);
    const type = String(attendee.getFirstParameter('cutype') ?? '').toUpperCase();
    // A room is booked, not invited.
    if (type === 'ROOM' || type === 'RESOURCE') continue;
    // Outlook lists whoever calls the meeting among those who come.
    if (item.from && mailbox.address !== '' && mailbox.address.toLowerCase() === item.from.address.toLowerCase()) continue;
    const role = String(attendee.getFirstParameter('role') ?? '').toUpperCase();
    (role === 'OPT-PARTICIPANT' || role === 'NON-PARTICIPANT' ? item.cc : item.to).push(mailbox);
  }
  item.subject = textOf(event, 'summary').replace(/\s*\n\s*/g, ' ');
  item.text = bodyOf(event);
  item.date = timeOf(event, 'dtstamp') || timeOf(event, 'created');
  for (const property of event.getAllProperties('attach')) {
    const name = property.getFirstParameter('filename') ?? property.getFirstParameter('x-filename');
    item.attachments.push({ name: typeof name === 'string' ? name : '', size: 0 });
  }
  item.meeting = {
    start: timeOf(event, 'dtstart'), end: endOf(event), location: textOf(event, 'location').replace(/\s*\n\s*/g, ', '),
    cancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED',
    repeats: event.hasProperty('rrule') || event.hasProperty('rdate'),
  };
  if (item.meeting.start === '') item.unread.push('The invitation does not say when the meeting is, or says it in a way that Fair Copy could not read.');
  for (const [field, list] of [['organiser', item.from ? [item.from] : []], ['required attendees', item.to], ['optional attendees', item.cc]] as const) item.unread.push(...withoutAddress([...list], field));
}

/**
 * Reads an invitation as calendars store it (RFC 5545): the first event of the file.
 * @param kind what it is checked as; without it a meeting
 * @throws UnreadableFile where it holds no event
 */
export function readIcs(bytes: Uint8Array, kind: Kind = 'meeting'): Item {
  const calendars = parse(decodeText(bytes, 'utf-8').text);
  readZones(calendars);
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  // A changed occurrence stands beside the series that it belongs to.
  const series = new Set(events.filter((event) => !event.hasProperty('recurrence-id')).map((event) => textOf(event, 'uid')));
  const event = events.find((each) => !each.hasProperty('recurrence-id')) ?? events[0];
  if (!event) throw new UnreadableFile('The calendar file holds no meeting, so there is nothing to check.');
  const item = emptyItem(kind);
  fill(item, event);
  if (calendars.some((calendar) => textOf(calendar, 'method').toUpperCase() === 'CANCEL') && item.meeting) item.meeting.cancelled = true;
  if (series.size > 1) item.unread.push(`The calendar file holds ${series.size} meetings; Fair Copy read the first, “${item.subject}”.`);
  return item;
}
