import { mailboxOf, type Directory, type Person } from '../directory/directory';
import type { Passage, Section, Topic } from '../report/report';
import type { Hand } from './hands';
import { holdersNamedIn } from './named-posts';

/** Titles of those who give the advice on a topic in every council. */
const titleWords: Partial<Record<Topic, RegExp>> = {
  financial: /\b(financ\w*|treasurer|accountan\w*|resources|section 151)\b/i,
  legal: /\b(legal|law|solicitor|monitoring|governance)\b/i,
  staffing: /\b(human resources|hr|people|workforce)\b/i,
  property: /\b(property|estates?|assets?|valuer|surveyor)\b/i,
  procurement: /\bprocurement\b/i,
  environmental: /\b(environment\w*|climate|sustainab\w*)\b/i,
  equality: /\bequalit\w*\b/i,
  'data-protection': /\b(data protection|information governance)\b/i,
  risk: /\b(risk|audit)\b/i,
};

/** The part of a line that says whose words it holds: "(Director of Finance)" at its end, "Comments of the Director of Finance:" at its head. */
function attributions(text: string): string[] {
  const line = text.trim();
  const found: string[] = [];
  const bracket = /\(([^()]{4,80})\)[.\s]*$/.exec(line);
  if (bracket) found.push(bracket[1] as string);
  const head = line.slice(0, 140);
  const colon = head.indexOf(':');
  if (colon > 0 && /\b(comment|comments|advice|advises|view|views|statement|opinion|from|by)\b/i.test(head.slice(0, colon))) found.push(head.slice(0, colon));
  // "Amrit Sohal, Monitoring Officer: the lease has to be advertised."
  else if (colon > 0 && colon <= 80 && /^(?:\d[\d.)]*\s+)?(?:(?:[A-Z][\w'\u2019.-]*|of|and|the|for|151)[,\s()&/]*)+$/.test(head.slice(0, colon))) found.push(head.slice(0, colon));
  const says = /^(?:\d[\d.]*\s+)?(?:the )?([A-Z][^.;:]{3,80}?) (?:advises|comments|states|writes|says|considers|warns|confirms|notes)\b/.exec(head);
  if (says) found.push(says[1] as string);
  return found;
}

/** Whose advice a passage is, where its section or the passage itself says so; empty where it is the author's like the rest. */
export function advisersOf(section: Section, passage: Passage | null, directory: Directory): Person[] {
  const found: Person[] = [];
  const add = (person: Person | null) => {
    if (person?.kind === 'officer' && found.indexOf(person) < 0) found.push(person);
  };
  const named = (text: string) => {
    for (const officer of holdersNamedIn(text, directory)) add(directory.who(mailboxOf(officer)));
    for (const officer of directory.officers) if (text.indexOf(officer.name) >= 0) add(directory.who(mailboxOf(officer)));
  };
  named(section.heading);
  if (passage) for (const text of attributions(passage.paragraph.accepted || passage.paragraph.original)) named(text);
  return found;
}

/** Whether a hand gives the advice of this section: named there, or by a post whose business its topic is. */
export function advisesIn(hand: Hand, section: Section, advisers: Person[]): boolean {
  if (hand.person && advisers.indexOf(hand.person) >= 0) return true;
  const officer = hand.person?.officer;
  if (!officer) return false;
  return section.topics.some((topic) => (topic === 'financial' && officer.post === 'finance-officer')
    || (topic === 'legal' && officer.post === 'monitoring-officer')
    || (titleWords[topic]?.test(officer.title ?? '') ?? false));
}
