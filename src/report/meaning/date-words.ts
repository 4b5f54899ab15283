import { distance } from './edit-distance';
import type { Token } from './tokens';

/** A day, month or year as written; 0 stands for what is not said, `years` for a financial year. */
export interface WrittenDate {
  day: number;
  month: number;
  year: number;
  /** Last year of "2026/27". */
  toYear: number;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const short = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const shortDays = 'mon tue wed thu fri sat sun tues weds thur thurs'.split(' ');
const shortDayNumbers = [1, 2, 3, 4, 5, 6, 7, 2, 3, 4, 4];
export const beforeMonth = new Set('in by until till from of end early late mid since before after during to and last next this between through or'.split(' '));

export const followsMonth = new Set('election elections meeting meetings'.split(' '));
export const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const none: WrittenDate = { day: 0, month: 0, year: 0, toYear: 0, weekday: 0 };

/** A long name misspelt, "Febuary", "Thurdsay": the only one near enough, or -1. */
function misspelt(token: Token, names: string[]): number {
  if (!token.capital || token.word.length < 6) return -1;
  const most = token.word.length >= 7 ? 2 : 1;
  const near = names.filter((name) => name.length >= 6 && name.charAt(0) === token.word.charAt(0) && distance(name, token.word, most) <= most);
  return near.length === 1 ? names.indexOf(near[0] as string) : -1;
}

/** Seasons and feasts stand for months that no calendar has. */
const seasons = 'spring summer autumn winter easter christmas'.split(' ');
export const firstSeason = 21;

export function monthOf(token: Token | undefined): number {
  if (!token || token.kind !== 'word') return 0;
  if (!token.capital && (token.word === 'may' || token.word === 'march' || token.word === 'mar')) return 0;
  const season = seasons.indexOf(token.word);
  if (season >= 0) return firstSeason + season;
  const long = months.indexOf(token.word);
  if (long >= 0) return long + 1;
  if (token.word === 'sept') return 9;
  return (token.capital ? short.indexOf(token.word) + 1 : 0) || misspelt(token, months) + 1;
}

export function weekdayOf(token: Token | undefined): number {
  if (!token || token.kind !== 'word') return 0;
  const plural = token.word.slice(-1) === 's' ? token.word.slice(0, -1) : token.word;
  const long = weekdays.indexOf(plural);
  if (long >= 0) return long + 1;
  const at = token.capital ? shortDays.indexOf(token.word) : -1;
  return at >= 0 ? shortDayNumbers[at] as number : misspelt(token, weekdays) + 1;
}

export function whole(token: Token | undefined): number {
  return token && token.kind === 'number' && token.word.indexOf(',') < 0 && token.word.indexOf('.') < 0 ? Number(token.word) : 0;
}

const spelledDays = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

export function dayOf(tokens: Token[], at: number): { day: number; to: number } | null {
  const spelled = spelledDays.indexOf(tokens[at]?.word ?? '');
  if (spelled >= 0) return tokens[at + 1]?.word === 'of' || monthOf(tokens[at + 1]) > 0 ? { day: spelled + 1, to: at + 1 } : null;
  const day = whole(tokens[at]);
  if (day < 1 || day > 31 || (tokens[at] as Token).word.length > 2) return null;
  let to = at + 1;
  const suffix = tokens[to];
  if (suffix?.joined && ['st', 'nd', 'rd', 'th'].indexOf(suffix.word) >= 0) to++;
  return { day, to };
}

export function yearOf(tokens: Token[], at: number): { year: number; to: number } | null {
  let from = at;
  if (tokens[from]?.word === ',' || tokens[from]?.word === '.' || (tokens[from]?.word === 'of' && tokens[from + 1]?.word.length === 4)) from++;
  const token = tokens[from];
  const year = whole(token);
  return token && token.word.length === 4 && year > 0 ? { year, to: from + 1 } : null;
}

/** Past a stop that only shortens: "Jan." */
export function pastStop(tokens: Token[], at: number): number {
  return tokens[at]?.word === '.' && tokens[at + 1]?.kind === 'number' ? at + 1 : at;
}

export function withYear(tokens: Token[], at: number, date: WrittenDate): { date: WrittenDate; to: number } {
  const year = yearOf(tokens, pastStop(tokens, at));
  return year ? { date: { ...date, year: year.year }, to: year.to } : { date, to: at };
}
