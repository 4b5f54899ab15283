import type { Person } from '../directory/directory';
import { does, sure } from '../language/acts';
import { leaveUnsaid } from '../language/leave-unsaid';
import { leaveReportsIn } from '../language/reported-leave';
import { rememberedOfSentence, type ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { partiesOf } from './correspondence';
import type { Evidence } from './finding';
import { means, namedIn, samePerson, type Mention } from './named-people';
import { ofTheThread } from './of-the-thread';

/** What is known of one person's leave that another may have their words. */
export interface Leave {
  answer: 'given' | 'refused' | 'unclear' | 'none';
  /** It names the receiver, or is told of them. */
  named?: boolean;
  evidence: Evidence | null;
}

export const nothing: Leave = { answer: 'none', evidence: null };

const reportsOf = rememberedOfSentence((sentence) => leaveReportsIn(sentence.text, sentence.question));
const isUnsaid = rememberedOfSentence((sentence) => leaveUnsaid(sentence.text, sentence.question));

const pronouns = ['he', 'she', 'they', 'who', 'he\'d', 'she\'d', 'they\'d', 'he\'s', 'she\'s', 'he\u2019d', 'she\u2019d', 'he\u2019s', 'she\u2019s'];
/** Words that may stand between a pronoun and what it did. */
const between = ['has', 'have', 'had', 'is', 'was', 'also', 'now', 'since', 'kindly', 'just', 'already', 'been', 'very', 'then', 'himself', 'herself'];

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
    if (part === 'body' && !ofTheThread(situation, sentence, (text) => namedIn(text, situation.directory).some((each) => means(each, person)))) continue;
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
