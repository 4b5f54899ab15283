import { officerLabel, labelledLine } from './author-labels';
import { headingText, wordsOf } from './heading-words';
import { leadsToRecommendations, senseAmongImplications, senseOf, type HeadingSense } from './section-kinds';

/** A heading that stands in a paragraph without a style that says so. */
export interface FoundHeading {
  heading: string;
  number: string;
  sense: HeadingSense;
  /** The text of its section begins in the same paragraph. */
  runIn: boolean;
  /** It says nothing known; only its place shows that it is a heading. */
  unknown: boolean;
}

/** Longer lines are text. */
const longest = 110;
const mostWords = 14;

const particularWords = new Set(('ward wards division divisions affected electoral key decision date meeting meetings committee committees body subject title portfolio holder holders cabinet member members executive ref reference number no report status classification forward plan published agenda item '
  + 'directorate department maker taker lead relevant public exempt open area areas council type publication urgency urgent call in called of is this a the policy framework service s to be made by for and or corporate priority priorities theme included on entry deadline parish parishes originating confidential confidentiality private restricted').split(' '));
const particularNouns = /\b(?:wards?|divisions?|parish(?:es)?|key decision|date|meeting|committee|body|subject|title|portfolio|holder|ref|reference|status|classification|forward plan|agenda|directorate|department|maker|taker|type|exempt|confidential|confidentiality|restricted|publication|call in|deadline|member|priorit(?:y|ies))\b/;

/** The label of a report's particulars that names no officer: "Wards affected", "Key decision", "Portfolio holder". */
export function isParticular(label: string): boolean {
  const words = wordsOf(label);
  return words.length > 0 && words.length <= 8 && words.every((word) => particularWords.has(word)) && particularNouns.test(words.join(' '));
}

/** Text that runs on, rather than a heading: a sentence with its stop, or too many words. */
export function readsAsProse(text: string): boolean {
  const line = text.trim();
  if (line.length > 200) return true;
  const words = line.split(/[\s\u00a0]+/).length;
  if (words <= 4 && /^(?:[\d.]{1,8}\s+)?(?:none|nil|no|n\/a|not applicable)\b/i.test(line)) return true;
  if (words > 3 && /^(?:that|to) /i.test(line.replace(/^[\d.()a-z]{1,8}[\s\u00a0]+/, '')) && !/^to (?:note|follow)\b/i.test(line)) return true;
  return /[.;,]$/.test(line) ? words > 3 : words > 22;
}

function shaped(text: string): boolean {
  return text.length <= longest && !/[;,]$/.test(text) && text.split(/\s+/).length <= mostWords && /[A-Za-z]{3}/.test(text) && !/^[a-z]/.test(text);
}

/** "Appendix A", "Annex 2: map of the site", but not "Appendix 1 shows the site". */
const appendixLine = /^(?:(?:exempt|confidential) )?(?:appendix|annexe?|schedule) (?:[A-Z]|\d{1,2}|[IVX]{1,4})(?:$|\s*[:\u2013\u2014-]\s*\S.{0,80}[^.;,]$|\s*\([^()]{1,60}\)$)/i;

/** A sentence has a verb in it, a heading has none unless it asks. */
const finite = /\b(?:was|were|will|has|have|had|should)\b/i;

/**
 * The whole paragraph is a heading by its own words: "RECOMMENDATIONS", "4. Legal Implications", "Cabinet is recommended to:".
 * @param implied it stands under "Implications", where the bare name of a topic will do
 */
export function lineHeading(text: string, generated: string, implied = false): FoundHeading | null {
  const line = text.trim();
  if (!shaped(line)) return null;
  const { number, words } = headingText(line, generated);
  // A letter in brackets counts the items of a list.
  if (words === '' || /^\(?[a-z]{1,4}\)$/.test(number)) return null;
  const own = senseOf(words);
  const sense = (implied ? senseAmongImplications(own) : null) ?? own;
  const leads = sense.kind === 'recommendations' && leadsToRecommendations(wordsOf(words));
  if (/[.!]$/.test(line) && (number !== '' || sense.kind === 'consultation' || words.split(' ').length > 2)) return null;
  if (!leads && finite.test(words) && !/^(?:what|who|how|why)\b/i.test(words)) return null;
  if (!sense.certain && !(sense.kind === 'appendix' && appendixLine.test(line))) return null;
  if (sense.kind === 'consultation' && /\b(?:team|manager|officer|department|unit|service)$/i.test(words)) return null;
  if (sense.list && /[,:;].*\d/.test(words)) return null;
  if (leads && !/(?:[:\u2013\u2014-]|\bto|\bthat|\?|decide|approve|agree|do)$/.test(line)) return null;
  return { heading: words, number, sense, runIn: false, unknown: false };
}

/** Where a run-in heading ends and its text begins: a colon, a dash between spaces, or a tab. */
const parting = /:(?=\s+\S)| [-\u2013\u2014] |\t/;

/** Among implications, a full stop parts them as well: "Legal. None arise." */
const stopped = /^[A-Z][A-Za-z ]{2,40}\.(?= [A-Z])/;

/** A heading at the start of its paragraph: "Legal: the Director comments that …", "Financial implications - none". */
export function runInHeading(text: string, generated: string, implied = false): FoundHeading | null {
  const { number, words } = headingText(text.trim().slice(0, 160), generated);
  const stop = implied ? stopped.exec(words) : null;
  const at = stop ? stop[0].length - 1 : words.search(parting);
  if (at <= 0 || at > 90) return null;
  let left = words.slice(0, at).trim();
  // "Financial (Director of Corporate Services): met from the fund": whose words they are is no part of the heading.
  const bracket = /^([^()]{3,60}) \([^()]{3,70}\)$/.exec(left);
  if (bracket) left = bracket[1] as string;
  const numbered = /^(recommendation|option|reason) (?:\d{1,2}|[A-Z])$/i.exec(left);
  if (numbered) left = numbered[1] as string;
  if (!/^[A-Z(]/.test(left) || left.split(/\s+/).length > 10 || officerLabel(left)) return null;
  const own = senseOf(left);
  const sense = (implied ? senseAmongImplications(own) : null) ?? own;
  if (!sense.certain || sense.kind === 'appendix' || (stop && sense.topics.length === 0)) return null;
  return { heading: left, number, sense, runIn: true, unknown: false };
}

/** A line that names an officer or gives a particular, in a paragraph of its own: "Contact officer: Jane Smith", "Background papers: none". */
export function particularLine(text: string): string | null {
  const line = text.trim();
  const labelled = labelledLine(line);
  if (labelled && labelled.value.length <= 200 && (!/^reports? of/i.test(labelled.label) || line.length <= 120)) return labelled.label;
  const at = parting.exec(line.slice(0, 120));
  if (!at || at.index === 0) return null;
  const label = headingText(line.slice(0, at.index), '').words;
  if (isParticular(label)) return label;
  return /^(?:background (?:papers?|documents?)|list of background papers|appendices|appendix|enclosures?|attachments?)$/i.test(label) ? label : null;
}

const shouted = new Set('note none tbc end ends example update draft agenda'.split(' '));

/** A line in capitals that is a heading by its look alone: "SITE AND SURROUNDINGS". */
export function capitalHeading(text: string, generated: string): FoundHeading | null {
  const line = text.trim();
  if (!shaped(line) || /[a-z]/.test(line) || /[.:!?]$/.test(line.slice(0, -1)) || (line.match(/[A-Z]/g) || []).length < 5) return null;
  const { number, words } = headingText(line, generated);
  const found = wordsOf(words);
  if (found.length === 0 || found.length > 9 || shouted.has(found[0] as string) || /\d{3}|@|\//.test(words)) return null;
  return { heading: words, number, sense: senseOf(words), runIn: false, unknown: true };
}

/** A short line without a stop that may be a heading by its place: between two pieces of prose, or next in the numbering. */
export function bareHeading(text: string, generated: string): FoundHeading | null {
  const line = text.trim();
  if (!shaped(line) || line.length > 70 || /[.:!?]$/.test(line)) return null;
  const { number, words } = headingText(line, generated);
  if (words.split(/\s+/).length > 8 || !/^[A-Z]/.test(words) || /[\u00a3@|:\t]|\d{3}/.test(words) || /^\(?[a-z]{1,4}\)$/.test(number)) return null;
  return { heading: words, number, sense: senseOf(words), runIn: false, unknown: true };
}
