import { foldName } from '../../directory/names';

const titles = new Set([
  'cllr', 'cllrs', 'councillor', 'councilor', 'coun', 'alderman', 'alderwoman', 'ald', 'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor',
  'sir', 'dame', 'rev', 'revd', 'reverend', 'lord', 'lady', 'baroness', 'the', 'rt', 'hon', 'right', 'honourable', 'worshipful', 'mayor', 'deputy', 'major', 'captain',
]);
const letters = new Set([
  'mp', 'obe', 'mbe', 'cbe', 'bem', 'jp', 'dl', 'kc', 'qc', 'bsc', 'ba', 'ma', 'msc', 'phd', 'mba', 'llb', 'frsa', 'esq', 'tdr', 'td', 'rd', 'kcb', 'cb', 'fca',
  'cpfa', 'cipfa', 'acca', 'fcca', 'mrtpi', 'frics', 'mrics', 'hons', 'retd',
]);

/** Text without doubled, leading and trailing spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
}

/** The person's name alone: "Councillor Jane Smith OBE (Leader)" and "Smith, Jane (Cllr)" are Jane Smith. Empty where nothing is left. */
export function plainName(written: string): string {
  let outside = '';
  let depth = 0;
  for (const character of written) {
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
  }
  const isLetters = (word: string) => letters.has(foldName(word).replace(/[ ,]/g, ''));
  const parts = outside.split(',').map(tidy).filter((part) => part !== '' && !part.split(' ').every(isLetters));
  // "Smith, Jane" is turned round; "Jane Smith, Leader of the Council" is cut.
  const [first = '', second] = parts;
  const reversed = second !== undefined && !first.includes(' ') ? `${second} ${first}` : first;
  const words = tidy(reversed).split(' ').filter((word) => word !== '-' && word !== '\u2013');
  while (words.length > 1 && titles.has(foldName(words[0] ?? ''))) words.shift();
  while (words.length > 1 && isLetters(words[words.length - 1] ?? '')) words.pop();
  const name = words.join(' ');
  return titles.has(foldName(name)) ? '' : name;
}

/** What stands in brackets in a text, in their order. */
export function bracketed(written: string): string[] {
  const found: string[] = [];
  for (let open = written.indexOf('('); open >= 0; open = written.indexOf('(', open + 1)) {
    const close = written.indexOf(')', open);
    if (close < 0) break;
    found.push(tidy(written.slice(open + 1, close)));
    open = close;
  }
  return found;
}

/** Whether the words for a person or a party mean that a seat has nobody. */
export function isVacant(written: string): boolean {
  return /^(?:currently |seat )?(?:vacant|vacancy)(?: seat| position| ward)?$/.test(foldName(plainName(written) || written));
}

/** A party or group as a directory names it: without brackets, "The" and "Party". Empty for an independent and for none. */
export function groupName(written: string): string {
  const plain = tidy(written.split('(')[0] ?? '').replace(/^the /i, '').replace(/ (?:party|group|political group)$/i, '').replace(/ party$/i, '');
  const none = /^(?:independents?(?: \/ other| or other)?|non-?aligned|ungrouped|unaffiliated|no (?:party|group|description)|not (?:specified|known|applicable)|none|n\/?a|other|unknown|vacant|vacancy|-+)?$/i;
  return none.test(plain) ? '' : plain;
}

/** Two names of one group compare the same: "Liberal Democrats" and "Liberal Democrat", "Labour and Co-operative" and "Labour". */
export function groupKey(group: string): string {
  return foldName(groupName(group)).replace(/ (?:and|&) (?:co-?operative|co-?op|unionist)/, '').replace(/s\b/g, '');
}

/** A ward's or division's name as a directory has it. */
export function wardName(written: string): string {
  const plain = tidy(written);
  const cut = plain.replace(/ (?:electoral division|electoral ward|ward|division)$/i, '');
  return cut === '' ? plain : cut;
}

/** Two spellings of one ward compare the same. */
export function wardKey(ward: string): string {
  return foldName(wardName(ward)).replace(/&/g, 'and').replace(/[-,']/g, ' ').replace(/\bst\b/g, 'saint').replace(/\s+/g, ' ').trim();
}

/** A council's name without the words for its kind, so that "Tarrow" and "Tarrow District Council" compare the same. */
export function councilKey(name: string): string {
  return foldName(name).replace(/&/g, 'and').replace(/^the /, '').replace(/^(?:london borough|royal borough|city|county|borough|metropolitan borough) of /, '')
    .replace(/ council$/, '').replace(/ (?:metropolitan district|metropolitan borough|city and district|county borough|city|county|borough|district|unitary)$/, '').trim();
}
