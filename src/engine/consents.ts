import type { Person } from '../directory/directory';
import { does, likely, sure } from '../language/acts';
import { audiencesOf, sharingIn } from '../language/sharing';
import { answerIn } from '../language/short-answer';
import { copyLists } from '../language/copy-notice';
import { rememberedOfSentence, type ReadSentence } from '../language/reading';
import type { Evidence } from './finding';
import type { Situation, ThreadMessage } from './context';
import { clauseSays, within, type Said } from './audiences';
import { partiesOf } from './correspondence';
import { means, namedIn, samePerson, type Mention } from './named-people';
import { nothing, reportOf, type Leave } from './told-leave';

const sharingOf = rememberedOfSentence((sentence) => sharingIn(sentence.text));

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
