import { distance } from './edit-distance';
import type { Entry } from './lexicon';
import { isRealWord } from './spelling';
import { sameDate, type WrittenDate } from './dates';
import { sameFigure, type Figure } from './numbers';
import type { Unit } from './units';

/** "The Act requires it to act" and "it is required to act". */
const requiring = ({ words }: Unit): boolean => words.some((word) => /^requir(e|es|ed)$/.test(word));

/** "The roof needs replacing", "a new roof is needed". */
const needing = ({ words }: Unit): boolean => words.length <= 4 && words.some((word) => /^need(s|ed)?$/.test(word)) && !words.some((word) => /^(may|might|could|would)$/.test(word));

/** "2,004 residents" and "2004 residents", which reads like a year. */
const sameCount = (figure: Figure, { day, month, year, toYear }: WrittenDate): boolean => figure.measure === 'number' && figure.value === year && day + month + toYear === 0;

/** "Fuor" for "four". */
function misspelt(number: Unit, other: Unit): boolean {
  const [word, written] = [number.words[0] ?? '', other.words[0] ?? ''];
  return number.figure !== null && other.figure === null && other.date === null && number.words.length === 1 && other.words.length === 1 && /^[a-z]{3,}$/.test(word)
    && !isRealWord(written) && distance(word, written, 1) <= 1;
}

/** How likely a word of chance is, by the step of "will", "may" and their like that says as much: "will probably", "more likely than not". */
const chances: Record<number, number> = { 1: 2, 2: 4 };
const sameChance = (a: Entry, b: Entry): boolean => a.scales.some(({ name, weakness }) => name === 'chance*' && b.scales.some((each) => each.name === 'modal' && each.weakness === chances[weakness]));

/** How long "a year" and its like are, as figures count spans. */
const single: Record<string, number> = { 'a year': 12e9, 'a month': 1e9, 'a week': 10080, 'a fortnight': 20160, 'a day': 1440 };
/** "A year later" and "twelve months later". */
const sameSpan = (words: Unit, { figure }: Unit): boolean => words.figure === null && words.date === null && figure !== null && figure.measure === 'span' && single[words.words.join(' ')] === figure.value;

/** Whether two units say the same with the same force. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.figure && b.date) return sameCount(a.figure, b.date);
  if (a.date && b.figure) return sameCount(b.figure, a.date);
  if (misspelt(a, b) || misspelt(b, a)) return true;
  if (sameSpan(a, b) || sameSpan(b, a)) return true;
  if (a.figure || b.figure) return a.figure !== null && b.figure !== null && sameFigure(a.figure, b.figure);
  if (a.date || b.date) return a.date !== null && b.date !== null && sameDate(a.date, b.date);
  if (a.key === b.key || riskTold(a, b) || riskTold(b, a)) return true;
  if (((requiring(a) && requiring(b)) || (needing(a) && needing(b))) && a.denials === b.denials) return true;
  // "Without charge" and "free of charge".
  if (a.words.length > 1 && b.words.length > 1 && a.entry && b.entry && shared(a.entry.groups, b.entry.groups)) return true;
  if (a.denials % 2 !== b.denials % 2) return false;
  if (!a.entry || !b.entry) return false;
  const one = a.entry;
  const other = b.entry;
  // A proper name keeps its own words: "Park Road" is not "Park Street".
  const scale = one.scales.some(({ name, weakness }) => other.scales.some((each) => each.name === name && each.weakness === weakness));
  if (scale) return true;
  if (sameChance(one, other) || sameChance(other, one)) return true;
  const parted = one.scales.some(({ name }) => other.scales.some((each) => each.name === name));
  if (a.proper && b.proper && !shared(one.groups, other.groups)) return false;
  return !parted && shared(one.groups, other.groups);
}

/** "There is a risk that costs will rise" and "a risk of rising costs". */
const riskTold = (a: Unit, b: Unit): boolean => a.words.length > 2 && /^there is an? (risk|danger) that$/.test(a.words.join(' ')) && a.words[3] === b.words.join(' ') && b.denials === 0;

function shared(a: number[], b: number[]): boolean {
  return a.some((group) => b.indexOf(group) >= 0);
}
