import type { Settlement } from '../engine/finding';

export { recordHeader } from '../item/record-header';

/** A statement of the sender with what it was about. */
export interface Recorded extends Settlement {
  paragraph: string;
  /** findingMark of the finding that it settles. */
  about: string;
}

/** Letters kept of each part; the limits keep the whole far below what mail systems pass on. */
const longestStatement = 300;
const longestName = 80;
const longestWhen = 60;
const mostRecords = 20;
const longestHeader = 8_000;
/** A longer run without a space could not be folded: a line of a header holds 998 bytes. */
const longestWord = 60;

/** One line of words, runs of white space as one space, cut at `most` letters. */
function tidy(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = line.length > most ? `${line.slice(0, most - 1).trim()}…` : line;
  return cut.split(' ').map((word) => {
    const parts: string[] = [];
    for (let at = 0; at < word.length; at += longestWord) parts.push(word.slice(at, at + longestWord));
    return parts.join(' ');
  }).join(' ');
}

/** Printable ASCII stays, but what parts fields and records; all else is percent-encoded UTF-8. */
function encode(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) {
      out += letter === '%' || letter === ';' || letter === ',' ? `%${code.toString(16).toUpperCase()}` : letter;
      continue;
    }
    const pair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? text.charAt(at) + text.charAt(at + 1) : letter;
    try {
      out += encodeURIComponent(pair);
      if (pair.length === 2) at += 1;
    } catch {
      // Half a character: cut off by somebody, and no UTF-8 exists for it.
      out += '%EF%BF%BD';
    }
  }
  return out;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function writeOne(record: Recorded, most: number): string {
  const fields: [string, string][] = [
    ['r', record.rule], ['p', record.paragraph], ['how', record.how], ['of', record.about],
    ['by', tidy(record.by, longestName)], ['when', tidy(record.when, longestWhen)], ['says', tidy(record.statement, most)],
  ];
  return fields.map(([name, value]) => `${name}=${encode(value)}`).join('; ');
}

/** The header's value: "v=1, r=blind-copy; p=130; …", or '' where nothing is settled. */
export function writeRecord(records: Recorded[]): string {
  if (records.length === 0) return '';
  const kept = records.slice(0, mostRecords);
  for (let most = longestStatement; most > 8; most = Math.floor(most / 2)) {
    const value = ['v=1', ...kept.map((each) => writeOne(each, most))].join(', ');
    if (value.length <= longestHeader) return value;
  }
  return ['v=1', ...kept.slice(0, 5).map((each) => writeOne(each, longestStatement))].join(', ').slice(0, longestHeader);
}

function readOne(text: string): Recorded | null {
  const fields: Record<string, string> = {};
  for (const part of text.split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) fields[part.slice(0, equals).trim()] = decode(part.slice(equals + 1).trim());
  }
  const { r, p, how, of, by, when, says } = fields;
  if (r === undefined || p === undefined || (how !== 'set-aside' && how !== 'attested')) return null;
  return { rule: r, paragraph: p, how, about: of ?? '', by: by ?? '', when: when ?? '', statement: says ?? '' };
}

/**
 * Reads the header's value as a message brings it, folded or not. Never throws.
 * @returns the records that could be read, and a sentence where something could not
 */
export function readRecord(value: string): { records: Recorded[]; fault: string | null } {
  const line = value.replace(/\s+/g, ' ').trim();
  if (line === '') return { records: [], fault: null };
  const [version = '', ...rest] = line.split(',').map((each) => each.trim());
  if (version !== 'v=1') return { records: [], fault: 'The message carries reasons in a form that this version of Fair Copy does not know.' };
  const records = rest.map(readOne);
  const read = records.filter((each): each is Recorded => each !== null);
  return { records: read, fault: read.length < records.length ? 'Part of the reasons that the message carries could not be read.' : null };
}
