import type { Token } from './tokens';

const below = new Set('below under beneath behind less lower fewer smaller worse slower poorer'.split(' '));
const above = new Set('longer beyond above over exceeds exceed exceeding exceeded more higher greater larger dearer costlier outside'.split(' '));
/** What one should reach. */
const norms = new Set(('target targets average norm norms normal benchmark benchmarks standard standards minimum guideline guidelines guidance recommended expected expectation expectations forecast plan planned requirement requirements required '
  + 'needed prudent comfortable acceptable reasonable sustainable optimum optimal ideal healthy proper viable economic breakeven valuation threshold estimate estimated desirable adequate safe necessary usual promised hoped intended agreed ordinary').split(' '));
/** What one should keep within. */
const limits = new Set('allow allows allowed permit permits permitted permissible lawful rules budget limit limits capacity ceiling maximum cap allowance permitted safe legal envelope provision tolerance'.split(' '));
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

/** What is the better the higher it stands. */
const goods = new Set(('attendance income membership takings sales footfall turnout ridership patronage satisfaction performance occupancy enrolment rolls numbers visits visitors bookings donations revenue revenues receipts yield yields use usage standards quality morale confidence trust results attainment recycling collections capacity reserves balances '
  + 'demand trade custom customers passengers volunteers recruitment retention productivity profits surplus value values funding grant support coverage uptake participation').split(' '));
const falling = /^(fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|slump|slumps|slumped|dip|dips|dipped|shrink|shrinks|shrank|shrunk|shrinking|dwindle|dwindles|dwindled|dwindling|plummet|plummets|plummeted|plunge|plunges|plunged|tumble|tumbled|tumbles|slide|slid|slides|sink|sank|sunk|wane|waned|halved|collapsed|deteriorated|worsened|tailed|ebbed)$/;
const rising = /^(rise|rises|rose|risen|rising|climb|climbs|climbed|climbing|soar|soars|soared|soaring|rocket|rocketed|surge|surged|surges|jump|jumped|jumps|mount|mounted|mounting|doubled|trebled|tripled|quadrupled|grow|grows|grew|grown|growing|increase|increases|increased|increasing|escalate|escalated|spiral|spiralled|spiralling)$/;
const bads = new Set('complaints accidents collisions casualties injuries deaths crime thefts burglaries arrears debt debts sickness absence absences vacancies turnover errors mistakes delays evictions homelessness poverty unemployment emissions pollution noise obesity smoking overspend deficit shortfall backlog waiting lists queues appeals claims incidents assaults fires floods leaks breakdowns faults failures exclusions truancy litter flytipping vandalism graffiti'.split(' '));

/** "Attendance has dropped by a third", "complaints have doubled": what moved the wrong way, up to six words before in the clause. */
function movedWrong(tokens: Token[], at: number): boolean {
  const { word, sentence } = tokens[at] as Token;
  const before = tokens[at - 1]?.word ?? '';
  const gone = /^(go|goes|going|gone|went|come|comes|coming|came)$/.test(before);
  const movers = falling.test(word) || ((gone || (/^(is|are|was|were|be|been)$/.test(before) && /^(by|on|to|from)$/.test(tokens[at + 1]?.word ?? ''))) && word === 'down') ? goods : rising.test(word) || ((gone || (/^(is|are|was|were|be|been)$/.test(before) && /^(by|on|to|from)$/.test(tokens[at + 1]?.word ?? ''))) && word === 'up') ? bads : null;
  if (!movers) return false;
  for (let k = at - 1; k >= 0 && k >= at - 7 && (tokens[k] as Token).sentence === sentence && (tokens[k] as Token).kind !== 'mark'; k--) if (movers.has((tokens[k] as Token).word)) return true;
  return false;
}

/** Whether a sum or a span of time ends at a token. */
function amount(tokens: Token[], at: number): boolean {
  const [last, one] = [tokens[at], tokens[at - 1]];
  return (last?.kind === 'number' && one?.word === '\u00a3') || (/^(days?|weeks?|months?|years?|hours?|million|thousand|m|k|staff|posts|places|%|cent)$/.test(last?.word ?? '') && one?.kind !== undefined);
}

/** Whether a word tells that something stands on the wrong side of what it should be: "below what is normal". */
export function fallsShort(tokens: Token[], at: number): boolean {
  const { word, sentence } = tokens[at] as Token;
  if (word === 'short' && tokens[at + 1]?.word === 'of' && /^(fall|falls|fell|fallen|falling|is|are|was|were|well|far|be)$/.test(tokens[at - 1]?.word ?? '')) return true;
  // "£12,300 over", "six weeks behind".
  if (/^(over|short|behind|late|adrift|down)$/.test(word) && (!tokens[at + 1] || (tokens[at + 1] as Token).kind === 'mark' || (tokens[at + 1] as Token).sentence !== sentence) && amount(tokens, at - 1)) return true;
  if (movedWrong(tokens, at)) return true;
  // What costs less than was expected does not fall short.
  if (below.has(word)) return measured(tokens, at, norms) && !measured(tokens, at, ills);
  if (!above.has(word)) return false;
  if (measured(tokens, at, limits)) return true;
  const compares = measured(tokens, at, norms) || /^(figure|england|elsewhere|neighbours|peers|comparators|similar|other|others|anywhere|before)$/.test(tokens[at + 2]?.word ?? '') || /^(england|elsewhere|expected|planned)$/.test(tokens[at + 1]?.word ?? '');
  if (!compares) return false;
  for (let k = at - 1; k >= 0 && k > at - 14 && (tokens[k] as Token).sentence === sentence; k--) if (ills.has((tokens[k] as Token).word)) return true;
  return false;
}

/** What is well to have less of. */
const ailing = new Set('risk risks danger harm damage disruption delay waste uncertainty pressure stress hardship nuisance inconvenience cost crime trouble'.split(' '));
const fewer = /^(fewer|less|lower|falling|declining|reduced|reducing|shrinking|dwindling)$/;

/** "Emissions will fall", "fewer complaints", "a drop in crime": what is the better the less there is of it, and grows less. */
export function goesRight(tokens: Token[], at: number): boolean {
  const { word, sentence } = tokens[at] as Token;
  const near = (k: number): Token | undefined => (tokens[k]?.sentence === sentence && tokens[k]?.kind === 'word' ? tokens[k] : undefined);
  if (fewer.test(word) && (bads.has(near(at + 1)?.word ?? '') || ailing.has(near(at + 1)?.word ?? ''))) return true;
  const isDown = word === 'down' && /^(is|are|was|were|been|be|went|gone|go|goes|come|came|well)$/.test(near(at - 1)?.word ?? '');
  if (!falling.test(word) && !isDown) return false;
  if (near(at + 1)?.word === 'in' && [2, 3].some((k) => bads.has(near(at + k)?.word ?? ''))) return true;
  for (let k = at - 1; k >= at - 5 && near(k); k--) if (bads.has((tokens[k] as Token).word)) return true;
  return false;
}
