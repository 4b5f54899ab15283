const romans: Array<[number, string]> = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

function roman(value: number): string {
  let left = value;
  let out = '';
  for (const [worth, letters] of romans) {
    while (left >= worth) {
      out += letters;
      left -= worth;
    }
  }
  return out;
}

/** After z comes aa, then bb: Word repeats the letter. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
  return `${value}${ending}`;
}

/** One number of a list in one of Word's formats; formats of other scripts come out as digits. */
export function formatNumber(value: number, format: string): string {
  // Beyond this nobody counts in letters, and a file could ask for a million of them.
  const small = value > 0 && value < 2000;
  if (format === 'none') return '';
  if (format === 'decimalZero') return value < 10 ? `0${value}` : String(value);
  if (!small) return String(value);
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'ordinal') return ordinal(value);
  return String(value);
}
