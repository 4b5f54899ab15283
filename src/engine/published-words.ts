import type { Context } from './context';
import type { Evidence, Remedy } from './finding';
import { pressEvidence, pressOf, saidByMembers, type PressSentence } from './press';
import { isSubstance } from './press-spokespeople';
import { mailboxOf } from '../directory/directory';
import type { ReadSentence } from '../language/reading';

/** A sentence that a member means for the public. */
export interface PublishedSentence {
  sentence: ReadSentence;
  evidence: Evidence;
}

/** Whoever is spoken of by name in a quotation is not the one who speaks it. */
function namesItself(sentence: PressSentence): boolean {
  const name = sentence.speaker?.person?.name ?? sentence.speaker?.name ?? '';
  return name !== '' && sentence.text.indexOf(name) >= 0;
}

/** What members say in a text for the press; offsets are into the item's text. */
export function wordsForThePress(context: Context): PublishedSentence[] {
  const press = pressOf(context);
  if (!press) return [];
  const theirs = saidByMembers(press).map(({ sentence }) => sentence);
  // In a member's own statement a quotation that names no speaker is the member's.
  const own = press.issuer.kind === 'member' ? press.sentences.filter((each) => isSubstance(each) && each.quoted && (each.speaker === null || namesItself(each)) && theirs.indexOf(each) < 0) : [];
  return [...theirs, ...own].sort((a, b) => a.start - b.start).map((sentence) => ({ sentence: sentence.sentence, evidence: pressEvidence(context, sentence) }));
}

/** The writer's own sentences, those between quotation marks too. */
export function ownWords(context: Context): PublishedSentence[] {
  return context.own.map((sentence) => ({ sentence, evidence: { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end } }));
}

/** Takes a sentence out; where it is quoted, with nothing left between the marks. */
export function takeOut(id: string, label: string, evidence: Evidence[]): Remedy[] {
  const edits = evidence.filter((each) => each.part === 'body' && each.text !== undefined && each.text !== '').map((each) => ({ do: 'replace-text' as const, find: each.text as string, text: '' }));
  return edits.length === 0 ? [] : [{ id, label, edits }];
}

/** A message to the post that hears a member's complaint about an officer. */
export function privateComplaint(context: Context): Remedy[] {
  const entry = context.directory.holderOf('monitoring-officer', 'managing-director', 'chief-executive');
  if (!entry) return [];
  return [{
    id: 'raise-privately', label: `Raise it in private with ${entry.name}`,
    draft: { to: [mailboxOf(entry)], cc: [], subject: 'In confidence: a concern about an officer', text: `Dear ${entry.name}\n\nI am concerned about how a matter was handled and would like to speak with you about it in private.\n\n` },
  }];
}
