import type { Person } from '../directory/directory';
import type { Recipient, Situation } from './context';
import { gatheringOf, shows, type Piece } from './meeting';

/** The members an item goes to. */
export function membersWrittenTo(situation: Situation): Recipient[] {
  return situation.recipients.filter((each) => each.person.kind === 'member');
}

/** The officers and teams an item goes to. */
export function officersWrittenTo(situation: Situation): Recipient[] {
  return situation.recipients.filter((each) => each.person.kind === 'officer' || each.person.kind === 'council');
}

const junior = new Set(['officer']);
const senior = new Set(['managing-director', 'chief-executive', 'monitoring-officer', 'finance-officer', 'director', 'assistant-director', 'head-of-service', 'senior']);

/** Whether somebody is below the posts that answer for a service; unknown posts are not. */
export function isJunior(person: Person): boolean {
  return person.officer?.post !== undefined && junior.has(person.officer.post) && !/(?:^|[^a-z])(?:head|director|service lead|chief|manager|team leader)(?![a-z])/i.test(person.officer.title ?? '');
}

/** Whether somebody answers for a service. */
export function isSenior(person: Person): boolean {
  return person.officer?.post !== undefined && senior.has(person.officer.post);
}

/** The Monitoring Officer, or somebody whose title says so. */
export function isMonitoringOfficer(person: Person): boolean {
  return person.officer?.post === 'monitoring-officer' || /monitoring officer/i.test(person.officer?.title ?? '');
}

/** The writer's own sentences that are no quotation. */
export function ownPieces(situation: Situation): Piece[] {
  return gatheringOf(situation).pieces.filter((piece) => piece.part === 'body' && !piece.sentence.quoted);
}

/** Pieces near one: itself, the one before and the one after. */
export function around(pieces: Piece[], at: number): Piece[] {
  return [pieces[at - 1], pieces[at], pieces[at + 1]].filter((each): each is Piece => each !== undefined);
}

/** Whether any of these shows a family. */
export function anyShows(pieces: Piece[], family: string): boolean {
  return pieces.some((piece) => shows(piece, family));
}
