import { UnreadableFile } from '../unreadable-file';
import { limits } from './limits';

/** One file inside the archive, as the directory at the archive's end describes it. */
export interface ZipEntry {
  /** With forward slashes and no slash in front. */
  name: string;
  method: number;
  checksum: number;
  packedBytes: number;
  bytes: number;
  /** Where its data begins. */
  start: number;
}

export const brokenOff = 'The document breaks off or is damaged, so Fair Copy could not read it. Open it in Word, save it again and try the new copy.';

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;
const locked = 'The document is protected by a password, so Fair Copy could not read it. Save a copy without the password and try that.';

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  const first = Math.max(0, last - 0xffff);
  for (let at = last; at >= first; at -= 1) if (view.getUint32(at, true) === endRecord) return at;
  throw new UnreadableFile(brokenOff);
}

/** Sizes that do not fit 32 bits stand in an extra field; some writers put small ones there too. */
function longSizes(view: DataView, from: number, to: number, sizes: number[]): number[] {
  const values = [...sizes];
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      for (let index = 0; index < values.length; index += 1) {
        if (values[index] !== 0xffffffff || next + 8 > end) continue;
        values[index] = Number(view.getBigUint64(next, true));
        next += 8;
      }
    }
    at = end;
  }
  return values;
}

function cleanName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replace(/\\/g, '/').replace(/^\/+/, '');
  if (name.split('/').includes('..') || /^[a-z]:/i.test(name)) throw new UnreadableFile('The document holds a part whose name points outside the document, as no Word document does, so Fair Copy did not read it.');
  return name;
}

/**
 * Reads the directory of a zip archive; nothing is unpacked.
 * @returns entries by their names in lower case, as names in a package do not differ by case
 * @throws UnreadableFile
 */
export function readZipDirectory(file: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > limits.entries) throw new UnreadableFile('The document holds more parts than any Word document has, so Fair Copy did not read it.');
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== directoryRecord) throw new UnreadableFile(brokenOff);
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const name = cleanName(file.subarray(at + 46, nameEnd));
      if ((view.getUint16(at + 8, true) & 1) === 1) throw new UnreadableFile(locked);
      const [bytes = 0, packedBytes = 0, local = 0] = longSizes(view, nameEnd, extraEnd, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
      if (view.getUint32(local, true) !== localRecord) throw new UnreadableFile(brokenOff);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packedBytes > file.length) throw new UnreadableFile(brokenOff);
      const key = name.toLowerCase();
      if (!name.endsWith('/')) {
        // Two programs would not agree which of two parts counts.
        if (entries.has(key)) throw new UnreadableFile(`The document holds two parts called ${name}, so what it says depends on who opens it, and Fair Copy did not read it.`);
        entries.set(key, { name, method: view.getUint16(at + 10, true), checksum: view.getUint32(at + 16, true), packedBytes, bytes, start });
      }
      at = extraEnd + view.getUint16(at + 32, true);
    }
  } catch (reason) {
    if (reason instanceof UnreadableFile) throw reason;
    throw new UnreadableFile(brokenOff);
  }
  return entries;
}
