import { mailboxOf, type Directory, type Person } from '../directory/directory';
import type { OfficerEntry, Post } from '../directory/directory-file';
import { foldName } from '../directory/names';

/** What protocols and reports call the posts that every council has. */
const usualNames: [string, Post][] = [
  ['managing director', 'managing-director'],
  ['chief executive', 'chief-executive'],
  ['town clerk', 'chief-executive'],
  ['monitoring officer', 'monitoring-officer'],
  ['finance officer', 'finance-officer'],
  ['chief financial officer', 'finance-officer'],
  ['chief finance officer', 'finance-officer'],
  ['section 151 officer', 'finance-officer'],
  ['s151 officer', 'finance-officer'],
  ['treasurer', 'finance-officer'],
];

function saysWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const letter = (character: string) => /[a-z0-9]/.test(character);
  return !letter(text.charAt(at - 1)) && !letter(text.charAt(at + words.length));
}

const titles = new WeakMap<Directory, { officer: OfficerEntry; title: string }[]>();

/** The titles of two words and more, folded once. */
function titlesOf(directory: Directory): { officer: OfficerEntry; title: string }[] {
  const before = titles.get(directory);
  if (before) return before;
  const now = directory.officers.map((officer) => ({ officer, title: foldName(officer.title ?? '').replace(/ \([^)]*\)$/, '') })).filter(({ title }) => title.indexOf(' ') > 0);
  titles.set(directory, now);
  return now;
}

/** The officers whose posts a text names: by their titles in the directory, and by the names that such posts have everywhere. */
export function holdersNamedIn(text: string, directory: Directory): OfficerEntry[] {
  if (text === '') return [];
  const folded = foldName(text);
  const found: OfficerEntry[] = [];
  const add = (officer: OfficerEntry | null) => {
    if (officer && found.indexOf(officer) < 0) found.push(officer);
  };
  // "Head of Place" is no part of "Head of Placements", and a bare "Officer" is no title to go by.
  for (const { officer, title } of titlesOf(directory)) if (saysWords(folded, title)) add(officer);
  for (const [name, post] of usualNames) {
    if (saysWords(folded, name) && !found.some((officer) => officer.post === post)) add(directory.holderOf(post));
  }
  return found;
}

const ranks: Partial<Record<Post, number>> = {
  'managing-director': 5, 'chief-executive': 5, director: 4, 'monitoring-officer': 4, 'finance-officer': 4,
  'assistant-director': 3, 'head-of-service': 3, senior: 2,
};

/** How high a post stands: 5 for the head of the council's officers, 1 for an officer of no rank that the directory gives. */
export function rankOf(officer: OfficerEntry): number {
  return (officer.post && ranks[officer.post]) || 1;
}

const ofEveryService = new Set('head of director assistant deputy chief officer officers service services and the senior manager team leader lead principal corporate for interim acting strategic executive'.split(' '));

/** "planning" of "Assistant Director, Planning": the words of a title that tell its service. */
function serviceWords(title: string): string[] {
  return foldName(title).split(/[^a-z]+/).filter((word) => word.length > 2 && !ofEveryService.has(word));
}

/** Whether one officer may answer for another's work: the head of all, or one of higher rank whose title names the same service. */
export function isAbove(manager: OfficerEntry, officer: OfficerEntry | undefined): boolean {
  const rank = rankOf(manager);
  if (rank === 5) return manager !== officer;
  if (!officer || rank <= rankOf(officer) || rank < 2) return false;
  const services = serviceWords(officer.title ?? '');
  return serviceWords(manager.title ?? '').some((word) => services.indexOf(word) >= 0);
}

/** The member whom a title alone names: "Leader of the Council", "Cabinet Member for Housing". */
export function memberByRole(text: string, directory: Directory): Person | null {
  const folded = foldName(text);
  const leader = folded === 'leader' || folded === 'the leader' || folded.indexOf('leader of the council') === 0;
  const member = directory.members.filter((each) => (leader && (each.roles ?? []).indexOf('leader') >= 0)
    || (each.portfolio && /^(cabinet|executive|lead) member|^portfolio holder/.test(folded) && folded.indexOf(foldName(each.portfolio)) > 0))[0];
  return member ? directory.who(mailboxOf(member)) : null;
}
