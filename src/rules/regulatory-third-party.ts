import type { Person } from '../directory/directory';
import { strengthOf } from '../language/acts';
import { marksSubject, plainSubject } from '../language/marking';
import type { Context, Recipient } from '../engine/context';
import { about, matterOf, type MatterSentence } from '../engine/matter';
import { breach, defineRule, pass, review } from '../engine/rule';

interface Marked {
  author: Person;
  recipients: Person[];
  sentences: MatterSentence[];
  subject: string;
  evidence: { part: 'body' | 'thread' | 'subject'; text: string; start?: number; end?: number };
}

const outside = ['outside', 'unknown', 'parish', 'press', 'mp', 'divisional-member'];
const markWord = /^[^a-z]{0,4}(?:strictly )?(?:private|confidential|in confidence|personal|restricted)(?![a-z])|(?:^|[^a-z])(?:private|confidential|in confidence)[^a-z]{0,4}$/i;
const regulatoryTitle = /planning|enforcement|licens|environmental|building control|trading standards|development control|development management|regulation|regulatory/i;

function isMarked(sentence: MatterSentence): boolean {
  if (about(sentence, 'markElsewhere', 'open') || sentence.question) return false;
  return about(sentence, 'marked') || strengthOf(sentence, 'marks-confidential') >= 0.6 || strengthOf(sentence, 'asks-confidence') >= 0.75;
}

function byOfficer(person: Person | null): boolean {
  return person !== null && (person.kind === 'officer' || person.kind === 'council');
}

/** Officers' letters to a member that bear a mark of confidence: this one, or one that hangs below it. */
function markedLetters(context: Context): Marked[] {
  const known = read.get(context.reading);
  if (known) return known;
  const matter = matterOf(context);
  const found: Marked[] = [];
  const add = (author: Person, recipients: Person[], sentences: MatterSentence[], subject: string, part: 'body' | 'thread'): void => {
    if (sentences.some((each) => about(each, 'open'))) return;
    const mark = sentences.filter(isMarked)[0];
    if (mark) found.push({ author, recipients, sentences, subject, evidence: mark.part === 'body' ? { part: 'body', text: mark.text, start: mark.start, end: mark.end } : { part, text: mark.text } });
    else if (markWord.test(plainSubject(subject).text) || marksSubject(subject)) found.push({ author, recipients, sentences, subject, evidence: { part: part === 'body' ? 'subject' : 'thread', text: subject } });
  };
  const writer = context.writer.inNameOf;
  if (writer && context.writer.role === 'officer') {
    const people = context.recipients.map((recipient) => recipient.person);
    if (people.some((person) => person.kind === 'member')) add(writer, people, matter.own.filter((each) => each.part === 'body'), context.item.subject, 'body');
  }
  context.thread.forEach((message, index) => {
    if (!message.author || !byOfficer(message.author)) return;
    const toMember = message.recipients.some((person) => person.kind === 'member') || (message.recipients.length === 0 && context.writer.role === 'member');
    if (toMember) add(message.author, message.recipients, matter.earlier[index] ?? [], message.message.subject || context.item.subject, 'thread');
  });
  read.set(context.reading, found);
  return found;
}
const read = new WeakMap<Context['reading'], Marked[]>();

function isRegulatory(letter: Marked): boolean {
  if (regulatoryTitle.test(letter.author.officer?.title ?? '')) return true;
  return regulatoryTitle.test(letter.subject) || letter.sentences.some((each) => about(each, 'regulatory'));
}

function thirdParties(context: Context, letter: Marked): Recipient[] {
  return context.recipients.filter(({ person }) => outside.indexOf(person.kind) >= 0
    && (context.writer.role === 'officer' && letter.evidence.part !== 'thread' || !letter.recipients.some((had) => had.address !== '' && had.address === person.address)));
}

export const regulatoryThirdParty = defineRule({
  id: 'regulatory-third-party',
  reads: ['message', 'letter'],
  title: 'Confidential letters to a member on regulatory matters stay with the member',
  why: 'A case can fail where somebody who complains or is complained of learns too early what the Council means to do.',
  assumes: ['Planning, enforcement, licensing and environmental health are regulatory.', 'Members and officers of the Council are no third parties.'],
  parameters: {},
  appliesTo: (context) => context.recipients.some(({ person }) => outside.indexOf(person.kind) >= 0) && markedLetters(context).some(isRegulatory),
  decide: (context) => {
    for (const letter of markedLetters(context)) {
      if (!isRegulatory(letter)) continue;
      const others = thirdParties(context, letter);
      const first = others[0];
      if (!first) continue;
      const names = others.map(({ person }) => person.name).join(' and ');
      const own = letter.evidence.part !== 'thread';
      const remedies = [
        { id: 'remove-third-party', label: others.length === 1 ? `Take ${names} off` : 'Take the third parties off', edits: others.map(({ field, mailbox }) => ({ do: 'remove-recipient' as const, field, address: mailbox.address })) },
        ...(own ? [] : [{
          id: 'ask-for-open-version', label: `Ask ${letter.author.name} for a version to share`,
          draft: { to: [{ name: letter.author.name, address: letter.author.address }], cc: [], subject: letter.subject, text: `Dear ${letter.author.name}\n\nI would like to tell ${names} where this has got to. Could you let me have a version that I may share?\n` },
        }]),
        { id: 'leave-given', label: 'Record that it may be shared', attest: { statement: `${letter.author.name} agreed that ${names} may have this.` } },
      ];
      const message = `${names} would get what ${letter.author.name} marked as confidential, on a regulatory matter.`;
      const released = matterOf(context).own.some((each) => each.part === 'body' && !each.question && !about(each, 'supposed') && (about(each, 'agreed') || strengthOf(each, 'reports-consent') >= 0.6));
      const official = others.every(({ person }) => person.kind === 'mp' || person.kind === 'divisional-member');
      if (!own && released) return review(message, `Did ${letter.author.name} agree that ${names} may have this?`, [letter.evidence], remedies, 1);
      if (official) return review(message, `Is there a reason why ${names} may have this?`, [letter.evidence], remedies, 1);
      return breach(message, [letter.evidence, { part: first.field, text: first.person.name }], remedies, 1);
    }
    return pass('Nobody outside the Council gets what was marked as confidential.');
  },
  examples: [
    {
      outcome: 'breach', because: 'a planning officer’s confidential note goes on to the neighbour who complained',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Guy Marsh <guy.marsh@homepost.example>'], subject: 'FW: The yard', text: 'Guy\n\nAs promised.\n\nBridget\n\nFrom: Marcus Dunn <marcus.dunn@wexcombe.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: The yard\n\nDear Cllr Lowe\n\nThis is confidential to you. We shall serve an enforcement notice on Friday.\n' },
    },
    {
      outcome: 'review', because: 'the Member of Parliament may have a reason to know',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Rowan Ellis <rowan.ellis@parliament.example>'], subject: 'FW: The yard', text: 'Rowan\n\nAs promised.\n\nBridget\n\nFrom: Marcus Dunn <marcus.dunn@wexcombe.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: The yard\n\nDear Cllr Lowe\n\nThis is confidential to you. We shall serve an enforcement notice on Friday.\n' },
    },
    {
      outcome: 'pass', because: 'the outsider had the letter from the officer',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Guy Marsh <guy.marsh@homepost.example>'], subject: 'RE: The yard', text: 'Guy\n\nShall we talk?\n\nBridget\n\nFrom: Marcus Dunn <marcus.dunn@wexcombe.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe <bridget.lowe@wexcombe.example>; Guy Marsh <guy.marsh@homepost.example>\nSubject: The yard\n\nDear both\n\nThis is confidential to you. We shall serve an enforcement notice on Friday.\n' },
    },
    {
      outcome: 'not-applicable', because: 'another officer of the Council is no third party',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'FW: The yard', text: 'Helen\n\nIs this yours?\n\nBridget\n\nFrom: Marcus Dunn <marcus.dunn@wexcombe.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: The yard\n\nDear Cllr Lowe\n\nThis is confidential to you. We shall serve an enforcement notice on Friday.\n' },
    },
    {
      outcome: 'not-applicable', because: 'the officer marked nothing as confidential',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Guy Marsh <guy.marsh@homepost.example>'], subject: 'FW: The yard', text: 'Guy\n\nAs promised.\n\nBridget\n\nFrom: Marcus Dunn <marcus.dunn@wexcombe.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: The yard\n\nDear Cllr Lowe\n\nWe shall serve an enforcement notice on Friday.\n' },
    },
  ],
});
