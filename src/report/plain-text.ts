import { withoutTypedNumber } from './typed-numbers';

const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const spaces = /[ \t\n\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]+/g;

/** Whether every character is of the ordinary kind and no space stands beside another or at an end. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || (code === 32 && before === 32) || code === 0xa0 || code === 0xad || (code >= 0x2000 && (code <= 0x2011 || (code >= 0x2028 && code <= 0x2060) || code === 0x3000 || code === 0xfeff))) return false;
    before = code;
  }
  return before !== 32;
}

/** Text with each run of spaces, tabs and line breaks made one space, no-break characters made plain and invisible ones left out. */
export function plainText(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(invisible, '').replace(/[\u2010\u2011]/g, '-').replace(spaces, ' ').trim();
}

const closing = new Set(['.', ',', ';', ':', ' ']);

/** What two texts have in common that differ only in case, spaces, the shape of quotation marks and dashes, or the mark at the end. */
export function keyOf(text: string): string {
  const plain = plainText(text).toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/[\u2013\u2014\u2212]/g, '-');
  let end = plain.length;
  while (end > 0 && closing.has(plain.charAt(end - 1))) end--;
  return plain.slice(0, end);
}

/** The words and figures of a key, in order. */
export function wordsOf(key: string): string[] {
  return key.match(/[a-z0-9\u00a3\u00c0-\u024f%]+/g) ?? [];
}

const bullets = '-*\u2022\u2013\u00b7\u25cf\u25aa\u25e6\uf0b7';

/** Plain text without the number or bullet typed before it; a figure that stands alone is no number of anything. */
export function bareText(text: string): string {
  const plain = plainText(withoutTypedNumber(text)) || plainText(text);
  return plain.length > 2 && bullets.indexOf(plain.charAt(0)) >= 0 && plain.charAt(1) === ' ' ? plain.slice(2) : plain;
}
