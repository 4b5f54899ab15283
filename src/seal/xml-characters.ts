/** What no XML can hold: control characters, halves of surrogate pairs, and the two that are no characters. */
// With the flag u, the last range means halves that stand alone.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** A text without the characters that XML cannot hold; no reader sees them in Word. */
export function writable(text: string): string {
  return text.replace(forbidden, '');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** A text as the content of an element, or as an attribute of one line; give it through {@link writable} first. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => escapes[character] ?? '');
}
