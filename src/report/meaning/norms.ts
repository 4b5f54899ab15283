import type { Token } from './tokens';

const below = new Set('below under beneath behind less lower fewer smaller worse slower poorer'.split(' '));
const above = new Set('above over exceeds exceed exceeding exceeded more higher greater larger dearer costlier outside'.split(' '));
/** What one should reach. */
const norms = new Set(('target targets average norm norms normal benchmark benchmarks standard standards minimum guideline guidelines guidance recommended expected expectation expectations forecast plan planned requirement requirements required '
  + 'needed valuation threshold estimate estimated desirable adequate safe necessary usual promised hoped intended agreed ordinary').split(' '));
/** What one should keep within. */
const limits = new Set('budget limit limits capacity ceiling maximum cap allowance permitted safe legal envelope provision tolerance'.split(' '));
/** What is the worse the higher it stands. */
const ills = new Set(('prevalence smoking absence sickness emissions waiting crime deaths death cost costs price prices spending rates rate mortality obesity debt arrears vacancies turnover complaints accidents collisions casualties injuries noise pollution admissions '
  + 'unemployment poverty homelessness evictions delays overspend spend expenditure fees levels bids tender tenders').split(' '));
const passing = new Set('than the a an our its what is was of that for this any national regional county legal statutory council own well far'.split(' '));

/** What a comparison is with: the first telling word after it. */
function measured(tokens: Token[], at: number, words: Set<string>): boolean {
  for (let k = at + 1; k < tokens.length && k <= at + 6 && (tokens[k] as Token).sentence === (tokens[at] as Token).sentence; k++) {
    const { word } = tokens[k] as Token;
    if (words.has(word)) return true;
    if (!passing.has(word) && (tokens[k] as Token).kind === 'word' && k > at + 4) return false;
  }
  return false;
}

/** Whether a word tells that something stands on the wrong side of what it should be: "below what is normal". */
export function fallsShort(tokens: Token[], at: number): boolean {
  const { word, sentence } = tokens[at] as Token;
  if (word === 'short' && tokens[at + 1]?.word === 'of' && /^(fall|falls|fell|fallen|falling|is|are|was|were|well|far|be)$/.test(tokens[at - 1]?.word ?? '')) return true;
  if (below.has(word)) return measured(tokens, at, norms);
  if (!above.has(word)) return false;
  if (measured(tokens, at, limits)) return true;
  const compares = measured(tokens, at, norms) || /^(figure|england|elsewhere|neighbours|peers|comparators|similar|other|others|anywhere|before)$/.test(tokens[at + 2]?.word ?? '') || /^(england|elsewhere|expected|planned)$/.test(tokens[at + 1]?.word ?? '');
  if (!compares) return false;
  for (let k = at - 1; k >= 0 && k > at - 14 && (tokens[k] as Token).sentence === sentence; k--) if (ills.has((tokens[k] as Token).word)) return true;
  return false;
}
