import type { Context, Recipient } from '../engine/context';
import { isOfficerSide, isWriter, namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { ownPieces } from '../engine/information';
import { pieceEvidence } from '../engine/meeting';
import { mayBeForename, nameWords } from '../engine/known-as';
import { samePerson } from '../engine/named-people';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { confidentialMatterIn } from '../language/confidential-content';
import { marksSubject, markingOf } from '../language/marking';

/** Those who advise the Council, or act with it by law, may have what is confidential. */
const trusted = /(?:^|[^a-z])(?:solicitors?|legal|law|barristers?|chambers|counsel|llp|audit\w*|police|nhs|ombudsman|insur\w+|parliament|coroner|court|gov)(?![a-z])|solicitors|chambers|insurance|auditors/i;
const internal = /(?:^|[^a-z])(?:internal (?:use )?only|for internal use|internal (?:discussion|document|note|email|memo)|(?:members|councillors|officers|staff) only|(?:not|isn['\u2019]t) (?:\w+ )?(?:for|to go) (?:outside|beyond)|(?:keep|stays?|kept) (?:\w+ )?(?:within|inside|in) (?:the )?(?:council|town hall|civic centre|house|building|team)|within the council only|not for (?:publication|release|wider circulation|onward|sharing)|do not (?:share|forward|circulate)|don['\u2019]t (?:share|forward|circulate)|embargoed|between ourselves|before we (?:tell|go to) (?:the )?(?:residents|public|press|contractor|developer|applicant))(?![a-z])/i;

/** Readers outside the Council who have not written or had the thread, and are not the ones addressed. */
function strangers(context: Context): Recipient[] {
  const { greeting } = context.reading.body;
  const greeted = greeting ? context.item.text.slice(greeting.start, greeting.end).toLowerCase().split(/[^a-z\u00e0-\u024f'-]+/).filter((word) => word.length > 1) : [];
  return context.recipients.filter((each) => {
    const { person, mailbox } = each;
    if (each.field === 'bcc' || (person.kind !== 'outside' && person.kind !== 'press')) return false;
    if (isWriter(context, person) || trusted.test(`${person.name} ${person.address.replace(/[.@_-]/g, ' ')}`)) return false;
    if (context.thread.some((message) => [message.author, ...message.recipients].some((other) => other !== null && samePerson(other, person)))) return false;
    const words = nameWords(person, mailbox.name).filter((word) => word.length > 2);
    if (words.some((word) => greeted.some((name) => name === word || (name.length > 2 && mayBeForename(name, word))))) return false;
    // Whoever is spoken of is no oversight.
    return !person.name.split(' ').some((part) => part.length > 2 && /^[A-Z]/.test(part) && context.own.some((sentence) => sentence.text.indexOf(part) >= 0));
  });
}

/** What shows that the message is for the Council's own people. */
function innerMatter(context: Context): Evidence | null {
  if (marksSubject(context.item.subject)) return { part: 'subject', text: context.item.subject };
  const pieces = ownPieces(context);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.sentence.question) continue;
    if (internal.test(piece.text) || markingOf(piece.text, [piece.sentence]) !== null) return pieceEvidence(piece);
    const before = pieces[i - 1];
    if (confidentialMatterIn(piece.sentence, before?.sentence)?.sure) return pieceEvidence(piece);
  }
  const head = markingOf(context.item.text.slice(0, context.reading.body.own.start + 1), []);
  return head === null ? null : { part: 'body', text: head };
}

export const outsideRecipient = defineRule({
  id: 'outside-recipient',
  reads: ['message'],
  title: 'What is internal or confidential goes to nobody outside by oversight',
  why: 'An outsider among colleagues is easily missed, and cannot be called back.',
  assumes: ['Whoever is greeted or spoken of by name is meant to have it.', 'Legal advisers, auditors, insurers and the police may have it.'],
  parameters: {},
  appliesTo: (context) => context.writer.role !== 'unknown' && strangers(context).length > 0
    && context.recipients.some((each) => (isOfficerSide(each.person) || each.person.kind === 'member') && !isWriter(context, each.person)),
  decide(context): Decision {
    const outside = strangers(context);
    const shown = innerMatter(context);
    if (outside.length === 0) return notApplicable('Nobody outside gets it.');
    if (!shown) return pass('Nothing here looks internal.');
    const names = namesOf(outside.map((each) => each.person));
    const remedies: Remedy[] = [
      { id: 'take-off', label: `Take ${outside.length > 2 ? 'the outsiders' : names} off`, edits: outside.map(({ field, mailbox }) => ({ do: 'remove-recipient', field, address: mailbox.address || mailbox.name })) },
      { id: 'may-have', label: 'They may have it', attest: { statement: `${names} may have what this message holds.` } },
    ];
    const is = outside.length > 1 ? 'are' : 'is';
    return review(`${names} ${is} outside the Council, and this looks internal or confidential.`, `Is ${names} meant to get this?`, [...outside.slice(0, 5).map(({ field, mailbox }) => ({ part: field, text: mailbox.address })), shown], remedies, 1);
  },
  examples: [
    {
      outcome: 'review', because: 'a builder stands among the officers who are told what the Council would pay',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>', 'Farah Anwar <farah.anwar@wexcombe.example>'], cc: ['Dale Mercer <dale@mercerbuild.example>'], subject: 'Depot roof', text: 'Helen, Farah\n\nThis is for internal discussion. We would go up to £80,000 if we have to.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'an everyday message to colleagues and a contractor',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], cc: ['Dale Mercer <dale@mercerbuild.example>'], subject: 'Depot roof', text: 'Helen\n\nThe scaffold goes up on Monday at eight.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'only officers get it',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Depot roof', text: 'Helen\n\nThis is for internal discussion. We would go up to £80,000 if we have to.\n\nSimon\n' },
    },
  ],
});
