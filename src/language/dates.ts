const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const longDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const longMonths = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A day as the number of days since 1970. */
export type Day = number;

function dayOf(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month, day) / 86400000);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word);
}

function monthIn(word: string): number {
  const at = longMonths.indexOf(word);
  return at >= 0 ? at : word.length <= 4 ? months.indexOf(word.slice(0, 3)) : -1;
}

function dayNumber(word: string): number {
  let digits = '';
  for (const character of word) {
    if (character < '0' || character > '9') break;
    digits += character;
  }
  const rest = word.slice(digits.length);
  const number = digits.length > 0 && digits.length <= 2 && (rest === '' || ['st', 'nd', 'rd', 'th'].indexOf(rest) >= 0) ? Number(digits) : 0;
  return number >= 1 && number <= 31 ? number : 0;
}

/** Reads a printed date such as "Wed, 11 Feb 2026 at 17:51", "2026-02-11T…", "11/02/2026"; null where it shows none. */
export function dayIn(text: string): Day | null {
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.length === 4 && Number(word) > 1990 && Number(word) < 2200) {
      const year = Number(word);
      const before = [words[i - 2] ?? '', words[i - 1] ?? ''];
      const month = monthIn(before[1] ?? '');
      if (month >= 0 && dayNumber(before[0] ?? '')) return dayOf(year, month, dayNumber(before[0] ?? ''));
      if (monthIn(before[0] ?? '') >= 0 && dayNumber(before[1] ?? '')) return dayOf(year, monthIn(before[0] ?? ''), dayNumber(before[1] ?? ''));
      if (i >= 2 && dayNumber(before[0] ?? '') && Number(before[1]) >= 1 && Number(before[1]) <= 12) return dayOf(year, Number(before[1]) - 1, dayNumber(before[0] ?? ''));
      const next = [words[i + 1] ?? '', (words[i + 2] ?? '').slice(0, 2)];
      if (i === 0 && Number(next[0]) >= 1 && Number(next[0]) <= 12 && Number(next[1]) >= 1) return dayOf(year, Number(next[0]) - 1, Number(next[1]));
    }
  }
  return null;
}

/**
 * The last day named by "until Friday", "till 12 March", "before the end of the month", as seen on the day the
 * words were written; null where no day is named.
 */
export function untilDay(text: string, written: Day): Day | null {
  const words = wordsOf(text);
  const now = new Date(written * 86400000);
  for (let i = 0; i < words.length; i++) {
    if (['until', 'till', 'before', 'til', 'to', 'by', 'after'].indexOf(words[i] as string) < 0) continue;
    const near = words.slice(i + 1, i + 8);
    for (let k = 0; k < near.length; k++) {
      const word = near[k] as string;
      const day = dayNumber(word);
      const next = near[k + 1] ?? '';
      if (day && monthIn(next) >= 0) return inYear(monthIn(next), day, written, near[k + 2]);
      if (monthIn(word) >= 0 && dayNumber(next)) return inYear(monthIn(word), dayNumber(next), written, near[k + 2]);
      if (day && next === 'of' && monthIn(near[k + 2] ?? '') >= 0) return inYear(monthIn(near[k + 2] ?? ''), day, written, near[k + 3]);
      if (day && word.length > 2 && (near[k - 1] === 'the' || k === 0)) {
        const same = dayOf(now.getUTCFullYear(), now.getUTCMonth(), day);
        return same >= written ? same : dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, day);
      }
      const weekday = longDays.indexOf(word) >= 0 ? longDays.indexOf(word) : word === 'tues' || word === 'thurs' || word === 'weds' ? weekdays.indexOf(word.slice(0, 3)) : word.length === 3 ? weekdays.indexOf(word) : -1;
      if (weekday >= 0 && word !== 'sun' && word !== 'sat') return written + ((weekday - now.getUTCDay() + 7) % 7 || 7);
      if (word === 'tomorrow') return written + 1;
      if (word === 'tonight' || word === 'noon' || word === 'midday') return written;
      if (word === 'end' && near.indexOf('month') > k) return dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, 0);
      if (word === 'end' && near.indexOf('week') > k) return written + ((5 - now.getUTCDay() + 7) % 7);
      if (word === 'month' && near[k - 1] === 'next') return dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
      if (word === 'week' && near[k - 1] === 'next') return written + 7;
    }
  }
  return null;
}

function inYear(month: number, day: number, written: Day, year: string | undefined): Day {
  const given = year && year.length === 4 && Number(year) > 1990 ? Number(year) : 0;
  const now = new Date(written * 86400000).getUTCFullYear();
  if (given) return dayOf(given, month, day);
  const same = dayOf(now, month, day);
  return same >= written - 60 ? same : dayOf(now + 1, month, day);
}
