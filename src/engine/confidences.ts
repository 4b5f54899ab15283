import type { Person } from '../directory/directory';
import { confidenceAskedIn, lentOut, releaseIn } from '../language/confidence';
import { markingOf, marksSubject, plainSubject } from '../language/marking';
import { dayIn, untilDay } from '../language/dates';
import type { ReadSentence } from '../language/reading';
import type { Evidence } from './finding';
import type { Recipient, Situation, ThreadMessage } from './context';
import { evidenceOf, hadAlready, isWriter, partiesOf } from './correspondence';
import { leaveOf } from './consents';
import { means, namedIn, samePerson } from './named-people';
import { ofTheThread } from './of-the-thread';
import { namesNothing, takesUp } from './taken-up';

/** A confidence that somebody asked for and that is still open, with those who would now get to know. */
export interface Confidence {
  confider: Person;
  /** `mark`: a heading or subject line; `request`: words; `spoken`: told by word of mouth and repeated here. */
  how: 'mark' | 'request' | 'spoken';
  strength: number;
  /** The message passed between a member and an officer. */
  written: boolean;
  /** Somebody said that it is no longer needed, but not so that it is certain. */
  doubtful: Evidence | null;
  newcomers: Recipient[];
  evidence: Evidence;
}

function today(situation: Situation): number | null {
  return dayIn(situation.date);
}

function hasPassed(situation: Situation, message: ThreadMessage, words: string): boolean {
  const now = today(situation);
  const written = dayIn(message.date);
  if (now === null || written === null) return false;
  const until = untilDay(words, written);
  return until !== null && until < now;
}

/** A sentence with which somebody says that their confidence is over. */
interface Release {
  index: number;
  sentence: ReadSentence;
  says: 'yes' | 'perhaps';
}

const releases = new WeakMap<Situation['reading'], Map<Person, Release[]>>();

/** Every such sentence of one person in the thread, newest message first; gathered once for all that they asked. */
function releasesBy(situation: Situation, confider: Person): Release[] {
  let known = releases.get(situation.reading);
  if (!known) releases.set(situation.reading, (known = new Map()));
  const before = known.get(confider);
  if (before) return before;
  const found: Release[] = [];
  situation.thread.forEach((message, index) => {
    const { author } = partiesOf(situation, index);
    if (!author || !samePerson(author, confider)) return;
    for (const sentence of message.sentences) {
      const says = releaseIn(sentence);
      if (says === 'yes' || says === 'perhaps') found.push({ index, sentence, says });
    }
  });
  known.set(confider, found);
  return found;
}

const ownReleases = new WeakMap<Situation['reading'], ReadSentence[]>();

function ownReleasesIn(situation: Situation): ReadSentence[] {
  let found = ownReleases.get(situation.reading);
  if (!found) ownReleases.set(situation.reading, (found = situation.own.filter((each) => releaseIn(each) === 'yes')));
  return found;
}

/** Where the writer says that what this message told is out: "the minutes are public" of another thing lets nothing out. */
function ownRelease(situation: Situation, index: number): Evidence | null {
  const message = situation.thread[index];
  const told = `${situation.item.subject} ${message?.message.subject ?? ''} ${message?.message.text ?? ''}`;
  const sentence = ownReleasesIn(situation).filter((each) => ofTheThread(situation, each, (text) => namedIn(text, situation.directory).length > 0)).find((each) => takesUp(each.text, told) || namesNothing(each.text) || namedIn(each.text, situation.directory).length > 0);
  return sentence ? { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end } : null;
}

/** What the confider's same or later messages, and the writer, say about the end of the confidence. */
function releasedBy(situation: Situation, index: number, confider: Person, asked: ReadSentence | null): { released: boolean; doubt: Evidence | null } {
  let doubt: Evidence | null = null;
  for (const release of releasesBy(situation, confider)) {
    if (release.index > index) break;
    const { sentence } = release;
    if (release.index === index && asked && sentence.start <= asked.start) continue;
    if (release.says === 'yes') return { released: true, doubt: null };
    // "Kwame reckons it need not be kept" is Kwame's view.
    if (release.index < index && namedIn(sentence.text, situation.directory).length === 0 && !/\b(once|until|if|when|unless|after|before|still)\b/i.test(sentence.text)) {
      doubt = doubt ?? { part: 'thread', text: sentence.text };
    }
  }
  const own = ownRelease(situation, index);
  // Told as the confider's own word in a message that the confider gets too: they would see it if it were not so.
  if (own && namedIn(own.text ?? '', situation.directory).some((mention) => means(mention, confider)) && situation.recipients.some((each) => samePerson(each.person, confider))) return { released: true, doubt: null };
  return { released: false, doubt: doubt ?? own };
}

function newcomersTo(situation: Situation, index: number, confider: Person): Recipient[] {
  return situation.recipients.filter((each) => each.person.kind !== 'records' && !samePerson(each.person, confider)
    && !isWriter(situation, each.person) && !hadAlready(situation, index, each.person));
}

function betweenMemberAndOfficer(situation: Situation, index: number): boolean {
  const { author, receivers } = partiesOf(situation, index);
  const insider = (person: Person | null) => person !== null && (person.kind === 'member' || person.kind === 'officer' || person.kind === 'council');
  const all = author ? [author, ...receivers] : receivers;
  return insider(author) && all.some((each) => each.kind === 'member') && all.some((each) => each.kind === 'officer' || each.kind === 'council');
}

/** A marked subject belongs to whoever began the thread under it. */
function subjectMarked(situation: Situation, index: number): boolean {
  const message = situation.thread[index];
  if (!message) return false;
  const last = index === situation.thread.length - 1;
  const { subject } = message.message;
  if (subject) {
    if (!marksSubject(subject)) return false;
    return last || !plainSubject(subject).carried || !situation.thread.slice(index + 1).some((older) => older.message.subject && marksSubject(older.message.subject));
  }
  return last && plainSubject(situation.item.subject).carried && marksSubject(situation.item.subject)
    && !situation.thread.some((each) => each.message.subject !== '' && !marksSubject(each.message.subject));
}

/** Several provisions ask of the same item. */
const open = new WeakMap<Situation['reading'], Confidence[]>();

/** Confidences in the thread that this item would pass on to people who have not had them. */
export function openConfidences(situation: Situation): Confidence[] {
  let found = open.get(situation.reading);
  if (!found) open.set(situation.reading, (found = findOpen(situation)));
  return found;
}

function findOpen(situation: Situation): Confidence[] {
  const found: Confidence[] = [];
  situation.thread.forEach((message, index) => {
    const { author } = partiesOf(situation, index);
    if (!author || isWriter(situation, author)) return;
    const newcomers = newcomersTo(situation, index, author);
    if (newcomers.length === 0) return;
    const add = (how: 'mark' | 'request', strength: number, words: string, asked: ReadSentence | null, receivers: Recipient[]) => {
      if (receivers.length === 0 || hasPassed(situation, message, words)) return;
      const { released, doubt } = releasedBy(situation, index, author, asked);
      if (released) return;
      let doubtful = doubt;
      const left = receivers.filter((each) => {
        const leave = leaveOf(situation, author, each.person);
        // The very words that ask for confidence let nobody in whom they do not name.
        if (leave.answer === 'given' && !leave.named && leave.evidence?.text === words) return true;
        if (leave.answer === 'unclear' && leave.evidence?.text !== words) doubtful = doubtful ?? leave.evidence;
        return leave.answer !== 'given';
      });
      if (left.length === 0) return;
      found.push({
        confider: author, how, strength, written: betweenMemberAndOfficer(situation, index), doubtful, newcomers: left,
        evidence: evidenceOf(message, words),
      });
    };
    const marking = markingOf(message.message.text, message.sentences);
    if (marking) add('mark', 0.95, marking, null, newcomers);
    else if (subjectMarked(situation, index)) add('mark', 0.95, message.message.subject || situation.item.subject, null, newcomers);
    for (const sentence of message.sentences) {
      const asked = confidenceAskedIn(sentence);
      if (!asked || (asked.strength < 0.8 && lentOut(message.sentences))) continue;
      const receivers = asked.outsidersOnly
        ? newcomers.filter((each) => each.person.kind === 'outside' || each.person.kind === 'press' || each.person.kind === 'parish')
        : newcomers;
      add('request', asked.strength, sentence.text, sentence, receivers);
    }
  });
  return found.sort((a, b) => b.strength - a.strength);
}
