/** Bytes as base64 of the usual alphabet, with its padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return globalThis.btoa(binary);
}

/** The bytes of base64, whatever white space stands in it; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const packed = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed) || packed.length % 4 !== 0) return null;
  try {
    return Uint8Array.from(globalThis.atob(packed), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
