import type { Directory, Person } from '../directory/directory';
import { mailboxOf } from '../directory/directory';
import { foldName } from '../directory/names';
import type { NamedOfficer, Report } from '../report/report';
import { closeness, initialsAre, isForenameOf, isInitials, isLogin, isUnnamed, loginCloseness, spokenName, writtenHand } from './author-names';
import { holdersNamedIn, isAbove, memberByRole } from './named-posts';

/**
 * What a hand is to the report. `line-manager`: an officer who answers for the author's work. `shared`: a login or
 * machine that several people use. `unknown`: a name that fits nobody known, or both a member and an officer.
 */
export type HandKind = 'author' | 'member' | 'line-manager' | 'officer' | 'shared' | 'unknown' | 'unnamed';

export interface Hand {
  kind: HandKind;
  /** Who it is, where the directory or the report tells. */
  person: Person | null;
  /** As a sentence says it: "Cllr Beth Langstone", "“Members Support”", "Somebody whose name was taken off". */
  name: string;
  /** By a name of their own, and not by a surname or initials alone. */
  sure: boolean;
}

/** Somebody whom the report names, as the directory has them or as the report does. */
function personOf(named: NamedOfficer, directory: Directory): Person | null {
  if (named.name) {
    const known = directory.byName(named.name);
    if (known?.kind === 'officer') return known;
    // A report's author is an officer, whatever member has the same name, unless it says that it is a member's.
    if (known?.kind === 'member' && (writtenHand(named.name).titled || closeness(named.name, known.name) === 3)) return known;
    const officer = directory.officers.filter((each) => closeness(named.name, each.name) >= 2)[0];
    return officer ? directory.who(mailboxOf(officer)) : { kind: 'unknown', name: named.name, address: '' };
  }
  const holder = holdersNamedIn(named.post, directory)[0];
  return holder ? directory.who(mailboxOf(holder)) : null;
}

/** "F Aziz" beside "Farid Aziz" is one person named twice; of two whom the directory knows, the name tells. */
function isSame(one: Person, other: Person): boolean {
  return one.name === other.name || (one.kind === 'unknown' && other.kind === 'unknown' && closeness(one.name, other.name) >= 2);
}

function peopleOf(list: NamedOfficer[], directory: Directory): Person[] {
  const people: Person[] = [];
  for (const each of list) {
    const person = personOf(each, directory);
    if (person && !people.some((other) => isSame(person, other))) people.push(person);
  }
  return people;
}

/** The creator of the file, where that is one officer or a name of no member. */
function creatorOf(report: Report, directory: Directory): Person | null {
  const hand = named(report.document.properties.creator, [], directory);
  if (hand.kind === 'member' || hand.kind === 'shared' || hand.kind === 'unnamed') return null;
  if (hand.kind === 'officer') return hand.person?.officer?.post === 'democratic-services' ? null : hand.person;
  const text = writtenHand(report.document.properties.creator).text;
  return hand.person ?? (text.indexOf(' ') > 0 ? { kind: 'unknown', name: text, address: '' } : null);
}

function readAuthors(report: Report, directory: Directory): Person[] {
  const { authors, contacts, reportOf } = report.outline;
  const stated = peopleOf(authors, directory);
  const byMember = peopleOf(authors.filter((each) => /\bauthor|\bby\b|written|prepared|drafted/i.test(each.label)), directory);
  // "Report of the Director", made as a file by the contact officer whom it names: both answer for its words.
  const drafter = byMember.length === 0 && stated.some((each) => each.kind === 'officer') ? creatorOf(report, directory) : null;
  if (drafter && peopleOf(contacts, directory).some((each) => each.name === drafter.name) && stated.every((each) => each.name !== drafter.name)) return [...stated.filter((each) => each.kind !== 'member'), drafter];
  if (byMember.length > 0 || stated.some((each) => each.kind !== 'member')) return stated.filter((each) => each.kind !== 'member' || byMember.indexOf(each) >= 0);
  const named = peopleOf(contacts.concat(reportOf, authors), directory);
  // "Report of the Cabinet Member" is written by the officer whom it names as contact, or who made the file.
  const creator = creatorOf(report, directory);
  const officers = named.filter((each) => each.kind !== 'member');
  const people = officers.length > 0 || creator ? officers : named;
  if (creator && people.every((each) => each.name !== creator.name)) people.push(creator);
  return people;
}

/** What has been made out of one report with one directory, so that no name is looked up twice. */
interface Known {
  directory: Directory;
  authors: Person[];
  hands: Map<string, Hand>;
}

const known = new WeakMap<Report, Known>();

function knownOf(report: Report, directory: Directory): Known {
  const before = known.get(report);
  if (before && before.directory === directory) return before;
  const now: Known = { directory, authors: readAuthors(report, directory), hands: new Map() };
  known.set(report, now);
  return now;
}

/**
 * Who answers for the report: its named authors; where it names none, its contacts, those whose report it is by its
 * heading, and whoever made the file. Empty where nothing tells.
 */
export function authorsOf(report: Report, directory: Directory): Person[] {
  return knownOf(report, directory).authors;
}

interface Fit {
  person: Person;
  fit: number;
}

/** The people whom a hand's name fits most closely. */
function fitting(text: string, titled: boolean, authors: Person[], directory: Directory): Fit[] {
  const people: Person[] = authors.slice();
  for (const entry of [...directory.members, ...directory.officers]) {
    const person = directory.who(mailboxOf(entry));
    const known = person.name === entry.name ? person : directory.byName(entry.name);
    if (known && people.indexOf(known) < 0) people.push(known);
  }
  const measure = isInitials(text) ? (name: string) => (initialsAre(text, name) ? 1 : 0)
    : isLogin(text) ? (name: string) => loginCloseness(text, name)
      : (name: string) => closeness(text, name);
  const found: Fit[] = [];
  for (const person of people) {
    if (titled && person.kind !== 'member') continue;
    const names = [person.name, ...(person.member?.aliases ?? []), ...(person.officer?.aliases ?? [])];
    const fit = Math.max(...names.map((name) => (foldName(name) === foldName(text) ? 4 : measure(name))));
    if (fit > 0) found.push({ person, fit });
  }
  return found;
}

function quoted(author: string): string {
  return `\u201c${author.trim()}\u201d`;
}

/** Whether it is the title of a post and no more: "Chief Executive", but not "Chief Executive's Office". */
function isPost(author: string, directory: Directory): boolean {
  return holdersNamedIn(author, directory).length === 1 && !/\b(office|support|team|pa|assistant|secretary|secretariat|for|on behalf)\b/i.test(author.replace(/^assistant director/i, ''));
}

function named(author: string, authors: Person[], directory: Directory): Hand {
  if (isUnnamed(author)) return { kind: 'unnamed', person: null, name: 'Somebody whose name was taken off', sure: false };
  const open = author.lastIndexOf('<');
  const address = author.indexOf('@') > 0 ? author.slice(open + 1).replace('>', '').trim() : '';
  const known = address ? directory.who({ name: '', address }) : null;
  const written = writtenHand(address ? (open > 0 ? author.slice(0, open) : address.slice(0, address.indexOf('@'))) : author);
  const found = known && (known.kind === 'member' || known.kind === 'officer') ? [{ person: known, fit: 4 }]
    : written.text ? fitting(written.text, written.titled, authors, directory) : [];
  const exact = found.filter((each) => each.fit === 4);
  const fits = exact.length > 0 ? exact : found;
  // "Guest, Paul" is a person for all that "Guest" alone is a login.
  if (written.shared && fits.every((each) => each.fit < 3)) {
    const byRole = written.titled ? null : memberByRole(author, directory);
    if (byRole) return { kind: 'member', person: byRole, name: spokenName(byRole), sure: false };
    if (!isPost(author, directory)) return { kind: 'shared', person: null, name: `Somebody at the login ${quoted(author)}`, sure: false };
  }
  if (fits.length === 1) {
    const { person, fit } = fits[0] as Fit;
    const isAuthor = authors.indexOf(person) >= 0;
    return { kind: isAuthor ? 'author' : person.kind === 'member' ? 'member' : 'officer', person, name: spokenName(person), sure: fit >= 2 || written.titled };
  }
  const unclear: Hand = { kind: 'unknown', person: null, name: quoted(author), sure: false };
  if (fits.length > 1) {
    const members = fits.filter((each) => each.person.kind === 'member').length;
    return members === fits.length ? { ...unclear, kind: 'member', sure: written.titled } : unclear;
  }
  // A councillor's title tells what they are, whoever they are.
  if (written.titled) return { kind: 'member', person: null, name: `Cllr ${written.text || 'unnamed'}`, sure: true };
  const holder = holdersNamedIn(author, directory)[0];
  const byPost = holder ? directory.who(mailboxOf(holder)) : memberByRole(author, directory);
  if (byPost) return { kind: authors.indexOf(byPost) >= 0 ? 'author' : byPost.kind === 'member' ? 'member' : 'officer', person: byPost, name: spokenName(byPost), sure: false };
  const short = authors.filter((each) => isForenameOf(written.text, each.name));
  const others = [...directory.members, ...directory.officers].filter((each) => isForenameOf(written.text, each.name) && authors.every((one) => one.name !== each.name));
  if (short.length === 1 && short[0] && others.length === 0) return { kind: 'author', person: short[0], name: short[0].name, sure: false };
  return unclear;
}

/**
 * Who made a change or comment, from the name that the document gives.
 * @param author as Word wrote it: "Langstone, Beth (Cllr)", "B Langstone", "BL", "beth.langstone", "Members Support", ''
 */
export function handOf(author: string, report: Report, directory: Directory): Hand {
  const { hands, authors } = knownOf(report, directory);
  const before = hands.get(author);
  if (before) return before;
  const hand = standingOf(named(author, authors, directory), report, authors, directory);
  hands.set(author, hand);
  return hand;
}

/** Tells the author's line manager from other officers. */
function standingOf(hand: Hand, report: Report, authors: Person[], directory: Directory): Hand {
  const officer = hand.person?.officer;
  if (hand.kind !== 'officer' || !officer) return hand;
  const theirs = peopleOf(report.outline.reportOf, directory).indexOf(hand.person as Person) >= 0;
  const above = theirs || authors.some((each) => isAbove(officer, each.officer));
  return above ? { ...hand, kind: 'line-manager' } : hand;
}

/** Who saved the document last. */
export function lastHand(report: Report, directory: Directory): Hand {
  return handOf(report.document.properties.lastModifiedBy, report, directory);
}
