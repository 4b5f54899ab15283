import type { Span } from '../language/span';

/** Words of private life or of discipline that are figures, papers and subjects of work too. */
const twofold = /(?:^|[^a-z])(?:breakdown|warnings?|capability|pay|salary|charged|convictions?|debts?|redundancy|redundancies|tribunal|grievances?|disciplinary|mental|stress|sickness|alcohol|drinking|bereavement|counselling|custody|gambling|bankruptcy|pregnancy|menopause|occupational|improvement|regrading|probation|medication|nervous|suspension|suspended|psychiatric|review|procedure|personal|private|hearing|investigation)$/i;
const held = /(?:^|[^a-z])(?:has|have|had|holds?|keeps?|kept|got|sends?|sent|sending|gives?|gave|bring(?:s|ing)?|brought|prepar(?:e|es|ed|ing)|draft(?:s|ed|ing)?|writes?|wrote|writing|did|does|do|doing|ask(?:s|ed|ing)?|leads?|leading|led|works?|worked|working|deals?|dealt|dealing|look(?:s|ed|ing)?|run(?:s|ning)?|manag(?:es|ed|ing)|handl(?:es|ed|ing)|cover(?:s|ed|ing)?|updat(?:es|ed|ing)|present(?:s|ed|ing)?|circulat(?:es|ed|ing)|attach(?:es|ed|ing)?|compil(?:es|ed|ing)|finish(?:es|ed|ing)?)(?: (?:on|with|at|after|for|you|me|us|to|up|out|over|through))*(?: (?:the|all the|all our|our|that|those|these|any|each))?(?: (?:full|whole|latest|monthly|quarterly|annual|cost|costs|budget|detailed|further|new|draft|final|members['\u2019]?|council['\u2019]s))*$/i;
const asPart = /^(?: [a-z]+)? (?:of (?:the|all|those|these|how|what|costs?|spend|figures|it|them|that)|by (?:ward|month|year|area|type|site|team|cost|service|department)|figures?|numbers|data|rates?|polic(?:y|ies)|scheme|budget|costs?|recovery|advice|services?|collection|strategy|statistics|returns?|award|scales?|guidance|programme|grants?|leaflets?|and display)(?![a-z])/i;
const theirs = /(?:^|[^a-z])(?:his|her|their|own)(?: [a-z]+)? $/i;

/**
 * Whether words that could tell of a colleague's private life speak of figures, papers or subjects of work: "Ian has
 * the breakdown", "she leads on debt advice", "he works on the sickness figures".
 */
export function isDesk(text: string, place: Span): boolean {
  const words = text.slice(place.start, place.end);
  if (!twofold.test(words) || theirs.test(text.slice(0, place.end).replace(/[A-Za-z]+$/, ''))) return false;
  // A fee is charged, a person is charged with something.
  if (/charged$/i.test(words)) return !/^(?:,? (?:with|by|at|under|last|in|on|and|after|over)(?![a-z])|[.,;!?]|$)/i.test(text.slice(place.end));
  if (asPart.test(text.slice(place.end, place.end + 40))) return true;
  const lead = text.slice(0, place.end).replace(/[A-Za-z]+$/, '').trim();
  const found = held.exec(lead.slice(-60));
  // "Had a breakdown", "has had a warning": their own, where nothing says which one.
  return found !== null && (/(?:^|[^a-z])(?:the|all|our|that|those|these|any|each)(?: [a-z]+)*$/i.test(found[0]) || /(?:^|[^a-z])(?:on|with|leads?|runs?)$/i.test(found[0]));
}
