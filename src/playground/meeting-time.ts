import { emptyMeeting, type StateMeeting } from '../hosts/simulated/mailbox-state';
import type { Meeting } from '../item/item';

/** A moment as the two inputs of a form show it, by the computer's clock: "2026-12-03" and "18:30". */
export interface LocalTime {
  day: string;
  time: string;
}

const padded = (number: number, width = 2): string => `${'0'.repeat(width)}${number}`.slice(-width);

/** @param moment ISO 8601 in UTC */
export function localTime(moment: string): LocalTime {
  const date = new Date(moment);
  return {
    day: `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`,
    time: `${padded(date.getHours())}:${padded(date.getMinutes())}`,
  };
}

/** The moment in UTC; null while a part of it is not filled in. */
export function momentOf({ day, time }: LocalTime): string | null {
  const date = new Date(`${day}T${time}`);
  return day === '' || time === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const minutesOf = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 60_000);

/** The meeting begun at another time: it lasts as long as before, as in Outlook. */
export function startedAt(meeting: StateMeeting, start: string): StateMeeting {
  const minutes = Math.max(0, minutesOf(meeting.start, meeting.end));
  return { ...meeting, start, end: new Date(Date.parse(start) + minutes * 60_000).toISOString() };
}

/** A time as an item says it: a day alone is its midnight here, a time without a zone is this computer's. */
function momentSaid(said: string): string | null {
  const [year, month, date] = said.split('-').map(Number);
  const moment = said.length === 10 ? new Date(year ?? 0, (month ?? 1) - 1, date) : new Date(said);
  return said === '' || Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** A meeting that was read from a file, as the window shows it. Outlook has no meeting without a time. */
export function meetingSaid(said: Meeting): StateMeeting {
  const empty = emptyMeeting();
  const start = momentSaid(said.start);
  const begun = start === null ? empty : startedAt(empty, start);
  const end = start === null ? null : momentSaid(said.end);
  return { ...begun, ...(end === null ? {} : { end }), location: said.location, repeats: said.repeats ? 'series' : 'no' };
}
