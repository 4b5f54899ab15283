/** What a clock on the wall shows; Outlook's LocalClientTime has these and more. */
export interface WallTime {
  year: number;
  /** 0 for January. */
  month: number;
  date: number;
  hours: number;
  minutes: number;
}

function onThisComputer(moment: Date): WallTime {
  return { year: moment.getFullYear(), month: moment.getMonth(), date: moment.getDate(), hours: moment.getHours(), minutes: moment.getMinutes() };
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/**
 * A moment as ISO 8601 with the offset of the clock that shows it: "2026-06-12T19:00:00+01:00". The day is then
 * the one that people mean, also for a meeting late in the evening.
 * @param moment milliseconds since 1970
 * @param clock what the clock shows at a moment; this computer's where there is none or it fails
 */
export function clockTime(moment: number, clock: ((moment: Date) => WallTime) | null): string {
  let wall: WallTime;
  try {
    wall = (clock ?? onThisComputer)(new Date(moment));
  } catch {
    wall = onThisComputer(new Date(moment));
  }
  // Worked out from the two clocks: the sign of Outlook's own offset differs between its clients.
  const ahead = Math.round(Date.UTC(wall.year, wall.month, wall.date, wall.hours, wall.minutes) / 60_000) - Math.floor(moment / 60_000);
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${wall.year}-${two(wall.month + 1)}-${two(wall.date)}T${two(wall.hours)}:${two(wall.minutes)}:00${offset}`;
}

/** The day of a time that is midnight there, or null. */
function midnight(time: string): string | null {
  return time.slice(11, 16) === '00:00' ? time.slice(0, 10) : null;
}

/**
 * When a meeting is, as an item says it. From midnight to midnight it is a whole day or several, which Outlook
 * keeps as moments all the same.
 */
export function meetingTimes(start: string, end: string): { start: string; end: string } {
  const [first, last] = [midnight(start), midnight(end)];
  return first !== null && last !== null && last > first ? { start: first, end: last } : { start, end };
}
