/**
 * Bytes 80 to 9F in windows-1252. Node 20's decoder leaves them as control characters,
 * which no writer ever means; browsers read mail labelled iso-8859-1 this way too.
 */
const windows1252 = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Puts typographic marks in the place of the control characters that a wrong decoder left. */
export function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, control => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Labels that say nothing, or that senders put on text in any other encoding. */
const unlabelled = new Set(['', 'us-ascii', 'ascii', 'ansi_x3.4-1968', 'default', '8bit', '7bit', 'unknown-8bit', 'unknown', 'x-unknown', 'binary', 'none', '_autodetect', '_autodetect_all', 'iso-8859-8bit']);

const renamed: Record<string, string> = {
  'utf8': 'utf-8', 'utf-8mb4': 'utf-8', 'cp-850': 'windows-1252', 'cp850': 'windows-1252', 'ansi': 'windows-1252', 'x-ansi': 'windows-1252', 'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  'win-1252': 'windows-1252', 'win-1251': 'windows-1251', 'cp932': 'shift_jis', 'cp936': 'gbk', 'cp949': 'euc-kr', 'cp950': 'big5', 'iso8859_1': 'iso-8859-1', 'iso_8859_1': 'iso-8859-1', 'latin-1': 'iso-8859-1', 'ks_c_5601': 'euc-kr', 'iso-2022-jp-2': 'iso-2022-jp', 'iso-2022-jp-ms': 'iso-2022-jp', 'x-mac-romanian': 'macintosh', 'iso-8859-8-i': 'iso-8859-8',
};

/** Reads UTF-7 (RFC 2152), which no browser or Node decodes. */
export function fromUtf7(bytes: Uint8Array): string {
  const source = new TextDecoder('windows-1252').decode(bytes);
  return source.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, coded: string) => {
    if (coded === '') return '+';
    let text = '';
    let bits = 0;
    let held = 0;
    for (const character of coded) {
      held = ((held << 6) | base64.indexOf(character)) & 0xffffff;
      bits += 6;
      if (bits >= 16) {
        bits -= 16;
        text += String.fromCharCode((held >> bits) & 0xffff);
      }
    }
    return text;
  });
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export interface Decoded {
  text: string;
  /** The label, where no decoder goes by that name. */
  unknown?: string;
}

/** Reads bytes as text in the encoding that a message names; without a name, as UTF-8 or else windows-1252. */
export function decodeText(bytes: Uint8Array, label: string): Decoded {
  const plain = label.trim().toLowerCase().replace(/^['"]|['"]$/g, '');
  const charset = renamed[plain] ?? plain;
  if (charset === 'utf-7' || charset === 'unicode-1-1-utf-7' || charset === 'x-unicode-2-0-utf-7') return { text: fromUtf7(bytes) };
  if (unlabelled.has(charset)) return { text: strictUtf8(bytes) ?? mendControls(new TextDecoder('windows-1252').decode(bytes)) };
  // Line ends that mail adds are one byte wide and would spoil the last letter.
  const whole = charset.startsWith('utf-16') && bytes.length % 2 === 1 ? bytes.subarray(0, bytes.length - 1) : bytes;
  try {
    return { text: mendControls(new TextDecoder(charset).decode(whole)) };
  } catch {
    return { text: strictUtf8(bytes) ?? mendControls(new TextDecoder('windows-1252').decode(bytes)), unknown: label };
  }
}

/** Line ends to \n, no-break spaces to spaces; soft hyphens and marks of no width are left out. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u00a0\u202f]/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff\u0000]/g, '');
}
