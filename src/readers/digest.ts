/** SHA-256 of bytes in lower-case hex, in the browser and in Node. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('');
}
