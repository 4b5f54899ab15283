/**
 * Stands in for iconv-lite in pages: msgreader asks it only to decode and encode strings,
 * and the package itself needs Node's Buffer. The build puts this in its place.
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Only UTF-8 can be written by the platform; the reader never writes. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
