import type { SectionKind } from '../report';
import { denied } from './cleaned';
import { decisive } from './data/decisions';
import { smallWords } from './data/small-words';
import { stemOf } from './stems';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

/** Verbs that open an item of a list of recommendations. */
const openings = new Set('approve adopt agree note refuse reject defer delegate authorise endorse accept grant decline support proceed award appoint close retain confirm recommend instruct request consult dismiss terminate sell purchase'.split(' '));

/** Who is asked and answers, and gives no advice of the report's own. */
const consulted = new Set('parish residents neighbours agency authority trust society union unions tenants police panel forum association chamber applicant objector objectors respondents traders parents governors church'.split(' '));
const speakers = new Set('officers officer i we director head recommended recommendation'.split(' '));

/** With somebody's view beside them these recommend: "officers consider that it should be refused". */
const proposing = new Set('advise advises advised should ought preferred prefer prefers favour favours favoured support supports oppose'.split(' '));

/** Whether sentences recommend: by the section they stand in, or by their own words. */
export function recommends(units: Unit[], kind: SectionKind): boolean {
  if (kind === 'recommendations') return true;
  if (consultees(units)) return false;
  if (advises(units) && units.some((unit) => unit.words.some((word) => proposing.has(word)))) return true;
  return units.some((unit) => unit.recommends) || (kind === 'head' && openings.has(units[0]?.words[0] ?? ''));
}

/** Whether somebody who advises gives a view in these sentences. */
export function advises(units: Unit[]): boolean {
  for (const unit of units) {
    if (!unit.advising) continue;
    if (unit.words.length > 2 || unit.recommends) return true;
    if (unit.adviser) return true;
  }
  return false;
}

function consultees(said: Unit[]): boolean {
  return said.some(({ words }) => consulted.has(words[words.length - 1] ?? '')) && !said.some(({ words, recommends: own }) => own || speakers.has(words[0] ?? ''));
}

/** A body that is consulted speaks in these sentences, and nobody who advises. */
export function others(group: { before: Unit[]; after: Unit[] }): boolean {
  return consultees(group.before.concat(group.after));
}

export const harms = (units: Unit[]): number => units.filter((unit) => unit.adverse).length;

/** Whether a hunk stands within three words of what decides: the "not" of "do not recommend", of "should not be sold". */
export function nearDecision(hunk: Hunk, { before, after }: { before: Unit[]; after: Unit[] }): boolean {
  const decides = (unit: Unit): boolean => unit.recommends || unit.advising || unit.sides.some(({ name }) => decisive.indexOf(name) >= 0);
  const around = before.slice(Math.max(0, hunk.beforeAt - 2), hunk.beforeAt + hunk.del.length + 3).concat(after.slice(Math.max(0, hunk.afterAt - 2), hunk.afterAt + hunk.ins.length + 3));
  return around.some(decides);
}

const small = new Set(smallWords.split(' '));
const helping = new Set("decline declines declined refuse refuses refused not no never neither nor none any some both do does did be is are was were been has have had can could will would fail fails failed failing failure lack lacks lacked lacking to of a the able without with every each all".split(' '));

function bare(units: Unit[]): string {
  const stems = ([] as string[]).concat(...units.map(({ words }) => words)).filter((word) => !helping.has(word) && !small.has(word)).map((word) => stemOf(denied(word) || word));
  return stems.sort().join(' ');
}

/** Whether two sides of a hunk say the same but that one denies it: "does not support" and "supports". */
export function sameButDenied(del: Unit[], ins: Unit[]): boolean {
  return bare(del) === bare(ins);
}

/** "Conclusive" and "inconclusive", where the lexicon does not know the pair. */
export function deniedByPrefix(del: Unit[], ins: Unit[]): boolean {
  const one = del.length === 1 ? (del[0] as Unit).words.join(' ') : '';
  const other = ins.length === 1 ? (ins[0] as Unit).words.join(' ') : '';
  const longer = one.length > other.length ? one : other;
  const shorter = one.length > other.length ? other : one;
  return shorter.length > 3 && ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'].some((prefix) => prefix + shorter === longer);
}

/** The words that a clause with "not" holds. */
function deniedWords(units: Unit[]): string[] {
  const clauses = units.filter((unit) => unit.key === 'not').map(({ clause }) => clause);
  return units.filter((unit) => unit.key !== 'not' && clauses.indexOf(unit.clause) >= 0).map(({ key }) => key);
}

/** Whether "not" left one clause for another: "is decisive and should not be given", "is not decisive and should be given". */
export function denialMoved(before: Unit[], after: Unit[]): boolean {
  const one = deniedWords(before);
  const other = deniedWords(after);
  const keys = (units: Unit[]): string[] => units.map(({ key }) => key);
  if (one.length === 0 || other.length === 0 || one.some((key) => other.indexOf(key) >= 0)) return false;
  return one.some((key) => keys(after).indexOf(key) >= 0) && other.some((key) => keys(before).indexOf(key) >= 0);
}

/** What may be absent without harm. */
const harmless = new Set('implication change comment objection effect impact issue alternative'.split(' ').map(stemOf));

/** How often sentences deny what would be well: "have not seen", "no lift". Weaker evidence of harm than a word for it. */
export function denials(units: Unit[]): number {
  return units.filter((unit, i) => {
    const inability = unit.denials === 1 && unit.entry !== null && unit.entry.scales.some(({ name }) => name === 'feasibility');
    if (unit.key !== 'not' && !inability) return false;
    const next = units[i + 1];
    return next !== undefined && next.clause === unit.clause && !units.slice(i + 1, i + 4).some((other) => other.adverseWord || other.words.some((word) => harmless.has(stemOf(word))));
  }).length;
}

const choosing = new Set('award appoint tender bid bidder contract grant select let lease sell pay nominate prefer offer option engage hire buy'.split(' ').map(stemOf));

/** Whether a recommendation names somebody or something out of several. */
export function chooses(units: Unit[]): boolean {
  return units.some(({ words }) => words.some((word) => choosing.has(stemOf(word))));
}
