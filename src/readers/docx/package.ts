import { Inflate } from 'fflate';
import { UnreadableFile } from '../unreadable-file';
import { addToChecksum } from './checksum';
import { limits } from './limits';
import { brokenOff, readZipDirectory, type ZipEntry } from './zip-directory';

export const tooLarge = 'The document unpacks to more than Fair Copy reads, far beyond what a long report needs, so Fair Copy did not read it.';

/** So little at a time that one step cannot unpack to more than 4 MB. */
const step = 4 * 1024;

/** The parts of a document: a zip archive, read without trust in what it says of itself. */
export class Package {
  private readonly entries: Map<string, ZipEntry>;
  private unpacked = 0;

  /** @throws UnreadableFile */
  constructor(private readonly file: Uint8Array) {
    if (file.length > limits.fileBytes) throw new UnreadableFile(`The document is larger than ${limits.fileBytes / 1e6} MB, so Fair Copy did not read it.`);
    this.entries = readZipDirectory(file);
  }

  get names(): string[] {
    return Array.from(this.entries.values(), entry => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Size in bytes as declared, or -1 without such a part. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.bytes ?? -1;
  }

  /**
   * Unpacks a part piece by piece; stops at the first byte beyond the declared size.
   * @throws UnreadableFile where the part is too large, or is not what the directory says
   */
  stream(name: string, most: number, take: (bytes: Uint8Array) => void): void {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new UnreadableFile(`The document has lost its part ${name}, so Fair Copy could not read it.`);
    if (entry.bytes > most || this.unpacked + entry.bytes > limits.unpackedBytes) throw new UnreadableFile(tooLarge);
    let bytes = 0;
    let sum = -1;
    const check = (piece: Uint8Array): void => {
      bytes += piece.length;
      this.unpacked += piece.length;
      if (bytes > entry.bytes) throw new UnreadableFile('The document holds a part that is larger than the document says, as no Word document does, so Fair Copy did not read it.');
      sum = addToChecksum(sum, piece);
      take(piece);
    };
    const packed = this.file.subarray(entry.start, entry.start + entry.packedBytes);
    if (entry.method === 0) check(packed);
    else if (entry.method === 8) inflate(packed, check);
    else throw new UnreadableFile('The document is packed in a way that Word does not use, so Fair Copy could not read it.');
    if (bytes !== entry.bytes || (~sum >>> 0) !== entry.checksum) throw new UnreadableFile(brokenOff);
  }

  /** A whole part in memory. */
  read(name: string, most: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    this.stream(name, most, piece => {
      pieces.push(piece);
      length += piece.length;
    });
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

function inflate(packed: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (reason) {
    if (reason instanceof UnreadableFile) throw reason;
    throw new UnreadableFile(brokenOff);
  }
}
