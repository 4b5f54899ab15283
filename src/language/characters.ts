/** Classes of characters, looked up in one table of 64 K entries: no regular expression, no copies. 0 is every other character. */
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const SPACE = 4;
export const LINE = 5;
export const STOP = 6;
export const QUOTE = 7;
export const HYPHEN = 8;

const classes = new Uint8Array(65536);
const folded = new Uint16Array(65536);

function setAll(characters: string, value: number): void {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = value;
}

for (let code = 0; code < 65536; code++) folded[code] = code;
for (let code = 97; code <= 122; code++) classes[code] = LETTER;
for (let code = 65; code <= 90; code++) {
  classes[code] = LETTER;
  folded[code] = code + 32;
}
for (let code = 0xc0; code <= 0x24f; code++) {
  if (code === 0xd7 || code === 0xf7) continue;
  classes[code] = LETTER;
  folded[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
setAll('0123456789', DIGIT);
setAll("'\u2019\u02bc", APOSTROPHE);
folded[0x2019] = 39;
folded[0x02bc] = 39;
setAll(' \t\u00a0\u202f\u2009', SPACE);
setAll('\n\r\u2028\u2029', LINE);
setAll('.!?\u2026', STOP);
setAll('"\u201c\u201d\u201e\u00ab\u00bb', QUOTE);
setAll('-\u2010\u2011', HYPHEN);

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  return classes[code] as number;
}

/** Lower case with straight apostrophes, code unit by code unit. */
export function fold(code: number): number {
  return folded[code] as number;
}

export function isCapital(code: number): boolean {
  return classes[code] === LETTER && folded[code] !== code;
}
