import type { Person } from '../directory/directory';
import type { Situation } from './context';
import type { Evidence } from './finding';
import { letterOf } from './letter';
import { formOf, isForPress, mayBeForPress, type PressForm } from './press-form';
import { issuerOf, type Issuer } from './press-issuer';
import { pressTextOf, type PressParagraph } from './press-paragraphs';
import { voicesIn, type PressSentence, type Quotation } from './press-quotations';
import { capacitiesShown, type PressCapacity, type Speaker } from './press-speakers';
import { capacitiesStated } from '../language/capacity';
import { samePerson } from './named-people';

export type { PressForm } from './press-form';
export type { Issuer } from './press-issuer';
export type { PressParagraph } from './press-paragraphs';
export type { PressSentence, Quotation } from './press-quotations';
export type { PartyLabel, PressCapacity, Speaker } from './press-speakers';

/** A text for the press or the public: who issues it, who speaks in it, and every sentence with whose it is. */
export interface Press {
  form: PressForm;
  issuer: Issuer;
  /** The first heading, else a mail's subject; offsets into the item's text where it stands there. */
  headline: { text: string; evidence: Evidence } | null;
  paragraphs: PressParagraph[];
  quotations: Quotation[];
  /** In the order of the text, contact lines and signature too: ask `role`. The writer's own mail to a paper is here as well. */
  sentences: PressSentence[];
  /** Everybody quoted or told of as speaking; of a member's own statement the member too. */
  speakers: Speaker[];
  /** The member whose own statement it is, or null. */
  writer: Speaker | null;
}

const readings = new WeakMap<Situation['reading'], { press: Press | null }>();

function memberWho(situation: Situation): Person | null {
  const { writer, item, directory } = situation;
  if (writer.inNameOf?.kind === 'member') return writer.inNameOf;
  if (writer.person?.kind === 'member') return writer.person;
  const properties = item.document?.properties;
  for (const name of [properties?.lastModifiedBy ?? '', properties?.creator ?? '']) {
    const person = name ? directory.byName(name) : null;
    if (person?.kind === 'member') return person;
  }
  return null;
}

function capacityOf(stated: 'ward' | 'council' | 'personal' | 'party'): PressCapacity {
  return stated === 'party' ? 'group' : stated;
}

/** "Wearing my Cabinet hat", "Cabinet Member for Housing here": the words are about the writer. */
const statesOwn = /(?:^|[^a-z])hat on(?![a-z])|^\W*(?:as|speaking|wearing|writing|with my|in my|from (?:me|the|your)|this is(?:n['\u2019]t)?|it['\u2019]s|for the|take this|on behalf|i ?(?:['\u2019]m| am|['\u2019]ve| have| represent| sit| chair| lead| speak| write)|you can (?:quote|attribute))(?![a-z])|(?:^|[^a-z])here(?:[.,:!]|$)|(?:^|[^A-Za-z])(?:I(?:['\u2019][a-z]{1,2})?|me|mine)(?: [a-z]+){0,5},? as (?:the |a |an |your |one )?|^\W*(?:the following|what follows|these (?:words|lines)|this|it|all this|both|my (?:words|quote|comment|statement))(?: [a-z]+){0,2} (?:comes?|is|are|goes?|stands?|was) (?:[a-z]+ ){0,2}(?:from|by|of) (?:the|a|your|one)(?![a-z])|(?:^|[^a-z])(?:sent|elected|returned|voted|chose) me (?:to|in|as|for|back)(?![a-z])|(?:^|[^A-Za-z])I (?:was|am|have been|['\u2019]ve been) (?:elected|returned|chosen|sent)(?![a-z])|(?:^|[^A-Za-z])I(?:['\u2019]m| am) (?:speaking|writing|answering|replying|the|a|one of)(?![a-z])/i;

/** A member as the speaker of their own statement, with the capacities that first-person words and the signature give. */
function writerAsSpeaker(situation: Situation): Speaker | null {
  const person = memberWho(situation);
  if (!person && situation.writer.role !== 'member') return null;
  const capacities: PressCapacity[] = [];
  const add = (capacity: PressCapacity) => {
    if (capacities.indexOf(capacity) < 0) capacities.push(capacity);
  };
  for (const sentence of situation.own) {
    const shownHere = capacitiesShown(sentence.text, situation.directory);
    // "As spokesman for my group" is said like an office of the Council and is none.
    for (const stated of capacitiesStated(sentence)) if (stated.capacity !== 'council' || shownHere.length === 0) add(stated.capacity === 'council' && !/council|authority|behalf/i.test(sentence.text) ? 'executive' : capacityOf(stated.capacity));
    if (/^\W*I (?:chair|lead)(?![a-z])/.test(sentence.text)) add('chair');
    if (statesOwn.test(sentence.text)) for (const shown of shownHere) add(shown);
  }
  if (!situation.item.document) for (const signed of letterOf(situation).signed) add(signed === 'council' ? 'executive' : capacityOf(signed));
  return { kind: 'member', name: person ? `Cllr ${person.name}` : 'the writer', person, attributions: [], capacities };
}

/** What the text says of a speaker elsewhere: "Cllr Hale, who represents Abbey, will open it." */
function addPosts(press: Press, situation: Situation): void {
  for (const speaker of press.speakers) {
    const last = surnameOf(speaker);
    if (last === '') continue;
    for (const paragraph of press.paragraphs) {
      if (paragraph.text.toLowerCase().indexOf(last) < 0) continue;
      // Beside the name: at most a clause to either side, outside the quotation.
      for (let at = paragraph.text.toLowerCase().indexOf(last); at >= 0; at = paragraph.text.toLowerCase().indexOf(last, at + last.length)) {
        const near = paragraph.text.slice(Math.max(0, at - 90), at + last.length + 110).split(/["\u201c\u201d]/);
        const words = near.filter((each) => each.toLowerCase().indexOf(last) >= 0)[0] ?? '';
        for (const capacity of capacitiesShown(words, situation.directory)) if (speaker.capacities.indexOf(capacity) < 0) speaker.capacities.push(capacity);
      }
    }
  }
}

function surnameOf(speaker: Speaker): string {
  const name = (speaker.person?.name ?? speaker.name).toLowerCase();
  const last = name.split(' ').slice(-1)[0] ?? '';
  return /^(?:the|writer)$/.test(last) ? '' : last;
}

function headlineOf(situation: Situation, paragraphs: PressParagraph[]): Press['headline'] {
  const heading = paragraphs.filter((each) => each.role === 'heading')[0];
  if (heading) return { text: heading.text, evidence: { part: 'body', text: situation.item.text.slice(heading.start, heading.end), start: heading.start, end: heading.end } };
  const { subject } = situation.item;
  return subject ? { text: subject, evidence: { part: 'subject', text: subject } } : null;
}

function readPress(situation: Situation): Press | null {
  const { item, directory } = situation;
  // Nearly all mail goes neither to the press nor to Communications, and is not read further.
  if (item.kind !== 'press' && (item.kind !== 'message' || !mayBeForPress(situation))) return null;
  const text = pressTextOf(situation);
  if (!isForPress(situation, text)) return null;
  const writer = writerAsSpeaker(situation);
  const issuer = issuerOf(situation, text, writer?.person ?? null);
  const own = issuer.kind === 'member' ? writer : null;
  const voices = voicesIn(text, directory, own);
  // Quoted by name in their own release, the writer and that speaker are one person.
  const named = own ? voices.speakers.filter((each) => each.person && own.person && samePerson(each.person, own.person))[0] : undefined;
  if (own && named) for (const capacity of named.capacities) if (own.capacities.indexOf(capacity) < 0) own.capacities.push(capacity);
  const speakers = own ? [own, ...voices.speakers.filter((each) => each !== named)] : voices.speakers;
  const as = (speaker: Speaker | null) => (speaker !== null && speaker === named ? own : speaker);
  if (own && named) own.attributions.push(...named.attributions);
  const press: Press = {
    form: formOf(situation, text), issuer, headline: headlineOf(situation, text.paragraphs), paragraphs: text.paragraphs,
    quotations: voices.quotations.map((each) => ({ ...each, speaker: as(each.speaker) })),
    sentences: voices.sentences.map((each) => ({ ...each, speaker: as(each.speaker) })),
    speakers, writer: own,
  };
  addPosts(press, situation);
  return press;
}

/**
 * Reads an item as a press statement, release or publication; worked out once an item.
 * Null where it is none: not of kind `press`, and no message to the press or with a text for issue.
 */
export function pressOf(situation: Situation): Press | null {
  let held = readings.get(situation.reading);
  if (!held) readings.set(situation.reading, (held = { press: readPress(situation) }));
  return held.press;
}

/** A sentence of a text for the press as evidence. */
export function pressEvidence(situation: Situation, sentence: { start: number; end: number }): Evidence {
  return { part: 'body', text: situation.item.text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end };
}

/** Whether the Council speaks with this text: its own release, newsletter or publication, whoever drafts it. */
export function isCouncilPublicity(press: Press): boolean {
  return press.issuer.kind === 'council';
}

/** Everything that members say in it: quotations, reported words, and a member's own sentences. */
export function saidByMembers(press: Press): { sentence: PressSentence; speaker: Speaker }[] {
  const found: { sentence: PressSentence; speaker: Speaker }[] = [];
  for (const sentence of press.sentences) {
    if (sentence.role === 'contact' || sentence.role === 'mark' || sentence.role === 'signature' || sentence.role === 'greeting') continue;
    const speaker = sentence.speaker ?? (sentence.quoted ? null : press.writer);
    if (speaker?.kind === 'member') found.push({ sentence, speaker });
  }
  return found;
}
