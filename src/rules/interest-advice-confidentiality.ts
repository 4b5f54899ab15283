import type { Person } from '../directory/directory';
import { openConfidences } from '../engine/confidences';
import { spokenConfidences } from '../engine/spoken-confidences';
import type { Context, Recipient } from '../engine/context';
import { isOfficerSide, isWriter, namesOf, partiesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { namedIn, samePerson } from '../engine/named-people';
import { leaveOf } from '../engine/consents';
import { bodyOf, plainText, signIn, signs } from '../engine/signs';
import { isHushed } from '../engine/tone';
import { toldEvidence } from '../engine/spoken-of';
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

const advised = signs("in with|was in with|been in with|consulted|wondered|wanted to know|raised with|told me about|told us about|let me know about|let slip|took advice|taken advice|sought advice|sought ~ advice|sought ~ guidance|asked ~ advice|asked me|asked us|asked xofficer|been to see|came to see|come to see|came to me|rang me|phoned me|spoke to me|spoken to me|wrote to me|emailed me|had a word|has spoken|consulted|checking with|checked with|ran it past|run it past|ran past|sounded ~ out|my advice|our advice|i told him|i told her|i've told|i advised|advised him|advised her|advised that|was told to|was told that|been told to|was advised|guidance on|advice on|advice about|confidential advice|my view was|my answer|has he to declare|whether he must|whether she must|whether he should|whether she should|whether it counts|counts as an interest|needn't declare|need not declare|must declare|has to declare|should declare");
const hush = signs("in confidence|confidential*|in private|privately|private|quiet|quietly|hush*|between us|between ourselves|between you|to myself|to ourselves|to himself|to herself|go further|go any further|go no further|shouldn't go|should not go|not go beyond|stay within|stay with me|stayed with me|kept between|kept to|kept quiet|keep it|keep this|not to tell|not tell|not to mention|not mention|not to be shared|not shared|discreet*|discretion|secret|sworn|promised|on the quiet|off the record|strictly");
const allowed = /(?:^|[^a-z])(?:happy for|content for|agreed (?:that|to)|has agreed|permission|no longer|asked me to (?:tell|let|say(?! nothing)|pass|inform)|declared (?:it|an interest|her interest|his interest) (?:at|in|on)|at (?:last night|the meeting)|published|on the register|free for advice|able to say|can't say|cannot say|not able to)(?![a-z])/;

/** A member's question, that it was to stay where it was put, and what came of it, told over several sentences. */
function toldOver(context: Context): Shared | null {
  const body = bodyOf(context);
  const all = body.filter((told) => !told.question);
  const text = body.map((told) => plainText(told)).join(' ');
  if (!speaksOfInterests(`${text} ${context.item.subject}`) || allowed.test(text)) return null;
  if (!(all.some((told) => signIn(told, hush)) || isHushed(all)) || !all.some((told) => signIn(told, advised))) return null;
  for (let at = 0; at < all.length; at++) {
    const told = all[at];
    if (!told || !signIn(told, advised)) continue;
    const of = [told, ...all.slice(Math.max(0, at - 2), at).reverse(), ...body.filter((each) => each.question), ...all.slice(at + 1)]
      .reduce<Person[]>((people, each) => people.concat(each.people.filter((one) => one.kind === 'member').map((one) => one.person).filter((one): one is Person => one !== null)), [])
      .filter((person) => !isWriter(context, person) && !context.recipients.some((each) => each.field === 'to' && samePerson(each.person, person)))[0];
    if (!of) continue;
    const receivers = others(context, of);
    if (receivers.length > 0) return { member: of, receivers, evidence: toldEvidence(told) };
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
  return toldInWords(context) ?? toldOver(context);
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
