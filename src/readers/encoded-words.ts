import { fromUtf7 } from './decode-text';

function bytesOf(coding: string, coded: string): Uint8Array {
  if (coding.toLowerCase() === 'b') {
    try {
      return Uint8Array.from(atob(coded), character => character.charCodeAt(0));
    } catch {
      return new Uint8Array(0);
    }
  }
  const plain = coded.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Uint8Array.from(plain, character => character.charCodeAt(0) & 0xff);
}

function asUtf8Word(text: string): string {
  let coded = '';
  for (const byte of new TextEncoder().encode(text)) coded += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return `=?utf-8?Q?${coded}?=`;
}

/** Puts encoded words of a header that are in UTF-7 into UTF-8, before any address is looked for in it. */
export function rewriteUtf7Words(value: string): string {
  if (!/=\?(?:unicode-1-1-)?utf-7/i.test(value)) return value;
  return value.replace(/=\?(?:unicode-1-1-)?utf-7\?([bq])\?([^?\s]{0,500})\?=/gi, (_, coding: string, coded: string) => asUtf8Word(fromUtf7(bytesOf(coding, coded))));
}
