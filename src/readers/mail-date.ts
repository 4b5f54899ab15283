const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes ahead of UTC of the zones that mail names by letters. */
const zones: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, bst: 60, ist: 330, cet: 60, cest: 120, met: 60, mest: 120, wet: 0, west: 60, eet: 120, eest: 180,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, ast: -240, adt: -180, msk: 180, jst: 540,
};

function withoutComments(value: string): string {
  let plain = '';
  let depth = 0;
  for (const character of value) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += character;
  }
  return plain;
}

/** Minutes ahead of UTC, or null where a word names no zone. */
function zoneOf(word: string): number | null {
  const offset = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(word);
  if (!offset) return zones[word.toLowerCase()] ?? null;
  const [, sign, hours, minutes] = offset;
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

function fullYear(year: number, digits: number): number {
  if (digits >= 4) return year;
  if (digits === 3) return year + 1900;
  return year + (year < 69 ? 2000 : 1900);
}

/**
 * Reads a Date line of mail, as the standard prints it or in the order of older systems.
 * @returns ISO 8601 in UTC, or '' where it is no date; never the present time
 */
export function readMailDate(value: string): string {
  if (value.length > 200) return '';
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?\s*(\S{0,9})\s*$/.exec(value);
  if (iso) return build(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), Number(iso[4]), Number(iso[5]), Number(iso[6] ?? 0), zoneOf(iso[7] ?? '') ?? 0);
  let day = -1;
  let month = -1;
  let year = -1;
  let time: number[] | null = null;
  let zone = 0;
  let half = '';
  for (const word of withoutComments(value).replace(/,/g, ' ').split(/\s+/)) {
    for (const piece of /^\d{1,2}-[a-z]{3,9}-\d{2,4}$/i.test(word) ? word.split('-') : [word]) {
      const clock = /^(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2}))?(?:\.\d{1,6})?([+-]\d{4})?$/.exec(piece);
      if (clock && !time) {
        time = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
        if (clock[4]) zone = zoneOf(clock[4]) ?? 0;
      } else if (/^\d{1,4}$/.test(piece)) {
        if (day < 0 && piece.length <= 2) day = Number(piece);
        else if (year < 0) year = fullYear(Number(piece), piece.length);
      } else if (/^[a-z]{3,9}\.?$/i.test(piece) && month < 0 && months.indexOf(piece.slice(0, 3).toLowerCase()) >= 0) {
        month = months.indexOf(piece.slice(0, 3).toLowerCase());
      } else if (/^[ap]m$/i.test(piece)) {
        half = piece.toLowerCase();
      } else if (time) {
        zone = zoneOf(piece) ?? zone;
      }
    }
  }
  if (day < 1 || month < 0 || year < 0) return '';
  const [hours = 0, minutes = 0, seconds = 0] = time ?? [];
  const hour = half === 'pm' && hours < 12 ? hours + 12 : half === 'am' && hours === 12 ? 0 : hours;
  return build(year, month, day, hour, minutes, seconds, zone);
}

function build(year: number, month: number, day: number, hours: number, minutes: number, seconds: number, zone: number): string {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (month < 0 || month > 11 || day < 1 || day > last || hours > 23 || minutes > 59 || seconds > 60 || Math.abs(zone) >= 1440) return '';
  const date = new Date(Date.UTC(year, month, day, hours, minutes, seconds) - zone * 60000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
