import { wordsOf } from './heading-words';
import { officersIn } from './officer-names';

/** What a label in a report's particulars introduces. */
export interface OfficerLabel {
  author: boolean;
  contact: boolean;
  reportOf: boolean;
}

const glue = new Set(('report reports reported author authors contact contacts contacting officer officers name names of the to for from further more information details detail enquiries enquiry queries query and telephone tel phone number no '
  + 'email e mail on this any please lead responsible reporting by prepared written drafted produced compiled person people extension ext job title post designation position role regarding about or principal main primary case originating originator joint '
  + 'general media press section department directorate service director directors presenting submitted is available be can obtained background matter item address executive corporate strategic chief owner writer').split(' '));

function any(words: string[], ...among: string[]): boolean {
  return among.some((word) => words.indexOf(word) >= 0);
}

/** What the words of a label introduce; null where they are no label of an officer: "Wards affected", "Decision maker". */
export function officerLabel(text: string): OfficerLabel | null {
  if (text.length > 120) return null;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 12 || !words.every((word) => glue.has(word))) return null;
  const joined = words.join(' ');
  const author = any(words, 'author', 'authors', 'originator', 'writer') || /\b(?:report|prepared|written|drafted|produced|compiled|submitted) by\b/.test(joined)
    || /\b(?:lead|reporting|responsible|originating|case|presenting|report) officers?\b/.test(joined) || /^officers?$/.test(joined) || joined === 'report owner';
  const contact = any(words, 'contact', 'contacts', 'contacting', 'enquiries', 'enquiry', 'queries', 'query') || (any(words, 'information') && any(words, 'further', 'more') && !any(words, 'background'));
  const reportOf = /\breports? (?:of|from)\b/.test(joined) || /^(?:responsible |lead |executive |corporate |strategic |reporting )*(?:directors?|chief officers?)$/.test(joined);
  return author || contact || reportOf ? { author, contact, reportOf } : null;
}

/** A label, as written, with what follows it in the same line. */
export interface LabelledLine {
  label: string;
  sense: OfficerLabel;
  value: string;
}

const prefixes = [
  /^(?:joint )?reports? (?:prepared |written |submitted )?(?:of|by|from)(?: the)?(?= )/i,
  /^(?:prepared|written|drafted|produced|compiled|submitted)(?: jointly)? by(?= )/i,
  /^(?:(?:report |lead )?authors?|(?:report |lead |case |contact |reporting |responsible )+officers?)(?: and contact(?: officer)?)?(?= )/i,
  /^(?:officers? to contact|contact(?: officers?| name| person| details)?)(?= )/i,
  /^(?:for )?(?:any )?(?:further information|more information|enquiries|queries|further details)\b[a-z ,]{0,60}?(?:contact|from|to)(?= )/i,
];

/** "Contact officer: Brian Holliday", "Report of the Head of Place": the label and what it introduces; null for other lines. */
export function labelledLine(text: string): LabelledLine | null {
  const line = text.trim();
  const parting = /:|\t| [-\u2013\u2014] |\n/.exec(line.slice(0, 120));
  if (parting) {
    const label = line.slice(0, parting.index).trim();
    const sense = officerLabel(label);
    if (sense) return { label, sense, value: line.slice(parting.index + parting[0].length).trim() };
  }
  if (line.length > 220) return null;
  const addressed = /^(?:joint )?report to [A-Za-z' ]{3,60}? (?:by|from|of)(?: the)?(?= [A-Z])/i.exec(line);
  if (addressed) return { label: addressed[0].replace(/ the$/i, ''), sense: { author: false, contact: false, reportOf: true }, value: line.slice(addressed[0].length).trim() };
  for (const prefix of prefixes) {
    const match = prefix.exec(line);
    const sense = match ? officerLabel(match[0]) : null;
    if (!match || !sense) continue;
    const value = line.slice(match[0].length).trim();
    if (/^(?:the )?[A-Z]/.test(value) && officersIn(value).some((officer) => officer.post !== '' || officer.name.indexOf(' ') > 0)) return { label: match[0].replace(/ the$/i, ''), sense, value };
  }
  return null;
}
