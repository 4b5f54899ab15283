import type { Person } from '../directory/directory';
import { phrasesIn, type Families } from '../language/phrase-book';
import { readSentences, type ReadSentence } from '../language/reading';
import type { Span } from '../language/span';
import { stanceOf, type Stance } from '../language/stance';
import { actorsIn, type Actor } from './actors';
import type { Situation } from './context';
import type { Evidence } from './finding';
import { samePerson } from './named-people';

/** Somebody of the Council of whom a sentence speaks; `person` is null where only a post or title is given. */
export interface SpokenOf {
  kind: 'officer' | 'member';
  person: Person | null;
  /** As written. */
  words: string;
  /** Offsets into the masked text. */
  start: number;
  end: number;
}

/** A sentence of the subject or of the writer's own words, with everybody whom the directory knows masked. */
export interface Told {
  part: 'subject' | 'body';
  sentence: ReadSentence;
  /** The sentence with `xofficer` and `xmember` for the people named, so that one phrase fits everybody. */
  text: string;
  question: boolean;
  quoted: boolean;
  families: Families;
  people: SpokenOf[];
  /** Whom "he" or "she" means at the sentence's beginning: whoever was spoken of last. */
  before: SpokenOf | null;
}

const readings = new WeakMap<Situation['reading'], Told[]>();
const writersOwn = /(?:^|[^a-z])(?:as|i am|i'm|i\u2019m|me as) (?:a |an |the |your )?(?:[a-z]+ ){0,2}$/i;

/** What follows a name with which a sentence calls somebody. */
const called = /^(?:,| -| \u2013) (?!who|whom|whose|which|that|my|our|your|his|her|the|a|an|as|with|in|on|at|of|for|from|and|or|but|has|had|is|was|did|does|said|then|like|having|being|again|unlike|despite|after|when|while|[A-Z])/;

function isSelf(situation: Situation, person: Person | null): boolean {
  const { person: writer, inNameOf } = situation.writer;
  return person !== null && ((writer !== null && samePerson(writer, person)) || (inNameOf !== null && samePerson(inNameOf, person)));
}

/** The person of an officer's name or post where only one fits. */
function holder(situation: Situation, actor: Actor): Person | null {
  if (actor.person) return actor.person;
  if (actor.kind !== 'officer') return null;
  const words = actor.words.replace(/^(?:the|our|your) /i, '').toLowerCase();
  const fits = situation.directory.officers.filter((each) => (each.title ?? '').toLowerCase() === words || ((each.post === 'chief-executive' || each.post === 'managing-director' || each.post === 'monitoring-officer') && (each.post as string).replace('-', ' ') === words));
  const only = fits.length === 1 ? fits[0] : undefined;
  return only ? situation.directory.who({ name: only.name, address: only.emails?.[0] ?? '' }) : null;
}

function mask(situation: Situation, part: Told['part'], sentence: ReadSentence, before: SpokenOf | null): Told {
  let text = '';
  let at = 0;
  const people: SpokenOf[] = [];
  for (const actor of actorsIn(sentence.text, situation.directory)) {
    if (actor.kind !== 'member' && actor.kind !== 'officer') continue;
    const person = holder(situation, actor);
    // "As an officer I …" and the writer's own name are the writer.
    if (isSelf(situation, person) || (person === null && writersOwn.test(sentence.text.slice(0, actor.start)))) continue;
    text += sentence.text.slice(at, actor.start);
    const start = text.length;
    text += actor.kind === 'officer' ? 'xofficer' : 'xmember';
    at = actor.end;
    // "Louise, shout if …" calls her; it says nothing of her.
    if (part === 'body' && actor.start === 0 && called.test(sentence.text.slice(actor.end))) continue;
    people.push({ kind: actor.kind, person, words: actor.words, start, end: text.length });
  }
  text += sentence.text.slice(at);
  const families = people.length === 0 ? sentence.families : phrasesIn(text, { start: 0, end: text.length });
  return { part, sentence, text, question: sentence.question, quoted: sentence.quoted, families, people, before };
}

/** The subject's sentences, then the writer's own. Read once an item. */
export function toldIn(situation: Situation): Told[] {
  const known = readings.get(situation.reading);
  if (known) return known;
  const told: Told[] = [];
  let before: SpokenOf | null = null;
  const add = (part: Told['part'], sentence: ReadSentence) => {
    const each = mask(situation, part, sentence, before);
    told.push(each);
    before = each.people[each.people.length - 1] ?? before;
  };
  for (const sentence of readSentences(situation.item.subject)) add('subject', sentence);
  for (const sentence of situation.own) add('body', sentence);
  readings.set(situation.reading, told);
  return told;
}

/** Sentences that are not the item's own body, as those of a text for the press are read: in their order, masked the same way. */
export function toldOf(situation: Situation, sentences: ReadSentence[]): Told[] {
  const told: Told[] = [];
  let before: SpokenOf | null = null;
  for (const sentence of sentences) {
    const each = mask(situation, 'body', sentence, before);
    told.push(each);
    before = each.people[each.people.length - 1] ?? before;
  }
  return told;
}

/** Where a family is shown in a sentence's masked text, with how it stands there; null where it is not. */
export function shown(told: Told, family: string): { place: Span; stance: Stance; words: string } | null {
  const place = told.families.place(family);
  if (!place) return null;
  return { place, stance: stanceOf(told, place), words: told.text.slice(place.start, place.end) };
}

/** Whom words are about; `inside` where they name them themselves. */
export type Target = { inside: boolean } & ({ kind: 'reader' } | { kind: 'staff' } | { kind: 'person'; of: SpokenOf } | { kind: 'nobody' });

const reader = /(?:^|[^a-z])(?:you|your|yours|yourself|yourselves|you[\u2019']?(?:re|ve|d|ll))(?![a-z])/i;
const pronoun = /(?:^|[^a-z])(?:he|she|him|her|his|hers|himself|herself|they|them|their|(?:he|she)[\u2019']?s|they[\u2019']?re)(?![a-z])/i;
const staff = /(?:^|[^a-z])(?:officers|staff|team|department|planners|section|engineers|lot|(?:you|your|these|those|our|such) people|officials|bureaucrats|service)(?![a-z])/i;

/** Whom the words at a place are about: whoever stands in them, else whoever stands shortly before or after. */
export function targetOf(told: Told, place: Span): Target {
  const words = told.text.slice(place.start, place.end);
  const named = told.people.filter((each) => each.start >= place.start && each.end <= place.end)[0];
  if (named) return { inside: true, kind: 'person', of: named };
  if (reader.test(words)) return { inside: true, kind: 'reader' };
  if (pronoun.test(words)) {
    const ahead = told.people.filter((each) => each.end <= place.start);
    const of = ahead[ahead.length - 1] ?? told.before;
    return of ? { inside: true, kind: 'person', of } : { inside: true, kind: 'nobody' };
  }
  if (staff.test(words)) return { inside: true, kind: 'staff' };
  return { inside: false, ...nearby(told, place) };
}

type Nearby = { kind: 'reader' } | { kind: 'staff' } | { kind: 'person'; of: SpokenOf } | { kind: 'nobody' };

function nearby(told: Told, place: Span): Nearby {
  const near = told.people.filter((each) => each.end <= place.start && place.start - each.end < 60);
  const last = near[near.length - 1];
  const lead = told.text.slice(Math.max(last ? last.end : 0, place.start - 60), place.start);
  if (reader.test(lead)) return { kind: 'reader' };
  if (pronoun.test(lead) && !last) return told.before ? { kind: 'person', of: told.before } : { kind: 'nobody' };
  if (last) return { kind: 'person', of: last };
  const after = told.people.filter((each) => each.start >= place.end && each.start - place.end < 40)[0];
  if (after) return { kind: 'person', of: after };
  const rest = told.text.slice(place.end, place.end + 60);
  if (reader.test(rest)) return { kind: 'reader' };
  return staff.test(lead) || staff.test(rest) ? { kind: 'staff' } : { kind: 'nobody' };
}

/** Where a sentence stands, for a finding. */
export function toldEvidence(told: Told): Evidence {
  if (told.part === 'subject') return { part: 'subject', text: told.sentence.text };
  return { part: 'body', text: told.sentence.text, start: told.sentence.start, end: told.sentence.end };
}
