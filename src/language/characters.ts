/** Classes of characters, looked up in one table of 64 K entries: no regular expression, no copies. */
export const enum CharacterClass { Other = 0, Letter = 1, Digit = 2, Apostrophe = 3, Space = 4, Line = 5, Stop = 6, Quote = 7, Hyphen = 8 }

const classes = new Uint8Array(65536);
const folded = new Uint16Array(65536);

function setAll(characters: string, value: CharacterClass): void {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = value;
}

for (let code = 0; code < 65536; code++) folded[code] = code;
for (let code = 97; code <= 122; code++) classes[code] = CharacterClass.Letter;
for (let code = 65; code <= 90; code++) {
  classes[code] = CharacterClass.Letter;
  folded[code] = code + 32;
}
for (let code = 0xc0; code <= 0x24f; code++) {
  if (code === 0xd7 || code === 0xf7) continue;
  classes[code] = CharacterClass.Letter;
  folded[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
setAll('0123456789', CharacterClass.Digit);
setAll("'\u2019\u02bc", CharacterClass.Apostrophe);
folded[0x2019] = 39;
folded[0x02bc] = 39;
setAll(' \t\u00a0\u202f\u2009', CharacterClass.Space);
setAll('\n\r\u2028\u2029', CharacterClass.Line);
setAll('.!?\u2026', CharacterClass.Stop);
setAll('"\u201c\u201d\u201e\u00ab\u00bb', CharacterClass.Quote);
setAll('-\u2010\u2011', CharacterClass.Hyphen);

/** The class of a UTF-16 code unit. */
export function classOf(code: number): CharacterClass {
  return classes[code] as CharacterClass;
}

/** Lower case with straight apostrophes, code unit by code unit. */
export function fold(code: number): number {
  return folded[code] as number;
}

export function isCapital(code: number): boolean {
  return classes[code] === CharacterClass.Letter && folded[code] !== code;
}
