import { exemptContentPhrases } from '../language/exempt-content-phrases';
import { TopicBook } from '../language/topic-book';
import type { Situation } from './context';
import { namedIn } from './named-people';
import { frontOf } from './report-frame';
import { inQuotation, statementsOf, type Statement } from './statements';

/** What may be exempt in the public part of a report, or a marking without its ground. */
export interface ExemptDoubt {
  is: 'unmarked' | 'no-ground';
  /** What it is about, as in "information about …". */
  matter: string;
  statement: Statement;
}

const book = new TopicBook(exemptContentPhrases);
const money = /[£€]\s?\d[\d,.]*/g;
const titled = /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.? (?:[A-Z]\.? ?){0,2}[A-Z][A-Za-z'\u2019-]+/g;
const firm = /[A-Z][A-Za-z&'\u2019]{1,30} (?:[A-Z][A-Za-z&'\u2019]{1,30} ){0,2}(?:Ltd|Limited|PLC|plc|LLP|Group|Homes|Construction|Builders|Brothers|Bros|Contractors|Partners|Services|and Sons?|& Sons?|& Co)(?![a-z])/;
const range = /(?:from|between|ranged?|ranging)(?: from)? [£€]\s?\d[\d,.]*(?: ?(?:k|m|million))? (?:to|and|up to) [£€]/i;

function sums(text: string): number {
  return (text.match(money) ?? []).length;
}

/** Who is named in a statement: a member of the public by title, or somebody whom the council employs. */
function namedFor(situation: Situation, text: string): { outsider: boolean; employed: boolean } {
  const known = namedIn(text, situation.directory);
  let outsider = false;
  titled.lastIndex = 0;
  for (let match = titled.exec(text); match && !outsider; match = titled.exec(text)) {
    const start = match.index + match[0].search(/[A-Z]/);
    const mention = known.filter((each) => each.start <= start + 4 && each.end >= start)[0];
    outsider = !(mention && mention.people.length > 0) && !/^ CC(?![a-z])/.test(text.slice(titled.lastIndex));
  }
  return { outsider, employed: known.some((mention) => mention.people.length > 0 && mention.people.every((person) => person.kind === 'officer')) };
}

/** "Exempt information: none", "Confidential items – n/a": a field of the particulars that says no. */
const nothingExempt = /^(?:exempt|confidential|private|restricted)[a-z /]{0,40}?(?:[?:|.=\u2013\u2014-] ?|\bis |\bare )?(?:no|none|nil|n\/a|not applicable|there (?:is|are) none)\.?$|^(?:is (?:this|the) (?:report|item) )?(?:exempt|confidential|private|restricted)[a-z /]{0,40}\?$/i;

/** The whole paper is marked: in its title, particulars, first lines or page header. */
function wholeIsMarked(situation: Situation): boolean {
  return /not for publication|exempt|part ii|part two|confidential|green item|pink paper/i.test(situation.item.header)
    || frontOf(situation).slice(0, 10).some((each) => /not for publication|part ii(?![a-z])|part two|^(?:exempt|confidential)|green (?:item|paper)|(?:status|classification|access|publication):? ?(?:exempt|confidential|private|restricted|part 2)|(?:exempt|confidential) (?:report|item|paper)/i.test(each.text) && !/not (?:exempt|confidential)|part i(?:[^i]|$)/i.test(each.text) && !nothingExempt.test(each.text));
}

/** "If the bid succeeds", beside a grant: the Council asks for money, and nobody has named a price. */
const forGrant = /(?:^|[^a-z])(?:needs?|requires?|make|making|through|by|subject to|without) (?:a|its own|another|a further|a growth|a separate|a capital|a budget) bid(?![a-z])|(?:^|[^a-z])(?:grants?|funding|funders?|lottery|government money)(?![a-z])[^.]{0,80}(?:^|[^a-z])bids?(?![a-z])|(?:^|[^a-z])bids?(?![a-z])[^.]{0,60}(?:^|[^a-z])(?:grants?|funding|funders?|lottery)(?![a-z])/i;
const supplied = /(?:^|[^a-z])(?:bidders?|tender\w*|contractors?|suppliers?|lowest|highest|quot(?:e|es|ed|ation|ations))(?![a-z])/i;

function matterOf(situation: Situation, each: Statement, before: Statement | undefined): string | null {
  const families = book.in(each.text).map((place) => place.family);
  const has = (family: (typeof families)[number]) => families.indexOf(family) >= 0;
  if (has('apart')) return null;
  if (has('personal') || has('employment')) {
    const { outsider, employed } = namedFor(situation, each.text);
    if (outsider || (employed && has('employment'))) return 'a named person’s own affairs';
  }
  const bidding = has('bids') || (before !== undefined && before.section === each.section && book.says(before.text, 'bids') && firm.test(each.text));
  if (bidding && !(forGrant.test(each.text) && !supplied.test(each.text)) && !has('past') && !range.test(each.text) && (sums(each.text) >= 2 || (sums(each.text) === 1 && firm.test(each.text) && each.section?.kind !== 'recommendations'))) return 'the prices that bidders gave';
  if (has('legalView')) return 'legal advice on a claim or dispute';
  if (has('terms')) return 'terms that are still being negotiated';
  if (has('inquiry')) return 'an inquiry into somebody or who gave information';
  return null;
}

/** The first thing in a report that may be exempt and stands in its public part, or a marking without a ground; null for none. */
export function exemptDoubt(situation: Situation): ExemptDoubt | null {
  const list = statementsOf(situation);
  const whole = wholeIsMarked(situation);
  const marked = list.filter((each) => each.section?.exempt === true || markedHere(each));
  if (!whole) {
    let apart: Statement['section'] = null;
    for (let i = 0; i < list.length; i++) {
      const each = list[i] as Statement;
      if (each.section !== null && (each.section.kind === 'appendix' || each.heading) && /not for publication|exempt|part ii|confidential/i.test(each.text)) apart = each.section;
      if (each.heading || each.section?.exempt || (apart !== null && each.section === apart) || each.section?.kind === 'consultation' || inQuotation(situation, each.start, each.end)) continue;
      const matter = matterOf(situation, each, list[i - 1]);
      if (matter) return { is: 'unmarked', matter, statement: each };
    }
  }
  const mark = marked[0] ?? (whole ? frontOf(situation)[0] : undefined);
  if (!mark) return null;
  const near = list.filter((each) => (each.section !== null && each.section === mark.section) || marked.indexOf(each) >= 0 || /schedule 12a|exempt|not for publication|excluded/i.test(each.text));
  if (near.some((each) => book.says(each.text, 'ground')) || book.says(situation.item.header, 'ground')) return null;
  return { is: 'no-ground', matter: '', statement: mark };
}

const opensMarked = /^[^A-Za-z]*(?:(?:appendix|annex|part|schedule|status|classification|publication)(?: [A-Za-z0-9]{1,2})? ?[:\u2013\u2014-]? ?)?(?:strictly )?(?:not for publication|exempt|confidential|part (?:ii|two|2)(?![a-z])|green item|restricted)(?![a-z])/i;
const saysMarked = /(?:this|the following) (?:report|appendix|paper|annex|item|section) (?:is|are) (?:exempt|confidential|not for publication)/i;

/** A line that marks what it stands in, not one that speaks of papers kept elsewhere. */
function markedHere(each: Statement): boolean {
  return each.text.length < 200 && (opensMarked.test(each.text) || saysMarked.test(each.text)) && !nothingExempt.test(each.text) && !/not for publication: no(?![a-z])|exempt from (?!publication|disclosure)/i.test(each.text);
}

/** Whether anything in a report speaks to the question at all. */
export function mayBeExempt(situation: Situation): boolean {
  return statementsOf(situation).some((each) => book.in(each.text).some((place) => place.family !== 'past' && place.family !== 'ground' && place.family !== 'apart'));
}
