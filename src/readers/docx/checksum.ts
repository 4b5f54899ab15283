/** What each byte does to the sum, alone and with one, two or three bytes after it. */
const tables = [0, 1, 2, 3].map(() => new Int32Array(256));
const [first = new Int32Array(), second = first, third = first, fourth = first] = tables;
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  first[byte] = value;
}
for (let later = 1; later < tables.length; later += 1) {
  const before = tables[later - 1] ?? first;
  for (let byte = 0; byte < 256; byte += 1) {
    const value = before[byte] ?? 0;
    (tables[later] ?? first)[byte] = (value >>> 8) ^ (first[value & 0xff] ?? 0);
  }
}

/** CRC-32 as zip uses it; begin with -1 and take `~sum >>> 0` at the end. Four bytes a step. */
export function addToChecksum(sum: number, bytes: Uint8Array): number {
  let value = sum;
  let index = 0;
  for (const whole = bytes.length - 3; index < whole; index += 4) {
    value ^= bytes[index]! | bytes[index + 1]! << 8 | bytes[index + 2]! << 16 | bytes[index + 3]! << 24;
    value = fourth[value & 0xff]! ^ third[value >>> 8 & 0xff]! ^ second[value >>> 16 & 0xff]! ^ first[value >>> 24]!;
  }
  for (; index < bytes.length; index += 1) value = (value >>> 8) ^ first[(value ^ bytes[index]!) & 0xff]!;
  return value;
}
