import type { MemberEntry } from '../directory/directory-file';
import { likely, strengthOf } from '../language/acts';
import type { Context } from './context';
import type { Remedy } from './finding';
import { about, mentions, speaksOfMany, type MatterSentence } from './matter';
import { memberMailbox, memberNames, membersFor, toldAlready } from './ward-members';
import { areasConcerned, type AreaConcern } from './wards';

export interface LeftOut {
  concern: AreaConcern;
  present: MemberEntry[];
  missing: MemberEntry[];
}

/** The wards concerned with those of their members who are neither in the correspondence nor told otherwise. */
export function leftOut(context: Context): LeftOut[] {
  const known = found.get(context.reading);
  if (known) return known;
  const areas = areasConcerned(context).map((concern) => {
    const { present, missing } = membersFor(context, concern.ward);
    const told = missing.filter((member) => toldAlready(context, member));
    return { concern, present: [...present, ...told], missing: missing.filter((member) => told.indexOf(member) < 0) };
  });
  found.set(context.reading, areas);
  return areas;
}
// Several provisions ask the same of one item.
const found = new WeakMap<Context['reading'], LeftOut[]>();

/** Everybody who is missing from one ward or another, each once. */
export function missingFrom(areas: LeftOut[]): MemberEntry[] {
  return areas.reduce<MemberEntry[]>((all, area) => [...all, ...area.missing.filter((member) => all.indexOf(member) < 0)], []);
}

export function memberRecipients(context: Context): Context['recipients'] {
  return context.recipients.filter((recipient) => recipient.person.kind === 'member');
}

/** How plainly a sentence is about what a place's people share; a place is also named for where somebody lives or what lies there. */
export function weightOf(sentence: MatterSentence): 'plain' | 'some' | 'none' {
  if (sentence.part === 'subject' || about(sentence, 'civic')) return 'none';
  if (strengthOf(sentence, 'general-matter') >= likely || speaksOfMany(sentence) || mentions(sentence, 'significant', 'operational')
    || about(sentence, 'incident', 'complaints', 'earlyPolicy', 'scrutiny', 'controversial')) return 'plain';
  // How long says something only of what is going on in a place: people are away until Thursday too.
  if (about(sentence, 'lasting') && (sentence.places.length > 0 || strengthOf(sentence, 'general-matter') >= little || about(sentence, 'publicThings', 'activity'))) return 'plain';
  return strengthOf(sentence, 'general-matter') >= little || about(sentence, 'publicThings', 'activity', 'minor') ? 'some' : 'none';
}
export const little = 0.2;

/** Whether the place is the matter, and not only a name on the way to another. */
export function matterIn(concern: AreaConcern): 'plain' | 'some' | 'none' {
  if (concern.fromThread || concern.kind === 'mixed') return 'plain';
  const weights = concern.passage.map(weightOf);
  if (weights.indexOf('plain') >= 0) return 'plain';
  return weights.indexOf('some') >= 0 ? 'some' : 'none';
}

export function freshNote(context: Context, areas: LeftOut[]): Remedy {
  const missing = missingFrom(areas);
  // Only the officer's own words: a member's email is never passed on.
  const words = context.own.map((sentence) => sentence.text.replace(/\s+/g, ' ')).join(' ');
  return {
    id: 'fresh-note', label: 'Prepare a note to the other ward members',
    draft: {
      to: missing.map(memberMailbox), cc: [], subject: `For information: ${areas.map((area) => area.concern.ward).join(' and ')}`,
      text: `Dear ${memberNames(missing).replace(/Cllr/g, 'Councillor')}\n\nFor your information as ward members:\n\n${words}\n`,
    },
  };
}
