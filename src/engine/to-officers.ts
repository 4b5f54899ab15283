import type { OfficerEntry } from '../directory/directory-file';
import type { Person } from '../directory/directory';
import { clausesOf, spanOfClause } from '../language/clauses';
import { phrasesIn, type Families } from '../language/phrase-book';
import type { ReadSentence } from '../language/reading';
import type { Span } from '../language/span';
import { stanceOf, type Stance } from '../language/stance';
import type { Situation } from './context';
import type { Evidence } from './finding';
import { letterOf } from './letter';
import { namedIn } from './named-people';

/** Posts with duties that the law gives to their holder. */
const statutory: OfficerEntry['post'][] = ['chief-executive', 'managing-director', 'monitoring-officer', 'finance-officer'];
const senior: OfficerEntry['post'][] = [...statutory, 'director', 'assistant-director', 'head-of-service', 'senior'];

/** The officers whom an item is written to. */
export interface Addressed {
  officers: Person[];
  /** All of them work for a manager below the senior posts. */
  junior: boolean;
  statutory: boolean;
}

function addressedIn(situation: Situation): Person[] {
  const written = situation.recipients.filter((each) => each.person.kind === 'officer' || each.person.kind === 'council').map((each) => each.person);
  if (written.length > 0 || situation.recipients.length > 0) return written;
  const found: Person[] = [];
  for (const mention of namedIn(letterOf(situation).addressedTo, situation.directory)) {
    const only = mention.people[0];
    if (mention.people.length === 1 && only?.kind === 'officer') found.push(only);
  }
  return found;
}

const addressed = new WeakMap<Situation['reading'], Addressed | null>();

/** Whom among the officers a member writes to; null where no member writes, or to no officer. Political assistants work for their group and count as none. */
export function officersWrittenTo(situation: Situation): Addressed | null {
  const known = addressed.get(situation.reading);
  if (known !== undefined) return known;
  const officers = writtenByMember(situation) ? addressedIn(situation).filter((person) => person.officer?.post !== 'political-assistant') : [];
  const posts = officers.map((person) => person.officer?.post);
  const answer = officers.length === 0 ? null : {
    officers,
    junior: posts.every((post) => post === undefined || senior.indexOf(post) < 0),
    statutory: posts.some((post) => post !== undefined && statutory.indexOf(post) >= 0),
  };
  addressed.set(situation.reading, answer);
  return answer;
}

/** Whether a member writes, or somebody for a member. */
export function writtenByMember(situation: Situation): boolean {
  return situation.writer.role === 'member' || situation.writer.inNameOf?.kind === 'member';
}

/** Whether somebody who serves the members' own business is the only officer written to. */
export function onlyMembersSupport(situation: Situation): boolean {
  const to = officersWrittenTo(situation);
  return to !== null && to.officers.every((person) => person.officer?.post === 'democratic-services');
}

/** A clause of the writer's own sentences with the phrases that it shows by itself. */
export interface OwnClause {
  sentence: ReadSentence;
  families: Families;
  /** Offsets in `sentence.text`. */
  span: Span;
}

const clauses = new WeakMap<ReadSentence, OwnClause[]>();

/** A sentence by its clauses, so that what begins a clause is seen as its beginning. */
export function clausesIn(sentence: ReadSentence): OwnClause[] {
  let found = clauses.get(sentence);
  if (!found) {
    const read = clausesOf(sentence.text);
    found = read.clauses.length < 2 ? [{ sentence, families: sentence.families, span: { start: 0, end: sentence.text.length } }]
      : read.clauses.map((clause) => {
        const span = spanOfClause(read, clause);
        return { sentence, families: phrasesIn(sentence.text, span), span };
      });
    clauses.set(sentence, found);
  }
  return found;
}

/** How a family stands in a sentence; a report in another clause leaves this one alone: "She says she is ill, can you …". */
function stanceIn(sentence: ReadSentence, family: string): Stance | null {
  const place = sentence.families.place(family);
  return place && stanceAt(sentence, place);
}

function stanceAt(sentence: ReadSentence, place: Span): Stance {
  const stance = stanceOf(sentence, place);
  if (stance.reported) {
    const clause = clausesIn(sentence).filter((each) => each.span.start <= place.start && each.span.end > place.start)[0];
    if (clause && clause.span.start > 0) {
      const text = sentence.text.slice(clause.span.start);
      stance.reported = stanceOf({ text, question: sentence.question, quoted: sentence.quoted }, { start: place.start - clause.span.start, end: place.end - clause.span.start }).reported;
    }
  }
  // A denial within the phrase belongs to it: "I won't forget this".
  stance.negated = !sentence.families.has('asks-rhetorical') && stanceOf(sentence, { start: place.start, end: place.start }).negated;
  const before = sentence.text.slice(0, place.start);
  // "Refuse her again and …" tells somebody not to refuse, and denies nothing.
  if (stance.negated && !denies.test(before + sentence.text.slice(place.start, place.start + 12))) stance.negated = false;
  if (stance.reported && saysSelf.test(before)) stance.reported = false;
  if (othersSay.test(before)) stance.reported = true;
  if (untilHeard.test(before)) stance.reported = false;
  return stance;
}

const saysSelf = /\b(?:I|we)(?:['\u2019]ve| have)?(?: also| already)? (?:told|promised|assured)\b(?!.*\b(?:he|she|they) (?:said|told|asked))/i;
const denies = /\b(?:not|no|never|cannot|without|nobody|none|nothing|nor|neither|rather|hardly)\b|n['\u2019]?t\b|\b(?:I|we) (?:refuse|decline)/i;
const untilHeard = /\b(?:unless|until|till) (?:I|we)(?:['\u2019]ve| have)? (?:hear|heard|am told|are told|learn)\b/i;
const othersSay = /(?:^|[^i ]) (?:shouted|yelled|threatened|warned|swore|posted|screamed|asked me|wants me|wanted me|begged me)\b/i;

/** Whether a sentence shows a family in the writer's own mouth: not between quotation marks, not told of somebody else, not denied, unless allowed. */
export function shows(sentence: ReadSentence, family: string, allowed: Partial<Record<keyof Stance, true>> = {}): boolean {
  const stance = stanceIn(sentence, family);
  return stance !== null && (Object.keys(stance) as (keyof Stance)[]).every((key) => !stance[key] || allowed[key] === true);
}

/** As `shows`, of a sign that is no family of phrases. */
export function stands(sentence: ReadSentence, sign: RegExp, allowed: Partial<Record<keyof Stance, true>> = {}): boolean {
  const found = sign.exec(sentence.text);
  if (!found) return false;
  const stance = stanceAt(sentence, { start: found.index, end: found.index + found[0].length });
  return (Object.keys(stance) as (keyof Stance)[]).every((key) => !stance[key] || allowed[key] === true);
}

/** What a request may stand in: a question, an "if you would". */
export const asking: Partial<Record<keyof Stance, true>> = { asked: true, conditional: true, past: true };

/** The first of the writer's own sentences that shows a family. */
export function firstThat(situation: Situation, family: string, allowed?: Partial<Record<keyof Stance, true>>): ReadSentence | null {
  for (const sentence of situation.own) if (shows(sentence, family, allowed)) return sentence;
  return null;
}

/** Whether a sentence stands inside a quotation that began in an earlier sentence of its paragraph. */
export function withinQuotation(situation: Situation, sentence: ReadSentence): boolean {
  const { text } = situation.item;
  const paragraph = text.slice(Math.max(0, text.lastIndexOf('\n\n', sentence.start)), sentence.start);
  let straight = 0;
  let open = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const mark = paragraph.charAt(at);
    if (mark === '"') straight++;
    else if (mark === '\u201c') open++;
    else if (mark === '\u201d') open--;
  }
  return open > 0 || straight % 2 === 1;
}

/** A sentence as evidence. */
export function quoteOf(sentence: ReadSentence): Evidence {
  return { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end };
}

/** A sentence within a message to people: at most so many letters, without its last mark. */
export function wordsOf(sentence: { text: string }): string {
  const plain = sentence.text.replace(/\s+/g, ' ').replace(/[.!?]+$/, '');
  return plain.length > 140 ? `${plain.slice(0, 137)}\u2026` : plain;
}

/** "Cllr Jane Smith", or what stands for a member of no known name. */
export function memberName(situation: Situation): string {
  const person = situation.writer.inNameOf?.kind === 'member' ? situation.writer.inNameOf : situation.writer.person;
  return person?.kind === 'member' ? `Cllr ${person.member?.name ?? person.name}` : 'The writer';
}
