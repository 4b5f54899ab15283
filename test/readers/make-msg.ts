/** Properties of an Outlook message, recipient or attachment, by their tag in hex: '0037' is the subject. */
export interface MsgParts {
  strings?: Record<string, string>;
  /** Text in the sender's code page instead of Unicode. */
  ansi?: Record<string, Uint8Array>;
  binaries?: Record<string, Uint8Array>;
  integers?: Record<string, number>;
  times?: Record<string, string>;
  recipients?: MsgParts[];
  attachments?: MsgParts[];
  /** On an attachment: the message it holds. */
  message?: MsgParts;
}

interface Entry {
  name: string;
  bytes?: Uint8Array;
  children?: Entry[];
}

const sector = 512;
const miniSector = 64;
const smallest = 4096;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;
const none = 0xffffffff;

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** Lays out properties as [MS-OXMSG] says: fixed ones in one stream, the others in streams of their own. */
function entriesOf(parts: MsgParts, header: number): Entry[] {
  const entries: Entry[] = [];
  const fixed: Array<(view: DataView, at: number) => void> = [];
  const stream = (tag: string, type: string, bytes: Uint8Array): void => {
    entries.push({ name: `__substg1.0_${tag}${type}`, bytes });
    fixed.push((view, at) => {
      view.setUint16(at, parseInt(type, 16), true);
      view.setUint16(at + 2, parseInt(tag, 16), true);
      view.setUint32(at + 8, bytes.length + (type === '001F' ? 2 : 0), true);
    });
  };
  for (const [tag, text] of Object.entries(parts.strings ?? {})) stream(tag, '001F', utf16(text));
  for (const [tag, bytes] of Object.entries(parts.ansi ?? {})) stream(tag, '001E', bytes);
  for (const [tag, bytes] of Object.entries(parts.binaries ?? {})) stream(tag, '0102', bytes);
  for (const [tag, value] of Object.entries(parts.integers ?? {})) {
    fixed.push((view, at) => {
      view.setUint16(at, 3, true);
      view.setUint16(at + 2, parseInt(tag, 16), true);
      view.setUint32(at + 8, value, true);
    });
  }
  for (const [tag, value] of Object.entries(parts.times ?? {})) {
    fixed.push((view, at) => {
      view.setUint16(at, 0x40, true);
      view.setUint16(at + 2, parseInt(tag, 16), true);
      view.setBigUint64(at + 8, (BigInt(Date.parse(value)) + 11644473600000n) * 10000n, true);
    });
  }
  const properties = new Uint8Array(header + fixed.length * 16);
  fixed.forEach((write, index) => write(new DataView(properties.buffer), header + index * 16));
  entries.push({ name: '__properties_version1.0', bytes: properties });
  const numbered = (index: number): string => index.toString(16).toUpperCase().padStart(8, '0');
  (parts.recipients ?? []).forEach((one, index) => entries.push({ name: `__recip_version1.0_#${numbered(index)}`, children: entriesOf(one, 8) }));
  (parts.attachments ?? []).forEach((one, index) => {
    const children = entriesOf(one, 8);
    if (one.message) children.push({ name: '__substg1.0_3701000D', children: entriesOf(one.message, 24) });
    entries.push({ name: `__attach_version1.0_#${numbered(index)}`, children });
  });
  return entries;
}

interface Row {
  entry: Entry;
  type: number;
  child: number;
  right: number;
  start: number;
  size: number;
}

/** Puts entries into directory order; siblings hang from one another to the right, sorted as the format asks. */
function rowsOf(root: Entry): Row[] {
  const rows: Row[] = [{ entry: root, type: 5, child: none, right: none, start: endOfChain, size: 0 }];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const children = [...(row.entry.children ?? [])].sort((a, b) => a.name.length - b.name.length || (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1));
    children.forEach((entry, index) => {
      if (index === 0) row.child = rows.length;
      rows.push({ entry, type: entry.bytes ? 2 : 1, child: none, right: index + 1 < children.length ? rows.length + 1 : none, start: endOfChain, size: entry.bytes?.length ?? 0 });
    });
  }
  return rows;
}

function padded(bytes: Uint8Array, unit: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / unit) * unit);
  whole.set(bytes);
  return whole;
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function table(values: number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, index) => new DataView(bytes.buffer).setUint32(index * 4, value, true));
  return bytes;
}

function directoryOf(rows: Row[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(rows.length / 4) * sector);
  const view = new DataView(bytes.buffer);
  rows.forEach((row, index) => {
    const at = index * 128;
    bytes.set(utf16(row.entry.name), at);
    view.setUint16(at + 64, (row.entry.name.length + 1) * 2, true);
    view.setUint8(at + 66, row.type);
    view.setUint8(at + 67, 1);
    view.setUint32(at + 68, none, true);
    view.setUint32(at + 72, row.right, true);
    view.setUint32(at + 76, row.child, true);
    view.setUint32(at + 116, row.start, true);
    view.setUint32(at + 120, row.size, true);
  });
  return bytes;
}

/** Chains `count` sectors one after the other from `start` on. */
function chain(fat: number[], start: number, count: number): void {
  for (let index = 0; index < count; index += 1) fat[start + index] = index + 1 < count ? start + index + 1 : endOfChain;
}

/** Writes an Outlook message as a compound file of version 3 ([MS-CFB]), enough of it for tests. */
export function makeMsg(parts: MsgParts): Uint8Array {
  const rows = rowsOf({ name: 'Root Entry', children: [...entriesOf(parts, 32), { name: '__nameid_version1.0', children: [] }] });
  const miniFat: number[] = [];
  const miniPieces: Uint8Array[] = [];
  const fat: number[] = [];
  const pieces: Uint8Array[] = [];
  let next = 0;
  const place = (bytes: Uint8Array): number => {
    const whole = padded(bytes, sector);
    const start = next;
    chain(fat, start, whole.length / sector);
    next += whole.length / sector;
    pieces.push(whole);
    return start;
  };
  for (const row of rows) {
    const bytes = row.entry.bytes;
    if (!bytes || bytes.length === 0) continue;
    if (bytes.length >= smallest) {
      row.start = place(bytes);
      continue;
    }
    const whole = padded(bytes, miniSector);
    row.start = miniFat.length;
    chain(miniFat, row.start, whole.length / miniSector);
    miniPieces.push(whole);
  }
  const root = rows[0] as Row;
  const mini = joined(miniPieces);
  root.size = mini.length;
  if (mini.length > 0) root.start = place(mini);
  while (miniFat.length % 128 !== 0) miniFat.push(free);
  const miniFatStart = place(table(miniFat));
  const directoryStart = place(directoryOf(rows));
  const fatSectors = Math.ceil((next + Math.ceil(next / 127) + 1) / 128);
  const fatStart = next;
  for (let index = 0; index < fatSectors; index += 1) fat[fatStart + index] = 0xfffffffd;
  while (fat.length < fatSectors * 128) fat.push(free);
  const header = new Uint8Array(sector);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, fatSectors, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, smallest, true);
  view.setUint32(60, miniFatStart, true);
  view.setUint32(64, miniFat.length / 128, true);
  view.setUint32(68, endOfChain, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index < fatSectors ? fatStart + index : free, true);
  return joined([header, ...pieces, table(fat)]);
}

/** Wraps rich text as Outlook stores it, without compressing ([MS-OXRTFCP], "MELA"). */
export function storedRtf(rtf: string): Uint8Array {
  const bytes = Uint8Array.from(rtf, character => character.charCodeAt(0));
  const whole = new Uint8Array(16 + bytes.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, bytes.length + 12, true);
  view.setUint32(4, bytes.length, true);
  view.setUint32(8, 0x414c454d, true);
  whole.set(bytes, 16);
  return whole;
}
