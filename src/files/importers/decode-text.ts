/** What Windows-1252 has from 0x80 on, where Latin-1 has control characters. */
const upper = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** By our own table: some releases of Node take the name windows-1252 for Latin-1. */
function windowsText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('').replace(/[\u0080-\u009f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);
}

/**
 * The text of a file that a council's system exported, whichever way it wrote its letters: UTF-8, UTF-16 with its
 * mark, and else Windows-1252, in which spreadsheets save. A mark at the
 * start is left out. Never throws: every byte means something in Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windowsText(bytes);
  }
}
