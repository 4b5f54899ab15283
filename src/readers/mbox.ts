/** Where one message of an mbox file stands: byte offsets, its "From " line left out, `end` exclusive. */
export interface MboxPart {
  start: number;
  end: number;
}

/** How an mbox is read without holding it: up to `length` bytes from offset `at`, fewer at its end. */
export type ReadBytes = (at: number, length: number) => Promise<Uint8Array>;

const chunk = 1 << 20;
/** The longest line that can begin a message, in bytes; RFC 4155 keeps it within one line of mail. */
const longestSeparator = 1000;
const newline = 10;

/** "From someone@x Mon Mar  2 09:00:00 2026", "From - Mon …": an address or a dash, then a day and a time. */
const separator = /^From (?:-|\S+)(?: .{0,200})? (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,60}\d{1,2}:\d{2}/;

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Whether "From " in bytes at `at` begins a message: after a blank line or at the very start, and with a time. */
function begins(bytes: Uint8Array, at: number, first: boolean): boolean {
  if (!first) {
    const before = bytes[at - 2] === 13 ? at - 3 : at - 2;
    if (bytes[before] !== newline) return false;
  }
  const end = bytes.indexOf(newline, at);
  return separator.test(latin1(bytes.subarray(at, end < 0 ? Math.min(bytes.length, at + longestSeparator) : end)));
}

function nextFrom(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x46, from); at >= 0; at = bytes.indexOf(0x46, at + 1)) {
    if ((at === 0 || bytes[at - 1] === newline) && bytes[at + 1] === 0x72 && bytes[at + 2] === 0x6f && bytes[at + 3] === 0x6d && bytes[at + 4] === 32) return at;
  }
  return -1;
}

/**
 * The messages of an mbox file (RFC 4155 and the forms in use), in order, in memory that does not grow with the
 * file. A "From " within a message begins a new one only after a blank line and with a day and a time behind it.
 */
export async function* messagesOfMbox(read: ReadBytes): AsyncGenerator<MboxPart> {
  let start = -1;
  let offset = 0;
  let seen = 0;
  let held: Uint8Array = new Uint8Array(0);
  for (let last = false; !last;) {
    const more = await read(offset + held.length, chunk);
    last = more.length === 0;
    const bytes = new Uint8Array(held.length + more.length);
    bytes.set(held);
    bytes.set(more, held.length);
    // What may be the beginning of a separator is looked at again with what follows it.
    const limit = last ? bytes.length : Math.max(0, bytes.length - longestSeparator);
    for (let at = nextFrom(bytes, seen - offset); at >= 0 && at < limit; at = nextFrom(bytes, at + 1)) {
      if (!begins(bytes, at, offset + at === 0)) continue;
      if (start >= 0) yield { start, end: offset + at };
      const line = bytes.indexOf(newline, at);
      start = offset + (line < 0 ? bytes.length : line + 1);
    }
    seen = offset + limit;
    // Three bytes before the limit stay, to see whether a blank line stands there.
    const drop = Math.max(0, limit - 3);
    held = bytes.slice(drop);
    offset += drop;
  }
  if (start >= 0) yield { start, end: offset + held.length };
}

/** A message as it stands in an mbox, with the mark taken off lines that were quoted because they begin with "From ". */
export function messageFromMbox(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(newline, at);
    const stop = end < 0 ? bytes.length : end + 1;
    let marks = at;
    while (bytes[marks] === 0x3e) marks += 1;
    const quoted = marks > at && latin1(bytes.subarray(marks, marks + 5)) === 'From ';
    const line = bytes.subarray(quoted ? at + 1 : at, stop);
    kept.set(line, length);
    length += line.length;
    at = stop;
  }
  return kept.subarray(0, length);
}
