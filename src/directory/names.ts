/** The parts of a person's name as an item or an address line writes it. */
export interface ParsedName {
  /** Lower case, without title or letters after the name; empty where only a surname is given. */
  forename: string;
  surname: string;
  /** The name carries a councillor's title, before it or in brackets. */
  titledMember: boolean;
}

const memberTitles = new Set(['cllr', 'cllrs', 'councillor', 'councilor', 'coun', 'alderman', 'ald', 'mayor', 'lord', 'lady']);
const otherTitles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'rev', 'revd', 'the', 'rt', 'hon', 'right', 'honourable']);
const lettersAfter = new Set(['mp', 'obe', 'mbe', 'cbe', 'jp', 'bsc', 'ba', 'ma', 'msc', 'phd', 'cpfa', 'cipfa', 'mrtpi', 'frics', 'mrics', 'esq', 'dl', 'kc', 'qc', 'acca', 'fcca']);

/** Lower case with straight apostrophes and no full stops, so that names compare. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/\./g, ' ').replace(/[\u00a0\s]+/g, ' ').trim();
}

function words(text: string): string[] {
  return foldName(text).split(' ').filter((word) => word.length > 0);
}

/**
 * Reads "Cllr Jane Smith", "Smith, Jane (Cllr)", "Cllr J Smith", "Jane Smith MBE", "Councillor Smith".
 * Returns null where no name is left.
 */
export function parseName(text: string): ParsedName | null {
  let titledMember = false;
  let plain = '';
  let bracket = '';
  let depth = 0;
  for (const character of text.replace(/["<>]/g, ' ')) {
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0) bracket += character;
    else plain += character;
  }
  for (const word of words(bracket)) if (memberTitles.has(word)) titledMember = true;

  const comma = plain.indexOf(',');
  let parts: string[];
  if (comma > 0) {
    const after = words(plain.slice(comma + 1));
    const before = words(plain.slice(0, comma));
    // "Joyce Pemberton, CPFA" and "Jane Smith, Head of Service" are no reversed names.
    const reversed = after.length > 0 && after.length <= 3 && !lettersAfter.has(after[0] ?? '') && before.length <= 3
      && !(before.length >= 2 && after.length >= 2);
    parts = reversed ? [...after, ...before] : before;
  } else {
    parts = words(plain);
  }
  const kept: string[] = [];
  for (const word of parts) {
    if (memberTitles.has(word)) titledMember = true;
    else if (!otherTitles.has(word) && !lettersAfter.has(word)) kept.push(word);
  }
  if (kept.length === 0) return null;
  const surname = kept[kept.length - 1] ?? '';
  return { forename: kept.length > 1 ? kept[0] ?? '' : '', surname, titledMember };
}

/** Whether a name as written can be this full name: initials and missing forenames fit, other forenames do not. */
export function nameFits(written: ParsedName, full: ParsedName): boolean {
  if (written.surname !== full.surname) return false;
  if (written.forename === '') return true;
  if (written.forename.length === 1) return full.forename.charAt(0) === written.forename;
  return written.forename === full.forename;
}
