import type { Person } from '../directory/directory';
import { openConfidences, spokenConfidences } from '../engine/confidences';
import type { Context, Recipient } from '../engine/context';
import { isOfficerSide, isWriter, namesOf, partiesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { namedIn, samePerson } from '../engine/named-people';
import { leaveOf } from '../engine/consents';
import { breach, defineRule, notApplicable, pass, type Decision } from '../engine/rule';

interface Shared {
  member: Person;
  receivers: Recipient[];
  evidence: Evidence;
}

function speaksOfInterests(text: string): boolean {
  return /(?:^|[^a-z])(?:declar(?:e|es|ed|ing|ations?)|disclosable|pecuniary|prejudicial|dispensation|registrable|personal interests?|conflict of interests?|(?:an|any|my|his|her|their|your|the) interests?|register of (?:members(?:'|\u2019)? )?interests?|interests? (?:to|in|that|which|form|on the register))(?![a-z])/i.test(text)
    && /(?:^|[^a-z])(?:interests?|declar[a-z]*|dispensation)(?![a-z])/i.test(text);
}

function others(context: Context, member: Person): Recipient[] {
  return context.recipients.filter((each) => !samePerson(each.person, member) && !isWriter(context, each.person)
    && each.person.officer?.post !== 'monitoring-officer' && each.person.kind !== 'records');
}

const askedQuiet = /(?:^|[^a-z])(?:asked (?:me )?(?:that|for|if|to).{0,60}(?:confiden|private|quiet|between|not|himself|herself|go no)|in (?:the |strict |strictest )?confidence|confidentially|confidential|in private|privately|not (?:to )?(?:be )?(?:shared|repeated|known|get out|go further)|want(?:s|ed)? (?:it|this|that) (?:to be )?kept|wish(?:es|ed)? (?:it|this|that) (?:to be )?kept|not (?:to )?(?:let it|let this|tell|mention)|between (?:the two of us|us|ourselves|him and me|her and me)|keep (?:it|this) (?:quiet|private|between))(?![a-z])/i;

/** "Beth asked me in confidence whether she has to declare the allotment." */
function toldInWords(context: Context): Shared | null {
  for (let at = 0; at < context.own.length; at++) {
    const each = context.own[at];
    if (!each || each.question) continue;
    const near = [context.own[at - 1], each, context.own[at + 1]].map((one) => one?.text ?? '').join(' ');
    if (!speaksOfInterests(near) || !askedQuiet.test(each.text)) continue;
    const member = namedIn(near, context.directory).map((mention) => (mention.people.length === 1 ? mention.people[0] : null)).find((person) => person?.kind === 'member');
    if (!member || isWriter(context, member)) continue;
    if (/(?:^|[^a-z])(?:happy|content|agreed|permission|no longer)(?![a-z])/i.test(near)) continue;
    const receivers = others(context, member);
    if (receivers.length > 0) return { member, receivers, evidence: { part: 'body', text: each.text, start: each.start, end: each.end } };
  }
  return null;
}

function sharedIn(context: Context): Shared | null {
  for (const confidence of [...openConfidences(context), ...spokenConfidences(context)]) {
    const { confider } = confidence;
    if (confider.kind !== 'member' || confidence.doubtful) continue;
    const about = context.thread.some((message, index) => {
      const { author, receivers } = partiesOf(context, index);
      const between = author !== null && (samePerson(author, confider) ? receivers.some(isOfficerSide) : isOfficerSide(author));
      return between && (speaksOfInterests(message.message.text) || speaksOfInterests(message.message.subject));
    }) || context.own.some((each) => speaksOfInterests(each.text));
    if (!about) continue;
    const newcomers = confidence.newcomers.map((each) => each.person);
    const receivers = others(context, confider).filter((each) => newcomers.indexOf(each.person) >= 0 && leaveOf(context, confider, each.person).answer !== 'given');
    if (receivers.length > 0) return { member: confider, receivers, evidence: confidence.evidence };
  }
  return toldInWords(context);
}

export const interestAdviceConfidentiality = defineRule({
  id: 'interest-advice-confidentiality',
  reads: ['message'],
  title: 'Advice to a member on declaring an interest stays confidential where the member asks',
  why: 'Members ask early what they have to declare only if the question stays with whoever answers it.',
  assumes: ['The Monitoring Officer may always know.', 'A member who did not ask for confidence has none here.'],
  parameters: {},

  appliesTo(context) {
    return context.writer.role === 'officer';
  },

  decide(context): Decision {
    const shared = sharedIn(context);
    if (!shared) {
      const about = context.thread.some((message) => speaksOfInterests(message.message.text)) || context.own.some((each) => speaksOfInterests(each.text));
      return about ? pass('Nobody new learns of advice that was to be confidential.') : notApplicable('It is not about advice on declaring interests.');
    }
    const names = namesOf(shared.receivers.map((each) => each.person));
    const member = namesOf([shared.member]);
    const remedies: Remedy[] = [
      {
        id: 'take-off', label: `Take ${names} off`,
        edits: shared.receivers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address || each.mailbox.name })),
      },
      { id: 'attest-leave', label: `${member} has agreed`, attest: { statement: `${member} agreed that ${names} may know of this advice.` } },
    ];
    const evidence = [shared.evidence, ...shared.receivers.map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
    return breach(`${names} would learn of advice on an interest that ${member} asked to be kept confidential.`, evidence, remedies, 1);
  },

  examples: [
    {
      outcome: 'breach', because: 'the member asked for confidence and the Leader is told',
      item: {
        from: 'Derek Munro <derek.munro@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'FW: An interest?',
        text: 'Ruth\n\nYou should know of this.\n\nDerek\n\nFrom: Cllr Bridget Lowe\nSent: 1 March 2026 09:00\nTo: Derek Munro\nSubject: An interest?\n\nDerek, in confidence: must I declare an interest in the mill? My sister has a share. Please keep this to yourself.\nBridget\n',
      },
    },
    {
      outcome: 'pass', because: 'only the member gets the advice',
      item: {
        from: 'Derek Munro <derek.munro@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'RE: An interest?',
        text: 'Bridget\n\nYes, I think that you should declare the interest.\n\nDerek\n\nFrom: Cllr Bridget Lowe\nSent: 1 March 2026 09:00\nTo: Derek Munro\nSubject: An interest?\n\nDerek, in confidence: must I declare an interest in the mill? Please keep this to yourself.\nBridget\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the confidence is about something else',
      item: {
        from: 'Derek Munro <derek.munro@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'FW: Weir Lane',
        text: 'Ruth\n\nPlease see below.\n\nDerek\n\nFrom: Cllr Bridget Lowe\nSent: 1 March 2026 09:00\nTo: Derek Munro\nSubject: Weir Lane\n\nDerek, please keep this to yourself. The tenant at 9 has been sub-letting.\nBridget\n',
      },
    },
  ],
});
