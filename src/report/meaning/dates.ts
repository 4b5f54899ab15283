import { beforeMonth, followsMonth, lastDays, none, firstSeason, monthOf, weekdayOf, whole, dayOf, yearOf, withYear, type WrittenDate } from './date-words';
import type { Token } from './tokens';

export type { WrittenDate } from './date-words';

const separators = '/-.';

/** "09/01/2026" and "2026-01-09". */
function numeric(tokens: Token[], at: number): { date: WrittenDate; to: number } | null {
  const first = whole(tokens[at]);
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  if (!mark || separators.indexOf(mark.word) < 0 || !mark.joined || !second?.joined) return null;
  if ((tokens[at] as Token).word.length === 4) {
    if (tokens[at + 3]?.word === mark.word && tokens[at + 4]?.joined && whole(second) <= 12) return { date: { ...none, year: first, month: whole(second), day: whole(tokens[at + 4]) }, to: at + 5 };
    return null;
  }
  if (mark.word === '/' && (tokens[at + 3]?.word !== '/' || !tokens[at + 3]?.joined) && first >= 1 && first <= 31 && whole(second) >= 1 && whole(second) <= 12 && /^(on|by|from|until|till|to|before|after|of|since|dated|and|between)$/.test(tokens[at - 1]?.word ?? '')) return { date: { ...none, day: first, month: whole(second) }, to: at + 3 };
  const year = tokens[at + 4];
  if (tokens[at + 3]?.word !== mark.word || !year?.joined || first < 1 || first > 31 || whole(second) < 1 || whole(second) > 12) return null;
  const long = year.word.length === 4 ? whole(year) : year.word.length === 2 ? 2000 + whole(year) : 0;
  return long ? { date: { ...none, day: first, month: whole(second), year: long }, to: at + 5 } : null;
}

/** "2026/27", "2026-2027", "2026 to 2027"; a single year by itself. */
function years(tokens: Token[], at: number): { date: WrittenDate; to: number } | null {
  const token = tokens[at] as Token;
  const year = whole(token);
  if (token.word.length !== 4 || year < 1000 || year > 2999) return null;
  const mark = tokens[at + 1];
  const next = tokens[at + 2];
  if (mark && (mark.word === '/' || mark.word === '-') && next?.kind === 'number') {
    const to = next.word.length === 2 ? Math.floor(year / 100) * 100 + whole(next) : next.word.length === 4 ? whole(next) : 0;
    if (to === year + 1) return { date: { ...none, year, toYear: to }, to: at + 3 };
  }
  const plausible = year >= 1700 && year <= 2199;
  const counted = tokens[at - 1]?.word === '\u00a3' || tokens[at + 1]?.word === '%';
  return plausible && !counted ? { date: { ...none, year }, to: at + 1 } : null;
}

/** "April 2025 to March 2026", the year of the council's money. */
function spelledYears(tokens: Token[], at: number): { date: WrittenDate; to: number } | null {
  if (monthOf(tokens[at]) !== 4) return null;
  const from = yearOf(tokens, at + 1);
  if (!from || !/^(to|-|until|till)$/.test(tokens[from.to]?.word ?? '')) return null;
  const last = tokens[from.to + 1]?.kind === 'number' && (tokens[from.to + 1] as Token).word === '31' ? from.to + 2 : from.to + 1;
  const to = monthOf(tokens[last]) === 3 ? yearOf(tokens, last + 1) : null;
  return to && to.year === from.year + 1 ? { date: { ...none, year: from.year, toYear: to.year }, to: to.to } : null;
}

/** "FY25/26", "FY 2025-26". */
function financial(tokens: Token[], at: number): { date: WrittenDate; to: number } | null {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || first.kind !== 'number' || !mark || (mark.word !== '/' && mark.word !== '-') || second?.kind !== 'number') return null;
  const from = first.word.length === 2 ? 2000 + whole(first) : whole(first);
  return whole(second) % 100 === (from + 1) % 100 ? { date: { ...none, year: from, toYear: from + 1 }, to: at + 3 } : null;
}

/** The date that begins at a token and the token after it; null where none does. */
export function dateAt(tokens: Token[], at: number): { date: WrittenDate; to: number } | null {
  const token = tokens[at] as Token;
  if (token.kind === 'mark') return null;
  // "The end of June" is 30 June.
  if (token.word === 'end' && tokens[at + 1]?.word === 'of') {
    const named = tokens[at + 2] && monthOf(tokens[at + 2]) > 0 ? dateAt(tokens, at + 2) : null;
    return named && named.date.day === 0 && named.date.month > 0 && named.date.month <= 12 ? { date: { ...named.date, day: lastDays[named.date.month - 1] as number }, to: named.to } : null;
  }
  if (token.word === 'fy') return financial(tokens, at + 1);
  const spelled = spelledYears(tokens, token.kind === 'number' && token.word === '1' ? at + 1 : at);
  if (spelled) return spelled;
  const weekday = weekdayOf(token);
  if (weekday) {
    let next = at + 1;
    if (tokens[next]?.word === ',') next++;
    if (tokens[next]?.word === 'the') next++;
    const after = tokens[next] && (tokens[next] as Token).kind !== 'mark' && !weekdayOf(tokens[next]) ? dateAt(tokens, next) : null;
    if (after && after.date.day > 0) return { date: { ...after.date, weekday }, to: after.to };
    return { date: { ...none, weekday }, to: at + 1 };
  }
  if (token.kind === 'number') {
    const number = numeric(tokens, at);
    if (number) return number;
    const day = dayOf(tokens, at);
    if (day) {
      const of = tokens[day.to]?.word === 'of' ? day.to + 1 : day.to;
      const month = monthOf(tokens[of]);
      if (month > 0 && month < firstSeason) return withYear(tokens, of + 1, { ...none, day: day.day, month });
      // "1 and 30 April", "4, 11 and 18 May": the month serves all.
      for (let next = day.to, count = 0; count < 6; count++) {
        const link = tokens[next]?.word;
        if (link !== 'and' && link !== 'to' && link !== '-' && link !== 'or' && link !== ',' && link !== '&') break;
        const another = dayOf(tokens, next + 1);
        if (!another) break;
        const shared = monthOf(tokens[tokens[another.to]?.word === 'of' ? another.to + 1 : another.to]);
        if (shared) return { date: { ...none, day: day.day, month: shared }, to: day.to };
        next = another.to;
      }
    }
    return years(tokens, at);
  }
  if (/^(next|this|last)$/.test(token.word) && /^(year|month|week)$/.test(tokens[at + 1]?.word ?? '')) {
    return { date: { ...none, month: 30 + ['last', 'this', 'next'].indexOf(token.word) * 3 + ['week', 'month', 'year'].indexOf((tokens[at + 1] as Token).word) }, to: at + 2 };
  }
  const spelledDay = dayOf(tokens, at);
  if (spelledDay) {
    const of = tokens[spelledDay.to]?.word === 'of' ? spelledDay.to + 1 : spelledDay.to;
    const its = monthOf(tokens[of]);
    if (its > 0 && its < firstSeason) return withYear(tokens, of + 1, { ...none, day: spelledDay.day, month: its });
  }
  const month = monthOf(token);
  if (!month) return null;
  // With a capital within a sentence it is the month.
  const ambiguous = token.word === 'may' || token.word === 'march' || token.word.length === 3;
  const day = month < firstSeason ? dayOf(tokens, at + 1) : null;
  if (day && !(yearOf(tokens, at + 1))) return withYear(tokens, day.to, { ...none, month, day: day.day });
  const dated = withYear(tokens, at + 1, { ...none, month });
  if (ambiguous && dated.date.year === 0 && (token.first ? !followsMonth.has(tokens[at + 1]?.word ?? '') : token.word !== 'may' && !beforeMonth.has(tokens[at - 1]?.word ?? ''))) return null;
  return dated;
}

/** A year that nobody can have meant. */
function impossible(year: number): boolean {
  return year > 0 && (year < 1500 || year > 2120);
}

function anagram(a: number, b: number): boolean {
  return String(a).split('').sort().join('') === String(b).split('').sort().join('');
}

function sameYear(a: number, b: number): boolean {
  if (a === 0 || b === 0 || a === b || impossible(a)) return true;
  return a > 2045 && b < a - 15 && anagram(a, b);
}

/** Whether two dates conflict in nothing that both say. A year that nobody can have meant conflicts with none. */
export function sameDate(before: WrittenDate, after: WrittenDate): boolean {
  const same = (a: number, b: number): boolean => a === 0 || b === 0 || a === b;
  if (!sameYear(before.year, after.year) || !same(before.toYear, after.toYear) || (before.toYear > 0) !== (after.toYear > 0)) return false;
  if (before.day !== after.day && before.month + after.month > 0 || !same(before.month, after.month)) return false;
  if (before.day + before.month + before.year > 0 && after.day + after.month + after.year > 0) {
    // "May 2026" says less than "9 May 2026", and a month is none of a year's days.
    const shares = (before.month > 0 && after.month > 0) || (before.year > 0 && after.year > 0 && before.month === after.month);
    return shares && same(before.weekday, before.day > 0 && after.day > 0 ? before.weekday : after.weekday);
  }
  return before.weekday > 0 && before.weekday === after.weekday;
}
