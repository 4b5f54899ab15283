/** Whether a part of a report is marked as not for publication. */

const nouns = '(?:information|report|item|appendix|annex|paper|section|part|schedule|document|material)';
const marked = '(?:strictly |private (?:and|&) )?(?:not for publication|exempt|confidential|restricted|private)';
/** A line that is a marking: the words end, or the ground follows. */
const line = new RegExp(`^(?:[([*_]+ ?)?(?:part (?:ii|2|two|b)[ :,.\u2013\u2014-]*)?(?:${marked})(?:[ /]+(?:or|and|&)? ?(?:${marked}))?(?: ${nouns})?(?: [a-z0-9]{1,2})?(?: only)?\\s*(?:$|[.:,;()*\\]\u2013\u2014-]|by virtue|by reason|under|pursuant|in accordance|as defined|as it|because|within the meaning|in terms|until|due to|owing to)`);
const own = /^(?:this|the following|all of this|the whole of this) (?:report|appendix|annex|section|part|paper|item|document|schedule|information|paragraphs?)(?: is| are| contains?| includes?| has been)(?: to be| treated as| considered)?(?: strictly)? (?:not for publication|exempt|confidential|private|restricted)/;
const coloured = /^(?:(?:circulated|printed) )?(?:on (?:pink|green|buff|yellow|blue|gold|lilac) (?:papers?|pages?|sheets?)|(?:pink|buff|yellow|gold|lilac) (?:papers?|items?|pages?|sheets?)|green (?:items?|pages?|sheets?))(?:$|[ :.(\u2013-]).{0,60}$/;
const partTwo = /^part (?:ii|two|b)\b[ :.,()\u2013\u2014-]*(?:$|(?:not for|exempt|private|confidential|closed|restricted|item|report|business|papers?|agenda))/;
const refused = /\b(?:not|non|no) ?-?(?:exempt|confidential|restricted)\b|^[^:|]{0,60}[:|\u2013-] ?(?:no|none|not applicable|n\/a|nil|not exempt|public|open)\b|\bcontains? no\b|\bdelete as\b/;
const elsewhere = /\b(?:appendix|appendices|annex|annexe|annexes|schedule [a-h1-9]\b(?! of| to)|section \d|part (?:ii|2|b)|paragraphs? \d+\.\d)/;

function plainOf(text: string): string {
  return text.slice(0, 400).toLowerCase().replace(/[\s\u00a0]+/g, ' ').trim();
}

/**
 * Whether a paragraph marks the part that it stands in: "NOT FOR PUBLICATION by virtue of paragraph 3".
 * A sentence that speaks of an exempt appendix marks nothing.
 * @param appendix the paragraph stands in an appendix, whose marking may call it by its name
 */
export function marksExempt(text: string, appendix: boolean): boolean {
  const plain = plainOf(text);
  if (refused.test(plain)) return false;
  if (own.test(plain) || coloured.test(plain) || partTwo.test(plain)) return true;
  if (line.test(plain)) return appendix || !elsewhere.test(plain.replace(/^part \w+/, '').replace(/\bparagraphs? [\d, and&]+ (?:of|and)\b.{0,60}\bschedule 12a/, ''));
  return appendix && /^(?:appendix|annex|annexe|schedule)(?: [a-z0-9]{1,3})? (?:is|contains)(?: information that is| information which is)? (?:not for publication|exempt|confidential|restricted)/.test(plain);
}

const particular = /^(?:status|classification|publication(?: status)?|access(?: to information)?|confidentiality|restrictions?|public or exempt|(?:is (?:this|the) (?:report|item) )?(?:exempt|confidential|private|restricted)(?: or (?:exempt|confidential)| ?\/ ?(?:exempt|confidential))?(?: information| report| item)?\??|report type|open or exempt|exempt from publication)$/;

/** Whether a line of the report's particulars marks all of it: "Exempt | Yes, paragraph 3", "Status: Part II". */
export function particularMarksExempt(label: string, value: string): boolean {
  const given = plainOf(value);
  const name = plainOf(label).replace(/[ :]+$/, '');
  if (!particular.test(name) || given === '' || elsewhere.test(given.replace(/^part (?:ii|2|b)/, ''))) return false;
  if (/^(?:yes|paragraphs? \d)/.test(given)) return /exempt|confidential|private|restricted/.test(name);
  return marksExempt(value, false);
}

/** Whether a heading marks its own section: "Exempt Appendix B", "PART II", "Appendix 2 (not for publication)". */
export function headingMarksExempt(heading: string): boolean {
  const plain = plainOf(heading).replace(/^\d+(?:\.\d+)*\.? /, '');
  if (refused.test(plain)) return false;
  if (/\bnot for publication\b/.test(plain) || partTwo.test(plain) || coloured.test(plain)) return true;
  if (/^(?:appendix|annex|annexe|schedule|enclosure|part|section)\b/.test(plain)) return /\b(?:exempt|confidential|restricted|pink|private)\b(?! (?:sector|rented|hire))/.test(plain.slice(0, 120)) && !/\b(?:exempt accommodation|exemptions?)\b/.test(plain);
  return /^(?:private and )?(?:exempt|confidential|restricted|private) (?:appendix|annex|annexe|section|part|report|item|papers?|business|session)\b/.test(plain) || /^(?:exempt|confidential)$/.test(plain);
}

/** Whether a heading leaves it to the words under it: "Exempt information". */
export function mayHoldExempt(heading: string): boolean {
  return /^(?:\d+(?:\.\d+)*\.? )?(?:confidential|exempt)(?:(?: or |\/| and )(?:confidential|exempt))? (?:information|matters?|issues?|material)$/.test(plainOf(heading));
}

/** Whether the first words under "Exempt information" say that there is none here. */
export function deniesExempt(text: string): boolean {
  const plain = plainOf(text);
  return /^(?:none|no|nil|not|n\/a)\b|\bno (?:exempt|confidential)\b|\bnot (?:contain|include|exempt|confidential)|\bis public\b/.test(plain) || elsewhere.test(plain);
}

/** Whether a heading ends a private part: "Part I", "Part 1: public". */
export function opensPublic(heading: string): boolean {
  return /^part (?:i|1|one|a)\b/.test(plainOf(heading)) || /^(?:public|open) (?:part|session|items?|business)\b/.test(plainOf(heading));
}
