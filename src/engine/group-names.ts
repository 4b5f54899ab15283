import type { Directory, Person } from '../directory/directory';
import type { MemberEntry } from '../directory/directory-file';
import { namedIn } from './named-people';
import { partiesIn } from './parties';

const shortNames: [RegExp, RegExp][] = [
  [/^(?:tory|tories|con|cons)/i, /conservative/i],
  [/^(?:lib|dem)/i, /liberal/i],
  [/^lab/i, /labour/i],
];
const theirs = /^(?:['\u2019]s? )(?:own )?(?:group|people|lot|team|side|colleagues|party|members|troops|crew|mob|bunch|councillors|amendment|budget|alternative budget|proposals|figures|workings|plans|spreadsheet|sums|savings|package|numbers|motion|draft|options|group meeting|group's)/i;

/** The group that leads the council: the Leader's. */
export function leadingGroup(directory: Directory): string | null {
  return directory.members.find((member) => (member.roles ?? []).indexOf('leader') >= 0)?.group ?? null;
}

/** Groups in one administration with the Leader's: those of members of the executive. */
export function administrationGroups(directory: Directory): string[] {
  const found: string[] = [];
  for (const member of directory.members) {
    const leads = (member.roles ?? []).some((role) => role === 'leader' || role === 'deputy-leader' || role === 'executive');
    if (leads && member.group && found.indexOf(member.group) < 0) found.push(member.group);
  }
  return found;
}

function groupsOf(directory: Directory): string[] {
  const found: string[] = [];
  for (const { group } of directory.members) if (group && found.indexOf(group) < 0) found.push(group);
  return found;
}

function groupCalled(name: string, directory: Directory): string | null {
  const groups = groupsOf(directory);
  const plain = name.toLowerCase().replace(/s$/, '');
  const direct = groups.find((group) => group.toLowerCase().indexOf(plain) === 0);
  if (direct) return direct;
  for (const [short, long] of shortNames) if (short.test(name)) return groups.find((group) => long.test(group)) ?? null;
  return null;
}

/** Groups of members that a text speaks of: by party, as opposition or administration, or by somebody whose group it is. */
export function groupsNamed(text: string, directory: Directory): string[] {
  const found: string[] = [];
  const add = (group: string | null | undefined) => {
    if (group && found.indexOf(group) < 0) found.push(group);
  };
  for (const party of partiesIn(text, directory)) if (party.sure) add(groupCalled(party.name, directory));
  for (const mention of namedIn(text, directory)) {
    const person = mention.people.length === 1 ? mention.people[0] : null;
    if (person?.member && theirs.test(text.slice(mention.end, mention.end + 40))) add(person.member.group);
  }
  const administration = administrationGroups(directory);
  if (/(?:^|[^a-z])(?:the|our|their) (?:(?:main|official) )?opposition(?![a-z]| (?:to|from) )|opposition (?:group|leader|members|councillors|amendment|budget)/i.test(text)) {
    const main = directory.members.find((member) => (member.roles ?? []).indexOf('opposition-leader') >= 0)?.group;
    add(main ?? null);
  }
  if (/(?:^|[^a-z])(?:the|this|their) (?:present |ruling |current |cabinet(?:'s|\u2019s)? )?(?:administration|ruling group|majority group|controlling group)(?![a-z]| (?:team|offices?|section|staff|cent(?:re|er)|building|block|fees?|costs?|charges?|manager|assistants?|of )(?![a-z]))/i.test(text)) administration.forEach(add);
  return found;
}

/** The group of the member whom a text names alone: "Stuart Welford told me". */
export function groupOfNamed(text: string, directory: Directory): { member: MemberEntry; group: string } | null {
  for (const mention of namedIn(text, directory)) {
    const person = mention.people.length === 1 ? mention.people[0] : null;
    if (person?.member?.group) return { member: person.member, group: person.member.group };
  }
  return null;
}

/** Whether two people sit in one group. */
export function sameGroup(person: Person, group: string): boolean {
  return person.member?.group === group;
}
