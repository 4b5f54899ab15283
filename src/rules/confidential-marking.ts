import type { Context } from '../engine/context';
import { hadAlready, isOfficerSide, isWriter, namesOf, partiesOf, writerIs } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { marksSubject, isMarking, markingOf } from '../language/marking';
import { belongsTo, confidentialMatterIn, isRegulatory, markingWordsIn, saysExempt, type ConfidentialMatter } from '../language/confidential-content';
import type { ReadSentence } from '../language/reading';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

interface Told {
  matter: ConfidentialMatter;
  sure: boolean;
  evidence: Evidence;
}

function members(context: Context) {
  return context.recipients.filter((each) => each.person.kind === 'member' && !isWriter(context, each.person));
}

/** The marking of the message itself: subject, its first lines, or a sentence that says so. */
function isMarked(context: Context): boolean {
  if (marksSubject(context.item.subject) || markingOf(context.item.text, []) !== null) return true;
  const greeting = context.reading.body.greeting;
  const head = greeting ? context.item.text.slice(0, greeting.start) : '';
  return head.split('\n').some((line) => isMarking(line)) || context.own.some((each) => markingWordsIn(each).marks)
    || context.thread.some((message) => markingOf(message.message.text, []) !== null || marksSubject(message.message.subject));
}

/** The first confidential matter that the writer, or an officer's message passed on, tells a member. */
function toldIn(context: Context): Told | null {
  let doubtful: Told | null = null;
  const look = (sentences: ReadSentence[], evidence: (sentence: ReadSentence) => Evidence): Told | null => {
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] as ReadSentence;
      const found = confidentialMatterIn(sentence, sentences[i - 1]);
      if (found?.sure && belongsTo(found.matter, `${context.item.subject}\n${sentences.slice(Math.max(0, i - 3), i + 4).map((each) => each.text).join('\n')}`)) return { ...found, evidence: evidence(sentence) };
    }
    return null;
  };
  const own = look(context.own, (sentence) => ({ part: 'body', text: sentence.text, start: sentence.start, end: sentence.end }));
  if (own) return own;
  context.thread.forEach((message, index) => {
    const { author } = partiesOf(context, index);
    if (doubtful || !author || !isOfficerSide(author) || members(context).every((each) => hadAlready(context, index, each.person))) return;
    doubtful = look(message.sentences, (sentence) => ({ part: 'thread', text: sentence.text }));
  });
  return doubtful;
}

function marking(context: Context, matter: string): Remedy[] {
  return [
    {
      id: 'mark', label: 'Mark it as confidential',
      edits: [{ do: 'set-subject', text: `CONFIDENTIAL: ${context.item.subject}` }, { do: 'insert-line', at: 'after-greeting', text: `This is confidential, because it is about ${matter}.` }],
    },
    { id: 'attest-open', label: 'Nothing here is confidential', attest: { statement: 'Nothing in this message is confidential.' } },
  ];
}

function decideMarking(context: Context): Decision {
  const told = toldIn(context);
  const label = context.item.attachments.find((each) => /\b(exempt|confidential|restricted|part ii|private)\b/i.test(each.name.replace(/[_.-]/g, ' ')));
  if (!told && !label) return notApplicable('Nothing in it shows that it is confidential.');
  if (isMarked(context)) return pass('It is marked as confidential.');
  const names = namesOf(members(context).map((each) => each.person));
  if (told && context.own.some((each) => saysExempt(each.text))) {
    return review(`The text tells ${names} that this is exempt, and the message carries no marking.`, 'Is it plain to them that they must keep it to themselves?', [told.evidence], marking(context, told.matter), 1);
  }
  if (told) return breach(`${names} would get confidential information about ${told.matter}, and the message is not marked.`, [told.evidence], marking(context, told.matter), 1);
  return review(`The file \u201c${label?.name ?? ''}\u201d is marked as confidential, and the message that brings it to ${names} is not.`, 'Is the marking on the file clear enough?', [{ part: 'attachment', text: label?.name ?? '' }], marking(context, 'the matters in the file attached'), 1);
}

/** A paper that is not given is spoken of: "the appraisal is exempt; tell me why you need it". */
const keptBack = /(?:^|[^a-z])(?:if you (?:need|want|would like|wish)|(?:can['\u2019]?t|cannot|unable to|not able to|won['\u2019]?t|may not|not free to) (?:send|share|give|let|show|release|attach|tell|copy|pass)|(?:is|are|was|were|remains?|stays?) (?:exempt|confidential)(?: and|,)? (?:so |which is why |and )?(?:(?:is|are|was|were|have been|has been) )?(?:not |left|kept|held|taken|with|in the|locked|redacted)|(?:apply|ask|write) (?:to|for)|on request|what (?:you need it )?for|need to know)(?![a-z])/i;

/** Marked letters on regulatory matters say what is confidential and why. */
function decideScope(context: Context): Decision {
  const { item, own } = context;
  const regulatoryText = isRegulatory(item.subject) || isRegulatory(item.text.slice(0, 4000)) || isRegulatory(context.writer.person?.officer?.title ?? '');
  if (!regulatoryText) return notApplicable('It is not about a regulatory matter.');
  const head = context.reading.body.greeting ? item.text.slice(0, context.reading.body.greeting.start) : '';
  const heading = head.split('\n').filter((line) => isHeading(line))[0];
  const subject = marksSubject(item.subject) || isHeading(item.subject.split(':')[0] ?? '');
  const at = own.findIndex((each) => (markingWordsIn(each).marks && !keptBack.test(each.text)) || isHeading(each.text));
  if (at < 0 && !heading && !subject) return notApplicable('Nothing in it is marked as confidential.');
  let scope = /\(.*paragraph|paragraph \d|part of/i.test(item.subject);
  let reason = false;
  own.forEach((each, index) => {
    const words = markingWordsIn(each);
    const near = at >= 0 && Math.abs(index - at) <= 1;
    if (words.marks && words.scope) scope = true;
    if (words.reason && (words.marks || near) && (words.marks || /\b(reason|because|confiden)/i.test(each.text))) reason = true;
    // "If the owner hears of it he may destroy the evidence" is a reason without the word.
    if (at >= 0 && index === at + 1 && /^(if|otherwise|were) /i.test(each.text) && /\b(may|might|could|would)\b/i.test(each.text)) reason = true;
  });
  if (scope && reason) return pass('It says what is confidential and why.');
  const lack = !scope && !reason ? 'what in it is confidential, or why' : !scope ? 'what in it is confidential' : 'why it is confidential';
  const first = at >= 0 ? own[at] : undefined;
  const evidence: Evidence = first
    ? { part: 'body', text: first.text, start: first.start, end: first.end }
    : heading ? { part: 'body', text: heading } : { part: 'subject', text: item.subject };
  return review(`The message is marked as confidential and does not say ${lack}.`, 'Which part is for the member only, and for what reason?', [evidence], [
    { id: 'say-what-and-why', label: 'Say what and why', edits: [{ do: 'insert-line', at: 'after-greeting', text: 'Everything in this message is given to you in confidence, because it could affect the decision still to be taken.' }] },
    { id: 'attest-known', label: 'The member knows what and why', attest: { statement: 'The member was told what is confidential and why.' } },
  ], 1);
}

function isHeading(line: string): boolean {
  const plain = line.trim().toLowerCase().replace(/[^a-z ]/g, ' ').replace(/ +/g, ' ').trim();
  return isMarking(line) || ['private', 'personal', 'personal and private', 'private and personal', 'personal and confidential'].indexOf(plain) >= 0;
}

export const confidentialMarking = defineRule({
  id: 'confidential-marking',
  reads: ['message', 'letter'],
  title: 'Confidential information for a member is clearly marked',
  why: 'A member can keep a confidence only if they can see that it is one.',
  assumes: ['A standing legal footer is no marking.', 'What is published, or only foreseen, is not confidential here.'],
  parameters: { needs: 'marking' },

  appliesTo(context) {
    return writerIs(context, 'officer') && members(context).length > 0;
  },

  decide(context) {
    return context.with.needs === 'marking-and-reason' ? decideScope(context) : decideMarking(context);
  },

  examples: [
    {
      outcome: 'breach', because: 'bids before the award go to a member without a marking',
      item: { from: 'Farah Anwar <farah.anwar@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Tomorrow', text: 'Dear Ruth\n\nThe three sealed bids for the pool came to £2.1m, £2.3m and £2.6m.\n\nFarah\n' },
    },
    {
      outcome: 'review', because: 'the marking gives neither scope nor reason', with: { needs: 'marking-and-reason' },
      item: { from: 'Marcus Dunn <marcus.dunn@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Quay Road: planning enforcement', text: 'Dear Ruth\n\nPlease treat as confidential.\n\nWe visited the yard on Monday and found two lorries.\n\nMarcus\n' },
    },
    {
      outcome: 'pass', because: 'the subject line carries the marking',
      item: { from: 'Farah Anwar <farah.anwar@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'CONFIDENTIAL: tomorrow', text: 'Dear Ruth\n\nThe three sealed bids for the pool came to £2.1m, £2.3m and £2.6m.\n\nFarah\n' },
    },
    {
      outcome: 'not-applicable', because: 'the price has been published',
      item: { from: 'Farah Anwar <farah.anwar@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Tomorrow', text: 'Dear Ruth\n\nThe winning bid for the pool was published this morning and is £2.1m.\n\nFarah\n' },
    },
  ],
});
