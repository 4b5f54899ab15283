type Next = (below: number) => number;

const subjects = ['the capital programme', 'the housing repairs contract', 'the parking order for the old town', 'the school crossing review', 'the waste transfer station', 'the library opening hours', 'the treasury limits', 'the licensing policy', 'the flood wall at the lower quay', 'the market stalls', 'the residents’ parking scheme', 'the home care framework', 'the leisure centre roof', 'the planning obligation'];
const bodies = ['the Executive', 'the parish councils', 'the scrutiny panel', 'the section 151 officer', 'the contractor', 'the county', 'the tenants’ forum', 'the ward members', 'the pension fund', 'the harbour authority'];
const deeds = ['has been consulted on', 'has asked for a further report on', 'raised no objection to', 'expects a decision on', 'cannot accept a delay to', 'would be affected by', 'is bound by what was agreed on', 'may wish to look again at'];
const ends = ['before the end of the financial year', 'within the budget set in February', 'subject to the usual approvals', 'unless the grant is withdrawn', 'at no cost to the general fund', 'as the auditor advised', 'in two of the five areas', 'although costs have risen since the tender', 'and a further review will follow'];
const words = ['budget', 'officers', 'must', 'should', 'not', 'reserve', 'tender', 'risk', 'approved', 'ward', 'members', '£120,000', 'lease', 'shortfall', 'may', 'policy', 'review', '14 March', 'agreed', 'grant', 'subject', 'to', 'the', 'in', 'of', 'and', 'further', 'annual', 'housing', 'highway'];

const pick = (next: Next, list: string[]): string => list[next(list.length)] ?? '';

/** Some words of office life, in no order that says anything. */
export function officeWords(next: Next, count: number): string {
  return Array.from({ length: count }, () => pick(next, words)).join(' ');
}

/** Sentences as a report has them. */
export function prose(next: Next, sentences: number): string {
  return Array.from({ length: sentences }, () => {
    const body = pick(next, bodies);
    const sum = next(3) === 0 ? ` The sum concerned is £${1 + next(900)},${100 + next(900)}, which is ${next(60)}% of the provision made.` : '';
    return `${body.charAt(0).toUpperCase()}${body.slice(1)} ${pick(next, deeds)} ${pick(next, subjects)} and ${pick(next, subjects)}, ${pick(next, ends)}.${sum}`;
  }).join(' ');
}
