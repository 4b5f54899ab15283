import type { SectionKind } from '../report';
import { decisive } from './data/decisions';
import { stemOf } from './stems';
import type { Unit } from './units';
import type { Hunk } from './word-diff';

/** Verbs that open an item of a list of recommendations. */
const openings = new Set('approve adopt agree note refuse reject defer delegate authorise endorse accept grant decline support proceed award appoint close retain confirm recommend instruct request consult dismiss terminate sell purchase'.split(' '));

/** Who is asked and answers, and gives no advice of the report's own. */
const consulted = new Set('parish residents neighbours agency authority trust society union unions tenants police panel forum association chamber applicant objector objectors respondents traders parents governors church evidence figures data survey results research study studies responses respondents modelling audit'.split(' '));
const speakers = new Set('officers officer i we director head recommended recommendation'.split(' '));

/** With somebody's view beside them these recommend: "officers consider that it should be refused". */
const proposing = new Set('advise advises advised should ought preferred prefer prefers preference favour favours favoured support supports oppose'.split(' '));

/** Whether sentences recommend: by the section they stand in, or by their own words. */
export function recommends(units: Unit[], kind: SectionKind): boolean {
  if (kind === 'recommendations') return true;
  if (consultees(units)) return false;
  if (advises(units) && units.some((unit) => unit.words.some((word) => proposing.has(word)))) return true;
  return units.some((unit) => unit.recommends) || (kind === 'head' && openings.has(units[0]?.words[0] ?? ''));
}

const told = /^(members|member|committee|cabinet|councillors|subcommittee|executive|panel|board|governors)$/;

/** Whether somebody who advises gives a view in these sentences. */
export function advises(units: Unit[]): boolean {
  if (units.some(({ words }, i) => /^(advised|urged|cautioned|counselled|warned)$/.test(words[0] ?? '') && told.test(units[i - 1]?.words[0] ?? ''))) return true;
  for (const unit of units) {
    // "No objection from Highways" is no view of anybody's.
    if (!unit.advising || (unit.adverseWord && !unit.adverse)) continue;
    if (unit.words.length > 2 || unit.recommends) return true;
    if (unit.adviser) return true;
  }
  return false;
}

/** Whether sentences of judgement say what should be done: "the hall should be repaired", "our advice is to wait". */
export function decides(units: Unit[], kind: SectionKind): boolean {
  if (kind === 'recommendations') return true;
  if (['advice', 'conclusions', 'options', 'reasons', 'summary', 'head'].indexOf(kind) < 0 || consultees(units)) return false;
  return units.some(({ words }) => words[0] === 'should' || words.join(' ') === 'ought to') || advises(units);
}

function consultees(said: Unit[]): boolean {
  return said.some(({ words }) => consulted.has(words[words.length - 1] ?? '')) && !said.some(({ words, recommends: own }) => own || speakers.has(words[0] ?? ''));
}

/** A body that is consulted speaks in these sentences, and nobody who advises. */
export function others(group: { before: Unit[]; after: Unit[] }): boolean {
  return consultees(group.before.concat(group.after));
}

/** How many words speak of harm that nothing beside them takes away. */
export const harms = (units: Unit[]): number => units.filter((unit) => unit.adverse).length;

/** Whether a hunk stands within three words of what decides: the "not" of "do not recommend", of "should not be sold". */
export function nearDecision(hunk: Hunk, { before, after }: { before: Unit[]; after: Unit[] }): boolean {
  const decides = (unit: Unit): boolean => unit.recommends || unit.sides.some(({ name }) => decisive.indexOf(name) >= 0);
  const around = before.slice(Math.max(0, hunk.beforeAt - 2), hunk.beforeAt + hunk.del.length + 3).concat(after.slice(Math.max(0, hunk.afterAt - 2), hunk.afterAt + hunk.ins.length + 3));
  return around.some(decides);
}

const choosing = new Set('award appoint coopt elect commission contract grant select let lease sell pay nominate prefer option engage hire buy'.split(' ').map(stemOf));
/** What is chosen out of several wherever it stands. */
const chosen = new Set('tender bid bidder offer quotation supplier contractor'.split(' ').map(stemOf));

/** Whether a recommendation names somebody or something out of several. */
export function chooses(units: Unit[]): boolean {
  return units.some(({ words, act }) => words.some((word) => chosen.has(stemOf(word)) || (act && choosing.has(stemOf(word)))));
}

/** Whether sentences lean to the bad: no word of harm, and yet nothing good is told ("the lowest paid" lowers nothing). Harm that is denied is none. */
export function leans(units: Unit[]): boolean {
  return units.some(({ leaning }) => leaning) && !units.some((unit) => (unit.relief && unit.denials === 0 && !/est$/.test(unit.words[0] ?? '')) || (unit.adverseWord && !unit.adverse));
}
