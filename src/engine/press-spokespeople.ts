import { hasRole } from '../directory/directory';
import type { MemberRole } from '../directory/directory-file';
import type { Press, PressSentence, Speaker } from './press';

/** Whether a speaker holds one of these roles, by the directory or, where it does not know them, by the words beside the name. */
export function speaksAs(speaker: Speaker, roles: string[]): boolean {
  if (speaker.person?.member) return hasRole(speaker.person, ...(roles as MemberRole[]));
  if (roles.indexOf('executive') >= 0 && speaker.capacities.indexOf('executive') >= 0) return true;
  return (roles.indexOf('chair') >= 0 || roles.indexOf('chair-scrutiny') >= 0) && speaker.capacities.indexOf('chair') >= 0;
}

/** Leader, Deputy Leader and the other members of the executive, under whatever name. */
export const executiveRoles = ['leader', 'deputy-leader', 'executive', 'lead-member'];

/** Whether somebody is shown to be a member of the executive by the directory or by the words beside the name. */
export function isExecutive(speaker: Speaker): boolean {
  return speaker.kind === 'member' && (speaksAs(speaker, executiveRoles) || (speaker.person === null && speaker.capacities.indexOf('executive') >= 0));
}

/** "Cllr Jane Hale" or "the writer", for a sentence about them. */
export function speakerName(speaker: Speaker): string {
  if (speaker.person?.member) return `Cllr ${speaker.person.name}`;
  return speaker.name === 'the writer' ? 'The writer' : speaker.name.replace(/^Councillor /, 'Cllr ');
}

/** The parts of a text that say something: no marks, contact lines or signature. */
export function isSubstance(sentence: PressSentence): boolean {
  return sentence.role === 'body' || sentence.role === 'heading' || sentence.role === 'notes';
}

/** The words that one member says, quoted, reported or as the writer. */
export function wordsOf(press: Press, speaker: Speaker): PressSentence[] {
  return press.sentences.filter((each) => isSubstance(each) && (each.speaker === speaker || (each.speaker === null && !each.quoted && press.writer === speaker)));
}

/** Members who speak in it, first one first. */
export function memberSpeakers(press: Press): Speaker[] {
  return press.speakers.filter((each) => each.kind === 'member' && wordsOf(press, each).length > 0);
}
