import type { Person } from '../directory/directory';
import { does, likely, sure } from '../language/acts';
import { audiencesOf, sharingIn } from '../language/sharing';
import { answerIn } from '../language/short-answer';
import { copyLists } from '../language/copy-notice';
import { leaveUnsaid } from '../language/leave-unsaid';
import { leaveReportsIn } from '../language/reported-leave';
import { rememberedOfSentence, type ReadSentence } from '../language/reading';
import type { Evidence } from './finding';
import type { Situation, ThreadMessage } from './context';
import { clauseSays, within, type Said } from './audiences';
import { partiesOf } from './correspondence';
import { means, namedIn, samePerson, type Mention } from './named-people';

/** What is known of one person's leave that another may have their words. */
export interface Leave {
  answer: 'given' | 'refused' | 'unclear' | 'none';
  /** It names the receiver, or is told of them. */
  named?: boolean;
  evidence: Evidence | null;
}

const nothing: Leave = { answer: 'none', evidence: null };

const sharingOf = rememberedOfSentence((sentence) => sharingIn(sentence.text));
const reportsOf = rememberedOfSentence((sentence) => leaveReportsIn(sentence.text, sentence.question));
const isUnsaid = rememberedOfSentence((sentence) => leaveUnsaid(sentence.text, sentence.question));

const pronouns = ['he', 'she', 'they', 'who', 'he\'d', 'she\'d', 'they\'d', 'he\'s', 'she\'s', 'he\u2019d', 'she\u2019d', 'he\u2019s', 'she\u2019s'];
/** Words that may stand between a pronoun and what it did. */
const between = ['has', 'have', 'had', 'is', 'was', 'also', 'now', 'since', 'kindly', 'just', 'already', 'been', 'very', 'then', 'himself', 'herself'];

const sharers = new WeakMap<ThreadMessage, Mention[]>();

/** Everybody whom an earlier message greets, who signs it, or who stands in its own list of copies. */
function sharersOf(situation: Situation, thread: ThreadMessage): Mention[] {
  const known = sharers.get(thread);
  if (known) return known;
  const { message } = thread;
  const found: Mention[] = [];
  const add = (text: string) => found.push(...namedIn(text, situation.directory));
  const first = message.text.split('\n')[0] ?? '';
  if (first.length < 60 && !/[.?!]$/.test(first.trim()) && /^(dear|hi|hello|to|good|morning|afternoon)\b|,$/i.test(first.trim())) add(first);
  copyLists(message.text, message.text.length).forEach(add);
  if (message.span.end !== 0) {
    const tail = situation.item.text.slice(Math.max(message.own.end, message.span.start), message.span.end);
    copyLists(tail, tail.length).forEach(add);
    tail.split('\n').slice(0, 6).filter((line) => line.length < 60 && line.indexOf(':') < 0 && line.indexOf('@') < 0).forEach(add);
  }
  sharers.set(thread, found);
  return found;
}

/** Whether the receiver is among those whom an earlier message greets, names in its copies or is signed by. */
function signsOrHas(situation: Situation, thread: ThreadMessage, receiver: Person): boolean {
  return sharersOf(situation, thread).some((each) => means(each, receiver));
}

/** Whether a sentence asks for leave to pass something to the receiver. */
function asksLeaveFor(sentence: ReadSentence, situation: Situation, giver: Person, receiver: Person): boolean {
  if (!sentence.question && !does(sentence, 'asks-leave', likely)) return false;
  const mentions = namedIn(sentence.text, situation.directory);
  if (mentions.some((each) => means(each, receiver))) return true;
  if (mentions.some((each) => !means(each, giver)) || !does(sentence, 'asks-leave', likely)) return false;
  const audiences = audiencesOf(sentence.text);
  return audiences.length === 0 || audiences.some((audience) => within(audience, receiver, giver));
}

/** What the giver's own messages in the thread say about the receiver; the newest word counts. */
function leaveInThread(situation: Situation, giver: Person, receiver: Person): Leave & { forOthers: boolean } {
  let hint: Evidence | null = null;
  let forOthers = false;
  for (let index = 0; index < situation.thread.length; index++) {
    const { author, receivers } = partiesOf(situation, index);
    const message = situation.thread[index];
    if (!message || !author || !samePerson(author, giver)) continue;
    const reader = receivers.find((each) => each.kind === 'member') ?? null;
    // Whom the author wrote to openly, the author lets read the answers.
    if (index > 0 && message.recipients.some((each) => samePerson(each, receiver))) return { answer: 'given', evidence: { part: 'thread', text: message.message.text.slice(0, 160) }, forOthers };
    if (signsOrHas(situation, message, receiver)) return { answer: 'given', evidence: { part: 'thread', text: message.message.text.slice(0, 160) }, forOthers };
    let best: { said: Said; named: boolean; sentence: ReadSentence } | null = null;
    let earlier: Mention[] = [];
    const question = situation.thread[index + 1]?.sentences.filter((each) => asksLeaveFor(each, situation, giver, receiver)) ?? [];
    message.sentences.forEach((sentence, order) => {
      const mentions = namedIn(sentence.text, situation.directory);
      if (question.length > 0 && order < 3 && !best) {
        const answer = answerIn(sentence.text);
        if (answer) best = { said: answer, named: true, sentence };
      }
      let heard = false;
      for (const clause of sharingOf(sentence)) {
        if (clause.does === 'hints' && (sentence.question || does(sentence, 'commits-self', sure))) continue;
        const { said, named } = clauseSays(sentence.text.slice(clause.start, clause.end), clause, mentions, earlier, giver, receiver, reader);
        if (clause.does === 'gives' && said === null) forOthers = true;
        if (!said) continue;
        heard = true;
        if (!best || (named && !best.named) || (named === best.named && best.said === 'perhaps')) best = { said, named, sentence };
      }
      if (!heard && !best && mentions.some((each) => means(each, receiver)) && does(sentence, 'consents', sure) && !does(sentence, 'withholds', likely)) {
        best = { said: 'perhaps', named: true, sentence };
      }
      if (mentions.length > 0) earlier = mentions;
    });
    const found = best as { said: Said; named: boolean; sentence: ReadSentence } | null;
    if (!found) continue;
    const evidence: Evidence = { part: message.message.span.end === 0 ? 'attachment' : 'thread', text: found.sentence.text };
    if (found.said === 'yes') return { answer: 'given', named: found.named, evidence, forOthers };
    if (found.said === 'no') return { answer: 'refused', evidence, forOthers };
    hint = hint ?? evidence;
  }
  return hint ? { answer: 'unclear', evidence: hint, forOthers } : { ...nothing, forOthers };
}

/** Whose act a report is: the person named nearest before, within or after its words. */
function reportIsOf(report: { speaker: string; start: number; end: number }, text: string, mentions: Mention[], person: Person, situation: Situation, last: Person | null): boolean {
  if (report.speaker === 'you') {
    return situation.recipients.some((each) => each.field === 'to' && samePerson(each.person, person));
  }
  if (report.speaker === 'within') {
    const inside = mentions.filter((each) => each.start >= report.start && each.start <= report.end);
    if (inside.length > 0) return means(inside[inside.length - 1] as Mention, person);
    const words = ` ${text.slice(report.start, report.end).toLowerCase()} `;
    // "With the author's agreement": whoever wrote what goes along.
    if (words.indexOf(' author') >= 0 || words.indexOf(' sender') >= 0 || words.indexOf(' writer') >= 0) return true;
    return last !== null && samePerson(last, person) && (words.indexOf(' his ') >= 0 || words.indexOf(' her ') >= 0 || words.indexOf(' their ') >= 0 || words.indexOf(' he ') >= 0 || words.indexOf(' she ') >= 0);
  }
  if (report.speaker === 'after') {
    const following = mentions.filter((each) => each.end > report.start);
    if (following.length > 0) return means(following[0] as Mention, person);
    const words = ` ${text.slice(report.start, report.end + 12).toLowerCase()} `;
    return last !== null && samePerson(last, person) && (words.indexOf(' him') >= 0 || words.indexOf(' her') >= 0 || words.indexOf(' them') >= 0);
  }
  const before = mentions.filter((each) => each.end <= report.start + 1);
  if (before.length > 0) return means(before[before.length - 1] as Mention, person);
  const head = text.slice(0, report.start).toLowerCase().split(/[ ,;]/).filter((word) => word);
  while (head.length > 0 && between.indexOf(head[head.length - 1] as string) >= 0) head.pop();
  const opening = text.slice(report.start, report.end).toLowerCase();
  const byPronoun = head.slice(-4).some((word) => pronouns.indexOf(word) >= 0) || opening.slice(0, 4) === "he's" || opening.slice(0, 5) === "she's";
  return byPronoun && last !== null && samePerson(last, person);
}

/** What the writer, or an officer who passed it on before, tells of one person: that they agreed to the copy, or know of it. */
export function reportOf(situation: Situation, tells: 'leave' | 'notice', person: Person, receiver: Person | null): Leave {
  const own = reportIn(situation, situation.own, 'body', tells, person, receiver);
  if (own.answer !== 'none') return own;
  for (let index = 0; index < situation.thread.length; index++) {
    const { author } = partiesOf(situation, index);
    const message = situation.thread[index];
    // Another officer who passed it on may have written down the leave.
    if (!message || !author || samePerson(author, person) || author.kind === 'member') continue;
    const told = reportIn(situation, message.sentences, 'thread', tells, person, receiver);
    if (told.answer !== 'none') return told;
  }
  return nothing;
}

function reportIn(situation: Situation, sentences: ReadSentence[], part: 'body' | 'thread', tells: 'leave' | 'notice', person: Person, receiver: Person | null): Leave {
  let last: Person | null = situation.thread.some((each) => each.author !== null && samePerson(each.author, person)) ? person : null;
  let weak: Evidence | null = null;
  for (const sentence of sentences) {
    const mentions = namedIn(sentence.text, situation.directory);
    const evidence: Evidence = part === 'body' ? { part, text: sentence.text, start: sentence.start, end: sentence.end } : { part, text: sentence.text };
    for (const report of reportsOf(sentence)) {
      if (report.tells !== tells || (part === 'thread' && report.speaker === 'you') || !reportIsOf(report, sentence.text, mentions, person, situation, last)) continue;
      const behind = mentions.filter((each) => each.start > report.end && !means(each, person));
      const other = receiver !== null && behind.length > 0 && !behind.some((each) => means(each, receiver)) && !/\byou\b/i.test(sentence.text);
      if (!other) return { answer: 'given', named: true, evidence };
    }
    if (tells === 'leave' && isUnsaid(sentence)) weak = weak ?? evidence;
    if (tells === 'leave' && !sentence.question && mentions.some((each) => means(each, person))
      && mentions.every((each) => means(each, person) || (receiver !== null && means(each, receiver))) && does(sentence, 'reports-consent', sure)) weak = weak ?? evidence;
    const named = mentions.filter((each) => each.people.length === 1);
    const latest = named[named.length - 1]?.people[0];
    if (latest) last = latest;
  }
  return weak ? { answer: 'unclear', evidence: weak } : nothing;
}

/** Whether a message of the thread went to both, so that the exchange began between them all. */
function wereTogether(situation: Situation, giver: Person, receiver: Person): boolean {
  return situation.thread.some((_, index) => {
    const { author, receivers } = partiesOf(situation, index);
    const all = author ? [author, ...receivers] : receivers;
    return all.some((each) => samePerson(each, giver)) && all.some((each) => samePerson(each, receiver));
  });
}

/**
 * Whether a person gave leave that a receiver may have their words: in the thread, or as the writer tells it.
 * A refusal in the thread that the writer contradicts, and leave for somebody else, are for a person to settle.
 */
export function leaveOf(situation: Situation, giver: Person, receiver: Person): Leave {
  let known = leaves.get(situation.reading);
  if (!known) leaves.set(situation.reading, (known = []));
  const before = known.find((each) => each.giver === giver && each.receiver === receiver);
  if (before) return before.leave;
  const leave = readLeave(situation, giver, receiver);
  known.push({ giver, receiver, leave });
  return leave;
}

/** Asked for every message of a long thread, and the same for each pair of people. */
const leaves = new WeakMap<Situation['reading'], { giver: Person; receiver: Person; leave: Leave }[]>();

function readLeave(situation: Situation, giver: Person, receiver: Person): Leave {
  const thread = leaveInThread(situation, giver, receiver);
  if (thread.answer === 'given') return { answer: 'given', named: thread.named ?? false, evidence: thread.evidence };
  const told = reportOf(situation, 'leave', giver, receiver);
  if (told.answer === 'given' && (thread.answer === 'refused' || thread.forOthers)) return { answer: 'unclear', evidence: told.evidence };
  if (told.answer === 'given') return told;
  if (thread.answer !== 'none') return { answer: thread.answer, evidence: thread.evidence };
  if (told.answer === 'none' && wereTogether(situation, giver, receiver)) {
    return { answer: 'unclear', evidence: { part: 'thread', text: situation.thread[situation.thread.length - 1]?.message.text.slice(0, 160) ?? '' } };
  }
  return told;
}
