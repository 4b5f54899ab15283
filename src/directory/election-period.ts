import type { Directory } from './directory';

/** A time of care before a poll. Days as YYYY-MM-DD, both within it. */
export interface ElectionPeriod {
  name: string;
  from: string;
  to: string;
  /** Worked out from the usual day of local elections, because the directory gives no period at all. */
  assumed: boolean;
}

/**
 * Notice of a local election is given at the latest on the 25th working day before the poll: Local Elections
 * (Principal Areas) (England and Wales) Rules 2006, Schedule 2, rule 1.
 */
const noticeDays = 25;
const dayLength = 86400000;

function dayNumber(date: string): number {
  return Math.floor(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayLength);
}

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** 0 for Sunday. */
function weekday(day: number): number {
  return (day + 4) % 7;
}

/** Easter Sunday by the anonymous Gregorian reckoning. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Math.floor(Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1) / dayLength);
}

function firstOf(year: number, month: number, wanted: number): number {
  let day = Math.floor(Date.UTC(year, month - 1, 1) / dayLength);
  while (weekday(day) !== wanted) day++;
  return day;
}

/** Weekends and the bank holidays of spring in England: no others fall in the weeks before a poll in May. */
function isWorkingDay(day: number): boolean {
  if (weekday(day) === 0 || weekday(day) === 6) return false;
  const year = new Date(day * dayLength).getUTCFullYear();
  const sunday = easter(year);
  return day !== sunday - 2 && day !== sunday + 1 && day !== firstOf(year, 5, 1);
}

/** The latest day on which notice of a local election may be given. */
export function noticeDay(polling: string): string {
  let day = dayNumber(polling);
  for (let left = noticeDays; left > 0;) {
    day--;
    if (isWorkingDay(day)) left--;
  }
  return dateOf(day);
}

/** The first Thursday in May: Representation of the People Act 1983, section 37. */
export function ordinaryPollingDay(year: number): string {
  return dateOf(firstOf(year, 5, 4));
}

/**
 * The pre-election period that a day falls in, or null. The directory's periods count; where it has none, the
 * one before that year's ordinary day of local elections, marked as assumed.
 * @param date YYYY-MM-DD
 */
export function electionPeriodOn(directory: Directory, date: string): ElectionPeriod | null {
  const periods = directory.file.preElectionPeriods ?? [];
  for (const { name, from, to } of periods) if (from <= date && date <= to) return { name, from, to, assumed: false };
  if (periods.length > 0 || !/^\d{4}-\d\d-\d\d/.test(date)) return null;
  const to = ordinaryPollingDay(Number(date.slice(0, 4)));
  const from = noticeDay(to);
  return from <= date && date <= to ? { name: `local elections on ${to}, if there are any`, from, to, assumed: true } : null;
}

/** "24 March 2026". */
export function dayInWords(date: string): string {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}
