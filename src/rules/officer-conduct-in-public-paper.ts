import { criticised, criticismsIn } from '../engine/officer-criticism';
import { ownWords, privateComplaint, takeOut, type PublishedSentence } from '../engine/published-words';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import type { Context } from '../engine/context';
import { readSentences } from '../language/reading';

/** Words for a public meeting: a motion, a question, an item of an agenda. */
function isForMeeting(context: Context): boolean {
  const { item } = context;
  if (item.kind === 'report') return true;
  const subject = readSentences(item.subject);
  if (subject.some((each) => each.families.has('public-moves'))) return true;
  if (subject.some((each) => each.families.has('public-paper')) && context.own.some((each) => each.families.has('public-paper')) && !context.own.some((each) => complains.test(each.text))) return true;
  // Sent to those who make up the agenda, a motion or question is for the meeting.
  const clerk = context.recipients.some((each) => each.person.officer?.post === 'democratic-services');
  if (clerk && (subject.some((each) => each.families.has('public-paper') || meets.test(each.text))) && context.own.some((each) => each.families.has('public-moves') || each.families.has('public-paper'))) return true;
  return context.own.some((each) => each.families.has('public-moves') && each.families.has('public-paper'));
}

/** A complaint that is put to somebody is for them, though it tells of what was done at a meeting. */
const complains = /(?:^|[^a-z])(?:mak(?:e|ing)|rais(?:e|ing)|lodg(?:e|ing)|regist(?:er|ering)|submit(?:ting)?|put(?:ting)? in) (?:a|an|my|this|our) (?:[a-z]+ )?complaint(?![a-z])/i;

const meets = /(?:^|[^a-z])(?:council|cabinet|executive|committee|scrutiny|panel|agenda|motion|question|items?)(?![a-z])/i;

const closed = /(?:^|[^a-z])(?:exempt|part (?:ii|2|b)|confidential (?:session|item|part)|private session|behind closed doors|press and public (?:are |be )?excluded|not for publication|in private)(?![a-z])/i;

function wordsOf(context: Context): PublishedSentence[] {
  if (context.item.kind !== 'report') return ownWords(context);
  return readSentences(context.item.text).map((sentence) => ({ sentence, evidence: { part: 'body' as const, text: sentence.text, start: sentence.start, end: sentence.end } }));
}

/** A paper by members, or a motion or question in it: what officers write of their own service is not meant. */
function byMember(context: Context): boolean {
  if (context.writer.role === 'member') return true;
  if (context.item.kind === 'report') {
    const head = context.item.text.slice(0, 1500);
    return /(?:^|\n)\s*(?:notice of motion|motion|question(?:s)? (?:from|by|to)|call[- ]in|requisition|moved by|proposed by|from cllr|from councillor|cllr [A-Z])/i.test(`${context.item.subject}\n${head}`);
  }
  return false;
}

export const officerConductInPublicPaper = defineRule({
  id: 'officer-conduct-in-public-paper',
  reads: ['message', 'meeting', 'report'],
  title: 'A paper for a public meeting leaves officers’ conduct and ability out',
  why: 'A public meeting is no place to try somebody who cannot answer there.',
  assumes: ['Policy, services and results may be questioned.', 'A part of the meeting that is closed to the public is another matter.'],
  parameters: {},

  appliesTo(context) {
    return byMember(context) && isForMeeting(context);
  },

  decide(context) {
    const words = wordsOf(context);
    const found = criticismsIn(context, words.map((each) => each.sentence), { of: 'officer', asks: true });
    const first = found.filter((each) => each.sure)[0] ?? found[0];
    if (!first) return pass('It raises nobody’s conduct or ability.');
    if (words.some((each) => closed.test(each.evidence.text ?? ''))) return notApplicable('It asks for a part of the meeting that is closed to the public.');
    const evidence = words.filter((each) => found.some((criticism) => criticism.sentence === each.sentence)).map((each) => each.evidence);
    const remedies = [...takeOut('take-out', 'Take the passage out', evidence), ...privateComplaint(context)];
    const who = criticised(first);
    if (first.sure) return breach(`This would raise the conduct or ability of ${who} at a public meeting.`, evidence, remedies, 1);
    return review(`This may raise the conduct or ability of ${who} at a public meeting.`, 'Does it ask about a policy or a service, and not about somebody’s conduct?', evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a motion to Council says that a named officer is not fit for the post',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['peter.vance@wexcombe.example'], subject: 'Notice of motion for full Council', text: 'Peter\n\nI wish to move this motion on the 12th:\n\nThis Council notes that the Head of Highways, Simon Archer, is not up to the job.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'a question repeats what others say about officers',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['peter.vance@wexcombe.example'], subject: 'Question for Council', text: 'Peter\n\nMy question for the Council meeting is below.\n\nTraders say that officers lied about the closing date.\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'a question asks about the service',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['peter.vance@wexcombe.example'], subject: 'Question for Council', text: 'Peter\n\nMy question for the Council meeting: how many days has Quay Road been closed, and what did it cost?\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'the complaint goes to the officer’s director and to no meeting',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['helen.pryce@wexcombe.example'], subject: 'A complaint', text: 'Helen\n\nSimon Archer is not up to the job.\n\nColin\n' },
    },
  ],
});
