import { emptyItem, type Item, type Kind, type Mailbox, type Meeting } from '../item/item';
import { readItem, UnreadableFile } from '../readers/index';

/** One line of standard input: an item, or why there is none; `path` is its "file", else the number of the line. */
export type LineRead = { path: string; item: Item } | { path: string; fault: string };

class LineFault extends Error {}

type Data = Record<string, unknown>;

const kinds: Kind[] = ['message', 'meeting', 'letter', 'press'];

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(data: Data, name: string): string {
  const value = data[name] ?? '';
  if (typeof value !== 'string') throw new LineFault(`“${name}” has to be text`);
  return value;
}

function mailbox(value: unknown, name: string): Mailbox {
  if (!isGroup(value)) throw new LineFault(`“${name}” has to hold {"name": "…", "address": "…"}`);
  return { name: text(value, 'name'), address: text(value, 'address') };
}

function list<T>(data: Data, name: string, read: (value: unknown, name: string) => T): T[] {
  const value = data[name] ?? [];
  if (!Array.isArray(value)) throw new LineFault(`“${name}” has to be a list`);
  return value.map((each) => read(each, name));
}

function meeting(data: Data): { meeting?: Meeting } {
  const value = data.meeting;
  if (value === undefined || value === null) return {};
  if (!isGroup(value)) throw new LineFault('“meeting” has to hold {"start": "…", "end": "…", "location": "…"}');
  return { meeting: { start: text(value, 'start'), end: text(value, 'end'), location: text(value, 'location'), cancelled: value.cancelled === true, repeats: value.repeats === true } };
}

function itemOf(data: Data, kind: Kind | undefined): Item {
  const said = data.kind === undefined ? undefined : kinds.find((each) => each === data.kind);
  if (data.kind !== undefined && said === undefined) throw new LineFault(`“kind” has to be one of ${kinds.join(', ')}`);
  if (data.text === undefined) throw new LineFault('it has no “text”, and no “eml” either');
  return {
    ...emptyItem(kind ?? said ?? (data.meeting ? 'meeting' : 'message')),
    from: data.from === undefined || data.from === null ? null : mailbox(data.from, 'from'),
    sender: data.sender === undefined || data.sender === null ? null : mailbox(data.sender, 'sender'),
    to: list(data, 'to', mailbox), cc: list(data, 'cc', mailbox), bcc: list(data, 'bcc', mailbox),
    subject: text(data, 'subject'), date: text(data, 'date'), text: text(data, 'text').replace(/\r\n?/g, '\n'), header: text(data, 'header'),
    attachments: list(data, 'attachments', (each, name) => {
      if (!isGroup(each)) throw new LineFault(`“${name}” has to hold {"name": "…", "size": 0}`);
      return { name: text(each, 'name'), size: typeof each.size === 'number' ? each.size : 0 };
    }),
    images: list(data, 'images', (each, name) => {
      if (!isGroup(each)) throw new LineFault(`“${name}” has to hold {"name": "…", "alt": "…"}`);
      return { name: text(each, 'name'), alt: text(each, 'alt') };
    }),
    ...meeting(data),
  };
}

/**
 * Reads one line of JSON: an item in the form that `faircopy read` prints, with a "kind" where it is wanted, or
 * {"file": "…", "eml": "…"} with a whole message as text.
 * @param number of the line, from 1
 */
export async function readLine(line: string, number: number, kind?: Kind): Promise<LineRead> {
  let path = `line ${number}`;
  try {
    const data: unknown = JSON.parse(line);
    if (!isGroup(data)) throw new LineFault('it is no item: an item begins with {');
    if (typeof data.file === 'string' && data.file !== '') path = data.file;
    if (typeof data.error === 'string') throw new LineFault(`it could not be read before: ${data.error.replace(/\.$/, '')}`);
    if (data.eml === undefined) return { path, item: itemOf(data, kind) };
    return { path, item: await readItem({ name: path, bytes: new TextEncoder().encode(text(data, 'eml')) }, kind) };
  } catch (fault) {
    if (fault instanceof LineFault) return { path, fault: `Line ${number} could not be checked: ${fault.message}.` };
    if (fault instanceof UnreadableFile) return { path, fault: fault.message };
    return { path, fault: `Line ${number} is not JSON${fault instanceof Error ? ` (${fault.message})` : ''}.` };
  }
}
