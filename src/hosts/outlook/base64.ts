const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Bytes from base64, white space and missing padding allowed. Written out because classic Outlook's event
 * runtime has no `atob`.
 * @throws RangeError where a letter is none of base64
 */
export function bytesOfBase64(text: string): Uint8Array {
  const letters = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor(letters.length * 3 / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const value = digits.indexOf(letters.charAt(i));
    if (value < 0) throw new RangeError('This is not base64.');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >>> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
