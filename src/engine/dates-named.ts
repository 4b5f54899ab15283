const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const dayMonth = /(?:^|[^\d/])(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?(?: (\d{4}))?(?![\d])/gi;
const monthDay = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:])/gi;
const figures = /(?:^|[^\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/g;

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/**
 * The days that a text names, as YYYY-MM-DD. A day without a year is the next one from `today` on.
 * @param today YYYY-MM-DD
 */
export function datesIn(text: string, today: string): string[] {
  const found: string[] = [];
  const add = (day: number, month: number, year: string | undefined) => {
    if (day < 1 || day > 31 || month < 1 || month > 12) return;
    const given = year === undefined ? 0 : Number(year.length === 2 ? `20${year}` : year);
    const written = (of: number) => `${of}-${two(month)}-${two(day)}`;
    const current = Number(today.slice(0, 4));
    const date = given > 0 ? written(given) : written(current) >= today.slice(0, 10) ? written(current) : written(current + 1);
    if (found.indexOf(date) < 0) found.push(date);
  };
  let match: RegExpExecArray | null;
  dayMonth.lastIndex = 0;
  while ((match = dayMonth.exec(text)) !== null) add(Number(match[1]), months.indexOf((match[2] ?? '').toLowerCase()) + 1, match[3]);
  monthDay.lastIndex = 0;
  while ((match = monthDay.exec(text)) !== null) add(Number(match[2]), months.indexOf((match[1] ?? '').toLowerCase()) + 1, match[3]);
  figures.lastIndex = 0;
  while ((match = figures.exec(text)) !== null) add(Number(match[1]), Number(match[2]), match[3]);
  return found;
}
