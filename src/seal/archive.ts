import { deflateSync } from 'fflate';
import { addToChecksum } from '../readers/docx/checksum';
import { readZipDirectory } from '../readers/docx/zip-directory';

/** One part, packed as the archive will hold it. */
interface Packed {
  name: Uint8Array;
  method: number;
  checksum: number;
  bytes: number;
  data: Uint8Array;
}

const localRecord = 0x04034b50;
const directoryRecord = 0x02014b50;
const endRecord = 0x06054b50;
/** The program must know deflate. */
const needed = 20;
/** 1 January 1980, as Word itself writes: a package keeps no times. */
const day = 0x21;
const namesInUtf8 = 1 << 11;

function packed(name: string, bytes: Uint8Array): Packed {
  return { name: new TextEncoder().encode(name), method: 8, checksum: ~addToChecksum(-1, bytes) >>> 0, bytes: bytes.length, data: deflateSync(bytes) };
}

/** What both of a part's records say of it, from the version needed on. */
function describe(view: DataView, at: number, part: Packed): void {
  const fields: [number, 2 | 4][] = [[needed, 2], [part.name.some((byte) => byte > 127) ? namesInUtf8 : 0, 2], [part.method, 2], [0, 2], [day, 2], [part.checksum, 4], [part.data.length, 4], [part.bytes, 4], [part.name.length, 2]];
  let next = at;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(next, value, true);
    else view.setUint32(next, value, true);
    next += size;
  }
}

function archiveOf(parts: Packed[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + 30 + 46 + 2 * part.name.length + part.data.length, 22);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    view.setUint32(at, localRecord, true);
    describe(view, at + 4, part);
    file.set(part.name, at + 30);
    file.set(part.data, at + 30 + part.name.length);
    at += 30 + part.name.length + part.data.length;
  }
  const directory = at;
  parts.forEach((part, index) => {
    view.setUint32(at, directoryRecord, true);
    view.setUint16(at + 4, needed, true);
    describe(view, at + 6, part);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    file.set(part.name, at + 46);
    at += 46 + part.name.length;
  });
  view.setUint32(at, endRecord, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}

/**
 * The archive with some parts put in or put in place of others. What stays is carried over as it is packed: it is
 * never unpacked, so that it cannot change.
 * @param parts by name; a name that differs by case alone is the same part
 * @throws UnreadableFile
 */
export function withParts(file: Uint8Array, parts: Map<string, Uint8Array>): Uint8Array {
  const fresh = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), packed(name, bytes)]));
  const kept = [...readZipDirectory(file)].map(([key, entry]): Packed => {
    const instead = fresh.get(key);
    fresh.delete(key);
    const name = new TextEncoder().encode(entry.name);
    if (instead) return { ...instead, name };
    return { name, method: entry.method, checksum: entry.checksum, bytes: entry.bytes, data: file.subarray(entry.start, entry.start + entry.packedBytes) };
  });
  return archiveOf([...kept, ...fresh.values()]);
}
